// Days as whole numbers since 1 January 1970, and the edges of weeks, months, quarters and years.

const dayMs = 86_400_000

/** The day of a date that exists (month 1 to 12); null for one that does not, such as 30 February. */
export function toDay(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day))
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  return exists ? time.getTime() / dayMs : null
}

/** The day of YYYY-MM-DD, or null. */
export function toDayNumber(isoDate: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate)
  return parts === null ? null : toDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

export function toIsoDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

export function toDateParts(day: number): { year: number; month: number; date: number } {
  const time = new Date(day * dayMs)
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate() }
}

/** The first day of the month; months beyond 12 or below 1 run on into other years. */
export function startOfMonth(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / dayMs
}

/** The last day of the month; months beyond 12 or below 1 run on into other years. */
export function endOfMonth(year: number, month: number): number {
  return startOfMonth(year, month + 1) - 1
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function toWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The same date some months on; the month's last day where it is shorter (31 January + 1 = 28 February). */
export function addMonths(day: number, months: number): number {
  const { year, month, date } = toDateParts(day)
  return Math.min(startOfMonth(year, month + months) + date - 1, endOfMonth(year, month + months))
}
