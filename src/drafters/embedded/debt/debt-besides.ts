// What a line of debt asks for besides its order, each as a criterion.
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { toSentence } from '../patterns/pattern.ts'
import { isMaking, isVague } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { toDeed, toWantedDeed } from './debt-deed.ts'
import type { DebtReading } from './debt-form.ts'

const verbs =
  'get rid of|go through|ensure|ditch|stop|rely on|enable|disable|adjust|switch|store|serve|reduce|link|load|generate|compute|derive|run|return|support|(?:re-?)?measure|wrap|expose|remove|add|delete|replace|move|update|rename|simplify|create|make|use|put|fix|convert|drop|write|extract|split|document|test|merge|extend|improve|clean|handle|rework|refactor|group|check|verify'
/** Words of an order that asks for more than a noun could. */
export const strong = new RegExp(String.raw`^(?:${verbs}|only \p{L}+)(?: |$)`, 'iu')
const exception =
  /^(?:leaving|except(?: for)?|excluding|but not|apart from|keep(?:ing)?|without|only|not) \S/i
const ofCode = new RegExp(
  `^(?!make|delete)(?:${verbs}|tidy|organi[sz]e|restructure|rewrite|unify|optimi[sz]e|keep|stream|load|sort)$`,
)

/** What the line asks for besides its order (a second order, a "should", an exception), each as a criterion; two at most. */
export function findBesides({ line, order, deed }: DebtReading): string[] {
  const [head = '', ...next] = order?.rest.split(/(?:,| and|, and) (?=\p{L}+ (?!it\b|them\b))/u) ?? []
  const ordered = (order !== null && isMaking.test(order.base)
    ? / (?:to|that|which) /
    : / (?:that|which) /
  ).test(head)
    ? []
    : next.filter((words) => words.length <= 90 && strong.test(words))
  const own = order?.clause.slice(0, 40) ?? line.main.slice(0, 40)
  const later = order?.isLater === true ? (deed?.result ?? null) : null
  const ways = order === null ? null : order.base === 'split' ? cutBy : isVague(order.base) ? byDoing : null
  const way = ways?.exec(order?.rest ?? '')?.[1]
  const others = [
    ...ordered,
    ...line.sentences.slice(0, 5).flatMap((sentence) => sentence.split(/; | [-–—] /)),
    ...line.remarks,
  ].flatMap((words) => {
    const text = words.trim().replace(/[\s.!]+$|^(?:actually|basically|ideally),? (?=\S)/gi, '')
    if (
      text === '' ||
      /^(?:either|or|and|maybe|perhaps|\p{L}+ or \p{L}+) /iu.test(text) ||
      text.length > 160 ||
      /^(?:so )?(?:we have|there(?:['’]s| (?:is|are|was))|some(?:body|one)|anyone|every(?:body|one)|nobody) /i.test(
        text,
      ) ||
      /^(?:tidy|clean|sort)(?: up)?$/i.test(text) ||
      /\?$/.test(text) ||
      (order?.isLater !== true && text.toLowerCase().includes(own.toLowerCase()))
    )
      return []
    const isPart = line.remarks.includes(words) || ordered.includes(words)
    if (/\bstill\b/i.test(text) && /^only /i.test(text)) return []
    if (isPart && exception.test(text)) return [`This holds as well: ${text}.`]
    const next = toOrder(text)
    const isWanted = /^(?:\S+ ){1,8}?(?:should|must|shall|needs? to) /i.test(text)
    const result =
      next !== null
        ? toDeed({ ...next, isLater: false })?.result
        : isWanted
          ? toWantedDeed({ main: text, core: text })?.result
          : null
    if (result != null)
      return result === deed?.result
        ? []
        : /\b(?:we|you|i)\b|^the \p{L}+ly /iu.test(result)
          ? [quoted(text)]
          : [shown(result)]
    const isAsked =
      next === null
        ? /^(?:it|they|these) (?:should|must) be /i.test(text)
        : ofCode.test(next.base) || /^(?:make it|get rid of) /i.test(text)
    return isAsked ? [quoted(text)] : []
  })
  const told = [
    ...(later === null || hollow.test(later) ? [] : [shown(later)]),
    ...(way === undefined ? [] : [`It is done in the way described: ${way}.`]),
    ...others,
  ]
  return [...new Set(told)].slice(0, 2)
}

/** The way to get there that an order names. */
const byDoing = /(?<!caused|made|created|broken|introduced) (by (?!hand\b)\p{L}+ing [^.;]{6,120})/u
const cutBy = / ((?:up )?by (?!hand\b)[^.;,(]{3,80})/

function quoted(text: string): string {
  return `A review confirms that this is done as well: “${lowerFirst(text)}”.`
}

function shown(result: string): string {
  return `${toSentence(result.replace(/\s+/g, ' '))}.`
}

/** A deed that adds nothing to its verb: the criteria of the kind say what shows it. */
const hollow = / (?:is|are) \p{L}+(?:ed|t|en)$/u
