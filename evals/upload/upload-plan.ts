// What goes to Langfuse of a run: for each subject and suite one dataset run with its items, traces and scores. Pure.
import { createHash } from 'node:crypto'
import type { Result } from '../measurement.ts'
import type { RunReport, SubjectReport } from '../report/run-report.ts'
import type { SuiteReport } from '../verdict.ts'

export interface Score {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly dataType: 'NUMERIC' | 'BOOLEAN'
  readonly comment?: string
}

export interface PlannedItem {
  /** The same case gives the same id; a case that changed is another item. */
  readonly id: string
  readonly input: string
  readonly expected: string
  readonly metadata: Readonly<Record<string, string>>
  readonly traceId: string
  /** A span as OTLP JSON. */
  readonly span: string
  readonly scores: readonly Score[]
}

export interface PlannedRun {
  readonly dataset: string
  readonly title: string
  readonly run: string
  readonly metadata: Readonly<Record<string, unknown>>
  readonly items: readonly PlannedItem[]
  readonly scores: readonly Score[]
}

const folder = 'product-backlog-architect'

/** One run a subject and suite. The same report gives the same ids, so that sending it twice changes nothing. */
export function toUploadPlan(report: RunReport): PlannedRun[] {
  return report.subjects.flatMap((subject) =>
    subject.suites.map((suite) => toPlannedRun(report, subject, suite)),
  )
}

function toPlannedRun(report: RunReport, subject: SubjectReport, suite: SuiteReport): PlannedRun {
  const run = `${subject.subject} ${report.startedAt}`
  const { model, mode, prompts, repeats } = subject
  return {
    dataset: `${folder}/${suite.suite}`,
    title: suite.title,
    run,
    metadata: {
      model,
      mode,
      prompts,
      repeats,
      passed: suite.failures.length === 0,
      failures: suite.failures,
    },
    items: suite.results.map((result) => toPlannedItem(result, run, report.startedAt)),
    scores: suite.readings.flatMap(({ metric, value, interval }) => {
      if (value === null) return []
      const comment =
        interval === null ? {} : { comment: `95 % interval ${interval.low} to ${interval.high}` }
      return [
        {
          id: toId(36, run, suite.suite, metric.id),
          name: metric.id,
          value,
          dataType: 'NUMERIC',
          ...comment,
        },
      ]
    }),
  }
}

function toPlannedItem(result: Result, run: string, startedAt: string): PlannedItem {
  const { suite, id, hash, tier, why, input, expected, repeat, numbers, passed } = result
  const traceId = toId(32, run, suite, id, String(repeat))
  const toScore = (name: string, value: number, dataType: Score['dataType']): Score => ({
    id: toId(36, traceId, name),
    name,
    value,
    dataType,
  })
  return {
    id: `${suite}.${id}.${hash}`,
    input,
    expected,
    metadata: { id, tier, why },
    traceId,
    span: toSpan(result, traceId, startedAt),
    scores: [
      toScore('passed', Number(passed), 'BOOLEAN'),
      ...Object.entries(numbers).map(([name, value]) => toScore(name, value, 'NUMERIC')),
    ],
  }
}

/** The trace of one run of one case: a single span with what came. */
function toSpan(result: Result, traceId: string, startedAt: string): string {
  const { suite, id, repeat, input, actual, ms, error, misses, breaches, usage } = result
  const start = BigInt(Date.parse(startedAt)) * 1_000_000n
  const message = error ?? [...breaches, ...misses].join(' ')
  const attributes = {
    'langfuse.trace.name': `eval ${suite}`,
    'langfuse.trace.tags': [suite],
    'langfuse.trace.input': input,
    'langfuse.trace.output': actual,
    'langfuse.observation.type': 'span',
    'langfuse.observation.input': input,
    'langfuse.observation.output': actual,
    'langfuse.observation.level': error === null ? 'DEFAULT' : 'ERROR',
    'langfuse.observation.status_message': message,
    'langfuse.observation.metadata.case': id,
    'langfuse.observation.metadata.repeat': String(repeat),
    'langfuse.observation.metadata.tokens': `${usage.promptTokens} + ${usage.completionTokens}`,
    'langfuse.environment': 'evals',
  }
  return JSON.stringify({
    traceId,
    spanId: traceId.slice(0, 16),
    name: `${suite}/${id}`,
    kind: 1,
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + BigInt(Math.round(Math.max(0, ms) * 1_000_000))),
    attributes: Object.entries(attributes).map(([key, value]) => ({
      key,
      value:
        typeof value === 'string'
          ? { stringValue: value }
          : { arrayValue: { values: value.map((stringValue) => ({ stringValue })) } },
    })),
    status: { code: error === null ? 1 : 2 },
  })
}

/** Hex digits that follow from the words. */
function toId(length: number, ...words: readonly string[]): string {
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, length)
}
