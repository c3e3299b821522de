// The cases on which recordings are made and replayed: a part of each suite, named in recorded-cases.json.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { type AnyCases, type Suite, SuiteSchema, suites } from '../case-schema.ts'
import { CaseError, readText } from '../read-cases.ts'

const SelectionSchema = z.partialRecord(SuiteSchema, z.array(z.string().min(1)).min(1))
/** Ids by suite, in the order in which they are asked. */
export type RecordedCases = z.infer<typeof SelectionSchema>

/** The selection in a folder of recordings; null where there is none, and every case is recorded. @throws CaseError */
export function readRecordedCases(folder: string): RecordedCases | null {
  const path = join(folder, 'recorded-cases.json')
  if (!existsSync(path)) return null
  let value: unknown
  try {
    value = JSON.parse(readText(path))
  } catch {
    throw new CaseError(`${path} is not JSON.`)
  }
  const parsed = SelectionSchema.safeParse(value)
  if (!parsed.success) throw new CaseError(`${path} cannot be used:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** The selected cases, in the order of the selection. @throws CaseError when it names one that is not there, or one twice. */
export function selectCases(cases: AnyCases, selection: RecordedCases): AnyCases {
  const pick = <Case extends { readonly id: string }>(suite: Suite, all: readonly Case[] = []): Case[] => {
    const ids = selection[suite] ?? []
    if (new Set(ids).size !== ids.length)
      throw new CaseError(`recorded-cases.json names a case of ${suite} twice.`)
    return ids.map((id) => {
      const found = all.find((one) => one.id === id)
      if (found === undefined)
        throw new CaseError(`recorded-cases.json names ${id}, which is no case of ${suite}.`)
      return found
    })
  }
  return {
    'work-type': pick('work-type', cases['work-type']),
    split: pick('split', cases.split),
    drafting: pick('drafting', cases.drafting),
    estimation: pick('estimation', cases.estimation),
    injection: pick('injection', cases.injection),
    languages: pick('languages', cases.languages),
  }
}

/** Suites of which the selection names cases. */
export function toRecordedSuites(selection: RecordedCases): Suite[] {
  return suites.filter((suite) => selection[suite] !== undefined)
}
