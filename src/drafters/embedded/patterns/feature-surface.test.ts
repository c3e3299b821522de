import { describe, expect, it } from 'vitest'
import { readSurface } from './feature-surface.ts'

describe('where a feature is met', () => {
  it.each([
    ['add --frost to the oven', 'command'],
    ['colours in the terminal', 'command'],
    ['goblins that throw stones at the player', 'game'],
    ['an optional field in MowerRequest', 'exchange'],
    ['drop packets of the old mill', 'exchange'],
    ['read the moisture sensor twice', 'device'],
    ['a button beside the tide table', 'screen'],
    ['a macro for the hymn grammar, with a decorator', 'code'],
    ['more lanterns', null],
  ])('%s: %s', (words, surface) => {
    expect(readSurface(words)).toBe(surface)
  })

  it('takes no time for a long line', () => {
    expect(readSurface('goose '.repeat(200_000))).toBeNull()
  })
})
