// Reads eval cases from files of JSON lines, and says exactly what is wrong with one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { type AnyCases, caseSchemas, type Suite, suites } from './case-schema.ts'

/** A file of cases cannot be used; the message names the file, the line and the reason. */
export class CaseError extends Error {
  override readonly name = 'CaseError'
}

/** The project's own cases: one file a suite in `folder`; a suite without a file has none. */
export function readCases(folder: string): AnyCases {
  const read = <T>(name: Suite, schema: z.ZodType<T>): T[] => {
    const path = join(folder, `${name}.jsonl`)
    return existsSync(path) ? readLines(path, schema) : []
  }
  const cases: AnyCases = {
    'work-type': read('work-type', caseSchemas['work-type']),
    split: read('split', caseSchemas.split),
    drafting: read('drafting', caseSchemas.drafting),
    estimation: read('estimation', caseSchemas.estimation),
    injection: read('injection', caseSchemas.injection),
    languages: read('languages', caseSchemas.languages),
  }
  checkIds(cases)
  return cases
}

/** Lines of JSON by a schema; blank lines are skipped. @throws CaseError at the first line that cannot be used. */
export function readLines<T>(path: string, schema: z.ZodType<T>): T[] {
  return readText(path)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, `${path}:${index + 1}`, schema)]))
}

/** @throws CaseError when the file cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new CaseError(`${path} cannot be read.`)
  }
}

function parseLine<T>(line: string, place: string, schema: z.ZodType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new CaseError(`${place} is not JSON.`)
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new CaseError(`${place} cannot be used:\n${z.prettifyError(result.error)}`)
}

function checkIds(cases: AnyCases): void {
  for (const name of suites) {
    const seen = new Set<string>()
    for (const { id } of cases[name] ?? []) {
      if (seen.has(id)) throw new CaseError(`The id ${id} stands twice among the cases of ${name}.`)
      seen.add(id)
    }
  }
}
