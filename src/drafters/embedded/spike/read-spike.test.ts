// What lines of research of many shapes ask, and their titles.
import { describe, expect, it } from 'vitest'
import { draftTestSpike as draft } from './test-spike-draft.ts'

describe('reading a line of research', () => {
  it.each([
    [
      'Prototype: Harbour map with tide overlay',
      'What does a trial of the harbour map with tide overlay show, and is it worth building?',
      'Prototype harbour map with tide overlay',
    ],
    [
      'For some reason the winch stops at noon, maybe it overheats',
      'Why is it that the winch stops at noon?',
      'Find out why the winch stops at noon',
    ],
    [
      'asked why the tide board lags behind',
      'Why is it that the tide board lags behind?',
      'Find out why the tide board lags behind',
    ],
    [
      'test to see if the buoys hold in a storm',
      'Do the buoys hold in a storm?',
      'See whether the buoys hold in a storm',
    ],
    [
      'Can you move the berth list over to the new chart?',
      'Can we move the berth list over to the new chart?',
      'Find out whether we can move the berth list over to the new chart',
    ],
    [
      'A solution for clearer radio calls is still under investigation',
      'How can we get clearer radio calls?',
      'Find a solution for clearer radio calls',
    ],
    [
      'Research and add symbols for wrecks',
      'How can we add symbols for wrecks?',
      'Research and add symbols for wrecks',
    ],
    [
      'figure out slate roof or tarpaulin',
      'Which should we choose: slate roof or tarpaulin?',
      'Figure out slate roof or tarpaulin',
    ],
    [
      'sort out a crane for the north pier',
      'Which crane for the north pier should we choose?',
      'Sort out a crane for the north pier',
    ],
    [
      'Test alternative: oak masts',
      'What does a test of oak masts show, and is that good enough?',
      'Test oak masts',
    ],
    ['Verify radio compatibility', 'Is radio compatibility ensured?', 'Verify radio compatibility'],
    [
      'Understand WHERE the ropes are kept',
      'Where are the ropes kept?',
      'Understand where the ropes are kept',
    ],
    [
      'Are the two tugs strong enough, or is a third tug needed?',
      'Are the two tugs strong enough, or is a third tug needed?',
      'Find out whether the two tugs are strong enough, or whether a third tug is needed',
    ],
    [
      'Once a berth is sold, a buoy needs an owner',
      'Should it be that once a berth is sold, a buoy needs an owner?',
      'Decide whether once a berth is sold, a buoy needs an owner',
    ],
    [
      'no clue how many boats the lock takes',
      'How many boats does the lock take?',
      'Find out how many boats the lock takes',
    ],
    [
      'Time-box: 1 day, try the new sounder on the river',
      'What does a trial of the new sounder on the river show, and should we continue with it?',
      'Try the new sounder on the river',
    ],
    [
      'Decide whether one of the two pilots checks the charts',
      'Should it be that one of the two pilots checks the charts?',
      'Decide whether one of the two pilots checks the charts',
    ],
    [
      'pick between oak & ash for the oars',
      'What are the pros and cons of oak and ash for the oars?',
      'Pick between oak & ash for the oars',
    ],
    [
      'The mooring rules remain open',
      'How should we handle the mooring rules?',
      'Decide on the mooring rules',
    ],
    [
      'Use a tide table and compare the depths',
      'What do we learn when we use a tide table and compare the depths?',
      'Use a tide table and compare the depths',
    ],
    [
      'figure out the berth numbering',
      'How should the berth numbering work?',
      'Figure out the berth numbering',
    ],
    [
      "Sometimes you'd want to share a berth between boats?",
      'Should it be possible to share a berth between boats?',
      'Decide whether it should be possible to share a berth between boats',
    ],
    [
      'the lock keeper wants a bell, is there room for one on the pier?',
      'Is there room for one on the pier?',
      'Find out whether there is room for one on the pier',
    ],
  ])('tells what is to be found out by %j', (text, question, title) => {
    const item = draft(text)
    expect(item.details.questions[0]).toBe(question)
    expect(item.title).toBe(title)
  })

  it('keeps both questions of a line in its title', () => {
    expect(draft('Where is the ferry list kept, and which pier shows it?').title).toBe(
      'Find out where the ferry list is kept, and which pier shows it',
    )
    expect(draft('Lamps? Make sure they burn in the rain?').details.questions[1]).toBe(
      'Do they burn in the rain?',
    )
  })

  it('keeps the name that a short question asks about as it is written', () => {
    expect(draft('Ropeworks?').details.questions).toEqual(['Do we want Ropeworks, and what for?'])
  })
})
