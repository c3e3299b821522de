// Reads the date out of a deadline's words.
import { readCalendarDate, readDayOfMonth } from './deadline/calendar.ts'
import { toDayNumber, toIsoDate } from './deadline/day.ts'
import { readPeriod } from './deadline/period.ts'
import { readRelative } from './deadline/relative.ts'

/** A deadline's words are short; what stands beyond this many characters is not read. */
const maxLength = 2_000

/**
 * Whole days from `today` (YYYY-MM-DD) to the date that `deadline` names; negative when past, null when it names
 * none that can be told for sure. A period ("March 2027", "Q3", "next month") stands for its last day; after
 * "before" for its first. "03/04/2027" names no date: day and month cannot be told apart. Never throws.
 */
export function toDaysUntil(deadline: string, today: string): number | null {
  const from = toDayNumber(today)
  if (from === null) return null
  const words = toWords(deadline)
  const day = readDay(words, from)
  return day === null || day === undefined ? null : day - from
}

function readDay(words: string, today: number): number | null | undefined {
  const full = readCalendarDate(words)
  if (full !== undefined) return full
  const ofMonth = readDayOfMonth(words, today)
  if (ofMonth !== undefined) return ofMonth
  return readPeriod(words, today) ?? readRelative(words, today)
}

/** The calendar date (YYYY-MM-DD) that a text names in full, with day, month and year; else null. Needs no "today". */
export function toExactDate(deadline: string): string | null {
  const day = readCalendarDate(toWords(deadline))
  return day === null || day === undefined ? null : toIsoDate(day)
}

function toWords(deadline: string): string {
  return deadline.slice(0, maxLength).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}
