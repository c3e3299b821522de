// The options of the command, read and checked.
import { parseArgs } from 'node:util'
import { type Suite, SuiteSchema, suites } from './case-schema.ts'

export const drafterNames = ['embedded', 'llm'] as const
export type DrafterName = (typeof drafterNames)[number]
export type Mode = 'replay' | 'record' | 'live'

export interface EvalOptions {
  readonly suites: readonly Suite[]
  /** Null: embedded, and llm where there are recordings. */
  readonly drafter: DrafterName | null
  /** How the llm drafter gets its answers. */
  readonly mode: Mode
  /** Only cases whose id or text holds this; null for all. */
  readonly filter: string | null
  readonly data: readonly string[]
  readonly accept: boolean
  readonly verbose: boolean
  /** Null: one for what repeats itself, three for a live model. */
  readonly repeats: number | null
  readonly maxTokens: number
  readonly judge: boolean
  readonly out: string
}

/** The command line cannot be used; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const usageText = `usage: npm run evals -- [options]
  --suite NAME      only this suite, again for more: ${suites.join(', ')}
  --drafter NAME    only embedded or llm; without it embedded, and llm where there are recordings
  --live            ask the model of OPENAI_API_KEY, OPENAI_BASE_URL and MODEL
  --record          as --live, and keep the answers in evals/recordings/
  --filter TEXT     only cases whose id or text holds this
  --data PATH       measure on lines of another file instead, again for more
  --accept          write the results as the new baseline
  --repeats N       runs of each case (1; 3 with --live)
  --max-tokens N    stop asking when the run has used so many tokens (5000000)
  --judge           let a model judge drafts as well (needs --live, --record or recordings)
  --out FOLDER      where the reports go (dist/evals)
  --verbose         list every failing case
`

/** @throws UsageError */
export function parseOptions(args: readonly string[]): EvalOptions {
  const values = readValues(args)
  if (values.live && values.record) throw new UsageError('--live and --record exclude each other.')
  const drafter = toDrafter(values.drafter)
  const mode = values.record ? 'record' : values.live ? 'live' : 'replay'
  if (mode !== 'replay' && drafter === 'embedded')
    throw new UsageError('--live and --record are for the llm drafter: embedded always runs live.')
  if (values.accept && (values.filter !== undefined || values.data.length > 0))
    throw new UsageError('--accept needs all cases of a suite: leave out --filter and --data.')
  return {
    suites: values.suite.length === 0 ? suites : values.suite.map(toSuite),
    drafter: drafter ?? (mode === 'replay' ? null : 'llm'),
    mode,
    filter: values.filter ?? null,
    data: values.data,
    accept: values.accept,
    verbose: values.verbose,
    repeats: values.repeats === undefined ? null : toCount(values.repeats, '--repeats', 100),
    maxTokens: toCount(values['max-tokens'], '--max-tokens', 1_000_000_000),
    judge: values.judge,
    out: values.out,
  }
}

function readValues(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        suite: { type: 'string', multiple: true, default: [] },
        drafter: { type: 'string' },
        live: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
        filter: { type: 'string' },
        data: { type: 'string', multiple: true, default: [] },
        accept: { type: 'boolean', default: false },
        repeats: { type: 'string' },
        'max-tokens': { type: 'string', default: '5000000' },
        judge: { type: 'boolean', default: false },
        out: { type: 'string', default: 'dist/evals' },
        verbose: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.')
  }
}

function toDrafter(name: string | undefined): DrafterName | null {
  if (name === undefined) return null
  const found = drafterNames.find((one) => one === name)
  if (found === undefined) throw new UsageError(`--drafter is embedded or llm, not "${name}".`)
  return found
}

function toSuite(name: string): Suite {
  const parsed = SuiteSchema.safeParse(name)
  if (!parsed.success) throw new UsageError(`There is no suite "${name}": ${suites.join(', ')}.`)
  return parsed.data
}

function toCount(text: string, name: string, most: number): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > most)
    throw new UsageError(`${name} must be a whole number from 1 to ${most}.`)
  return count
}
