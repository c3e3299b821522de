// What a pattern of a feature has besides the common shape, and how it finds the thing that it speaks of.
import type { z } from 'zod'
import type { FeatureInputsSchema } from '../../../backlog/work-types/feature.ts'
import type { Line } from '../grammar/line.ts'
import { isGivenName, isPlural, lowerFirst, toDefinite, toNounPhrase } from '../grammar/noun-phrase.ts'
import type { Pattern } from './pattern.ts'

type Teller = (core: string) => Readonly<Record<string, string>>

export interface FeaturePattern extends Pattern<z.infer<typeof FeatureInputsSchema>> {
  /**
   * The words for the activity itself, such as "export" of "guest list export": what is left is the thing.
   * Null where the whole object of the line is the thing.
   */
  readonly head: RegExp | null
  /** True where a cue tells the kind also as a modifier, as "offline" does in "offline reading", and outside of the focus. */
  readonly anywhere?: boolean
  /** Forms: the participle that says of the thing what then holds, such as "shown". */
  readonly made?: string
  /** True where it fits only what is looked at on a screen. */
  readonly screen?: boolean
  /** Slots of its own, read off the line; for what it does not tell there are fallbacks. */
  readonly told?: Teller
  /** True for a kind told by its head word. */
  readonly isKind?: boolean
}

/** What a pattern has of which nothing else is said. */
export const plain = { head: null, fallbacks: {}, drivers: [], inputs: {} } as const

/** One criterion for each sentence. */
export function holds(...statements: readonly string[]) {
  return statements.map((statement) => ({ statement }))
}

/** The one question of a pattern, on what its criteria leave open. */
export function ask(question: string) {
  return [{ field: 'acceptanceCriteria', question }]
}

/** Slots for a line that holds the words. */
export function tells(words: RegExp, slots: Readonly<Record<string, string>>): Teller {
  return (core) => (words.test(core) ? slots : {})
}

/** `{which}`: the words that match, as in "Google or GitHub". */
export function tellsWhich(words: RegExp, after = '', slots = {}): Teller {
  return (core) => {
    const found = [...new Set(core.match(words))]
    return found.length === 0 ? {} : { which: `${found.join(' or ')}${after}`, ...slots }
  }
}

/** Words that say nothing of what a feature is about. */
const empty =
  /^(?:(?:the|an?|some|any|each|every|all|more|better|new|basic|simple|advanced|full|proper|custom|quick|easy|good|nice|own|default|possible|optional|different|multiple|other|additional|automatic|manual) )*(?:(?:feature|button|option|page|screen|view|tool|mode|function|field|form|icon|link|method|format|way|thing|flow|type|command|file|name|date|user|operation|action|setting|preference)s?|functionality|system|support|capability|ability|dialog|bar|box|menu|wi[sz]{1,2}ard|panel|section|widget|criteria|stuff|it|them|endpoint|route|input|service|integration|csv|pdf|json|xml|excel|xlsx|markdown|html|text|url|api|app|application|product|site|website|price|priority|alphabetically|search|people|customers?|ui|configuration|quick|new|basic|simple|advanced|full|custom|better|more|other|different|multiple|bulk|batch|single|extended|interactive|automatic|auto|live|online|smart|regex|fuzzy|semantic|vector|keyword|full-?text|incremental|hybrid|real-?time|global|local|public|private|shared|daily|weekly|monthly|internal|external|easy|one-?(?:tap|click)|list|data|web|in-?app|first|last|next)?$/i

/** `named` is the thing in the line's own words, null where `thing` is only the pattern's fallback. */
export type FeatureSlots = Readonly<
  Record<'thing' | 'it' | 'thingIs' | 'doThing' | 'isThing' | 'who' | 'aWho', string> & {
    named: string | null
  }
>

/** What says of a kind no more than that it is wanted. */
const supported =
  /(?<!\b(?:customer|user|member|technical|tech)) (?:support|functionality|implementation|features?)$/i

/** The slots of a feature's templates. */
export function toFeatureSlots(line: Line, pattern: FeaturePattern): FeatureSlots {
  const found = toBareThing(line, pattern.head)
  const phrase =
    found === null || isSame(found, line.role?.text)
      ? null
      : pattern.isKind === true
        ? found.replace(supported, '')
        : found.replace(/^one (?=[a-zß-ɏ]+ [a-zß-ɏ])/i, '')
  const isName = phrase !== null && /^\p{Lu}\p{Ll}/u.test(phrase) && line.main.indexOf(phrase) > 0
  const named = phrase === null || isCode(phrase) ? phrase : isName ? `the ${phrase}` : toDefinite(phrase)
  const who = line.role === null ? null : toOne(lowerFirst(line.role.text))
  const people = {
    named,
    who: who === null ? 'the person' : isGivenName(who.toLowerCase()) ? who : `the ${who}`,
    aWho: who === null ? 'a person' : isOnlyOne(who) || group.test(who) ? `the ${who}` : toAny(who),
  }
  const thing = named ?? pattern.fallbacks['thing'] ?? 'this'
  return { ...people, ...toThingSlots(thing), ...pattern.told?.(line.core) }
}

const onlyOne = /(?:^| )(?:boss|vicar|landlord|caretaker|mayor|ceo|treasurer|chairman|captain)$/i
const group = / (?:people|staff|crew|team|office|shift|committee)$/i

/** True for "the boss", "our team captain": there is one, who is not named in the plural. */
export function isOnlyOne(who: string): boolean {
  return onlyOne.test(who)
}

function isSame(phrase: string, role: string | undefined): boolean {
  return role !== undefined && phrase.toLowerCase().replace(/^(?:the|an?|our) /, '') === role.toLowerCase()
}

/** The same slots for another name of the thing. */
export function withThing(slots: FeatureSlots, thing: string): FeatureSlots {
  return { ...slots, ...toThingSlots(thing) }
}

/** True where the words take "are". */
export function areMany(words: string): boolean {
  const [bare = ''] = words.replace(/(?<=s) (?:online|left)\b/, '').split(' (', 1)
  const [head = ''] = bare.split(afterHead, 1)
  const [things = ''] = bare.split(/ (?:that|which|where|to|with|from) /, 1)
  return (
    isPlural(head.replace(/(?<=s) \p{Ll}+ed$/u, '')) ||
    / (?:and|&) |, /.test(head) ||
    / and (?:an?|the) /.test(things)
  )
}

const afterHead =
  / (?:of|for|in|on|at|to|into|over|across|without|after|before|from|with|per|by|that|which|where|behind|like|as|via|between|using|based|following|containing|showing|triggering|sharing|matching|every|each|other than) /

function toThingSlots(thing: string) {
  const isMany = areMany(thing)
  return {
    thing,
    it: isMany ? 'them' : 'it',
    thingIs: `${thing} ${isMany ? 'are' : 'is'}`,
    doThing: `${isMany ? 'do' : 'does'} ${thing}`,
    isThing: `${isMany ? 'are' : 'is'} ${thing}`,
  }
}

/** A name of the program's own, which takes no article: "expandPattern", "`run all`", "--dry-run". */
export function isCode(phrase: string): boolean {
  return /^(?:`.*`|[^\s]*(?:\p{Ll}\p{Lu}|[_@=\\]|\(\))[^\s]*|--?\w[\w-]*|[!.:]\w[^\s]*)$/u.test(phrase)
}

/** "a steward"; a name stands as it is. */
function toAny(who: string): string {
  if (isGivenName(who.toLowerCase())) return who
  const isOpen = /^[aeio]|^u(?!se|ni)/i.test(who) || /^[FHLMNRSX][A-Z]/.test(who)
  return `${isOpen ? 'an' : 'a'} ${who}`
}

function toOne(role: string): string {
  const bare = role.replace(/^(?:an?|the|our|all|some|new) /i, '')
  if (/^(?:everyone|everybody|someone|people|staff|folks|crew)$/i.test(bare)) return 'person'
  if (/ies$/.test(bare)) return `${bare.slice(0, -3)}y`
  return /[a-z](?<!s)s$/.test(bare) ? bare.slice(0, -1) : bare
}

function toBareThing(line: Line, head: RegExp | null): string | null {
  const object = line.object?.text ?? null
  if (head === null) return keep(object)
  const inObject = object === null ? null : head.exec(object.toLowerCase())
  if (object !== null && inObject !== null) {
    const after = object.slice(inObject.index + inObject[0].length)
    const of = /^\s+(?:of|for|over|across|through)\s+(.+?)(?: with .*)?$/.exec(after)?.[1]
    return (
      keep(of ?? null) ?? keep(object.slice(0, inObject.index).trim()) ?? keep(followingThing(line, object))
    )
  }
  if (line.verb !== null && head.test(line.verb.base))
    return /^to /.test(line.verb.rest) ? null : keep(object)
  const inMain = head.exec(line.main.toLowerCase())
  if (inMain === null) return null
  const rest = line.main.slice(inMain.index + inMain[0].length)
  return keep(toNounPhrase(rest.replace(/^\s*(?:of|for|from|through|between|across)?\s+/i, '')))
}

function followingThing(line: Line, object: string): string | null {
  const at = line.main.indexOf(object)
  if (at < 0) return null
  const rest = line.main.slice(at + object.length)
  const match = /^\s+(?:of|for|from|in|on|across|between|over)\s+(.+)$/.exec(rest)
  return match?.[1] === undefined ? null : toNounPhrase(match[1])
}

function keep(phrase: string | null): string | null {
  if (phrase === null) return null
  const bare = phrase
    .trim()
    .replace(/\(e?s\)?$/, 's')
    .replace(/ other$/, '')
    .replace(/^(?:\p{L}+ ){0,2}?\p{L}+-(?:based|powered|driven) (?!and |or )(?=\p{L})/u, '')
    .replace(
      /^(?:(?:few|meaningful|quick|simple|easy|fast|better|improved|efficient|flexible|robust|nice|nicer|smart|accurate|precise|good|proper|seamless|intuitive|some|several|many|various|more|basic|optional|minimal|no|missing|lacking|optimi[sz]ed) )+(?=\S)/i,
      '',
    )
  return bare === '' ||
    /^(?:show|see|view|display|get|make|let|allow) /i.test(bare) ||
    /^[a-zß-ɏ]+(?:ective|itive|ative|usive|essive)$/i.test(bare) ||
    (!isCode(bare.split(' ', 1)[0] ?? '') && /^[/`-]/.test(bare)) ||
    /^[a-zß-ɏ]+ing (?:the|an?|my|our|all) /i.test(bare) ||
    /^\S+ed$|(?:ing|able|ible|(?<!anoma|fami|rep|supp|assemb)ly)$| (?:first|last|then|one-by-one|only|and|or|&|\+)$|[/`-]$|^(?:this|that|these|those|the lot|them)\b|^(?:their|my|our|its|his|her|the|an?)$/i.test(
      bare,
    ) ||
    !/\p{L}{2}/u.test(bare) ||
    empty.test(bare) ||
    bare.length > 60 ||
    /^(?:to|and|or)\b/i.test(bare) ||
    /^[\p{L}\d]+-(?:style|based|type|like|wide|level)$|^[\p{Lu}\d]{2,6}$/u.test(bare)
    ? null
    : bare
}
