// The text that a line of documentation speaks of.
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { isMany } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'

/** Words for what is read and not run, as the source of a regex. */
export const documentWords =
  'documentation|docs|docstrings?|(?:php|js|java)docs?|readme|wiki|changelog|guides?|guidelines?|manual|handbook|tutorial|runbook|instructions|faq|diagrams?'
const document = new RegExp(
  String.raw`(?:${documentWords}|doc|card|sheet|comments?|policy|policies|standards|specification|notes|overview|section|page|\.md)(?: files?)?$`,
  'i',
)

/** "document the tide tables": the documentation of them. */
function toTextAbout(order: Order | null, thing: string | null): string | null {
  const isTold = order !== null && /^(?:document|describe|explain|clarify|comment)$/.test(order.base)
  const asked = isTold ? /^(?:how|why|what|when|where) [^,;(]{5,70}$/.exec(order.rest)?.[0] : undefined
  if (asked !== undefined) return `the documentation on ${asked}`
  return isTold && thing !== null && thing.length <= 80 ? `the documentation of ${thing}` : null
}

/** "the readme" where the line names the text, "the documentation of the import" where it names the subject. */
export function toText(order: Order | null, thing: string | null, about: string | null): string | null {
  const asked = toTextAbout(order, null)
  if (asked !== null) return asked
  if (
    thing !== null &&
    /^the (?:documentation|docs|comments|guide|manual|tutorial)$/.test(thing) &&
    about !== null
  )
    return document.test(about) ? toPlainDefinite(about) : `${thing} for ${toPlainDefinite(about)}`
  if (thing !== null && document.test(thing))
    return thing.replace(/^the (?:better|improved|detailed|good|proper) /, 'the ')
  return about === null
    ? toTextAbout(order, thing)
    : document.test(about.replace(/\x60/g, ''))
      ? toPlainDefinite(about)
      : `the documentation of ${toPlainDefinite(about)}`
}

/** "a developer", where the line names who wants it. */
export function toReader({ role }: Line): string | null {
  if (role === null) return null
  const who = lowerFirst(role.text)
  return isMany(who) ? who : `${/^[aeio]/i.test(who) ? 'an' : 'a'} ${who}`
}
