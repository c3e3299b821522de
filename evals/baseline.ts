// Baselines: the rows of the last accepted run, one small file of JSON lines a subject and suite.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { type Suite, TierSchema } from './case-schema.ts'
import { type Result, type Row, toRow } from './measurement.ts'
import { readLines } from './read-cases.ts'

const RowSchema = z.strictObject({
  id: z.string().min(1),
  hash: z.string(),
  tier: TierSchema,
  passed: z.boolean(),
  numbers: z.record(z.string(), z.number()),
  labels: z.record(z.string(), z.string()),
})

function toPath(folder: string, subject: string, suite: Suite): string {
  return join(folder, subject, `${suite}.jsonl`)
}

/** The rows of a baseline; null where there is none. @throws CaseError when the file cannot be read. */
export function readBaseline(folder: string, subject: string, suite: Suite): Row[] | null {
  const path = toPath(folder, subject, suite)
  return existsSync(path) ? readLines(path, RowSchema) : null
}

/** Writes the rows of a run, by case id; repeats of a case that gave the same are written once. */
export function writeBaseline(
  folder: string,
  subject: string,
  suite: Suite,
  results: readonly Result[],
): string {
  const path = toPath(folder, subject, suite)
  mkdirSync(join(folder, subject), { recursive: true })
  const byCase = Map.groupBy(results.map(toRow), ({ id }) => id)
  const lines = [...byCase.keys()].sort().flatMap((id) => {
    const rows = (byCase.get(id) ?? []).map((row) => JSON.stringify(row))
    return new Set(rows).size === 1 ? rows.slice(0, 1) : rows
  })
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
