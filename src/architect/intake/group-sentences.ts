// Groups the sentences of a text into ideas: a sentence opens another one, or speaks about the one before it.
import type { Cut, Voice } from './cut.ts'
import type { Run } from './flow.ts'
import { chatter, userStory, wish } from './lexicon-cues.ts'
import { pleasantry } from './lexicon-letter.ts'
import {
  contentStems,
  elaborates,
  isBarePhrase,
  isDefect,
  isDemand,
  opensAnother,
  pointsBack,
  sharesContent,
  startsWithCreation,
  startsWithTask,
  startsWithVerb,
  toWords,
  withoutConnective,
} from './phrase.ts'
import { toSentences } from './sentences.ts'

interface Idea {
  readonly ranges: Run[]
  text: string
  readonly stems: Set<string>
  /** It asks for something or says what is wrong; without either it may be no more than a lead-in. */
  asks: boolean
  complains: boolean
  phrase: boolean
}

/** True when the sentence opens with a proposal, such as "we should", that may be the remedy of what was just said. */
function isProposal(text: string): boolean {
  return /^(?:we|it|they|you|i|someone|maybe we|perhaps we|so we|then we)\s(?:should|could|must|need to|have to|can|might)(?![\p{L}])|^(?:should|let's|lets|maybe|perhaps|wir sollten|deberíamos|on devrait)(?![\p{L}])/iu.test(
    text,
  )
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
  return words.length <= 12 && /^(?:it|this|these|those|them|there)\W{0,3}$/iu.test(words.at(-1) ?? '')
}

const obliges = /(?<![\p{L}])(?:we|i) (?:have to|need to|must|should|urgently need)(?![\p{L}])/iu

function isNewInProse(idea: Idea, text: string, fragments: boolean): boolean {
  if (opensAnother(text) || userStory.test(text)) return true
  if (elaborates(text)) return false
  const rest = withoutConnective(text)
  const asks = isDemand(rest) || obliges.test(rest)
  const complains = isDefect(rest)
  if (fragments && isBarePhrase(text)) return true
  if (!asks && !complains && !isOpenQuestion(rest)) return false
  if (!idea.asks && !idea.complains && !idea.phrase) return false
  if (leansBack(rest)) return false
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

function isOpenQuestion(text: string): boolean {
  return /[?？]$/u.test(text) && toWords(text).length >= 4
}

function asksFor(text: string): boolean {
  return isDemand(text) || wish.test(text.slice(0, 1_000)) || isOpenQuestion(text)
}

function startIdea(range: Run, text: string): Idea {
  return {
    ranges: [range],
    text,
    stems: contentStems(text),
    asks: asksFor(text),
    complains: isDefect(text),
    phrase: isBarePhrase(text),
  }
}

function extend(idea: Idea, range: Run, text: string): void {
  const last = idea.ranges.at(-1)
  if (last !== undefined) idea.ranges[idea.ranges.length - 1] = { from: last.from, to: range.to }
  if (idea.text.length < 3_000) {
    idea.text += ` ${text}`
    for (const stem of contentStems(text)) idea.stems.add(stem)
  }
  idea.asks ||= asksFor(text)
  idea.complains ||= isDefect(text)
}

/** Groups sentences into ideas; kind words are set aside. */
export function cutSentences(text: string, mask: Uint8Array, voice: Voice): Cut[] {
  const sentences = toSentences(text, mask, 0, text.length)
  const slices = sentences.map(({ from, to }) => text.slice(from, to))
  const bare = slices.filter((slice) => isBarePhrase(slice)).length
  const fragments = bare * 2 > slices.length
  const cuts: Cut[] = []
  let idea: Idea | null = null
  const close = (): void => {
    if (idea !== null) cuts.push({ ranges: idea.ranges, reason: null, heading: null })
    idea = null
  }
  for (const [index, range] of sentences.entries()) {
    const slice = slices[index] ?? ''
    if (voice === 'prose' && slice.length < 160 && pleasantry.test(slice)) {
      close()
      cuts.push({ ranges: [range], reason: 'greeting', heading: null })
      continue
    }
    if (voice === 'prose' && sentences.length > 1 && slice.length < 60 && chatter.test(slice)) {
      close()
      cuts.push({ ranges: [range], reason: 'not-work', heading: null })
      continue
    }
    if (idea === null) {
      idea = startIdea(range, slice)
      continue
    }
    const current: Idea = idea
    const isNew = voice === 'item' ? isNewInItem(current, slice) : isNewInProse(current, slice, fragments)
    if (!isNew) extend(current, range, slice)
    else {
      close()
      idea = startIdea(range, slice)
    }
  }
  close()
  return cuts
}
