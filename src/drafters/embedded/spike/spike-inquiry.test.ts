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
