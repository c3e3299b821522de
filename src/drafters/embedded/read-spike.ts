// Reads a line of research: the questions it asks, a title, and what they are about.

import type { Line } from './grammar/line.ts'
import { lowerFirst, toNounPhrase, upperFirst } from './grammar/noun-phrase.ts'
import { toIndirect, toShortClaim } from './indirect-question.ts'
import { toOpening } from './spike-opening.ts'
import { aboutNouns, findQuestions, fromClause, fromOrder, invert, stripSeek } from './spike-question.ts'
import { heard, isBackground, isPlainQuestion, toLabelledOrder, toSpikeTitle } from './spike-title.ts'
import { type Order, toOrder } from './technical-order.ts'
import { lowerOpening, toPlainDefinite } from './technical-phrase.ts'
import { praise, toThing } from './technical-slots.ts'
import { isStatement } from './technical-statement.ts'
import { fitTitle, lengthen } from './title.ts'

export interface SpikeReading {
  /** One to three, each with its mark. */
  readonly questions: readonly string[]
  readonly title: string
  /** What it is about, with its article; null where the words do not tell. */
  readonly thing: string | null
}

/** `verb` turns a line without a verb into a title, such as "Investigate". */
export function readSpike(line: Line, verb: string): SpikeReading {
  const opening = toOpening(line)
  const asked = findQuestions(line.sentences)
  const order = toOrder(opening)
  const own =
    asked.length > 0
      ? asked.map((question, index) =>
          toAsked(
            index === 0 && opening.endsWith('?') && /^\p{Lu}?\p{Ll}+ .*\s[–—-]\s/u.test(question)
              ? upperFirst(opening)
              : question,
          ),
        )
      : [`${toQuestion(opening, order)}?`]
  const topic =
    asked.length > 0 && !opening.endsWith('?') && order === null && !isPlainQuestion(opening)
      ? toIndirect(asked[0] ?? '')
      : null
  const whole = topic === null ? '' : `${topic} (${lowerOpening(opening)})`
  const title = /\p{L}/u.test(line.core)
    ? fitTitle(
        whole !== '' && whole.length <= 110 && opening.length <= 40
          ? whole
          : toSpikeTitle(opening, asked[0] ?? null, order, verb),
      )
    : 'Clarify what is to be found out'
  return {
    questions: own,
    title: lengthen(title, [`Investigate ${lowerFirst(title)}`]),
    thing: toAbout(line, opening, order),
  }
}

function toQuestion(opening: string, order: Omit<Order, 'isLater'> | null): string {
  const bare = opening.replace(/\?+$/, '')
  if (!/\p{L}/u.test(bare)) return 'What is meant by this idea'
  if (isPlainQuestion(bare) && !/^(?:how|what|which|who|where|when|why)\b/i.test(bare))
    return upperFirst(bare)
  const clause = fromClause(bare)
  if (clause !== null) return clause
  const sought = stripSeek(bare)
  const inner = sought === null ? null : fromClause(sought)
  if (inner !== null) return inner
  if (order !== null) return fromOrder(bare, order.base, order.rest)
  const pair = /^(?:\S+ ){0,6}?\S+ (?:vs\.?|versus|or) \S+/i.test(bare)
  if (pair) return `Which one do we choose, and on what grounds: ${lowerFirst(bare)}`
  const feasible = /^(?:feasibility|viability) of (.+)$/i.exec(bare)?.[1]
  if (feasible !== undefined) return `Can ${lowerFirst(feasible)} be done, and at what effort`
  const said = heard.exec(bare)?.[1]
  if (said !== undefined) return invert(said)
  if (isBackground(bare)) return `What do we do about this: ${lowerOpening(bare)}`
  if (isStatement(bare)) return invert(bare, true)
  return aboutNouns(bare, true)
}

/** A question that is an order in disguise: "Use Redis here?" asks "Should we use Redis here?". */
function toAsked(question: string): string {
  const bare = question.replace(/\?$/, '')
  if (
    /^(?:is|are|was|were|do|does|did|can|could|should|would|will|shall|may|has|have|how|what|which|who|where|when|why)\b/i.test(
      bare,
    )
  )
    return question
  const clause = fromClause(bare) ?? fromSought(bare)
  if (clause !== null) return `${clause}?`
  const claim = toShortClaim(bare)
  if (claim !== null) return `${upperFirst(claim.is)} ${claim.subject} ${claim.claim}?`
  const labelled = toLabelledOrder(bare)
  if (labelled !== null) return `Should we ${labelled.clause} (${labelled.label})?`
  if (/^[\w.+#/-]+(?: [\w.+#/-]+)? or [\w.+#/-]+(?: [\w.+#/-]+)?$/.test(bare))
    return `Which do we choose: ${bare}?`
  const considered = /^consider (?:if we should |whether to |if to |to )(?=\S)(.+)$/i.exec(bare)?.[1]
  if (considered !== undefined) return `Should we ${considered}?`
  const order = toOrder(bare)
  return order === null ? question : `Should we ${lowerFirst(order.clause)}?`
}

function fromSought(bare: string): string | null {
  const sought = stripSeek(bare)
  return sought === null ? null : fromClause(sought)
}

const asks =
  /^(?:if|whether|how|what|which|who|where|when|why|is|are|was|were|can|could|should|do|does|did|would|will|shall|may|must|has|have)\b/i
const lead =
  /^(?:(?:if|whether|that|how|what|which|where|when|why)\b\s*)?(?:(?:to \S+(?: (?:up|out|in|on|with|to))?|is|are|do|does|did|can|could|should|would|will)\s)?/i
const byUs =
  /^(?:(?:we|i|they|you|it|there)\s)?(?:(?:can|could|should|would|will|need to|want to|have to)\s)?(?:also\s)?(?:use|have|get|make|do|build|add|be|support|run|need|want|keep|extend to|extend|switch to|switch|store|handle|set|test|write|find|try|go with|trust|load|detect|measure|integrate|replace|connect to|connect|move to|move|migrate to|offer|allow|implement|create|show|send|sync|call|deploy|render|compile|represent|access|avoid|decide)\s+/i
/** What ends the subject of a question: an article, or the verb of the statement within it. */
const afterSubject =
  /\s(?:allow|allows|let|lets|require|requires|continue|end|wait|expire|appear|a|an|any|the|us|we|it|them|look|looks|help|helps|work|works|support|supports|call|calls|go|goes|start|starts|fit|fits|need|needs|use|uses|make|makes|mean|means|cost|costs|take|takes|move|moves|hold|holds|provide|provides|still|really|actually|being|so|too|not|flaky|slow|broken|good|worth|enough|possible|viable|equal|able|impacted|affected|miss|misses|keep|keeps|count|counts|reach|accept|treat|let|run|runs|behave|behaves|offer|offers|exist|exists|change|changes|apply|applies|handle|handles|scale|scales|break|breaks)\b/i

const stated =
  /\s(?:works?|holds|needs|fits|supports|reaches|provides|handles|scales|survives|performs|behaves|configurable)\b/i

/** The noun phrase that criteria and questions speak of; null where the words do not tell. */
function toAbout(line: Line, opening: string, order: Omit<Order, 'isLater'> | null): string | null {
  const bare = opening.replace(/\?+$/, '')
  const sought = stripSeek(bare) ?? order?.rest ?? bare
  const isAsked = asks.test(sought)
  const inner = isAsked ? sought.replace(lead, '').replace(byUs, '') : sought
  const isSubject = isAsked && inner === sought.replace(lead, '')
  const subject = inner.split(isSubject ? afterSubject : stated, 1)[0] ?? inner
  const plain = (subject.split(/ (?:against|versus|vs\.?) /, 1)[0] ?? subject).replace(
    /^(?:out|into|at|up on|up|about|through|around with|with|for|on|between|to \w+|(?:a|the|any|some) (?:\w+ )?(?:way|means) (?:to|of) \w+|feasibility of|viability of|options for|the (?:root )?cause of)\s+(?=\S)/i,
    '',
  )
  const phrase = toNounPhrase(
    plain
      .replace(/^(?:to )?(?:\p{L}+ly )?(?!string|king|ring)\p{L}{3,}ing (?:an? |the )?(?=\S+(?: \S+)?$)/u, '')
      .replace(/^\p{L}+ly \p{L}+ /u, '')
      .replace(praise, ''),
  )
  if (
    phrase !== null &&
    phrase.length <= 60 &&
    !tooWide.test(phrase) &&
    !/^(?:the )?(?:expensive|cheap|fast|slow|hard|easy|many|much|long|far|accurate|small|big|good|bad|well|happen)$/i.test(
      phrase,
    ) &&
    !/^(?:the )?(?:it|we|they|this|that|you|there|should|could|can)\b/i.test(phrase) &&
    !/\b(?:what|how|which|who|where|why|together|i|w\/)\b|^(?:the )?[a-z]+ing$|^(?:nobody|nothing|hourly|around|accurate)\b/i.test(
      phrase,
    )
  )
    return toPlainDefinite(phrase, sought === bare)
  return isAsked ? null : toThing(line, order === null ? null : { ...order, isLater: false })
}

const tooWide =
  /^(?:(?:the|a|an|any|some|our|best|good|better|right) )*(?:way|ways|thing|things|this|that|it|good|options|option|any|one|time|info|stuff|approach|path|idea|solution|problem|issue)$/i
