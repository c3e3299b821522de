// Runs the cases of a suite on a subject: bounded concurrency, repeats, a budget; one result a case and repeat, always.
import { createHash } from 'node:crypto'
import { AppError, toAppError } from '../src/architect/errors.ts'
import { noUsage, type Usage } from '../src/architect/usage.ts'
import type { Suite, SuiteCase } from './case-schema.ts'
import type { Measured, Result } from './measurement.ts'
import type { Subject } from './subject.ts'
import type { SuiteDefinition } from './suites/suite.ts'

export interface RunOptions {
  readonly repeats: number
  /** Counts tokens over all suites; cases beyond it are not run, which is an error of theirs. */
  readonly budget: Budget
  readonly now: () => number
  readonly onResult: (result: Result) => void
}

export interface Budget {
  readonly maxTokens: number
  spent: number
}

/** Results in the order of the cases, repeats of one case next to each other. */
export async function runSuite<Name extends Suite>(
  definition: SuiteDefinition<Name>,
  cases: readonly SuiteCase[Name][],
  subject: Subject,
  options: RunOptions,
): Promise<Result[]> {
  const tasks = cases.flatMap((one) =>
    Array.from({ length: options.repeats }, (_, repeat) => ({ one, repeat })),
  )
  const results: Result[] = new Array(tasks.length)
  let next = 0
  const work = async () => {
    for (let at = next++; at < tasks.length; at = next++) {
      const task = tasks[at]
      if (task === undefined) return
      const result = await runCase(definition, task.one, task.repeat, subject, options)
      results[at] = result
      options.onResult(result)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, subject.concurrency) }, work))
  return results
}

async function runCase<Name extends Suite>(
  definition: SuiteDefinition<Name>,
  one: SuiteCase[Name],
  repeat: number,
  subject: Subject,
  { budget, now }: RunOptions,
): Promise<Result> {
  const common = {
    suite: definition.name,
    id: one.id,
    hash: toCaseHash(one),
    tier: one.tier,
    why: one.why,
    input: definition.toInput(one),
    repeat,
  }
  const start = now()
  const requestId = `${definition.name}/${one.id}/${repeat}`
  const account = () => subject.toAccount?.(requestId) ?? { trouble: null, ms: now() - start }
  if (budget.spent >= budget.maxTokens)
    return { ...common, ...toFailed(noUsage), ms: 0, error: 'The token budget of the run is used up.' }
  try {
    const measured = await definition.measure(one, subject, requestId)
    budget.spent += measured.usage.promptTokens + measured.usage.completionTokens
    const { trouble, ms } = account()
    return { ...common, ...measured, ms, error: trouble ?? findAbsent(definition, measured) }
  } catch (error) {
    const { usage } = toAppError(error)
    budget.spent += (usage?.promptTokens ?? 0) + (usage?.completionTokens ?? 0)
    const { trouble, ms } = account()
    return { ...common, ...toFailed(usage ?? noUsage), ms, error: trouble ?? toReason(error) }
  }
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
