// The options of the command, read and checked.
import { parseArgs } from 'node:util'
import { type Suite, SuiteSchema, suites } from './case-schema.ts'
import type { Prices } from './cost.ts'

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
  /** Whether every drafter gets only the cases that are named for recordings. */
  readonly recorded: boolean
  readonly data: readonly string[]
  readonly accept: boolean
  readonly verbose: boolean
  /** Null: one for what repeats itself, three for a live model. */
  readonly repeats: number | null
  readonly maxTokens: number
  /** In the currency of the prices; null without a cap. */
  readonly maxCost: number | null
  /** For a million tokens; null where only tokens are counted. */
  readonly prices: Prices | null
  /** Whether the run is sent to Langfuse. */
  readonly upload: boolean
  readonly judge: boolean
  /** A remark that stands with the recordings and in every report on them. */
  readonly about: string | null
  /** Whether recordings keep the time that the server took. */
  readonly untimed: boolean
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
  --about TEXT      with --record: a remark that stands with the recordings, such as the model's full name
  --untimed         with --record: keep no times, because those of this server mean nothing
  --filter TEXT     only cases whose id or text holds this
  --recorded        only the cases that are named for recordings, whichever drafter: the way to compare two
  --data PATH       measure on lines of another file instead, again for more
  --accept          write the results as the new baseline
  --repeats N       runs of each case (1; 3 with --live)
  --max-tokens N    stop asking when the run has used so many tokens (5000000)
  --price-in P      price of a million tokens of input, --price-out of output, --price-cached of cached input: then the
                    reports say what the run costs (or EVAL_PRICE_IN, EVAL_PRICE_OUT, EVAL_PRICE_CACHED)
  --max-cost M      stop asking when the run has cost so much
  --judge           let a model judge drafts as well, and fail where one is not judged (recorded judgements are always used)
  --upload          send the run to Langfuse (LANGFUSE_PUBLIC_KEY, LANGFUSE_SECRET_KEY, LANGFUSE_BASE_URL)
  --out FOLDER      where the reports go (dist/evals)
  --verbose         list every failing case
`

type Env = Readonly<Record<string, string | undefined>>

/** Prices may stand in EVAL_PRICE_IN, EVAL_PRICE_CACHED and EVAL_PRICE_OUT instead. @throws UsageError */
export function parseOptions(args: readonly string[], env: Env = {}): EvalOptions {
  const values = readValues(args)
  const prices = toPrices(values, env)
  if (values.live && values.record) throw new UsageError('--live and --record exclude each other.')
  const drafter = toDrafter(values.drafter)
  const mode = values.record ? 'record' : values.live ? 'live' : 'replay'
  if (mode !== 'replay' && drafter === 'embedded')
    throw new UsageError('--live and --record are for the llm drafter: embedded always runs live.')
  if (values.accept && (values.filter !== undefined || values.data.length > 0 || values.recorded))
    throw new UsageError('--accept needs all cases of a suite: leave out --filter, --data and --recorded.')
  return {
    suites: values.suite.length === 0 ? suites : values.suite.map(toSuite),
    drafter: drafter ?? (mode === 'replay' ? null : 'llm'),
    mode,
    filter: values.filter ?? null,
    recorded: values.recorded,
    data: values.data,
    accept: values.accept,
    verbose: values.verbose,
    repeats: values.repeats === undefined ? null : toCount(values.repeats, '--repeats', 100),
    maxTokens: toCount(values['max-tokens'], '--max-tokens', 1_000_000_000),
    maxCost: toMaxCost(values['max-cost'], prices),
    prices,
    upload: values.upload,
    judge: values.judge,
    about: values.about ?? null,
    untimed: values.untimed,
    out: values.out,
  }
}

type Values = ReturnType<typeof readValues>

/** Input and output together, or neither; cached tokens cost what input costs where nothing else is said. */
function toPrices(values: Values, env: Env): Prices | null {
  const read = (option: 'price-in' | 'price-cached' | 'price-out', variable: string) => {
    const text = values[option] ?? env[variable] ?? ''
    return text.trim() === '' ? null : toAmount(text, `--${option} (${variable})`)
  }
  const input = read('price-in', 'EVAL_PRICE_IN')
  const cached = read('price-cached', 'EVAL_PRICE_CACHED')
  const output = read('price-out', 'EVAL_PRICE_OUT')
  if (input === null && output === null && cached === null) return null
  if (input === null || output === null)
    throw new UsageError('--price-in and --price-out go together: the price of a million tokens each.')
  return { input, cached: cached ?? input, output }
}

function toMaxCost(text: string | undefined, prices: Prices | null): number | null {
  if (text === undefined) return null
  if (prices === null) throw new UsageError('--max-cost needs --price-in and --price-out.')
  return toAmount(text, '--max-cost')
}

function toAmount(text: string, name: string): number {
  const amount = Number(text)
  if (!Number.isFinite(amount) || amount < 0 || text.trim() === '')
    throw new UsageError(`${name} must be a number from 0.`)
  return amount
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
        recorded: { type: 'boolean', default: false },
        data: { type: 'string', multiple: true, default: [] },
        accept: { type: 'boolean', default: false },
        repeats: { type: 'string' },
        'max-tokens': { type: 'string', default: '5000000' },
        'max-cost': { type: 'string' },
        'price-in': { type: 'string' },
        'price-cached': { type: 'string' },
        'price-out': { type: 'string' },
        upload: { type: 'boolean', default: false },
        about: { type: 'string' },
        untimed: { type: 'boolean', default: false },
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
