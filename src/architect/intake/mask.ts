// Marks what a cut must not go through: brackets, code, quotes, addresses.

const closers = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
  ['「', '」'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
])
const closing = new Set(closers.values())

function fill(mask: Uint8Array, from: number, to: number): void {
  mask.fill(1, from, to)
}

/** The longest stretch that a bracket or quote is believed to span; longer ones were never closed. */
const reach = 600

function maskBrackets(text: string, mask: Uint8Array): void {
  const open: { at: number; closer: string }[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (mask[at] === 1) continue
    const sign = text.charAt(at)
    const last = open.at(-1)
    if (last !== undefined && (sign === last.closer || (last.closer === '“' && sign === '”'))) {
      open.pop()
      if (open.length === 0 && at - last.at <= reach) fill(mask, last.at, at + 1)
      else if (at - last.at <= reach) fill(mask, last.at + 1, at)
      continue
    }
    const closer = closers.get(sign)
    if (closer !== undefined && open.length < 8) open.push({ at, closer })
    else if (closing.has(sign) && open.length > 1) {
      const match = open.findLastIndex((entry) => entry.closer === sign)
      if (match >= 0) {
        const start = open[match]?.at ?? at
        if (at - start <= reach) fill(mask, start, at + 1)
        open.length = match
      }
    }
    while (open.length > 0 && at - (open[0]?.at ?? at) > reach) open.shift()
  }
}

function maskPairs(text: string, mask: Uint8Array, sign: string): void {
  let start = -1
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (mask[at] === 1) continue
    if (start >= 0 && at - start <= reach) {
      fill(mask, start, at + 1)
      start = -1
    } else start = at
  }
}

/** One byte a character: 1 inside brackets, code, quotes or a web address, with their signs; else 0. Linear. */
export function createMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  for (const found of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const end = found.index + found[0].replace(/[.,;:!?)\]]{1,5}$/, '').length
    fill(mask, found.index, end)
  }
  maskPairs(text, mask, '`')
  maskPairs(text, mask, '"')
  maskBrackets(text, mask)
  return mask
}
