// What shows that a debt is paid: the sentences that stand on the clause which is true then.
import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import type { Deed } from '../technical/deed-clauses.ts'
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
  [/\block(?:s|ing)?\b(?! files?)|\bmutex/i, 'A test with concurrent access shows that nothing waits forever.'],
  [/\blazy|\blazily\b|on demand\b/i, 'A test covers what happens if it is needed before it has loaded, or if loading fails.'],
  [/\bbatch(?:es|ed|ing)?\b/i, 'An incomplete batch is not left behind, and a failed one is not lost.'],
  [/\b(?:queued?|queues|serially|serialized)\b/i, 'A failing entry does not block those behind it.'],
  [/\b(?:pool|pooling|pooled)\b/i, 'A test covers an exhausted pool, and nothing stays taken after an error.'],
  [/\b(?:sanitiz|saniti[sz]ed|escaped?|injection)\b/i, 'A test with hostile input shows that it is treated as plain data.'],
  [/\b(?:auth|authentication|authorization|jwt|(?:api|access|auth\w*) tokens?)\b/i, 'Tests cover a missing, an expired and a manipulated credential.'],
  [/\b(?:fall ?back)\b/i, 'A test forces the fallback and checks its result.'],
  [/\b(?:clean-?up|teardown|dispose|unsubscribe|released)\b/i, 'A test shows that it also happens after an error.'],
  [/\b(?:mandatory|required|fails? fast|at boot|on startup)\b/i, 'If it is missing, the start stops with a message that names it.'],
  [/\b(?:(?:stored?|saved?|written) (?:to|on|as) |persist(?:ed|s|ence)?\b|file format|encoded)/i, 'Data that was saved before the change can still be read.'],
  [/^[^,]*\b(?:script|runner)s?(?= |$)(?! (?:tests?|files?))/i, 'If a step fails, it stops with an error that names the step.'],
  [/\bexamples?\b|\bsamples?\b/i, 'Each example runs as written.'],
  [/\b(?:options?|flags?|parameters?|arguments?)\b/i, 'Callers that do not set it get the same behaviour as before.'],
  [/^there (?:is|are) .*\b(?:algorithm|sort(?:ing)?(?! of)|sorting|calculations?|formula)\b/i, 'Tests compare the results for empty, single and very large inputs.'],
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
  return toForgotten(result) ?? edges.find(([words]) => words.test(result))?.[1] ?? null
}

const everyPlace = 'No place still works in the old way, or each exception is listed with a reason.'

const edges: readonly (readonly [words: RegExp, edge: string])[] = [
  [/ (?:when|if|unless|while|only) |^only /, 'A test also covers a case in which the condition is not met.'],
  [/ tests? .*pass/, 'No test is skipped or deleted for this.'],
  [/ are |^(?:all|each|every|the code|we) |^$/, everyPlace],
  [
    / (?:replaced|moved|merged|refactored|encapsulated|abstracted|lazy|async|uses|runs|works|in)\b/,
    'The old code path is removed.',
  ],
  [/./, everyPlace],
]

/** What shows that `good` is true: of what there is then, that it is in use. */
export function toProof(good: string): string {
  const [, article = '', what] = /^there (?:is|are) (an? )?(.{1,100})$/.exec(good) ?? []
  return what === undefined
    ? `A test or a run confirms that ${good}.`
    : `A test or a run shows ${article === '' ? '' : 'the '}${what} in use.`
}

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
      .replace(/^\S+ (?:out )?(?:(?:that|if|whether) )?/i, '')
      .replace(/, (?:until then|for now|though) .*$/, ''),
    220,
  )
}

/** What the new tests cover: each of the cases that the line names, else `about`; null where it names neither. */
export function toCovers(cases: string | null, about: string | null): string | null {
  if (cases !== null) return `There is at least one test for each of ${cases}.`
  if (about === null) return null
  const [, forgetful] = covered.find(([cue]) => cue.test(about)) ?? []
  return forgetful === undefined
    ? `Tests cover the main case, the edge cases and at least one error case of ${about}.`
    : `Tests of ${about} cover ${forgetful}.`
}

/** What is easily left out of the tests of such a thing. */
const covered: readonly (readonly [cue: RegExp, what: string])[] = [
  [/\bcrud\b/i, 'creating, reading, changing and deleting, also of something that does not exist'],
  [/\b(?:exchange|exports?|imports?|convert\w*|pars(?:er|ing)|formats?|serializ\w*|encod\w*|upload\w*)\b/i, 'valid, empty and broken input'],
  [/\b(?:schema|migrations?|database)\b/i, 'existing data before and after the change, and an empty database'],
  [/\b(?:components|ui|frontend|screens|pages|views)$/i, 'what is shown when there is data, none, too much of it or an error'],
  [/\b(?:watch\w*|events?|listeners?|subscri\w+|queues?|hooks?|orchestrat\w+|(?:work)?flows?|pipeline)\b/i, 'the normal order, a step that fails and one that happens twice'],
  [/\b(?:config\w*|settings?|options?)\b/i, 'valid, missing and malformed settings'],
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
