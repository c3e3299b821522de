// Finds what a line of technical work orders: the clause that starts with a verb.
import type { Line } from '../grammar/line.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromGerund, isLeadingVerb } from '../grammar/verbs.ts'
import { wordSet } from '../grammar/word-set.ts'
import { beforeName, isNounHere } from './technical-noun.ts'
import { isStatement } from './technical-statement.ts'
import { isDoubtful, isPlainVerb, isTechnicalVerb } from './technical-verbs.ts'

/** An order that the line gives: the whole clause, and its verb apart. */
export interface Order {
  /** "split `App.tsx` into hooks": starts with the verb, in the case of the line. */
  readonly clause: string
  /** Base form, lower case. */
  readonly base: string
  readonly rest: string
  /** True when it is not what the line opens with. */
  readonly isLater: boolean
}

/** "re-index", "reintroduce": a verb by its second part; "report" and "release" are words of their own. */
function isRepeated(word: string): boolean {
  const base = /^(?:re-|pre-|re(?=\p{L}{4}))(\p{L}{3,})$/u.exec(word)?.[1]
  return base !== undefined && isPlainVerb(base) && (word.includes('-') || !isPlainVerb(word))
}

/** The order that a clause is, when it starts with a verb; null for nouns and statements. */
export function toOrder(clause: string): Omit<Order, 'isLater'> | null {
  const text = clause
    .trim()
    .replace(
      /^(?:please|pls|maybe|then|also|and|so|just|let'?s(?! encrypt\b)|probably|possibly|perhaps)\s+/i,
      '',
    )
  const match = /^(\p{L}[\p{L}-]*)(?:\s*[/,&]\s*(?:and\s)?\p{L}[\p{L}-]*(?=\s))?\s+(?=\S)(.+)$/u.exec(text)
  if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(match?.[1] ?? '')) return null
  const word = match?.[1]?.toLowerCase()
  const pair = /^(\p{L}+) (?:and|or) (\p{L}+)(?=$| )(.*)$/u.exec(text)
  if (pair?.[1] !== undefined && isPlainVerb(pair[1]) && isPlainVerb(pair[2] ?? ''))
    return { clause: text, base: pair[1].toLowerCase(), rest: (pair[3] ?? '').trim() }
  if (isRepeated(word ?? '')) return { clause: text, base: word ?? '', rest: match?.[2] ?? '' }
  if (
    /^(?:plus|otherwise|via|per|versus|incl|react|grid|utilization|back|need|needs|want|should)$/.test(
      word ?? '',
    )
  )
    return null
  const rest = match?.[2]
  if (word === undefined || rest === undefined) return null
  if (/^(?!(?:bring|swing|string|spring|cling)$)\p{L}{2,}ing$/u.test(word)) return null
  const next = /^[\p{L}\p{N}'`_./-]+/u.exec(rest)?.[0] ?? ''
  if (
    /^(?:is|are|was|were|has|have|had|does|should|must|can|could|will|would|may|might|needs?|of|vs)$/i.test(
      next,
    )
  )
    return null
  if (isNounHere(word, next, rest)) return null
  if (isPlainVerb(word) && beforeName.test(rest)) return { clause: text, base: word, rest }
  if (
    /^(?:check|look|search|scan|test|opt)$/.test(word) &&
    /^(?:for|if|that|whether|with|against)$/.test(next)
  )
    return { clause: text, base: word, rest }
  if (
    /^(?:break|back|shut|tear|roll|phase|abstract)$/.test(word) &&
    !rest.startsWith('`') &&
    !/^(?:up|down|apart|out|off|away|the|back|this|that|it|all|each|our)$/.test(next)
  )
    return null
  if (
    word === 'check' &&
    !/^(?:lists?|sums?|points?|box\w*|in|out|digits?|constraints?|mark\w*|is|are|was|has)\b/i.test(rest)
  )
    return { clause: text, base: word, rest }
  if (word === 'test') return { clause: text, base: word, rest }
  if (word === 'experiment' && next === 'with') return { clause: text, base: word, rest }
  if (/^(?:mock|stub)$/.test(word) && / (?:with|using|in|for|out) /.test(rest))
    return { clause: text, base: word, rest }
  if (isDoubtful(word)) {
    if (/^(?:of|for|to|from|with|by|and|or|at)$/i.test(next)) return null
    return { clause: text, base: word, rest }
  }
  if (isTechnicalVerb(word) || isLeadingVerb(word, rest)) return { clause: text, base: word, rest }
  return null
}

const strongBreak = /[.;:!?]\s+|\s[-–—]+\s/g
const weakBreak = /,\s+(?:and |so |but |then )?|\s(?:so|therefore)\s/g

/** "Let's Encrypt" is a name, not an order. */
export function isNamedLikeOrder(core: string): boolean {
  return /^let['’]s encrypt\b/i.test(core)
}

/** "Adding a report requires a copy", "Currently a copy is made": a statement, whatever its first word looks like. */
export function isTellingOpening(core: string): boolean {
  if (/^(?:currently|today|right now|at the moment|nowadays) /i.test(core)) return true
  const rest = /^\p{L}{3,}ing (.{8,200})/u.exec(core)?.[1]
  return (
    rest !== undefined &&
    /^(?:\S+ ){1,6}?(?:requires?|takes?|needs?|means?|costs?|breaks?|causes?|is|leads?) /.test(rest)
  )
}

/** What the line asks to be done: its opening, or the first later clause that is an order; null when it only states. */
export function findOrder(line: Line): Order | null {
  if (isNamedLikeOrder(line.core)) return null
  if (isTellingOpening(line.core)) return findLaterOrder(line.core.slice(0, 1_200))
  const opening =
    toOrder(line.main.replace(/^(?:could|should|can|might|must|to) (?=\S)/i, '')) ?? fromConsidered(line)
  if (opening !== null) return { ...opening, isLater: false }
  if (
    line.verb !== null &&
    !hasFiniteVerb(line.main) &&
    line.verb.rest !== '' &&
    line.verb.base !== 'react' &&
    !/^(?:grid|need|want|should|using)$/.test(line.verb.base) &&
    !isNounHere(line.verb.base, line.verb.rest.split(' ', 1)[0] ?? '', line.verb.rest)
  )
    return { clause: line.main, base: line.verb.base, rest: line.verb.rest, isLater: false }
  const isTopic = line.main.split(' ').length <= 6 && (line.identifiers.length > 0 || line.main.includes('='))
  const headed = isStatement(line.main) ? null : fromHeaded(line.core)
  if (headed !== null) return headed
  const later = findLaterOrder(line.core.slice(0, 1_200))
  if (isStatement(line.main) || isTopic || later === null) return later
  const isAboutIt = /^(?:\S+ )?(?:it|that|them|this) (?:to|under|below|down|off|out|into|with)\b/i.test(
    later.clause,
  )
  return isAboutIt ? later : null
}

/** "Audit log: keep it for a year": the order after a topic and its colon. */
function fromHeaded(core: string): Order | null {
  const rest =
    /^[^,;:.?!]{2,60}(?::| [-–—](?= \p{Lu}| (?:use|add|remove|move|replace|split|rename|extract) )) (.+)$/u.exec(
      core,
    )?.[1]
  if (rest === undefined) return null
  const clause = fromConsidering(
    rest
      .replace(/^(?:(?:we )?(?:could|should|can|must)|maybe|need to) (?=[a-zß-ɏ])/i, '')
      .replace(/\s\([^()]{25,300}\)/g, '')
      .split(strongBreak, 1)[0] ?? rest,
  )
  const order = toOrder(clause.replace(/[\s.!?;,]+$/, ''))
  return order === null ? null : { ...order, isLater: true }
}

/** "consider moving X" gives "move X". */
function fromConsidering(clause: string): string {
  const [, gerund, rest] = /^(?:consider|think about|try|start) ([a-zß-ɏ]+ing) (.+)$/i.exec(clause) ?? []
  const base = gerund === undefined ? null : fromGerund(gerund.toLowerCase())
  return base === null ? clause : `${base} ${rest ?? ''}`
}

/** The first clause after the opening that is an order; a list within it stays whole. */
function findLaterOrder(core: string): Order | null {
  for (const [index, segment] of core.split(strongBreak).slice(0, 12).entries()) {
    const text = segment.replace(/[\s.!?;,]+$/, '')
    const starts = [
      ...(index === 0 ? [] : [0]),
      ...[...text.matchAll(weakBreak)].map((match) => match.index + match[0].length),
    ]
    for (const start of starts.slice(0, 8)) {
      const clause = text
        .slice(start)
        .replace(
          /^(?:(?:can|could|should) (?:we|you|i) |we (?:could|should|can) |let['’]s (?!encrypt\b)|maybe |better )+(?=[a-zß-ɏ])/i,
          '',
        )
        .replace(/\?+$/, '')
        .replace(/^.*$/, fromConsidering)
      const order = clause.includes(' ') ? toOrder(clause) : null
      if (
        order !== null &&
        (!isDoubtful(order.base) || /^\S+ (?:an?|the|all|each|every|our)\b/i.test(clause)) &&
        (!unlikelyLater(order.base) || likelyLater.test(clause))
      )
        return { ...order, isLater: true }
    }
  }
  return null
}

const likelyLater =
  /^(?:get (?:to v?\d|rid of |(?:it|that|them|this) (?:to|under|below|down|off|out)\b)|use (?:the|an?|our|one)\b|keep \p{Lu}|run the\b|stop (?:it|\p{L}+ing)\b)/u
const unlikelyLater = wordSet(
  'see get run look check like need want have say use read show keep list start stop send open mark',
)

/** "Consider moving X" and "stop building X": the gerund's verb. */
function fromConsidered(line: Line): Omit<Order, 'isLater'> | null {
  if (
    !/^(?:maybe |perhaps |possibly |\W)*(?:consider|think about|try|start|look at|suggest|propose|how about|what about)\b/i.test(
      line.core,
    )
  )
    return null
  const match = /^(\p{L}+ing)\s+(.+)$/u.exec(line.main)
  const base = match?.[1] === undefined ? null : fromGerund(match[1].toLowerCase())
  return base === null || match?.[2] === undefined
    ? null
    : { clause: `${base} ${match[2]}`, base, rest: match[2] }
}
