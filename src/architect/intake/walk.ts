// Where the walk through the outline of a text stands: headings above, the last idea, what is gathered so far.
import type { SetAsideReason } from '../passage.ts'
import type { CodeBlock, HeadingBlock, RowBlock } from './block.ts'
import { isOpenSection, toSectionReason } from './finished.ts'
import { toAgendaReason, toManualReason, toRemarkReason } from './manual.ts'
import type { ProseNode } from './outline.ts'
import { nothingStated } from './stated.ts'
import type { Gathered, Unit } from './unit.ts'

interface Heading {
  readonly level: number
  readonly words: string
}

export interface Walk extends Gathered {
  readonly headings: Heading[]
  /** The last passage that is an idea; details without a parent go to it. */
  idea: Unit | null
  /** Code before any idea, which the first idea takes. */
  readonly early: CodeBlock[]
  /** Everything in this section is finished. */
  section: SetAsideReason | null
  /** Everything in this section is a part of the idea before it. */
  part: boolean
  /** A text that its writer sent as one idea. */
  readonly whole: boolean
  /** Who speaks or is named as present. */
  readonly names: ReadonlySet<string>
  /** A document that explains a program and says what is to be done with it. */
  readonly manual: boolean
  /** What is to be done has a box to tick. */
  readonly boxed: boolean
  /** Minutes that list their agenda before what was said. */
  readonly minutes: boolean
  /** The text has headings under the title of its document. */
  readonly nested: boolean
  /** The top-level entry before was a list item. */
  afterItem: boolean
}

export function headingsOf(walk: Walk, extra: string | null = null): string[] {
  const words = walk.headings.map((heading) => heading.words)
  return extra === null ? words : [...words, extra]
}

/** The code that stood before the first idea becomes a part of it. */
function takeEarly(walk: Walk, unit: Unit): void {
  for (const block of walk.early.splice(0)) {
    unit.text += `\n${toCodeText(block)}`
    walk.pieces.push({ start: block.start, end: block.end, owner: unit })
  }
}

/** The lines of a block of code, without the indentation that all share. */
function toCodeText(block: CodeBlock): string {
  const lines = block.text.split(/\r\n|[\n\r\u2028\u2029]/)
  let shared = Number.POSITIVE_INFINITY
  for (const line of lines)
    if (line.trim() !== '') shared = Math.min(shared, line.length - line.trimStart().length)
  return lines
    .map((line) => line.slice(Math.min(shared, line.length)).trimEnd())
    .join('\n')
    .trim()
}

/** Adds an idea, which takes the code that stood before any. */
export function addIdea(walk: Walk, unit: Unit): void {
  takeEarly(walk, unit)
  walk.idea = unit
  walk.units.push(unit)
}

/** Why everything under the headings is finished; null when it isn't. */
function findSection(walk: Walk, headings: readonly Heading[]): SetAsideReason | null {
  if (isOpenSection(headings.at(-1)?.words ?? '')) return null
  for (const { level, words } of headings) {
    const reason =
      toSectionReason(words) ??
      (walk.manual && level < 7 ? toManualReason(words) : null) ??
      (walk.boxed ? toRemarkReason(words) : null) ??
      (walk.minutes ? toAgendaReason(words) : null)
    if (reason !== null) return reason
  }
  return null
}

/** Headings of the same level and deeper end where a heading stands. */
export function closeHeadings(walk: Walk, level: number): void {
  while ((walk.headings.at(-1)?.level ?? -1) >= level) walk.headings.pop()
  walk.section = findSection(walk, walk.headings)
}

export function openHeading(walk: Walk, heading: HeadingBlock): void {
  closeHeadings(walk, heading.level)
  walk.headings.push({ level: heading.level, words: heading.words })
  walk.section = findSection(walk, walk.headings)
}

/** A soft heading speaks for the list under it, not for a paragraph after that. */
export function closeSoftHeadings(walk: Walk, node: ProseNode): void {
  if (node.block.marker !== null || !node.block.gap || !walk.afterItem || node.block.indent >= 2) return
  const left = walk.headings.filter((heading) => heading.level < 8)
  walk.headings.splice(0, walk.headings.length, ...left)
  if (walk.section !== null) walk.section = findSection(walk, left)
}

/** Code is a detail of what it stands under, or of the last idea. */
export function walkCode(walk: Walk, block: CodeBlock, owner: Unit | null): void {
  const parent = owner ?? walk.idea
  const text = toCodeText(block)
  if (text === '') walk.pieces.push({ start: block.start, end: block.end, owner: 'separator' })
  else if (parent === null) walk.early.push(block)
  else {
    const unit: Unit = { text, headings: headingsOf(walk), parent, detail: true, stated: nothingStated }
    walk.units.push(unit)
    walk.pieces.push({ start: block.start, end: block.end, owner: unit })
  }
}

/** A row of a table is an idea, unless its state says that it is finished. */
export function walkRow(walk: Walk, row: RowBlock): void {
  const range = { start: row.start, end: row.end }
  const reason = walk.section ?? row.reason
  if (reason !== null || row.text === '') {
    walk.pieces.push({ ...range, owner: reason ?? 'separator' })
    return
  }
  const unit: Unit = {
    text: row.text,
    headings: headingsOf(walk, row.area),
    parent: null,
    detail: false,
    stated: row.stated,
  }
  addIdea(walk, unit)
  walk.pieces.push({ ...range, owner: unit })
}

/** Code that no idea took: the first unit has it as a detail, or it is one itself. */
export function addLateCode(walk: Walk): void {
  for (const block of walk.early.splice(0)) {
    const unit: Unit = {
      text: toCodeText(block),
      headings: [],
      parent: walk.units[0] ?? null,
      detail: walk.units.length > 0,
      stated: nothingStated,
    }
    walk.units.push(unit)
    walk.pieces.push({ start: block.start, end: block.end, owner: unit })
  }
}
