// The parts of a thing that follow its name: "Stats in the bar: words, time", "Tide view - boats by berth".
import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst, toDefinite, upperFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb, toModalClause } from '../grammar/statement.ts'
import { fromThirdPerson } from '../grammar/verbs.ts'
import { areMany } from '../patterns/feature-pattern.ts'
import { toSentence } from '../patterns/pattern.ts'
import { fromParticiple } from '../technical/technical-verbs.ts'
import { isVague, toProductDeed } from './feature-outcome.ts'
import { withRemarks } from './feature-remarks.ts'
import { putCircumstanceLast } from './feature-rule.ts'
import { personal } from './feature-verbs.ts'

/** Sentences for what follows the name of the thing, or what a comma adds to it. */
export function fromParts(line: Line): string[] {
  const { main, core } = line
  const tells = /^[^:.?]{3,90}: ((?:who|which|where|how (?:many|much|long|often)) [^.?:]{6,120})/.exec(
    core,
  )?.[1]
  if (tells !== undefined && !isVague(tells)) return [`It tells ${tells}.`]
  const ensured = /, (?:ensuring|making sure) (?:that )?([^.;:()]{8,140})$/.exec(core.replace(/\.$/, ''))?.[1]
  if (ensured !== undefined) return [`This ensures that ${ensured}.`]
  const [, head = '', mark, list = ''] =
    /^([^:]{3,90}?)(: | [–—-]+ (?!.*\b(?:but|so|not|it|is|are|already|currently|only)\b))(\S.{2,200})$/.exec(
      main,
    ) ?? []
  if (head !== '' && !/["“‘'`][^"”’'`]*$/.test(head) && !hasFiniteVerb(head))
    return toTail(head, withRemarks(list, line, 250).replace(/[\s.,/]+(?:etc)?\.?$/i, ''), mark === ': ')
  return fromCommas(line)
}

/** What is looked at: it shows what its tail names. */
const shown = /(?:views?|boards?|calendar|charts?|dashboard|panel|overview|matrix|timeline|hud|summary)$/i

function toTail(head: string, tail: string, isList: boolean): string[] {
  if (isEvent(tail)) return [`${toSentence(tail)}.`]
  const words = putCircumstanceLast(tail)
  if (/^(?:who|what|which|where|how|when|whether) /.test(words))
    return isVague(words) ? [] : [`It tells ${words}.`]
  if (isOrder(words) && !/^(?:make|have) .*, /.test(words))
    return [toAct(words.replace(/ (?:fast|quickly|easily|simply)\b/, ''))]
  const state = toState(words)
  if (state !== null) return [state]
  if (hasFiniteVerb(words) || isVague(words) || remarking.test(words)) return []
  const named = lowerFirst(head)
  return shown.test(head) && isThing(words.split(/, | and | or | by /, 1)[0] ?? words)
    ? [`${toSentence(toDefinite(named))} ${areMany(named) ? 'show' : 'shows'} ${words}.`]
    : isList || /, | \+ /.test(words)
      ? [`This covers: ${words}.`]
      : []
}

/** "Bell tower, ring every hour": each order and each further thing in a sentence of its own. */
function fromCommas({ main, verb }: Line): string[] {
  const [first = '', ...others] = main.split(/,\s+/)
  if (others.length === 0) return []
  const orders = others.filter((part) => part.split(' ').length >= 3 && isOrder(part))
  if (orders.length === others.length && !/ or /.test(main)) return orders.map(toAct)
  if (verb !== null && !/^(?:add|implement|create|build|introduce|include|provide|support)$/.test(verb.base))
    return []
  const isPlain =
    first.split(' ').length >= 3 &&
    others.length <= 4 &&
    !hasFiniteVerb(first) &&
    !/ (?:for|of|from|by|to|via|using|like|about|where|who) /.test(first) &&
    toModalClause(main) === null &&
    !/ (?:and|or) /.test(others.at(-1)?.slice(0, 5) ?? '')
  return isPlain && others.every(isFurther)
    ? [`This includes: ${others.join(', ').replace(/[.\s]+$/, '')}.`]
    : []
}

function isFurther(part: string): boolean {
  return (
    part.includes(' ') &&
    isThing(part.split(/ (?:instead of|rather than|that|which|who|where|when|\() ?/, 1)[0] ?? part) &&
    !/^(?:and|or|but|not|so|which|that|like|e\.?g|i\.?e|for|if|when|after|before|with|at|by|on|using|including|just|even|more|to|no|next|beside|without|w\/o?|incl\.?|pls|please|the (?:usual|lot|rest|like)|[a-zß-ɏ]+ing)\b/i.test(
      part,
    )
  )
}

/** "The hours left are shown on the slip." for "hours left, shown on the slip": a thing and the state that it is to be in. */
export function toState(words: string): string | null {
  const [, thing = '', state = '', rest = ''] =
    /^((?:[^\s,:]+ ){0,8}?[^\s,:]+),? (\p{Ll}{3,}(?:ed|wn|en)) ((?:at|in|on|by|with|to|from|as|for|after|before|when) .+)$/u.exec(
      words,
    ) ?? []
  const named = thing.replace(/ left(?= |$)/, '')
  return fromParticiple(state) === null || !isThing(`the ${named}`) || hasFiniteVerb(rest)
    ? null
    : `${toSentence(toDefinite(lowerFirst(thing)))} ${areMany(named) ? 'are' : 'is'} ${state} ${rest}.`
}

/** In no list of things. */
const remarking = /\b(?:of which|them|it|me|us|only|about|and more|I|we)\b/

/** "what is unfinished gets added to tomorrow", "T cycles the themes": something happens. */
export function isEvent(words: string): boolean {
  const verb = /^(?:\S+ ){1,6}?(\p{Ll}{3,}s) (?=\p{L}|\d)/u.exec(words)?.[1]
  return (
    verb !== undefined &&
    (/^(?:gets|passes|fails|announces)$/.test(verb) || fromThirdPerson(verb) !== null) &&
    !/\b(?:is|are|was|were|has|have|needs?|currently|still|only)\b/i.test(words.replace(/^what is \S+ /i, ''))
  )
}

export function isOrder(words: string): boolean {
  const verb = toLeadingVerb(words)
  return (
    verb !== null &&
    verb.rest !== '' &&
    /^[\p{L}-]+[\s/]/u.test(words) &&
    !/ing$/.test(verb.base) &&
    fromThirdPerson(verb.base) === null
  )
}

/** "The product pulls the latest price." for "pull the latest price", "It is possible to …" for what people do; a ban stays an order. */
export function toAct(order: string): string {
  const words = lowerFirst(order.replace(/[.\s]+$/, ''))
  const verb = toLeadingVerb(words)
  if (verb === null || !words.startsWith(`${verb.base} `)) return `${upperFirst(words)}.`
  if (
    (personal.test(verb.base) && verb.base !== 'connect') ||
    / you\b/.test(words) ||
    /^(?:press|tap|break|hover|swipe|pick|add|let|allow|enable|support|create|include|provide|give)$/.test(
      verb.base,
    )
  )
    return `It is possible to ${words}.`
  if (/^(?:make|have|implement|keep)$/.test(verb.base)) return `The product can ${words}.`
  return `${toSentence(toProductDeed(verb.base, verb.rest))}.`
}
