// What is done in a feature and what holds once it is there, for the middle of a sentence: "snoozes mails", "the lift shows its floor".
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { isPlural, lowerFirst, toDefinite, toNounPhrase } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { isVerb, toParticiple, toThirdPerson } from '../grammar/verbs.ts'
import { areMany, isCode } from '../patterns/feature-pattern.ts'
import { toSentence } from '../patterns/pattern.ts'
import { toTheir } from './point-of-view.ts'

/** "pressing escape", "opening the menu": what somebody does, as a subject. */
export const gesture =
  /^(?:(?:pressing|clicking|tapping|typing|hitting|hovering|dragging|dropping|swiping|selecting|choosing|pinching|double-clicking|right-clicking) \S|(?:an? )?(?:[a-zß-ɏ]+-)?(?:click|tap|press|hover|swipe) (?:on|over|in) |[a-zß-ɏ]+ing (?:the|an?|on|any|each|every) )/i

/** "the lift shows its floor" for "the lift" and "show its floor"; null where it does not read well in a sentence. */
export function toOutcome(
  subject: string,
  predicate: string,
  negated = false,
  isSure = false,
): string | null {
  const thing =
    /^\p{Ll}/u.test(subject) &&
    !isPlural(subject) &&
    !isCode(subject) &&
    !/^each /.test(subject) &&
    !gesture.test(subject)
      ? toDefinite(subject)
      : subject
  const [, adverb = '', act = predicate] =
    /^((?:only|always|never|then|(?!(?:ap|re|im|sup|com|multi)ply|rely|fly|ally|rally|tally)[a-zß-ɏ]+ly) )(.+)$/i.exec(
      predicate,
    ) ?? []
  const [verb = '', ...others] = act.split(' ')
  const many = !gesture.test(thing) && (isPlural(thing) || / and /.test(thing))
  if (
    thing.length + predicate.length > 130 ||
    isVague(predicate) ||
    /[?!:;]|\.\s|, and be /.test(predicate) ||
    ((predicate.match(/"/g) ?? []).length & 1) === 1 ||
    /^(?:it|this|that|they|these|those|there)\b/i.test(subject)
  )
    return null
  if (/\b(?:I|me|myself|we|us)\b/.test(predicate)) return null
  const rest =
    others.length === 0
      ? ''
      : ` ${(many || negated ? others.join(' ') : joinActs(others.join(' '))).replace(/\bmy\b/g, "a person's")}`
  if (verb === 'be')
    return `${thing} ${many ? 'are' : 'is'}${negated ? ' not' : ''}${adverb === '' ? '' : ` ${adverb.trim()}`}${rest}`
  if (!isSure && !isVerb(verb) && verb !== 'have') return null
  if (negated) return `${thing} ${many ? 'do' : 'does'} not ${verb}${rest}`
  return `${thing} ${adverb}${many ? verb : toThirdPerson(verb)}${rest}`
}

/** "the log and rotates it" for "the log and rotate it": a second verb agrees with the first. */
export function joinActs(words: string): string {
  return words.replace(
    /(?:,| and| and then|, and) (?:(\p{Ll}{3,}) (?=(?:the|an?|it|them|its|their|all|any|each|to|in|on|into|\p{L}+(?:s|ing)|\p{Ll}+ \p{Ll}+s)\b|["“'`])|(add|generate|create|remove|operate|send|store|save|delete|apply|ensure|emit|compute|validate|include|provide|keep|allow|render|parse|convert|detect|insert|continue|restart|retry|notify|warn|utili[sz]e|display(?= (?:with|in|on|as) )) (?=\p{L}))/gu,
    (whole, object: string | undefined, plain: string | undefined, at: number) => {
      const word = plain ?? object ?? ''
      return (plain !== undefined || isVerb(word)) && !isPlural(word) && !infinitive.test(words.slice(0, at))
        ? `${whole.slice(0, -word.length - 1)}${toThirdPerson(word)} `
        : whole
    },
  )
}

/** "the product sorts and prints the slips"; "the product can …" where a second verb cannot be told for sure. */
export function toProductDeed(base: string, rest: string): string {
  const told = joinActs(rest)
  const second = /(?:,| and|, and) (\p{Ll}{3,}) (?:\p{L}|["“`'])/u.exec(told)?.[1] ?? ''
  return /^(?:and|or|\/) \p{Ll}/u.test(rest) || (isVerb(second) && !isPlural(second))
    ? `the product can ${base} ${rest}`
    : `the product ${toThirdPerson(base)} ${told}`
}

/** "to fetch" before "and unpack it": both are what is intended. */
const infinitive = / (?:to|an?) \p{Ll}+$/u

/** The deed for the middle of a sentence: short, without a second sentence, "my" seen from outside. */
export function toDeed(words: string): string | null {
  const clause =
    lowerFirst(words).split(
      /[;(]|:(?!\d)|\s[-–—]+\s|,\s(?:but|so|not|instead|which|rather|ideally|preferably)\s/,
      1,
    )[0] ?? ''
  const [first = '', then = ''] = clause.split(/,\sand\s/)
  const deed = toTheir(
    isListing(`${first}, and ${then}`) && toLeadingVerb(then) === null ? clause : first,
  ).replace(/[\s.,!?]+$/, '')
  return deed.length > 110 || deed.length < 4 || /[?!"]/.test(deed.replace(/"[^"]+"/g, '')) ? null : deed
}

const vague =
  /\b(?:easy|easily|easier|simple|simply|simpler|fast|faster|quick|quickly|better|nicer|proper|properly|several|some|(?<!how )many|various|appropriate|flexible|efficient|intuitive|robust|etc|normally|ideally|optimal(?:ly)?|user-friendly)\b/i

/** True for words with which a criterion could not be checked. */
export function isVague(words: string): boolean {
  return vague.test(words)
}

/** "a badge, a counter or a line": things of which each is named in few words. */
export function isListing(thing: string): boolean {
  return (
    thing.length <= 110 &&
    /^[^,.;:()]{3,50}(?:, (?!like|including|such|e\.g|i\.e|with|for|which|that|where|so)[^,.;:()]{2,50}){1,4},? (?:and|or) [^,.;:()]{2,50}$/.test(
      thing,
    ) &&
    !hasFiniteVerb(thing)
  )
}

export const never =
  /^(?:let|allow|enable|help|permit|make|be|have|get|want|need|see|ensure|give|do|try|go|start|wait|add|become|look)$/

/** What belongs to the object and not to the deed: "rates from the bank", "boats that have left", "two piers with different depths". */
const belonging: readonly (readonly [verbs: RegExp, tail: RegExp])[] = [
  [
    /^(?!inform|tell|warn|remind|notify|ask|show|indicate|state|say|ensure)/,
    /^ (?:that|which|who) (?!(?:is|are) possible\b)[^,;:]{3,70}$/,
  ],
  [
    /^(?:use|view|browse|see|read|show|display|support|get|find|handle)$/,
    /^ from (?!there\b|here\b)[^,;:]{3,60}$/,
  ],
  [/^/, /^ already \p{L}+(?:ed|en|t)$/u],
  [/^/, /^ with (?:different|several|multiple|no|more than|fewer than|the same) [^,;:]{3,50}$/],
]

/** "every minute", "everywhere": when and where, nothing that is acted on. */
export const timely =
  /^(?:every|each) (?:\d+ )?(?:second|minute|hour|day|night|week|month|time)s?\b|^(?:everywhere|anywhere|twice|again|online|offline|locally|forever|later|left|right)$/i

/** "all decks and draw a plan": an object, and a second order. */
export const twoOrders = /^((?:[\p{L}\d./-]+ ){0,2}?[\p{L}\d./-]+),? and (\p{Ll}{3,}) (?!and |or )(\S.*)$/u

/** The object of an order as the subject of what then holds; null where the two cannot be told apart for sure. */
export function passive(base: string, rest: string, adverb: string | null = null): string | null {
  const [, other = '', shared = ''] = /^and (\p{Ll}{3,}) (.+)$/u.exec(rest) ?? []
  if (isVerb(other)) {
    const told = never.test(other) || own.test(base) ? null : passive(base, shared, adverb)
    return (
      told?.replace(` ${toParticiple(base)}`, ` ${toParticiple(base)} and ${toParticiple(other)}`) ?? null
    )
  }
  const two = twoOrders.exec(rest)
  if (two !== null && isVerb(two[2] ?? '') && !isPlural(two[2] ?? '')) {
    const one = adverb === null ? passive(base, two[1] ?? '') : null
    const next = one === null ? null : passive(two[2] ?? '', two[3] ?? '')
    return next === null ? null : `${one ?? ''}, and ${next}`
  }
  const [, particle = '', object1 = ''] = /^((?:out|up|down|off|back) )(\S.*)$/u.exec(rest) ?? []
  if (object1 !== '')
    return (
      passive(base, object1, adverb)?.replace(
        ` ${toParticiple(base)}`,
        (act) => `${act} ${particle.trim()}`,
      ) ?? null
    )
  const list = rest.replace(/[\s.]+$/, '')
  if (
    !never.test(base) &&
    adverb === null &&
    isListing(list) &&
    / and [^,]*$/.test(list) &&
    !/, and (?:\p{Ll}+) (?:the|it|them)\b/u.test(list)
  )
    return `${toTheir(lowerFirst(list))} are ${toParticiple(base)}`
  const phrase = never.test(base) ? null : toNounPhrase(rest)
  const object =
    phrase
      ?.split(/ (?:how|what|which|where|why|whether)(?: |$)/, 1)[0]
      ?.replace(/ (?:one[ -]by[ -]one|individually|separately|together|side by side)$/i, '') ?? null
  if (
    object === null ||
    / (?:of|for|to|about)$/.test(object) ||
    timely.test(object) ||
    !rest.startsWith(object) ||
    / (?:(?!reply|supply|family)\p{Ll}{3,}ly|first|last|afterwards|straight|earlier|later|sooner|faster|better)$/u.test(
      object,
    ) ||
    / (?:an?|the|their|my|your|our) /i.test(object)
  )
    return null
  const [clause = '', ...others] =
    rest
      .slice(object.length)
      .split(/[;!?]|:(?!\d)|\.(?:\s|$)|\s[-–—]+\s|,? (?:e\.g|i\.e|eg|ie)\b/, 1)[0]
      ?.split(', ') ?? []
  const end = others.findIndex(
    (part) =>
      /^(?:but|so|then|while) /.test(part) || (toLeadingVerb(part.replace(/^and /, ''))?.rest ?? '') !== '',
  )
  const tail = [clause, ...(end < 0 ? others : others.slice(0, end))].join(', ')
  const second = / and (\p{Ll}{3,}) /u.exec(tail)?.[1] ?? ''
  if (
    (tail !== '' && !/^ (?![+&/<>=])/.test(tail)) ||
    ((isVerb(second) || /(?:[iy]se|ize|ify)$/.test(second)) && !isPlural(second))
  )
    return null
  if (tail.length > 110 || /\b(?:I|we|you)\b/.test(tail)) return null
  const isPeople = /^(?:people|everyone|everybody)$/i.test(object)
  const subject =
    isCode(object) || isPeople || /^["“].*["”]$/.test(object)
      ? object
      : isPlural(object) && !/^(?:my|our|your|their) /i.test(object)
        ? lowerFirst(object)
        : toDefinite(object)
  const how = adverb === null || /^auto$/i.test(adverb) ? '' : `${adverb.toLowerCase()} `
  const isMany =
    isPeople ||
    (areMany(object) && !/^[a-zß-ɏ]+ing (?:certain|all|any|several|multiple|new|old|some) /i.test(object))
  const part = belonging.some(([verbs, form]) => verbs.test(base) && form.test(tail)) ? tail : ''
  return `${subject}${toTheir(part)} ${isMany ? 'are' : 'is'} ${how}${toParticiple(base).replace('backuped', 'backed up')}${part === '' ? toTheir(tail).replace(/[\s.,]+$/, '') : ''}`
}

/** Deeds that hardly any program does by itself: an order with such a verb is about what people can do. */
export const own =
  /^(?:browse|compare|search|select|choose|pick|upload|rename|share|book|edit|rate|vote|invite|follow|reply|buy|pay|subscribe|customi[sz]e|change|zoom|drag|rewind|bookmark|like|comment|annotate|view|find|undo|redo)$/

/** What people rely on once a deed is done, by its verb. */
const lasting: readonly (readonly [RegExp, string])[] = [
  [/^(?:add|create|insert|attach|paste|duplicate|place|draw|write|record|enter|define|bookmark|pin|save|store|annotate|comment|copy|upload)$/, '{it} still there later'],
  [/^(?:edit|change|rename|set|configure|adjust|reorder|move|resize|assign|customi[sz]e|specify|organi[sz]e|rotate|crop|merge|split|link|tag|label|update|alter|override)$/, 'the change is still there later'],
  [/^(?:delete|remove|clear|trim|archive|discard|drop|cancel|detach|unlink)$/, 'nothing else is removed'],
  [/^(?:toggle|enable|disable|turn|mute|unmute|lock|unlock|pause|resume|start|stop|hide|collapse|expand|zoom|rotate|switch)$/, 'the change is visible immediately'],
  [/^(?:select|choose|pick|mark)$/, 'the current choice is always visible'],
  [/^(?:send|submit|exchange|forward|message|invite)$/, 'what is sent arrives exactly once'],
] // biome-ignore format: a table reads better in rows

/** "A user can add a knot to the line, and it is still there later." */
export function toDoable(deed: string, who: string): string | null {
  const order = toLeadingVerb(deed)
  const told = order === null ? undefined : lasting.find(([verbs]) => verbs.test(order.base))?.[1]
  if (
    order === null ||
    told === undefined ||
    isVague(deed) ||
    / (?:and|or) \p{Ll}+ (?:the|it|them|an?|in|into|to|from|with|out|on) /u.test(deed)
  )
    return null
  const object = toNounPhrase(order.rest)
  if (object === null || /^support\b/.test(object) || /, \p{Ll}+ /u.test(deed)) return null
  const it = areMany(object) ? 'they are' : 'it is'
  return `${toSentence(who)} can ${deed}, and ${told.replace('{it}', it)}.`
}
