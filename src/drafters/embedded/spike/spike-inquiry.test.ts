// What is asked and how it is to be found out, from lines as people say them.
import { describe, expect, it } from 'vitest'
import { draftTestSpike as draft } from './test-spike-draft.ts'

const toStatements = (text: string) =>
  draft(text).acceptanceCriteria.map((criterion) => ('statement' in criterion ? criterion.statement : ''))

describe('a spoken line of research', () => {
  it.each([
    [
      'do we know whether the harbour takes card payments? before we print the tariff',
      'Find out whether the harbour takes card payments',
    ],
    [
      'somebody should find out what the new ferry line expects from our jetty',
      'Find out what the new ferry line expects from our jetty',
    ],
    [
      'not sure whether gloves work on the touch screen, borrow two pairs and try it on the cold deck',
      'Find out whether gloves work on the touch screen',
    ],
    [
      'would the fishermen even share their positions with us? someone needs to ask their guild',
      'Find out whether the fishermen would even share their positions with us',
    ],
    ['sonar or lidar, accuracy decides, go and try both in the fog', 'Decide between sonar and lidar'],
    [
      'do we repair the old winch or send it back, look at what the last two repairs cost',
      'Decide whether to repair the old winch or send it back',
    ],
    [
      'maybe the long wait comes from the one till, stand next to it for a morning and count',
      'Find out whether the long wait comes from the one till',
    ],
    [
      'night mooring at half price: would it pay? nobody knows',
      'Find out whether night mooring at half price would pay',
    ],
    [
      'does the yard have a crane that we can use, or must we rent one. ask Mrs Brandt',
      'Find out whether the yard has a crane that we can use, or whether we must rent one',
    ],
    ['who can open which locker on the pier? make a list', 'Find out who can open which locker on the pier'],
    [
      'ask the pilot what drafts he can vouch for at low tide, then we talk',
      'Ask the pilot what drafts he can vouch for at low tide',
    ],
    [
      'are the new ropes killing the cleats or saving them? look at ten of each',
      'Find out whether the new ropes are killing the cleats or saving them',
    ],
  ])('names %j "%s"', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it('takes the stated way for the method, asks nothing about it and wants its result', () => {
    const text = 'would anglers pay for a boat rack? ask the twenty regulars before we order steel'
    const { details, evidence, assumptions, openQuestions } = draft(text)
    expect(details.method).toBe('Ask the twenty regulars.')
    expect(details.unblocks).toBe('before we order steel')
    expect(evidence).toContainEqual({
      field: 'details.method',
      quote: 'ask the twenty regulars before we order steel',
    })
    expect(assumptions.join(' ')).not.toContain('method')
    expect(openQuestions.map(({ field }) => field)).not.toContain('details.method')
    expect(openQuestions.length).toBeGreaterThan(0)
    expect(toStatements(text)[1]).toBe('It records what the twenty regulars said.')
  })

  it('keeps the way out of the first criterion', () => {
    expect(toStatements('is the wifi on the pier any use in the rain, measure it on two wet days')[0]).toBe(
      'The answer says whether the wifi on the pier is any use in the rain, with the source or test that shows it.',
    )
  })

  it('asks a later question that has no mark', () => {
    expect(
      draft('do guests want breakfast on board? how many would pay 12 for it').details.questions,
    ).toEqual(['Do guests want breakfast on board?', 'How many would pay 12 for it?'])
  })

  it('says "we" where one person asks for the team', () => {
    expect(draft('should I charge for the mooring by the night? ask the club').details.questions).toEqual([
      'Should we charge for the mooring by the night?',
    ])
  })

  it.each([
    'Compare RabbitMQ and Kafka, measure the throughput on one node',
    'Do we need lists, maps, or call graphs?',
    "Should the log show someone else's name?",
  ])('leaves %j as it is: the pattern gives the method', (text) => {
    expect(draft(text).assumptions.join(' ')).toContain('method')
  })

  it('asks what "that" is like', () => {
    expect(
      draft('somebody should check whether tin badges could replace the paper ones, and what that costs')
        .details.questions,
    ).toEqual(['Could tin badges replace the paper ones?', 'What does that cost?'])
  })

  it('reads long input in linear time', () => {
    const started = performance.now()
    draft(`is it worth it${', try the boat and ask someone'.repeat(20_000)}`)
    draft(`so just maybe please ${'should to '.repeat(60_000)}`)
    expect(performance.now() - started).toBeLessThan(1_500)
  })
})

describe('the words of a spoken question', () => {
  it.each([
    ['is the echo at high tide ours or the neighbours?', 'Find out whether the echo at high tide is ours or the neighbours'],
    ['does hook and eye fit the old sails?', 'Find out whether hook and eye fits the old sails'],
    ['can the guest book be kept on the pier?', 'Find out whether the guest book can be kept on the pier'],
    ['why is the ferry fare double on Sundays?', 'Find out why the ferry fare is double on Sundays'],
    ['how do Ostby and Lind sort the crates?', 'Find out how Ostby and Lind sort the crates'],
    ['is the oil stove free at the quay allowed by the insurer?', 'Find out whether the oil stove free at the quay is allowed by the insurer'],
    ['buoy sensors report every minute or every hour?', 'Find out whether buoy sensors report every minute or every hour'],
    ['night landing on the sandbank: possible with our keel?', 'Find out whether night landing on the sandbank is possible with our keel'],
    ['which piers rot most in winter?', 'Find out which piers rot most in winter'],
    ['The winch slips at some point, measure when', 'Find out when the winch slips'],
  ])('stand in the title in their order: %j', (text, title) => {
    expect(draft(text).title).toBe(title)
  }) // biome-ignore format: a table reads better in rows

  it.each([
    ['Find out from the pilot whether the channel is deep enough', 'Find out whether the channel is deep enough', 'Ask the pilot.'],
    ['Talk to six skippers: what do they write into the log?', 'Ask six skippers what they write into the log', 'Ask six skippers what they write into the log.'],
    ['Nobody books the late ferry. Ask five guests why', 'Find out why nobody books the late ferry', 'Ask five guests.'],
    ['do ferries need a lamp by law? the harbour office would know', 'Find out whether ferries need a lamp by law', 'Ask the harbour office.'],
    ['How much time goes into tarring? everyone notes it for a week', 'Find out how much time goes into tarring', 'Everyone notes it for a week.'],
    ['what would a new mast cost? two offers', 'Find out what a new mast would cost', 'Get two offers.'],
    ['what happens to the nets when it freezes? try it with one net', 'Find out what happens to the nets when it freezes', 'Try it with one net.'],
  ])('tell the way: %j', (text, title, method) => {
    const item = draft(text)
    expect(item.title).toBe(title)
    expect(item.details.method).toBe(method)
  }) // biome-ignore format: a table reads better in rows

  it('keep what waits for a step apart from it', () => {
    const { details } = draft('does the crane reach the hold? get an answer from Ostby before anyone signs')
    expect(details.method).toBe('Get an answer from Ostby.')
    expect(details.unblocks).toBe('before anyone signs')
  })
})
