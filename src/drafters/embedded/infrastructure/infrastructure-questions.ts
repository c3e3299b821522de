// Questions about infrastructure work: first what the line itself leaves open, then those of its kind that it does not answer.
import type { InfrastructureDetails } from '../../../backlog/work-types/infrastructure.ts'
import type { QuestionDraft } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import type { InfrastructurePattern } from '../patterns/infrastructure-pattern.ts'
import { toSentence } from '../patterns/pattern.ts'
import type { Order } from '../technical/technical-order.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { type Listed, toChoice } from './listed-parts.ts'
import { isSureDeed } from './order-end.ts'

/** What the line leaves open, best first: a choice, a thing not yet settled, which of many, or how much. */
export function toOpenQuestions(line: Line, listed: Listed | null, order: Order | null): QuestionDraft[] {
  const asked =
    toChoice(listed)[0]?.question ??
    toNamedChoice(line) ??
    toPair(line) ??
    toUnsettled(line) ??
    toMissing(order) ??
    toImproved(order) ??
    toWhich(line) ??
    toHowMuch(line, order)
  const doubt =
    order !== null && !/ it be: |decided|chosen:/.test(asked ?? '') && /^[^?]*\?[\s?]*$/.test(line.raw)
      ? 'Has it been decided to do this, and what speaks against it?'
      : null
  return [asked, doubt].flatMap((question) =>
    question === null ? [] : [{ field: 'details.change', question }],
  )
}

/** "Which should it be: A or B?" for what "or" joins as a choice, not in a condition or a denial. */
function toNamedChoice(line: Line): string | null {
  const [first1 = '', ...later] = line.sentences
  const ordered = later
    .slice(0, 2)
    .find((text) => / or /.test(text) && isPlainVerb(lowerFirst(text.split(' ', 1)[0] ?? '')))
  const sentence = ((/ or /.test(first1) ? null : ordered) ?? first1).slice(0, 300).replace(/[\s.!?]+$/, '')
  const at = sentence.indexOf(' or ')
  if (at < 0 || sentence.indexOf(' or ', at + 4) > 0) return null
  const before = sentence.slice(0, at)
  const after = sentence.slice(at + 4)
  if (noChoice.test(before) || noOther.test(after)) return null
  const isDeed = isSureDeed(after)
  const head = before.replace(/^[^:]{2,60}: /, '')
  const [first = ''] = head.split(' ', 1)
  const last = head.split(boundary).at(-1) ?? head
  const isWhole = last === head && isPlainVerb(first)
  const one = isDeed
    ? `${isPlainVerb(first) ? lowerFirst(first) : first}${head.slice(first.length)}`
    : isWhole
      ? head.slice(first.length + 1)
      : last
  const other = isDeed ? after : (after.split(/[,;:] |$/, 1)[0]?.split(boundary, 1)[0] ?? after)
  return one.length < 2 ||
    one.length + other.length > 110 ||
    /[()]/.test(`${one}${other}`.replace(/\([^()]*\)/g, ''))
    ? null
    : `Which should it be: ${one} or ${other}?`
}

const boundary =
  /[,;:(–)] | (?:to|for|in|with|of|via|on|by|from|using|at|if|when|so|because|as|into) | [-–—] |\(|\)/
const noChoice =
  /\b(?:if|when|whether|no|not|any|without|never|each|every|per|until|unless|avoid|prevent|before|after|either way|one|two|\d+|and)$|\b(?:if|when|whether|no|not|any|without|never|each|every|until|unless|avoid|prevent|that)\b|n['’]t\b/i
const noOther =
  /^(?:more|not|less|similar|later|so|equivalent|documentation|docs|any\w*|another|above|higher|newer|two|wherever|whatever|whichever|something|other|think|\d)\b/i

/** What two names leave open that only a stroke joins. */
function toPair(line: Line): string | null {
  const [, one, other] =
    /(?:^|[ (:])(\p{Lu}\p{Ll}+\w*)\/(\p{Lu}\p{Ll}+\w*)(?= (?:for|on|in|to)\b|[\s.]*$)/u.exec(
      line.core.slice(0, 200),
    ) ?? []
  return one === undefined ? null : `Are both ${one} and ${other ?? ''} needed, or is one of them enough?`
}

/** What a bracket, "maybe" or "or something" marks as a mere idea; a question in brackets as it stands. */
function toUnsettled(line: Line): string | null {
  const [sentence = ''] = line.sentences
  const later = line.sentences.slice(1, 4).find((text) => /^(?!why\b).{6,160}\?$/i.test(text))
  if (later !== undefined && later.split(' ').length > 2)
    return asksItself.test(later)
      ? toSentence(later)
      : `Has this been decided: ${lowerFirst(later.replace(/,? maybe\b/i, ''))}`
  const doubt = line.remarks.find((text) => /^.{2,120}\?$/.test(text))
  if (doubt !== undefined && doubt.split(' ').length > 2) return toSentence(doubt)
  const idea =
    (doubt ?? later)?.slice(0, -1) ??
    /(?:^|[ ,(])(?:maybe|perhaps|possibly|probably)[,:]? ([^,.;()?]{2,50})/i.exec(sentence.slice(10))?.[1] ??
    /([\w.+-]+) or (?:something|similar)/i.exec(sentence)?.[1]
  const what = idea?.replace(/^(?:by|via|with|using) /i, '').trim()
  if (what === undefined) return null
  return isSureDeed(what)
    ? `Has it been decided to ${what}, or should alternatives be compared?`
    : `Has ${what} been decided, or should alternatives be compared?`
}

const asksItself =
  /^(?:who|what|which|whose|how|when|where|is|are|was|do|does|did|can|could|should|shall|would|will|must|may|might|has|have|or|any|if)\b|, /i

/** What "finish" and "complete" leave open. */
function toMissing(order: Order | null): string | null {
  return order !== null && /^(?:finish|complete|continue)$/.test(order.base)
    ? 'Which parts exist already, and what is still missing?'
    : null
}

/** What "improve" and "split" leave open. */
function toImproved(order: Order | null): string | null {
  if (order === null || order.isLater) return null
  if (/^(?:improve|enhance|rework|clean)$/.test(order.base))
    return 'What exactly is too slow, too hard or missing today?'
  return /^(?:split|separate)$/.test(order.base)
    ? 'Where exactly is the line between the parts, and what do they share?'
    : null
}

const vague =
  /\b(?:different|various|several|multiple|certain|some|all necessary|all needed|remaining|relevant|respective|all relevant|other) ((?:[a-zß-ɏ-]+ )?[a-zß-ɏ-]{3,}(?<!s)s)\b(?! (?:is|are|has|have)\b)/i

/** "Which platforms are meant?" */
function toWhich(line: Line): string | null {
  if (line.remarks.length > 0 || /:/.test(line.sentences[0] ?? '')) return null
  const [, things = ''] = vague.exec((line.sentences[0] ?? '').slice(0, 300)) ?? []
  return things === '' ||
    /\b(?:times|ways|reasons|cases|others|this|less|unless|access|process|always)$/i.test(things)
    ? null
    : `Which ${things} are meant?`
}

/** The figure that "scale", "raise" or "limit" needs and the line does not name. */
function toHowMuch(line: Line, order: Order | null): string | null {
  if (/\d/.test(line.core)) return null
  const [, deed = '', what = ''] =
    /\b(scale (?:up|down|out)|increase|raise|lower|reduce|decrease|shrink|limit|cap) (?:the )?((?:[a-zß-ɏ\d -]|\.(?=[a-zß-ɏ])){3,40}?)(?=$|[,;:(]|\.(?![a-zß-ɏ])| (?:to|for|in|on|of|so|from|by|when|and|with|at|per)\b)/i.exec(
      (line.sentences[0] ?? '').slice(0, 200),
    ) ?? []
  const isOrdered = deed !== '' && (order === null || line.core.toLowerCase().includes(deed.toLowerCase()))
  return isOrdered ? `What is the current figure for ${what.trim()}, and which one should be reached?` : null
}

/** The last question: what is easily forgotten of work like this, as far as neither line nor questions have it. */
export function toLastQuestion(
  line: Line,
  { last }: Pick<InfrastructurePattern, 'last'>,
  details: InfrastructureDetails,
  asked: readonly QuestionDraft[],
): QuestionDraft[] {
  if (asked.some(({ field }) => field === 'details')) return []
  const isOpen = (name: 'rollback' | 'deadline') =>
    details[name] === null && !asked.some(({ field }) => field === `details.${name}`)
  const [first = '', back] = last.slice(0, -1).split(/, and (?=how can we )/)
  const isDue = details.driver === 'compliance' || dated.test(line.lower)
  const parts = [
    ...(isDue && isOpen('deadline') ? ['when must it be done'] : []),
    first,
    ...(back !== undefined && isOpen('rollback') ? [back] : []),
  ]
  const question = parts.slice(0, 2).map(lowerFirst).join(', and ')
  return [{ field: 'details', question: `${toSentence(question)}?` }]
}

/** True for what ends or is forbidden on a day, and so has a date. */
const dated =
  /\b(?:eol|expir(?:es?|ed|ing)|end of (?:life|support)|out of support|runs? out|deprecated|no longer supported)\b/
