// Full dates of the calendar and days of a month. Texts come in lower case.
import { toDateParts, toDay } from './day.ts'
import { findMonth } from './months.ts'

const isoDate = /(?<!\d)((?:19|20|21)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const dottedDate = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20|21)\d\d)(?!\d)/
const slashedDate = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/]((?:19|20|21)\d\d)(?!\d)/
const dayFirst =
  /(?<!\d)(?<date>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:of |de )?(?<month>\p{L}{3,10})\.?(?: de |[ ,-]{1,2})(?<year>(?:19|20|21)\d\d)(?!\d)/gu
const monthFirst =
  /(?<!\p{L})(?<month>\p{L}{3,10})\.? (?:the )?(?<date>\d{1,2})(?:st|nd|rd|th)?,? (?:of )?(?<year>(?:19|20|21)\d\d)(?!\d)/gu

/**
 * The day that a full date names: ISO, "31.03.2027", "31 March 2027", "March 31, 2027".
 * Undefined when there is none; null when there is one that doesn't exist or can't be told for sure.
 */
export function readCalendarDate(words: string): number | null | undefined {
  const iso = isoDate.exec(words)
  if (iso !== null) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = dottedDate.exec(words)
  if (dotted !== null) return toDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const slashed = slashedDate.exec(words)
  if (slashed !== null) return readSlashed(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]))
  const named = findMonth(dayFirst, words) ?? findMonth(monthFirst, words)
  if (named === null) return undefined
  return toDay(named.year, named.month, named.date)
}

/** Which of the two is the day shows only when one is above 12, or when both are the same. */
function readSlashed(first: number, second: number, year: number): number | null {
  if (first > 12 || first === second) return toDay(year, second, first)
  return second > 12 ? toDay(year, first, second) : null
}

const dayThenMonth =
  /(?<!\d)(?<date>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:of |de )?(?<month>\p{L}{3,10})(?!\p{L})/gu
const monthThenDay = /(?<!\p{L})(?<month>\p{L}{3,10})\.? (?:the )?(?<date>\d{1,2})(?:st|nd|rd|th)?(?![\d:])/gu

/** The next such day from `today` on, for a day and month without a year; undefined when there is none. */
export function readDayOfMonth(words: string, today: number): number | null | undefined {
  const named = findMonth(dayThenMonth, words) ?? findMonth(monthThenDay, words)
  if (named === null) return undefined
  const { year } = toDateParts(today)
  const day = toDay(year, named.month, named.date)
  return day !== null && day >= today ? day : toDay(year + 1, named.month, named.date)
}
