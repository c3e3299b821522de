// What a wish leaves out by its own words: "no gift cards for now", "the map can wait", "out of scope: printing".
import type { Line } from '../grammar/line.ts'
import { type Phrase, toPhrase } from '../grammar/phrase.ts'
import { toModalClause } from '../grammar/statement.ts'

const readLimit = 2_000
const named =
  /\b(?:out of scope|not in scope|not needed|not part of this|no need for|excluding|but not|leave out)\b:?\s+([^.;!?()]{3,160})/i
const notYet =
  /(?:^|[,;.(–—-]\s?|\b(?:but|and)\s)(?:no|not|without) (?!longer|more than|later than|one\b|matter|need)((?:for |the |in |on |by )?[^.,;!?()]{3,80}?),? (?:for now|yet|at first|for the moment|this time|in (?:this|the first) (?:version|release|step))\b/gi
const later =
  /(?:[,;.(]\s|\s[-–—]\s|\b(?:but|and)\s)(?!(?:it|this|that|they|we|i)\b)([^.,;!?()]{3,60}?) (?:can wait|can come later|comes? later|(?:is|are) (?:for later|out of scope|not needed(?: now| yet)?))\b/gi

/** The things left out, each as it stands in the line, at most five; empty where it names none. */
export function findOutOfScope(line: Line): Phrase[] {
  const core = line.core.slice(0, readLimit)
  const isComplaint = line.verb === null && toModalClause(line.main) === null
  const first = isComplaint && /\bbut not\b/i.test(core) ? undefined : named.exec(core)?.[1]
  const words = [
    ...(first === undefined ? [] : [first]),
    ...[...core.matchAll(notYet), ...core.matchAll(later)].flatMap(([, thing]) => thing ?? []),
  ]
  return [...new Set(words.map((thing) => thing.trim()))]
    .flatMap((thing) => toPhrase(line.raw, thing) ?? [])
    .slice(0, 5)
}
