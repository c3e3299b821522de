// What the model of sentences sees of one: its words, what it asks or says is wrong, how it stands to the idea before it.
import { addText } from '../../backlog/letter-hash.ts'
import { isEnvironment } from './environment.ts'
import type { Idea } from './next-idea.ts'
import { asksAtEnd, isNiceWish, isOpenQuestion, opensReport, withoutFiller } from './openings.ts'
import {
  elaborates,
  isBarePhrase,
  isDefect,
  isDemand,
  opensAnother,
  pointsBack,
  startsWithTask,
  startsWithVerb,
  toWords,
  withoutConnective,
} from './phrase.ts'
import { tellsBurden } from './quiet.ts'
import { contentStems } from './stems.ts'
import { toOpeningShapes } from './word-shapes.ts'

/** A sentence of a paragraph as the model is asked about it. */
export interface Asked {
  /** The idea before it in the paragraph; null where there is none. */
  readonly idea: Idea | null
  readonly said: string
  /** The rules take it for another idea. */
  readonly isRuledNew: boolean
  /** Talk stands between it and the idea. */
  readonly isAfterTalk: boolean
  readonly isLast: boolean
}

interface Reading extends Asked {
  /** Without filler words; `rest` without connectives too. */
  readonly text: string
  readonly asks: boolean
  readonly complains: boolean
  /** Words that it shares with the idea. */
  readonly shared: number
  /** Stems of what its first words speak of. */
  readonly opening: readonly string[]
  readonly length: number
  readonly sentences: number
}

type Signal = readonly [id: string, holds: (reading: Reading) => boolean]

const has =
  (test: (text: string) => boolean): Signal[1] =>
  ({ text }) =>
    test(text)
const between =
  (from: number, to: number): Signal[1] =>
  ({ length }) =>
    length >= from && length < to

const pronoun = /(?<![a-zß-ɏ])(?:it|them|they|that|this|these|those|he|she|him|her)(?![a-zß-ɏ])/i
const lastPronoun = /(?<![a-zß-ɏ])(?:it|them|that|this|those|these)[.!?]*$/i
/** Among so many words a pronoun is rather the subject. */
const earlyWords = 4
/** So many words name what a sentence is about. */
const openingSpan = 5

/** In the order in which their weights are stored. */
export const signals: readonly Signal[] = [
  ['any', () => true],
  ['ruled new', ({ isRuledNew }) => isRuledNew],
  ['no idea', ({ idea }) => idea === null],
  ['after talk', ({ isAfterTalk }) => isAfterTalk],
  ['last', ({ isLast }) => isLast],
  ['asks', ({ asks }) => asks],
  ['asks at end', has(asksAtEnd)],
  ['open question', has(isOpenQuestion)],
  ['phrase', has(isBarePhrase)],
  ['elaborates', has(elaborates)],
  ['points back', has(pointsBack)],
  ['another', has(opensAnother)],
  ['burden', has(tellsBurden)],
  ['defect', has(isDefect)],
  ['demand', has(isDemand)],
  ['verb', has(startsWithVerb)],
  ['task', has(startsWithTask)],
  ['report', has(opensReport)],
  ['environment', has(isEnvironment)],
  ['shares', ({ shared }) => shared > 0],
  ['opening shares', ({ opening, idea }) => opening.some((stem) => idea?.stems.has(stem) === true)],
  [
    'opening is new',
    ({ opening, idea }) => opening.length > 0 && !opening.some((stem) => idea?.stems.has(stem) === true),
  ],
  ['pronoun', ({ said }) => pronoun.test(said)],
  ['early pronoun', ({ said }) => pronoun.test(said.split(/\s+/, earlyWords).join(' '))],
  ['last pronoun', ({ said }) => lastPronoun.test(said)],
  ['article', ({ said }) => /^(?:the|our|my|an?) /i.test(said)],
  ['goes on in mid-sentence', ({ said }) => /^(?:and|but|plus|[;,])/i.test(said)],
  ['shares much', ({ shared }) => shared > 1],
  ['small letter', ({ said }) => /^\p{Ll}/u.test(said)],
  ['question', ({ said }) => /\?\W*$/u.test(said)],
  ['exclamation', ({ said }) => /!\W*$/u.test(said)],
  ['idea asks', ({ idea }) => idea?.asks === true],
  ['idea complains', ({ idea }) => idea?.complains === true],
  ['idea is a phrase', ({ idea }) => idea?.phrase === true],
  ['second sentence', ({ sentences }) => sentences === 1],
  ['third sentence', ({ sentences }) => sentences === 2],
  ['later sentence', ({ sentences }) => sentences > 2],
  ['few words', between(0, 6)],
  ['some words', between(6, 14)],
  ['many words', between(22, Number.POSITIVE_INFINITY)],
  ['both ask', ({ asks, idea }) => asks && idea?.asks === true],
  ['asks after a report', ({ asks, idea }) => asks && idea?.asks === false],
  ['both complain', ({ complains, idea }) => complains && idea?.complains === true],
  ['complains after a wish', ({ complains, idea }) => complains && idea?.complains === false && idea.asks],
  ['tells', ({ asks, complains }) => !asks && !complains],
]

/** Words of sentences are counted in so many buckets. */
export const wordBuckets = 8_192

const word = /[\p{L}\p{N}]+(?:'\p{L}+)*|[?!,:;]/gu
const openingWords = 3
const mostWords = 30
const mostPairs = 13
/** Puts the words of a sentence of usual length at the weight of half a signal. */
const usualSize = 12

/** Signals that hold, by place, and the buckets of the words with what each counts. */
export interface SentenceFeatures {
  readonly signals: readonly number[]
  readonly buckets: readonly number[]
  readonly value: number
}

function read(asked: Asked): Reading {
  const text = withoutFiller(asked.said)
  const rest = withoutConnective(text)
  const stems = asked.idea?.stems ?? new Set<string>()
  return {
    ...asked,
    text,
    asks: isDemand(rest) || asksAtEnd(rest) || isNiceWish(rest),
    complains: isDefect(rest) || tellsBurden(rest),
    shared: [...contentStems(asked.said)].filter((stem) => stems.has(stem)).length,
    opening: [...contentStems(asked.said.split(/\s+/, openingSpan).join(' '))],
    length: toWords(asked.said).length,
    sentences: asked.idea?.sentences ?? 0,
  }
}

function toBuckets({ said, idea }: Asked): Set<number> {
  const tokens = (said.toLowerCase().replaceAll('’', "'").match(word) ?? []).map((token) =>
    /^\d/.test(token) ? '0' : token,
  )
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token))
  const keys = new Set<string>()
  for (let count = 1; count <= Math.min(openingWords, words.length); count += 1)
    keys.add(`o${words.slice(0, count).join(' ')}`)
  for (const one of words.slice(0, mostWords)) keys.add(`w${one}`)
  tokens.slice(0, mostPairs).forEach((token, index) => {
    const after = tokens[index + 1]
    if (after !== undefined) keys.add(`b${token} ${after}`)
  })
  for (const shape of toOpeningShapes(words)) keys.add(`s${shape}`)
  const state = `${idea?.asks === true ? 'A' : '-'}${idea?.complains === true ? 'C' : '-'}`
  if (words[0] !== undefined) keys.add(state + words[0])
  return new Set([...keys].map((key) => (addText(key) >>> 0) % wordBuckets))
}

/** The features of a sentence; only what stands in it and in the idea before it counts. */
export function toSentenceFeatures(asked: Asked): SentenceFeatures {
  const reading = read(asked)
  const buckets = [...toBuckets(asked)]
  return {
    signals: signals.flatMap(([, holds], place) => (holds(reading) ? [place] : [])),
    buckets,
    value: 0.5 / Math.sqrt(Math.max(1, buckets.length / usualSize)),
  }
}

/** The weights as the training script writes them. */
export interface SentenceWeights {
  readonly step: number
  /** One weight a role for each signal. */
  readonly signals: readonly (readonly number[])[]
  /** Of each role one number a bucket, in the letters of `toLetters`; times `step` they are weights. */
  readonly buckets: readonly string[]
}
