// Reads and writes fields of a draft by path, and reads an answer in the ways that a field may take it.

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path such as "details.role" or "acceptanceCriteria[1]"; undefined where there is none. */
export function getPath(value: unknown, path: string): unknown {
  let current = value
  for (const key of toKeys(path)) {
    if (Array.isArray(current)) current = current[Number(key)]
    else if (isRecord(current) && Object.hasOwn(current, key)) current = current[key]
    else return undefined
  }
  return current
}

/** True where the form has that path, be its value null or not. */
export function hasPath(value: unknown, path: string): boolean {
  return path !== '' && getPath(value, path) !== undefined
}

/** A copy with another value at the path; the original is untouched. */
export function setPath(value: unknown, path: readonly string[], next: unknown): unknown {
  const [key, ...rest] = path.flatMap(toKeys)
  if (key === undefined) return next
  if (Array.isArray(value))
    return value.map((entry, index) => (index === Number(key) ? setPath(entry, rest, next) : entry))
  return isRecord(value) ? { ...value, [key]: setPath(value[key], rest, next) } : value
}

function toKeys(path: string): string[] {
  return path.split(/[.[\]]/).filter((key) => key !== '' && key !== '__proto__')
}

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
