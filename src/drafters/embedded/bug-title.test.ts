// Titles and details of bugs: the symptom, never the fix.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../architect/ports.ts'
import { testIdea } from '../../architect/test-passages.ts'
import { draftBug } from './draft-bug.ts'
import { readLine } from './grammar/read-line.ts'

function draftOf(text: string) {
  const idea: Idea = {
    ...testIdea,
    text,
    type: 'bug',
  }
  return draftBug(idea, readLine(text, 'en'))
}

describe('title', () => {
  it.each([
    ['Fix jumping cursor in the editor', 'Jumping cursor in the editor'],
    ['The app asks for the weather every time', 'The app asks for the weather every time'],
    ['yeah search only looks at this year', 'Search only looks at this year'],
    [
      'Getting this when I save an empty quote:\nTypeError: x is undefined\n    at draw (quote.js:3:1)',
      'TypeError when I save an empty quote',
    ],
    ['the import is broken again:\n2025-05-02 02:00:13 ERROR row 17', 'The import is broken again'],
    ['Bug: login fails after password reset', 'Login fails after password reset'],
    ['fix bug where the bell rings twice', 'The bell rings twice'],
    ['prevent double booking of the sauna', 'Double booking of the sauna is not prevented'],
    ['weigh late deliveries correctly', 'Late deliveries are not weighed correctly'],
    ['Make undo work in the drawing view', 'Undo does not work in the drawing view'],
    ['Make old plugins work again', 'Old plugins no longer work'],
    ['Import should skip empty rows', 'Import does not skip empty rows'],
    ['The bell should not ring at night', 'The bell rings at night'],
    ['why do I see ads as a paying member', 'I see ads as a paying member'],
    ['Why no sound in the second hall?', 'No sound in the second hall'],
    ['Fix the chart', 'The chart is faulty'],
    ['figure out why the pump starts at night', 'The pump starts at night'],
    ['`--quiet` still prints the banner!!', '`--quiet` still prints the banner'],
    ['crash', 'Problem reported: crash'],
    ['add modal does not open after an error', 'Add modal does not open after an error'],
    ['First message of a new chat is not shown', 'First message of a new chat is not shown'],
    ['Stop the dogs from opening the gate', 'The dogs open the gate'],
    ['stop showing the banner after login', 'The banner is shown after login'],
    ['Review the sync job. Orders are never sent to the mill', 'Orders are never sent to the mill'],
    ['remove duplicate reminders', 'Duplicate reminders'],
    ['why does the bell ring at noon', 'The bell rings at noon'],
    ['Bug when leaving the lobby', 'Bug when leaving the lobby'],
    ['ok so this is weird: deleting a note moves the other one', 'Deleting a note moves the other one'],
    ['Export of the herd: nothing happens', 'Export of the herd: nothing happens'],
    ['Fix the winch so that it opens the rear hatch', 'The winch does not open the rear hatch'],
    ['Fix the ropes so the hatch opens at night', 'The hatch does not open at night'],
    ['Make sure the hatch closes at night', 'The hatch does not close at night'],
    ['make it so berth numbers don’t change when a boat leaves', 'Berth numbers change when a boat leaves'],
    ['do not dim the lamp when a crew is aboard', 'The lamp is dimmed when a crew is aboard'],
    ['Round the toll to whole coins', 'The toll is not rounded to whole coins'],
    ['remove the skipper’s name from the public log', 'The skipper’s name is still in the public log'],
    ['Don’t crash on torn charts', 'Crashes on torn charts'],
    ['Make the pump run in the rain', 'The pump does not run in the rain'],
    ['Fix mast lights being upside down', 'Mast lights are upside down'],
    ['Fix the speed of the crane because it’s awful', 'The speed of the crane is awful'],
    [
      'fix weird things on deck (bell not ringing at noon)',
      'Weird things on deck (bell not ringing at noon)',
    ],
    ['Bug when you tried to moor', 'Bug when you tried to moor'],
    ['Autosave overwrites the log with an empty one', 'Autosave overwrites the log with an empty one'],
    ['POST /berths answers 409 for free berths', 'POST /berths answers 409 for free berths'],
    ['I don’t think the tide table is right', 'The tide table is not right'],
    ['Fix Harbour Map title', 'Harbour Map title is faulty'],
    ['FIX THE GATE IN THE RAIN', 'The gate in the rain is faulty'],
    ['The gate needs to be fixed', 'The gate is faulty'],
    ['right click on a row opens two menus', 'Right click on a row opens two menus'],
    ['Uploading a map gives an empty page', 'Uploading a map gives an empty page'],
    ['Improve the rota so that the same crew is not always sent', 'The same crew is always sent'],
    [
      'Change the order of the boats (by who moored first)',
      'Change the order of the boats (by who moored first)',
    ],
    [
      'Only the north pier is listed - need to list all piers',
      'Only the north pier is listed - need to list all piers',
    ],
  ])('%s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })

  it('names what follows where the line is too long', () => {
    const text =
      'The office reads boats by harbour and then changes, moves and scraps each of them by its bare number alone, so any skipper can scrap the boat of any harbour'
    expect(draftOf(text).title).toBe('Any skipper can scrap the boat of any harbour')
    expect(draftOf(text).details.symptom).toBe(text)
  })

  it('puts the circumstances last where the line is too long', () => {
    const text =
      'When the broker that leads the third queue restarts during the night, the booking service logs one warning and never reads that queue again'
    expect(draftOf(text).title).toMatch(/^The booking service logs one warning/)
    expect(draftOf(text).details.symptom).toBe(text)
  })
})

describe('kind', () => {
  it.each([
    ['Negative weights are reported if a lane without boats is deleted', 'lost'],
    ['One class in the list hides every other class’s colours', 'access is denied'],
    ['The lift with 500 floors counts from one', 'unhandled error'],
    ['Trees can be called but look odd', 'refused'],
  ])('of %j is not told by a passing word', (text, word) => {
    expect(JSON.stringify(draftOf(text))).not.toContain(word)
  })

  it('tells a wish as what is not so yet, and not as what happens now and then', () => {
    expect(draftOf('Improve the rota so that the same crew is not always sent').details.frequency).toBe(
      'always',
    )
    expect(draftOf('Change the order of the boats').details.symptom).toBe(
      'Not so today: change the order of the boats',
    )
    expect(draftOf('remove duplicate harbour notices').details.expected).toBeNull()
  })

  it('asks for the last good version only where it worked before', () => {
    const asked = (text: string) => JSON.stringify(draftOf(text).openQuestions)
    expect(asked('The horn is silent (regression)')).toContain(
      'Which version was the last in which it worked',
    )
    expect(asked('The horn is silent')).not.toMatch(/worked|since which/i)
  })

  it('asks for what is missing where there is nothing to repeat', () => {
    expect(draftOf('Add a mute button to the horn').openQuestions[0]).toEqual({
      field: 'details.expected',
      question: 'What exactly should be there, and in which cases?',
    })
  })

  it('speaks of the things alone, not of what they do', () => {
    expect(JSON.stringify(draftOf('brass bells skip a beat').acceptanceCriteria)).toContain(
      'other brass bells than those of the report',
    )
  })
})

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
  it('puts the circumstances into Given and asks for a regression test', () => {
    const { acceptanceCriteria } = draftOf('The total is off by one cent when a discount is applied')
    expect(acceptanceCriteria[0]).toEqual({
      given: 'a discount is applied',
      when: 'the original steps are repeated',
      then: 'the total is no longer off by one cent',
    })
    expect(JSON.stringify(acceptanceCriteria.at(-1))).toContain('regression test')
    expect(acceptanceCriteria.length).toBeGreaterThanOrEqual(3)
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
