// Recorded answers of a model: one line each, found by the hash of what was asked; kept in one file a suite.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { readLines } from '../read-cases.ts'

const RecordingSchema = z.strictObject({
  key: z.string(),
  /** "suite/case/repeat" and the name of the schema that was asked for. */
  request: z.string(),
  form: z.string(),
  /** Hash of the prompt as it was, to tell a changed prompt from a changed case. */
  prompt: z.string(),
  ms: z.number().min(0),
  body: z.string(),
})
export type Recording = z.infer<typeof RecordingSchema>

const MetaSchema = z.strictObject({
  model: z.string().min(1),
  triageModel: z.string().min(1).nullable(),
  judgeModel: z.string().min(1).nullable(),
  baseUrl: z.string().min(1),
  /** What a reader should know of these answers: which model, when, what was not measured. */
  about: z.string().max(500).nullable().default(null),
})
/** Which model answered, and at which address: that decides how it is asked. */
export type CassetteMeta = z.infer<typeof MetaSchema>

export interface Cassette {
  readonly meta: CassetteMeta
  find(key: string): Recording | undefined
  /** The recordings of a request in a form, whatever was asked. */
  findFor(request: string, form: string): readonly Recording[]
  add(recording: Recording): void
  /** Whether there are recordings of a suite, or of the judge. */
  holds(suite: string): boolean
  /** Those that nothing has asked for, among requests of a suite. */
  toUnused(suite: string): readonly Recording[]
  /** Writes what was added; without `keepUnused` recordings that nothing asked for are dropped. Nothing to write writes nothing. */
  save(suites: readonly string[], keepUnused: boolean): void
}

/** Sixteen hex digits of a value. */
export function toHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

/** The folders below `folder` that hold recordings, one a model. */
export function findCassettes(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'meta.jsonl')))
    .map((entry) => join(folder, entry.name))
    .toSorted()
}

/** Opens a folder of recordings; `meta` for one that may be new. @throws CaseError when a file cannot be read. */
export function openCassette(folder: string, meta: CassetteMeta | null): Cassette {
  const known = meta ?? readLines(join(folder, 'meta.jsonl'), MetaSchema)[0]
  if (known === undefined) throw new Error(`${folder} does not say which model it is of.`)
  const byKey = new Map<string, Recording>()
  const used = new Set<string>()
  const files = existsSync(folder) ? readdirSync(folder) : []
  for (const name of files.filter((file) => file.endsWith('.jsonl') && file !== 'meta.jsonl')) {
    for (const recording of readLines(join(folder, name), RecordingSchema))
      byKey.set(recording.key, recording)
  }
  const ofSuite = (suite: string) =>
    [...byKey.values()].filter(({ request }) => request.startsWith(`${suite}/`))
  return {
    meta: known,
    find(key) {
      const found = byKey.get(key)
      if (found !== undefined) used.add(key)
      return found
    },
    findFor: (request, form) =>
      [...byKey.values()].filter((one) => one.request === request && one.form === form),
    add(recording) {
      byKey.set(recording.key, recording)
      used.add(recording.key)
    },
    holds: (suite) => ofSuite(suite).length > 0,
    toUnused: (suite) => ofSuite(suite).filter(({ key }) => !used.has(key)),
    save(suites, keepUnused) {
      if (byKey.size === 0) return
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'meta.jsonl'), `${JSON.stringify(known)}\n`)
      for (const suite of suites) {
        const kept = ofSuite(suite).filter(({ key }) => keepUnused || used.has(key))
        const lines = kept
          .toSorted((a, b) => (a.request + a.form + a.key < b.request + b.form + b.key ? -1 : 1))
          .map((recording) => JSON.stringify(recording))
        if (lines.length > 0) writeFileSync(join(folder, `${suite}.jsonl`), `${lines.join('\n')}\n`)
      }
    },
  }
}
