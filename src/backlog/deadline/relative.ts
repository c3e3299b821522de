// Dates that are told from today: "tomorrow", "in two weeks", "by Friday", "next month", "end of the quarter".
import { addMonths, endOfMonth, toDateParts, toWeekday } from './day.ts'

const weekdays: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]
const numberWords: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
}
const ahead =
  /\b(?:in|within)(?: the)?(?: next)? (\d{1,3}|a couple of|half a|[a-z]{1,6}) (business days?|working days?|days?|weeks?|fortnights?|months?|quarters?|years?)\b/
const fromNow =
  /\b(\d{1,3}|[a-z]{1,6}) (business days?|working days?|days?|weeks?|fortnights?|months?|quarters?|years?) (?:from now|left|from today)\b/
const soon = /\b(today|tonight|asap|immediately|right now|tomorrow)\b/
const weekday = /\b(next )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/
const edge =
  /\b(?:(?:end of (?:the )?)?(?:this |current |(next ))|end of (?:the )?)(day|week|month|quarter|year)\b|\b(eod|eow|eom|eoq|eoy)\b/
const shorthand: Record<string, string> = {
  eod: 'day',
  eow: 'week',
  eom: 'month',
  eoq: 'quarter',
  eoy: 'year',
}

/** The day that words relative to `today` name; a week ends on Sunday. Undefined when there are none. */
export function readRelative(words: string, today: number): number | undefined {
  const span = ahead.exec(words) ?? fromNow.exec(words)
  const spanned = span === null ? undefined : readSpan(span[1] ?? '', span[2] ?? '', today)
  if (spanned !== undefined) return spanned
  const at = edge.exec(words)
  if (at !== null)
    return toEndOf(at[2] ?? shorthand[at[3] ?? ''] ?? 'day', at[1] === undefined ? 0 : 1, today)
  const named = weekday.exec(words)
  if (named !== null) return toNextWeekday(named[2] ?? '', named[1] !== undefined, today)
  const now = soon.exec(words)
  if (now === null) return undefined
  return now[1] === 'tomorrow' ? today + 1 : today
}

function readSpan(count: string, of: string, today: number): number | undefined {
  if (count === 'half a') return of.startsWith('year') ? addMonths(today, 6) : undefined
  const number = count === 'a couple of' ? 2 : (numberWords[count] ?? Number(count))
  if (Number.isNaN(number)) return undefined
  if (of.startsWith('business') || of.startsWith('working')) return today + Math.ceil((number * 7) / 5)
  if (of.startsWith('day')) return today + number
  if (of.startsWith('week')) return today + number * 7
  if (of.startsWith('fortnight')) return today + number * 14
  if (of.startsWith('month')) return addMonths(today, number)
  return addMonths(today, number * (of.startsWith('quarter') ? 3 : 12))
}

function toEndOf(period: string, ahead: number, today: number): number {
  const { year, month } = toDateParts(today)
  if (period === 'day') return today + ahead
  if (period === 'week') return today + 7 - toWeekday(today) + ahead * 7
  if (period === 'month') return endOfMonth(year, month + ahead)
  if (period === 'quarter') return endOfMonth(year, Math.ceil(month / 3) * 3 + ahead * 3)
  return endOfMonth(year + ahead, 12)
}

/** "By Friday" on a Friday is today; "next Friday" never is. */
function toNextWeekday(name: string, isNext: boolean, today: number): number {
  const wanted = weekdays.indexOf(name) + 1
  const days = (wanted - toWeekday(today) + 7) % 7
  return today + (days === 0 && isNext ? 7 : days)
}
