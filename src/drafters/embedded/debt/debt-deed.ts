// What an order of technical work makes true, and what it therefore says of today: one fact, told both ways.

import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { fromGerund, toThirdPerson } from '../grammar/verbs.ts'
import { wordSet } from '../grammar/word-set.ts'
import {
  cutWord,
  type Deed,
  fromAdded,
  fromMade,
  participle,
  toBe,
  toDone,
  toPassive,
} from '../technical/deed-clauses.ts'
import {
  isChanging,
  isMany,
  isNoun,
  isPreposition,
  isVague,
  isVerbHere,
  toParts,
  toPlainRest,
} from '../technical/deed-parts.ts'
import { toHead } from '../technical/statement-title.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isNeutral } from '../technical/technical-problem.ts'
import { isGoal, isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'

const longest = 170
const fails =
  /^one is | {2}| into (?:is|are) | (?:etc|e\.g|i\.e)$| (?:and|or|of|the|an?) (?:is|are) |[([{]$|^\W*$/

/** What `order` makes true; null where its words do not tell, or tell no more than that somebody works on something. */
export function toDeed(order: Order): Deed | null {
  const deed =
    /→|=>|->/.test(order.rest) && !/^(?:finish|complete)$/.test(order.base)
      ? null
      : fromRest(
          order,
          toPlainRest(order.rest)
            .replace(/ to (?:simply|just) (?=\p{L})/u, ' to ')
            .replace(/ (?:and|or)$| somewhere(?= in )/, ''),
        )
  const said = deed?.result ?? deed?.state ?? ''
  return said.length > longest || fails.test(said) || /\b(?:it|them)\b(?!['’]s own)/.test(said)
    ? null
    : toOnly(order, deed)
}

/** "render only the visible lines", "only draw when asked": the word stands where it belongs. */
function toOnly({ clause, rest }: Order, deed: Deed | null): Deed | null {
  const isFirst = /^only /i.test(clause)
  if (deed?.result == null || !(isFirst || /^only /i.test(rest))) return deed
  const told = isFirst
    ? deed.result.replace(/ (?=(?:when|if|for|on|in|from|where|while) )/, ' only ')
    : deed.result
  return { ...deed, result: told === deed.result ? `only ${told}` : told, state: null }
}

/** What the verb is done to, without article or reason; null for a clause. */
export function toObject(order: Order): string | null {
  const [object] = toParts(toPlainRest(order.rest.replace(/^(?:rid of|up(?=[^,]*$)) /i, '')))
  return object !== null && isNoun(object) ? object : null
}

/** What a statement of how things are to be makes true: "errors should be stored apart", "old paths are removed". */
export function toWantedDeed({ main, core }: Pick<Line, 'main' | 'core'>): Deed | null {
  if (/^make (?:it so|sure|certain)\b/i.test(core) && isStatement(main))
    return fromWanted(main, /^make it so/i.test(core))
  const text = toHead(main).replace(/[\s.!?]+$/, '')
  if (isStatement(text) && isGoal(text)) return { result: lowerFirst(text), state: null, subject: null }
  if (isNeutral(text)) return fromWanted(text)
  const [, stopped = '', rested = ''] =
    /^(?:in [^,]{2,40}, )?(?:don['’]t|do not) ([a-zß-ɏ-]+)(?: (.+))?$/i.exec(text) ?? []
  if (stopped !== '' && stopped !== 'be') {
    const deed = toDone('the code', false, stopped, rested, true)
    return { ...deed, state: deed.state?.replace(/ (?:but|instead) .*$/, ' today') ?? null }
  }
  const modal = toModalClause(text)
  if (modal === null || modal.predicate.length > longest || !isNoun(modal.subject)) return null
  const subject = toPlainDefinite(modal.subject)
  const [verb = '', rest = ''] = cutWord(modal.predicate)
  if (verb === 'be')
    return /\b(?:cleaner|better|nicer|improved|a bit)\b/.test(rest) ? null : toBe(subject, rest)
  return isPlainVerb(verb) || (/^\p{Ll}{3,}(?<!ly)$/u.test(verb) && !noVerb(verb))
    ? toDone(subject, isMany(subject), verb, rest)
    : null
}

function fromRest(order: Order, rest: string): Deed | null {
  const { base } = order
  if (
    rest === '' ||
    /\b(?:it|them|this|these|those|that)$/i.test(rest) ||
    / and \p{L}+ (?:it|them)\b/u.test(rest)
  )
    return null
  const sure = /^(?:(?:make|be) )?(?:it so|sure|certain)(?: that)? (.+)$/i.exec(`${base} ${rest}`)?.[1]
  const wanted = sure ?? (base === 'ensure' ? rest.replace(/^that /i, '') : null)
  const told = wanted === null ? null : fromWanted(wanted, /^(?:make )?it so/.test(`${base} ${rest}`))
  if (told !== null || sure !== undefined) return told
  if (/^(?:stop|avoid)$/.test(base)) return fromStopped(rest)
  if (/^(?:split|break|divide|extract|separate)$/.test(base) && /^(?:up )?(?:in)?to \S/.test(rest))
    return toBe('the affected code', `${participle(base)} ${rest}`, false)
  const way =
    base === 'find'
      ? /^(?:an?|some|another) (?:\p{L}+ )?((?:way|method|approach|solution) (?:to|for|of) .+)$/u.exec(
          rest,
        )?.[1]
      : undefined
  if (way !== undefined) {
    const state = /^(?:another|an? (?:better|nicer|cleaner|faster|easier)) /.test(rest)
      ? `the present ${way} is not good enough`
      : `no ${way} is known yet`
    return { result: null, state, subject: null }
  }
  if (/^(?:migrate|switch|move|go|convert|transition|port)$/.test(base)) {
    const [, old, way] =
      /^(?:over )?(?:from (.{2,60}?) )?(?:over )?to (?:using |use )?(.{2,80})$/i.exec(rest) ?? []
    if (way !== undefined && isNoun(way))
      return toDone('the code', false, 'use', old === undefined ? way : `${way} instead of ${old}`)
  }
  const moved = fromPlaces(base, rest)
  if (moved !== null) return moved
  const changed = isChanging(base) ? /^(.{2,70}?) to ((?:not )?)(\p{L}+)((?: .+)?)$/u.exec(rest) : null
  if (changed !== null) {
    const [, subject = '', not = '', verb = '', after = ''] = changed
    if (ofWork.test(verb)) return null
    const [, own = '', former = ''] = verb === 'use' ? (/^(.{2,50}?) from (\S.*)$/.exec(subject) ?? []) : []
    if (former !== '' && isNoun(own))
      return toDone(toPlainDefinite(own), isMany(own), verb, `${after.trim()} instead of ${former}`)
    if ((isVerbHere(verb, after) || otherVerb.test(verb)) && isNoun(subject))
      return toDone(toPlainDefinite(subject), isMany(subject), verb, after.trim(), not !== '')
  }
  if (base === 'have') {
    const [, what, state, done = state] =
      /^(.{3,90}?) (?:to be (?=\S)(.+)|(\p{L}{3,}(?:ed|lt|own|itten)(?: (?:in|by|into|from|with|to|on|so|as|for) .+)?))$/u.exec(
        rest,
      ) ?? []
    if (what !== undefined && done !== undefined && isNoun(what)) return toBe(toPlainDefinite(what), done)
  }
  if (base === 'fail' || (byCode.test(base) && isPreposition(rest.split(' ', 1)[0] ?? '')))
    return toDone('the code', false, base, rest)
  if (base === 'make' || base === 'keep') return fromMade(base, rest)
  const [, filled, added] = /^(?:update|extend|expand|enrich)$/.test(base)
    ? (/^(.{2,60}?) with (?!(?:the )?(?:latest|new|current|correct|changes)\b)(\S.{2,80})$/.exec(rest) ?? [])
    : []
  if (filled !== undefined && added !== undefined && isNoun(filled))
    return fromAdded('add', `${added} to ${filled}`)
  if (adding(base)) return fromAdded(base, rest)
  if (/^(?:use|adopt|apply|leverage|utili[sz]e|prefer)$/.test(base))
    return toDone('the code', false, 'use', rest)
  if (/^(?:move|put|place)$/.test(base) && !/^(?:in)?to\b/.test(rest)) {
    const [, what, where] =
      /^(.{2,70}?) ((?:in)?to .+)$/u.exec(rest) ??
      /^(.{2,70}?) ((?:in|under|inside|behind|next to) .+)$/u.exec(rest) ??
      []
    if (what !== undefined && where !== undefined && isNoun(what))
      return toBe(toPlainDefinite(what), where.replace(/^(?:in)?to /, 'in '))
  }
  if (
    /^(?:change|refactor|rewrite|update|rework|organi[sz]e|reorgani[sz]e|restructure|redesign|adapt|extend)$/.test(
      base,
    ) &&
    / (?:in)?to \S/.test(rest) &&
    /^(?:in)?to /.test(toParts(rest)[1])
  )
    return toPassive(base, rest)
  const [, former, later] = /^(?:change|convert|turn|transform)$/.test(base)
    ? (/^(.{2,70}?) ((?:in)?to .+)$/.exec(rest) ?? [])
    : []
  if (former !== undefined && later !== undefined && isNoun(former))
    return {
      ...toBe(toPlainDefinite(former), `${participle(base)} ${later}`, isMany(former)),
      subject: toPlainDefinite(former),
    }
  const [, what, how, means] = /^(?:re-?implement|re-?write|re-?build|refactor|port)$/.test(base)
    ? (/^(.{2,60}?) (using|with|in) (.{2,50})$/.exec(rest) ?? [])
    : []
  if (what !== undefined && means !== undefined && isNoun(what) && how !== 'in')
    return toDone(toPlainDefinite(what), isMany(what), 'use', means)
  if (/^(?:reduce|minimi[sz]e|lower|shrink|shorten|cut)$/.test(base) && !/\d/.test(rest)) return null
  if (isVague(base) || /^\S+ (?:and|or) /.test(order.clause)) return null
  const [first = ''] = rest.split(' ', 1)
  if (isPreposition(first) && !/^(?:up|out|off|down|on|away|back)$/.test(first)) return null
  return toPassive(base, rest)
}

/** "move the settings from a file to the database": what follows "to" is a place, unless it is a verb with its object. */
function fromPlaces(base: string, rest: string): Deed | null {
  const [, what, path = '', aim = '', after = ''] =
    /^(?:move|migrate|convert|port|transfer|relocate|change)$/.test(base)
      ? (/^(.{2,50}?) (from .{2,50}? (?:in)?to (\S+)((?: .{1,60})?))$/i.exec(rest) ?? [])
      : []
  if (what === undefined || !isNoun(what) || (after !== '' && isVerbHere(aim, after))) return null
  return toBe(toPlainDefinite(what), `${participle(base)} ${path}`, isMany(what))
}

/** "stop building X": the code builds X today, and then no longer. */
function fromStopped(rest: string): Deed | null {
  const [gerund, object] = cutWord(rest)
  const stem = gerund.toLowerCase().replace(/ing$/, '')
  const base = stem === 'us' ? 'use' : (fromGerund(`${stem}ing`) ?? (isPlainVerb(stem) ? stem : null))
  if (base === null || object === '') return null
  const does = `${toThirdPerson(base)} ${object}`
  return { result: `the code no longer ${does}`, state: `the code ${does} today`, subject: null }
}

/** A clause of its own: "make sure that the tests pass offline". */
function fromWanted(clause: string, isNew = false): Deed | null {
  if (!(hasFiniteVerb(clause) || isStatement(clause)) || /^(?:it|they|this|that)\b/i.test(clause)) return null
  const said = lowerFirst(clause)
  const state = `${isNew ? 'it is not so yet' : 'nothing makes sure yet'} that ${said}`
  return { result: said, state, subject: null }
}

/** What code does with something else: "listen for closed doors". */
const byCode =
  /^(?:subscribe|listen|schedule|rely|poll|iterate|respond|react|delegate|log|retry|render|sync|wait)$/

/** Verbs of what the team does to the code: "refactor the parser to reduce duplication". */
const ofWork =
  /^(?:fix|improve|simplify|clean|reduce|remove|add|make|avoid|eliminate|increase|decouple|separate|split|move|extract|unify|consolidate|enhance|optimi[sz]e|modulari[sz]e|speed)$/

/** Verbs of what code does, which open no order. */
const otherVerb =
  /^(?:operate|differentiate|distinguish|mention|abort|behave|conform|comply|expect|assert|inherit|derive|correspond|depend|cooperate|tolerate)$/

const noVerb = wordSet(
  'also always never only just all both either maybe not still then now instead even perhaps',
)
const adding = wordSet('add create introduce implement provide write build develop include define setup')
