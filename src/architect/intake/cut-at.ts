// Cuts a text at separators, past what brackets, quotes and code protect.
import { isSpaceCode } from './blank.ts'
import type { Run } from './flow.ts'

/** Cuts at each unmasked character that is one of `signs`; the separators stand in no part. */
export function cutAt(text: string, mask: Uint8Array, from: number, to: number, signs: string): Run[] {
  const parts: Run[] = []
  let start = from
  // Most texts hold none of the signs, which is seen at once.
  for (let at = [...signs].some((sign) => text.includes(sign)) ? from : to; at <= to; at += 1) {
    if (at < to && (mask[at] === 1 || !signs.includes(text.charAt(at)))) continue
    if (at < to && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) continue
    const part = trimRun(text, start, at)
    if (part.from < part.to) parts.push(part)
    start = at + 1
  }
  return parts
}

/** The run without the blanks at its ends. */
export function trimRun(text: string, from: number, to: number): Run {
  let start = from
  let end = to
  while (start < end && isSpaceCode(text.charCodeAt(start))) start += 1
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end -= 1
  return { from: start, to: end }
}

/** What joins the last part of a list to those before it. */
const joint = /^(?:and|then|as well as|plus|und|y|et|e)\s+/i

/** The run without the "and" at its start. */
export function withoutJoint(text: string, { from, to }: Run): Run {
  return { from: from + (joint.exec(text.slice(from, to))?.[0].length ?? 0), to }
}
