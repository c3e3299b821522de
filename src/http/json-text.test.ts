import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../architect/errors.ts'
import { findJsonExcess } from './json-excess.ts'
import { parseJsonText } from './json-text.ts'

const bounds = { maxDepth: 32, maxValues: 1_000 }
const unbounded = Number.POSITIVE_INFINITY

/** How deep a value is nested, told from the value itself. */
function toDepth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(toDepth))
}

function detailOf(text: string): string {
  try {
    parseJsonText(text, bounds)
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${error.detail}`
    throw error
  }
  return 'parsed'
}

/** How many values stand in a value, itself counted. */
function toCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, inner) => sum + toCount(inner), 1)
}

describe('findJsonExcess', () => {
  it('agrees with the depth of the value, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 7 }), (value, maxDepth) => {
        const excess = findJsonExcess(JSON.stringify(value), { maxDepth, maxValues: unbounded })
        expect(excess).toBe(toDepth(value) > maxDepth ? 'maxDepth' : null)
      }),
    )
  })

  it('counts at least the values that there are, and empty arrays and objects for two at most', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value)
        const count = toCount(value)
        expect(findJsonExcess(text, { maxDepth: unbounded, maxValues: 2 * count })).toBeNull()
        expect(findJsonExcess(text, { maxDepth: unbounded, maxValues: count - 1 })).toBe('maxValues')
      }),
    )
  })

  it('takes a megabyte of brackets, quotes or backslashes in a blink', () => {
    for (const piece of ['[', '"', '\\', '[]', '"\\"', ',']) {
      expect(
        findJsonExcess(piece.repeat(1_000_000), { maxDepth: unbounded, maxValues: unbounded }),
      ).toBeNull()
    }
  })
})

describe('parseJsonText', () => {
  it('gives what JSON.parse gives, but for NUL and lone surrogates', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!text.includes('\\u0000'))
        const wellFormed: unknown = JSON.parse(text, (_, inner) =>
          typeof inner === 'string' ? inner.toWellFormed() : inner,
        )
        fc.pre(!/\\ud/i.test(text.replace(/"(?:[^"\\]|\\.)*":/g, '')) || !/\\ud[^"]*":/i.test(text))
        expect(parseJsonText(text, bounds)).toEqual(wellFormed)
      }),
    )
  })

  it.each([
    ['{"a":1,}', 'invalid_json: Expected double-quoted property name at line 1, column 8.'],
    ['{\n  "a": "x\n"}', 'line 2, column 10. In a JSON text a line break is written \\n'],
    ['hello', "invalid_json: Unexpected token 'h'."],
    ['{"a":1', 'line 1, column 7.'],
    ['[1, 2', 'line 1, column 6.'],
    ['{"key": "my words", oops}', 'line 1, column 21.'],
  ])('tells where %j goes wrong', (text, words) => {
    expect(detailOf(text)).toContain(words)
  })

  it('never quotes the body at length', () => {
    expect(detailOf('{"ideas": confidential words}')).not.toContain('confidential')
    expect(detailOf('confidential')).not.toContain('onfid')
  })

  it('keeps names such as __proto__ plain, also where texts had to be cleaned', () => {
    const value = parseJsonText('{"__proto__":{"admin":true},"text":"\\ud800"}', bounds)
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'text'])
    expect(Reflect.get(Object(value), 'admin')).toBeUndefined()
  })
})
