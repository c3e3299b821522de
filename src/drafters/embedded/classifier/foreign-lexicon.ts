// All foreign rules, and how the words of a text find them: one look-up a word instead of a pattern a rule.
import { foreignCodeRules } from './foreign-code.ts'
import { foreignDefectRules } from './foreign-defect.ts'
import { foreignFeatureRules } from './foreign-feature.ts'
import { foreignInquiryRules } from './foreign-inquiry.ts'
import { foreignOperationsRules } from './foreign-operations.ts'
import { type ForeignRule, foreignLanguages } from './foreign-rule.ts'

export const foreignRules: readonly ForeignRule[] = [
  ...foreignDefectRules,
  ...foreignInquiryRules,
  ...foreignCodeRules,
  ...foreignOperationsRules,
  ...foreignFeatureRules,
]

export interface ForeignHit {
  /** Position in `foreignRules`. */
  readonly rule: number
  /** The words that matched. */
  readonly match: string
}

interface Entry {
  readonly rule: number
  /** English has the word too. */
  readonly shared: boolean
}

interface Index {
  readonly whole: Map<string, Entry[]>
  /** First words of the entries of two or three words: elsewhere no pair is looked up. */
  readonly openings: Set<string>
  /** By their first four letters, the shortest first. */
  readonly beginnings: Map<string, { readonly name: string; readonly entries: Entry[] }[]>
}

const shortestBeginning = 4

function toIndex(): Index {
  const whole = new Map<string, Entry[]>()
  const beginnings = new Map<string, Entry[]>()
  foreignRules.forEach(({ words }, rule) => {
    for (const language of foreignLanguages) {
      for (const written of words[language].split(/\s+/).filter((entry) => entry !== '')) {
        const shared = written.startsWith('~')
        const key = written.replace('~', '').replace(/[_-]/g, ' ')
        const isBeginning = key.endsWith('*')
        const name = isBeginning ? key.slice(0, -1) : key
        const table = isBeginning ? beginnings : whole
        table.set(name, [...(table.get(name) ?? []), { rule, shared }])
      }
    }
  })
  const openings = [...whole.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ', 1)[0])
  const sorted = [...beginnings]
    .filter(([name]) => name.length >= shortestBeginning)
    .map(([name, entries]) => ({ name, entries }))
    .sort((one, other) => one.name.length - other.name.length)
  return {
    whole,
    openings: new Set(openings.filter((name) => name !== undefined)),
    beginnings: Map.groupBy(sorted, ({ name }) => name.slice(0, shortestBeginning)),
  }
}

let index: Index | null = null

/** "l'écran" is read as "écran", "n'est" as "est". */
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|un|all|dell|nell|sull|dall|quest)'(?=.)/

/** The rules that lower-case words hit, each once; entries that English shares count only where `isForeign`. */
export function findForeignRules(words: readonly string[], isForeign: boolean): ForeignHit[] {
  index ??= toIndex()
  const { whole, openings, beginnings } = index
  const hits = new Map<number, string>()
  const add = (entries: readonly Entry[] | undefined, match: string) => {
    if (entries === undefined) return
    for (const { rule, shared } of entries)
      if ((isForeign || !shared) && !hits.has(rule)) hits.set(rule, match)
  }
  words.forEach((written, at) => {
    const word = written.includes("'") ? written.replace(elision, '') : written
    add(whole.get(word), word)
    const next = words[at + 1]
    if (next !== undefined && openings.has(word)) {
      add(whole.get(`${word} ${next}`), `${word} ${next}`)
      const third = words[at + 2]
      if (third !== undefined) add(whole.get(`${word} ${next} ${third}`), `${word} ${next} ${third}`)
    }
    if (word.length < shortestBeginning) return
    for (const { name, entries } of beginnings.get(word.slice(0, shortestBeginning)) ?? [])
      if (word.startsWith(name)) add(entries, word)
  })
  if (isForeign) findPatterns(words.join(' '), hits)
  return [...hits].map(([rule, match]) => ({ rule, match }))
}

function findPatterns(text: string, hits: Map<number, string>): void {
  foreignRules.forEach(({ pattern }, rule) => {
    const match = pattern?.exec(text)
    if (match != null) hits.set(rule, match[0].trim())
  })
}
