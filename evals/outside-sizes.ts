// A team's finished items from outside as estimation cases: a CSV of titles and story points, plain or gzipped.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import * as z from 'zod'
import { emptyContext } from '../src/architect/product-context.ts'
import { isOnScale } from '../src/backlog/estimate.ts'
import type { EstimationCase } from './case-schema.ts'
import { CaseError } from './read-cases.ts'

const RowSchema = z.looseObject({
  title: z.string().trim().min(1),
  storypoint: z.coerce.number().positive(),
  /** `test` marks what is estimated; the references come from the rest. */
  split: z.string().optional(),
})
type Row = z.infer<typeof RowSchema>

/** So many of the team's items calibrate the estimates of the others, spread over those that there are. */
const referenceCount = 20
/** So many items are estimated at most, spread over those that there are. */
const mostCases = 300

/** Whether the name is that of such a file. */
export function isSizeTable(path: string): boolean {
  return /\.csv(?:\.gz)?$/iu.test(path)
}

/** @throws CaseError when the file cannot be read, or holds too few rows with a title and points of a card. */
export function readSizeCases(path: string): EstimationCase[] {
  const rows = readRows(path).filter(({ storypoint }) => isOnScale(storypoint, 'fibonacci'))
  const tested = rows.filter(({ split }) => split === 'test')
  const others = tested.length === 0 ? rows : rows.filter(({ split }) => split !== 'test')
  const references = spread(others, referenceCount)
  const estimated = tested.length === 0 ? rows.filter((row) => !references.includes(row)) : tested
  if (references.length < referenceCount || estimated.length === 0) {
    throw new CaseError(
      `${path}: it needs the columns "title" and "storypoint", and more than ${referenceCount} rows with points of the Fibonacci cards.`,
    )
  }
  const context = {
    ...emptyContext,
    scale: 'fibonacci' as const,
    referenceItems: references.map(({ title, storypoint }) => ({
      title: title.slice(0, 200),
      points: storypoint,
    })),
  }
  return spread(estimated, mostCases).map(({ title, storypoint }, index) => ({
    id: `row-${index + 1}`,
    why: `an item of ${basename(path)}`,
    tier: 'should',
    text: title,
    headings: [],
    type: 'feature',
    context,
    size: storypoint,
  }))
}

function readRows(path: string): Row[] {
  const { data } = Papa.parse<unknown>(readPacked(path), { header: true, skipEmptyLines: true })
  return data.flatMap((row) => {
    const read = RowSchema.safeParse(row)
    return read.success ? [read.data] : []
  })
}

function readPacked(path: string): string {
  try {
    const bytes = readFileSync(path)
    return (path.toLowerCase().endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch (error) {
    throw new CaseError(`${path} cannot be read. Give the path of a file of CSV, plain or gzipped.`, {
      cause: error,
    })
  }
}

/** At most `most` of the rows, evenly spread, in their order. */
function spread<T>(rows: readonly T[], most: number): T[] {
  if (rows.length <= most) return [...rows]
  return Array.from({ length: most }, (_, index) => rows[Math.floor((index * rows.length) / most)]).flatMap(
    (row) => (row === undefined ? [] : [row]),
  )
}
