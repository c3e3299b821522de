// Data sets from outside as cases: lines with `type` ask for a work type, lines with `ideas` for a split, tables for sizes.
import { basename } from 'node:path'
import * as z from 'zod'
import { WorkTypeSchema } from '../src/backlog/work-type.ts'
import { type AnyCases, caseSchemas, type SplitCase, suites, type WorkTypeCase } from './case-schema.ts'
import { isSizeTable, readSizeCases } from './outside-sizes.ts'
import { CaseError, readLines, readText } from './read-cases.ts'

const LabelledLineSchema = z.looseObject({
  id: z.string().min(1).optional(),
  text: z.string().min(1),
  type: WorkTypeSchema,
  ambiguous: z.boolean().default(false),
})
const SplitLineSchema = z.looseObject({
  id: z.string().min(1).optional(),
  text: z.string().min(1),
  ideas: z.array(z.string().min(1)).min(1),
})

/** The cases of a file: in the form of one of the project's suites, or of those above. @throws CaseError */
export function readOutsideData(path: string): AnyCases {
  if (isSizeTable(path)) return { estimation: readSizeCases(path) }
  const first = readText(path)
    .split('\n')
    .find((line) => line.trim() !== '')
  if (first === undefined) throw new CaseError(`${path} holds no line.`)
  const value = parseFirst(first, path)
  const own = suites.find((name) => caseSchemas[name].safeParse(value).success)
  if (own !== undefined) return { [own]: readLines<unknown>(path, caseSchemas[own]) }
  if (SplitLineSchema.safeParse(value).success) {
    return { split: readLines(path, SplitLineSchema).map((line, index) => toSplitCase(line, index, path)) }
  }
  if (LabelledLineSchema.safeParse(value).success) {
    const lines = readLines(path, LabelledLineSchema)
    return { 'work-type': lines.map((line, index) => toWorkTypeCase(line, index, path)) }
  }
  throw new CaseError(
    `${path}: the first line has neither "text" and "type" nor "text" and "ideas", nor is it a case of a suite.`,
  )
}

function parseFirst(line: string, path: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new CaseError(`${path}: the first line is not JSON.`)
  }
}

function toFrame(id: string | undefined, index: number, path: string) {
  const why = `line ${index + 1} of ${basename(path)}`
  return { id: id ?? `line-${index + 1}`, why, tier: 'should' } as const
}

function toSplitCase(line: z.infer<typeof SplitLineSchema>, index: number, path: string): SplitCase {
  return { ...toFrame(line.id, index, path), text: line.text, ideas: line.ideas, setAside: [] }
}

function toWorkTypeCase(line: z.infer<typeof LabelledLineSchema>, index: number, path: string): WorkTypeCase {
  const { id, text, type, ambiguous } = line
  return { ...toFrame(id, index, path), text, headings: [], type, acceptable: [], hard: ambiguous }
}
