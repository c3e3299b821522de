// Batches never cut between a passage and what stands under it.
import { describe, expect, it } from 'vitest'
import { toTestPassages } from './test-passages.ts'
import { toTriageBatches } from './triage-batches.ts'

const sizes = (batches: readonly (readonly unknown[])[]) => batches.map((batch) => batch.length)

describe('toTriageBatches', () => {
  it('fills batches up to the size', () => {
    expect(sizes(toTriageBatches(toTestPassages('a\nb\nc\nd\ne'), 2))).toEqual([2, 2, 1])
  })

  it('keeps a block together, even one above the size', () => {
    const passages = toTestPassages('a\nb\nc\nd\ne', {
      2: { parent: 1 },
      3: { parent: 1 },
      4: { detail: true },
    })
    expect(sizes(toTriageBatches(passages, 2))).toEqual([1, 4])
  })

  it('makes no batch of nothing', () => {
    expect(toTriageBatches([], 20)).toEqual([])
  })
})
