// What a line of debt asks for besides its order, each as a criterion.
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { toSentence } from '../patterns/pattern.ts'
import { isMaking, isVague } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { toDeed, toWantedDeed } from './debt-deed.ts'
import { isFaultPhrase } from './debt-fault.ts'
import type { DebtReading } from './debt-form.ts'
import { isCovered } from './debt-left-over.ts'

const verbs =
  'get rid of|go through|ensure|ditch|stop|rely on|enable|disable|adjust|switch|store|serve|reduce|link|load|generate|compute|derive|run|return|support|(?:re-?)?measure|wrap|expose|remove|add|delete|replace|move|update|rename|simplify|create|make|use|put|fix|convert|drop|write|extract|split|document|test|merge|extend|improve|optimi[sz]e|resolve|embed|seriali[sz]e|adjust|clean|handle|rework|refactor|group|check|verify|compare|scale|access|keep|adapt|align|cover|unify|rebuild|cache|inline'
/** Words of an order that asks for more than a noun could. */
export const strong = new RegExp(
  `^(?:(?:just|simply|then|instead) )?(?:${verbs}|only [a-zß-ɏ]+)(?: |$)`,
  'iu',
)
const exception =
  /^(?:leaving|except(?: for)?|excluding|but not|apart from|keep(?:ing)?|without|only|not) \S/i
const ofCode = new RegExp(
  `^(?!make|delete)(?:${verbs}|tidy|organi[sz]e|restructure|rewrite|unify|keep|stream|load|sort)$`,
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
  const said = `${order?.base} ${head.split(/ [-–—] |; /, 1)[0]} ${deed?.result}`.toLowerCase()
  const own = order?.clause.slice(0, 40) ?? line.main.slice(0, 40)
  const later = order?.isLater === true ? (deed?.result ?? null) : null
  const ways = order === null ? null : order.base === 'split' ? cutBy : isVague(order.base) ? byDoing : null
  const way = ways?.exec(order?.rest ?? '')?.[1]
  const kept = order === null ? undefined : careful.exec(order.rest)?.[1]
  const others = [
    ...ordered,
    ...line.sentences.slice(0, 5).flatMap((sentence) => sentence.split(/; | [-–—] /)),
    ...line.remarks,
  ].flatMap((words) => {
    const text = words
      .trim()
      .replace(/[\s.!]+$|^(?:actually|basically|ideally|just|simply|instead),? (?=\S)/gi, '')
    if (
      text === '' ||
      /^(?:either|or|and|maybe|perhaps|[a-zß-ɏ]+ or [a-zß-ɏ]+) /i.test(text) ||
      text.length > 160 ||
      /^(?:so )?(?:we have|there(?:['’]s| (?:is|are|was))|some(?:body|one)|anyone|every(?:body|one)|nobody) /i.test(
        text,
      ) ||
      /^(?:tidy|clean|sort)(?: up)?$/i.test(text) ||
      /\?$/.test(text) ||
      isFaultPhrase(text) ||
      (order?.isLater !== true && text.toLowerCase().includes(own.toLowerCase()))
    )
      return []
    const isPart = line.remarks.includes(words) || ordered.includes(words)
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
        : /\b(?:we|you|i)\b|^the [a-zß-ɏ]+ly /i.test(result)
          ? quoted(text, said)
          : [shown(result)]
    const isAsked =
      next === null
        ? /^(?:it|they|these) (?:should|must) be /i.test(text)
        : ofCode.test(next.base) || /^(?:make it|get rid of) /i.test(text)
    return isAsked ? quoted(text, said) : []
  })
  const told = [
    ...(later === null || hollow.test(later) ? [] : [shown(later)]),
    ...(way === undefined
      ? []
      : [
          order?.base === 'split'
            ? `The new parts are cut ${way.replace(/^up /, '')}.`
            : `It is done in the way described: ${way}.`,
        ]),
    ...(kept === undefined ? [] : [`It is done without ${kept}.`]),
    ...others,
  ]
  return [...new Set(told)].slice(0, 2)
}

/** What the work must not do. */
const careful =
  / without ((?:breaking|dropping|losing|weakening|changing|affecting|removing|touching|duplicating|blocking|interrupting) [^.;()]{4,120})/i

/** The way to get there that an order names. */
const byDoing = /(?<!caused|made|created|broken|introduced) (by (?!hand\b)\p{L}+ing [^.;]{6,120})/u
const cutBy = / ((?:up )?by (?!hand\b)[^.;,(]{3,80})/

/** `text` as a criterion, if `said` leaves any of it out. */
function quoted(text: string, said: string): string[] {
  const words = lowerFirst(text)
  return isCovered(text, said)
    ? []
    : [
        `This is part of the work as well: ${toOrder(text) === null ? `“${words}”` : words.replace(/ (?:as well|too)$/, '')}.`,
      ]
}

function shown(result: string): string {
  return `${toSentence(result.replace(/\s+/g, ' '))}.`
}

/** A deed that adds nothing to its verb: the criteria of the kind say what shows it. */
const hollow = / (?:is|are) \p{L}+(?:ed|t|en)$/u
