// Finds a drafter's quotes in the input, so that evidence is an exact substring with a span, or no evidence at all.
import type { Evidence, EvidenceDraft } from '../backlog/item-fields.ts'
import type { Span } from '../backlog/span.ts'
import { toSlice } from './triaged-ideas.ts'

export interface QuotedEvidence {
  readonly evidence: readonly Evidence[]
  /** Quotes that do not stand in the input, not even with other white space. */
  readonly missing: readonly EvidenceDraft[]
}

/** Looks each quote up in the idea's own spans; white space may differ, all else is to the letter. */
export function findQuotes(
  drafts: readonly EvidenceDraft[],
  spans: readonly Span[],
  texts: readonly string[],
): QuotedEvidence {
  const evidence: Evidence[] = []
  const missing: EvidenceDraft[] = []
  for (const draft of drafts) {
    const span = findSpan(draft.quote, spans, texts)
    if (span === null) missing.push(draft)
    else evidence.push({ field: draft.field, quote: toSlice(texts, span), span })
  }
  return { evidence, missing }
}

function findSpan(quote: string, spans: readonly Span[], texts: readonly string[]): Span | null {
  for (const span of spans) {
    const at = toSlice(texts, span).indexOf(quote)
    if (at >= 0) return { idea: span.idea, start: span.start + at, end: span.start + at + quote.length }
  }
  const folded = quote.replace(/\s+/gu, '')
  for (const span of spans) {
    const found = findFolded(toSlice(texts, span), folded)
    if (found !== null)
      return { idea: span.idea, start: span.start + found.start, end: span.start + found.end }
  }
  return null
}

/** Finds `folded` (no white space in it) in the text as if the text had none either. */
function findFolded(text: string, folded: string): { start: number; end: number } | null {
  const positions: number[] = []
  let squeezed = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (/\s/u.test(unit)) continue
    positions.push(at)
    squeezed += unit
  }
  const at = folded === '' ? -1 : squeezed.indexOf(folded)
  const start = positions[at]
  const last = positions[at + folded.length - 1]
  return start === undefined || last === undefined ? null : { start, end: last + 1 }
}
