// Cuts the passages into batches for triage, never between a passage and what stands under it.
import type { Passage } from './passage.ts'

/** Batches of at most `size` passages each; a block that is larger than that stays whole. */
export function toTriageBatches(passages: readonly Passage[], size: number): Passage[][] {
  const batches: Passage[][] = []
  let batch: Passage[] = []
  for (const block of toBlocks(passages)) {
    if (batch.length > 0 && batch.length + block.length > size) {
      batches.push(batch)
      batch = []
    }
    batch.push(...block)
  }
  if (batch.length > 0) batches.push(batch)
  return batches
}

function toBlocks(passages: readonly Passage[]): Passage[][] {
  const blocks: Passage[][] = []
  for (const passage of passages) {
    const last = blocks.at(-1)
    if (last !== undefined && (passage.parent !== null || passage.detail)) last.push(passage)
    else blocks.push([passage])
  }
  return blocks
}
