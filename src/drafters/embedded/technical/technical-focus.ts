// Where the weight of a technical line lies: its verb, the heads of its object, and what only accompanies them.
import type { Line } from '../grammar/line.ts'
import { wordSet } from '../grammar/word-set.ts'
import { findOrder, type Order } from './technical-order.ts'
import { toSubject } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'

/** Part of a text, end exclusive. */
export interface Reach {
  readonly start: number
  readonly end: number
}

/** One clause of a line, in lower case, and which of its parts carry the meaning. */
export interface Focus {
  readonly text: string
  readonly kind: 'order' | 'phrase' | 'statement'
  /** End of the verb; 0 where the clause has none in front. */
  readonly verbEnd: number
  /** The nouns that the clause is about, with a light head ("strategy") the noun before it too. */
  readonly heads: readonly Reach[]
  /** End of the opening noun phrase. */
  readonly phraseEnd: number
  /** Where a reason, a purpose or another clause begins. */
  readonly clauseEnd: number
}

const longest = 300
/** The words of a path tell where, not what. */
const path =
  /`[^`]{0,80}\/[^`]{0,80}`|[\w.@-]{0,40}(?:\/[\w.@*-]{1,40}){2,}|[\w-]{1,40}\/[\w-]{1,40}\.[a-z]{2,5}\b/g
const subordinate =
  /[,;:!?]\s|\s[-–—]+\s|\.\s|\s(?:so|so that|because|since|which|when|while|if|once|until|unless|in order to|e\.g\.|such as|like|instead of|rather than|without|due to|based on|whose|where)\s/

/** Words that end a noun phrase. */
const isBoundary = wordSet(`
  in on at by to from for with via as into onto over under using within per through during between across about like than then
  is are was were be been has have had does do did can could should would will must may might where how why whether what need needs want wants not that which who when if while
  before after because so since until once unless instead rather without against around towards upon out up down off still currently
  -> → => = – — - now based only vs everywhere internally throughout either better again further more`)
const isDeterminer = wordSet(
  'a an the this that these those all each every any my your our their its some more another both no new several many better more further additional need needs want wants own up down out off into on at to for with from about of through over rid away',
)
/** Nouns that say little: what stands before them says what the phrase is about. */
const isLight = wordSet(`
  strategy strategies plan plans setup set-up system systems stack infrastructure config configs configuration configurations management
  support process processes policy policies tool tools tooling solution solutions service services mechanism framework procedure procedures
  script scripts file files handling logic rule rules practice practices threshold thresholds settings setting integration implementation
  job jobs step steps layer module modules code usage options option schedule provider server servers instance instances environment
  environments project workflow workflows manager infra deployment account accounts story cleanup upgrade update migration refactoring refactor
  issues issue problems problem errors stuff things part parts flow flows approach status data level levels improvements improvement pass tweaks overhaul`)

/** The clause in lower case, without what stands in brackets, and where its weight lies. */
export function toFocus(clause: string, kind: Focus['kind'], verb: string): Focus {
  const said = clause
    .slice(0, longest)
    .toLowerCase()
    .replace(/^\p{L}+ly (?=\p{L}{3,} )/u, '')
    .replace(/\s?\([^()]{0,200}\)/g, '')
    .trim()
  const text = said.includes('/') ? said.replace(path, (name) => '_'.repeat(name.length)) : said
  const verbEnd = kind === 'order' ? toVerbEnd(text, verb) : 0
  const subject = kind === 'statement' ? toSubject(text) : null
  const { heads, phraseEnd } = findHeads(
    subject !== null && text.startsWith(subject) ? subject : text,
    verbEnd,
  )
  const stop = (
    kind === 'statement' ? /,\swhich\s|\s(?:that|when|whenever|if|while|once|until|unless)\s/ : subordinate
  ).exec(text.slice(phraseEnd))
  const clauseEnd = stop === null ? text.length : phraseEnd + stop.index
  return { text, kind, verbEnd, heads, phraseEnd, clauseEnd }
}

/**
 * The clause that says what the line is about, and another one to turn to where that tells nothing: the purpose of an
 * order, or the statement before it.
 */
export function findFocuses(line: Line, order: Order | null): readonly [Focus, () => Focus | null] {
  const opening = line.main.length > 3 ? line.main : line.core
  const toOpening = () => toFocus(opening, isStatement(opening) ? 'statement' : 'phrase', '')
  if (order === null) return [toOpening(), () => null]
  const focus = toFocus(order.clause, 'order', order.base)
  return [focus, order.isLater ? toOpening : () => toPurpose(line, order)]
}

/** Verbs after which only the purpose says what is done. */
const isVague = wordSet(
  'refactor rework improve clean simplify change update modify restructure optimise optimize adapt tidy revise overhaul make use extend switch enhance adjust review look find',
)

/** "to remove the duplication" in "rework the parser to remove the duplication". */
function toPurpose(line: Line, order: Order): Focus | null {
  if (!isVague(order.base)) return null
  const purpose = /\sto (?=\p{L}{3,} )(.{6,})$/u.exec(order.rest)?.[1]
  const second = purpose === undefined ? null : findOrder({ ...line, main: purpose, core: purpose })
  return second === null || second.isLater ? null : toFocus(second.clause, 'order', second.base)
}

function toVerbEnd(text: string, verb: string): number {
  const first = /^\S+/.exec(text)?.[0].length ?? 0
  const at = text.startsWith(verb) ? verb.length : first
  return Math.max(first, at)
}

function findHeads(text: string, from: number): { heads: Reach[]; phraseEnd: number } {
  const heads: Reach[] = []
  const words: Reach[] = []
  let phraseEnd = from
  for (const match of text.slice(from).matchAll(/\S+/g)) {
    const start = from + match.index
    const raw = match[0]
    const bare = raw.replace(/[,;:.!?)\]"'`]+$/, '')
    const isJoin = /^(?:and|or|&|\+|of|\/)$/.test(raw)
    if (words.length === 0 && isDeterminer(bare)) continue
    if (isJoin && words.length > 0) {
      pushHead(text, words, heads)
      words.length = 0
      continue
    }
    if (isBoundary(bare) || bare === '') break
    words.push({ start, end: start + bare.length })
    phraseEnd = start + bare.length
    if (bare !== raw && !/^['"`)]+$/.test(raw.slice(bare.length))) {
      const isList =
        raw.endsWith(',') &&
        /^\s(?:(?:and|or) )?[^\s,]+(?: [^\s,]+)?(?:,|$| and | or )/.test(text.slice(start + raw.length))
      if (!isList || heads.length > 4) break
      pushHead(text, words, heads)
      words.length = 0
    }
    if (heads.length > 6 || start > 160) break
  }
  pushHead(text, words, heads)
  return { heads, phraseEnd }
}

function pushHead(text: string, words: readonly Reach[], heads: Reach[]): void {
  const last = words.at(-1)
  if (last === undefined) return
  let start = last.start
  for (let index = words.length - 1; index > 0; index -= 1) {
    const word = words[index]
    const before = words[index - 1]
    if (word === undefined || before === undefined || !isLight(text.slice(word.start, word.end))) break
    start = before.start
  }
  heads.push({ start, end: last.end })
}
