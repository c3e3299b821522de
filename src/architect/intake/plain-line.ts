// What a plain line is to the text around it: a part of the idea before it, the lead of what follows, a word about the product.
import { isEnvironment } from './environment.ts'
import { isFact, isFine } from './frames.ts'
import { anaphor, detailHeading, detailLabel, userStory, wish } from './lexicon-cues.ts'
import { pleasantry } from './lexicon-letter.ts'
import { isAgendaFrame, isNarration, isNoAnswer, isOpinion, isPassing } from './lexicon-talk.ts'
import { isLeadIn } from './openings.ts'
import { introduction, type ProseNode } from './outline.ts'
import {
  elaborates,
  endsAsLabel,
  hasFiniteVerb,
  isDefect,
  isDemand,
  isGroupLabel,
  opensAnother,
  toWords,
  withoutNod,
} from './phrase.ts'
import { hasCatch, isQuiet } from './quiet.ts'
import { isIdle, isState } from './small-talk.ts'
import type { Walk } from './walk.ts'

/** True for a message that only speaks about the one before it. */
function isReply(text: string): boolean {
  return elaborates(text) && !isDemand(text)
}

/** "big font, one step at a time" after "we want a cook mode": how the wish before is meant. */
function isListOfTraits(idea: string, text: string): boolean {
  if (!/^\p{Ll}[^.!?:;]{2,100},\s[^.!?:;]{2,100}$/u.test(text) || isDemand(text) || isDefect(text))
    return false
  return !hasFiniteVerb(text) && (isDemand(idea) || wish.test(idea))
}

/** "They asked whether …": a request of its own, though it starts with a pronoun. */
function requests(text: string): boolean {
  return /^(?:they|he|she) (?:also )?(?:asked?|asks|want(?:s|ed)?|need(?:s|ed)?|would (?:like|love)|requested|wish(?:es)?)\s(?!it\b|this\b|that\b|them\b)/i.test(
    text,
  )
}

/** "Currently one price for all, better two": what is and what is wished make an idea of their own. */
const tellsBoth =
  /^(?:currently|right now|at the moment)(?![a-zß-ɏ]) [^.!?]{3,120}[,;–-] ?(?:better|should|ideally|instead|rather|we(?:['’]d| (?:want|need|could))|(?:it|they) (?:should|could))(?![a-zß-ɏ])/i

/** "Not sure the flyer pays", "which card do the others use": a question of a line's own. */
function asksAnew(text: string): boolean {
  return (
    /^(?:not (?:sure|clear) |(?:which|where) (?:\S+ ){1,4}(?:do|does|did|should|can|could|would|will) )(?!(?:it|this|that|they|why|how|about|yet|if (?:it|this|that)|whether (?:it|this|that))(?![a-zß-ɏ]))[a-zß-ɏ]/i.test(
      text,
    ) && !anaphor.test(text.slice(0, 60))
  )
}

/** A user story or a scenario right under the short line that names it. */
function isStoryUnderTitle(title: string, text: string): boolean {
  if (/^(?:given|scenario:?|gegeben)\s.{3,300}\s(?:when|then|wenn|dann)\s/i.test(text)) return true
  return userStory.test(text) && !userStory.test(title) && toWords(title).length <= 8
}

/** "labels: please offer …": what stands before the colon is what the wish is about. */
function isTopic(text: string): boolean {
  const rest =
    /^(?:labels?|tags?|logs?|links?|version|browser|device|details?|screenshots?|error|status|type|size|owner|source|estimates?|description|points)\s?[:：]\s*(\S.*)/i.exec(
      text,
    )?.[1]
  return rest !== undefined && toWords(rest).length > 2 && isDemand(rest)
}

/** True when the node only speaks about the idea before it. */
export function isPart(walk: Walk, node: ProseNode): boolean {
  const { text } = node.flow
  const { marker, gap, spoken } = node.block
  if (walk.idea === null) return false
  if (marker?.arrow === true && !gap) return true
  if (marker !== null) return (detailLabel.test(text) && !isTopic(text)) || /^https?:\/\/\S+$/u.test(text)
  if (walk.whole) return true
  if (node.children.length > 0 && detailHeading.test(text.replace(/^\*\*|[\s:：*]+$/gu, ''))) return true
  if (!gap && isStoryUnderTitle(walk.idea.text, text)) return true
  if (detailLabel.test(text)) return true
  if (/\d/.test(text) && isEnvironment(text)) return true
  if (spoken && isListOfTraits(walk.idea.text, text)) return true
  if (
    spoken &&
    text
      .split(/(?<=[.!?])\s+/u)
      .slice(1)
      .some(opensAnother)
  )
    return false
  if (spoken) return isReply(withoutNod(text)) || (text.includes('?') && toWords(text).length <= 3)
  if (requests(text) || opensAnother(text) || tellsBoth.test(text) || asksAnew(text)) return false
  return walk.afterItem ? elaborates(text) && !gap : elaborates(withoutNod(text))
}

/** With such words an introduction opens, and many a wish: "list of late payers". */
const openings = /^(?:(?:a )?(?:summary|list) of|notes? (?:o[fn]|from .* should))(?![a-zß-ɏ])/i

/** One plain sentence that only leads in what follows, or a label with nothing under it. */
export function isIntroduction(node: ProseNode): boolean {
  const { text } = node.flow
  if (node.children.length > 0 || text.length > 120) return false
  if (node.block.marker !== null) return endsAsLabel(text) && isGroupLabel(text)
  if (isLeadIn(text)) return true
  if (!introduction.test(text) || (openings.test(text) && !endsAsLabel(text))) return false
  return isQuiet(text) && !hasCatch(text) && !/[.!?]\s/u.test(text)
}

/** "(photo of the board)" over the ideas: a word to the reader. */
export function isStageNote(walk: Walk, node: ProseNode): boolean {
  const { text } = node.flow
  if (walk.idea !== null || walk.whole || node.block.marker !== null || node.children.length > 0) return false
  if (/^https?:\/\/\S+(?:\s*(?:<-+|←|[–—-]|\()?\s?[^.!?]{0,60})?$/u.test(text)) return true
  return /^\([^()]{3,160}\)[.:]?$/u.test(text) && !isDemand(text.slice(1)) && !isDefect(text)
}

const meeting = /agenda|meeting|call|visit|workshop|minutes|notes|sync|retro|stand-?up|besprechung|protokoll/i

/** What stands under "Decisions" and changes nothing. */
const decisions =
  /^(?:decisions?|decided|agreed|beschlüsse?|entscheidung(?:en)?|decision(?:e|es)|décisions?)/i
const keepsAsItIs =
  /^(?:(?:we|wir|the [\p{L} ]{2,30}|[\p{Lu}][\p{L} ]{2,30}) )?(?:keep|keeps|stay|stays|stick|sticks|remain|remains|leave|bleibt|bleiben|behalten|no|kein|keine)(?![\p{L}])/u

const visit =
  /call|chat with|visit|interview|customer|client|prospect|user test|usability|kunde|besuch|entrevista|cliente|entretien/i

/** What was said at a meeting and asks for nothing: who was glad, who sends the slides, "Any other business". */
export function isRemark(walk: Walk, node: ProseNode): boolean {
  const text = node.flow.text.replace(/^\d{1,2}[:.]\d{2}\s+(?=\p{L})/u, '')
  if (walk.whole || node.children.length > 0) return false
  if (isNoAnswer(text) || isState(text) || isFine(text) || (/^next /i.test(text) && isPassing(text)))
    return true
  if (node.block.spoken && (isIdle(text) || isIdle(withoutNod(text)))) return true
  if (keepsAsItIs.test(text) && walk.headings.some(({ words }) => decisions.test(words))) return true
  if (isAgendaFrame(text))
    return (
      /^(?:welcome|any|aob|wrap|rt @)/i.test(text) || walk.headings.some(({ words }) => meeting.test(words))
    )
  if (
    !isQuiet(text) ||
    /(?<![a-zß-ɏ])(?:whether|if|please|pls|bitte|por favor|s'il vous)(?![a-zß-ɏ])/i.test(text)
  )
    return false
  if (text.length > 400) return false
  if (isFact(text) && walk.headings.some(({ words }) => visit.test(words))) return true
  const isTold = (said: string): boolean => isOpinion(said) || isNarration(said, walk.names)
  const [first = '', ...rest] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
  const stands = (said: string): boolean => isTold(said) || isState(said) || pleasantry.test(said)
  if (stands(first) && rest.every(stands)) return true
  return isTold(first) && rest.every((said) => isTold(said) || elaborates(said))
}

/** "A small tool that …" right under the title of a document: what the product is, not what to do. */
export function isDescription(walk: Walk, node: ProseNode): boolean {
  const { text } = node.flow
  if (walk.idea !== null || walk.headings.length !== 1 || walk.headings[0]?.level !== 1) return false
  if (node.block.marker !== null || node.children.length > 0 || isDemand(text) || isDefect(text)) return false
  return walk.nested && text.length <= 400 && /[.!。]$/u.test(text)
}
