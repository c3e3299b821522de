// What a statement says is wrong, turned round into what can be checked.
import type { Line } from '../grammar/line.ts'
import { toldEdges } from '../patterns/infrastructure-told-kinds.ts'
import { lowerOpening, toPlainDefinite } from '../technical/technical-phrase.ts'
import { withArticle } from '../title.ts'
import { findTold, toNeutral, withoutTail } from './infrastructure-clause.ts'
import { toBetter } from './infrastructure-slots.ts'

/** What is told; without criteria where what is wanted is of a kind of its own. */
export interface Told {
  /** Null where the words stand as they are. */
  readonly title: string | null
  readonly criteria: readonly string[]
  readonly question: string | null
}

/** What a statement says is wrong, turned round, and who can confirm it. */
export function toStated(line: Line, title: string | null): Told {
  const state = withoutTail(toNeutral((line.sentences[0] ?? '').slice(0, 250).replace(/[\s.!?…,]+$/, '')))
  const subject = findTold(state, true)
  const better = subject === null ? null : toNoLonger(state, subject)
  return {
    title,
    criteria: [
      `A check by those affected shows that ${better ?? `this problem no longer occurs: ${state}`}.`,
      ...toEdges(subject ?? ''),
    ],
    question: 'What should happen instead, and what is known about the cause?',
  }
}

export function toEdges(subject: string): string[] {
  const isNamed = subject !== '' && !/^(?:every|nobody|no one|nothing|i$|we$|it$|if |when )/i.test(subject)
  return toldEdges.map((text) => text.replace('{s}', isNamed ? toNamed(subject) : 'it'))
}

/** "the reader no longer falls off the wifi", "the keys have been rotated"; null where the verb is not sure. */
function toNoLonger(state: string, subject: string): string | null {
  const rest = state.slice(subject.length + (state[subject.length] === ':' ? 2 : 1)).replace(/ now$/, '')
  const who = toNamed(subject)
  if (
    /^(?:every|nobody|no one|nothing|only|neither|during |in |on |at |i$|we$|if |when )|\b(?:nobody|no one)\b/i.test(
      subject,
    ) ||
    rest === '' ||
    /^[:=]/.test(state.slice(subject.length).trimStart())
  )
    return null
  const [, can = '', able = ''] = /^(can|could|ha(?:s|ve)|is|are)(?:n['’]t|['’]t|not)? (.+)$/.exec(rest) ?? []
  if (/^(?:\S+n['’]t|can['’]t|cannot) /.test(rest))
    return can === '' ? toBetter(state) : `${who} ${can} ${able}`
  const [, adverb = '', deed = ''] = /^(never|always|still|just|sometimes) (.+)$/i.exec(rest) ?? []
  if (adverb !== '')
    return adverb === 'never'
      ? `${who} ${deed}`
      : /^\p{L}+(?:s|ed)? /u.test(deed) && !after.test(deed)
        ? `${who} no longer ${deed}`
        : null
  const had = /^(ha(?:s|ve)) no (.+)$/.exec(rest)
  if (had !== null) return `${who} ${had[1] ?? ''} ${toHad(had[2] ?? '')}`
  if (/^(?:is|are) (?!no\b)/.test(rest))
    return `${who} ${rest.replace(/^(\S+) (?:still |all )?/, '$1 no longer ')}`
  return /^(?:was|were|ha[sd]|have|did|went|got|will|would|must|may|might|\p{L}+ed|died|fell|froze|broke|lost|hit|sat|stood|ran|took|threw|came|said|kept|needs?|takes?) /u.test(
    rest,
  ) || after.test(rest)
    ? null
    : `${who} no longer ${rest}`
}

const after = /^(?:on|at|in|by|for|from|with|of|to|the) /

/** "a link when it is foggy", "net every time they mow": with its article where it can be counted. */
function toHad(words: string): string {
  return /^(?:net|internet|wifi|power|signal|reception|access|light|water|heating|room|time|\S+s)\b|^\S+ \S+s\b/i.test(
    words,
  )
    ? words
    : withArticle(words)
}

const determined = /^(?:the|an?|all|every\p{L}*|each|one|two|three|\d\S*|some|any|\p{L}+ing)(?: |$)/iu

/** "the card reader": with its article, as it stands inside of a sentence. */
export function toNamed(subject: string): string {
  const bare = lowerOpening(subject).replace(/^(?:that|this|these|those|our|my) /i, 'the ')
  return determined.test(bare) || /(?<![su])s$| and /.test(bare)
    ? bare
    : /^(?:publish|deploy)$/.test(bare)
      ? `${bare}ing`
      : toPlainDefinite(bare, false)
}

/** What the kind of what is told knows, and the first thing that the line orders besides. */
export function toToldCriteria(said: Told | null, besides: readonly string[]) {
  if (said === null || said.criteria.length === 0) return null
  const asked = besides.filter((text) => !noDemand.test(text)).slice(0, 1)
  return [...said.criteria.slice(0, 1), ...asked, ...said.criteria.slice(1)].map((text) => ({
    statement: text.replace(/^A run, file or setting shows that this/, 'This'),
  }))
}

/** What is said besides that cannot stand alone, or only tells how it is. */
const noDemand = /^(?:The current state no|This is no) longer|\b(?:us|somewhere|maybe)\b|\?/
