// Spoken lines of research in plain words: whose question it is, what is asked, what a step is to give.
import { describe, expect, it } from 'vitest'
import { findFinite } from './spike-finite.ts'
import { toPlainTalk } from './spike-talk.ts'
import { draftTestSpike as draft } from './test-spike-draft.ts'

const toStatements = (text: string) =>
  draft(text).acceptanceCriteria.map((criterion) => ('statement' in criterion ? criterion.statement : ''))

describe('a spoken line of research in plain words', () => {
  it.each([
    ['somebody try the two sounders off the pier', ['try the two sounders off the pier']],
    ['who says brass lasts longer at sea?', ['find out whether brass lasts longer at sea']],
    ['the insurer asks if we lock the sheds', ['we lock the sheds']],
    ['measure for three weeks how far the buoys drift', ['measure how far the buoys drift']],
    [
      'night ferry: would it pay for itself, who crews it',
      ['night ferry: would it pay for itself?', 'who crews it?'],
    ],
    ['do the new ropes fit our cleats', ['do the new ropes fit our cleats?']],
    [
      'is a second slip needed at all, what share berths by hand',
      ['is a second slip needed at all?', 'what share berths by hand?'],
    ],
  ])('says %j plainly', (text, sentences) => {
    const told = toPlainTalk(text)
    expect(told.map((sentence) => sentence.replace(/^(?:if|whether) /, ''))).toEqual(sentences)
  })

  it.each([
    ['the swell rises at noon', 'does', 'rise at noon'],
    ['the old winches want grease', 'do', 'want grease'],
    ['nobody presses the bell', 'does', 'press the bell'],
  ])('finds the verb of %j', (clause, helper, predicate) => {
    expect(findFinite(clause)).toMatchObject({ helper, predicate })
  })

  it.each(['the mooring logs', 'alternative chart providers', 'the crane is slow', 'when the tide turns'])(
    'finds no verb that needs "do" in %j',
    (clause) => {
      expect(findFinite(clause)).toBeNull()
    },
  )

  it.each([
    ['find out what the new tug needs from our jetty', 'What does the new tug need from our jetty?'],
    ['find out how many still row by hand', 'How many still row by hand?'],
    [
      'not sure if rust or the paint is behind the leak, scrape two plates',
      'Is rust or the paint behind the leak?',
    ],
    ['find out if that green lamp is still lit', 'Is that green lamp still lit?'],
    ['day tickets doubled since May and everyone shrugs', 'Why did day tickets double since May?'],
    ['ask the pilots in Ostby how they mark wrecks', 'How do the pilots in Ostby mark wrecks?'],
    ['sit with six skippers and see where they stop reading', 'Where do the six skippers stop reading?'],
    [
      'should I buy a second scale or is mine good enough?',
      'Should we buy a second scale or is ours good enough?',
    ],
    ['try out on forty old logs whether the scanner reads salt stains', 'Does the scanner read salt stains?'],
  ])('asks of %j a question of its own', (text, question) => {
    expect(draft(text).details.questions[0]).toBe(question)
  })

  it.each([
    [
      'do we want a slip or is the beach fine?',
      'Decide whether we want a slip, or whether the beach is fine',
    ],
    [
      'before anyone orders steel, go find out how many boats winter here',
      'Find out how many boats winter here',
    ],
    ['how many lamps did we really sell in May', 'Find out how many lamps we really did sell in May'],
    ['measure how fast the bilge fills before we order a pump', 'Measure how fast the bilge fills'],
    [
      'the yard sells its old crane, no idea whether our pier carries that',
      'Find out whether our pier carries that, given that the yard sells its old crane',
    ],
    [
      'reed beds: what do others say about the smell in June',
      'Find out what others say about the smell in June (reed beds)',
    ],
  ])('names %j "%s"', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it.each([
    [
      'is the dock any good in frost? look at the logs from last winter',
      'It says what the logs from last winter show.',
    ],
    ['would oars sell in spring? count how many asked', 'It says how many asked.'],
    ['which sail lasts? take twenty old seams', 'The answer rests on twenty old seams.'],
    ['is tar cheaper? get figures from Ostby', 'It includes figures from Ostby.'],
    [
      'do gloves help on deck? borrow two pairs and try them',
      'It says what we learn when we borrow two pairs and try them.',
    ],
    [
      'why is the bell late? look at the rota, my bet is the tide',
      'The guess “the tide” is confirmed or ruled out.',
    ],
    ['what would a slip cost, rough figure please', 'A rough figure is enough.'],
    [
      'does tar or the rope rot first? dig through the bills',
      'If the evidence does not decide between them, the answer says so.',
    ],
    ['how many still row by hand?', 'Cases that the data does not show are named, with a rough size.'],
    [
      'cans: yes or no? who buys them, who fills them, who drinks them, who carries them',
      'It also says who carries them.',
    ],
  ])('wants of %j: %s', (text, statement) => {
    expect(toStatements(text)).toContain(statement)
  })

  it('says what would happen in each case where two causes stand side by side', () => {
    const asked = draft('are the gulls fleeing the bell or the boats?').openQuestions
    expect(asked.map(({ question }) => question)).toContain('What will we do in each case?')
  })

  it('takes no length of a trial for the timebox', () => {
    expect(draft('would tar hold? try it on one hull for two months').details.timebox.amount).toBeLessThan(5)
    expect(draft('does tar hold in frost? 2 days').details.timebox).toEqual({ amount: 2, unit: 'days' })
  })

  it('reads long input in linear time', () => {
    const started = performance.now()
    toPlainTalk(`${'the boat '.repeat(40)}: what`)
    draft(`look at the ${'old boats '.repeat(20_000)}`)
    draft(`why do ${'ropes and '.repeat(20_000)}rot? take the ${'long rope '.repeat(20_000)}`)
    findFinite('sail '.repeat(60_000))
    expect(performance.now() - started).toBeLessThan(1_500)
  })

  it.each([
    ['The winch stalls at noon, no idea why.', 'Find out why the winch stalls at noon'],
    ['half the buoys came back dark and nobody knows why', 'Find out why half the buoys came back dark'],
    ['ticket sales collapsed in May. We have no clue why', 'Find out why ticket sales collapsed in May'],
  ])('looks for the cause of what is told with no reason: %j', (text, title) => {
    const item = draft(text)
    expect(item.title).toBe(title)
    expect(item.details.questions[0]).toMatch(/^Why /)
    expect(item.details.deliverable).toContain('the cause')
  })

  it.each([
    'own ferry or the hired one, what costs less over a season?',
    'a second tug or hire one each spring? when does it break even',
    'would a flat fee pay off?',
  ])('answers %j with a calculation', (text) => {
    expect(draft(text).details.deliverable).toContain('calculation')
  })

  it.each([
    ['Which pier first? We argue it daily. Beats me.', /argue|Beats/],
    ['Would guests pay for the sauna? I have a hunch, get some', /hunch|get some/i],
    ['does the lamp hold in frost? so there you go', /there you go/],
  ])('leaves moods out of the criteria of %j', (text, mood) => {
    const { acceptanceCriteria, details } = draft(text)
    expect(JSON.stringify([acceptanceCriteria, details])).not.toMatch(mood)
  })

  it.each([
    'letters from the old pier really went to guests',
    'pilots want the chart before they sail',
    'prints the old tide table when the new one is chosen',
  ])('claims nothing of a told line that it cannot read: %j', (text) => {
    const item = draft(text)
    expect(item.title).toMatch(/^Decide what to do/)
    expect(item.details.questions[0]).toMatch(/^What should we do/)
  })

  it('reads the words before a colon and a question as what the question is about', () => {
    expect(draft('water for the far pier: what would we save, who pays').details.questions).toEqual([
      'What would we save (water for the far pier)?',
      'Who pays?',
    ])
  })

  it.each([
    ['how come the lamps flicker in fog?', 'Why is it that the lamps flicker in fog?'],
    ['ask the harbour master what he knows of the silt', 'What does the harbour master know of the silt?'],
    ['can you look into why the gate sticks', 'Why is it that the gate sticks?'],
    ['pay for the pilot app, yes or no?', 'Should we pay for the pilot app?'],
    ['decide how much to charge for the mooring', 'How much should we charge for the mooring?'],
    ['Need to think about the right way to store the ropes', 'How should we store the ropes?'],
    ['Read the tackle manuals for splice rules', 'What do the tackle manuals say about splice rules?'],
    ['Study the berth book to understand the lamp update process', 'How does the lamp update process work?'],
    ['Go/no-go note for the winter ferry', 'Should we go ahead with the winter ferry?'],
    [
      "with the joined timetable, we can't see who left first. So we should either store the times, or print them",
      'Should we store the times, or print them?',
    ],
  ])('asks what %j leaves open', (text, question) => {
    expect(draft(text).details.questions[0]).toBe(question)
  })

  it('keeps a remark in brackets apart from the question, and the rule to stop apart from the criteria', () => {
    const item = draft('Evaluate row locking for the berth book (two pilots can write at once)')
    expect(item.details.questions[0]).not.toContain('(')
    expect(JSON.stringify(item.acceptanceCriteria)).toContain('“two pilots can write at once”')
    const { details } = draft('try the rope scanner on forty slips, stop as soon as three fail')
    expect(details.exitRule).toBe('Stop as soon as three fail')
  })

  it('says where a line asks for a rough figure only', () => {
    expect(toStatements('what would a second slip cost? a rough figure is enough')).toContain(
      'A rough figure is enough.',
    )
  })

  it('plans a move in steps', () => {
    expect(draft('plan the move to the new quay').details.deliverable).toContain(
      'the plan, the order of its steps',
    )
  })
})
