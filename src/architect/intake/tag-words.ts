// What one word of a tag or a cell states: a priority, a size, a type of work.
import { type Size, shirtSizes } from '../../backlog/estimate-schema.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import { priorityByWord, typeByWord } from './lexicon-labels.ts'

/** Priority of a word, 1 (highest) to 5: P0 and P1 are 1, P2 to P5 their digit; null for any other word. */
export function toPriority(word: string): number | null {
  const plain = word
    .trim()
    .toLowerCase()
    .replace(/^(?:prio(?:rity)?|moscow)\s?[:=]?\s?|\s?(?:prio(?:rity)?)$/g, '')
  if (lesser.test(plain)) return 4
  const cookie = orgPriorities.get(plain)
  if (cookie !== undefined) return cookie
  const level = /^p?\s?([0-5])$/.exec(plain)
  if (level !== null) return Math.max(1, Number(level[1]))
  return (
    priorityByWord.get(
      plain
        .replace(/\uFE0F/g, '')
        .replace(/[!.\p{Extended_Pictographic}\s]{1,9}$|^[\p{Extended_Pictographic}\s]{1,9}/gu, ''),
    ) ?? null
  )
}

/** The priorities of org-mode, written "[#A]"; B is what it takes where none is written. */
const orgPriorities: ReadonlyMap<string, number> = new Map([
  ['#a', 1],
  ['#b', 3],
  ['#c', 4],
])

/** "Less urgent", "not so important": the word for what is not meant stands in them. */
const lesser =
  /^(?:(?:also|much|even|far) )?(?:less|least|not(?: so| that)?) (?:urgent|important|pressing)(?![\p{L}])/u

/** Points or shirt size of a word such as "5", "3 pts", "SP: 8", "M"; null for any other. */
export function toSize(word: string): Size | null {
  const plain = word
    .trim()
    .replace(/^(?:sp|points?|pts?|story points?|estimate|size|est\.?|punkte|puntos)\s?[:=]\s?/i, '')
  const points = /^~?(\d{1,3}(?:[.,]5)?)\s?(?:sp|pts?|points?|story ?points?|punkte?|puntos?)?\.?$/i.exec(
    plain,
  )
  if (points !== null) {
    const amount = Number((points[1] ?? '').replace(',', '.'))
    return amount > 0 ? amount : null
  }
  return shirtSizes.find((size) => size === plain.toUpperCase()) ?? null
}

/** The work type that a tag or cell names; null when it could be several. */
export function toType(word: string): WorkType | null {
  return (
    typeByWord.get(
      word
        .trim()
        .toLowerCase()
        .replace(/[:!]+$/, ''),
    ) ?? null
  )
}
