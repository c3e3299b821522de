// Why a work type was chosen, in words: the heading, the tag, and the words that weigh most.
import { type WorkType, workTypes, workTypeTexts } from '../../../backlog/work-type.ts'
import type { SeenWords } from './features.ts'
import type { HeadingEvidence } from './heading-evidence.ts'
import { toWordSlot } from './slot-values.ts'
import { toRuleWeights, toSlotWeight } from './work-type-model.ts'

interface Cue {
  readonly words: string
  /** What it adds for the type, against the type's mean rival. */
  readonly weight: number
}

const mostCues = 3
const longestCue = 32
/** A cue that moves the odds less says nothing to a reader. */
const leastWeight = 0.12
/** What a word's own slot holds of its weight; its letters hold the rest. */
const wordShare = 0.2

const stopWords: ReadonlySet<string> = new Set(
  'a an the and or of to in on for with is are be it this that from by at as we i you our not no do does if so'.split(
    ' ',
  ),
)

function toRuleCues({ rules }: SeenWords, type: number): Cue[] {
  return rules.flatMap(({ rule, match }) => {
    const words = match.trim()
    const weight = toRuleWeights(rule)[type] ?? 0
    return words.length > longestCue || words.length < 2 ? [] : [{ words, weight }]
  })
}

function toWordCues({ words }: SeenWords, type: number): Cue[] {
  return words
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map((word) => ({ words: word, weight: toSlotWeight(toWordSlot(word), type) * wordShare }))
}

/** The words that speak most for a type, strongest first; none that is part of another. */
function toCues(features: SeenWords, type: WorkType): string[] {
  const index = workTypes.indexOf(type)
  const cues = [...toRuleCues(features, index), ...toWordCues(features, index)]
  cues.sort((one, other) => other.weight - one.weight)
  const chosen: string[] = []
  for (const { words, weight } of cues) {
    if (weight < leastWeight || chosen.length === mostCues) break
    if (!chosen.some((one) => one.includes(words) || words.includes(one))) chosen.push(words)
  }
  return chosen
}

function toList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

const toQuote = (text: string) => `"${text.trim().slice(0, 60)}"`

/** One sentence: what spoke for the type, its list where that decided, and what spoke against it where a heading did. */
export function toReason(
  type: WorkType,
  features: SeenWords,
  evidence: readonly HeadingEvidence[],
  isByList = false,
): string {
  const label = workTypeTexts[type].label
  const cues = toCues(features, type)
  const speaking = evidence.find((one) => one.type === type)
  const against = speaking === undefined ? evidence[0] : undefined
  const parts = [
    ...(speaking ? [`the ${speaking.kind} ${toQuote(speaking.words)}`] : []),
    ...(isByList ? ['the ideas around it'] : []),
    ...(cues.length > 0
      ? [`the word${cues.join(' ').includes(' ') ? 's' : ''} ${toList(cues.map(toQuote))}`]
      : []),
  ]
  const base = parts.length > 0 ? toList(parts) : 'the likeliest, though no word decides'
  return `${label}: ${base}${against ? `, against the ${against.kind} ${toQuote(against.words)}` : ''}.`
}
