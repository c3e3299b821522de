// Parses the body of an answer, which may be anything at all.

/** Levels that the body of an answer may have; a deeper one is not read. */
const maxLevels = 64

/** The JSON value of a body, or null when the body is not JSON or nested too deeply to be handled safely. */
export function parseBody(text: string): unknown {
  if (isTooDeep(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Counts brackets outside of strings, in one pass. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === 0x5c) at += 1
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1
      if (depth > maxLevels) return true
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1
  }
  return false
}
