// Reads an answer in the ways in which a field may take it.

/** Ways to read an answer for a field, most likely first; the form decides which one it takes. */
export function toReadings(words: string, current: unknown, field: string): unknown[] {
  const list = toList(words)
  if (Array.isArray(current)) {
    if (field === 'acceptanceCriteria') return [[...current, ...list.map((statement) => ({ statement }))]]
    const known = new Set(current)
    return [[...current, ...list.filter((entry) => !known.has(entry))]]
  }
  const readings: unknown[] = [words]
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) readings.push(word)
  if (/^(?:yes|yep|true|correct|it did|it was)\b/i.test(words)) readings.push(true)
  if (/^(?:no|nope|false|never|it did not)\b/i.test(words)) readings.push(false)
  const number = /\d{1,6}(?:\.\d{1,3})?/.exec(words)?.[0]
  const unit = /\b(hour|day)s?\b/i.exec(words)?.[1]
  if (number !== undefined && unit !== undefined)
    readings.push({ amount: Number(number), unit: `${unit.toLowerCase()}s` })
  if (number !== undefined) readings.push(Number(number))
  readings.push(list)
  return readings
}

/** Lines, numbered steps or parts between semicolons; one entry where there are none. */
function toList(words: string): string[] {
  const lines = words
    .split(/\n+|;\s+|\s(?=\d{1,2}[.)]\s)/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
  return lines.length === 0 ? [words] : lines.slice(0, 20)
}
