// The faults of one report, each turned round by itself: what stands on both sides of "and", "but", "so" and "instead of".

import { lowerFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromGerund, fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import {
  agree,
  hasVerb,
  isAuxiliary,
  isClosed,
  isSureVerb,
  join as joinWords,
  symptomWords,
  toClause,
} from './bug-clause.ts'
import { isPair } from './bug-comment.ts'
import { fromExcepted, type Outcome, toOutcome } from './bug-outcome.ts'
import { toPresentClause } from './bug-voice.ts'

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
  const [scene = '', later = ''] = symptom.split(/, (?!i |we )/i, 2)
  const isScene =
    !symptomWords.test(scene) && toPresentClause(later) !== null && toPresentClause(scene) !== null
  if (isScene || isPair(symptom)) return { outcome: null, further: [] }
  const [told = '', effect = ''] = symptom.split(/, so (?:that )?(?=(?:it|they) )/, 2)
  const excepted = fromExcepted(told)
  if (excepted !== null) {
    const done = toOutcome(effect.replace(/^(?:it|they)(?= )/, toClause(told)?.subject ?? 'it'))
    return { outcome: excepted, further: done === null ? [] : [done.text] }
  }
  const both = toEach(symptom) ?? toBoth(symptom)
  if (both !== null) return both
  const [first = '', ...parts] = symptom.split(seam)
  const subject = toClause(first)?.subject
  const rest = parts.flatMap((words, index) => {
    const part = words.replace(/^so (?:that )?(?=\S+ \S)/i, '')
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
    rest.some(({ join, part }) => /and |but /.test(join) && (!isTelling(part) || opensWithVerb(part)))
  )
    return split(toOutcome(symptom))
  const others = rest.map(({ join, isOpen, part }) => {
    const isFault =
      isTelling(part) &&
      !/^(?:[a-zß-ɏ]+ed|shown|not|at|in|on|every time) /i.test(part) &&
      !harmless.test(part) &&
      !/\b(?:amused|happy|sure|glad|please|us|our)\b/i.test(part)
    const outcome = isFault ? toOutcome(part) : null
    const isTold =
      outcome !== null &&
      (outcome.isDenied ||
        isOpen ||
        /so /.test(join) ||
        symptomWords.test(part) ||
        (join.includes('but') && !symptomWords.test(first)))
    return { join, outcome: isTold && / \S+ /.test(outcome.text) ? outcome : null }
  })
  const { join = '', outcome: next = null } = others[0] ?? {}
  const isRightBefore =
    (join.includes('but') ||
      (join === ', ' &&
        (next?.isDenied === true || (next !== null && / (?:has|have) .* open$/.test(first))))) &&
    (!symptomWords.test(first) || /^no(?:thing|body) /.test(rest[0]?.part ?? '')) &&
    !harmless.test(rest[0]?.part ?? '')
  const main =
    isRightBefore || (!hasClause(first) && next !== null && join !== ', ') ? next : toOutcome(first)
  const outcome = main ?? (isRightBefore ? null : (toOutcome(symptom) ?? next))
  const { outcome: whole, further } = split(outcome)
  const more = others.flatMap(({ join: seamed, outcome: other }, index) => {
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
  return { outcome: whole, further: [...further, ...more, ...(kept === null ? [] : [kept])].slice(0, 2) }
}

/** "It does not weigh sacks, print tags, or ring the bell": each of the three is wanted. */
function toEach(symptom: string): Faults | null {
  const [, lead = '', ...deeds] =
    /^([^,;:]{2,100}?)(?: and)? (?:does|do)(?: not|n['’]t) ([a-z]+ [^,;:]{2,60}), ([a-z]+ [^,;:]{2,60}),? (?:or|and) ([a-z]+ [^,;:]{2,60})$/.exec(
      symptom,
    ) ?? []
  const subject = toClause(lead)?.subject ?? lead
  const [first, ...others] = deeds.flatMap((deed) => {
    const [verb = '', ...rest] = deed.split(' ')
    return isVerb(verb) ? joinWords(lowerFirst(subject), agree(subject, verb), ...rest) : []
  })
  return first === undefined || others.length < 2
    ? null
    : { outcome: { text: first, isDenied: true }, further: others }
}

/** "The gate is too low and has no latch": two faults of one thing; null unless each can be turned round. */
function toBoth(symptom: string): Faults | null {
  const [, first = '', second = ''] =
    /^((?:`[^`]*`|[^,;:`]){8,120}?) and ((?:(?:is|are|has|have|does|do|can)(?:not|n['’]t)?|never) [^,;:]{5,})$/.exec(
      symptom,
    ) ?? []
  const subject = toClause(first)?.subject
  if (subject === undefined || / and | (?:which|that|who) /.test(subject)) return null
  const [outcome, other] = [toOutcome(first), toOutcome(`${subject} ${second}`)]
  if (outcome === null && /^never /.test(second)) return { outcome: other, further: [] }
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
  return { outcome: outcome === null ? null : toReplaced(outcome), further: [] }
}

/** "no longer prints the old tag instead of the new one": "prints the new tag"; without "instead of" where that is not sure. */
function toReplaced(outcome: Outcome): Outcome {
  const [, doer = '', be = '', deed = '', found = '', right] =
    /^(.{2,90}?)( is| are)? no longer ([a-z]+)(?: (.*?))? instead of ([^,;]{2,90})$/.exec(outcome.text) ?? []
  if (right === undefined) return outcome
  const wanted = toWanted(doer, be, deed, found, right)
  return wanted === null
    ? { ...outcome, text: joinWords(`${doer}${be} no longer ${deed}`, found) }
    : { text: wanted, isDenied: true }
}

/** What is wanted in place of what happens: a deed, or another thing of the same deed; null where that is not sure. */
function toWanted(doer: string, be: string, deed: string, found: string, right: string): string | null {
  if (/^(?:it|this|that|just|only|being)\b/i.test(right)) return null
  const isBad = symptomWords.test(deed)
  const [word = '', ...others] = right.split(' ')
  const rest = others.join(' ')
  const act = fromGerund(word)
  if (act !== null)
    return be !== '' || /\b(?:it|them|its|their)\b/.test(rest)
      ? null
      : joinWords(doer, agree(doer, act), rest)
  if (fromThirdPerson(word) !== null && /^(?:out|up|off|in|on|down|away|back)$/.test(rest))
    return `${doer} ${right}`
  const lead = toPreposition(found)
  const same = toPreposition(right)
  const within = same === '' ? '' : found.slice(0, Math.max(0, found.indexOf(` ${same}`)))
  if (
    isBad ||
    found === '' ||
    (same === '' && found.split(' ').length > 5) ||
    (same !== '' && same !== lead && within === '')
  )
    return null
  const head = / ones?\b/.test(` ${right}`)
    ? (found
        .split(/ (?:in|on|at|of|for|to|from|with) /, 1)[0]
        ?.split(' ')
        .at(-1) ?? '')
    : ''
  const named = head === '' ? right : right.replace(/\bones?\b/, head)
  return joinWords(doer + be, deed, same === '' ? lead.trim() : within, named)
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

/** A clause, or one of the past with a verb that is known. */
const isTelling = (words: string) => hasClause(words) || toPresentClause(words) !== null

export const hasClause = (words: string) => hasVerb(words) || hasFiniteVerb(words)
