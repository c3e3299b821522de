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
import { toSentences } from './sentences.ts'
import { contentStems } from './stems.ts'

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
    asks: asksFor(text) || goesOnCounting(text) || opensReport(withoutFiller(text)),
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

/** Groups sentences into ideas; kind words and small talk are set aside. */
export function cutSentences(
  text: string,
  mask: Uint8Array,
  voice: Voice,
  names: ReadonlySet<string>,
): Cut[] {
  const sentences = toSentences(text, mask, 0, text.length)
  const slices = sentences.map(({ from, to }) => text.slice(from, to))
  const persons = slices.filter((slice) => /^s?he\s/iu.test(slice)).length > 1
  const traits = toTraits(slices, voice)
  const turns = findTurns(slices)
  const told = slices.findIndex((slice, at) => toAnnouncedCount(slice) === slices.length - at - 1)
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
        ? (toAsideReason(idea, slice, names, sentences.length, slices[index + 1]) ??
          (paused && isSigned(slice) ? 'signature' : null))
        : null
    if (reason !== null) {
      if (!chatter.test(slice.slice(0, 60))) close()
      cuts.push({ ranges: [range], reason, heading: null })
      paused = true
      continue
    }
    if (isTurn(slice, names, turns)) close()
    if (
      idea !== null &&
      (paused
        ? elaborates(slice)
        : !isNewIdea(idea, slice, voice, {
            ...traits,
            next: slices[index + 1],
            told: told >= 0 && index > told,
          }))
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
