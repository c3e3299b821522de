// What a plain line is to the text around it: a part of the idea before it, the lead of what follows, a word about the product.
import { detailLabel, userStory } from './lexicon-cues.ts'
import { introduction, type ProseNode } from './outline.ts'
import { elaborates, isDefect, isDemand, opensAnother, toWords, withoutNod } from './phrase.ts'
import type { Walk } from './walk.ts'

/** True for a message that only speaks about the one before it. */
function isReply(text: string): boolean {
  return elaborates(text) && !isDemand(text)
}

/** "They asked whether …": a request of its own, though it starts with a pronoun. */
function requests(text: string): boolean {
  return /^(?:they|he|she) (?:also )?(?:asked?|asks|want(?:s|ed)?|need(?:s|ed)?|would (?:like|love)|requested|wish(?:es)?)\s(?!it\b|this\b|that\b|them\b)/iu.test(
    text,
  )
}

/** A user story or a scenario right under the short line that names it. */
function isStoryUnderTitle(title: string, text: string): boolean {
  if (/^(?:given|scenario:?|gegeben)\s.{3,300}\s(?:when|then|wenn|dann)\s/iu.test(text)) return true
  return userStory.test(text) && !userStory.test(title) && toWords(title).length <= 8
}

/** True when the node only speaks about the idea before it. */
export function isPart(walk: Walk, node: ProseNode): boolean {
  const { text } = node.flow
  const { marker, gap, spoken } = node.block
  if (walk.idea === null) return false
  if (marker?.arrow === true && !gap) return true
  if (marker !== null) return detailLabel.test(text) || /^https?:\/\/\S+$/u.test(text)
  if (walk.whole) return true
  if (!gap && isStoryUnderTitle(walk.idea.text, text)) return true
  if (detailLabel.test(text)) return true
  if (spoken) return isReply(withoutNod(text))
  if (!walk.afterItem) return elaborates(withoutNod(text)) && !requests(text) && !opensAnother(text)
  return elaborates(text) && !gap && !opensAnother(text)
}

/** One plain sentence that only leads in what follows. */
export function isIntroduction(node: ProseNode): boolean {
  const { text } = node.flow
  if (node.block.marker !== null || node.children.length > 0 || text.length > 120 || !introduction.test(text))
    return false
  return !isDemand(text) && !isDefect(text) && !/[.!?]\s/u.test(text)
}

/** "A small tool that …" right under the title of a document: what the product is, not what to do. */
export function isDescription(walk: Walk, node: ProseNode): boolean {
  const { text } = node.flow
  if (walk.idea !== null || walk.headings.length !== 1 || walk.headings[0]?.level !== 1) return false
  if (node.block.marker !== null || node.children.length > 0 || isDemand(text) || isDefect(text)) return false
  return walk.nested && text.length <= 400 && /[.!。]$/u.test(text)
}
