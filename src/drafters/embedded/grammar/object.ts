// Finds what a line is about: the object of its verb, of its wish, or the noun phrase that it is.
import type { LeadingVerb } from './line.ts'
import { toLeadingVerb } from './main-clause.ts'
import { toNounPhrase } from './noun-phrase.ts'
import { isPersonWord } from './roles.ts'
import { toModalClause } from './statement.ts'

export interface Permission {
  /** "the store managers" */
  readonly who: string
  /** Base form and the rest: "export the list". */
  readonly what: string
}

const permission =
  /^(?:for )?((?:the |our |an? |new |all )?(?:[a-zß-ɏ-]+\s){0,3}?[a-zß-ɏ-]+?) (?:to (?:be able to )?)?([a-zß-ɏ][a-zß-ɏ-]*\s.{2,}|[a-zß-ɏ]{3,})$/i

/** After "let", "allow" and the like: who may do what; null where it is not people who may. */
export function toPermission(rest: string): Permission | null {
  const [, who, what] = permission.exec(rest) ?? []
  if (who === undefined || what === undefined) return null
  return isPersonWord(lastWord(who)) ? { who, what } : null
}

/** The noun phrase that the line is about; null where it is not sure. */
export function toObject(main: string, verb: LeadingVerb | null): string | null {
  if (verb !== null) {
    const allowed = /^(?:let|allow|enable|help|permit)$/.test(verb.base) ? toPermission(verb.rest) : null
    return toNounPhrase(allowed === null ? verb.rest : (toLeadingVerb(allowed.what)?.rest ?? allowed.what))
  }
  const clause = toModalClause(main)
  if (clause === null) return toNounPhrase(main)
  const deed = toLeadingVerb(clause.predicate)
  const isPeople = isPersonWord(lastWord(clause.subject))
  const isShown =
    deed !== null &&
    /^(?:show|display|list|print|include|contain|indicate|have|offer|support|provide)$/.test(deed.base)
  return toNounPhrase(deed !== null && (isPeople || isShown) ? deed.rest : clause.subject)
}

export function lastWord(words: string): string {
  return words.trim().split(' ').at(-1)?.toLowerCase() ?? ''
}
