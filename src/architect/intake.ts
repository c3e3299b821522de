// Intake: cuts texts into passages, each with its spans, and sets aside what is no idea. Pure and linear in the input.
import type { Span } from '../backlog/span.ts'
import { coverText, needsOwner, type Piece } from './intake/cover.ts'
import { gatherUnits } from './intake/gather.ts'
import { toOutline } from './intake/outline.ts'
import { readBlocks } from './intake/read-blocks.ts'
import type { Gathered, Owner, Unit } from './intake/unit.ts'
import type { Intake, Passage, SetAside } from './passage.ts'

export interface IntakeOptions {
  /** The caller sent an array: a text without any list, heading, table or chat in it is one idea, details apart. */
  readonly wholeTexts: boolean
}

/** What the texts before have given. */
interface Sum {
  readonly passages: Passage[]
  readonly setAside: SetAside[]
  readonly seen: Map<string, number>
}

/**
 * Cuts texts into passages. Every character that can be seen stands in exactly one span, of a passage or of what is set
 * aside; spans are UTF-16 code units of the text with the index `idea`. Passages stand in the order of the input, a
 * parent before what stands under it; chains of details end in a passage that is an idea.
 */
export function parseIntake(texts: readonly string[], options: IntakeOptions): Intake {
  const sum: Sum = { passages: [], setAside: [], seen: new Map() }
  for (const [idea, source] of texts.entries()) {
    const gathered = gatherText(source, options.wholeTexts)
    addText(sum, idea, source, gathered)
  }
  return { passages: sum.passages, setAside: sum.setAside }
}

function gatherText(source: string, wholeTexts: boolean): Gathered {
  const first = gatherBlocks(source, wholeTexts, false)
  const isReply = first.units.length === 0 && first.pieces.some(({ owner }) => owner === 'quoted')
  return isReply ? gatherBlocks(source, wholeTexts, true) : first
}

function gatherBlocks(source: string, wholeTexts: boolean, keepQuotes: boolean): Gathered {
  const { blocks, speakers } = readBlocks(source, keepQuotes)
  const items = blocks.filter((block) => block.kind === 'prose' && block.marker !== null).length
  const listed =
    items > 1 ||
    blocks.some(
      (block) => block.kind === 'heading' || block.kind === 'row' || (block.kind === 'prose' && block.spoken),
    )
  return gatherUnits(toOutline(source, blocks), wholeTexts && !listed, speakers)
}

function addText(sum: Sum, idea: number, source: string, gathered: Gathered): void {
  const all: Piece<Owner> = { start: 0, end: source.length, owner: 'separator' }
  const found = coverText<Owner>(source, gathered.pieces)
  const pieces = found.length === 0 && needsOwner(source, 0, source.length) ? [all] : found
  const spans = new Map<Unit, Span[]>()
  for (const { start, end, owner } of pieces) {
    const span = { idea, start, end }
    if (typeof owner === 'string') sum.setAside.push({ text: source.slice(start, end), span, reason: owner })
    else addSpan(spans, owner, span, source)
  }
  const indexes = new Map<Unit, number>()
  for (const unit of gathered.units) {
    const own = spans.get(unit)
    if (own === undefined) continue
    const index = sum.passages.length
    indexes.set(unit, index)
    const occurrence = sum.seen.get(unit.text) ?? 0
    sum.seen.set(unit.text, occurrence + 1)
    const { text, headings, detail, stated } = unit
    const parent = unit.parent === null ? null : (indexes.get(unit.parent) ?? null)
    sum.passages.push({
      index,
      spans: own,
      text,
      headings,
      parent,
      detail: detail && parent !== null,
      stated,
      occurrence,
    })
  }
}

/** Adds a span; one that follows the last with nothing but blanks in between makes it longer. */
function addSpan(spans: Map<Unit, Span[]>, unit: Unit, span: Span, source: string): void {
  const own = spans.get(unit)
  const last = own?.at(-1)
  if (own === undefined) spans.set(unit, [span])
  else if (last !== undefined && source.slice(last.end, span.start).trim() === '')
    own[own.length - 1] = { ...last, end: span.end }
  else own.push(span)
}
