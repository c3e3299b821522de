// Chooses the kind of technical work: a cue counts by where it stands, so that a passing word decides nothing.
import type { Line } from '../grammar/line.ts'
import type { Pattern } from '../patterns/pattern.ts'
import { type Focus, findFocuses } from './technical-focus.ts'
import type { Order } from './technical-order.ts'

/** What a cue is worth by its place; half of the pattern's rank is added. `stated` is a predicate that says what is wrong. */
const worth = {
  verb: 6,
  head: 5,
  wrong: 6,
  modifier: 1.5,
  topic: 3,
  predicate: 3,
  stated: 5,
  subject: 3.5,
  tail: 2.5,
  aside: 0,
} as const
/** Below it the general pattern is the honest choice. */
const least = 4.6
/** What stands before a later order counts only where it tells more by this. */
const ahead = 0.5

/** Adjectives that say themselves what is wrong: they count wherever they stand before the noun. */
const wrong =
  /^(?:deprecated|unused|unreferenced|unreachable|dead|orphan\w*|obsolete|duplicat\w*|redundant|flaky|slow|hard-?coded|hard coded|magic|outdated|stale|untested|undocumented|untyped|circular|cyclic|inconsistent|global|oversized|giant|huge|god|monolithic|bloated|copy-?past\w*|leaked|expired|eol|commented-?out|commented out|misleading|missing|failing|broken)\b/

/**
 * The pattern whose cue stands where the weight of the line lies, else `general`. With `isTopical` a word before
 * the head is worth more: what it names is what the work is about. Linear in the line.
 */
export function selectKind<P extends Pattern<unknown>>(
  line: Line,
  order: Order | null,
  patterns: readonly P[],
  general: P,
  isTopical = false,
): P {
  const [first, second] = findFocuses(line, order)
  const best = selectFor(first, patterns, isTopical)
  if (best !== null && order?.isLater !== true) return best.pattern
  const other = selectFor(second(), patterns, isTopical)
  const isOther = other !== null && other.score > (best?.score ?? 0) + ahead
  return (isOther ? other : (best ?? other))?.pattern ?? general
}

function selectFor<P extends Pattern<unknown>>(
  focus: Focus | null,
  patterns: readonly P[],
  isTopical: boolean,
): { pattern: P; score: number } | null {
  if (focus === null) return null
  let best: P | null = null
  let bestScore: number = least
  let bestPlace = -1
  for (const { sieve, places, rank } of toGroups(patterns)) {
    if (worth.verb + rank / 2 < bestScore) break
    if (!sieve.test(focus.text)) continue
    for (const place of places) {
      const pattern = patterns[place]
      if (pattern === undefined) continue
      const score = toScore(focus, pattern, isTopical)
      if (score < bestScore || (score === bestScore && place > bestPlace)) continue
      if (pattern.unless?.some((cue) => cue.test(focus.text)) === true) continue
      best = pattern
      bestScore = score
      bestPlace = place
    }
  }
  return best === null ? null : { pattern: best, score: bestScore }
}

interface Group {
  /** Any cue of the group: most lines meet none, and one test is cheaper than one a cue. */
  readonly sieve: RegExp
  readonly places: readonly number[]
  /** The highest in it. */
  readonly rank: number
}

const groupSize = 16
const groups = new WeakMap<readonly Pattern<unknown>[], readonly Group[]>()

/** Patterns in groups, highest rank first: what comes later cannot win once its best possible score is beaten. */
function toGroups(patterns: readonly Pattern<unknown>[]): readonly Group[] {
  const known = groups.get(patterns)
  if (known !== undefined) return known
  const rankAt = (place: number) => patterns[place]?.rank ?? 0
  const ordered = [...patterns.keys()].sort((a, b) => rankAt(b) - rankAt(a))
  const made = Array.from({ length: Math.ceil(ordered.length / groupSize) }, (_, index) => {
    const places = ordered.slice(index * groupSize, (index + 1) * groupSize)
    const cues = places.flatMap((place) => patterns[place]?.cues ?? [])
    const flags = [...new Set(cues.flatMap(({ flags: own }) => [...own]))].join('')
    const sieve = new RegExp(cues.map(({ source }) => `(?:${source})`).join('|'), flags)
    return { sieve, places, rank: rankAt(places[0] ?? 0) }
  })
  groups.set(patterns, made)
  return made
}

function toScore(focus: Focus, pattern: Pattern<unknown>, isTopical: boolean): number {
  let best = 0
  const most = worth.verb + pattern.rank / 2
  for (const cue of pattern.cues) {
    if (best === most) break
    const first = cue.exec(focus.text)
    if (first === null) continue
    const found = toMatch(focus, first, pattern.rank, isTopical)
    const others = found.weight >= worth.head ? [] : toOthers(focus.text, cue)
    best = Math.max(best, found.score, ...others.map((m) => toMatch(focus, m, pattern.rank, isTopical).score))
  }
  return best
}

function toMatch(focus: Focus, match: RegExpExecArray, rank: number, isTopical: boolean) {
  const place = toWorth(focus, match.index, match.index + match[0].length, match[0])
  const weight = place === worth.modifier && isTopical ? worth.topic : place
  // Of equals the one that stands first.
  return { weight, score: weight === 0 ? 0 : weight + rank / 2 - match.index / 1_000 }
}

/** What a cue meets after its first match, at most four: the first place is not always the one that counts. */
function toOthers(text: string, cue: RegExp): RegExpExecArray[] {
  if (cue.source.startsWith('^')) return []
  const found: RegExpExecArray[] = []
  for (const match of text.matchAll(toGlobal(cue))) if (found.push(match) === 5) break
  return found.slice(1)
}

const globals = new WeakMap<RegExp, RegExp>()

function toGlobal(cue: RegExp): RegExp {
  const known = globals.get(cue)
  if (known !== undefined) return known
  const made = new RegExp(cue.source, `${cue.flags}g`)
  globals.set(cue, made)
  return made
}

function toWorth(focus: Focus, start: number, end: number, words: string): number {
  if (start >= focus.clauseEnd) return worth.aside
  if (start < focus.verbEnd) return worth.verb
  const isHead = focus.heads.some((head) => start < head.end && end > head.start)
  if (focus.kind === 'statement') {
    if (wrong.test(words)) return worth.stated
    if (end > focus.phraseEnd) return words.trim().includes(' ') ? worth.stated : worth.predicate
    return isHead ? worth.subject : worth.aside
  }
  if (start < focus.phraseEnd) {
    if (wrong.test(words)) return worth.wrong
    return isHead || end > focus.phraseEnd ? worth.head : worth.modifier
  }
  return wrong.test(words) ? worth.tail : worth.aside
}
