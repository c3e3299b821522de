// What a text gives as ground: its words, figures and dates, ready for look-ups.

import { isAscii } from '../word-sieve.ts'
import { toCalendarWord } from './calendar-words.ts'
import { type Figure, findFigures, isSameFigure } from './figures.ts'
import { findAddresses, type Name, toNameKey, toPlainWord, toSingular } from './names.ts'
import { toTechnology } from './technologies.ts'

/** A text read once. Made by `toGround`. */
export interface Ground {
  /** Keys of words, of two words written as one, of parts of compounds, of technologies and of days. */
  readonly keys: ReadonlySet<string>
  /** First letters of all words in a row, for acronyms that the text writes out. */
  readonly initials: string
  readonly figures: ReadonlyMap<string, readonly Figure[]>
}

const anyWord = /[\p{L}\p{N}][\p{L}\p{N}'’.+#_]*/gu
/** The same in a text of ASCII, where it is found faster. */
const asciiWord = /[a-z\d][a-z\d'.+#_]*/gi

/** Reads a text as ground; linear in its length. */
export function toGround(text: string): Ground {
  const keys = new Set<string>()
  let initials = ''
  let previous = ''
  for (const word of text.match(isAscii(text) ? asciiWord : anyWord) ?? []) {
    const plain = toPlainWord(word)
    addWord(word, plain, keys)
    if (previous !== '') keys.add(toSingular(previous + plain))
    previous = plain
    initials += plain.charAt(0)
  }
  if (/[@/]/u.test(text)) for (const { key } of findAddresses(text)) keys.add(key)
  return { keys, initials, figures: toFigureIndex(findFigures(text, null), keys) }
}

function addWord(word: string, plain: string, keys: Set<string>): void {
  keys.add(toSingular(plain))
  const bare = plain === word ? word : word.replace(/(?:['’]s)?[.'’]+$/u, '')
  const calendar = toCalendarWord(bare.toLowerCase())
  if (calendar !== null) keys.add(calendar.key)
  const technology = toTechnology(bare)
  if (technology !== null) keys.add(technology.key)
  if (plain === word) return
  const parts = word.split(/[._'’+#]|(?<=\p{Ll})(?=\p{Lu})/u)
  if (parts.length > 1) for (const part of parts) keys.add(toNameKey(part))
}

/** Figures by each key under which one may ask for them; the months of dates go to `keys`. */
function toFigureIndex(figures: readonly Figure[], keys: Set<string>): Map<string, Figure[]> {
  const index = new Map<string, Figure[]>()
  const add = (key: string, figure: Figure) => {
    const others = index.get(key)
    if (others === undefined) index.set(key, [figure])
    else if (others.length < 20) others.push(figure)
  }
  for (const figure of figures) {
    for (const key of new Set([...figure.keys, ...figure.parts, ...figure.keys.map(toStem)])) add(key, figure)
    if (figure.unit !== null) for (const key of figure.keys) add(toQuantityKey(key, figure), figure)
    if (figure.parts.length === 3 || figure.parts.length === 2) {
      for (const part of figure.parts) keys.add(`month-${part}`)
    }
  }
  return index
}

function toStem(key: string): string {
  return key.replace(/\..*$/u, '')
}

function toQuantityKey(key: string, { unit }: Figure): string {
  return `${unit?.dimension}:${Number(key) * (unit?.factor ?? 1)}`
}

/** True when the ground holds the figure, in digits or words, in this unit or an equal quantity. */
export function holdsFigure(ground: Ground, figure: Figure): boolean {
  const asked = [...figure.keys, ...figure.keys.map((key) => toQuantityKey(key, figure))]
  const near = asked.flatMap((key) => ground.figures.get(key) ?? [])
  if (near.some((other) => isSameFigure(figure, other))) return true
  if (figure.parts.length < 2) return false
  return figure.parts.every((part) => ground.figures.has(part) || ground.keys.has(`month-${part}`))
}

/** True when the ground holds the name in any writing, or writes the acronym out. */
export function holdsName(ground: Ground, { key, kind, text }: Name): boolean {
  if (ground.keys.has(key) || ground.keys.has(toNameKey(text))) return true
  const parts = text.split(/[._]|(?<=\p{Ll})(?=\p{Lu})/u)
  if (parts.length > 1 && parts.every((part) => ground.keys.has(toNameKey(part)))) return true
  return kind === 'acronym' && key.length >= 3 && ground.initials.includes(key)
}
