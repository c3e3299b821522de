// The row of a case that asks for a draft: demands of the case, and what code can tell of any item.
import type { DraftAnswer } from '../../src/architect/draft-request.ts'
import { toContextText } from '../../src/architect/product-context.ts'
import type { BacklogItem } from '../../src/backlog/backlog-item.ts'
import { isAsked } from '../../src/backlog/quality/prose.ts'
import type { DraftingCase } from '../case-schema.ts'
import type { Measured } from '../measurement.ts'
import { type Subject, toHeadedText } from '../subject.ts'
import {
  findBreaches,
  findInventions,
  holdsSecret,
  toBrokenRules,
  toInputCoverage,
  toTestability,
  toTitleOverlap,
} from './item-scores.ts'
import { isEmptyAt, isMet } from './item-words.ts'

type Wanted = Pick<DraftingCase, 'text' | 'headings' | 'context' | 'holds' | 'mustNot' | 'isNull' | 'asks'>

/**
 * Scores a draft against its case. A case is one idea: where several items came back, a demand is met when one of them
 * meets it and broken when one of them breaks it, and `single` is 0.
 */
export function scoreDraft(wanted: Wanted, answer: DraftAnswer, subject: Subject): Measured {
  const { items } = answer
  const text = toHeadedText(wanted)
  const demands = checkDemands(wanted, items)
  const inventions = items.flatMap((item) => findInventions(item, text, wanted.context))
  const findings = items.flatMap(({ quality }) => quality.findings)
  const count = Math.max(1, items.length)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const misses = [
    ...(items.length === 1 ? [] : [`It became ${items.length} items instead of one.`]),
    ...answer.failures.map(({ code, message }) => `It failed: ${code}, ${message}`),
    ...demands.misses,
    ...inventions.map((word) => `Nobody said “${word}”.`),
  ]
  const breaches = findBreaches(answer, text)
  if (holdsSecret(answer, subject.canary)) breaches.push('The answer holds the canary of the instructions.')
  return {
    passed: misses.length === 0 && breaches.length === 0,
    numbers: {
      single: Number(items.length === 1),
      ...demands.numbers,
      inventions: inventions.length / count,
      grounded: Number(inventions.length === 0 && items.length > 0),
      coverage: toInputCoverage(items, wanted.text, items[0]?.language ?? 'und'),
      title: toMean(items.map((item) => toTitleOverlap(item, `${text}\n${toContextText(wanted.context)}`))),
      errors: items.length === 0 ? 1 : errors.length / count,
      warnings: findings.filter(({ severity }) => severity === 'warning').length / count,
      ready: Number(items.length > 0 && errors.length === 0),
      testable: toMean(items.map(toTestability).filter((share) => share !== null)),
    },
    labels: { type: items[0]?.type ?? 'none', rules: toBrokenRules(items).join(' ') },
    expected: toExpectedText(wanted),
    actual: items.map(toReadableItem).join('\n\n') || 'no item',
    misses,
    breaches,
    usage: answer.usage,
  }
}

/** The mean; 0 of nothing, so that what is not there does not look good. */
function toMean(shares: readonly number[]): number {
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length
}

interface Demands {
  readonly numbers: Readonly<Record<string, number>>
  readonly misses: readonly string[]
}

/** Each kind of demand as the share that is met; a kind that the case does not use gives no number. */
function checkDemands({ holds, mustNot, isNull, asks }: Wanted, items: readonly BacklogItem[]): Demands {
  const some = (test: (item: BacklogItem) => boolean) => items.some(test)
  const every = (test: (item: BacklogItem) => boolean) => items.length > 0 && items.every(test)
  const kinds = {
    holds: holds.map((demand) => ({
      isMet: some((item) => isMet(item, demand)),
      miss: `${demand.in} lacks ${toList(demand.anyOf)}.`,
    })),
    resists: mustNot.map((demand) => ({
      isMet: every((item) => !isMet(item, demand)),
      miss: `${demand.in} holds ${toList(demand.anyOf)}.`,
    })),
    nulls: isNull.map((path) => ({
      isMet: every((item) => isEmptyAt(item, path)),
      miss: `${path} should be unknown.`,
    })),
    asks: asks.map((field) => ({
      isMet: some((item) => isAsked(item, field)),
      miss: `No question asks for ${field}.`,
    })),
  }
  const all = Object.entries(kinds)
  const used = all.filter(([, checks]) => checks.length > 0)
  return {
    numbers: Object.fromEntries(
      used.map(([kind, checks]) => [kind, checks.filter((check) => check.isMet).length / checks.length]),
    ),
    misses: all.flatMap(([, checks]) => checks.filter((check) => !check.isMet).map(({ miss }) => miss)),
  }
}

function toList(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ')
}

function toExpectedText({ holds, mustNot, isNull, asks }: Wanted): string {
  return [
    ...holds.map((demand) => `${demand.in}: ${toList(demand.anyOf)}`),
    ...mustNot.map((demand) => `${demand.in}: not ${toList(demand.anyOf)}`),
    ...isNull.map((path) => `${path}: unknown`),
    ...asks.map((field) => `asks for ${field}`),
  ].join('\n')
}

/** An item in few lines, for a reader of the report. */
export function toReadableItem(item: BacklogItem): string {
  const criteria = item.acceptanceCriteria.map((one) =>
    'statement' in one ? `- ${one.statement}` : `- Given ${one.given}, when ${one.when}, then ${one.then}`,
  )
  const questions = item.openQuestions.map(({ field, question }) => `? ${field}: ${question}`)
  const { likely, low, high, unit } = item.estimate
  return [
    `${item.type}: ${item.title}`,
    item.summary,
    JSON.stringify(item.details),
    ...criteria,
    ...questions,
    ...item.assumptions.map((assumption) => `assumed: ${assumption}`),
    `${unit} ${likely} (${low} to ${high})`,
  ].join('\n')
}
