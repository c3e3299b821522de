// What a statement says is wrong, turned round into what can be checked.
import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import { agreedTrial, toToldEdges, toToldQuestion } from '../patterns/infrastructure-told-edges.ts'
import { isMany } from '../technical/deed-parts.ts'
import { lowerOpening, toPlainDefinite } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { withArticle } from '../title.ts'
import { findTold, toNeutral, withoutTail } from './infrastructure-clause.ts'
import { toBetter } from './infrastructure-slots.ts'

/** What is told; without criteria where what is wanted is of a kind of its own. */
export interface Told {
  /** Null where the words stand as they are. */
  readonly title: string | null
  readonly criteria: readonly string[]
  readonly question: string | null
  /** What is told of, where a kind knows it. */
  readonly about?: string
  /** True where a criterion tells what the line orders besides. */
  readonly isWished?: true
}

/** What a statement says is wrong, turned round, with what follows from it. */
export function toStated(line: Line, title: string | null): Told {
  const said = (line.sentences[0] ?? '').slice(0, 250).replace(/,? (?:can|could) we .*$|[\s.!?…,]+$/, '')
  const state = withoutTail(toNeutral(said))
  const subject = findTold(state, true)
  const isSure = subject !== null && isThing(toNamed(subject)) && !noFault.test(state.slice(subject.length))
  const better = isSure ? toNoLonger(state, subject) : null
  const isOver = isNone.test(state) || (isSure && isStatement(state))
  const after = toConsequence(line)
  return {
    title,
    criteria: [
      ...(better !== null || isOver
        ? [
            upperFirst(
              `${better ?? `${lasts.test(state.slice((subject ?? '').length)) ? 'this is no longer so' : 'this no longer happens'}: ${state}`}.`,
            ),
          ]
        : []),
      ...(after === null ? [] : [`This is over as well: ${after}.`]),
      ...(better === null && after === null && !isOver ? [agreedTrial] : []),
      ...toToldEdges(state).slice(after === null || !isSure ? 0 : 1),
    ],
    question: toToldQuestion(state),
  }
}

/** What lasts, and does not happen. */
const lasts = /^ (?:is|are|has|have|can) /

/** A place alone is no fault, nor is what things are. */
const noFault = /^ (?:is|are) (?:in|at|near) |^ are [\p{L}-]+ [\p{L}-]+(?<![su])s$/u

/** What nobody does or has, which can be said to be over. */
const isNone = /^(?:nobody|no one|nothing|every(?:one|body|thing)) /i

/** "people carry letters down": what the line says follows, where it tells of nobody and nothing outside of it. */
function toConsequence(line: Line): string | null {
  const [, so = ''] =
    /,? (?:so|and now|then) (?!(?:that|i|far|much)\b)([^,;:]{12,110})$/i.exec(line.sentences[0] ?? '') ?? []
  const later = line.sentences.slice(1, 3).find((text) => /^(?:so|and now|we) /i.test(text)) ?? ''
  const words = (so === '' ? later.replace(/^(?:so|and now) /i, '') : so)
    .replace(/[\s.!?…]+$/, '')
    .replace(/\bwe(?=['’ ])/gi, 'people')
    .replace(/\b(?:our|my) /gi, 'the ')
  return words.length < 12 || outside.test(words) || !isStatement(words) ? null : words
}

const outside =
  /\b(?:i|me|us|it|he|she|they|them|need|want|should|must|please|that|this|there)\b|['’](?:d|ll)\b|\?/i

/** "the reader no longer falls off the wifi", "the keys have been rotated"; null where the verb is not sure. */
export function toNoLonger(state: string, subject: string): string | null {
  const rest = state
    .slice(subject.length + (state[subject.length] === ':' ? 2 : 1))
    .replace(/ (?:now|again)$/, '')
  const who = toNamed(subject.replace(/ all$/, ''))
  if (
    /^(?:every|any|who|what|nobody|no one|nothing|only|neither|during |in |on |at |(?:i|we)\b|if |when )|\b(?:nobody|no one)\b| and$/i.test(
      subject,
    ) ||
    rest === '' ||
    /^[:=]/.test(state.slice(subject.length).trimStart())
  )
    return null
  const [, still = ''] = /^can (?:still )?(?!not\b|only\b)(.+)$/.exec(rest) ?? []
  if (still !== '' && !/ and /.test(still)) return `${who} can no longer ${still}`
  const [, can = '', able = ''] =
    /^(can|could|ha(?:s|ve)|is|are)(?:n['’]t|['’]t| ?not)? (.+)$/.exec(rest) ?? []
  if (/^(?:\S+n['’]t|can['’]t|cannot|(?:is|are|can) not|(?:still )?do(?:es)? not) /.test(rest))
    return can === ''
      ? toBetter(state)
      : `${who} ${can} ${able.replace(/ any ?(?:more|longer|where)\b| since .*$/, '')}`
  const [, to = '', wish = ''] = /^wants? (to )?(.+)$/.exec(rest) ?? []
  if (wish !== '') return `${who} ${to !== '' ? 'can' : isMany(who) ? 'get' : 'gets'} ${wish}`
  const [, does = '', how = ''] = /^(\p{L}+) nowhere (\p{L}.*)$/u.exec(rest) ?? []
  if (does !== '') return `${who} ${does} ${how}`
  if (
    /^only (?:on|at|in|with) |^\S+$| but not | and (?:all|goes|loses|dies|falls|can|cannot|can['’]t|is|are|has|have|no)\b/.test(
      rest,
    )
  )
    return null
  const [, adverb = '', deed = ''] = /^(never|always|still|just|sometimes) (.+)$/i.exec(rest) ?? []
  if (adverb !== '')
    return adverb === 'never'
      ? `${who} ${deed}`
      : /^\p{L}+(?:s|ed)? /u.test(deed) && !after.test(deed)
        ? `${who} no longer ${deed}`
        : null
  const had = /^(ha(?:s|ve)) no (.+)$/.exec(rest)
  const owned = /^(ha(?:s|ve)) ((?:an?|only|one) .+)$/.exec(rest)
  if (owned !== null)
    return `${who} no longer ${owned[1] ?? ''} ${(owned[2] ?? '').replace(/^one /, 'only one ')}`
  if (had !== null) return `${who} ${had[1] ?? ''} ${toHad(had[2] ?? '')}`
  if (/^(?:is|are) (?!no\b)/.test(rest))
    return `${who} ${rest.replace(/^(\S+) (?:still |all )?/, '$1 no longer ')}`
  return /^(?:was|were|ha[sd]|have|did|went|got|will|would|must|may|might|\p{L}+ed|died|fell|froze|broke|lost|hit|sat|stood|ran|took|threw|came|said|kept|needs?|takes?|moves?|switch(?:es)?) /u.test(
    rest,
  ) ||
    after.test(rest) ||
    isNoDoing.test(rest) ||
    /^updates (?:by|on|at|in) /.test(rest) ||
    (!isMany(subject) && !/^(?:\S+s|only) /.test(`${rest} `))
    ? null
    : `${who} no longer ${rest}`
}

/** What may stand where the verb of a subject is looked for. */
const isNoDoing = /^(?:(?:us|like|or|and|as|its)\b|\d)/

const after = /^(?:on|at|in|by|for|from|with|of|to|the) /

/** "a link when it is foggy", "net every time they mow": with its article where it can be counted. */
function toHad(words: string): string {
  return /^(?:net|internet|wifi|power|signal|reception|access|light|water|heating|room|time|\S+s)\b|^\S+ \S+s\b/i.test(
    words,
  )
    ? words
    : withArticle(words)
}

const determined = /^(?:the|an?|all|every[a-zß-ɏ]*|each|one|two|three|\d\S*|some|any|[a-zß-ɏ]+ing)(?: |$)/i

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
  const asked = said.isWished === true ? [] : besides.filter((text) => !noDemand.test(text)).slice(0, 1)
  return [...said.criteria.slice(0, 1), ...asked, ...said.criteria.slice(1)].map((text) => ({
    statement: text,
  }))
}

/** What is said besides that cannot stand alone, or only tells how it is. */
const noDemand = /^(?:The current state no|This is no) longer|\b(?:us|it|them|somewhere|maybe)\b|\?/
