// Makes sure that every character that can be seen stands in exactly one piece.
import { mustStand } from './blank.ts'

/** A stretch of the text that belongs to one owner; offsets, end exclusive. */
export interface Piece<Owner> {
  start: number
  end: number
  readonly owner: Owner
}

/** True when [start, end) holds a character that must stand somewhere. */
export function needsOwner(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (mustStand(source.charCodeAt(at))) return true
  return false
}

function holdsLineEnd(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at)
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

/** Where the last visible stretch of a gap, on the line of the next piece, starts. */
function lastLineStart(source: string, start: number, end: number): number {
  let at = end
  while (at > start && !holdsLineEnd(source, at - 1, at)) at -= 1
  return at
}

/**
 * The pieces in order, without overlaps, with nothing left between them: a separator goes to the piece before it on its
 * line, what stands first on a line to the piece after it. Empty pieces fall away. Without any piece the result is empty.
 */
export function coverText<Owner>(source: string, pieces: readonly Piece<Owner>[]): Piece<Owner>[] {
  const sorted = pieces
    .filter((piece) => piece.start < piece.end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const covered: Piece<Owner>[] = []
  let reached = 0
  for (const piece of sorted) {
    const start = Math.max(piece.start, reached)
    if (start >= piece.end) continue
    const next = { ...piece, start }
    const before = covered.at(-1)
    if (needsOwner(source, reached, start)) shareGap(source, before, next, reached)
    covered.push(next)
    reached = next.end
  }
  const last = covered.at(-1)
  if (last !== undefined && needsOwner(source, reached, source.length)) last.end = source.length
  return covered
}

function shareGap<Owner>(
  source: string,
  before: Piece<Owner> | undefined,
  next: Piece<Owner>,
  reached: number,
): void {
  if (before === undefined) {
    next.start = reached
    return
  }
  const line = lastLineStart(source, reached, next.start)
  const leads = line > reached && needsOwner(source, line, next.start)
  const end = leads ? line : next.start
  if (needsOwner(source, reached, end)) before.end = end
  if (leads) next.start = line
}
