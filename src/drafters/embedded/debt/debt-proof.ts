// What shows that a debt is paid: the sentences that stand on the clause which is true then.
import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import type { Deed } from '../technical/deed-clauses.ts'
import { isMany } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { toObject } from './debt-deed.ts'

/** What is easily forgotten of such a thing or way of working, by its words; null where they tell nothing. */
export function toForgotten(words: string): string | null {
  return forgotten.find(([cue]) => cue.test(words))?.[1] ?? null
}

const forgotten: readonly (readonly [cue: RegExp, edge: string])[] = [
  [/\b(?:in parallel|parallel(?:ly|i[sz]ed)?|async\w*|concurrent\w*|in the background)\b/i, 'A test covers a failure of one call while others are still running.'],
  [/\b(?:sanitiz|saniti[sz]ed|escaped?|injection)\b/i, 'A test with hostile input shows that it is treated as plain data.'],
  [/\b(?:auth|authentication|authorization|jwt|(?:api|access|auth\w*) tokens?)\b/i, 'Tests cover a missing, an expired and a manipulated credential.'],
  [/\b(?:clean-?up|teardown|dispose|unsubscribe|released)\b/i, 'A test shows that it also happens after an error.'],
  [/\bmigrations?\b(?! (?:of|from|to) ).{0,120}?\b(?:database|db|tables?|columns?|schema|unique|index\w*|rows)\b/i, 'A trial on a copy of real data shows that it runs through, and what happens to data that does not fit.'],
  [/\bexamples?\b|\bsamples?\b/i, 'Each example runs as written.'],
  [/\b(?:options?|flags?|parameters?|arguments?)\b/i, 'Callers that do not set it get the same behaviour as before.'],
] // biome-ignore format: a table reads better in rows

/** What is easily forgotten of a change, by the words of its result; null without one. */
export function toEdge(result: string, old: string | undefined): string | null {
  if (
    old !== undefined &&
    old.length <= 60 &&
    /[^a-z]/.test(old) &&
    / (?:instead of|rather than) (?!also|my|\p{L}+ly )/u.test(result)
  )
    return `${/^[\p{L}-]+ing /u.test(old) ? 'No place is still' : 'Nothing here still uses'} ${old}, or each exception is listed with a reason.`
  const own = toForgotten(result)
  return own ?? edges.find(([words]) => words.test(result))?.[1] ?? null
}

/** Where none of them fits, nothing is said; where the result speaks of all of its kind, what the pattern says. */
const edges: readonly (readonly [words: RegExp, edge: string | null])[] = [
  [
    / (?:when|if|unless|while|only) |^only /,
    'A test also covers the opposite case, in which this must not happen.',
  ],
  [/\b(?:all|each|every(?:where)?|any) /, null],
  [/ (?:is|are) (?:replaced|refactored|encapsulated|abstracted)\b/, 'The old code path is removed.'],
  [/^/, ''],
]

/** What shows that `good` is true: of what there is then, that it works. */
export function toProof(good: string): string {
  const [, article = '', what] =
    /^there (?:is|are) (an? )?(.{1,100})$/.exec(good.replace(/, (?:maybe|perhaps|possibly) .*$/, '')) ?? []
  return what === undefined || /^[^,]*\b(?:spec|description|plan|document|note)s?(?: update)?s?\b/i.test(what)
    ? `A ${what === undefined ? 'test or a run' : 'review'} confirms that ${good}.`
    : `A test or a run shows that ${article === '' ? '' : 'the '}${what.replace(purpose, '')} ${isMany(what) ? 'work' : 'works'}.`
}

const purpose = / to (?:reduce|avoid|prevent|improve|increase|save|ensure|simplify|allow|enable) .*$/

/** What shows that a line which only names its subject is done. */
export function toPlace(main: string): string | null {
  const said = lowerFirst(main).replace(/[\s.!?]+$/, '')
  return main.length > 160
    ? null
    : `A test, a run or a review ${isStatement(main) || clausal.test(main) ? 'confirms that this is settled' : isPlainVerb(said.split(' ', 1)[0] ?? '') ? 'confirms that this is done' : 'shows this in place'}: ${said}.`
}

const clausal = /\b(?:needs?|should|must|would|had|has to|have to)\b/i

/** What the test of a line such as "add a test that fires two calls" shows. */
export function toShown(line: Line, order: Order | null, deed: Deed | null): string | null {
  if (order !== null && /^(?:check|verify|confirm|see)$/.test(order.base))
    return `A test or a written check shows whether ${toClaim(line, order)}.`
  if (order !== null && /^(?:that|if|whether) /i.test(order.rest))
    return `A test for this case passes: ${toClaim(line, order)}.`
  const turned =
    order === null
      ? undefined
      : /^(.{3,80}?) into (?:\S+ )?tests$/.exec(order.rest.replace(/[\s.]+$/, ''))?.[1]
  if (turned !== undefined) return `Each of these has a test: ${turned}.`
  return deed?.result == null ? null : `After the change, ${deed.result}.`
}

/** "retries stop" of "check that retries stop", whole where the line was cut at a condition. */
export function toClaim(line: Line, order: Order): string {
  const sentence = (line.sentences[0] ?? '').replace(/[\s.!?]+$/, '')
  const at = sentence.toLowerCase().indexOf(order.clause.toLowerCase())
  const whole = at < 0 ? order.clause : sentence.slice(at)
  return cutText(
    whole
      .replace(/^(?:figure|find) out how to /i, 'Find a way to ')
      .replace(/^\S+ (?:out )?(?:(?:that|if|whether) )?/i, '')
      .replace(/, (?:until then|for now|though) .*$/, ''),
    220,
  )
}

/** What the new tests cover: each of the cases that the line names, else `about`; null where it names neither. */
export function toCovers(cases: string | null, about: string | null, condition: string): string | null {
  if (cases !== null) return `There is at least one test for each of ${cases}.`
  if (about === null) return null
  const every = /^(?:all(?: (?:of )?the)?|each of the) ([^,;:]{3,60})$/i.exec(about)?.[1]
  if (every !== undefined && isMany(every)) return `There is at least one test for each of the ${every}.`
  const [, forgetful] = covered.find(([cue]) => cue.test(about)) ?? []
  return forgetful === undefined
    ? `Tests cover the main case, the edge cases and at least one error case of ${about}${about.endsWith(condition) ? '' : condition}.`
    : `Tests of ${about} cover ${forgetful}.`
}

/** What is easily left out of the tests of such a thing. */
const covered: readonly (readonly [cue: RegExp, what: string])[] = [
  [/\b(?:watch\w*|events?|listeners?|subscri\w+|queues?|hooks?|orchestrat\w+|(?:work)?flows?|pipeline)\b/i, 'the normal order and a step that fails'],
  [/^(?!.* (?:of|for) ).*\b(?:functions?|helpers?|utils?|methods?|solver|algorithms?|calculations?|logic)$/i, 'typical values, limits and invalid values'],
] // biome-ignore format: a table reads better in rows

/** What an order of tests says is tested: all of "tests for locks, gates and pumps", else what the verb is done to. */
export function toTested(order: Order | null, deed: Deed | null): string | null {
  const words = order?.rest.replace(/[\s.]+$/, '') ?? ''
  const listed = (list.exec(words) ?? suite.exec(words))?.[1]
  if (listed !== undefined) return listed
  if (order === null || !/^(?:test|unit-test|cover|verify)$/.test(order.base)) return null
  return deed?.subject ?? toObject(order)
}

const suite = / of (?:[\w-]+ )?tests (?:for|on|around) ([^,;:(]{3,60})$/
const list =
  /\b(?:tests?|specs|coverage) (?:for|of) ([^,;:()]{2,40}(?:, [^,;:()]{2,40}){0,3},? and [^,;:()]{2,40}?)(?= (?:in|using|with|to|so|by)\b|[,;:(]|$)/

/** "when a window opens" and "across sessions" of what a test is about. */
export function toCondition(order: Order | null): string {
  return (
    / (?:when|while|during|across|under|after|before|between) (?!the fly)[^,;:()]{4,60}$/.exec(
      order?.rest.replace(/[\s.]+$/, '') ?? '',
    )?.[0] ?? ''
  )
}

/** What shows that two sides are apart; null where the order names both. */
export function toApart(order: Order | null, thing: string | null): string | null {
  if (order !== null && / (?:from|and) /.test(order.rest) && order.base !== 'isolate') return null
  return order?.base !== 'isolate' || thing === null
    ? 'A later change on one side needs no change on the other.'
    : `A later change to ${thing} is made in one place only.`
}

/** The parts of a split, where they are named one by one. */
export function toNamed(parts: string | null): string | null {
  return parts !== null && /,| and |&|\//.test(parts) && !/…|\.\.\./.test(parts) ? parts : null
}
