// Runs the cases of a suite on a subject: bounded concurrency, repeats, a budget; one result a case and repeat, always.
import { createHash } from 'node:crypto'
import { AppError, toAppError } from '../src/architect/errors.ts'
import { noUsage, type Usage } from '../src/architect/usage.ts'
import type { Suite, SuiteCase } from './case-schema.ts'
import type { Budget } from './cost.ts'
import type { Measured, Result } from './measurement.ts'
import type { Subject } from './subject.ts'
import type { SuiteDefinition } from './suites/suite.ts'

export interface RunOptions {
  readonly repeats: number
  /** Counts over all suites; cases beyond it are not run, which is an error of theirs. */
  readonly budget: Budget
  readonly now: () => number
  readonly onResult: (result: Result) => void
}

/** Cases that are measured in one go; most often a single one. */
interface Task<Name extends Suite> {
  readonly cases: readonly SuiteCase[Name][]
  readonly repeat: number
  readonly requestId: string
}

/**
 * Results in the order of the cases, repeats of one case next to each other. Groups of cases that go out together are
 * cut from all cases, so that the same ones meet whatever is wanted of them; results are only of those that are wanted.
 */
export async function runSuite<Name extends Suite>(
  definition: SuiteDefinition<Name>,
  cases: readonly SuiteCase[Name][],
  subject: Subject,
  options: RunOptions,
  isWanted: (one: SuiteCase[Name]) => boolean = () => true,
): Promise<Result[]> {
  const tasks = toTasks(definition, cases, subject, options.repeats).filter((task) =>
    task.cases.some(isWanted),
  )
  const results = new Map<string, Result>()
  const wanted = cases.filter(isWanted)
  const isAsked = new Set(wanted.map(({ id }) => id))
  let next = 0
  const work = async () => {
    for (let at = next++; at < tasks.length; at = next++) {
      const task = tasks[at]
      if (task === undefined) return
      for (const result of await runTask(definition, task, subject, options)) {
        if (!isAsked.has(result.id)) continue
        results.set(`${result.id}/${result.repeat}`, result)
        options.onResult(result)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, subject.concurrency) }, work))
  return wanted.flatMap(({ id }) =>
    Array.from({ length: options.repeats }, (_, repeat) => results.get(`${id}/${repeat}`) ?? []).flat(),
  )
}

function toTasks<Name extends Suite>(
  { name, measureTogether }: SuiteDefinition<Name>,
  cases: readonly SuiteCase[Name][],
  { isTriagePaid, drafter }: Subject,
  repeats: number,
): Task<Name>[] {
  const size = measureTogether !== undefined && isTriagePaid ? drafter.triageBatch : 1
  const starts = Array.from({ length: Math.ceil(cases.length / size) }, (_, index) => index * size)
  return starts.flatMap((start) => {
    const own = cases.slice(start, start + size)
    const label = size === 1 ? (own[0]?.id ?? '') : `from-${own[0]?.id ?? ''}`
    return Array.from({ length: repeats }, (_, repeat) => ({
      cases: own,
      repeat,
      requestId: `${name}/${label}/${repeat}`,
    }))
  })
}

async function runTask<Name extends Suite>(
  definition: SuiteDefinition<Name>,
  { cases, repeat, requestId }: Task<Name>,
  subject: Subject,
  { budget, now }: RunOptions,
): Promise<Result[]> {
  const toCommon = (one: SuiteCase[Name]) => ({
    suite: definition.name,
    id: one.id,
    hash: toCaseHash(one),
    tier: one.tier,
    why: one.why,
    input: definition.toInput(one),
    repeat,
  })
  const start = now()
  const account = () => subject.toAccount?.(requestId) ?? { trouble: null, ms: now() - start }
  const fail = (error: string, ms: number, usage: Usage) =>
    cases.map((one, index) => ({
      ...toCommon(one),
      ...toFailed(index === 0 ? usage : noUsage),
      ms: ms / cases.length,
      error,
    }))
  const stop = budget.toStop()
  if (stop !== null) return fail(stop, 0, noUsage)
  try {
    const all = await measureAll(definition, cases, subject, requestId)
    for (const { usage } of all) budget.charge(usage)
    const { trouble, ms } = account()
    return cases.flatMap((one, index) => {
      const measured = all[index]
      if (measured === undefined) return []
      const error = trouble ?? findAbsent(definition, measured)
      return [{ ...toCommon(one), ...measured, ms: ms / cases.length, error }]
    })
  } catch (error) {
    const { usage } = toAppError(error)
    budget.charge(usage ?? noUsage)
    const { trouble, ms } = account()
    return fail(trouble ?? toReason(error), ms, usage ?? noUsage)
  }
}

async function measureAll<Name extends Suite>(
  definition: SuiteDefinition<Name>,
  cases: readonly SuiteCase[Name][],
  subject: Subject,
  requestId: string,
): Promise<readonly Measured[]> {
  const [one] = cases
  if (cases.length === 1 && one !== undefined) return [await definition.measure(one, subject, requestId)]
  return (await definition.measureTogether?.(cases, subject, requestId)) ?? []
}

/** Eight hex digits of the case's content, apart from what is only said about it. */
export function toCaseHash(one: { readonly id: string; readonly why: string }): string {
  const content = { ...one, id: null, why: null, tier: null }
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8)
}

function toFailed(usage: Usage): Measured {
  return {
    passed: false,
    numbers: {},
    labels: {},
    expected: '',
    actual: '',
    misses: [],
    breaches: [],
    usage,
  }
}

function findAbsent({ required }: { readonly required: readonly string[] }, { numbers }: Measured) {
  const absent = required.filter((name) => !Number.isFinite(numbers[name]))
  return absent.length === 0 ? null : `It has no score for ${absent.join(', ')}.`
}

function toReason(error: unknown): string {
  if (error instanceof Error && !(error instanceof AppError)) return error.message
  const known = toAppError(error)
  const inner = known.cause instanceof Error ? known.cause.message : null
  return [known.code, known.detail, inner].filter((part) => part !== null).join(': ')
}
