// What a feature's thing is for, what holds once a thing was made to do something, and where something is added.

import { toLeadingVerb } from '../grammar/main-clause.ts'
import { isPlural, lowerFirst, toNounPhrase } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromGerund, fromThirdPerson, isVerb, toParticiple } from '../grammar/verbs.ts'
import { readAct } from './feature-act.ts'
import { isVague, passive, timely, toDeed, toOutcome, twoOrders } from './feature-outcome.ts'
import { isAutomatic } from './feature-verbs.ts'
import { toTheir } from './point-of-view.ts'

/** "the icons clickable", "the list remember its filter" after "make": what then holds. */
export function toMade(rest: string): string | null {
  const [, it = '', trait] = /^(it|this)(?: also)? ([a-zß-ɏ]+(?:able|ible) .{3,})$/i.exec(rest) ?? []
  if (trait !== undefined) return `${it === 'it' ? 'the product' : 'this'} is ${trait}`
  const [, what = '', done, how] =
    /^(it|this) (?:also )?(?:work (.{3,})|((?:fast|small|larg|bigg|quiet|loud|eas|simpl|clear|light|dark)(?:er|ier)))$/.exec(
      rest,
    ) ?? []
  const one = what === 'it' ? 'the product' : 'this'
  if (done !== undefined) return `${one} works ${done}`
  if (how !== undefined) return `${one} is ${how} than today`
  const [, whole, last] =
    /^((?!it |this )(?:[^\s,;:]+ ){0,7}?[^\s,;:]+) (uniform|consistent|responsive|transparent|smooth|identical|unique|invite[ -]only|read-only|bold|green|red|blue|case-insensitive|accessible|easier|faster|simpler)$/i.exec(
      rest.replace(/[\s.!]+$/, ''),
    ) ?? []
  if (whole !== undefined && last !== undefined && !/^(?:an?|more|some) /i.test(whole))
    return toOutcome(whole, `be ${last}`)
  const [, thing, state] =
    /^((?:[^\s,;:]+ ){0,4}?[^\s,;:]+) ([a-zß-ɏ]+able\b.*|(?:optional|visible|required|mandatory|searchable|sticky|interactive|private|public)\b.*)$/i.exec(
      rest,
    ) ?? []
  if (thing !== undefined && state !== undefined) return toOutcome(thing, `be ${state}`)
  const [, many, degree] =
    /^((?:[^\s,;:]+ ){0,4}?[^\s,;:]+) ((?:more|less) [a-zß-ɏ]+|(?:small|larg|bigg|tight|wid|narrow|dark|bright|thinn|thick|tall|short|long|loud|quiet|clear|round|shin|prett|rough|soft|deep|strong|weak|harder?|slow)(?:er|ier))\b/i.exec(
      rest,
    ) ?? []
  if (many !== undefined && degree !== undefined) return toOutcome(many, `be ${degree} than today`)
  const words = rest.split(' ')
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      index < 6 &&
      (isVerb(word) || word === 'remember') &&
      !isVerb(words[index + 1] ?? '') &&
      !/^colou?rs?$/.test(word) &&
      !/^(?:the|an?|our|of|for|in|on|to|and)$/.test(words[index - 1] ?? ''),
  )
  return at < 0 || at === words.length - 1 || /^(?:an?) /i.test(rest)
    ? null
    : toOutcome(
        words.slice(0, words[at - 1] === 'not' ? at - 1 : at).join(' '),
        words.slice(at).join(' '),
        words[at - 1] === 'not',
      )
}

/** "the page can be printed" for "ensure that the page can be printed"; null for other orders. */
export function toEnsured(base: string, rest: string): string | null {
  const clause = rest.replace(/^that /i, '').replace(/[\s.!]+$/, '')
  const bare =
    base === 'make' ? /^sure (?:that )?(\S.*)$/.exec(clause)?.[1] : base === 'ensure' ? clause : undefined
  const third = /^(?:the )?(?:\S+ ){1,4}?(\p{Ll}{3,}s) /u.exec(bare ?? '')?.[1] ?? ''
  return bare !== undefined &&
    bare.length <= 120 &&
    (hasFiniteVerb(bare) || readAct(bare) !== null || fromThirdPerson(third) !== null) &&
    !/[;:?]/.test(bare)
    ? bare
    : null
}

const changing =
  /^(?:get|improve|extend|expand|refine|update|enhance|modify|change|adapt|adjust|switch|rework|rewrite|override|tweak|upgrade|set|convert)$/

/** "the view uses compact rows" for "switch the view to use compact rows" or "improve the view by using compact rows". */
export function toChanged(base: string, rest: string): string | null {
  if (!changing.test(base)) return null
  const [, thing, act] = /^(.{3,60}?) to (?:also )?(\p{Ll}[\p{L}-]+ .{3,110})$/u.exec(rest) ?? []
  if (thing !== undefined && act !== undefined && (/^be /.test(act) || toLeadingVerb(act) !== null))
    return toOutcome(toSubject(thing), act, false, true)
  const [, what, gerund = '', tail = ''] = /^(.{3,60}?) by (\p{L}+ing) (.{3,100})$/u.exec(rest) ?? []
  const deed = fromGerund(gerund)
  return what === undefined || deed === null
    ? null
    : toOutcome(toSubject(what), `${deed} ${tail}`, false, true)
}

/** What then holds of orders that tell how it goes on: "start logging the tides", "get the boat to float", "remove the need to knock"; null for others. */
export function toToldDeed(base: string, rest: string, main: string): string | null {
  if (base === 'get') return toChanged(base, rest)
  if (/^only /i.test(main) && /\b(?:when|if|after|once|while) /.test(rest))
    return toOutcome('the product', main.slice(5), false, true)
  const need = base === 'remove' ? /^(?:the )?need (?:to|for) (.+)$/i.exec(rest)?.[1] : undefined
  if (need !== undefined) return `it is no longer necessary to ${toTheir(need)}`
  if (base === 'give' ? isAutomatic(base, rest) : timely.test(rest) && /^auto/i.test(main))
    return toOutcome('the product', lowerFirst(main).replace(/^auto[ -]/, 'automatically '), false, true)
  const [, gerund = '', thing = ''] = /^(\p{Ll}+ing) (\S.*)$/u.exec(rest) ?? []
  if (!/^(?:start|begin|stop|finish|complete|continue|keep)$/.test(base) || gerund === '') return null
  const stem = gerund.slice(0, -3).replace(/([bdgmnprt])\1$/, '$1')
  const act = fromGerund(gerund) ?? (isVerb(stem) ? stem : null)
  return act === null ? null : passive(act, thing, base === 'stop' ? 'no longer' : null)
}

/** A name keeps its capital, and takes the article of a thing. */
function toSubject(thing: string): string {
  return /^\p{Lu}/u.test(thing) && !isPlural(thing) ? `the ${thing}` : thing
}

const means =
  /^(?:an? |the |some )?(?:\p{L}+ )?(?:options?|abilit(?:y|ies)|ways?|buttons?|possibilit(?:y|ies)|capabilit(?:y|ies)|commands?|flags?|settings?|functions?|functionality|features?|means|logic|switch|toggle|support|key|shortcut|modal|dialog|form|page|menu|components?|tools?|scripts?|mechanisms?|endpoints?|widgets?|window|control|utility|app)(?: \(.{1,40}\))? (?:to (?:be able to )?|that lets? (?:me|you|us|them|users?|people|\p{L}+) |for )(?!(?:the|an?|our|my|all|each|every) )(\p{Ll}[\p{L}-]+ .{3,})$/u

/** "insert a timestamp" of "an option to insert a timestamp"; null where the thing names no deed. */
export function toPurpose(thing: string): string | null {
  const words = means.exec(thing)?.[1]
  if (words === undefined) return null
  if (
    / (?:functionality|logic) to $/.test(thing.slice(0, thing.length - words.length)) &&
    toLeadingVerb(words) === null
  )
    return null
  const isTo = / to (?:be able to )?$/.test(thing.slice(0, thing.length - words.length))
  if (isTo || (toLeadingVerb(words) !== null && !/^\p{L}+ing\b/u.test(words) && /lets? /.test(thing)))
    return toDeed(words)
  const [gerund = ''] = words.split(' ', 1)
  const base = fromGerund(gerund)
  return base === null ? null : toDeed(`${base}${words.slice(gerund.length)}`)
}

/** "have costs monitored across accounts" for "monitor costs across accounts". */
export function toService(phrase: string, base: string, rest: string, object: string | null): string {
  if (base === 'have') return phrase
  if (base === 'make' && !/^(?:an?|sure|it)\b/i.test(rest)) return `have ${rest}`
  if (object !== null && /^auto(?:matically)? /i.test(phrase) && rest.startsWith(object))
    return `have ${object} ${toParticiple(base)} automatically${rest.slice(object.length)}`
  const tail = object !== null && rest.startsWith(object) ? rest.slice(object.length) : null
  const [, particle, moved = ''] = /^(out|up|down|off) ((?:the |all |our )?[^,;:]{3,60})$/.exec(rest) ?? []
  if (particle !== undefined && toNounPhrase(moved) === moved)
    return `have ${moved} ${toParticiple(base)} ${particle}`
  const [, one = '', other = '', more = ''] = twoOrders.exec(rest) ?? []
  if (
    isVerb(other) &&
    !/^(?:make|let|have|get)$/.test(other) &&
    [one, more].every((thing) => toNounPhrase(thing) === thing)
  )
    return `have ${one} ${toParticiple(base)} and ${more} ${toParticiple(other)}`
  if (
    tail === null ||
    /^(?:remind|inform|tell|ask|notify)$/.test(base) ||
    / an? /.test(object ?? '') ||
    isVerb(/ and (\p{Ll}{3,}) /u.exec(tail)?.[1] ?? '') ||
    !phrase.startsWith(base) ||
    !/^(?:$| (?:in|on|at|to|from|for|when|if|while|after|before|by|with|until|via|across|as|into|per|during|without|over|based on|so)\b|: )/.test(
      tail,
    )
  )
    return `have the product ${phrase}`
  return `have ${object ?? ''} ${toParticiple(base)}${tail}`
}

/** "metre to foot conversion" is one noun. */
export const pairing =
  /(?:conversion|converter|mapping|mapper|sync|bridge|translation|migration|transition|adapter|export|exporter|import|importer|transfer)s?$/i

/** "a button in all views" for "a button to all views", which is where it is added to. */
export function toPlace(rest: string, object: string | null): string {
  const place = object !== null && rest.startsWith(`${object} to `) ? rest.slice(object.length + 4) : ''
  return place !== '' &&
    !/\b(?:button|option|command|tool|way|ability|function|link|support)$/.test(object ?? '') &&
    !/^(?:(?:the |all |each )?(?:users?|people|customers?|admins?|players?|members?)\b|better|easily|also|be|[a-zß-ɏ]+ly)\b/i.test(
      place,
    ) &&
    toLeadingVerb(place) === null &&
    !pairing.test(place) &&
    !/(?:^|[ -])(?:export|import|email-in|port|path|way|bridge|upgrade|conversion)$/i.test(object ?? '')
    ? `${object} in ${place}`
    : rest
}

/** What a thing is to have and to be: "a durable journal with a replay" comes with a replay and is durable. */
export function toTraits(thing: string): string[] {
  if (
    /(?:integration|connection|connector|compatibility|comparison|chat|sync|interaction|communication) with /i.test(
      thing,
    )
  )
    return []
  const [full = thing] = thing.split(/[;:(]|\s[-–—]\s|, (?:which|so|but|where|and|when|if|like)\b/, 1)
  const extra =
    /^(?!(?:an? )?(?:filter|search|badge|list)s? for )(?:(?! (?:to|that|which|who) ).)* with ((?!(?:the|out|no|all|my|our|your)\b)[^.]{6,90})$/i.exec(
      full,
    )?.[1]
  return [
    ...(extra === undefined || hasFiniteVerb(extra) || isVague(extra)
      ? []
      : [
          extra.search(/^(?:ability|option|possibility) to /) === 0
            ? `It is possible to ${extra.replace(/^\w+ to /, '').trim()}.`
            : `It comes with ${extra.trim()}.`,
        ]),
  ]
}
