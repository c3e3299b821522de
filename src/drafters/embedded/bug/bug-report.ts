// Reads a report of a defect: its circumstances, its faults, and what is true once they are gone.

import { toLeadingVerb } from '../grammar/main-clause.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { isVerb, toThirdPerson } from '../grammar/verbs.ts'
import { hasVerb, isClosed, isSureVerb, symptomWords } from './bug-clause.ts'
import { isPair, openingWithoutComma, placeWithoutComma, rightElsewhere } from './bug-comment.ts'
import { harmless, hasClause, toFaults, toKept } from './bug-faults.ts'
import type { Outcome } from './bug-outcome.ts'
import { asked } from './is-sure-result.ts'

interface Circumstance {
  /** With its word: "when the list is empty", "after a reload". */
  readonly words: string
  /** What is left of the report without it. */
  readonly symptom: string
}

/** What a report of a defect says, read once. */
export interface BugReport {
  /** The symptom without its circumstances. */
  readonly symptom: string
  readonly circumstance: string | null
  readonly outcome: Outcome | null
  /** What else is true once the further faults of the same report are gone. */
  readonly further: readonly string[]
  /** True for words such as "jib above the mainsail, not below": they may tell what is or what should be. */
  readonly isBare: boolean
  /** A question or a wish: nothing is denied. */
  readonly isAsked: boolean
}

export function toBugReport(words: string, whole = words): BugReport {
  const isAsked = asked.test(whole)
  const found = isPair(words)
    ? null
    : toCircumstance(words.replace(/(?<=(?:n['’]t|not|never) .*) any ?more$/i, ''))
  const symptom = (found?.symptom ?? words)
    .replace(/^there is an? (?:problem|issue|bug) [^,]{0,60}, (?:whereby|where|in that) /i, '')
    .replace(/,? (?:when|but|while|although) (?:it|they|that) should(?: not|n['’]t)(?: be)?$/i, '')
  const isBare =
    /^[^,;:"“]{3,40} (?:needs?|requires?) (?!you|me|us)/i.test(words) ||
    (/(?<!rather) than /i.test(words) && !hasClause(words) && !symptomWords.test(words)) ||
    /^[^,;:]{3,60} (?:stays?|remains?) (?:in range|within|below|above)\b/i.test(words)
  const faults = isBare || isAsked ? { outcome: null, further: [] } : toFaults(symptom)
  return { symptom, circumstance: found?.words ?? null, isBare, isAsked, ...faults }
}

/** The faults that sentences after the first tell, turned round, those of `subject` in any words; at most two. */
export function toLaterFaults(sentences: readonly string[], subject = ''): string[] {
  return sentences
    .flatMap((sentence) => {
      const words = sentence.replace(/^(?:also|and|additionally|otherwise),? /i, '').replace(/[\s.!]+$/, '')
      if (/[?:;]|["“]/.test(words) || repairing.test(words)) return []
      const [, same] =
        /^(?:similar(?:ly)?|(?:the )?same|likewise)(?: thing)? ((?:for|with|in|on) .{3,60})$/i.exec(words) ??
        []
      if (same !== undefined) return [`the same is true ${same}`]
      const [, place] =
        /^(?:it )?(?:also )?(?:happens|occurs) (?:also )?((?:from|in|on|with|when|if|for) .{3,60})$/i.exec(
          words,
        ) ?? []
      if (place !== undefined) return [`it no longer happens ${place} either`]
      const [, where] =
        /^(?:(?:it )?works?|(?:it['’]s |it is )?(?:ok|okay|fine))(?: ok| fine| well| correctly)? ((?:on|in|with|when|if|from|for|after) .+)$/i.exec(
          words,
        ) ??
        rightElsewhere.exec(words) ??
        []
      if (where !== undefined) return [`it is still right ${where.trim()}`]
      if (harmless.test(words)) return (/ other | else /i.test(` ${words} `) ? toKept(words) : null) ?? []
      const { symptom, circumstance, outcome } = toBugReport(words)
      const isFault =
        outcome !== null &&
        (outcome.isDenied ||
          symptomWords.test(symptom) ||
          (subject !== '' && symptom.startsWith(`${subject} `)) ||
          / can no longer /.test(outcome.text))
      return isFault && !/^(?:this|that|there|he|she|i|we|you|people)\b/i.test(outcome.text)
        ? [circumstance === null ? outcome.text : `${outcome.text} ${circumstance}`]
        : []
    })
    .slice(0, 2)
}

const repairing =
  /\b(?:should|must|needs?|could|might|may|maybe|perhaps|probably|likely|was|were|used to|fix\w*|expected|please|amused|happy|furious|i|we|us|our|you|your|me|my)\b/i

const opening =
  /^((?:when|whenever|if|while|after|once|as soon as|every time|each time|upon|during|on|in|with|for|by|before) [^,]{3,140}(?:, and (?:you|we|i|it|they) [^,]{3,60})?), (?:then )?(?!and |or |but |so |also |whereby |which |where )(.{5,})$/i
const closing =
  /,? (?:when|whenever|if|while|after|once(?! (?:in|on|a|per|for) )|as soon as|every time|each time|upon|during|on (?=(?:startup|start|launch|login|logout|reload|refresh|restart|resize|scroll|save|submit|exit|close)\b))(?! to\b) ?/gi
const end =
  /,(?=\s)|[;?]|\.(?=\s|$)|:\s| [-–—]+ | (?:so that|so|because|since|which|although|even though|unless|until)\s/
/** Deeds that are right but for the moment at which they are done. */
const neutral =
  /\b(?:completes?|finish(?:es)?|runs?|starts?|loads?|fires?|happens?|occurs?|executes?|ends?|arrives?|stops?)$/i
const event = /\b(?:rendering|crackling|behaviou?rs?|loops?|resets?|drops?|gaps?|lag)\b/i
export const vague =
  /\b(?:several|some|many|quick(?:ly)?|fast|slow(?:ly)?|easy|easily|simple|various|often|appropriate|properly|normally|ideally|better|etc|certain|really)\b/i

/** The circumstances of a symptom, where they stand before it or after it; null where one cannot be sure. */
function toCircumstance(report: string): Circumstance | null {
  const begun = opening.exec(report)
  const [, scene, fault] = placeWithoutComma(begun?.[1] ?? '') ?? []
  const [, first, main] =
    (scene === undefined || fault === undefined ? begun : [report, scene, report.slice(scene.length + 1)]) ??
    openingWithoutComma.exec(report) ??
    placeWithoutComma(report) ??
    toDeedOpening(report)
  const rest = main?.replace(/^[\w ]{2,20}ing [^,]*, (?=(?:the|it|they) )/i, '')
  if (rest !== undefined && / (?:you|it) /.test(rest) && toLeadingVerb(rest) !== null) return null
  if (first !== undefined && rest !== undefined) {
    const isPlace = /^(?:on|in|with|for|by) /i.test(first)
    return isWhole(first) && !(isPlace && (first.length > 90 || hasVerb(first.replace(/^\S+ /, ''))))
      ? { words: lowerFirst(first).replace(/ then$/, ''), symptom: rest }
      : null
  }
  for (const match of report.matchAll(closing)) {
    const symptom = report.slice(0, match.index)
    const isSaid = /s ([a-z]{3,})$/.exec(symptom)?.[1]
    if (
      symptom.length < 3 ||
      /(?:[-–—:;]|\b(?:as|even|only|what|not|than|so|and|then|but \w+))\s*$/i.test(symptom) ||
      !(
        event.test(symptom) ||
        symptomWords.test(symptom) ||
        hasVerb(symptom) ||
        (isSaid !== undefined && isVerb(isSaid)) ||
        hasFiniteVerb(symptom)
      )
    )
      continue
    const after = report.slice(match.index).replace(/^,? /, '')
    if (
      (/^(?:after|before|once) /i.test(after) && neutral.test(symptom)) ||
      /^after (?:exactly |about |only |just )?(?:\d|(?:one|two|three|four|five|ten|twenty|half) )/i.test(
        after,
      ) ||
      / so (?:the|it|they|we|you) /i.test(symptom)
    )
      return null
    if (hasVerb(/^.{15,}?, (?!and |or |but )(.{8,})$/.exec(symptom)?.[1] ?? '')) return null
    if (
      /^(?:after|during|upon|on) [^,]* (?:can|could|will|would|may|might|cannot|is|are) /i.test(
        after.split(end, 1)[0] ?? '',
      ) &&
      !hasVerb(symptom)
    )
      return null
    const words = after.slice(0, 1) + (after.slice(1).split(end, 1)[0] ?? '')
    return isWhole(words) ? { words: lowerFirst(words.trim()), symptom } : null
  }
  return null
}

/** "Pressing next, the cover vanishes", "drag a card and it sticks": the deed before the fault. */
function toDeedOpening(report: string): readonly (string | undefined)[] {
  const [whole, deed, rest] =
    /^([a-zß-ɏ]{3,}ing [^,]{2,60}), (?!and |or |but |not |for example|e\.g\.)(.{5,})$/i.exec(report) ?? []
  const [, order = '', fault = ''] =
    /^([a-z]+ [^,]{4,70}?) (?:and|&) ((?:it|they|the|nothing) .{5,})$/i.exec(report) ?? []
  const isTold =
    /^(?:i|we) (?!am |are |have |was |were )[a-z]+ /i.test(order) && /^(?:it|they|nothing) /i.test(fault)
  if (isTold && !hasVerb(order.replace(/^\S+ \S+ /, ''))) return [report, `when ${order}`, fault]
  if (
    toLeadingVerb(order) !== null &&
    !hasFiniteVerb(order) &&
    !hasVerb(order) &&
    (hasVerb(fault) || hasFiniteVerb(fault))
  )
    return [report, `when you ${lowerFirst(order)}`, fault]
  return whole === undefined ||
    rest === undefined ||
    !(hasVerb(rest) || hasFiniteVerb(rest)) ||
    hasVerb(deed ?? '')
    ? []
    : [whole, `when ${lowerFirst(deed ?? '')}`, rest]
}

function isWhole(words: string): boolean {
  return (
    isClosed(words) &&
    words.length <= 120 &&
    words.includes(' ') &&
    !/^[a-zß-ɏ]+ (?:too|very)\b|\bany ?more$|\b(?:causes?|leads? to|results? in|throws?)\b/i.test(words) &&
    !/^\S+ .{8,} (?:there['’]s|no one|nobody) |^(?:if|when) you['’]re (?:un)?lucky$|\bshould(?: not|n['’]t)?(?: be)?$|^once \w+ing\b/i.test(
      words,
    ) &&
    !/^(?:before|after|once|if|when|while|every|each) (?:time|it|them|that|this|possible|needed|necessary|all|required|some time|a while)$/i.test(
      words,
    )
  )
}

/** What a predicate begins with: "paid", "showing", "always". */
const predicate =
  /^(?:[a-zß-ɏ]{3,}(?:ed|ing|en)|paid|sent|sold|lost|always|never|still|sometimes|not|too|shown|one|an?|the)$/i

const before = /^(?:in|on|at|of|for|to|with|and|from|by)$/i

const isActing = (word: string) =>
  /^(?:say|swallow|print|buy|sell|copy)$/.test(word) || isSureVerb(word) || isVerb(word)

/** "why do I see ads" tells that I see ads. */
export function fromWhy(words: string): string {
  if (/^why (?:no|doesn['’]?t|does not|isn['’]?t|can['’]?t|cannot|won['’]?t) /i.test(words))
    return words.slice(4)
  const does =
    /^(?:why|how come) (?:does|did(?! (?:i|we|you|they|people|users)\b)) (.{6,})$/i
      .exec(words)?.[1]
      ?.split(' ') ?? []
  const at = does.findIndex(
    (verb, index) =>
      index > (/^(?:the|my|our|this|an?)$/i.test(does[0] ?? '') ? 1 : 0) &&
      (isSureVerb(verb) || (isActing(verb) && !isActing(does[index + 1] ?? ''))),
  )
  if (at > 0)
    return [...does.slice(0, at), toThirdPerson(does[at] ?? ''), ...does.slice(at + 1)]
      .join(' ')
      .replace(/ i /g, ' I ')
      .replace(
        /^((?:(?! (?:when|if|while|after) ).)*?) and ([a-z]+)(?= )/,
        (whole, first: string, verb: string) =>
          isActing(verb) ? `${first} and ${toThirdPerson(verb)}` : whole,
      )
  const asked = /^why am i (.{6,})$/i.exec(words)?.[1]
  if (asked !== undefined) return `I am ${asked}`
  const plain = /^(?:why|how come) (?:do|did(?= (?:i|we|you|they|people|users)\b)) (?!not )(.{6,})$/i.exec(
    words,
  )?.[1]
  if (plain !== undefined) return plain
  const [, be = '', being = ''] =
    /^(?:why|how come)(?: |(?=['’]))(is|are|was|were|['’]s) (.{6,})$/i.exec(words) ?? []
  const parts = being.split(' ')
  const from = /^(?:the|my|our|an?|this|that|these|all)$/i.test(parts[0] ?? '') ? 2 : 1
  const first = parts.findIndex(
    (word, index) => index >= from && predicate.test(word) && !before.test(parts[index - 1] ?? ''),
  )
  const last = /(?:ive|ous|[ai]ble|ful|less|wrong|empty|slow|late|blank|off|full|closed|open|missing)$/i.test(
    being,
  )
    ? parts.length - 1
    : parts.findIndex((word, index) => index >= from && before.test(word))
  const start = parts[0]?.toLowerCase() === 'there' ? 1 : first < 0 ? last : first
  return start < 1 || isVerb((parts[0] ?? '').toLowerCase())
    ? words
    : [...parts.slice(0, start), be.replace(/^['’]s/, 'is'), ...parts.slice(start)].join(' ')
}
