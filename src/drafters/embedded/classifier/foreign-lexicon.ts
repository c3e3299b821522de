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
  readonly beginnings: Map<string, Entry[]>
  readonly longest: number
}

const shortestBeginning = 4

function toIndex(): Index {
  const whole = new Map<string, Entry[]>()
  const beginnings = new Map<string, Entry[]>()
  let longest = 0
  foreignRules.forEach(({ words }, rule) => {
    for (const language of foreignLanguages) {
      for (const written of words[language].split(/\s+/).filter((entry) => entry !== '')) {
        const shared = written.startsWith('~')
        const key = written.replace('~', '').replace(/[_-]/g, ' ')
        const isBeginning = key.endsWith('*')
        const name = isBeginning ? key.slice(0, -1) : key
        const table = isBeginning ? beginnings : whole
        if (isBeginning) longest = Math.max(longest, name.length)
        table.set(name, [...(table.get(name) ?? []), { rule, shared }])
      }
    }
  })
  return { whole, beginnings, longest }
}

let index: Index | null = null

/** "l'écran" is read as "écran", "n'est" as "est". */
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|un|all|dell|nell|sull|dall|quest)'(?=.)/

/** The rules that lower-case words hit, each once; entries that English shares count only where `isForeign`. */
export function findForeignRules(words: readonly string[], isForeign: boolean): ForeignHit[] {
  index ??= toIndex()
  const { whole, beginnings, longest } = index
  const hits = new Map<number, string>()
  const add = (entries: readonly Entry[] | undefined, match: string) => {
    for (const { rule, shared } of entries ?? [])
      if ((isForeign || !shared) && !hits.has(rule)) hits.set(rule, match)
  }
  words.forEach((written, at) => {
    const word = written.includes("'") ? written.replace(elision, '') : written
    add(whole.get(word), word)
    const next = words[at + 1]
    if (next !== undefined) {
      add(whole.get(`${word} ${next}`), `${word} ${next}`)
      const third = words[at + 2]
      if (third !== undefined) add(whole.get(`${word} ${next} ${third}`), `${word} ${next} ${third}`)
    }
    for (let length = shortestBeginning; length <= Math.min(longest, word.length); length += 1)
      add(beginnings.get(word.slice(0, length)), word)
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
