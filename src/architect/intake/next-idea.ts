// Tells whether a sentence opens another idea or speaks about the one before it.
import type { Voice } from './cut.ts'
import { opensListed } from './cut-listed.ts'
import { isEnvironment } from './environment.ts'
import type { Run } from './flow.ts'
import { isTopic, isUpset, opensMatter } from './jotted.ts'
import { userStory } from './lexicon-cues.ts'
import {
  asksAtEnd,
  asksWhoSaw,
  goesOnCounting,
  happened,
  isNiceToo,
  isNiceWish,
  isOpenQuestion,
  isProposal,
  namesNext,
  opensKind,
  opensRanked,
  opensReport,
  reported,
  withoutFiller,
} from './openings.ts'
import {
  elaborates,
  isBarePhrase,
  isDefect,
  isDemand,
  opensAnother,
  pointsBack,
  startsWithCreation,
  startsWithTask,
  startsWithVerb,
  toWords,
  withoutConnective,
} from './phrase.ts'
import { tellsBurden } from './quiet.ts'
import { contentStems, sharesContent } from './stems.ts'

/** An idea while sentences are added to it. */
export interface Idea {
  readonly ranges: Run[]
  text: string
  readonly stems: Set<string>
  /** It asks for something or says what is wrong; without either it may be no more than a lead-in. */
  asks: boolean
  complains: boolean
  phrase: boolean
  sentences: number
}

/** In a bullet a further sentence is a part of its idea, unless both are tasks on their own. */
function isNewInItem(idea: Idea, text: string): boolean {
  if (userStory.test(text)) return true
  if (opensAnother(text)) return isDemand(text) || isDefect(text)
  if (elaborates(text) || pointsBack(text) || text.endsWith('?')) return false
  if (!startsWithTask(idea.text) || !startsWithTask(text)) return false
  return toWords(text).length <= 8 && !sharesContent(idea.stems, contentStems(text))
}

const pointing =
  /(?<![a-zß-ɏ])(?:it|this|these|those|them|they|he|she|his|her|their|its|that one|this one|each one|the same|such)(?![a-zß-ɏ'’])/i

/** True when the first or the last words point back at the sentence before. */
function leansBack(text: string): boolean {
  const words = text.split(/\s+/)
  if (pointing.test(words.slice(0, 3).join(' '))) return true
  if (words.length <= 8 && text.endsWith('?') && pointing.test(text)) return true
  return words.length <= 12 && /^(?:it|this|that|these|those|them|there)\W{0,3}$/i.test(words.at(-1) ?? '')
}

/** The "it" of "it would be nice if …" points at nothing. */
const niceIf = /^it(?: would|'d) (?:also )?be [a-zß-ɏ]+(?: [a-zß-ɏ]+)? (?:if|to|when)(?![a-zß-ɏ])/i

/** People who are to be let do something point at no idea. */
const letting = /(?<![a-zß-ɏ])(?:let|allow|help|enable) (?:them|him|her)(?![a-zß-ɏ])/i

/** A subject of several words that needs something: "Groups of deaf visitors need …". */
const needs =
  /^(?!it\b|this\b|that\b|they\b|he\b|she\b|these\b|those\b|which\b)(?:[a-zß-ɏ'’-]+ ){2,6}(?:needs?|wants?|would like|asks? for|asked for) (?!it\b|this\b|that\b|them\b)/i

const obliges = /(?<![a-zß-ɏ])(?:we|i) (?:have to|need to|must|should|urgently need)(?![a-zß-ɏ])/i

/** What the sentences around one say of it. */
export interface Around {
  /** Most sentences are no more than phrases. */
  readonly fragments: boolean
  /** A sentence said "first of all". */
  readonly counted: boolean
  /** Nearly each sentence is a matter of its own. */
  readonly jotted: boolean
  readonly next: string | undefined
  /** The text said how many matters follow, and this is one of so many sentences. */
  readonly told: boolean
}

/** "Search by postcode. As a driver I want to search …": the title of a story. */
function isTitleOf(idea: Idea, text: string): boolean {
  if (userStory.test(idea.text) || /[.!?]\s/u.test(idea.text) || toWords(idea.text).length > 8) return false
  return sharesContent(idea.stems, contentStems(text))
}

/** What somebody gets to see of what was just said to be wrong, or how much it presses. */
const symptom =
  /^(?:(?:the|an?) (?:error|message|log|console|spinner|toast|popup|screen|page)(?: [a-zß-ɏ-]+)? (?:says?|said|shows|reads|reports|prints|ends|stays)(?![a-zß-ɏ])|(?:maybe|perhaps|could it be|is it) [^.!]{3,80}\?$|(?:i|we|you) (?:just |only |always |then )?(?:get|got|see|saw|end up|land)(?![a-zß-ɏ])|(?:the|our|my|an?) [a-zß-ɏ-]+ (?:then|therefore|thus) |(?:please )?(?:hurry|urgent|asap)(?![a-zß-ɏ]))/i

function isNewInProse(idea: Idea, said: string, { fragments, counted, jotted, next }: Around): boolean {
  const text = withoutFiller(said)
  if ((isTopic(idea.text) && !isTopic(text)) || /^\([^()]{1,120}\)$/u.test(text)) return false
  if (namesNext(text, next) || (isTopic(text) && next !== undefined)) return true
  if (isEnvironment(text) || isUpset(text) || (idea.complains && symptom.test(text))) return false
  if (userStory.test(text)) return !isTitleOf(idea, text)
  if (opensAnother(text) || isNiceToo(text)) return true
  if (jotted && opensMatter(idea, text)) return true
  if (counted && goesOnCounting(text)) return true
  if (reported.test(text) || opensReport(text)) return idea.asks || idea.complains
  if (idea.asks && happened.test(text)) return false
  if (elaborates(text) || asksWhoSaw(idea.text)) return false
  const rest = withoutConnective(text)
  const asks = isDemand(rest) || obliges.test(rest) || needs.test(rest) || asksAtEnd(rest) || isNiceWish(rest)
  const complains = isDefect(rest) || tellsBurden(rest)
  if (fragments && isBarePhrase(text)) return !/^\p{Ll}/u.test(text) || /^[^,]*\s[^,]*$/u.test(text)
  if (!asks && !complains && !isOpenQuestion(rest)) return false
  if (/\sfirst[.!]*$/i.test(text) && idea.asks) return false
  const added = /^(?:and|plus|und|y|et)\s/i.test(text) && isOpenQuestion(rest)
  if (!idea.asks && !idea.complains && !idea.phrase && !added) return false
  if (leansBack(rest.replace(niceIf, '').replace(letting, ''))) return false
  const [clause = ''] = asks && ownSubject.test(rest) ? rest.split(',', 1) : [rest]
  const shares = sharesContent(idea.stems, contentStems(addsSubject.test(text) ? toOpening(rest) : clause))
  if (asks) return isNewDemand(idea, rest, shares)
  return !shares
}

/** "The kiosk needs …": what stands behind its first comma only explains it. */
const ownSubject = /^(?:the|our|my) [a-zß-ɏ-]+(?: [a-zß-ɏ-]+)? (?:needs?|should|must)(?![a-zß-ɏ])/i

/** "And the logo …": its first words tell whether it speaks of something else. */
const addsSubject = /^(?:and|plus|und|y|et) (?:the|our|my|their|when|in|on|die|der|das|el|la|le)\s/i

function toOpening(text: string): string {
  return text.split(/\s+/, 4).join(' ')
}

const inquires =
  /^(?:investigate|evaluate|research|explore|find out|check (?:whether|if)|figure out|decide|document|translate|redesign)(?![a-zß-ɏ])/i

function isNewDemand(idea: Idea, text: string, shares: boolean): boolean {
  const remedies = idea.complains && !idea.asks
  if (remedies && isProposal(text)) return false
  if (idea.asks && /^(?:use|reuse|start with|keep|base)(?![a-zß-ɏ])/i.test(text)) return false
  if (remedies && startsWithVerb(text) && !startsWithCreation(text) && !inquires.test(text)) return false
  return !shares || (startsWithTask(text) && idea.asks && !/(?<![a-zß-ɏ])the(?![a-zß-ɏ])/i.test(text))
}

/** True when a sentence opens another idea than the one before it. */
export function isNewIdea(idea: Idea, text: string, voice: Voice, around: Around): boolean {
  if (around.told && !elaborates(text)) return true
  if (opensRanked(text) || opensKind(text) || opensListed(text)) return true
  return voice === 'item' ? isNewInItem(idea, text) : isNewInProse(idea, text, around)
}
