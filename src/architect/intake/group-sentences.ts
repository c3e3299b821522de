// Groups the sentences of a text into ideas: a sentence opens another one, or speaks about the one before it.
import type { SetAsideReason } from '../passage.ts'
import type { Cut, Voice } from './cut.ts'
import { isEnvironment } from './environment.ts'
import { toSettled } from './finished.ts'
import type { Run } from './flow.ts'
import { userStory, wish } from './lexicon-cues.ts'
import { closing, pleasantry } from './lexicon-letter.ts'
import { chatter, isNarration, isNoAnswer, isOpinion, isPassing } from './lexicon-talk.ts'
import {
  asksAtEnd,
  asksWhoSaw,
  goesOnCounting,
  happened,
  isLeadIn,
  isNiceWish,
  isOpenQuestion,
  isProposal,
  isSigned,
  namesNext,
  opensCount,
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
import { toSentences } from './sentences.ts'
import { contentStems, sharesContent } from './stems.ts'

interface Idea {
  readonly ranges: Run[]
  text: string
  readonly stems: Set<string>
  /** It asks for something or says what is wrong; without either it may be no more than a lead-in. */
  asks: boolean
  complains: boolean
  phrase: boolean
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
  /(?<![\p{L}])(?:it|this|these|those|them|they|he|she|his|her|their|its|that one|this one|each one|the same|such)(?![\p{L}'’])/iu

/** True when the first or the last words point back at the sentence before. */
function leansBack(text: string): boolean {
  const words = text.split(/\s+/)
  if (pointing.test(words.slice(0, 3).join(' '))) return true
  if (words.length <= 8 && text.endsWith('?') && pointing.test(text)) return true
  return words.length <= 12 && /^(?:it|this|these|those|them|there)\W{0,3}$/iu.test(words.at(-1) ?? '')
}

/** The "it" of "it would be nice if …" points at nothing. */
const niceIf = /^it(?: would|'d) (?:also )?be [\p{L}]+(?: [\p{L}]+)? (?:if|to|when)(?![\p{L}])/iu

/** A subject of several words that needs something: "Groups of deaf visitors need …". */
const needs =
  /^(?!it\b|this\b|that\b|they\b|he\b|she\b|these\b|those\b|which\b)(?:[\p{L}'’-]+ ){2,6}(?:needs?|wants?|would like|asks? for|asked for) (?!it\b|this\b|that\b|them\b)/iu

const obliges = /(?<![\p{L}])(?:we|i) (?:have to|need to|must|should|urgently need)(?![\p{L}])/iu

/** What the sentences around one say of it. */
interface Around {
  /** Most sentences are no more than phrases. */
  readonly fragments: boolean
  /** A sentence said "first of all". */
  readonly counted: boolean
  readonly next: string | undefined
}

function isNewInProse(idea: Idea, said: string, { fragments, counted, next }: Around): boolean {
  const text = withoutFiller(said)
  if (namesNext(text, next)) return true
  if (isEnvironment(text)) return false
  if (opensAnother(text) || userStory.test(text)) return true
  if (counted && goesOnCounting(text)) return true
  if (reported.test(text)) return idea.asks || idea.complains
  if (idea.asks && happened.test(text)) return false
  if (elaborates(text) || asksWhoSaw(idea.text)) return false
  const rest = withoutConnective(text)
  const asks = isDemand(rest) || obliges.test(rest) || needs.test(rest) || asksAtEnd(rest) || isNiceWish(rest)
  const complains = isDefect(rest)
  if (fragments && isBarePhrase(text)) return !/^\p{Ll}/u.test(text) || /^[^,]*\s[^,]*$/u.test(text)
  if (!asks && !complains && !isOpenQuestion(rest)) return false
  const added = /^(?:and|plus|und|y|et)\s/iu.test(text) && isOpenQuestion(rest)
  if (!idea.asks && !idea.complains && !idea.phrase && !added) return false
  if (leansBack(rest.replace(niceIf, ''))) return false
  const shares = sharesContent(idea.stems, contentStems(addsSubject.test(text) ? toOpening(rest) : rest))
  if (asks) return isNewDemand(idea, rest, shares)
  return !shares
}

/** "And the logo …": its first words tell whether it speaks of something else. */
const addsSubject = /^(?:and|plus|und|y|et) (?:the|our|my|their|when|in|on|die|der|das|el|la|le)\s/iu

function toOpening(text: string): string {
  return text.split(/\s+/, 4).join(' ')
}

const inquires =
  /^(?:investigate|evaluate|research|explore|find out|check (?:whether|if)|figure out|decide|document|translate|redesign)(?![\p{L}])/iu

function isNewDemand(idea: Idea, text: string, shares: boolean): boolean {
  const remedies = idea.complains && !idea.asks
  if (remedies && isProposal(text)) return false
  if (remedies && startsWithVerb(text) && !startsWithCreation(text) && !inquires.test(text)) return false
  return !shares || (startsWithTask(text) && idea.asks && !/(?<![\p{L}])the(?![\p{L}])/iu.test(text))
}

function asksFor(text: string): boolean {
  return (
    isDemand(text) ||
    asksAtEnd(text) ||
    isNiceWish(text) ||
    wish.test(text.slice(0, 1_000)) ||
    isOpenQuestion(text)
  )
}

function startIdea(range: Run, text: string): Idea {
  return {
    ranges: [range],
    text,
    stems: contentStems(text),
    asks: asksFor(text) || goesOnCounting(text),
    complains: isDefect(text),
    phrase: isBarePhrase(text),
  }
}

/** Adds a sentence to an idea; `after` words between them that were set aside. */
function extend(idea: Idea, range: Run, text: string, after: boolean): void {
  const last = idea.ranges.at(-1)
  if (after) idea.ranges.push(range)
  else if (last !== undefined) idea.ranges[idea.ranges.length - 1] = { from: last.from, to: range.to }
  if (idea.text.length < 3_000) {
    idea.text += ` ${text}`
    for (const stem of contentStems(text)) idea.stems.add(stem)
  }
  idea.asks ||= asksFor(text)
  idea.complains ||= isDefect(text)
}

/** True for a sentence that only tells what happened, and nothing about the idea before it. */
function isAside(idea: Idea | null, text: string, names: ReadonlySet<string>): boolean {
  return (
    (isOpinion(text) || isNarration(text, names)) &&
    (isPassing(text) || !isDemand(text)) &&
    !isDefect(text) &&
    (idea === null || !pointsBack(text))
  )
}

/** Why a sentence of a paragraph is no idea; null when it may be one. */
function toAsideReason(
  idea: Idea | null,
  text: string,
  names: ReadonlySet<string>,
  count: number,
): SetAsideReason | null {
  if (count > 1 && idea === null && isLeadIn(text)) return 'context'
  if (count > 1 && isNoAnswer(text)) return 'not-work'
  const settled = count > 1 ? toSettled(text) : null
  if (settled !== null) return settled
  if (count > 1 && text.length < 60 && closing.test(text) && !chatter.test(text)) return 'signature'
  if (text.length < 160 && pleasantry.test(text)) return 'greeting'
  const talks = (text.length < 60 && chatter.test(text)) || isAside(idea, text, names)
  return count > 1 && talks ? 'not-work' : null
}

function isNew(idea: Idea, text: string, voice: Voice, around: Around): boolean {
  return voice === 'item' ? isNewInItem(idea, text) : isNewInProse(idea, text, around)
}

/** Groups sentences into ideas; kind words and small talk are set aside. */
export function cutSentences(
  text: string,
  mask: Uint8Array,
  voice: Voice,
  names: ReadonlySet<string>,
): Cut[] {
  const sentences = toSentences(text, mask, 0, text.length)
  const slices = sentences.map(({ from, to }) => text.slice(from, to))
  const bare = slices.filter((slice) => isBarePhrase(slice)).length
  const fragments = bare * 2 > slices.length
  const persons = slices.filter((slice) => /^s?he\s/iu.test(slice)).length > 1
  const counted = voice === 'prose' && slices.some(opensCount)
  const cuts: Cut[] = []
  let idea: Idea | null = null
  let paused = false
  const close = (): void => {
    if (idea !== null) cuts.push({ ranges: idea.ranges, reason: null, heading: null })
    idea = null
  }
  for (const [index, range] of sentences.entries()) {
    const said = slices[index] ?? ''
    const slice = persons ? said.replace(/^s?he(?=\s)/iu, 'users') : said
    const reason =
      voice === 'prose'
        ? (toAsideReason(idea, slice, names, sentences.length) ??
          (paused && isSigned(slice) ? 'signature' : null))
        : null
    if (reason !== null) {
      if (!chatter.test(slice.slice(0, 60))) close()
      cuts.push({ ranges: [range], reason, heading: null })
      paused = true
      continue
    }
    const speaker = names.size === 0 ? undefined : /^(\p{Lu}[\p{L}'’-]{1,20}):\s/u.exec(slice)?.[1]
    if (speaker !== undefined && names.has(speaker)) close()
    if (
      idea !== null &&
      (paused
        ? elaborates(slice)
        : !isNew(idea, slice, voice, { fragments, counted, next: slices[index + 1] }))
    )
      extend(idea, range, slice, paused)
    else {
      close()
      idea = startIdea(range, slice)
    }
    paused = false
  }
  close()
  return cuts.toSorted((a, b) => (a.ranges[0]?.from ?? 0) - (b.ranges[0]?.from ?? 0))
}
