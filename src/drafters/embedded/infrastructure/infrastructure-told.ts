// Lines that tell in conversation how things stand: what they want, its checks and the question it leaves open.

import type { Line } from '../grammar/line.ts'
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { isVerb, toThirdPerson } from '../grammar/verbs.ts'
import { toldKinds } from '../patterns/infrastructure-told-kinds.ts'
import { isMany } from '../technical/deed-parts.ts'
import type { Order } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { fromParticiple } from '../technical/technical-verbs.ts'
import { fitTitle } from '../title.ts'
import { findTold, joined, toNeutral, withoutTail } from './infrastructure-clause.ts'
import { type Told, toEdges, toNamed, toStated } from './infrastructure-state.ts'

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
  const clause = toNeutral(said)
  const isTalk =
    spoken.test(line.raw) ||
    / = |^v?\d+\.\d+,/.test(clause) ||
    line.sentences.length > 1 ||
    (/^\p{Ll}(?:\S+ ){7}/u.test(line.raw) &&
      line.identifiers.length === 0 &&
      !/ go (?:in)?to /.test(clause) &&
      (isStatement(clause) || findTold(clause, false) !== null))
  const subject = findTold(clause, isTalk)
  const isSpoken = isTalk || (subject !== null && /\b(?:only|still|never|always)\b|n['’]t\b/i.test(clause))
  const referred = subject === null ? null : toReferred(line, order, subject)
  if (referred !== null) return toStated(line, referred)
  if (order !== null && !weak.test(order.clause)) return null
  const plain = toStatedTitle(clause)
  const known =
    fromKind(clause, line.lower, plain) ??
    (/, (?:and )?no /.test(clause) ? null : fromKind(withoutTail(clause), line.lower, plain))
  if (known !== null && known.title !== plain) return known
  const wanted = subject === null || subject.split(' ').length > 5 ? null : toWanted(line, subject, known)
  if (wanted !== null)
    return { ...wanted, criteria: [...wanted.criteria, ...(known?.criteria ?? toEdges(subject ?? ''))] }
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
  return toStated(line, plain)
}

/** People who speak of themselves or of others. */
const spoken =
  /\b(?:i|we|us|my|our|me|he|she|they|nobody|no one|everybody|everyone|everything|somebody|someone|anyone|each time|last time|right now|i['’]m|we['’]re|we['’]ve|i['’]d|afaik|pls)\b|^(?:the|that|this) /i

/** What says itself what is wanted. */
const asks =
  /^(?:i |we )?(?:want|need|wish|['’]d like|would)\b|^(?:is|are|do|can|which|what|how|why) |^(?:[^,;:]{3,60} )?(?<!\b(?:someone|somebody|nobody) )(?:should|must|(?:needs?|has|have) to) /i

/** An order that only makes sense behind what was told, or is only part of one. */
const weak =
  /\b(?:us|it|them|ones?|idea|that|this|something|elsewhere|somewhere|maybe|but)\b| the$|^(?:host|touches|\p{L}+ed)\b/iu

/** "Put it elsewhere" after "the label printer stands next to the oven": the order with what it is about. */
function toReferred(line: Line, order: Order | null, subject: string): string | null {
  if (/^(?:everything|nobody|no one|we|i|it)\b/i.test(subject)) return null
  const them = isMany(subject)
  for (const clause of [order?.clause ?? '', ...line.sentences.slice(1, 4)]) {
    const [, verb = '', which = '', rest = ''] = referring.exec(clause.replace(/[\s.!]+$/, '')) ?? []
    if (verb !== '' && (which.toLowerCase() === 'them') === them)
      return fitTitle(`${verb} ${toNamed(subject)}${rest}`)
  }
  return null
}

const referring =
  /^(?:please )?(put|move|get|replace|segment|renew|swap|take|bring|fix|host|split|automate|upgrade) (it|them)((?: [^,;:]{2,70})?)$/i

/** "Needs a new one", "should restart by itself", "we need a bigger box" after what was told of the thing. */
function toWanted(line: Line, subject: string, known: Told | null): Told | null {
  const thing = toNamed(subject)
  const many = isMany(thing)
  for (const sentence of line.sentences.slice(1, 4)) {
    const words = sentence.replace(/[\s.!]+$/, '').replace(/,? (?:or whatever|or something|please|pls)$/i, '')
    const [, verb = '', rest = ''] =
      /^(?:it |they )?(?:should|must|needs? to|has to|have to) (?:also |really )?(\p{L}+)( [^,;:.]{3,80})/iu.exec(
        words,
      ) ?? []
    const base = verb.toLowerCase()
    const [, done = '', place = ''] = /^ ([\p{L}-]+)( [^,;:.]{3,80})$/u.exec(rest) ?? []
    const deed = base === 'be' ? fromParticiple(done.toLowerCase()) : null
    if (deed !== null) return { title: fitTitle(`${deed} ${thing}${place}`), criteria: [], question: null }
    const isOwn = isVerb(base) && base !== 'be' && !/\b(?:that|it|them|us|this)\b/i.test(rest)
    const isNew = known === null && /^(?:it |they )?needs? (?:a )?(?:new ones?|replacements?)\b/i.test(words)
    const what =
      /^(?:we |i )?(?:need|want|['’]d want|should get) ((?:an?|some|more|new|proper) (?!way\b|better\b|of\b)[^,;:.?]{4,60})$/i.exec(
        words,
      )?.[1] ?? ''
    const given =
      /^(?:it |they )?needs? ((?:more|an?|some) (?!way\b|better\b|new\b)[^,;:.?]{4,60})$/i.exec(words)?.[1] ??
      ''
    const isGot = what !== '' && !/\b(?:our|my|ones?|it|them|to)\b/i.test(what)
    const wish = isOwn
      ? [
          `Make ${thing} ${base}${rest}`,
          `${thing} ${many ? base : toThirdPerson(base)}${rest}`,
          'How will we know that this works?',
        ]
      : isNew
        ? [
            `Replace ${thing}`,
            `${thing} ${many ? 'have' : 'has'} been replaced`,
            'What should the new one do that the present one cannot?',
          ]
        : given !== ''
          ? [
              `Give ${thing} ${given}`,
              `${thing} ${many ? 'have' : 'has'} ${given}, and this is enough at the busiest time`,
              'How much is needed, and how will we know that it is enough?',
            ]
          : isGot
            ? [
                `Get ${what}`,
                `${what} ${isMany(what) ? 'are' : 'is'} in place and used`,
                `What exactly should ${what} do?`,
              ]
            : null
    if (wish !== null) {
      const [title = '', criterion = '', question = ''] = wish
      return { title: fitTitle(title), criteria: [upperFirst(`${criterion}.`)], question }
    }
  }
  return null
}

function toStatedTitle(clause: string): string {
  const bare = withoutTail(clause).replace(/^(?:the|that|this|an?) (?=\p{L}{2,} \S)/iu, '')
  return fitTitle(bare.replace(/^([^,:]{3,40}): (?=(?:went|got|did|is|are)\b)/i, '$1 '))
}

/** The first kind that the clause is of, with the whole line in lower case. */
function fromKind(clause: string, lower: string, plain: string): Told | null {
  for (const { form, besides, unless, title, criteria, ask } of toldKinds) {
    const match = form.exec(clause)
    const found = match?.groups ?? {}
    if (match === null || besides?.test(lower) === false || unless?.test(clause) === true) continue
    const subject = found['s'] === undefined ? '' : toNamed(withoutTail(found['s']))
    const many = (isMany(subject) || / and /.test(subject)) && !subject.startsWith('every')
    const isShown = /(?:data|feed|results?|page|site)$/.test(subject)
    const values: Readonly<Record<string, string>> = {
      s: subject,
      x: toPresent(((found['x'] ?? '').split(joined, 1)[0] ?? '').replace(/^me$/, 'one person')),
      y: (found['y'] ?? 'when the same happens again').replace(/ since .*$/, '').split(joined, 1)[0] ?? '',
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
    }
  }
  return null
}

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
