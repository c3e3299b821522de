// The parts of an order's object: where it ends, what belongs to it, its number and its article.

import { isPlural } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { isVerb } from '../grammar/verbs.ts'
import { wordSet } from '../grammar/word-set.ts'
import { toHead } from './statement-title.ts'
import type { Order } from './technical-order.ts'
import { toPlainDefinite } from './technical-phrase.ts'
import { isStatement } from './technical-statement.ts'
import { isPlainVerb } from './technical-verbs.ts'

/** True for a plural, or for two things joined before any preposition. */
export function isMany(words: string): boolean {
  const [head = words] = words
    .replace(/(?<!\w)["“'‘`][^"”'’`]*["”'’`]/gu, 'X')
    .replace(/["“”'‘’`]/g, '')
    .split(
      / (?:of|for|in|on|with|to|from|between|that|which|carrying|containing|using|used|having|without|at|where|throughout|across|inside|within|under|around) /,
      1,
    )
  if (/^(?:the )?[\w-]+ and [\w-]+ \w*(?:ing|tion|ment|coverage|code|logic|support)$/i.test(head))
    return false
  if (/^(?:[\w.]*(?:_|\(\))[\w.]*|--\S+|[\w./-]+\.\w{1,5}|[\w.-]+\/[\w.-]+\/[\w./-]+)$/.test(head))
    return false
  return (
    isPlural(head) ||
    /\b(?:api|ui|cli|scenario|repo|demo)s$/i.test(head) ||
    / (?:and|…|\.\.\.|–) |, /.test(head)
  )
}

/** What belongs to the object and not to the deed: "files *with low coverage*", "styles *in the page* to classes". */
export function belonging(base: string): RegExp {
  const isFound =
    /^(?:identify|remove|delete|find|list|rename|fix|drop|extract|move|review|convert|migrate|compile|collect|consolidate)$/.test(
      base,
    )
  return isFound
    ? /^(?:(?:with(?=out| \S+ (?:\S+ )*(?:to|into|from|in) )?|for|that|which|between|inside|within|in(?= .+ (?:to|into|with|by|from) )|across) .+?(?= (?:to|into|from|by) |$)|(?:that|which) .+$)/
    : /^(?:that|which) .+$|^(?:for|in|between|across) .+?(?= (?:to|into|with|by|from) )/
}

export const isPreposition = wordSet(`
  in on at to from for with via as when if while before after where into onto over under using without within per through during
  between across by instead rather than like based including until unless against around upon towards up out off down away back
  only whenever once inside outside behind so such not`)
const isQuestion = wordSet(
  'how what which why whether where when who that it them this these those you we us me',
)

/** The object of a verb, lists and "of" included, and what follows it; null where the words are no plain object. */
export function toParts(rest: string): [string | null, string] {
  const words = rest.split(' ')
  let end = 0
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase()
    if (index === 0 && isQuestion(lower)) return [null, '']
    if (index > 0 && (isPreposition(lower) || /^(?:that|which|who|whose)$/.test(lower))) break
    if (
      /^(?:and|or|&|then)$/.test(lower) &&
      isVerbHere(words[index + 1] ?? '', ` ${words.slice(index + 2).join(' ')}`)
    )
      return [null, '']
    if (/^(?:is|are|was|were|has|have|does|do|should|can|will|must)$/.test(lower)) return [null, '']
    if (
      index > 0 &&
      ((isManner(lower) && !/ed$/.test(words[index + 1] ?? '')) ||
        (index === words.length - 1 && /^(?:better|more)$/.test(lower)))
    )
      break
    end = index + 1
    if (word.endsWith(':') && words.slice(0, end).join(' ').split('\x60').length % 2 === 1) break
    if (word.endsWith(',') && /^\p{L}+ing$/u.test(words[index + 1] ?? '')) break
    if (end > 12) return [null, '']
  }
  const object = words
    .slice(0, end)
    .join(' ')
    .replace(/[,;:]$/, '')
  return object === '' || isPreposition((words[0] ?? '').toLowerCase())
    ? [null, '']
    : [object, words.slice(end).join(' ')]
}

/** Members of a list that are verbs elsewhere: "book model, book page". */
const listNoun =
  /^(?:book|model|view|page|form|user|table|tests?|name|label|state|file|index|list|map|set|report|release|format|query|process|access|event|route)$/

/** Without reasons, remarks and the orders that follow. */
export function toPlainRest(words: string): string {
  const [head = words, ...others] = toHead(`x ${words}`)
    .slice(2)
    .replace(
      /^(?:(?:just|only|simply|also) |(?:an? )?(?:lot|bunch|couple|pile) of |(?:some|most|many|any|several|parts?) of (?=(?:the|our|these) ))/i,
      '',
    )
    .replace(
      / (?:so(?: that)?|because|since|in order to|until|instead of hoping|as (?:it|this|that|they)|but|,? ?e\.?g\.?) .*$|,? ?\be\.?g\.?(?= ).*$|\s[-–—]+\s.*$/i,
      '',
    )
    .replace(/\s\([^()]*\)/g, '')
    .split(/, /)
  let said = head
  for (const other of others) {
    const [first = '', second = ''] = other.replace(/^(?:and|or|then|maybe|also) /, '').split(' ', 2)
    if (
      isStatement(other) ||
      /ing$/.test(first) ||
      /^(?:which|so|but|because|since|this|that|it|they|we|ideally|maybe|perhaps|preferably|only|just|simply)$/i.test(
        first,
      )
    )
      break
    if (isPlainVerb(first) && !listNoun.test(first) && second !== '' && !/^(?:and|or|of)$/.test(second)) break
    said += `, ${other}`
  }
  return said
    .replace(
      /(?<! to \p{L}{2,20}),? (?:and|or) (?:(?:maybe|then|also|possibly|perhaps) \p{L}+ .*|(\p{L}[\p{L}-]+)(?:[/,]\S*)? (?!and\b|or\b|of\b|is\b|are\b)\S.*|re-\p{L}+)$/u,
      (whole, verb?: string) =>
        verb === undefined || (isPlainVerb(verb.replace(/^re-/, '')) && !isNounToo(verb)) ? '' : whole,
    )
    .replace(/[\s.,;:!?–—-]+$/, '')
    .replace(
      / (?:if|where|when) (?:it )?(?:is |['’]s )?(?:possible|applicable|needed|necessary|useful)$/i,
      '',
    )
}

/** True for a verb with an object after it: "and run the suite", not "and run times". */
export function isVerbHere(word: string, after: string): boolean {
  if (
    /^(?:text|output|input|size|time|state|cost)$/.test(word) ||
    (word === 'speed' && !/^ ?up\b/.test(after))
  )
    return false
  return isPlainVerb(word) && (after.trim() === '' || !/^(?:and|or|of|is|are)\b/.test(after.trim()))
}

export function isManner(word: string): boolean {
  return (
    /^(?:together|further|again|instead|too|entirely|everywhere|both|each)$/.test(word) ||
    (/ly$/.test(word) &&
      !/^(?:daily|weekly|monthly|yearly|hourly|nightly|early|family|only|reply|supply|friendly|likely|assembly|anomaly|read-only)$/.test(
        word,
      ))
  )
}

/** Verbs that are nouns as often: "and test runs", "and release notes". */
export function isNounToo(word: string): boolean {
  return (
    !isVerb(word) ||
    /^(?:test|tests|build|release|report|process|access|view|model|use|sample|design|check|cache|log|file|index|search|import|export|set|list|map|format|queue|filter|order|state|work|speed)$/.test(
      word,
    )
  )
}

/** True for what looks like a noun phrase: no verb form, pronoun or question inside. */
export function isNoun(words: string): boolean {
  return (
    words.length <= 70 &&
    !/^[a-zß-ɏ]+ing (?:the|an?|all|its?|to|into)\b/i.test(words) &&
    !/^(?:it|them|this|that|these|those|they|we|you|i|there|up|out|off|down|everything|stuff|things?)\b/i.test(
      words,
    ) &&
    !/\b(?:how|what|which|why|whether|where|when|who|to|so|because|if|instead|rather)\b/i.test(words) &&
    !hasFiniteVerb(words)
  )
}

/** "change X to do Y": what X does from then on. */
export const isChanging = wordSet(
  'simplify migrate switch port move reimplement re-implement rebuild make change extend update modify adapt refactor rewrite convert get force fix adjust rework alter configure set teach improve enhance require restructure redesign',
)
/** What these verbs do to their object shows only by what the line adds. */
export const isVague = wordSet(`
  expand settle resource sign 
  refactor rework improve clean tidy simplify optimise optimize restructure rethink review fix address handle update organise organize sort
  reorganise reorganize redo redesign overhaul revamp modernise modernize polish beautify enhance look check verify audit investigate explore
  consider try find figure work do get go start continue finish complete keep make see think evaluate learn help support test have want need
  reimplement re-implement rewrite rebuild mitigate resolve solve debug harden study research analyse analyze change modify adapt adjust
  revisit streamline stabilise stabilize speed reduce-complexity cover experiment design plan prepare extend give take put bring be`)

/** Vague verbs after which the other words say what is to be. */
export const ofOwnWords = /^(?:extend|expand|put|do|get|keep|have|bring|give|adjust)$/

/** After these verbs the object is what is to come, not what is wrong today. */
export const isMaking =
  /^(?:add|create|introduce|implement|provide|define|enable|ensure|make|build|develop|support|set|write|use|adopt|include)$/

/** "the script can fetch the tides" of "add a script to fetch the tides": what is to come, by what it does; else null. */
export function toAble(order: Order | null): string | null {
  if (order === null || !isMaking.test(order.base)) return null
  const [, what = '', verb = '', rest = ''] =
    /^(?:(?:an?|the|some|new|proper|simple) ){0,2}(\S[^,;:]{2,50}?) to (\p{L}+)( [^.;(]{3,120}?)[\s.]*$/u.exec(
      order.rest,
    ) ?? []
  const isAim =
    /^(?:avoid|reduce|prevent|improve|save|ensure|increase|make|help|be|use|allow|have|get|keep)$/.test(verb)
  if (verb !== '' && !isAim && isNoun(what) && isVerbHere(verb, rest))
    return `${toPlainDefinite(what)} can ${verb}${rest}`
  const [, one = '', does = ''] =
    /^(?:(?:an?|the|some|new|proper|simple) ){0,2}([\p{L}_ -]{3,50}?) that (\p{Ll}+ [^.;(]{4,120}?)[\s.]*$/u.exec(
      order.rest,
    ) ?? []
  return one !== '' && isNoun(one) && !/^(?:should|are|have) /.test(does)
    ? `${toPlainDefinite(one)} ${does}`
    : null
}

/** What is to come, with its article: "the legend". */
export function toMade(order: Order | null): string | null {
  const [object] = order !== null && isMaking.test(order.base) ? toParts(toPlainRest(order.rest)) : [null]
  return object === null || object.length > 60 || !isNoun(object)
    ? null
    : toPlainDefinite(
        object.replace(
          /^(?:[\d+~,.k]+ )?missing | (?:reused|used|shared|called|needed|based|made|built)$/g,
          '',
        ),
      )
}

/** One word after "use" is a name or a material, which no article goes with. */
export function toAdopted(order: Order | null): string | null {
  const [, name = null] =
    order !== null && /^(?:use|adopt|switch|migrate|move)$/.test(order.base)
      ? (/^(?:(?:over )?to )?([\p{L}\p{N}_.@/-]+)(?=$|[.!?]*$| (?:for|in|to|as|instead|when|where|on|everywhere|with|from)\b)/u.exec(
          order.rest,
        ) ?? [])
      : []
  return name?.replace(/[.!?]+$/, '') ?? null
}

/** " for date formatting" of "add a helper for date formatting"; empty where the line names no use. */
export function toUse(order: Order | null): string {
  const use =
    / for (?!(?:now|each|all|every|this|that|it|tests?|testing|the first)\b)([^,;:()]{3,50}?)(?= (?:to|so|in|with|and|by|from|that|which|using|when|instead)\b|[,;:(]|[\s.]*$)/.exec(
      order?.rest ?? '',
    )?.[1]
  return use === undefined ? '' : ` for ${use}`
}

/** The parts that something is split into, where the line names more than one. */
export const into =
  /^(?:split|divide|break|decompose|separate|carve|slice) .{2,80}? into (?=.{3,60} and )(.{3,120}?)(?=\. |[;(]|,? e\.?g\b| (?:so|to|because|for|with)\b|[\s.]*$)/i
