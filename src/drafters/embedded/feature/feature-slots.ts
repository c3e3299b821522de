// The words of a line for the templates of a form: what then holds, in which case, and the thing in full.

import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst, toDefinite } from '../grammar/noun-phrase.ts'
import { fromGerund, fromThirdPerson } from '../grammar/verbs.ts'
import {
  areMany,
  type FeaturePattern,
  type FeatureSlots,
  isCode,
  withThing,
} from '../patterns/feature-pattern.ts'
import { onShown, readSurface } from '../patterns/feature-surface.ts'
import type { Slots } from '../patterns/pattern.ts'
import { cutEnd, readCircumstance } from './feature-circumstance.ts'
import { unknownAnswer, unsure } from './feature-edges.ts'
import { isListing, isVague, never, passive, toProductDeed, twoOrders } from './feature-outcome.ts'
import { pairing } from './feature-purpose.ts'
import { toKnownPlace, toRest } from './feature-rest.ts'
import { toTried } from './feature-tried.ts'
import type { FeatureWords } from './feature-words.ts'

/** The slots of `slots` and those that only forms have; null where the line has no words for one. */
export function toFormSlots(
  line: Line,
  words: FeatureWords,
  pattern: FeaturePattern,
  found: FeatureSlots,
): Slots {
  const own = line.role === null && found.aWho === 'a person' ? { ...found, ...toPeople(line.lower) } : found
  if (!pattern.id.startsWith('form-')) return own
  const whole = words.whole === undefined ? null : toWhole(words.whole, line)
  const slots = withName(own, line, words, whole?.words ?? null)
  const ordered = words.whole === undefined ? toPassive(line) : null
  const told = words.outcome ?? (whole === null ? (ordered ?? toProductAct(line)) : null)
  const condition = readCircumstance(line.main)
  const result = told === null || condition === null ? told : cutEnd(told, condition)
  const isMany =
    !/^\p{L}+ing /u.test(whole?.words ?? '') &&
    areMany((whole?.words ?? slots.thing).replace(/ (?:everywhere|again|too)$/, ''))
  const effect = toEffect(words)
  // An order to the team names nobody who does it.
  const isOrder = ordered !== null && line.role === null
  const able =
    isOrder || words.doer !== 'person' || words.deed === null
      ? null
      : `${words.who ?? slots.aWho} can ${words.deed}`
  const made =
    pattern.made === undefined || pattern.made === 'so' || slots.named === null || words.doer === 'person'
      ? null
      : `${slots.thing} ${toBeing(pattern.made, isMany)}`
  const good =
    told ?? (whole === null ? (made ?? able ?? toTried(line)) : toMadeClause(pattern, slots, whole, isMany))
  return {
    ...slots,
    able,
    ordered: isOrder ? ordered : null,
    good,
    alone: good,
    rest: toRest(words.whole, told),
    result,
    condition,
    ...(unsure.test(words.deed ?? line.main) ? unknownAnswer : {}),
    effect,
    unknown: effect === null ? slots.thing : null,
    whole: whole?.words ?? slots.thing,
    bare: slots.thing.replace(/^(?:all )?the |^(?:all|each|every) /, ''),
    ...(isMany
      ? { is: 'are', sub: 'they', shows: 'show' }
      : {
          it: 'it',
          is: 'is',
          sub: 'it',
          shows: 'shows',
        }),
    ...toSwap(line),
  }
}

/** Forms have no name of their own for the thing: a short one is taken from the whole, or from what is made different. */
function withName(
  slots: FeatureSlots,
  { verb }: Line,
  { outcome }: FeatureWords,
  whole: string | null,
): FeatureSlots {
  const made = verb?.base === 'make' ? / (?:is|are) /.exec(outcome ?? '') : null
  if (made !== null) return withThing(slots, (outcome ?? '').slice(0, made.index))
  if (whole !== null && / to /.test(whole) && pairing.test(whole)) return withThing(slots, whole)
  if (whole?.includes(', ') === true) return withThing(slots, whole.length <= 50 ? whole : 'it')
  return slots.named === null && whole !== null ? withThing(slots, toShort(whole)) : slots
}

/** "the tool" for "the tool that lists the timers": long enough to be understood where the whole was said before. */
function toShort(full: string): string {
  const whole = full.replace(/ (?:for \p{L}+ing|to \p{L}+)$/u, '')
  if (whole.length <= 40 || pairing.test(whole)) return whole
  const head = whole.split(/ (?:that|which|with|for|from|using|on|in|to|of|by|between|when) /, 1)[0] ?? whole
  return /^(?:the|an?|one)$/i.test(head) ? 'it' : head
}

/** "the map layer is shown if available"; "the file format is supported" where the head word says the same as "supported". */
function toMadeClause(
  { made = 'there', head, id }: FeaturePattern,
  { named }: FeatureSlots,
  { words, tail }: { words: string; tail: string },
  isMany: boolean,
): string {
  const kind = id === 'form-kind' ? /^the support for (.{3,60})$/.exec(words)?.[1] : undefined
  if (kind !== undefined) return `${kind} ${areMany(kind) ? 'are' : 'is'} supported${tail}`
  if (id === 'form-kind' && head?.test(words) === true && named !== null && named !== words)
    return `${named} ${areMany(named) ? 'are' : 'is'} ${made}${tail}`
  if (id === 'form-thing' && toKnownPlace(words) !== null) return `${toPlaced(words, isMany)}${tail}`
  return made.length > 20
    ? `${words}${tail} ${toBeing(made, isMany)}`
    : `${words} ${isMany ? 'are' : 'is'} ${made}${tail}`
}

/** "the tide is shown on the page", "the signature works on the tablet": a thing and its place. */
function toPlaced(words: string, isMany: boolean): string {
  const [, thing = words, place = ''] = /^(.+)( (?:in|on|onto|into|inside) .+?)$/.exec(words) ?? []
  const isSeen = readSurface(place.toLowerCase()) === 'screen' || onShown.test(words)
  const being = isMany ? 'are' : 'is'
  if (/ (?:who|what|where|how|that|shown) /.test(thing)) return `${words} ${being} there`
  if (/ (?:phone|tablet|watch|tunnel)s?$/.test(place)) return `${thing} ${isMany ? 'work' : 'works'}${place}`
  return `${thing} ${being} ${isSeen ? 'shown' : 'available'}${place}`
}

/** "works in play", "is shown". */
function toBeing(made: string, isMany: boolean): string {
  if (made.startsWith('can ')) return made
  return `${made.startsWith('in ') && made.length > 10 ? (isMany ? 'work' : 'works') : isMany ? 'are' : 'is'} ${made}`
}

/** Who does it where the line names nobody. */
function toPeople(lower: string): { who: string; aWho: string } {
  const who = readSurface(lower) === 'game' ? 'player' : 'user'
  return { who: `the ${who}`, aWho: `a ${who}` }
}

/** What goes and what comes in its place, of "replace the form with a wizard". */
function toSwap({ verb }: Line): Slots {
  const [, old, next] =
    /^(.{2,60}?) (?:with|by|for) (?!(?:some|any)thing\b)(?:(?:simple|better|nicer|proper|quick|easy|basic) )?(.{2,60}?)(?:[,;:(]|$)/.exec(
      verb?.rest ?? '',
    ) ?? []
  if (old === undefined || next === undefined) return {}
  const one = isCode(old) ? old : toDefinite(lowerFirst(old))
  const other = isCode(next) ? next : toDefinite(lowerFirst(next))
  return {
    old: one,
    new: other,
    wasOld: areMany(one) ? 'were' : 'was',
    isNew: areMany(other) ? 'are' : 'is',
  }
}

const stopAt =
  /[;(!?]|:\s|\.\s|\s[-–—]+\s|,\s|\s(?:when|whenever|if|in case|while|after|before|once|so|(?<!\b(?:on|in|of|for|to|at)\s)which|because|instead of|rather than|as well as|in order to|such as)\s/i

/** "the colour grid of the next weeks" and its circumstance " if available"; null where it is no plain thing. */
function toWhole(thing: string, { main, verb }: Line): { words: string; tail: string } | null {
  const whole = thing.replace(
    /^(?:(?:good|proper|nice|nicer|better|simple|basic|some|optional|cool|fancy|easy|quick) )+(?=\S)/i,
    '',
  )
  if (isListing(whole)) return { words: toDefinite(lowerFirst(whole)), tail: '' }
  const places = [
    whole.search(stopAt),
    whole.search(/ to (?:make|improve|help|ease|simplify) /),
    whole.search(/ with (?!(?:the|out|no|all|my|our|your)\b).{6,}$/i),
  ].filter((place) => place >= 0)
  const at = places.length === 0 ? -1 : Math.min(...places)
  let head = (at < 0 ? whole : whole.slice(0, at)).replace(/[\s.,]+$/, '')
  if (head.length > 90) head = head.split(/ (?:that|which|with|for|using|in|on|by) /, 1)[0] ?? head
  if (/^[^"]*"[^"]*$/.test(head) || head.length < 3 || head.length > 90 || !/\p{L}{2}/u.test(head))
    return null
  const rest = at < 0 ? '' : whole.slice(at).replace(/^, (?=when |if |while |after |before )/, ' ')
  const tail =
    /^ (?:when|whenever|if|in case|while|after|before|once|instead of|rather than) [^.,;:!?()]{3,70}$/i.test(
      rest,
    )
      ? rest
      : ''
  if (/, or (?:an?|the) /.test(whole)) return { words: 'the chosen one', tail: '' }
  if (/^(?:more|another) /i.test(head)) return { words: lowerFirst(head), tail }
  const isName = /^\p{Lu}\p{Ll}/u.test(head) && main.indexOf(head) > 0
  if (verb?.base === 'support' && fromGerund(head.split(' ', 1)[0] ?? '') !== null && head.includes(' '))
    return { words: head, tail }
  const bare = head.replace(/^one (?=[a-zß-ɏ]+ [a-zß-ɏ])/i, '')
  return { words: isCode(bare) ? bare : isName ? `the ${bare}` : toDefinite(lowerFirst(bare)), tail }
}

/** "Don't open the gate". */
const forbidden = /^(?:don['’]t|do not) /i

/** "large files are compressed before the upload" for "Compress large files before the upload". */
function toPassive({ main, verb, object }: Line): string | null {
  if (verb === null || forbidden.test(main)) return null
  if (object === null && !twoOrders.test(verb.rest)) return null
  const at = ` ${main.toLowerCase()} `.indexOf(` ${verb.base} `)
  if (at < 0 || at > 16) return null
  const adverb = /^([a-zß-ɏ]+ly|auto|always|only|also)\s$/i.exec(main.slice(0, at))?.[1] ?? null
  const told = passive(verb.base, verb.rest, adverb)
  // A capital inside of the line is part of a name.
  return told !== null && object !== null && /^\p{Lu}\p{Ll}/u.test(object.text)
    ? told.replace(lowerFirst(object.text), object.text)
    : told
}

/** "the product warns about rain" for an order whose object could not be told. */
function toProductAct(line: Line): string | null {
  const { main, verb } = line
  if (verb === null || line.role !== null || never.test(verb.base)) return null
  const told = main.replace(forbidden, '')
  if (told !== main) return told.length > 120 ? null : `the product does not ${told}`
  const condition = readCircumstance(main)
  const rest = condition === null ? verb.rest : cutEnd(verb.rest, condition)
  if (!main.toLowerCase().startsWith(`${verb.base} `) || rest.length > 120 || isVague(rest)) return null
  if (/[;!?]|:\s|\.\s|\b(?:I|we|you|me|my)\b/.test(rest)) return null
  return toProductDeed(verb.base, verb.rest)
}

/** What the use of a button or command brings about, where the thing says so. */
function toEffect({ whole, deed }: FeatureWords): string | null {
  const [, third, rest] = / that ([a-z]+s) (?:you |me |us |users )?(.{4,80})$/.exec(whole ?? '') ?? []
  const base = third === undefined ? null : fromThirdPerson(third)
  if (base !== null && rest !== undefined && !/^(?:let|allow|work|act)$/.test(base))
    return passive(base, rest)
  const order = deed === null ? null : toLeadingVerb(deed)
  if (deed === null) return null
  if (order === null) return `it is possible to ${deed}`
  return passive(order.base, order.rest) ?? `it is possible to ${deed}`
}
