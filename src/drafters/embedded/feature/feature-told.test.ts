// A line that is told and not surely understood is told again, and nothing false is made of it.
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'

function draftOf(text: string) {
  return draftFeature({ ...testIdea, text, type: 'feature' }, readLine(text, 'en', 'asking'), emptyContext)
}

const open = 'What should be possible or visible afterwards that is not today?'

describe('a told line', () => {
  it.each([
    ['tide tables come with the heights of the old pier', open],
    ['tide table lost its heights in the storm', open],
    ['the owners have to bring a form', 'Is this how it should be, or how it is today?'],
  ])('is no order: %s', (text, asks) => {
    const { title, acceptanceCriteria, openQuestions } = draftOf(text)
    expect(title.toLowerCase()).toBe(text.toLowerCase())
    expect(acceptanceCriteria[0]).toMatchObject({ statement: expect.stringContaining(text.slice(1)) })
    expect(openQuestions[0]?.question).toBe(asks)
  })

  it.each([
    ['is a second lock worth the money?', 'Answer the question: is a second lock worth the money'],
    ['do the rowers want a sauna at all?', 'Answer the question: do the rowers want a sauna at all'],
  ])('is no thing to add where it asks: %s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })

  it.each([
    ['a lamp for the pier', 'Add a lamp for the pier'],
    ['could the lock tell us its depth?', 'Let the lock tell users its depth'],
    ['Add --quiet to the horn', 'Add --quiet to the horn'],
    ['the chart forgets my piers', 'Do not let the chart forget my piers'],
    ['can we please not ring at night', 'Do not ring at night'],
    ['I want to know who has no oar', 'Show who has no oar'],
    ['is there a way to see failed calls', 'Show failed calls'],
    ['would be good to see which boats leak', 'Show which boats leak'],
    ['can you make it so that guests who wait get a note', 'Let guests who wait get a note'],
    ["When a skiff calls, there's no way to see if it was heard", 'Let users see if it was heard'],
    ['Make it so F5 copies the route into the log', 'Let F5 copy the route into the log'],
    ['A lamp missing at dusk yields a warning', 'Let a lamp missing at dusk yield a warning'],
    ['Could the logbook be offered as a calendar?', 'Offer the logbook as a calendar'],
    ['when the slip is full there should be a list to sign', 'Add a list to sign when the slip is full'],
    [
      'In the log of the lock the depths should be at the top',
      'Put the depths at the top in the log of the lock',
    ],
    [
      'We cannot tell skippers the depth without ringing the lock',
      'Tell skippers the depth without ringing the lock',
    ],
    ['No way to hail the ferry at night, and every second rower wants one', 'Hail the ferry at night'],
    ['A chart rowers can draw their own routes on', 'Add a chart that rowers can draw their own routes on'],
    ['who moors where? a screen with all berths', 'Add a screen with all berths'],
    [
      'sauna: guests pick their own hours, not with me on the phone',
      'Let guests pick their own hours, not with me on the phone (sauna)',
    ],
    ['Skipper mail from today: "We would like to pin five piers."', 'Pin five piers'],
    ['A sketch of a wound with its date', 'Add a sketch of a wound with its date'],
  ])('is drafted as a wish where it is one: %s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })

  it.each([
    ['oars left in the shed, shown on every slip', 'The oars left in the shed are shown on every slip.'],
    ['Mooring note at login, must be signed', 'It must be signed.'],
    [
      'Let them write to each other in pairs',
      'They can write to each other in pairs, and the result is visible immediately.',
    ],
    ['A reminder the day before by text message', 'One reminder is sent at the chosen time.'],
  ])('says what then holds: %s', (text, statement) => {
    expect(draftOf(text).acceptanceCriteria).toContainEqual(expect.objectContaining({ statement }))
  })

  it('names nobody as a role whom it cannot name', () => {
    expect(draftOf('Let them row to each other in pairs').details.role).toBeNull()
    expect(draftOf('Piers should order oars for their guests on our site').details.role).not.toBe(
      'their guests',
    )
  })
})
