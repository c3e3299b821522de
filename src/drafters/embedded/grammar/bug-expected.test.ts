// What should be, from clauses without a subject, wishes and "instead of"; never the mere opposite of a symptom.
import { describe, expect, it } from 'vitest'
import { findExpected } from './bug-expected.ts'
import { readLine } from './read-line.ts'

describe('findExpected', () => {
  it.each<readonly [string, string | null]>([
    ['Bill shows 21 % tax for maps, should be 9 %', 'should be 9 %'],
    ['The kiln went to 900 degrees instead of 750', '750 instead of 900 degrees'],
    ['Shows the French flag instead of the Danish one', 'the Danish one'],
    ['Only hosts get the code, I expected everyone to get it', 'everyone should get it'],
    ['We should print tags instead of labels', null],
    ['It hangs instead of working', null],
    ['The lid is stuck', null],
  ])('%s', (text, expected) => {
    const found = findExpected(readLine(text, 'en'))
    expect(found?.text ?? null).toBe(expected)
    if (found !== null) expect(text).toContain(found.quote)
  })
})
