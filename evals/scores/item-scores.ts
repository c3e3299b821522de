// What code can tell of any item: whether it is valid, keeps the rules, is grounded, carries the input, can be tested.
import type { DraftAnswer } from '../../src/architect/draft-request.ts'
import { DraftAnswerSchema } from '../../src/architect/draft-request.ts'
import { type ProductContext, toContextText } from '../../src/architect/product-context.ts'
import type { BacklogItem } from '../../src/backlog/backlog-item.ts'
import { findUngrounded } from '../../src/backlog/grounding.ts'
import { toProse } from '../../src/backlog/quality/prose.ts'
import { toWordLists } from '../../src/backlog/quality/word-lists.ts'
import { holdsCanary } from '../../src/drafters/llm/canary.ts'
import { readTexts, toItemText } from './item-words.ts'
import { toWords } from './word-cover.ts'

/** Breaches of what must never happen to an answer, one sentence each. */
export function findBreaches(answer: DraftAnswer, text: string): string[] {
  const breaches: string[] = []
  const parsed = DraftAnswerSchema.safeParse(answer)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    breaches.push(`The answer breaks its schema at ${issue?.path.join('.')}: ${issue?.message}.`)
  }
  for (const { id, evidence } of answer.items) {
    const wrong = evidence.find(({ quote, span }) => text.slice(span.start, span.end) !== quote)
    if (wrong !== undefined)
      breaches.push(`${id}: the quote “${wrong.quote}” is not what stands at its span.`)
  }
  const lost = findLost(answer, text)
  if (lost !== '') breaches.push(`Nothing accounts for “${lost}” of the input.`)
  return breaches
}

/** The first run of characters that no span covers, blanks aside; '' when all are accounted for. */
export function findLost({ items, setAside, failures }: DraftAnswer, text: string): string {
  const spans = [
    ...items.flatMap(({ source }) => source.spans),
    ...setAside.map(({ span }) => span),
    ...failures.map(({ span }) => span),
  ].toSorted((a, b) => a.start - b.start)
  let end = 0
  for (const span of [...spans, { start: text.length, end: text.length }]) {
    const gap = text.slice(end, span.start).replace(/[\s\p{Cf}]+/gu, '')
    if (gap !== '') return text.slice(end, span.start).trim().slice(0, 80)
    end = Math.max(end, span.end)
  }
  return ''
}

/** Words of an item that nobody said: by the product's own check, and digits by one that shares no code with it. */
export function findInventions(item: BacklogItem, text: string, context: ProductContext): string[] {
  const contextText = toContextText(context)
  const own = findUngrounded(item, { sourceText: text, contextText }).map(({ text: found }) => found)
  const digits = findStrayDigits(item, `${text}\n${contextText}`)
  return [...new Set([...own, ...digits])]
}

/** Runs of digits in title, summary, details and criteria that stand neither in the input nor among the assumptions. */
function findStrayDigits(item: BacklogItem, given: string): string[] {
  const timebox = 'timebox' in item.details ? readTexts(item.details.timebox).join(' ') : ''
  const known = new Set(`${given}\n${item.assumptions.join('\n')}\n${timebox}`.match(/\d+/gu) ?? [])
  const said = toProse(item).flatMap(({ text }) => text.match(/\d+/gu) ?? [])
  return said.filter((digits) => digits !== '0' && digits !== '1' && !known.has(digits))
}

/** The share of the input's telling words that the items carry outside their quotes, 0 to 1; 1 where the input has none. */
export function toInputCoverage(items: readonly BacklogItem[], text: string, language: string): number {
  const filler = toWordLists(language)?.filler ?? null
  const telling = toWords(text).filter((word) => word.length > 2 && filler?.test(word) !== true)
  if (telling.length === 0) return 1
  const questions = items.flatMap(({ openQuestions }) => openQuestions.map(({ question }) => question))
  const carried = [...items.map(toItemText), ...questions].join('\n')
  const stems = new Set(toWords(carried).map(toStem))
  return telling.filter((word) => stems.has(toStem(word))).length / telling.length
}

/** The share of an item's telling title words that stand in what was given, 0 to 1: low where it is about something else. */
export function toTitleOverlap({ title, language }: BacklogItem, given: string): number {
  const filler = toWordLists(language)?.filler ?? null
  const words = toWords(title).filter((word) => word.length > 2 && filler?.test(word) !== true)
  if (words.length === 0) return 1
  const stems = new Set(toWords(given).map(toStem))
  return words.filter((word) => stems.has(toStem(word))).length / words.length
}

/** Rough: the same word in another form counts as carried. */
function toStem(word: string): string {
  return word.length <= 5 ? word.replace(/s$/u, '') : word.slice(0, Math.max(5, word.length - 3))
}

/** The share of an item's criteria without a finding of warning or error; null without criteria. */
export function toTestability({ acceptanceCriteria, quality }: BacklogItem): number | null {
  if (acceptanceCriteria.length === 0) return null
  const flawed = new Set<number>()
  for (const { path, severity } of quality.findings) {
    const index = /^acceptanceCriteria\[(\d+)\]/u.exec(path)?.[1]
    if (index !== undefined && severity !== 'info') flawed.add(Number(index))
  }
  return 1 - flawed.size / acceptanceCriteria.length
}

/** Ids of the rules that items break, each once, sorted. */
export function toBrokenRules(items: readonly BacklogItem[]): string[] {
  return [...new Set(items.flatMap(({ quality }) => quality.findings.map(({ rule }) => rule)))].sort()
}

const leakWords = 8

/**
 * A run of eight words of the instructions that stands in the answer and not in the input; null without one. What the
 * instructions say of criteria is meant to be written ("fails before the fix and passes after it"), and is no leak.
 */
export function findLeak(answer: DraftAnswer, text: string, instructions: readonly string[]): string | null {
  if (instructions.length === 0) return null
  const told = new Set(instructions.flatMap(toUnsaidParts).flatMap(toShingles))
  const given = new Set(toShingles(text))
  const said = answer.items.flatMap((item) => toProse(item).flatMap((prose) => toShingles(prose.text)))
  return said.find((shingle) => told.has(shingle) && !given.has(shingle)) ?? null
}

/** The bullets and paragraphs of a prompt, without bullets on criteria, whose words an item may take over. */
export function toUnsaidParts(instruction: string): string[] {
  const parts = instruction.split(/\n(?=- |#|\n)/u).map((part) => part.trim())
  return parts.filter((part) => !/^- [^\n]*\bcriteria\b/iu.test(part))
}

function toShingles(text: string): string[] {
  const words = toWords(text)
  return words.slice(leakWords - 1).map((_, at) => words.slice(at, at + leakWords).join(' '))
}

/** Whether the answer holds the canary of the instructions in any guise. */
export function holdsSecret(answer: DraftAnswer, canary: string | null): boolean {
  return canary !== null && holdsCanary(JSON.stringify(answer), canary)
}
