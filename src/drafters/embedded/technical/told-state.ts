// What an order says of today by its form alone: "allow X-ing", "do X properly", "do not be so", "decide whether".
import { participle } from './deed-clauses.ts'
import { isMany, isNoun, isVague, toPlainRest } from './deed-parts.ts'
import type { Order } from './technical-order.ts'
import { toPlainDefinite } from './technical-phrase.ts'

type Say = (first: string, second: string, third: string) => string | null

const are = (words: string, after: string) =>
  `${toPlainDefinite(words)} ${isMany(words) ? 'are' : 'is'} ${after}`

const forms: readonly (readonly [form: RegExp, say: Say])[] = [
  [/^decide ((?:whether|if|how|which|what|when|where) .{6,160}?)(?: once .*)?$/i, (doubt) => `it is not decided yet ${doubt.replace(/^if /i, 'whether ')}`],
  [/^allow ([a-zß-ɏ]{3,}ing .+)$/i, (deed) => `${deed} is not possible yet`],
  [/^look into ((?:using|moving|adding|replacing) .{4,100})$/i, (deed) => `it is not known yet what ${deed} would bring`],
  [/^(?:do not|don['’]t) be (.{5,90})$/i, (quality) => `the code is ${quality}`],
  [/^make sure (?:that )?we have ((?:an?|one|two) .{3,80})$/i, (what) => `there is not yet ${what}`],
  [/^([a-zß-ɏ]{3,}) (.{3,60}?) (properly|correctly)$/i, (base, what, way) => (isNoun(what) && !isVague(base) ? are(what, `not ${participle(base)} ${way} yet`) : null)],
  [/^give (.{3,60}?) ((?:an?|one|their own|its own) .{3,60})$/i, (who, what) => `${toPlainDefinite(who)} ${isMany(who) ? 'do' : 'does'} not have ${what} yet`],
  [/^put (.{3,60}?) (through .{3,60})$/i, (what, where) => are(what, `not yet put ${where}`)],
  [/^(?:provide|write) (?:an? )?(?:better|clearer|improved) (.{4,80}?)(?: and .*)?$/i, (what) => are(what, 'not good enough')],
  [/^make (.{3,50}?) into (an? .{3,60})$/i, (what, other) => are(what, `not ${other} yet`)],
  [/^(?:review|find|archive|list|check) (?:and|or|then) (?:remove|delete|drop|purge) (.{3,60}?)(?: now .*| and .*)?$/i, (what) => (isNoun(what) ? are(what, 'still there') : null)],
] // biome-ignore format: a table reads better in rows

/** A clause that is true today if the order makes sense; null where its form does not tell. */
export function toToldState({ base, rest, clause }: Order): string | null {
  const plain = `${base} ${toPlainRest(rest)}`
  for (const [form, say] of forms) {
    const [, first, second = '', third = ''] =
      form.exec(/^decide /i.test(clause) ? clause : plain) ?? form.exec(clause) ?? []
    if (first !== undefined) return say(first, second, third)
  }
  return null
}
