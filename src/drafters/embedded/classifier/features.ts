// What the classifier sees of a text: hashed words and character n-grams, how clauses open, lexicon rules, shape.
import { detectLanguage } from '../../../backlog/language.ts'
import { isAscii } from '../../../backlog/word-sieve.ts'
import { findForeignRules } from './foreign-lexicon.ts'
import { lexiconRules } from './lexicon.ts'
import { toShape } from './shape.ts'
import { type SlotValues, toSlotValues } from './slot-values.ts'

export { slotCount } from './slot-values.ts'

/** What of a text is read; ideas are far shorter, and a pasted log must not cost seconds. */
const readLimit = 1_000

export interface RuleHit {
  /** Position in `ruleIds`. */
  readonly rule: number
  /** The words that matched. */
  readonly match: string
}

export interface Features {
  /** Lower-case words, in order. */
  readonly words: readonly string[]
  /** Before the idf that is part of the learned weights. */
  readonly hashed: SlotValues
  readonly rules: readonly RuleHit[]
  /** Positions of the shape features that hold. */
  readonly shape: readonly number[]
}

/** The part of the features that one can read. */
export type SeenWords = Pick<Features, 'words' | 'rules'>

/** How many rules are first looked for at once: of most groups no rule holds. */
const groupSize = 4

let groups: readonly RegExp[] | null = null

function toGroups(): RegExp[] {
  return lexiconRules.flatMap((_, start) => {
    if (start % groupSize > 0) return []
    const patterns = lexiconRules.slice(start, start + groupSize).map(({ pattern }) => pattern.source)
    return [new RegExp(patterns.join('|'))]
  })
}

/** The lexicon rules that hold for a text in lower case, in their order. */
function findRules(lower: string): RuleHit[] {
  groups ??= toGroups()
  const hits: RuleHit[] = []
  groups.forEach((group, place) => {
    if (!group.test(lower)) return
    for (let rule = place * groupSize; rule < (place + 1) * groupSize; rule += 1) {
      const match = lexiconRules[rule]?.pattern.exec(lower)
      if (match != null) hits.push({ rule, match: match[0] })
    }
  })
  return hits
}

/** Words, and what ends a clause: a mark before a blank, a bracket, a dash or an arrow between blanks. */
const anyPiece = /[\p{L}\p{N}_']+|[?!()]|[,;:.](?=\s)|\s[-–—→]+>?(?=\s)/gu
/** The same in a text of ASCII, where it is found faster. */
const asciiPiece = /[a-z\d_']+|[?!()]|[,;:.](?=\s)|\s-+>?(?=\s)/g
const isWord = /[\p{L}\p{N}_']/u
/** Words that open a clause without a mark before them. */
const openers: ReadonlySet<string> = new Set(['but', 'because', 'so', 'which'])

/** The words of a text in lower case, question and exclamation marks among them, and where its clauses begin. */
function toClauseWords(lower: string): { words: string[]; starts: number[] } {
  const words: string[] = []
  const starts = [0]
  let isOver = false
  for (const piece of lower.match(isAscii(lower) ? asciiPiece : anyPiece) ?? []) {
    const isMark = piece === '?' || piece === '!'
    if (!isMark && !isWord.test(piece)) {
      isOver = true
      continue
    }
    const isNew = !isMark && (isOver || openers.has(piece)) && words.length > (starts.at(-1) ?? 0)
    if (isNew) starts.push(words.length)
    words.push(piece)
    isOver = isMark
  }
  return { words, starts }
}

/** The features of a text; only its first 1,000 characters are read. */
export function toFeatures(text: string): Features {
  const raw = text.slice(0, readLimit).normalize('NFC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
  const lower = raw.toLowerCase()
  const { words, starts } = toClauseWords(lower)
  const rules = findRules(lower)
  for (const { rule, match } of findForeignRules(words, detectLanguage(raw) !== 'en'))
    rules.push({ rule: lexiconRules.length + rule, match })
  return { words, hashed: toSlotValues(words, starts), rules, shape: toShape(raw, words) }
}
