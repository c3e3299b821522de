// Titles and kinds of bugs: the symptom, never the fix.
import { describe, expect, it } from 'vitest'
import { draftTestBug as draftOf } from './test-bug-draft.ts'

describe('title', () => {
  it.each([
    ['Fix jumping cursor in the editor', 'Jumping cursor in the editor'],
    ['Ah and Jonas said the lamp on the quay is out', 'The lamp on the quay is out'],
    ['The label said nothing about tides', 'The label said nothing about tides'],
    ['Konsole says the tide is low', 'Konsole says the tide is low'],
    ['There is a bug with the night bell', 'The night bell is faulty'],
    ['Fix lamps pointing to the wrong pier', 'Lamps point to the wrong pier'],
    [
      'Why are the tolls on the start page shown without tax?',
      'The tolls on the start page are shown without tax',
    ],
    ['The app asks for the weather every time', 'The app asks for the weather every time'],
    ['missing ; in the log stops the mill', 'Missing ; in the log stops the mill'],
    ['yeah search only looks at this year', 'Search only looks at this year'],
    ['So far not ready for frost --> fix this', 'Not ready for frost'],
    [
      'The gauge ignores the tide, likely too high; need a new scale before dusk',
      'The gauge ignores the tide, likely too high',
    ],
    ['Fix the old hatch (I think it’s almost done)', 'The old hatch is faulty'],
    ['the import is broken again:\n2025-05-02 02:00:13 ERROR row 17', 'The import is broken again'],
    ['Bug: login fails after password reset', 'Login fails after password reset'],
    ['fix bug where the bell rings twice', 'The bell rings twice'],
    ['prevent double booking of the sauna', 'Double booking of the sauna is possible'],
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
    ['Make the pump run in the rain', 'The pump does not run in the rain'],
    ['Fix mast lights being upside down', 'Mast lights are upside down'],
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
      'Not the case today: change the order of the boats',
    )
    expect(draftOf('remove duplicate harbour notices').details.expected).toBeNull()
  })

  it('is told by what happens to the thing, not by a passing word', () => {
    const criteriaOf = (text: string) => JSON.stringify(draftOf(text).acceptanceCriteria)
    expect(criteriaOf('The tooltip covers the bell on small screens')).toContain('nothing is cut off')
    expect(criteriaOf('The map does not load on slow connections')).not.toContain('time limit')
    expect(criteriaOf('The export times out')).toContain('time limit')
    expect(criteriaOf('The newsletter checkbox is ticked and not green')).not.toContain('recipient')
    expect(criteriaOf('Can’t delete a skipper')).not.toContain('twice in a row')
  })

  it('asks for the last good version only where it worked before', () => {
    const asked = (text: string) => JSON.stringify(draftOf(text).openQuestions)
    expect(asked('The horn is silent (regression)')).toMatch(/in which version did it last work/i)
    expect(asked('The horn is silent')).not.toMatch(/worked|since which/i)
  })

  it('asks for what is missing where there is nothing to repeat', () => {
    expect(draftOf('Add a mute button to the horn').openQuestions[0]).toEqual({
      field: 'details.expected',
      question: 'What exactly should be there, and in which cases?',
    })
  })

  it('speaks of the things alone, not of what they do', () => {
    expect(JSON.stringify(draftOf('brass bells skip a beat').openQuestions)).toContain(
      'Are all brass bells affected, or only certain ones, and which?',
    )
  })
})

describe('a wish told as a bug', () => {
  it.each([['you can book a berth twice', 'You can book a berth twice']])(
    'names what is wrong today: %j',
    (text, title) => expect(draftOf(text).title).toBe(title),
  )
})
