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
  ])('is drafted as a wish where it is one: %s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })
})
