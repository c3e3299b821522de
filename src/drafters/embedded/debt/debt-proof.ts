// What shows that a debt is paid: the sentences that stand on the clause which is true then.
import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import type { Deed } from '../technical/deed-clauses.ts'
import type { Order } from '../technical/technical-order.ts'

/** What is easily forgotten of a change, by the words of its result; null for the places that were not changed. */
export function toEdge(result: string, old: string | undefined): string | null {
  if (
    old !== undefined &&
    old.length <= 60 &&
    /[^a-z]/.test(old) &&
    / (?:instead of|rather than) (?!also|my|\p{L}+ly )/u.test(result)
  )
    return `${/^\p{L}+ing /u.test(old) ? 'No place is still' : 'Nothing here still uses'} ${old}, or each exception is listed with a reason.`
  return edges.find(([words]) => words.test(result))?.[1] ?? null
}

const edges: readonly (readonly [words: RegExp, edge: string | null])[] = [
  [/ (?:when|if|unless|while|only) |^only /, 'A test also covers a case in which the condition is not met.'],
  [/ tests? .*pass/, 'No test is skipped or deleted for this.'],
  [
    / are |^(?:all|each|every|the code|we) |^$/,
    'No place still works in the old way, or each exception is listed with a reason.',
  ],
  [
    / (?:replaced|moved|merged|refactored|encapsulated|abstracted|lazy|async|uses|runs|works|in)\b/,
    'The old code path is removed.',
  ],
  [/./, null],
]

/** What shows that `good` is true: of what there is then, that it is in use. */
export function toProof(good: string): string {
  const [, article = '', what] = /^there (?:is|are) (an? )?(.{1,100})$/.exec(good) ?? []
  return what === undefined
    ? `A test or a run confirms that ${good}.`
    : `A test or a run shows ${article === '' ? '' : 'the '}${what} in use.`
}

/** What the test of a line such as "add a test that fires two calls" shows. */
export function toShown(line: Line, order: Order | null, deed: Deed | null): string | null {
  if (order !== null && /^(?:that|if|whether) /i.test(order.rest))
    return `A test for this case passes: ${toClaim(line, order)}.`
  return deed?.result == null ? null : `After the change, ${deed.result}.`
}

/** "retries stop" of "check that retries stop", whole where the line was cut at a condition. */
export function toClaim(line: Line, order: Order): string {
  const sentence = (line.sentences[0] ?? '').replace(/[\s.!?]+$/, '')
  const at = sentence.toLowerCase().indexOf(order.clause.toLowerCase())
  const whole = at < 0 ? order.clause : sentence.slice(at)
  return cutText(whole.replace(/^\S+ (?:out )?(?:(?:that|if|whether) )?/i, ''), 220)
}
