// What is wrong in a line of technical debt: its own words where it says so, else no more than the order itself implies.

import { cutText } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { toSentence } from '../patterns/pattern.ts'
import { toBareVerb } from './bare-title.ts'
import { type Deed, withArticle } from './deed-clauses.ts'
import { isMany } from './deed-parts.ts'
import type { Order } from './technical-order.ts'
import { isGoal, isStatement } from './technical-statement.ts'
import { isToBe } from './told-order.ts'
import { toToldState } from './told-state.ts'

/** True for a noun phrase that names what is to come, such as "a linter": nothing of it is there today. */
export function isWish(line: Line, order: Order | null): boolean {
  return (
    order === null &&
    !isStatement(line.main) &&
    line.question === null &&
    (textWanted.test(line.core) ||
      /^(?:Add|Introduce|Set up|Write)$/.test(
        toBareVerb(line.main.replace(/^[\p{L}-]{3,20}: /u, ''), '', false) ?? '',
      ))
  )
}

/** Words that open what is wanted, not what is wrong. */
const wanted =
  /^(?:neater|better|cleaner|faster|simpler|nicer|more|clear\w*|proper|systematic|automat\w+|single|unified|shared|generic|consistent|improved|full|complete|additional|new|richer|auto-\w+|support|ability|\S+ (?:guide|templates?|tool|script|support|integration|migration|refactor\w*|clean-?up|elimination|improvements?|optimi[sz]ations?))\b/i

/** "Import guide: files, formats": a text that is to be written. */
const textWanted =
  /^(?:[\w+/-]+ ){0,3}(?:guides?|guidelines|documentation|docs|handbook|tutorial|checklist)\s?:\s/i

/** True where nothing says that something is wrong: the line only names its subject, or states how things are to be. */
export function isNamedOnly(line: Line, order: Order | null): boolean {
  if (order !== null && !order.isLater) return false
  if (isToBe(line.main)) return true
  if (isStatement(line.main)) return isGoal(line.main) || isNeutral(line.main)
  if (order === null && wanted.test(line.main)) return true
  const words = order === null ? line.main : line.main.replace(/\b(?:errors?|issues?|bugs?)\b/gi, '')
  return !wrongWords.test(words)
}

/** True for what a thing does, told without a word of blame: as it is to be. */
export function isNeutral(words: string): boolean {
  if (!neutral.test(words) || !isStatement(words)) return false
  const [own = ''] = words.replace(/, not [^,]+$/, '').split(' if ', 1)
  return !blame.test(own) && (/^an? single \S/i.test(own) || !wrongWords.test(own))
}

const neutral =
  /^(?:[^\s,]+ ){1,5}?(?:runs?|waits?|selects?|supports?|returns?|becomes?|produces?|succeeds?|passes|emits?|guards?|happens?|stays?|appears?|imports|includes|resolves|hits?) /i

const blame =
  /\b(?:instead|directly|currently|every|each|by hand|when|although|even|should|appears? to)\b|n['’]t\b|^(?:i|we|you|it) /i

/**
 * A clause that is true today if the order makes sense at all, such as "the old exporter is still there"; `thing` is what
 * the order is about. Null where the order implies nothing.
 */
export function toState(
  line: Line,
  order: Order | null,
  deed: Deed | null,
  thing: string | null,
): string | null {
  if (order === null) return deed?.state ?? null
  const words = `${order.base} ${order.rest}`
  const [, quality, where = ''] =
    /^be more (\S+(?: (?!about|in\b|with|on\b|for|when)\S+)?)( .{3,80})?$/i.exec(
      words.split(': ', 1)[0] ?? '',
    ) ?? []
  if (quality !== undefined) return `the code is not ${quality} enough${where}`
  const told = toToldState(order)
  if (told !== null) return told
  const shown = /^(?:test|assert) that (.{6,160}?)[.!]*$/i.exec(words)?.[1]
  if (shown !== undefined) return `no test shows yet that ${shown}`
  const asked = unknown.exec(words)?.[1]
  if (asked !== undefined)
    return `it is not known ${asked.split(nextClause, 1)[0]?.replace(/^if /i, 'whether ')}`
  const sought = /^(?:check|look|search|scan|watch) for (.{3,100})$/i
    .exec(words)?.[1]
    ?.split(nextClause, 1)[0]
  if (sought !== undefined)
    return `it is not known whether there ${isMany(sought) ? 'are' : 'is'} any ${sought.replace(/^(?:any|some|the|an?) /i, '')}`
  const left =
    /^(?:migrate|move|switch|get|port|go) (?:away |off |over )?(?:from|off) ([^,;]{3,60}?)(?: to .*)?$/i.exec(
      words,
    )?.[1]
  if (left !== undefined) return `the code still uses ${left}`
  const clause = questionIn.exec(order.rest)?.[0]
  if (clause !== undefined && !/^(?:document|describe|explain|test|cover)$/.test(order.base))
    return `${clause.replace(/^how /i, 'the way ')} is not good enough`
  const code = /^(?:up )?(?:the |our |all (?:the )?)?(?:code ?base|code|project)(?=$|[\s,!])/i.test(
    order.rest,
  )
    ? 'the code'
    : null
  const subject =
    (clause ?? (thing?.startsWith(`${deed?.subject} `) ? thing : deed?.subject) ?? thing ?? code)?.replace(
      /^any (?=[a-zß-ɏ])/i,
      'the ',
    ) ?? null
  if (subject === null) return deed?.state ?? null
  const old = line.insteadOf?.text ?? ''
  if (/^(?:use|prefer|adopt)$/.test(order.base) && old !== '' && old.length < 60)
    return `the code still uses ${old}`
  const source = taken.test(words) ? from.exec(order.rest)?.[1] : undefined
  if (source !== undefined && !subject.includes(source))
    return be(`part of ${source} today`)(subject.split(' from ', 1)[0] ?? subject, isMany(subject))
  if (/^get rid of /.test(words)) return be('still there')(subject, isMany(subject))
  const start = /^(?:reduce|cut|lower|shrink|shorten)$/.test(order.base)
    ? / from ([~\d][^;]{0,30}?) (?:down )?to /.exec(order.rest)?.[1]
    : undefined
  if (start !== undefined) return be(`at ${start} today`)(subject, isMany(subject))
  if (/^split .* further$/.test(words.replace(/ \(.*$/, '')))
    return be('not split far enough')(subject, isMany(subject))
  const [, isFirst = false, say] = states.find(([bases]) => bases.test(order.base)) ?? []
  if (say === undefined || (!isFirst && deed?.state != null)) return deed?.state ?? null
  return say(subject, isMany(subject))
}

const unknown =
  /^(?:check|find out|figure out|verify|look|see|determine|confirm) (?:out )?((?:what|which|how|whether|if|where|why|who) .{6,160})$/i
/** "improve how we choose the index": what is worked on is a clause. */
const questionIn = /^(?:how|what|which|where|when|why)\b[^,;:(]{6,120}/i
const nextClause = /[,;]\s|\s[–—-]\s|\sand (?:then )?\p{L}+ (?:them|it|those|the)\b/u
const taken = /^(?:extract|(?:pull|factor|lift|move|take|carve|break) .*\bout\b)/
const from =
  /\s(?:out of|from) ((?:the |our )?[^\s,;]+(?: (?!(?:to|into|and|so|in|for|with)\b)[^\s,;]+){0,3})/

type Told = (thing: string, many: boolean) => string
const be =
  (what: string): Told =>
  (thing, many) =>
    `${thing} ${many ? 'are' : 'is'} ${what}`

/** What a verb says of its object as it is today; with `true` it says it better than the deed turned round. */
const states: readonly (readonly [base: RegExp, isFirst: boolean, told: Told])[] = [
  [/^(?:remove|delete|drop|kill|retire|ditch|purge|prune|eliminate|strip|bin|scrap)$/, true, (thing, many) => be('still there')(thing.replace(/ from (?=\S+$)/, ' in '), many)],
  [/^(?:replace|swap|substitute)$/, true, (thing) => `the code still has ${thing}`],
  [/^(?:split|divide|break|decompose|carve|slice|modulari[sz]e)$/, true, be('still in one piece')],
  [/^(?:shrink|shorten)$/, true, be('larger than need be')],
  [/^(?:reduce|minimi[sz]e|lower|cut)$/, true, tooMuch],
  [/^(?:improve|enhance|polish|strengthen)$/, false, be('not good enough')],
  [/^(?:clean|tidy|organi[sz]e|reorgani[sz]e|sort|straighten)$/, false, toUntidy],
  [/^(?:refactor|rework|restructure|redesign|overhaul|revamp|rewrite|rebuild|redo|rethink|change|modify|adjust|adapt|convert|revisit)$/, false, (thing, many) => `${thing} ${many ? 'need' : 'needs'} reworking`],
  [/^(?:write|restore|set)$/, false, be('not there yet')],
  [/^(?:simplify|streamline)$/, false, be('more complicated than need be')],
  [/^(?:optimi[sz]e)$/, false, (thing, many) => `${thing} ${many ? 'cost' : 'costs'} more time or memory than need be`],
  [/^(?:speed|accelerate)$/, false, be('too slow')],
  [/^(?:fix|repair|correct|debug|mend)$/, false, toFault],
  [/^(?:resolve|address|solve|mitigate|settle)$/, false, (thing, many) => (faults.test(thing) ? toFault(thing, many) : be('not resolved yet')(thing, many))],
  [/^handle$/, false, be('not handled yet, or not well')],
  [/^(?:update|refresh)$/, false, (thing, many) => `${thing} ${many ? 'need' : 'needs'} an update`],
  [/^(?:upgrade|bump)$/, false, be('not on the wanted version')],
  [/^(?:test|unit-test|cover)$/, true, be('not tested yet, or not enough')],
  [/^(?:document|describe|explain|comment)$/, true, (thing, many) => (ill.test(thing) ? toFault(thing, many) : be('not documented yet, or not well enough')(thing, many))],
  [/^(?:check|verify|review|audit|inspect|confirm|double-check)$/, true, toUnchecked],
  [/^(?:identify|find|locate|list|catalogue?)$/, false, (thing, many) => (many || /s["'”’]$/.test(thing) ? `it is not known which ${thing.replace(/^(?:the|all|any) /i, '')} there are` : `${thing} is not known yet`)],
  [/^(?:expand|extend)$/, false, (thing, many) => `${thing} ${many ? 'do' : 'does'} not go far enough`],
  [/^(?:merge|combine|unify|consolidate)$/, false, (thing, many) => `${thing} ${many ? 'are' : 'is'} not one yet`],
] // biome-ignore format: a table reads better in rows

function tooMuch(thing: string, many: boolean): string {
  const bare = thing.replace(/^the (?:number|amount) of /i, '').replace(/^(?:the|all|our) /i, '')
  if (many || bare !== thing.replace(/^(?:the|all|our) /i, '')) return `there are too many ${bare}`
  return /(?:ion|ing|age|code|noise|ity|overlap|nesting|boilerplate|coupling)$/.test(bare)
    ? `there is too much ${bare}`
    : `${thing} is more than need be`
}

const faults =
  /\b(?:[a-zß-ɏ]*(?:errors?|warnings?|issues?|problems?|bugs?|leaks?|mismatch\w*|inconsistenc\w+|violations?|failures?|vulnerabilit\w+|conflicts?|typos?|drilling|duplication|smells?|races?|race conditions?|hacks?|regressions?|todos?|fixmes?|bottlenecks?|debt|gaps?|deprecations?|deoptimi[sz]ations))$/i

/** Adjectives that say themselves what is wrong. */
const ill =
  /^(?:the |all (?:the )?)?(?:slow|flaky|unused|dead|duplicated?|redundant|misleading|inconsistent|wrong|broken|failing|missing|outdated|stale|deprecated|hard-?coded|magic|circular|un(?:documented|tested|typed))\b/i

function toFault(thing: string, many: boolean): string {
  return faults.test(thing) || ill.test(thing)
    ? `there ${many ? 'are' : 'is'} ${withArticle(thing.replace(/^(?:the|all(?: the)?) /i, ''))}`
    : be('not right')(thing, many)
}

function toUntidy(thing: string, many: boolean): string {
  return ill.test(thing) ? toFault(thing, many) : be('not cleaned up yet')(thing, many)
}

function toUnchecked(thing: string, many: boolean): string {
  return `${thing} ${many ? 'have' : 'has'} not been checked yet`
}

/** What the line says is wrong, else what the order implies, as sentences. */
export function toProblem(
  complaint: Phrase | null,
  state: string | null,
  thing: string | null,
  asked: string,
): string {
  if (complaint !== null) {
    const said = complaint.text.replace(/[;,]? (?:so )?(?:can|could|should) we$/i, '')
    const isDangling = /^(?:it|it['’]s|its|they|they['’]re|this|that|these|too|way)\b/i.test(said)
    if (isDangling && state !== null) return cutText(`${toSentence(state)}. ${toSentence(said)}`, 600)
    return cutText(toSentence(isDangling && thing !== null ? `${thing}: ${lowerFirst(said)}` : said), 600)
  }
  if (state !== null) return cutText(`${toSentence(state)}.`, 600)
  const goal = asked.replace(/[\s.]+$/, '')
  if (goal === '') return 'It is not said what is wrong today.'
  return `${toSentence(cutText(isGoal(goal) || isToBe(goal) ? toUnreached(goal) : goal, 500))}.`
}

/** A statement of how things are to be, as it is today: "the pages still import it", "the old flags are not removed yet". */
function toUnreached(goal: string): string {
  return / no longer /.test(goal)
    ? goal.replace(/ no longer /, ' still ')
    : goal
        .replace(/ (is|are) (?=\p{L})/u, ' $1 not yet ')
        .replace(/^((?:(?!not\b)\S+ ){1,8}?)exists? /, '$1does not exist yet ')
}

/** Words that say that something is wrong, in a line that is no sentence. */
const wrongWords =
  /\b(?:too|no|not|never|missing|lack\w*|without|only|still|unused|unneeded|unnecessary|dead|old|legacy|outdated|stale|deprecated|obsolete|duplicat\w*|redundan\w*|copy\w*|repeated|repetit\w*|hard-?coded|magic|global|flaky|slow|large|huge|big|long|giant|monolith\w*|god|bloat\w*|tight\w*|coupl\w*|circular|spaghetti|mess\w*|ugly|hack\w*|work-?arounds?|inconsisten\w*|mixed|misleading|confusing|wrong|broken|brittle|fragile|failing|fails?|failures?|leak\w*|race|untested|undocumented|untyped|unsafe|insecure|un(?:verified|reliable|stable|readable|clear|handled|protected|bounded)|vulnerab\w*|todos?|fixmes?|warnings?|errors?|violations|bugs?|issues?|debt|left-?overs?|orphan\w*|bad|poor|debug|commented|inefficient|n\+1|isn['’]t|aren['’]t|doesn['’]t|don['’]t|can['’]t|cannot|smells?|complex\w*|deep\w*|nested|implicit|manual\w*|three|two|four|several|multiple|many)\b|\b\d[\d,.]*k?\+? (?:lines|loc|globals|props|methods|functions|files|places|copies|usages|arguments|parameters|dependencies|fields|classes)\b/i

/** "Errors should be stored apart" asks; "every tariff has to be entered twice" complains. */
export function isObliged({ main, core }: Line): boolean {
  if (
    /^(?:(?:it )?would be (?:nice|good|great|cool|better|awesome)|make (?:it so|sure|certain))\b/i.test(core)
  )
    return true
  if (/^(?:in [^,]{2,40}, )?(?:don['’]t|do not) /i.test(main)) return true
  return (
    /^(?!(?:every|each|we|you|one|nobody)\b)(?:(?!(?:that|which|who|if|when|because|is|are|was|has|have)\b)[^\s,;]+ ){1,12}?(?:should(?:n['’]t)?|shall|ought to|could|needs? (?:to|an?|some|(?:its|their) own|[a-zß-ɏ]+(?:tion|ing|up)(?=$| ))|must)(?: |$)/i.test(
      main,
    ) && !/\b(?:twice|manually|by hand|both|each time|every time)\b/i.test(main)
  )
}
