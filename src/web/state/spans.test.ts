import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBareIdea, toOwnSpan, toSegments, toUncovered } from './spans.ts'

const span = (start: number, end: number) => ({ idea: 0, start, end })

describe('toSegments', () => {
  it('holds every character once, with all its owners', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(fc.nat(40), spans, spans, (length, ofA, ofB) => {
        const segments = toSegments(length, [
          { owner: 'a', spans: ofA },
          { owner: 'b', spans: ofB },
        ])
        const marks = segments.flatMap(({ start, end, owners }) =>
          Array.from({ length: end - start }, () => [...owners].sort().join('')),
        )
        const within = (spans: typeof ofA, at: number) =>
          spans.some(({ start, end }) => end <= length && start <= at && at < end)
        const expected = Array.from(
          { length },
          (_, at) => (within(ofA, at) ? 'a' : '') + (within(ofB, at) ? 'b' : ''),
        )
        expect(marks).toEqual(expected)
      }),
    )
  })
})

describe('toUncovered', () => {
  it('gives what no span holds, without the blanks around it', () => {
    const text = '- one\n- two\n\n- three'
    expect(toUncovered(text, [span(6, 11)])).toEqual([
      { text: '- one', start: 0 },
      { text: '- three', start: 13 },
    ])
  })

  it('passes over what holds no word', () => {
    expect(toUncovered('a\n---\nb', [span(0, 1), span(6, 7)])).toEqual([])
  })
})

describe('toBareIdea', () => {
  it.each([
    ['- [x] new logo', 'new logo'],
    ['## Pay by card', 'Pay by card'],
    ['~~drop the map~~', 'drop the map'],
    ['> > quoted wish', 'quoted wish'],
    ['3) third wish', 'third wish'],
  ])('takes the marks off %j', (words, bare) => {
    const piece = toBareIdea({ text: words, start: 10 })
    expect(piece.text).toBe(bare)
    expect(piece.start).toBe(10 + words.indexOf(bare))
  })

  it('leaves what is only marks', () => {
    expect(toBareIdea({ text: '---', start: 0 }).text).toBe('---')
  })
})

describe('toOwnSpan', () => {
  it('moves a span to where its piece stands; a strange piece gives none', () => {
    const pieces = [{ text: 'a', start: 5 }]
    expect(toOwnSpan(span(1, 3), pieces)).toEqual(span(6, 8))
    expect(toOwnSpan({ idea: 1, start: 0, end: 1 }, pieces)).toBeNull()
  })
})
