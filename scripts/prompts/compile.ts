// Compiles prompt files into one module, and keeps a lock: a text that changed needs a new version.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { workTypes } from '../../src/backlog/work-type.ts'
import { expandPartials, type Prompt, parsePromptFile } from '../../src/drafters/llm/prompt-file.ts'

export const LockSchema = z.record(z.string(), z.strictObject({ version: z.int().min(1), hash: z.string() }))
export type Lock = z.infer<typeof LockSchema>

export interface Compiled {
  readonly prompts: readonly Prompt[]
  /** The "A good …" section of each work type, for prompts that take it as a variable. */
  readonly forms: Readonly<Record<string, string>>
}

/** Reads `folder`/*.md and `folder`/partials/*.md. @throws Error that names the file and what is wrong with it. */
export function compilePrompts(folder: string): Compiled {
  const partials = new Map(readTexts(join(folder, 'partials')))
  const prompts = readTexts(folder).map(([name, text]) => {
    try {
      const prompt = parsePromptFile(text, partials)
      if (prompt.name !== name) throw new Error(`The prompt is called "${prompt.name}".`)
      return prompt
    } catch (cause) {
      throw new Error(`${name}.md: ${cause instanceof Error ? cause.message : cause}`, { cause })
    }
  })
  const forms = workTypes.map((type) => [
    type,
    expandPartials(partials.get(`form-${type}`) ?? '', partials).trim(),
  ])
  return { prompts, forms: Object.fromEntries(forms) }
}

function readTexts(folder: string): [name: string, text: string][] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry): [string, string] => [
      entry.name.slice(0, -3),
      readFileSync(join(folder, entry.name), 'utf8'),
    ])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** The module in which the prompts are at hand where there are no files. */
export function toModule({ prompts, forms }: Compiled): string {
  const byName = Object.fromEntries(prompts.map((prompt) => [prompt.name, prompt]))
  return `// Generated from prompts/ by scripts/compile-prompts.ts. Change the prompt files, not this one.
import type { WorkType } from '../../backlog/work-type.ts'
import type { Prompt } from './prompt-file.ts'

export const prompts = ${JSON.stringify(byName, null, 2)} satisfies Record<string, Prompt>

export const forms: Readonly<Record<WorkType, string>> = ${JSON.stringify(forms, null, 2)}
`
}

/** Version and hash of each prompt. One that takes a form is locked together with all forms. */
export function toLock({ prompts, forms }: Compiled): Lock {
  const entries = prompts.map((prompt): [string, Lock[string]] => {
    const { version, ...rest } = prompt
    const text = JSON.stringify(prompt.input.includes('form') ? { ...rest, forms } : rest)
    return [prompt.name, { version, hash: createHash('sha256').update(text).digest('hex') }]
  })
  return Object.fromEntries(entries)
}

/** What is wrong between the lock and the prompts as they are: one sentence each. */
export function checkLock(locked: Lock, current: Lock): string[] {
  return Object.entries(current).flatMap(([name, { version, hash }]) => {
    const entry = locked[name]
    if (entry === undefined) return []
    if (version < entry.version)
      return [`${name} has version ${version}, and ${entry.version} was locked already.`]
    if (version > entry.version || hash === entry.hash) return []
    return [`${name} changed and is still version ${version}: raise its version to ${version + 1}.`]
  })
}
