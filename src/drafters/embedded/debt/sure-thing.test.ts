// What a line of debt may speak of, and what it must not make a thing of.
import { describe, expect, it } from 'vitest'
import { isSure, isSureClause, toSureDeed } from './sure-thing.ts'

describe('isSure', () => {
  it.each(['the kiln list', 'glaze cards that nobody reads', '`kiln.bake()`', 'the shelf by the door'])(
    'takes "%s"',
    (words) => {
      expect(isSure(words)).toBe(true)
    },
  )
  it.each(['the kiln broke', 'the potters say', 'somebody', 'the why', 'the glaze went'])(
    'refuses "%s"',
    (words) => {
      expect(isSure(words)).toBe(false)
    },
  )
})

describe('isSureClause', () => {
  it.each([
    ['the kiln list is sorted', true],
    ['there are tests for the glaze rules', true],
    ['the code bakes only when the door is shut', true],
    ['the kiln broke is set up', false],
    ['the bell is ringed', false],
  ])('of "%s": %s', (said, sure) => {
    expect(isSureClause(said)).toBe(sure)
  })
})

describe('toSureDeed', () => {
  it('drops a deed whose subject is no thing', () => {
    expect(toSureDeed({ subject: 'the why', result: null, state: null })).toBeNull()
    const deed = { subject: 'the kiln list', result: 'the kiln list is sorted', state: null }
    expect(toSureDeed(deed)).toBe(deed)
  })
})
