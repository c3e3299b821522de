// Decides whether what stands under a line are ideas of their own or details of it.
import { detailLabel } from './lexicon-cues.ts'
import { introduction, type ProseNode, toItems } from './outline.ts'
import {
  announces,
  elaborates,
  hasFiniteVerb,
  isDefect,
  isDemand,
  isGroupLabel,
  startsWithVerb,
  toWords,
} from './phrase.ts'

function share(nodes: readonly ProseNode[], test: (text: string, node: ProseNode) => boolean): number {
  return nodes.length === 0 ? 0 : nodes.filter((node) => test(node.flow.text, node)).length / nodes.length
}

const titled = /^(?:\*\*|__)[^*_]{2,80}(?:\*\*|__)/u

/** The last sentence, which leads in what follows. */
export function toLastSentence(text: string): string {
  const tail = text.slice(-300)
  const end = /^.*[.!?]\s+(?=\S)/su.exec(tail)
  return end === null ? text : tail.slice(end[0].length)
}

/** An introduction behind what it refers to: "After Monday's call, here is what we need". */
const introducing =
  /[,;)]\s(?:here(?:'s| is| are)|below (?:is|are)|these are|voici|hier (?:sind|ist|kommen)|anbei|aquí (?:está|están|van?)|ecco|segue)(?![a-zß-ɏ])/i

/** Points for what the line itself says: a group, an announcement, or an idea with its own verb. */
function scoreParent(whole: string): number {
  const text = toLastSentence(whole)
  let score = introduction.test(text) || introducing.test(text.slice(-300)) ? 3 : 0
  if (isGroupLabel(text)) score += 3
  if (/[:：]$/u.test(text)) score += 2
  const verb = startsWithVerb(text)
  if (announces(text) && !verb) score += 3
  const words = toWords(text).length
  const clause = words > 1 && (verb || hasFiniteVerb(text) || isDemand(text) || (words > 3 && isDefect(text)))
  if (clause) score -= 2
  else if (words <= 3) score += 1
  if (text.endsWith('?')) score -= 2
  return score
}

/** A clause without a subject of its own, which speaks of the line above it. */
const condition =
  /^(?:must|should|shall|has to|have to|needs to|will|may|can|cannot|only|incl\.?|including|with|without|not|muss|soll|darf|nur|debe|solo|doit|seulement)(?![a-zß-ɏ])/i

/** One word over two or more lines of several words: more often what they are about than what is to be done. */
function isTopic(text: string, items: readonly ProseNode[]): boolean {
  if (items.length < 2 || toWords(text).length !== 1) return false
  return share(items, (item) => toWords(item).length > 1) === 1
}

function scoreChildren(node: ProseNode, items: readonly ProseNode[]): number {
  let score = 0
  const ownBox = node.block.marker?.checkbox ?? null
  const boxes = share(items, (_, item) => item.block.marker?.checkbox != null)
  if (boxes === 1 && ownBox === null) score += 3
  if (boxes < 0.5 && ownBox !== null) score -= 4
  if (share(items, (text) => startsWithVerb(text) || hasFiniteVerb(text)) >= 0.5) score += 1
  else score -= 1
  if (!announces(node.flow.text) && share(items, (text) => elaborates(text)) >= 0.5) score -= 2
  if (share(items, (text) => titled.test(text)) >= 0.5) score += 2
  if (share(items, (text) => toWords(text).length === 1) === 1) score -= 1
  if (isTopic(node.flow.text, items)) score += 1
  if (items.length === 1 && toWords(node.flow.text).length > 3) score -= 2
  if (share(items, (text) => condition.test(text)) >= 0.5) score -= 4
  return score
}

/** Points for a plain line right over a list of its own: more often its title than an idea. */
function scoreLine(node: ProseNode, items: number): number {
  const { text } = node.flow
  if (node.block.marker !== null || items < 3 || text.length > 60) return 0
  return startsWithVerb(text) || hasFiniteVerb(text) || isDemand(text) || isDefect(text) ? 0 : 2
}

/** Points for a plain line that tells of people and asks for nothing, over a list in which something is asked for or wrong. */
function scoreTold(node: ProseNode, items: readonly ProseNode[]): number {
  const text = toLastSentence(node.flow.text)
  if (node.block.marker !== null || !tells.test(text) || isDemand(text) || isDefect(text)) return 0
  return items.length > 1 && items.some((item) => isDemand(item.flow.text) || isDefect(item.flow.text))
    ? 4
    : 0
}

const tells =
  /^(?:they|we|he|she|i|people|everyone|the (?:customer|client|team|group|user|family|owner|guests?|staff)|sie|wir|er|ellos|ils|elles|on)(?:'ve|'re|'s|'m)? (?!can|could|should|must|need|want|wish|would|have to)(?:[a-zß-ɏ]+ed|use|uses|have|has|had|run|runs|are|were|was|is|am|met|went|talked|spoke|got|saw|sat|did|did|haben|nutzen|waren|sind|hatten|usan|tienen|utilisent|sont|ont)(?![a-zß-ɏ])/i

/** Points for how the lines of a list look: where every line has a list under it, they are groups. */
export function scoreList(nodes: readonly ProseNode[]): number {
  if (nodes.length < 2) return 0
  const groups = share(nodes, (_, node) => toItems(node).length > 0)
  if (groups >= 0.7) return 1
  return groups <= 0.4 ? -1 : 0
}

/**
 * True when the items under `node` are ideas and it is only their context; false when they are details of it.
 * `listScore` is that of the list in which the node stands.
 */
export function holdsIdeas(node: ProseNode, listScore: number): boolean {
  const items = toItems(node)
  const { text } = node.flow
  if (items.length === 0) return false
  if (items.every((item) => item.block.marker?.arrow === true)) return false
  if (
    /^(?:epic|theme|initiative|objective|goal|outcome|area|module|component|bereich|modul)\s?[:：–-]\s?\S/i.test(
      text,
    )
  )
    return true
  if (detailLabel.test(text)) return false
  return (
    scoreParent(text) +
      scoreTold(node, items) +
      scoreLine(node, items.length) +
      scoreChildren(node, items) +
      listScore >
    0
  )
}
