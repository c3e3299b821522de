// The questions of a bug: sharp ones first, each about one thing, none twice.
import { describe, expect, it } from 'vitest'
import { draftTestBug as draftOf } from './test-bug-draft.ts'

const asked = (text: string) => draftOf(text).openQuestions.map(({ question }) => question)

describe('questions of a bug', () => {
  it.each([
    ['The toll is hardcoded', 'Where should the right value come from?'],
    ['Gate passwords are stored in plain text', 'Since when has it been so, and how severe is it?'],
    ['The bell always rings at noon', 'In which cases should it happen, and in which not?'],
    [
      'The rail is not aligned with the quay',
      'On which screens, devices or themes can it be seen, and how severe is it?',
    ],
    ['The crane only lifts barrels', 'Which other cases should it cover?'],
    [
      'The crane drops crates that are too large',
      'What exactly is the limit, and what should happen beyond it?',
    ],
    [
      'The parser chokes on knots',
      'What is the shortest input that shows it, and what is the right result for it?',
    ],
  ])('of %j ask what its own words leave open', (text, question) => expect(asked(text)).toContain(question))

  it.each([
    'The lamp is not lit',
    'The gate is broken',
    'The crew can only see half the log',
    'The winch does not turn',
  ])('of %j ask for no right result that is plain', (text) =>
    expect(asked(text).join()).not.toMatch(/instead\?/),
  )

  it('ask for the right result of a state', () =>
    expect(asked('The rail is on the left side')[0]).toBe('How should it be instead?'))

  it.each(['The ferry wanders to the other pier', 'The rope slips on deck'])(
    'of %j do not ask for what is plain: that it does not happen',
    (text) => expect(asked(text).join()).not.toMatch(/instead/),
  )

  it.each([
    [
      'The lantern gets a weird name',
      'What exactly is meant by "weird": what is seen today, and what would be right?',
    ],
    [
      'Tide tables are not printed correctly',
      'For one example: what happens today, and what would be right?',
    ],
    [
      'The toll is late. It should either be paid at once or be put on the bill.',
      'Which of these is wanted: be paid at once or be put on the bill?',
    ],
    [
      'Tide news are blocked. Options: radio, a board, or letters',
      'Which of these is wanted: radio, a board, or letters?',
    ],
    [
      'The gate does not work if the ticket isn’t stamped',
      'Should this be accepted, or rejected with a message?',
    ],
    ['The log may not be growing in winter', 'Does it really happen, and how can it be reproduced?'],
    ['Handle crates that are too large', 'What exactly is the limit?'],
    [
      'The clerk gets two rows for one boat',
      'Has it left wrong data behind already, and must that be corrected?',
    ],
  ])('of %j begin with its vague word, its choice, its limit or its doubt', (text, question) =>
    expect(asked(text)[0]).toBe(question),
  )

  it.each([
    ['Two ferries book the same berth in a race condition', /^Which two/],
    ['The kiosk crashes since it runs out of memory', /crash report/],
    ['Typo in the tide table', /version|environment/],
  ])('of %j leave out what the report tells or what does not matter', (text, idle) =>
    expect(asked(text).filter((question) => idle.test(question))).toEqual([]),
  )

  it.each([
    'Fix the old hatch',
    'The ferry drifts at night',
    'Lamps are missing on the list',
    'The bell rings twice',
    'The winch stops when the rope is wet',
    'The toll is wrong since the last release',
  ])('of %j are two at most, and none joins three', (text) => {
    const questions = asked(text)
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.length).toBeLessThanOrEqual(2)
    for (const question of questions)
      expect(question.match(/\b(?:how|what|which|when|where|who)\b/gi)?.length ?? 0).toBeLessThan(3)
  })

  it('ask which of two things that contradict each other is right', () => {
    expect(asked('The board shows two boats while the log shows three')[0]).toBe('Which of the two is right?')
    expect(asked('The board shows the right tide but the log shows the old one').join()).not.toContain(
      'of the two',
    )
  })

  it.each([
    'The lantern glows on the pier',
    'The lantern glows when the lock opens',
    '`tide --now` prints nothing',
    'The log hides some boats, for example the ferry',
  ])('of %j ask for no steps where it tells a place, a trigger or an example', (text) =>
    expect(asked(text).join()).not.toMatch(/reproduced|steps/),
  )

  it('join what else is missing in the last one', () => {
    expect(asked('The mast bends').at(-1)).toMatch(/version, environment\), and how severe is it\?$/)
    expect(asked('The mast bends on Linux').at(-1)).toBe(
      'In which version does it happen, and how severe is it?',
    )
  })

  it('doubt a report only where the whole of it asks', () => {
    expect(asked('The lantern is dark. Maybe the wick?').join()).not.toContain('really')
    expect(asked('The lantern seems dark?').join()).toContain('really')
    expect(asked('Sometimes the lantern goes dark???').join()).not.toContain('really')
  })

  it('ask once what is wrong where nothing is told', () =>
    expect(asked('Fix the sail rope')).toEqual([
      'What exactly goes wrong with the sail rope, and what should happen instead?',
      'How can it be reproduced (steps, version, environment), and how severe is it?',
    ]))
})
