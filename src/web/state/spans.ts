// Spans over the pasted text: which words belong to what, and which belong to nothing yet.
import type { Span } from '../../backlog/span.ts'

/** A piece of the text; `owner` is what it belongs to, null for what stands between. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly owners: readonly string[]
}

/** A piece that was sent to be drafted: its words, and where they stand in the text. */
export interface Piece {
  readonly text: string
  readonly start: number
}

/** Cuts the text at the bounds of all spans; every character stands in exactly one segment. */
export function toSegments(
  length: number,
  owned: readonly { readonly owner: string; readonly spans: readonly Span[] }[],
): Segment[] {
  const edges = owned.flatMap(({ owner, spans }) =>
    spans
      .filter(({ start, end }) => start < end && end <= length)
      .flatMap(({ start, end }) => [
        { at: start, owner, opens: true },
        { at: end, owner, opens: false },
      ]),
  )
  edges.sort((a, b) => a.at - b.at)
  const counts = new Map<string, number>()
  const segments: Segment[] = []
  let from = 0
  for (const { at, owner, opens } of edges) {
    if (at > from) segments.push({ start: from, end: at, owners: [...counts.keys()] })
    from = Math.max(from, at)
    const count = (counts.get(owner) ?? 0) + (opens ? 1 : -1)
    if (count > 0) counts.set(owner, count)
    else counts.delete(owner)
  }
  if (from < length) segments.push({ start: from, end: length, owners: [] })
  return segments
}

/** The pieces of the text that no span holds, whole lines where they are; blank ones are left out. */
export function toUncovered(text: string, spans: readonly Span[]): Piece[] {
  const segments = toSegments(text.length, [{ owner: 'covered', spans }])
  return segments.flatMap(({ start, end, owners }) => {
    const words = text.slice(start, end)
    if (owners.length > 0 || !/[\p{L}\p{N}]/u.test(words)) return []
    const blank = words.length - words.trimStart().length
    return [{ text: words.trim(), start: start + blank }]
  })
}

/** A span of what was sent as a span of the text; null when there is no such piece. */
export function toOwnSpan(span: Span, pieces: readonly Piece[]): Span | null {
  const piece = pieces[span.idea]
  return piece === undefined
    ? null
    : { idea: 0, start: span.start + piece.start, end: span.end + piece.start }
}

/** A passage without the marks for which it was set aside: heading, tick, strike, quote. */
export function toBareIdea(piece: Piece): Piece {
  const mark =
    /^(?:\s|#{1,6}\s|>|[-*+•]\s|\d{1,3}[.)]\s|\[[ xX✓✔]\]\s?|~~|✅|✔|☑)+/u.exec(piece.text)?.[0] ?? ''
  const text = piece.text.slice(mark.length).replace(/(?:~~|\s)+$/u, '')
  return text === '' ? piece : { text, start: piece.start + mark.length }
}
