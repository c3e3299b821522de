// The labelled items on which a judge is calibrated: sound drafts, the same with one flaw, and sound ones that look odd.
import { join } from 'node:path'
import * as z from 'zod'
import { CaseError, readLines } from '../read-cases.ts'

const LabelSchema = z.strictObject({
  id: z.string().min(1),
  idea: z.string().min(1),
  /** As a judge reads it. */
  item: z.string().min(1),
  label: z.enum(['take', 'mend', 'reject']),
  /** What was done to a sound item; "none" for one that is sound. */
  flaw: z.string().min(1),
  why: z.string().min(8),
})
export type LabelledItem = z.infer<typeof LabelSchema>

/** @throws CaseError */
export function readLabels(path = join(import.meta.dirname, 'labels.jsonl')): LabelledItem[] {
  const labels = readLines(path, LabelSchema)
  if (new Set(labels.map(({ id }) => id)).size !== labels.length)
    throw new CaseError(`${path} holds an id twice.`)
  return labels
}

/** Batches of about `size`, in none of which an idea stands twice: a twin next to it would tell the flaw. */
export function toLabelBatches(labels: readonly LabelledItem[], size: number): LabelledItem[][] {
  const batches: LabelledItem[][] = Array.from({ length: Math.ceil(labels.length / size) }, () => [])
  for (const label of labels) {
    const open = batches.filter((batch) => batch.every(({ idea }) => idea !== label.idea))
    const smallest = open.toSorted((a, b) => a.length - b.length)[0]
    if (smallest === undefined) batches.push([label])
    else smallest.push(label)
  }
  return batches
}
