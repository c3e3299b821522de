// Groups the sentences of a text into ideas: a sentence opens another one, or speaks about the one before it.
import { detectLanguage } from '../../backlog/language.ts'
import { toAsideReason } from './aside-sentence.ts'
import type { Cut, Voice } from './cut.ts'
import { opensListed } from './cut-listed.ts'
import type { Run } from './flow.ts'
import { toAnnouncedCount } from './frames.ts'
import { findTurns, isJotted, isTurn } from './jotted.ts'
import { userStory, wish } from './lexicon-cues.ts'
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
  wantsAnswer,
  withoutFiller,
} from './openings.ts'
import { elaborates, isBarePhrase, isDefect, isDemand, toWords } from './phrase.ts'
import { tellsBurden } from './quiet.ts'
import { type SentenceRole, toSentenceRole } from './sentence-model.ts'
import { toSentences } from './sentences.ts'
import { contentStems } from './stems.ts'

const lacks = /(?<![a-zß-ɏ])there(?:'s| is| are) no (?!need|hurry|rush|problem|issue|doubt|reason)/i

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

/** An idea that a sentence opens. */
export function startIdea(range: Run, text: string): Idea {
  return {
    ranges: [range],
    text,
    stems: contentStems(text),
    asks: asksFor(text) || goesOnCounting(text) || opensReport(withoutFiller(text)),
    complains: isDefect(text) || tellsBurden(text),
    phrase: isBarePhrase(text),
    sentences: 1,
  }
}

/** Adds a sentence to an idea; `after` words between them that were set aside. */
export function extend(idea: Idea, range: Run, text: string, after: boolean): void {
  const last = idea.ranges.at(-1)
  if (after) idea.ranges.push(range)
  else if (last !== undefined) idea.ranges[idea.ranges.length - 1] = { from: last.from, to: range.to }
  if (idea.text.length < 3_000) {
    idea.text += ` ${text}`
    for (const stem of contentStems(text)) idea.stems.add(stem)
  }
  idea.asks ||= asksFor(text)
  idea.complains ||= isDefect(text)
  idea.sentences += 1
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
  const persons = slices.filter((slice) => /^s?he\s/i.test(slice)).length > 1
  const counting = slices.findIndex((slice, at) => toAnnouncedCount(slice) === slices.length - at - 1)
  return ranges.map((range, index) => {
    const slice = slices[index] ?? ''
    return {
      range,
      text: persons ? slice.replace(/^s?he(?=\s)/i, 'users') : slice,
      next: slices[index + 1],
      told: counting >= 0 && index > counting,
    }
  })
}

const softly = '^(?:please |so |then |just |we should |somebody should |someone should )*'

/** How the question before it may be answered: "Please find out." */
const findingOut = new RegExp(
  `${softly}(?:find out|ask|look (?:into|at)|build an? (?:throwaway|quick|small|rough)|talk to|see (?:what|whether|if|how)|do the sums|(?:have|let) (?:someone|somebody) (?:look|check|find)|to be (?:checked|found out|clarified))(?![a-zß-ɏ])`,
  'iu',
)

/** The same in words that may as well open an idea: "Read the law", but "Time zones are wrong". */
const tryingOut = new RegExp(
  `${softly}(?:read|measure|try|test|check|compare|count|time|call) (?:it|them|this|that|these|the|an?|our|my|with|around|what|which|whether|if|how|one|two|three|both|some)(?![a-zß-ɏ])`,
  'iu',
)

function answersQuestion(idea: Idea | null, said: string): boolean {
  if (idea?.text.endsWith('?') !== true) return false
  return findingOut.test(said) || (wantsAnswer(idea.text) && tryingOut.test(said))
}

/** True where rules need no model: stories and their titles, lists behind a label, few words. */
function isPlain(idea: Idea | null, { text: said, next }: Sentence): boolean {
  return (
    userStory.test(said) ||
    (next !== undefined && userStory.test(next)) ||
    opensListed(said) ||
    (idea !== null && opensListed(idea.text)) ||
    toWords(said).length < 4 ||
    (idea !== null && toWords(idea.text).length < 2)
  )
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
  const isRead = voice === 'prose' && sentences.length > 1 && detectLanguage(text) === 'en'
  for (const [index, sentence] of sentences.entries()) {
    const { range, text: said, next, told } = sentence
    const aside = voice === 'prose' ? toAsideReason(idea, said, names, sentences.length, next) : null
    const reason = aside ?? (voice === 'prose' && paused && isSigned(said) ? 'signature' : null)
    if (reason !== null) {
      if (!chatter.test(said.slice(0, 60))) close()
      cuts.push({ ranges: [range], reason, heading: null })
      paused = true
      continue
    }
    if (isTurn(said, names, turns)) close()
    const isRuledNew: boolean =
      idea === null || (paused ? !elaborates(said) : isNewIdea(idea, said, voice, { ...traits, next, told }))
    const isLast = index === sentences.length - 1
    const role: SentenceRole = answersQuestion(idea, said)
      ? 'goes on'
      : ((isRead && !told && !isPlain(idea, sentence)
          ? toSentenceRole({ idea, said, isRuledNew, isAfterTalk: paused, isLast })
          : null) ?? (isRuledNew ? 'opens' : 'goes on'))
    if (role === 'talk') {
      cuts.push({ ranges: [range], reason: null, heading: null })
      paused = idea !== null
      continue
    }
    if (idea !== null && role === 'goes on') extend(idea, range, said, paused)
    else {
      close()
      idea = startIdea(range, said)
    }
    paused = false
  }
  close()
  return cuts.toSorted((a, b) => (a.ranges[0]?.from ?? 0) - (b.ranges[0]?.from ?? 0))
}
