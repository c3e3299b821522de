// Cuts a text into lines and says where on each something stands.
import { isBlankCode, trimBlanks } from './blank.ts'

export interface Line {
  /** Offsets of the line without its end-of-line characters. */
  readonly start: number
  readonly end: number
  /** Offsets of what can be seen on it; equal when it is blank. */
  readonly from: number
  readonly to: number
  /** Columns before `from`; a tab goes on to the next multiple of four. */
  readonly indent: number
}

function measureLine(text: string, start: number, end: number): Line {
  let from = start
  let indent = 0
  while (from < end && isBlankCode(text.charCodeAt(from))) {
    const code = text.charCodeAt(from)
    if (code === 0x09) indent += 4 - (indent % 4)
    else if (code === 0x3000) indent += 2
    else if (code === 0x20 || code === 0xa0) indent += 1
    from += 1
  }
  const to = trimBlanks(text, from, end)
  return { start, end, from, to, indent }
}

/** All lines of the text; ends of line are LF, CR, CRLF, U+2028 and U+2029. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== 0x0a && code !== 0x0d && code !== 0x2028 && code !== 0x2029) continue
    lines.push(measureLine(text, start, at))
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1
    start = at + 1
  }
  lines.push(measureLine(text, start, text.length))
  return lines
}

/** Lines counted "1 … 2 … 3 …" from one on, without a mark behind the number, start at their words. */
export function withoutCounts(text: string, lines: readonly Line[]): readonly Line[] {
  const counted = new Map<number, number>()
  let next = 1
  for (const [index, line] of lines.entries()) {
    if (line.from === line.to) continue
    const found = /^(\d{1,2})\s+(?=[^\d\s])/u.exec(text.slice(line.from, Math.min(line.to, line.from + 8)))
    if (found === null || Number(found[1]) !== next) {
      if (next > 1) break
      continue
    }
    counted.set(index, found[0].length)
    next += 1
  }
  if (counted.size < 3) return lines
  return lines.map((line, index) => ({ ...line, from: line.from + (counted.get(index) ?? 0) }))
}

export function isBlankLine(line: Line): boolean {
  return line.from === line.to
}
