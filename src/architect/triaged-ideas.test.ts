// The drafter proposes, the code accounts for every passage.
import { describe, expect, it } from 'vitest'
import type { Triage } from './ports.ts'
import { toTestPassages } from './test-passages.ts'
import { toSlice, toTriagedBatch } from './triaged-ideas.ts'
import { noUsage } from './usage.ts'

const classification = { confidence: 0.7, reason: 'Words.', runnerUp: null }
const toTriage = (ideas: [number[], string | null][], setAside: Triage['setAside'] = []): Triage => ({
  ideas: ideas.map(([passages, quote]) => ({ passages, quote, type: 'feature', classification })),
  setAside,
  usage: noUsage,
})
const run = (text: string, triage: Triage, types = {}) =>
  toTriagedBatch(triage, { texts: [text], passages: toTestPassages(text), types, takenIds: new Set() })

describe('toTriagedBatch', () => {
  it('cuts a passage at the quotes, so that the ideas share all of it', () => {
    const text = 'menus, named players'
    const { ideas, missed } = run(
      text,
      toTriage([
        [[0], 'named players'],
        [[0], 'menus'],
      ]),
    )
    expect(
      ideas.map((idea) => [idea.text, toSlice([text], idea.spans[0] ?? { idea: 9, start: 0, end: 0 })]),
    ).toEqual([
      ['named players', 'named players'],
      ['menus', 'menus, '],
    ])
    expect(missed).toEqual([])
  })

  it('joins neighbouring passages of one idea into one span', () => {
    const { ideas } = run(
      'first half\nsecond half\nother',
      toTriage([
        [[1, 0], null],
        [[2], null],
      ]),
    )
    expect(ideas[0]?.spans).toEqual([{ idea: 0, start: 0, end: 22 }])
  })

  it('reports what triage passed over, and ignores indexes that do not exist', () => {
    const { ideas, missed } = run(
      'one\ntwo',
      toTriage([
        [[0, 7], null],
        [[99], null],
      ]),
    )
    expect(ideas).toHaveLength(1)
    expect(missed.map(({ text }) => text)).toEqual(['two'])
  })

  it('does not set aside what an idea uses', () => {
    const { ideas, setAside } = run(
      'one\nlunch at noon?',
      toTriage(
        [[[0], null]],
        [
          { passage: 0, reason: 'not-work' },
          { passage: 1, reason: 'not-work' },
        ],
      ),
    )
    expect(ideas).toHaveLength(1)
    expect(setAside).toEqual([
      { text: 'lunch at noon?', span: { idea: 0, start: 4, end: 18 }, reason: 'not-work' },
    ])
  })

  it('lets the type that the caller chose win', () => {
    const { ideas } = run('one', toTriage([[[0], null]]), { '0': 'spike' })
    expect(ideas[0]).toMatchObject({ type: 'spike', classification: { confidence: 1 } })
  })

  it('gives ideas with the same words ids of their own', () => {
    const { ideas } = run(
      'same\nsame',
      toTriage([
        [[0], null],
        [[1], null],
      ]),
    )
    expect(new Set(ideas.map(({ id }) => id)).size).toBe(2)
  })
})
