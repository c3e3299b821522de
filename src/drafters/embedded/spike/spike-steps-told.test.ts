import { describe, expect, it } from 'vitest'
import { draftTestSpike } from './test-spike-draft.ts'

describe('the step that a spoken line of research tells beside its question', () => {
  it.each([
    ['does the tar hold in frost? cold store, one night', 'Find out whether the tar holds in frost', 'Cold store, one night.'],
    ['whether the buoys carry the new lamp: hang one out for a month', 'Find out whether the buoys carry the new lamp', 'Hang one out for a month.'],
    ['how do other harbours collect the fee, call two or three pilots', 'Find out how other harbours collect the fee', 'Call two or three pilots.'],
    ['two days on the tide model, then we know if it is accurate', 'Find out whether the tide model is accurate', 'Spend two days on the tide model.'],
    ['hemp vs. wire for the ferry: load test both', 'Compare hemp and wire for the ferry', 'Load test both.'],
  ])('reads %j', (text, title, method) => {
    const item = draftTestSpike(text)
    expect(item.title).toBe(title)
    expect(item.details.method).toBe(method)
    expect(item.acceptanceCriteria.length).toBeGreaterThan(2)
  }) // biome-ignore format: a table reads better in rows

  it.each([
    ['people say they would skip the tour. Ask ten at the pier', 'Find out whether people would skip the tour'],
    ['is the lamp count in our berth book realistic?', 'Find out whether the lamp count in our berth book is realistic'],
    ['is two ropes per boat enough?', 'Find out whether two ropes per boat is enough'],
    ['tide charts, do they print on the small plotter?', 'Find out whether tide charts print on the small plotter'],
    ['compare the two winches, price per metre', 'Compare the two winches'],
  ])('titles %j', (text, title) => {
    expect(draftTestSpike(text).title).toBe(title)
  }) // biome-ignore format: a table reads better in rows

  it('keeps what is decided afterwards apart from the question', () => {
    const { title, details } = draftTestSpike('Look at how Ostby stores the sails, then decide on the loft')
    expect(title).toBe('Look at how Ostby stores the sails')
    expect(details.unblocks).toBe('decide on the loft')
  })
})

describe('a leaning', () => {
  it.each([
    ['The mooring of guests. Leaning: give each guest a buoy near the pier.', '“give each guest a buoy near the pier”'],
    ['Mooring of guests (leaning: give each guest a buoy)', '“give each guest a buoy”'],
    ['Mooring of guests: buoys or pontoons? Leaning towards pontoons.', '“pontoons”'],
  ])('is taken up or rejected, not ordered: %j', (text, leaning) => {
    expect(draftTestSpike(text).acceptanceCriteria).toContainEqual({
      statement: `The suggestion ${leaning} is taken up, or rejected with a reason.`,
    })
  }) // biome-ignore format: a table reads better in rows
})

describe('a label before two orders', () => {
  it.each([
    ['the winch log: keep it on paper, or ask each crew for a file?', 'Decide whether to keep the winch log on paper, or ask each crew for a file'],
    ['Winch: drop it?', 'Decide whether to drop winch'],
    ['the quay: rent a crane or build a ramp?', 'Decide whether to rent a crane or build a ramp (the quay)'],
  ])('is said once in the title: %j', (text, title) => {
    expect(draftTestSpike(text).title).toBe(title)
  }) // biome-ignore format: a table reads better in rows
})

describe('what is no step', () => {
  it.each([
    ['Storing the sails. Leaning: test a dry loft for a month', 'dry loft'],
    ['how do other ports dry the nets? Leaning towards a test of a hot-air loft', 'loft'],
    ['does the tar hold in frost? the trial on the pier failed in May', 'pier'],
    ['is the ferry bell loud enough? one night the whole crew has missed it', 'crew'],
  ])('stays out of the method: %j', (text, words) => {
    const { details, acceptanceCriteria } = draftTestSpike(text)
    expect(details.method).not.toContain(words)
    expect(acceptanceCriteria.some((one) => 'statement' in one && one.statement.includes(words))).toBe(true)
  }) // biome-ignore format: a table reads better in rows
})

describe('a choice or a decision without a verb of research', () => {
  it.each([
    ['Compare hulls (price, weight)', 'Compare hulls', 'Which hulls (price, weight) should we choose?'],
    ['Lamp shade: glass or tin?', 'Decide on the lamp shade: glass or tin', 'Which should we choose for the lamp shade: glass or tin?'],
    ['Nothing yet decides when the ferry skips a stop', 'Decide when the ferry skips a stop', 'When does the ferry skip a stop?'],
    ['Finalize the rope choice', 'Finalize the rope choice', 'Which rope should we choose?'],
  ])('says what is to be chosen: %j', (text, title, question) => {
    const item = draftTestSpike(text)
    expect(item.title).toBe(title)
    expect(item.details.questions).toEqual([question])
  }) // biome-ignore format: a table reads better in rows
})
