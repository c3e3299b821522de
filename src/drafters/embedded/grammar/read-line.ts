// Reads a line: cleans it, cuts its clauses out and finds verb, object and role.

import {
  findCondition,
  findDeadline,
  findIdentifiers,
  findInsteadOf,
  findQuantities,
  findQuestion,
  findReason,
  findRemarks,
  findShould,
  findVersions,
  isHedged,
} from './clauses.ts'
import { toCore, toSentences } from './clean.ts'
import { findRole } from './find-role.ts'
import { findForeignDeadline } from './foreign-deadline.ts'
import { withoutLeadIn } from './lead-in.ts'
import type { Line } from './line.ts'
import { toMain } from './main-clause.ts'
import { lowerFirst, toNounPhrase } from './noun-phrase.ts'
import { toObject } from './object.ts'
import { toPhrase } from './phrase.ts'
import { isPersonWord } from './roles.ts'
import { toClauses } from './run-on.ts'
import { hasFiniteVerb } from './statement.ts'
import { isVerb } from './verbs.ts'

const asking =
  /^(?:(?:so|and|but|maybe|perhaps|ideally|please|then) )?(?:we (?:could|should|need|want|must)|could we|can we|can you|could you|let['’]s(?! encrypt\b)|please|add|allow|let|make|give|show|provide|create|it would|would be|i (?:want|would like|need|['’]d like)|they (?:want|need|would like|['’]d like)|an? [^,.;]{3,60} would )\b/i
/** What is proposed after a told pain: "so send them a text", "maybe a field for that", "could it not just ask". */
const proposing =
  /^(?:so |and |then |just )*(?:(?:maybe|perhaps|ideally|please|pls) )?(?:give|send|tell|put|ask|warn|remind|print|write|have|use|mark|ping|could (?:it|they|the \S+)|couldn['’]t (?:it|they|the \S+|we)|can (?:it|they|the \S+)|there (?:should|must|ought to) be|want (?:it|them|that))\s|^(?:so )?(?:maybe|perhaps) (?:an?|some|the)\s|^(?:\S+ ){1,6}(?:should|needs? to|ought to)(?: \S+){3}/i
/** "it would be nice if it asked first": a wish behind whatever was told. */
const wishing =
  /^(?:so |but |and )?(?:it |that |this )?(?:would|['’]d) be (?:really |so |very |much )?(?:nice|great|cool|better|good|handy|helpful|useful|lovely) (?:if|to)\s/i
const opening = /^(?:(?:so|and|then|just|but)\s+)+/i
const tellingStart =
  /^(?:the|our|my|an?|every|each|two|three|many|some|most|people|today|currently|right now|at the moment|when|i|we|they|it|there|this)\b/i

const story = /^as an? [^.]{2,80}?[,\s]\s?i(?:['’]d| would| want| need| can| should)\b/i

/** The sentence that asks, where the first one only tells how things are; else the first. */
function toAsking(sentences: readonly string[]): string | null {
  const [first] = sentences
  if (first === undefined) return null
  const wished = asking.test(first) ? undefined : sentences.find((sentence) => wishing.test(sentence))
  if (wished !== undefined && wished !== first) return wished
  if (first.split(' ').length <= 5 && !story.test(first)) {
    const told = sentences.slice(1, 3).find((sentence) => story.test(sentence))
    if (told !== undefined) return told
  }
  if (
    asking.test(first) ||
    (!tellingStart.test(first) && !hasFiniteVerb(first)) ||
    /\b(?:should|want|need|would|could|can|must)\b(?!['’]t)/i.test(first)
  )
    return first
  const asked =
    sentences.find((sentence) => asking.test(sentence)) ??
    sentences.find((sentence) => proposing.test(sentence))
  return asked === undefined ? first : resolvePronoun(asked.replace(opening, ''), first)
}

/** "We could print it" after "Nurses write the ward list": what "it" stands for, where the first sentence names one thing. */
function resolvePronoun(asked: string, first: string): string {
  if (!/\b(?:it|them)\b/i.test(asked)) return asked
  const people = /^((?:(?:the|our|my) )?[a-zß-ɏ-]+) /i.exec(first)?.[1]
  if (
    people !== undefined &&
    /\bthem\b/i.test(asked) &&
    isPersonWord(people.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return asked.replace(/\bthem\b/i, lowerFirst(people))
  const words = first.split(' ')
  const verbAt = words.findIndex((word, index) => index > 0 && index < 6 && isVerb(word.toLowerCase()))
  const thing = verbAt < 0 ? null : toNounPhrase(words.slice(verbAt + 1).join(' '))
  if (thing === null || !/^(?:the|a|an|our|their|each|every|all) /i.test(thing)) return asked
  return asked.replace(/\b(?:it|them)\b/i, thing.replace(/^an? /i, 'the '))
}

/** "Minutes 3 June.", "Notes from the call.": what opens notes and says nothing itself. */
const notes =
  /^(?:meeting |call |team |customer )?(?:minutes|notes|protocol|agenda|stand-?up|retro|sync|meeting|call|workshop|feedback)\b(?: (?:of|from|on|with|for))?(?: (?:the|our|a))?(?: [a-zß-ɏ\d.,/-]+){0,5}\.$/i

function withoutNotes(sentences: readonly string[]): readonly string[] {
  const [first = '', ...others] = sentences
  const isNotes =
    notes.test(first) &&
    !/\b(?:is|are|was|were|should|must|can|could|need|needs|want|wants|export|import|for|per)\b/i.test(first)
  return isNotes && others.length > 0 ? others : sentences
}

/** Only this much of a long text is read for clauses; the raw text stays whole. */
const readLimit = 4_000

/** Which sentence says what is meant: the first, or the one that asks where the first only tells how things are. */
export type Reading = 'first' | 'asking'

/** What the text of an idea says. `language` is a BCP 47 primary language. Never throws; linear in the text. */
export function readLine(raw: string, language: string, reading: Reading = 'first'): Line {
  const clean = toCore(raw.slice(0, readLimit))
  const core = language === 'en' ? withoutLeadIn(clean) : clean
  const sentences = language === 'en' ? toSentences(core).flatMap(toClauses) : toSentences(core)
  const telling = withoutNotes(sentences)
  const role = findRole(core)
  const reason = findReason(core)
  const deadline = findDeadline(core)
  const { main, label, verb } = toMain((reading === 'asking' ? toAsking(telling) : telling[0]) ?? core, {
    role,
    reason: reason?.whole ?? null,
    deadline,
  })
  const conditionText = findCondition(role === null ? core : core.replace(role.whole, ''))
  const versions = findVersions(core)
  const object = toObject(main, verb)
  return {
    raw,
    core,
    lower: core.toLowerCase(),
    language,
    sentences,
    main,
    label,
    verb,
    object: toPhrase(raw, object),
    role:
      role === null
        ? null
        : { text: lowerFirst(role.role), quote: raw.includes(role.role) ? role.role : null },
    condition: toPhrase(raw, conditionText),
    reason: toPhrase(raw, reason?.words),
    deadline: toPhrase(raw, findForeignDeadline(core, language) ?? deadline),
    versions:
      versions === null
        ? null
        : { ...versions, quote: raw.includes(versions.quote ?? '') ? versions.quote : null },
    quantities: findQuantities(core).flatMap((words) => toPhrase(raw, words) ?? []),
    question: toPhrase(raw, findQuestion(sentences)),
    insteadOf: toPhrase(raw, findInsteadOf(core)),
    should: toPhrase(raw, findShould(core)),
    identifiers: findIdentifiers(core),
    remarks: findRemarks(core),
    hedged: isHedged(raw),
  }
}
