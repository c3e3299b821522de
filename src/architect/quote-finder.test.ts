// Evidence is an exact substring with its span, or it is missing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotes } from './quote-finder.ts'

const text = '- let hosts\n  export the guest list\n- other'
const spans = [{ idea: 0, start: 0, end: 35 }]
const find = (quote: string) => findQuotes([{ field: 'title', quote }], spans, [text])

describe('findQuotes', () => {
  it('finds a quote to the letter', () => {
    expect(find('guest list').evidence).toEqual([
      { field: 'title', quote: 'guest list', span: { idea: 0, start: 25, end: 35 } },
    ])
  })

  it('finds a quote over a line break and gives the letters of the input', () => {
    expect(find('hosts export').evidence[0]?.quote).toBe('hosts\n  export')
  })

  it('does not look outside the spans of the idea', () => {
    expect(find('other')).toMatchObject({ evidence: [], missing: [{ quote: 'other' }] })
  })

  it('says what is missing', () => {
    expect(find('visitor list').missing).toEqual([{ field: 'title', quote: 'visitor list' }])
  })

  it('never gives a quote that is not the slice of its span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (input, quote) => {
        const { evidence, missing } = findQuotes(
          [{ field: 'title', quote }],
          [{ idea: 0, start: 0, end: input.length }],
          [input],
        )
        for (const { quote: found, span } of evidence) {
          expect(input.slice(span.start, span.end)).toBe(found)
          expect(found.replace(/\s/gu, '')).toBe(quote.replace(/\s/gu, ''))
        }
        expect(evidence.length + missing.length).toBe(1)
      }),
    )
  })
})
