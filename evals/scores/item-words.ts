// The words of an item by path, for demands of cases and for grounding.
import type { BacklogItem } from '../../src/backlog/backlog-item.ts'
import { toProse } from '../../src/backlog/quality/prose.ts'
import type { Demand } from '../case-schema.ts'

/** What a reader of the item sees, quotes of the input and open questions aside. */
export function toItemText(item: BacklogItem): string {
  const prose = toProse(item).filter(({ path }) => !path.startsWith('openQuestions'))
  const rest = readTexts(withoutProse(item.details))
  return [...prose.map(({ text }) => text), ...rest, ...item.assumptions, ...item.estimate.drivers].join('\n')
}

/** The texts and figures of details that are neither a text nor a list of texts, such as a timebox. */
function withoutProse(details: object): unknown[] {
  return Object.values(details).filter((value) => typeof value !== 'string' && !Array.isArray(value))
}

/** Every text, number and truth value at a path of the item, one a line; '' where there is nothing. */
export function readPath(item: BacklogItem, path: string): string {
  if (path === 'item') return toItemText(item)
  const value = path.split('.').reduce<unknown>(readStep, item)
  return readTexts(value).join('\n')
}

/** Whether there is nothing at the path: null, an empty text, an empty list. */
export function isEmptyAt(item: BacklogItem, path: string): boolean {
  return readPath(item, path).trim() === ''
}

function readStep(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === key)?.[1]
}

/** All leaves of a value as texts. */
export function readTexts(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap(readTexts)
  if (typeof value === 'object') return Object.values(value).flatMap(readTexts)
  return [String(value)]
}

/** Whether one of the words of a demand stands where it says, whatever case, dashes or quotation marks. */
export function isMet(item: BacklogItem, demand: Demand): boolean {
  const text = toPlain(readPath(item, demand.in))
  return demand.anyOf.some((words) => holdsWords(text, toPlain(words)))
}

/** A figure or a short word must stand alone: "5" is not in "15", "API" not in "rapid". Others may be inflected. */
function holdsWords(text: string, words: string): boolean {
  if (words.length > 4 && !/^\d+$/u.test(words)) return text.includes(words)
  let at = text.indexOf(words)
  while (at >= 0) {
    const before = text.slice(Math.max(0, at - 1), at)
    const behind = text.slice(at + words.length, at + words.length + 1)
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)) return true
    at = text.indexOf(words, at + 1)
  }
  return false
}

function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—]/gu, '-')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}
