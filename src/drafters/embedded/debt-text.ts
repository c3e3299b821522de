// The text that a line of documentation speaks of.
import type { Order } from './technical-order.ts'
import { toPlainDefinite } from './technical-phrase.ts'

const document =
  /(?:documentation|docs?|readme(?:\.md)?|wiki|changelog(?:\.md)?|guides?|guidelines?|manual|handbook|tutorial|card|sheet|runbook|instructions|comments?|diagrams?|notes|overview|section|docstrings?|phpdoc|jsdoc|faq|page|\.md)(?: files?)?$/i

/** "document the tide tables": the text about them. */
export function toTextAbout(order: Order | null, thing: string | null): string | null {
  const isTold = order !== null && /^(?:document|describe|explain|clarify|comment)$/.test(order.base)
  const asked = isTold ? /^(?:how|why|what|when|where) [^,;(]{5,70}$/.exec(order.rest)?.[0] : undefined
  if (asked !== undefined) return `the text on ${asked}`
  return isTold && thing !== null && thing.length <= 70 ? `the text about ${thing}` : null
}

/** "the readme" where the line names the text, "the text about the import" where it names the subject. */
export function toText(thing: string | null, about: string | null): string | null {
  if (
    thing !== null &&
    /^the (?:documentation|docs|comments|guide|manual|tutorial)$/.test(thing) &&
    about !== null
  )
    return document.test(about) ? toPlainDefinite(about) : `${thing} for ${toPlainDefinite(about)}`
  if (thing !== null && document.test(thing))
    return thing.replace(/^the (?:better|improved|detailed|good|proper) /, 'the ')
  return about === null
    ? null
    : document.test(about.replace(/\x60/g, ''))
      ? toPlainDefinite(about)
      : `the text about ${toPlainDefinite(about)}`
}
