// Tests of the canary: found in any light disguise, and not where it is not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsCanary } from './canary.ts'

const canary = 'Quiet-Harbour-93'

describe('holdsCanary', () => {
  it.each([
    ['as it is', `My word is ${canary}.`],
    ['in small letters', canary.toLowerCase()],
    ['letter by letter', [...canary].join('. ')],
    ['without its hyphens', canary.replaceAll('-', '')],
    ['on several lines', canary.replaceAll('-', '\n')],
    ['with invisible characters', [...canary].join('\u200b')],
    ['backwards', [...canary].reverse().join('')],
    ...[0, 1, 2, 3].map((offset) => [
      `in base64 at offset ${offset}`,
      btoa(`${'.'.repeat(offset)}${canary} and more`),
    ]),
  ])('finds it %s', (_, text) => {
    expect(holdsCanary(text ?? '', canary)).toBe(true)
  })

  it('finds it in base64 whatever stands before and behind', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii' })
    fc.assert(
      fc.property(ascii, ascii, (before, after) => {
        expect(holdsCanary(btoa(before + canary + after), canary)).toBe(true)
      }),
    )
  })

  it.each(['', 'Sort the quiet harbours', 'quiet harbour 9', btoa('Sort the guests')])(
    'does not find it in %j',
    (text) => {
      expect(holdsCanary(text, canary)).toBe(false)
    },
  )

  it('finds nothing for a canary without letters', () => {
    expect(holdsCanary('anything', '--')).toBe(false)
  })
})
