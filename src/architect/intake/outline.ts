// Puts blocks under one another: nested items, paragraphs inside an item, a line over a list.
import type { AsideBlock, Block, CodeBlock, HeadingBlock, ProseBlock, RowBlock } from './block.ts'
import { createFlow, type Flow } from './flow.ts'
import type { Marker } from './markers.ts'
import { announces, endsAsLabel, isDefect, isDemand, isGroupLabel } from './phrase.ts'

export interface ProseNode {
  readonly kind: 'prose'
  readonly block: ProseBlock
  readonly flow: Flow
  readonly children: OutlineNode[]
}

export type OutlineNode = ProseNode | CodeBlock | RowBlock | AsideBlock

/** What stands at the top level, in order. */
export type OutlineEntry = OutlineNode | HeadingBlock

interface Level {
  readonly node: ProseNode
  /** Blocks at this many columns more are children. */
  readonly indent: number
}

/** Deeper nesting than this is read as one level. */
const deepest = 60

/** Words that only lead in what follows. */
export const introduction =
  /^(?:here(?:'s| is| are)|below(?= (?:is|are|you|my|our)(?![a-zß-ɏ])|[:.,]|$)|these are|this is (?:a|the|my|our) (?:list|summary)|the following|see below|(?:some |my |our )?notes? (?:from|of|on)|(?:a )?(?:summary|list) of|hier (?:sind|ist|kommen)|aquí|voici|以下)/i

/** A plain line that speaks for the list under it. */
function leadsList(node: ProseNode, item: ProseBlock, isFirst: boolean): boolean {
  const { text } = node.flow
  if (node.block.marker !== null || node.block.spoken) return false
  if (endsAsLabel(text)) return true
  const intro = (introduction.test(text) || announces(text)) && !isDemand(text) && !isDefect(text)
  if (intro) return true
  return !item.gap && isFirst && text.length <= 200
}

/** The forest of a text. */
export function toOutline(source: string, blocks: readonly Block[]): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  let levels: Level[] = []
  const counted = findCounted(blocks)
  const lettered = blocks.some(
    (block) => block.kind === 'prose' && isLetter(block.marker) && block.marker?.sign === 'b',
  )
  let nests = false
  const add = (node: OutlineNode): void => {
    const parent = levels.at(-1)
    if (parent === undefined) entries.push(node)
    else parent.node.children.push(node)
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'row') {
      levels = []
      entries.push(block)
    } else if (block.kind === 'aside') {
      entries.push(block)
    } else if (block.kind === 'code') {
      while (levels.length > 0 && block.indent < (levels.at(-1)?.indent ?? 0) + 2) levels.pop()
      add(block)
    } else {
      const node: ProseNode = { kind: 'prose', block, flow: createFlow(source, block.runs), children: [] }
      if (block.marker === null) addPlain(levels, node, add, entries)
      else {
        const top = levels.at(-1)
        nests ||= top !== undefined && isUnderNumber(top.node, block) && counted.has(index)
        addItem(levels, node, add, entries, blocks[index - 2], nests, lettered)
      }
    }
  }
  return entries
}

function addPlain(
  levels: Level[],
  node: ProseNode,
  add: (node: OutlineNode) => void,
  entries: readonly OutlineEntry[],
): void {
  const { block } = node
  const last = entries.at(-1)
  if (levels.length === 0 && last?.kind === 'prose' && isUnderPlain(last, block))
    levels.push({ node: last, indent: last.block.indent })
  while (levels.length > 0) {
    const top = levels.at(-1)
    const least = top?.node.block.marker === null ? top.node.block.indent + 1 : (top?.indent ?? 0) + 2
    if (!block.spoken && block.indent >= least) break
    levels.pop()
  }
  add(node)
}

/** A line right under a plain one and further in. */
function isUnderPlain(last: ProseNode, block: ProseBlock): boolean {
  if (block.gap || block.spoken || last.block.marker !== null || last.block.spoken) return false
  return block.indent >= last.block.indent + 2
}

function addItem(
  levels: Level[],
  node: ProseNode,
  add: (node: OutlineNode) => void,
  entries: readonly OutlineEntry[],
  beforeLead: Block | undefined,
  nests: boolean,
  lettered: boolean,
): void {
  const { block } = node
  while (levels.length > 0) {
    const top = levels.at(-1)
    if (top === undefined || block.indent >= top.indent + 2) break
    if (block.indent >= top.node.block.indent && isOtherKind(top.node, block, nests, lettered)) break
    levels.pop()
  }
  const last = entries.at(-1)
  if (levels.length === 0 && last?.kind === 'prose') {
    const isFirst = beforeLead === undefined || beforeLead.kind !== 'prose' || last.block.gap
    if (leadsList(last, block, isFirst)) levels.push({ node: last, indent: block.indent - 2 })
  }
  add(node)
  if (levels.length < deepest) levels.push({ node, indent: block.indent })
}

/** "a)" */
function isLetter(marker: Marker | null): boolean {
  return marker?.ordered === true && /[a-z]/i.test(marker.sign)
}

/** Bullets right under a number, as far in as the number. */
function isUnderNumber(top: ProseNode, item: ProseBlock): boolean {
  const { marker, indent } = top.block
  return marker?.ordered === true && item.marker?.ordered === false && !item.gap && item.indent === indent
}

/** True for an item that stands under `top` by its marker alone: bullets under a number, letters that go on under a number, other bullets under a label. */
function isOtherKind(top: ProseNode, item: ProseBlock, nests: boolean, lettered: boolean): boolean {
  const over = top.block.marker
  if (over === null || item.marker === null) return false
  if (nests && isUnderNumber(top, item)) return true
  if (item.marker.depth > over.depth && over.ordered) return true
  if (over.ordered && /\d/.test(over.sign) && lettered && isLetter(item.marker)) return true
  return over.sign !== item.marker.sign && !item.marker.ordered && isGroupLabel(top.flow.text)
}

/** The items after which the numbers of the list go on, by index: bullets there stand under a number. */
function findCounted(blocks: readonly Block[]): Set<number> {
  const counted = new Set<number>()
  let later = new Set<number>()
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index]
    if (block?.kind === 'heading') later = new Set()
    if (block?.kind !== 'prose' || block.marker === null) continue
    if (block.marker.ordered) later.add(block.indent)
    else if (later.has(block.indent)) counted.add(index)
  }
  return counted
}

/** The item children of a node. */
export function toItems(node: ProseNode): ProseNode[] {
  const items: ProseNode[] = []
  for (const child of node.children)
    if (child.kind === 'prose' && child.block.marker !== null) items.push(child)
  return items
}
