// Reads the date out of a deadline's words.

/** Whole days from `today` (YYYY-MM-DD) to the date that `deadline` names; negative when past, null when it names none. */
export function toDaysUntil(deadline: string, today: string): number | null {
  const date = /\d{4}-\d{2}-\d{2}/.exec(deadline)?.[0]
  if (date === undefined) return null
  return Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000)
}
