// Groups the sentences of a text into ideas: a sentence opens another one, or speaks about the one before it.
import { toAsideReason } from './aside-sentence.ts'
import type { Cut, Voice } from './cut.ts'
import type { Run } from './flow.ts'
import { toAnnouncedCount } from './frames.ts'
import { findTurns, isJotted, isTurn } from './jotted.ts'
import { wish } from './lexicon-cues.ts'
import { chatter } from './lexicon-talk.ts'
import { type Around, type Idea, isNewIdea } from './next-idea.ts'
import {
  asksAtEnd,
  goesOnCounting,
  isNiceWish,
  isOpenQuestion,
  isSigned,
  opensCount,
  opensReport,
  withoutFiller,
} from './openings.ts'
import { elaborates, isBarePhrase, isDefect, isDemand } from './phrase.ts'
import { tellsBurden } from './quiet.ts'
import { toSentences } from './sentences.ts'
import { contentStems } from './stems.ts'

const lacks = /(?<!\p{L})there(?:'s| is| are) no (?!need|hurry|rush|problem|issue|doubt|reason)/iu

function asksFor(text: string): boolean {
  return (
    isDemand(text) ||
    asksAtEnd(text) ||
    isNiceWish(text) ||
    wish.test(text.slice(0, 1_000)) ||
    lacks.test(text) ||
    isOpenQuestion(text)
  )
}

function startIdea(range: Run, text: string): Idea {
  return {
    ranges: [range],
    text,
    stems: contentStems(text),
    asks: asksFor(text) || goesOnCounting(text) || opensReport(withoutFiller(text)),
    complains: isDefect(text) || tellsBurden(text),
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

/** What all sentences of a text say of each. */
function toTraits(slices: readonly string[], voice: Voice): Omit<Around, 'next' | 'told'> {
  const bare = slices.filter((slice) => isBarePhrase(slice)).length
  const prose = voice === 'prose'
  return {
    fragments: bare * 2 > slices.length,
    counted: prose && slices.some(opensCount),
    jotted: prose && isJotted(slices),
  }
}

/** A sentence of a text, as it is read: where it stands, what it says, what comes behind it. */
interface Sentence {
  readonly range: Run
  readonly text: string
  readonly next: string | undefined
  /** The text said how many matters follow, and this is one of so many sentences. */
  readonly told: boolean
}

/** In notes on people "he" and "she" are the users who were watched. */
function toSentenceList(text: string, mask: Uint8Array): Sentence[] {
  const ranges = toSentences(text, mask, 0, text.length)
  const slices = ranges.map(({ from, to }) => text.slice(from, to))
  const persons = slices.filter((slice) => /^s?he\s/iu.test(slice)).length > 1
  const counting = slices.findIndex((slice, at) => toAnnouncedCount(slice) === slices.length - at - 1)
  return ranges.map((range, index) => {
    const slice = slices[index] ?? ''
    return {
      range,
      text: persons ? slice.replace(/^s?he(?=\s)/iu, 'users') : slice,
      next: slices[index + 1],
      told: counting >= 0 && index > counting,
    }
  })
}

/** Groups sentences into ideas; kind words and small talk are set aside. */
export function cutSentences(
  text: string,
  mask: Uint8Array,
  voice: Voice,
  names: ReadonlySet<string>,
): Cut[] {
  const sentences = toSentenceList(text, mask)
  const slices = sentences.map(({ range }) => text.slice(range.from, range.to))
  const traits = toTraits(slices, voice)
  const turns = findTurns(slices)
  const cuts: Cut[] = []
  let idea: Idea | null = null
  let paused = false
  const close = (): void => {
    if (idea !== null) cuts.push({ ranges: idea.ranges, reason: null, heading: null })
    idea = null
  }
  for (const { range, text: said, next, told } of sentences) {
    const aside = voice === 'prose' ? toAsideReason(idea, said, names, sentences.length, next) : null
    const reason = aside ?? (voice === 'prose' && paused && isSigned(said) ? 'signature' : null)
    if (reason !== null) {
      if (!chatter.test(said.slice(0, 60))) close()
      cuts.push({ ranges: [range], reason, heading: null })
      paused = true
      continue
    }
    if (isTurn(said, names, turns)) close()
    const goesOn =
      idea !== null && (paused ? elaborates(said) : !isNewIdea(idea, said, voice, { ...traits, next, told }))
    if (idea !== null && goesOn) extend(idea, range, said, paused)
    else {
      close()
      idea = startIdea(range, said)
    }
    paused = false
  }
  close()
  return cuts.toSorted((a, b) => (a.ranges[0]?.from ?? 0) - (b.ranges[0]?.from ?? 0))
}
