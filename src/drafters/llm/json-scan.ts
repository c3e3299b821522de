// Scans JSON text without parsing it: where an object ends and how deep it goes. One pass, linear time.

const quote = 0x22
const backslash = 0x5c

/** The position behind the object that starts at `start`; `open` when it does not end, `deep` above `maxDepth` levels. */
export function findEnd(text: string, start: number, maxDepth: number): number | 'open' | 'deep' {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) at = skipString(text, at)
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1
      if (depth > maxDepth) return 'deep'
    } else if (unit === 0x7d || unit === 0x5d) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return 'open'
}

/** Where the next object starts: a brace with a key or its own end behind it. -1 when there is none. */
export function findObject(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
    let next = at + 1
    while (isSpace(text.charCodeAt(next))) next += 1
    const unit = text.charCodeAt(next)
    if (unit === quote || unit === 0x7d) return at
    at = next - 1
  }
  return -1
}

/** The position of the quote that ends the string which starts at `at`. */
function skipString(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next++) {
    const unit = text.charCodeAt(next)
    if (unit === backslash) next += 1
    else if (unit === quote) return next
  }
  return text.length
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09
}
