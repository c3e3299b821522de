// Lines that tell in conversation how things stand: what they want, its checks and the question it leaves open.

import { isThing } from '../grammar/is-thing.ts'
import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { toThirdPerson } from '../grammar/verbs.ts'
import { agreedTrial, toToldEdges, toToldQuestion } from '../patterns/infrastructure-told-edges.ts'
import { toldKinds } from '../patterns/infrastructure-told-kinds.ts'
import { toldPeople } from '../patterns/infrastructure-told-people.ts'
import { toldRisks } from '../patterns/infrastructure-told-risks.ts'
import { toldTroubles } from '../patterns/infrastructure-told-troubles.ts'
import { isMany } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isPlainVerb } from '../technical/technical-verbs.ts'
import { fitTitle } from '../title.ts'
import { findTold, joined, toNeutral, withoutTail } from './infrastructure-clause.ts'
import { complains } from './infrastructure-kind.ts'
import { type Told, toNamed, toStated } from './infrastructure-state.ts'
import { findWish, type ToldWish, toWished } from './told-wish.ts'

/**
 * What a line tells that orders nothing first, or only something that cannot stand alone; else null. Where the work
 * `isKnown` otherwise, only what is wanted.
 */
export function toTold(line: Line, order: Order | null, isKnown: boolean): Told | null {
  const said = (line.sentences[0] ?? '').replace(/[\s.!?…,]+$/, '')
  const [, thing = '', place, rest = ''] =
    /^(?:i |we )?want ((?:the|my|our|all) [^,;:]{3,40}?) (to(?! be\b)|on|in|at|behind|under) ([^;:]{3,80})$/i.exec(
      said,
    ) ?? []
  if (place !== undefined)
    return {
      title: fitTitle(
        `${place === 'to' ? 'Make' : 'Put'} ${toNeutral(thing)} ${place === 'to' ? '' : `${place} `}${rest}`,
      ),
      criteria: [],
      question: null,
    }
  if (
    /^as an? /i.test(line.core) ||
    said.length < 10 ||
    said.length > 400 ||
    asks.test(said) ||
    (order !== null && !order.isLater)
  )
    return null
  if (/\b(?:undone|irreversible)\b/i.test(said)) return null
  const clause = toNeutral(said.replace(/,? (?:can|could) we .*$/i, ''))
  const isTalk =
    spoken.test(line.raw) ||
    /; (?:it |they )?(?:needs?|roll|put|move) /.test(line.raw) ||
    / = |^v?\d+\.\d+,/.test(clause) ||
    line.sentences.length > 1 ||
    (/^\p{Ll}(?:\S+ ){7}/u.test(line.raw) &&
      line.identifiers.length === 0 &&
      !/ go (?:in)?to /.test(clause) &&
      (isStatement(clause) || findTold(clause, false) !== null))
  const subject = findTold(clause, isTalk)
  const isSpoken = isTalk || (subject !== null && /\b(?:only|still|never|always)\b|n['’]t\b/i.test(clause))
  const plain = toStatedTitle(clause)
  const known =
    fromKind(clause, line.lower, plain) ??
    (/, (?:and )?no /.test(clause) ? null : fromKind(withoutTail(clause), line.lower, plain))
  const isTold =
    subject !== null ||
    isStatement(clause.split('; ', 1)[0] ?? '') ||
    (/^\p{Ll}/u.test(line.raw) && !isPlainVerb(clause.split(' ', 1)[0] ?? ''))
  const found = findWish(line, known?.about ?? subject)
  const wish = isTold || found?.isWhole === true ? found : null
  const isOrdered =
    order !== null && !weak.test(order.clause) && (wish === null || !/^find (?:an? |new )/.test(order.clause))
  if (isOrdered && wish?.isWhole !== true) return null
  if (wish !== null) return withWish(line, wish, known, plain)
  if (known !== null && known.title !== plain) return known
  if (isKnown) return null
  if (known !== null) return known
  if (
    !isSpoken ||
    (subject === null && !isStatement(clause) && !/^(?:nobody|no one|nothing) /i.test(clause)) ||
    / needs? (?!(?:me|the|to)\b)|^(?:there (?:is|are) )?no (?!one\b)|\b(?:has|have) no (?!\S+ (?:when|if|every|each))/i.test(
      clause,
    )
  )
    return null
  return withAsked(line, toStated(line, plain))
}

/** With what is asked behind what is told and cannot stand alone, in the line's own words: "take it away again". */
function withAsked(line: Line, told: Told): Told {
  const title = told.title ?? ''
  const said = line.core
    .slice(0, 300)
    .replace(/,? pretty please[\s.!]*$/i, ' please')
    .replace(/[\s.!]+$/, '')
  const found = /^.{12,}[.;!] ([^.;!?]{5,80})$/.exec(said) ?? /^.{12,}, ([^,.;!?]{5,70})$/.exec(said)
  const wanted =
    /^(?:we|i)(?:['’]d)? (?:need|want|like) ((?:an?|one|some|more|two|another|(?-i:[A-ZÀ-Þ]{2,})) .+)$/i.exec(
      found?.[1] ?? '',
    )?.[1]
  const tail = toNeutral(wanted ?? found?.[1] ?? '').replace(
    / (?:is |are )?(?:please|pls|needed|wanted|required)$/i,
    '',
  )
  const isMarked = wanted !== undefined || /\b(?:please|pls|needed|wanted|required)[\s.!]*$/i.test(line.raw)
  const isDeed = !isMarked && isPlainVerb(tail.split(' ', 1)[0] ?? '')
  if (
    tail.length < 5 ||
    title.toLowerCase().includes(tail.toLowerCase()) ||
    /\b(?:i|we|us|me|again|maybe)\b|n['’]t\b|^(?:should|must|ha(?:s|ve)|needs?|nothing)\b/i.test(tail) ||
    isStatement(tail) ||
    !(isDeed || ((isMarked || wished.test(tail)) && findTold(tail, true) === null))
  )
    return told
  return {
    ...told,
    title: title.length + tail.length < 100 ? `${title}: ${tail}` : title,
    criteria: [
      `This is ${isDeed ? 'done' : 'in place'}: ${tail}.`,
      ...told.criteria.filter((text) => text !== agreedTrial),
    ],
    question: 'Has this been decided, or would another solution do as well?',
    isWished: true,
  }
}

/** How a thing opens that is wished for without a verb. */
const wished = /^(?:an?|one|two|more|another|second|separate|own|new) /i

/**
 * A line that is not surely understood, as it stands; null where that is no title. Criteria only where it complains: of
 * what is wanted, the kind or the form of the work tells them.
 */
export function toUnsure(line: Line, isKnown: boolean): Told | null {
  const title = toStatedTitle(toNeutral(line.sentences[0] ?? ''))
  if (title.length < 10) return null
  const wished = toWished(line)
  if (wished !== null) return isKnown ? { ...wished, criteria: [], question: null } : wished
  const isWrong = complains.test(line.core)
  const told = {
    title,
    criteria: isWrong ? [agreedTrial, ...toToldEdges(line.core)] : [],
    question: isKnown && !isWrong ? null : toToldQuestion(line.core),
  }
  return isWrong ? withAsked(line, told) : told
}

/** People who speak of themselves or of others. */
const spoken =
  /\b(?:i|we|us|my|our|me|he|she|they|nobody|no one|everybody|everyone|everything|somebody|someone|anyone|each time|last time|right now|i['’]m|we['’]re|we['’]ve|i['’]d|afaik|pls)\b|^(?:the|that|this) /i

/** What says itself what is wanted. */
const asks =
  /^(?:i |we )?(?:want|need|wish|['’]d like|would)\b|^(?:is|are|(?:do|does)(?! (?:any|some|we )[^?]* check )|did|can|which|what|how|why) |^(?:[^,;:]{3,60} )?(?<!\b(?:someone|somebody|nobody|that|which|who) )(?:should|must|(?:needs?|has|have) to) /i

/** An order that only makes sense behind what was told, or is only part of one. */
const weak =
  /\b(?:us|it|them|their|its|ones?|idea|that|this|something|elsewhere|somewhere|maybe|but)\b| the$|^(?:host|touches|[a-zß-ɏ]+ed)\b|^(?:clear out|plan an? [a-zß-ɏ]+day)\b/i

/** What is wanted and what was told together: a wish that names the thing, a known kind, or the wish with what it ends. */
function withWish(line: Line, wish: ToldWish, known: Told | null, plain: string): Told {
  const stated = known ?? toStated(line, plain)
  const own = wish.criterion === null ? [] : [wish.criterion]
  const [ended = ''] = stated.criteria
  const purpose = ` so that ${lowerFirst(ended.replace(/\.$/, ''))}`
  const isShort =
    !wish.isWhole && /(?<!^This) no longer /.test(ended) && wish.title.length + purpose.length <= 110
  const told = stated.criteria.filter(
    (text) => own.length === 0 || !gone.test(text) || isStatement(text.split(': ')[1] ?? ''),
  )
  const isKind = !wish.isWhole && known !== null && known.title !== plain
  return {
    title: isKind ? known.title : isShort ? `${wish.title}${purpose}` : wish.title,
    criteria: [...own, ...told.slice(0, 3 - own.length + (known === null ? 0 : 1))],
    question:
      wish.question ?? known?.question ?? 'Has this been decided, or would another solution do as well?',
    ...(own.length === 0 ? {} : { isWished: true as const }),
  }
}

const gone = /^This (?:no longer happens|is no longer so): /

function toStatedTitle(clause: string): string {
  const bare = withoutTail(clause).replace(/^(?:the|that|this|an?) (?=[a-zß-ɏ]{2,} \S)/i, '')
  return fitTitle(bare)
}

/** The first kind that the clause is of, with the whole line in lower case. */
function fromKind(clause: string, lower: string, plain: string): Told | null {
  for (const { form, besides, unless, title, criteria, ask } of [
    ...toldRisks,
    ...toldPeople,
    ...toldTroubles,
    ...toldKinds,
  ]) {
    const match = form.exec(clause)
    const found = match?.groups ?? {}
    if (match === null || besides?.test(lower) === false || unless?.test(clause) === true) continue
    const subject = found['s'] === undefined ? '' : toNamed(withoutTail(found['s']))
    if (subject !== '' && !/^\p{L}+ing /u.test(subject) && !isThing(subject)) continue
    if (found['x'] !== undefined && takesThing.test(title ?? '') && !isThing(found['x'])) continue
    const many = (isMany(subject) || /^all | and /.test(subject)) && !subject.startsWith('every')
    const isShown = /(?:data|feed|results?|page|site)$/.test(subject)
    const values: Readonly<Record<string, string>> = {
      s: subject,
      x: toPresent(((found['x'] ?? '').split(joined, 1)[0] ?? '').replace(/^me$/, 'one person')),
      y:
        (found['y'] ?? 'when the same happens again')
          .replace(
            / since .*$| and (?:nowhere|nobody|no one|nothing) else.*$| and (?:goes|dies|falls) .*$/,
            '',
          )
          .split(joined, 1)[0] ?? '',
      w: isShown ? 'available' : 'working',
      is: many ? 'are' : 'is',
      has: many ? 'have' : 'has',
      keep: isShown === many ? (many ? 'stay' : 'keeps') : many ? 'keep' : 'stays',
    }
    const fill = (text: string) =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? (many ? name : toThirdPerson(name)))
    return {
      title: title === null ? plain : fitTitle(fill(title)),
      criteria: criteria.map((text) => upperFirst(lowerFirst(fill(text)))),
      question: ask === '' ? null : fill(ask),
      ...(subject === '' ? {} : { about: subject }),
    }
  }
  return null
}

/** Kinds whose further words are to name a thing, and no clause. */
const takesThing = /^(?:Give|Add|Upgrade|Move|Remove|Stop alerts|Make \{s\} reach)\b.*\{x\}/

const present: Readonly<Record<string, string>> = {
  was: 'is',
  were: 'are',
  died: 'dies',
  failed: 'fails',
  stopped: 'stops',
  went: 'goes',
  ran: 'runs',
}

function toPresent(words: string): string {
  return words.replace(/\b(?:was|were|died|failed|stopped|went|ran)\b/, (word) => present[word] ?? word)
}
