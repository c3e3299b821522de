// What the words of an idea say of its size: a guess in points and the reasons, in words.
import { noDriver } from '../../backlog/estimate.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import { type FoundDriver, scoreText } from './size-model/score.ts'

export interface SizeInput {
  readonly type: WorkType
  readonly text: string
  readonly headings: readonly string[]
}

const maxDrivers = 3
/** Log points below which a driver is not worth a word. */
const leastWeight = 0.02
/** The model's answers lie well inside this; it bounds what a freak of words could do. */
const furthest = 1.2

/**
 * Points on a generic scale where 3 is typical, and one to three drivers, the strongest first. The size is that of
 * the words alone; a spike's is its timebox. Only English is read: words of another language say little here.
 */
export function estimateSize({ type, text, headings }: SizeInput): { points: number; drivers: string[] } {
  if (text.trim() === '') return { points: 3, drivers: [noDriver] }
  const own = scoreText(text)
  const fromHeadings = toHeadingDrivers(headings)
  const added = fromHeadings.filter(({ driver }) => own.found.every((found) => found.driver !== driver))
  const relativeLog = own.relativeLog + added.reduce((sum, { weight }) => sum + weight, 0)
  return {
    points: 3 * Math.exp(Math.max(-furthest, Math.min(furthest, relativeLog))),
    drivers: toDriverWords([...own.found, ...added], type),
  }
}

function toHeadingDrivers(headings: readonly string[]): readonly FoundDriver[] {
  if (headings.length === 0) return []
  return scoreText(headings.join('\n')).found.filter(({ driver }) => driver.inHeading)
}

/** Reads a size out of words alone, in points of a generic scale where 3 is typical; for reference items. */
export function readSize(title: string): number {
  return estimateSize({ type: 'feature', text: title, headings: [] }).points
}

/** A driver is told only where what it adds agrees with what it says: a rule that training turned round is silent. */
function toDriverWords(found: readonly FoundDriver[], type: WorkType): string[] {
  const told = found
    .filter(({ driver, weight }) => weight * driver.prior > 0 && Math.abs(weight) >= leastWeight)
    .filter(({ driver }) => !driver.silentFor.includes(type))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, maxDrivers)
    .map(({ driver }) => driver.words)
  return told.length > 0 ? told : [noDriver]
}
