// What a line says besides its orders: how things are today, what must hold, and what the thing asked for does.

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { fromGerund, fromThirdPerson, isVerb, toThirdPerson } from '../grammar/verbs.ts'
import { toSentence } from '../patterns/pattern.ts'
import { isMany, toAble } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { findTold } from './infrastructure-clause.ts'
import { toNoLonger } from './infrastructure-state.ts'
import { isSureDeed } from './order-end.ts'

/** "The endpoint returns the uptime." for "create an endpoint that returns the uptime"; null where no deed is told. */
export function toDoes(told: Order | null): string | null {
  const order =
    told === null ? null : { ...told, rest: toRelative(told.rest).replace(/, (?:need|should|must)\b.*$/, '') }
  const isChanged = order !== null && /^(?:update|extend|configure|modify|adapt|enhance)$/.test(order.base)
  const able = toAble(
    order === null
      ? null
      : { ...order, base: isChanged ? 'add' : order.base, rest: order.rest.replace(/^up /, '') },
  )
  const only = isChanged && / to only /.test(order.rest) ? 'only ' : ''
  const [, what = '', verb = '', used = ''] =
    (isChanged &&
      /^(\S[^,;:]{2,50}?) to (?:only )?(\p{Ll}{3,}) (\S[^,;:]{1,90}?)(?: so .*)?$/u.exec(order.rest)) ||
    /^(?:an? |the )?(\S[^,;:]{2,50}?) that (\p{Ll}{3,}s) (\S[^;:()]{3,120}?)(?:, (?:need|should|must)\b.*)?[\s.]*$/u.exec(
      order?.rest ?? '',
    ) ||
    []
  const does = verb.endsWith('s') || isMany(what) ? verb : toThirdPerson(verb)
  if (isThing(what) && isVerb(fromThirdPerson(does) ?? does) && !/\b(?:it|them|its|their|our)\b/.test(used))
    return `${toSentence(toPlainDefinite(what))} ${only}${does} ${used}.`
  if (
    able === null ||
    /^(?:use|adopt)$/.test(order?.base ?? '') ||
    /^the sure |\b(?:it|them|its|their|our|or|which|how|can (?:be|understand|see|know|learn|fix|support|match|reflect|address))\b/.test(
      able,
    ) ||
    able.length > 160
  )
    return null
  return `${toSentence(
    able
      .replace(/^(.+?) can (\p{L}+)/u, (_whole, what: string, verb: string) => {
        return `${what} ${isMany(what) ? verb : toThirdPerson(verb)}`
      })
      .replace(
        /(?<=^the \S+[^s] .*) and (\p{Ll}+)(?= \p{L}+)/u,
        (whole, verb: string, at: number, all: string) =>
          isSureDeed(all.slice(at + 5)) ? ` and ${toThirdPerson(verb)}` : whole,
      ),
  )}.`
}

/** "endpoint that shows the uptime" of "endpoint showing the uptime". */
function toRelative(rest: string): string {
  return rest
    .replace(/ & /g, ' and ')
    .replace(
      / (showing|returning|containing|listing|reporting|displaying) (?=\S)/,
      (whole, gerund: string) => {
        const verb = fromGerund(gerund)
        return verb === null ? whole : ` that ${toThirdPerson(verb)} `
      },
    )
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
  const more = [
    ...(also === undefined ? [] : [`The same applies ${also}.`]),
    toAbsolute(first.slice(0, 300)),
    ...line.remarks.map((words) => toUntil(words, line.main) ?? toWith(words)),
  ].flatMap((text) => text ?? [])
  return [...new Set([...more, ...told])].slice(0, 2)
}

/** "DNS is sent through the tunnel" of ", DNS sent through the tunnel"; null where the comma may join a list. */
function toAbsolute(sentence: string): string | null {
  const [, who = '', deed = '', where = ''] =
    /^[^,;:()]{12,}, ((?:[\p{L}-]+ ){0,2}[\p{L}-]+) ((?:rout|forward|stor|host|sign|serv|encrypt|manag|deploy|trigger|sync|mount|proxi)ed|sent|kept) ((?:through|to|by|via|over|from|with|in|on|into|at) [^,;:()]{3,80}?)[\s.]*$/u.exec(
      sentence,
    ) ?? []
  return who === '' || !isThing(who) || /^(?:and|or|then|but)\b/i.test(who)
    ? null
    : `${toSentence(toPlainDefinite(who))} ${isMany(who) ? 'are' : 'is'} ${deed} ${where}.`
}

/** "Until the disk is mounted, exports stay off" of "exports (off until the disk is mounted)". */
function toUntil(remark: string, main: string): string | null {
  const [, how = '', joint = '', state = ''] =
    /^([a-zß-ɏ]+ed|off|on|idle|active|inactive) (until|unless|while|as long as) ([^,;]{5,80})$/i.exec(
      remark,
    ) ?? []
  const what = main.replace(/\s?\(.*$/, '')
  if (state === '' || !isStatement(state) || !isThing(what) || isLedByVerb.test(what)) return null
  return `${toSentence(joint.toLowerCase())} ${state}, ${lowerFirst(what)} ${isMany(what) ? 'stay' : 'stays'} ${how.toLowerCase()}.`
}

/** "Kelp is used for it." of "(with Kelp)", and what "(fallback to Moss)" says. */
function toWith(remark: string): string | null {
  const other = /^fall(?:-| )?back to (.{3,60})$/i.exec(remark)?.[1] ?? ''
  if (isThing(other))
    return `Where this is not possible, ${other} ${isMany(other) ? 'are' : 'is'} used instead.`
  const what = /^(?:with|using|via) (.{3,60})$/i.exec(remark)?.[1] ?? ''
  return isThing(what) ? `${toSentence(what)} ${isMany(what) ? 'are' : 'is'} used for it.` : null
}

const isLedByVerb = /^(?:set|add|enable|create|run|make|configure|install|use|move|update) /i

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
  if (!isNow && outside.test(state)) return null
  const start = /^(?:has|have|is|are|does|can|requires?|runs?|excludes?|needs) /i.test(state)
    ? `it ${state}`
    : state
  const [, risk = '', when = ''] = /^it can (crash|fail|break|hang|leak)\b(.*)$/i.exec(start) ?? []
  if (risk !== '') return `It no longer ${toThirdPerson(risk)}${when}.`
  const [, does = '', not = ''] = /^(\S+ .+?) but not (.+)$/.exec(start) ?? []
  if (not !== '') return `${toSentence(does)} and also ${not}.`
  const subject = findTold(start, true)
  const better = subject === null || /\bno\b/.test(start) ? null : toNoLonger(start, subject)
  return better === null ? null : `${toSentence(better)}.`
}

/** What points outside of the line, asks, or only tells of people. */
const outside =
  /^(?:so that|who|what|that|this|it['’]s|they|he|she|no ?(?:body|one)\b)|["“?]|\b(?:either|was|were|has asked)\b/i

/** Words of how things are today. */
const now = /^(?:so far|currently|at the moment|right now|for now|today),? |^it currently (?=\S)/i

/** Remarks on time, effort or taste, and thoughts of which nothing follows. */
const idle =
  /[?→]|->|\b(?:optional\w*|later|prio\w*|risk|cheap|easy|already|not yet|urgent|nice|started|separately|maybe|might|perhaps|probably|see|e\.? ?g|recommended|think|guess|hope|i|small|enough)\b|^(?:not|never|without|only if|if|when|because|since|no (?:rush|hurry|need|idea)|zero) /i

/** What is wrong or wanting, by the predicate or the first word. */
const lacking =
  /^(?:no|nothing|nobody|none|neither) |^can (?:crash|fail|break|hang|leak)|\b(?:is|are|was|were|does|do|can|has|have|runs?) (?:not|no|never|only|still|nowhere|broken|missing)\b|n['’]t\b|\bbut not\b|\bnone of\b|\b(?:fails?|hangs|crashes|breaks)\b/i
