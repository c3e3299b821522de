// Reads the one JSON object out of what a model wrote. A scanner: linear time, no repair of the JSON itself.
import { findEnd, findObject } from './json-scan.ts'

export type ReadJson =
  /** `isBare` is false when something stood around the object, or it was not sent as an object alone. */
  | { readonly kind: 'value'; readonly value: unknown; readonly isBare: boolean }
  | { readonly kind: 'empty' }
  /** `reason` is in our own words and may go back to the model. */
  | { readonly kind: 'invalid'; readonly reason: string }

/** Deeper than any form of ours; deeper answers are not read. */
const maxDepth = 32

/**
 * Accepts an object with a byte-order mark, a leading block of thoughts, a Markdown fence or prose around it. What is cut
 * off, doubled or not JSON is `invalid`: it is never completed by guessing. Of a repeated key the last value counts.
 */
export function readJson(text: string): ReadJson {
  const body = dropThoughts(text.replace(/^\uFEFF/u, '').trim()).trim()
  if (body === '') return { kind: 'empty' }
  const start = findObject(body, 0)
  if (start < 0) return { kind: 'invalid', reason: 'there is no JSON object in the answer' }
  const end = findEnd(body, start, maxDepth)
  if (end === 'deep') return { kind: 'invalid', reason: 'the JSON is nested too deeply' }
  if (end === 'open') return { kind: 'invalid', reason: 'the JSON object does not end' }
  if (findObject(body, end) >= 0) return { kind: 'invalid', reason: 'there is more than one JSON object' }
  return parse(body.slice(start, end), start === 0 && end === body.length)
}

const finalChannel = '<|channel|>final<|message|>'

/** A block of thoughts stands first; an unclosed one is all there is. Some servers leave out its opening tag. */
function dropThoughts(text: string): string {
  if (text.startsWith('{')) return text
  if (text.startsWith('<|')) {
    const at = text.lastIndexOf(finalChannel)
    return at < 0 ? text : text.slice(at + finalChannel.length).replace(/<\|(?:end|return)\|>\s*$/u, '')
  }
  for (const tag of ['think', 'thinking', 'reasoning']) {
    const close = text.indexOf(`</${tag}>`)
    if (close >= 0) return text.slice(close + tag.length + 3)
    if (text.startsWith(`<${tag}>`)) return ''
  }
  return text
}

function parse(json: string, isBare: boolean): ReadJson {
  try {
    const value: unknown = JSON.parse(json.toWellFormed(), (_key, inner: unknown) =>
      typeof inner === 'string' ? inner.toWellFormed() : inner,
    )
    return { kind: 'value', value, isBare }
  } catch {
    return { kind: 'invalid', reason: 'the JSON object has a syntax error' }
  }
}
