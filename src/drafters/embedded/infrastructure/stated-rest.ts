// What a line says besides its orders: how things are today, what must hold, and what the thing asked for does.

import type { Line } from '../grammar/line.ts'
import { toThirdPerson } from '../grammar/verbs.ts'
import { toSentence } from '../patterns/pattern.ts'
import { isMany, toAble } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'

/** "The endpoint returns the uptime." for "create an endpoint that returns the uptime"; null where no deed is told. */
export function toDoes(order: Order | null): string | null {
  const isChanged = order !== null && /^(?:update|extend|configure|modify|adapt|enhance)$/.test(order.base)
  const able = toAble(
    order === null
      ? null
      : { ...order, base: isChanged ? 'add' : order.base, rest: order.rest.replace(/^up /, '') },
  )
  const [, what = '', used = ''] =
    (isChanged && /^(\S[^,;:]{2,50}?) to use (\S[^,;:]{1,90})$/.exec(order.rest)) || []
  if (used !== '') return `${toSentence(toPlainDefinite(what))} ${isMany(what) ? 'use' : 'uses'} ${used}.`
  if (
    able === null ||
    /^the sure | & |\b(?:it|them|its|their|our|or|which|how|can (?:be|understand|see|know|learn|fix|support|match|reflect|address))\b/.test(
      able,
    ) ||
    able.length > 160
  )
    return null
  return `${toSentence(
    able.replace(/^(.+?) can (\p{L}+)/u, (_whole, what: string, verb: string) => {
      return `${what} ${isMany(what) ? verb : toThirdPerson(verb)}`
    }),
  )}.`
}

/** Sentences on what stands beside the order: a state that ends, a demand; at most two. */
export function toRest(line: Line): string[] {
  const [first = '', ...later] = line.sentences
  const tail = /^.{8,}?(?: [-–—]+ |: |; )(.+)$/.exec(first.slice(0, 400))?.[1] ?? ''
  const told = [tail, ...line.remarks, ...later.slice(0, 2)].flatMap((text) => {
    const part = text.replace(/^\s+|, so (?:i|we) .*$|[\s.!]+$/gi, '')
    return part.length < 5 || part.length > 130 || idle.test(part) ? [] : (toHolding(part, line) ?? [])
  })
  const also = /, or ((?:when|if|on) [^.;]{6,120}?)[\s.]*$/.exec(first.slice(0, 400))?.[1]
  return [...new Set(also === undefined ? told : [`The same applies ${also}.`, ...told])].slice(0, 2)
}

function toHolding(part: string, line: Line): string | null {
  const [, who = '', how = '', what] =
    /^(.{0,60}?) ?\bshould (never |not |always )?be (.+)$/i.exec(part) ?? []
  if (what !== undefined && !/\b(?:should|must|could)\b/.test(who))
    return `${who === '' ? 'It' : toSentence(who)} ${isMany(who) ? 'are' : 'is'} ${how}${what}.`
  const must = /^(?:it )?((?:must|has to|needs to) .+)$/i.exec(part)?.[1]
  if (must !== undefined) return `It ${must.charAt(0).toLowerCase()}${must.slice(1)}.`
  const also = /^and (\p{Ll}{3,}s .+)$/u.exec(part)?.[1]
  if (also !== undefined) return `It also ${also}.`
  const isNow = now.test(part)
  const state = (part.split('; ', 1)[0] ?? part).replace(now, (words) => (/^it/i.test(words) ? 'it ' : ''))
  if (!isNow && (line.versions !== null || !lacking.test(part))) return null
  if (isNow && state.split(' ', 3).length < 3) return `The current state no longer applies: ${state}.`
  if (!isNow && outside.test(state)) return null
  const start = /^(?:has|have|is|are|does|can|requires?|runs?|excludes?|needs) /i.test(state)
    ? `it ${state}`
    : isNow && !isStatement(state)
      ? `currently ${state}`
      : state
  return `This is no longer the case: ${start}.`
}

/** What points outside of the line, asks, or only tells of people. */
const outside =
  /^(?:so that|who|what|it['’]s|they|he|she|no ?(?:body|one)\b)|["“?]|\b(?:either|was|were|has asked)\b/i

/** Words of how things are today. */
const now = /^(?:so far|currently|at the moment|right now|for now|today),? |^it currently (?=\S)/i

/** Remarks on time, effort or taste, and thoughts of which nothing follows. */
const idle =
  /[?→]|->|\b(?:optional\w*|later|prio\w*|risk|cheap|easy|already|not yet|urgent|nice|started|separately|maybe|might|perhaps|probably|see|e\.? ?g|recommended|think|guess|hope|i|small|enough)\b|^(?:not|never|without|only if|if|when|because|since|no (?:rush|hurry|need|idea)|zero) /i

/** What is wrong or wanting, by the predicate or the first word. */
const lacking =
  /^(?:no|nothing|nobody|none|neither) |^can (?:crash|fail|break|hang|leak)|\b(?:is|are|was|were|does|do|can|has|have|runs?) (?:not|no|never|only|still|nowhere|broken|missing)\b|n['’]t\b|\bbut not\b|\bnone of\b|\b(?:fails?|hangs|crashes|breaks)\b/i
