// Walks the outline of a text and gathers its passages and what is set aside.
import type { SetAsideReason } from '../passage.ts'
import { toPlainLine } from './blank.ts'
import type { HeadingBlock } from './block.ts'
import { type Cut, toWholeCut } from './cut.ts'
import { cutIdeas } from './cut-ideas.ts'
import { staysOpen, toFinished, toSectionReason } from './finished.ts'
import { hasBoxes, isManual, isMinutes } from './manual.ts'
import { holdsIdeas, scoreList, toLastSentence } from './nesting.ts'
import { type OutlineEntry, type OutlineNode, type ProseNode, toItems } from './outline.ts'
import { isDefect, isDemand } from './phrase.ts'
import { isDescription, isIntroduction, isPart, isRemark, isStageNote } from './plain-line.ts'
import { toHeadingWords } from './read-heading.ts'
import { toHeadingRoles } from './sections.ts'
import { findSequels } from './sequels.ts'
import { readStated } from './stated.ts'
import { findSteps } from './steps.ts'
import { findTitled } from './titled-groups.ts'
import { addPieces, type Gathered, toUnitWords, type Unit } from './unit.ts'
import {
  addIdea,
  addLateCode,
  closeHeadings,
  closeSoftHeadings,
  headingsOf,
  openHeading,
  type Walk,
  walkCode,
  walkRow,
} from './walk.ts'

/** What a node stands under. */
interface Place {
  /** Details belong to it; null for ideas. */
  readonly owner: Unit | null
  /** What the list in which it stands says of groups. */
  readonly listScore: number
}

const atTop: Place = { owner: null, listScore: 0 }

function addUnit(
  walk: Walk,
  node: ProseNode,
  cut: Cut,
  owner: Unit | null,
  from: number | null,
): Unit | null {
  const words = toUnitWords(node.flow, cut)
  if (words === null) {
    addPieces(walk, node.flow, cut, 'separator', from)
    return null
  }
  const unit: Unit = {
    ...words,
    headings: headingsOf(walk, cut.heading),
    parent: owner,
    detail: owner !== null,
  }
  if (owner === null) addIdea(walk, unit)
  else walk.units.push(unit)
  addPieces(walk, node.flow, cut, unit, from)
  return unit
}

function setAsideNode(walk: Walk, node: OutlineNode, reason: SetAsideReason): void {
  if (node.kind !== 'prose') {
    walk.pieces.push({
      start: node.start,
      end: node.end,
      owner: node.kind === 'aside' ? node.reason : reason,
    })
    return
  }
  walk.pieces.push({ start: node.block.start, end: node.block.end, owner: reason })
  for (const child of node.children) {
    const open = child.kind === 'prose' && child.block.marker?.checkbox === 'open'
    if (open && (reason === 'done' || reason === 'context')) walkNode(walk, child, atTop)
    else setAsideNode(walk, child, reason)
  }
}

/** The ideas in a paragraph before the sentence that leads in its list; returns where that sentence starts. */
function walkBeforeLead(walk: Walk, node: ProseNode): number {
  const { text } = node.flow
  const start = node.block.marker === null ? text.length - toLastSentence(text).length : 0
  const before = text.slice(0, start).trimEnd()
  if (!isDemand(before) && !isDefect(before)) return 0
  for (const [index, cut] of cutIdeas(before, 'prose', walk.names).entries()) {
    const from = index === 0 ? node.block.start : null
    if (cut.reason === null) addUnit(walk, node, cut, null, from)
    else addPieces(walk, node.flow, cut, cut.reason, from)
  }
  return start
}

/** The line over ideas is their context: it goes to their headings. */
function walkGroup(walk: Walk, node: ProseNode): void {
  const { text } = node.flow
  const start = walkBeforeLead(walk, node)
  const lead = text.slice(start)
  const from = start === 0 ? node.block.start : node.flow.toSource(start)
  walk.pieces.push({ start: from, end: node.block.end, owner: lead.length <= 80 ? 'heading' : 'context' })
  const level = 20 + walk.headings.length
  walk.headings.push({ level, words: toHeadingWords(readStated(lead).text) || toPlainLine(lead) })
  const section = toSectionReason(text)
  const place: Place = { owner: null, listScore: scoreList(toItems(node)) }
  for (const child of node.children) {
    if (section !== null) setAsideNode(walk, child, section)
    else walkNode(walk, child, place)
  }
  walk.headings.pop()
}

function walkProse(walk: Walk, node: ProseNode, place: Place): void {
  const finished = toFinished(node.flow.text, node.block.marker)
  if (finished !== null) {
    setAsideNode(walk, node, finished)
    return
  }
  if (
    place.owner === null &&
    (isIntroduction(node) || isDescription(walk, node) || isStageNote(walk, node))
  ) {
    setAsideNode(walk, node, 'context')
    return
  }
  if (place.owner === null && !walk.part && holdsIdeas(node, place.listScore)) {
    walkGroup(walk, node)
    return
  }
  if (place.owner === null && isRemark(walk, node)) {
    setAsideNode(walk, node, 'not-work')
    return
  }
  const owner = place.owner ?? (isPart(walk, node) || walk.part ? walk.idea : null)
  const unit =
    owner === null
      ? walkIdeas(walk, node)
      : addUnit(walk, node, toWholeCut(node.flow.text), owner, node.block.start)
  const under = unit ?? owner
  if (node.children.length === 0) return
  const below: Place = { owner: under, listScore: scoreList(toItems(node)) }
  for (const child of node.children) walkNode(walk, child, below)
}

/** Words in sentences, as in a paragraph or a review, not the words of a list. */
function isTold({ block }: ProseNode): boolean {
  return block.marker === null || block.marker.sign === '★'
}

/** The ideas of one block; returns the last of them. */
function walkIdeas(walk: Walk, node: ProseNode): Unit | null {
  const single = walk.whole || node.block.runs.length === 0
  const cuts = single
    ? [toWholeCut(node.flow.text)]
    : cutIdeas(node.flow.text, isTold(node) ? 'prose' : 'item', walk.names)
  let last: Unit | null = null
  for (const [index, cut] of cuts.entries()) {
    const from = index === 0 ? node.block.start : null
    if (cut.reason !== null) addPieces(walk, node.flow, cut, cut.reason, from)
    else last = addUnit(walk, node, cut, null, from) ?? last
  }
  return last
}

function walkNode(walk: Walk, node: OutlineNode, place: Place): void {
  if (node.kind === 'aside') walk.pieces.push({ start: node.start, end: node.end, owner: node.reason })
  else if (walk.section !== null && !isOpenTask(walk.section, node)) setAsideNode(walk, node, walk.section)
  else if (node.kind === 'code') walkCode(walk, node, place.owner)
  else if (node.kind === 'row') walkRow(walk, node)
  else walkProse(walk, node, place)
}

/** A box to tick in the part of a document that explains how to use it, or a line among what is done that says that it is open. */
function isOpenTask(section: SetAsideReason, node: OutlineNode): boolean {
  if (node.kind !== 'prose') return false
  return section === 'context' ? node.block.marker?.checkbox === 'open' : staysOpen(node.flow.text)
}

function walkHeading(walk: Walk, heading: HeadingBlock, role: string): void {
  walk.part = role === 'part'
  if (role !== 'part') closeHeadings(walk, heading.level)
  const range = { start: heading.start, end: heading.end }
  if (role === 'context' || role === 'part' || walk.section !== null) {
    if (role !== 'part') openHeading(walk, heading)
    walk.pieces.push({ ...range, owner: 'heading' })
    return
  }
  const unit: Unit = { ...readStated(heading.words), headings: headingsOf(walk), parent: null, detail: false }
  addIdea(walk, unit)
  walk.part = role === 'idea'
  walk.pieces.push({ ...range, owner: unit })
}

/** The passages of an outline and the pieces of the text that are theirs or set aside; `names` are its people. */
export function gatherUnits(
  entries: readonly OutlineEntry[],
  whole: boolean,
  names: ReadonlySet<string>,
): Gathered {
  const walk: Walk = {
    units: [],
    pieces: [],
    headings: [],
    idea: null,
    early: [],
    section: null,
    part: false,
    whole,
    names,
    manual: isManual(entries),
    boxed: hasBoxes(entries),
    minutes: isMinutes(entries),
    afterItem: false,
    nested: entries.some((entry) => entry.kind === 'heading' && entry.level > 1 && entry.level < 7),
  }
  const roles = toHeadingRoles(entries)
  const top = entries.filter(
    (entry): entry is ProseNode => entry.kind === 'prose' && entry.block.marker !== null,
  )
  const listScore = scoreList(top)
  const titled = findTitled(entries)
  const bodies = titled.bodies.union(findSteps(entries)).union(findSequels(entries))
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'prose' && titled.headings.has(index)) {
      const { start, end } = entry.block
      walkHeading(walk, { kind: 'heading', level: 8, words: entry.flow.text, start, end }, 'context')
    } else if (entry.kind === 'heading') walkHeading(walk, entry, roles.get(index) ?? 'context')
    else {
      if (entry.kind === 'prose') closeSoftHeadings(walk, entry)
      const owner = bodies.has(index) && walk.section === null ? walk.idea : null
      walkNode(walk, entry, { owner, listScore })
    }
    if (entry.kind !== 'aside')
      walk.afterItem = entry.kind === 'prose' && entry.block.marker !== null && !titled.headings.has(index)
  }
  addLateCode(walk)
  return walk
}
