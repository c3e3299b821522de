// The faults of one report, each turned round by itself: what stands on both sides of "and", "but", "so" and "instead of".

import { lowerFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson } from '../grammar/verbs.ts'
import {
  hasVerb,
  isAuxiliary,
  isClosed,
  isSureVerb,
  join as joinWords,
  symptomWords,
  toClause,
} from './bug-clause.ts'
import { type Outcome, toOutcome } from './bug-outcome.ts'

/** What is true once the first fault is gone, and once the further ones are. */
export interface Faults {
  readonly outcome: Outcome | null
  readonly further: readonly string[]
}

/** What joins the faults of one report: "the gate sticks, and the bell rings", "it sticks; the bell rings". */
const seam =
  /((?<! );\s+|,?\s+[–—-]{1,2}\s+|,? but (?:instead )?|, and |, so (?:that )?| and (?=(?:the|an?|it|they) )|, (?=(?:the|our|its|no|nothing) |(?:[\w-]+ ){1,3}(?:can['’]t|cannot|isn['’]t|doesn['’]t|does not|is not) ))/i
export const harmless =
  /\b(?:ok|okay|fine|good|works?|worked|healthy|correct(?:ly)?|succeeds?|intended|as expected)\b/i

/** What goes right as such: "shows" and "is" before "but" may be the fault as well. */
const right =
  /^(?:can|(?:reach|accept|creat|succeed|load|open|start|connect|send|ring|run|detect|find)(?:es|s)?|are)$/

/** The faults of a report turned round one by one; what follows "but" is the fault where nothing is wrong before it. */
export function toFaults(symptom: string): Faults {
  const both = toBoth(symptom)
  if (both !== null) return both
  const [first = '', ...parts] = symptom.split(seam)
  const subject = toClause(first)?.subject
  const rest = parts.flatMap((part, index) => {
    const join = parts[index - 1] ?? ''
    if (index % 2 === 0) return []
    const isOpen = join.includes('but') && opensWithVerb(part)
    const told =
      subject !== undefined && /so /.test(join) ? part.replace(/^(?:it|they)(?= )/i, subject) : part
    return [{ join, isOpen, part: isOpen ? `${subject ?? ''} ${part}` : told }]
  })
  if (
    rest.length === 0 ||
    rest.length > 3 ||
    first.includes(': ') ||
    ![first, ...rest.map(({ part }) => part)].every(isClosed) ||
    (!hasClause(first) && / that /.test(first)) ||
    rest.some(({ join, part }) => /and |but /.test(join) && (!hasClause(part) || opensWithVerb(part)))
  )
    return split(toOutcome(symptom))
  const others = rest.map(({ join, isOpen, part }) => {
    const isFault =
      hasClause(part) &&
      !/^(?:\p{L}+ed|shown|not|at|in|on|every time) /iu.test(part) &&
      !harmless.test(part) &&
      !/\b(?:amused|happy|sure|glad|please|us|our)\b/i.test(part)
    const outcome = isFault ? toOutcome(part) : null
    const isTold =
      outcome !== null && (outcome.isDenied || isOpen || /so /.test(join) || symptomWords.test(part))
    return { join, outcome: isTold && / \S+ /.test(outcome.text) ? outcome : null }
  })
  const { join = '', outcome: next = null } = others[0] ?? {}
  const isRightBefore =
    (join.includes('but') || (join === ', ' && next?.isDenied === true)) &&
    (!symptomWords.test(first) || /^no(?:thing|body) /.test(rest[0]?.part ?? '')) &&
    !harmless.test(rest[0]?.part ?? '')
  const isContrast =
    (join === ', ' || / says? /.test(rest[0]?.part ?? '')) &&
    next === null &&
    !symptomWords.test(first) &&
    / (?:is|are|says?|has|changed) /.test(first)
  const main =
    isRightBefore || (!hasClause(first) && next !== null && join !== ', ')
      ? next
      : isContrast
        ? null
        : toOutcome(first)
  const outcome = main ?? (isRightBefore || isContrast ? null : toOutcome(symptom))
  const { outcome: whole, further } = split(outcome)
  const later = others.flatMap(({ join: seamed, outcome: other }, index) => {
    const part = rest[index]?.part ?? ''
    const isLost =
      outcome !== null &&
      other === null &&
      hasClause(part) &&
      (/so /.test(seamed) || (/and |; |^, $/.test(seamed) && symptomWords.test(part)))
    if (
      isLost &&
      part.length < 160 &&
      !/n['’]t$/.test(part) &&
      !harmless.test(part) &&
      !/\b(?:should|must|needs?|we|i|you)\b/i.test(part)
    )
      return [`it no longer happens that ${part}`]
    return other === null || other === outcome || (outcome === null && /^(?:it|they)\b/i.test(other.text))
      ? []
      : [other.text]
  })
  const [{ isOpen = false, part = '' } = {}] = rest
  const kept = !isOpen
    ? null
    : isRightBefore && right.test(toClause(first)?.verb ?? '')
      ? toKept(first)
      : harmless.test(part)
        ? toKept(part)
        : null
  return { outcome: whole, further: [...further, ...later, ...(kept === null ? [] : [kept])].slice(0, 2) }
}

/** "The gate is too low and has no latch": two faults of one thing; null unless each can be turned round. */
function toBoth(symptom: string): Faults | null {
  const [, first = '', second = ''] =
    /^([^,;:]{8,90}?) and ((?:is|are|has|have|does|do|can)(?:not|n['’]t)? [^,;:]{5,})$/.exec(symptom) ?? []
  const subject = toClause(first)?.subject
  if (subject === undefined || / and | (?:which|that|who) /.test(subject)) return null
  const [outcome, other] = [toOutcome(first), toOutcome(`${subject} ${second}`)]
  return outcome === null || other === null ? null : { outcome, further: [other.text] }
}

/** What is right today and has to stay so: "the bell still rings at noon". */
export function toKept(words: string): string | null {
  const clause = toClause(words)
  if (clause === null || clause.negated || /^(?:i|we|it|they|you|user)\b/i.test(clause.subject)) return null
  const { verb, rest } = clause
  const subject = lowerFirst(clause.subject)
  return isAuxiliary(verb) ? joinWords(subject, verb, 'still', rest) : joinWords(subject, 'still', verb, rest)
}

/** "no longer rings and no longer hums" and "no longer rings instead of humming" are two things each. */
function split(outcome: Outcome | null): Faults {
  const [, subject = '', first = '', second] =
    /^(.{2,80}?) (no longer .{3,}?) and (no longer .{3,})$/.exec(outcome?.text ?? '') ?? []
  if (outcome !== null && second !== undefined && !subject.includes(','))
    return { outcome: { ...outcome, text: `${subject} ${first}` }, further: [`${subject} ${second}`] }
  const [, doer = '', be = '', deed = '', found = '', right] =
    /^(.{2,80}?)( is| are)? no longer ([a-z]+) ((?:\S+ ){1,5}?)instead of (\S+(?: \S+){0,6})$/.exec(
      outcome?.text ?? '',
    ) ?? []
  const lead = toPreposition(found)
  return outcome === null ||
    right === undefined ||
    (lead !== toPreposition(right) && toPreposition(right) !== '') ||
    /^\p{L}+ing\b/u.test(right)
    ? { outcome, further: [] }
    : {
        outcome: { ...outcome, text: `${doer}${be} no longer ${deed} ${found.trim()}` },
        further: [joinWords(doer + be, deed, toPreposition(right) === '' ? lead : '', right)],
      }
}

const toPreposition = (words: string) =>
  /^(?:at|in|on|to|from|as|with|by|into|under|of|after|before)(?= )/i.exec(words)?.[0] ?? ''

/** "aren't shown", "bypasses the lock": a clause that leaves its subject to the one before. */
function opensWithVerb(words: string): boolean {
  const [word = ''] = words.replace(/^then /i, '').split(' ', 1)
  return (
    isAuxiliary(word) ||
    (/^[a-z]+(?<!s)s$/.test(word) && (isSureVerb(word) || fromThirdPerson(word) !== null))
  )
}

export const hasClause = (words: string) => hasVerb(words) || hasFiniteVerb(words)
