// What lines of research of many shapes ask, and their titles.
import { describe, expect, it } from 'vitest'
import { draftTestSpike as draft } from './test-spike-draft.ts'

describe('reading a line of research', () => {
  it.each([
    [
      'Prototype: Harbour map with tide overlay',
      'What does a trial of the harbour map with tide overlay show, and is that enough to go on?',
      'Prototype harbour map with tide overlay',
    ],
    [
      'asked why the tide board lags behind',
      'Why does the tide board lag behind?',
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
      'figure out slate roof or tarpaulin',
      'Which should we choose: slate roof or tarpaulin?',
      'Figure out slate roof or tarpaulin',
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
      'no clue how many boats the lock takes',
      'How many boats does the lock take?',
      'Find out how many boats the lock takes',
    ],
    [
      'Time-box: 1 day, try the new sounder on the river',
      'What does a trial of the new sounder on the river show?',
      'Try the new sounder on the river',
    ],
    [
      'Decide whether one of the two pilots checks the charts',
      'Should one of the two pilots check the charts?',
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
  })

  it('keeps the name that a short question asks about as it is written', () => {
    expect(draft('Ropeworks?').details.questions).toEqual(['Do we want Ropeworks, and what for?'])
  })
})
