// Periods of the calendar: months, quarters and years, with or without the year. Texts come in lower case.
import { endOfMonth, startOfMonth, toDateParts } from './day.ts'
import { findMonth, toMonth } from './months.ts'

const monthOfYear =
  /(?<before>(?:before|ahead of|prior to|vor|avant|antes de|prima di) (?:the )?)?(?:end of |start of )?(?<!\p{L})(?<month>\p{L}{3,10})\.?(?: de|,)? (?<year>(?:19|20|21)\d\d)(?!\d)/gu
const quarterThenYear =
  /(before |ahead of |prior to |vor |avant )?(?:the )?(?:end of )?(?<![\p{L}\d])(?:[qt]([1-4])|(first|second|third|fourth|last) quarter)(?!\d)(?:(?: of |[ /-]?)((?:19|20|21)\d\d))?(?![\p{L}\d])/u
const yearThenQuarter =
  /(before |ahead of |prior to |vor |avant )?(?<!\d)((?:19|20|21)\d\d)[ /-]?[qt]([1-4])(?![\p{L}\d])/u
const numericMonth =
  /(before |vor )?(?<![\d./-])(?:(\d{1,2})\/((?:19|20|21)\d\d)|((?:19|20|21)\d\d)-(\d\d))(?![\d/-])/
const yearAlone =
  /(?<!\p{L})(before|ahead of|prior to|by|vor|avant|antes de|end of|ende|fin|fine|final de|late|during|in) (?:the )?(?:year )?((?:19|20|21)\d\d)(?![\d.])/u
const monthAlone =
  /(?<=(?<!\p{L})(?:by|in|during|until|till|of|bis|im|en|fin|fine|ende|end|late|mid|early) )(?<month>\p{L}{3,10})(?![\p{L}\d])/gu
const monthAfterBefore = /(?<=(?<!\p{L})(?:before|vor|avant|prior to) )(?<month>\p{L}{3,10})(?![\p{L}\d])/gu
const quarterWords: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 }

/** The last day of the period, or its first after "before"; without a year the next that is not over. */
export function readPeriod(words: string, today: number): number | undefined {
  const month = findMonth(monthOfYear, words)
  if (month !== null) return toEdge(month.isBefore, month.year, month.month, 1)
  const turned = yearThenQuarter.exec(words)
  if (turned !== null) return toEdge(turned[1] !== undefined, Number(turned[2]), Number(turned[3]) * 3 - 2, 3)
  return readQuarter(words, today) ?? readNumericMonth(words) ?? readYear(words) ?? readMonth(words, today)
}

function readQuarter(words: string, today: number): number | undefined {
  const found = quarterThenYear.exec(words)
  if (found === null) return undefined
  const quarter = found[2] === undefined ? (quarterWords[found[3] ?? ''] ?? 4) : Number(found[2])
  const isBefore = found[1] !== undefined
  if (found[4] !== undefined) return toEdge(isBefore, Number(found[4]), quarter * 3 - 2, 3)
  return toNextEdge(isBefore, quarter * 3 - 2, 3, today)
}

function readNumericMonth(words: string): number | undefined {
  const found = numericMonth.exec(words)
  const month = Number(found?.[2] ?? found?.[5])
  if (found === null || month < 1 || month > 12) return undefined
  return toEdge(found[1] !== undefined, Number(found[3] ?? found[4]), month, 1)
}

/** "By 2027" and "before 2027" mean its first day; "in" and "end of 2027" its last. */
function readYear(words: string): number | undefined {
  const found = yearAlone.exec(words)
  if (found === null) return undefined
  const isStart = /^(?:before|ahead of|prior to|by|vor|avant|antes de)$/.test(found[1] ?? '')
  return toEdge(isStart, Number(found[2]), 1, 12)
}

/** "May" and "march" are verbs too: a month is meant after a preposition, or when nothing else is said. */
function readMonth(words: string, today: number): number | undefined {
  const lone = toMonth(words.trim())
  if (lone > 0) return toNextEdge(false, lone, 1, today)
  const ahead = findMonth(monthAfterBefore, words)
  if (ahead !== null) return toNextEdge(true, ahead.month, 1, today)
  const named = findMonth(monthAlone, words)
  return named === null ? undefined : toNextEdge(false, named.month, 1, today)
}

function toEdge(isStart: boolean, year: number, firstMonth: number, months: number): number {
  return isStart ? startOfMonth(year, firstMonth) : endOfMonth(year, firstMonth + months - 1)
}

function toNextEdge(isStart: boolean, firstMonth: number, months: number, today: number): number {
  const { year } = toDateParts(today)
  const day = toEdge(isStart, year, firstMonth, months)
  return day >= today ? day : toEdge(isStart, year + 1, firstMonth, months)
}
