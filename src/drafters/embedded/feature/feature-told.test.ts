// A line that is told and not surely understood is told again, and nothing false is made of it.
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../../../architect/product-context.ts'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { draftFeature } from './draft-feature.ts'

function draftOf(text: string) {
  return draftFeature({ ...testIdea, text, type: 'feature' }, readLine(text, 'en', 'asking'), emptyContext)
}

describe('a told line', () => {
  it.each([
    ['tide tables come with the heights of the old pier'],
    ['tide table lost its heights in the storm'],
    ['the owners have to bring a form'],
    ["When a skiff reports to the pilot, there's no way to see if it was heard"],
  ])('is no order: %s', (text) => {
    const { title, acceptanceCriteria, openQuestions } = draftOf(text)
    expect(title.toLowerCase()).toBe(text.toLowerCase())
    expect(acceptanceCriteria[0]).toMatchObject({
      statement: 'The examples agreed in refinement give the agreed results.',
    })
    expect(openQuestions[0]?.question).toBe('What exactly should be true afterwards?')
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
  ])('is drafted as a wish where it is one: %s', (text, title) => {
    expect(draftOf(text).title).toBe(title)
  })
})
