// Takes what people say in one breath apart: the clause that asks, of whom it speaks, and what is only told of today.

import type { Line } from '../grammar/line.ts'
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { toPhrase } from '../grammar/phrase.ts'
import { readLine } from '../grammar/read-line.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson } from '../grammar/verbs.ts'
import { toNeutral, withWho } from './feature-referent.ts'
import { bare, cutReason, opener, toOrder } from './feature-said-forms.ts'
import {
  actOfPeople,
  asking,
  cause,
  firstPerson,
  hanging,
  isAsking,
  isTelling,
  isTold,
  isTopic,
  pointing,
  speaker,
  toSubject,
  tying,
} from './feature-telling.ts'
import { isTelling as isActing } from './feature-wish.ts'

export interface Spoken {
  readonly line: Line
  /** What is told of today, and no part of the wish. */
  readonly told: readonly string[]
}

const longest = 900
/** A story, an order to the product, code: nobody speaks. */
const unspoken =
  /^as |[.:;(] as an? [\p{L} ]{3,40},? i(?:['’]d| want| need| can| would| should)\b|^(?:please )?make it (?:so|such)|`|[.!?] \(/iu
const seam = /(?:[,;]| -+>| →| [-–—]+)\s+(?=\S)/gu
/** The line read by the clause that asks; as it is where nobody speaks. */
export function toSpoken(line: Line): Spoken {
  const { core } = line
  if (line.language !== 'en' || core.length > longest || unspoken.test(core)) return { line, told: [] }
  const parts = line.sentences
    .filter((sentence) => !polite.test(sentence))
    .map((sentence) => sentence.replace(setting, ''))
    .flatMap(toParts)
  const at = findAsking(parts, core)
  const [, named, asked = parts[at] ?? ''] = topical.exec(parts[at] ?? '') ?? []
  const topic = named ?? (at > 0 && isTopic(parts) ? parts[0] : undefined)
  const before = parts.slice(0, at)
  const order = toOrder(line.reason === null ? cutReason(asked) : asked)
  if (
    parts.length < 2 &&
    !/^(?:tell|show|remind|warn) them /.test(order.toLowerCase()) &&
    order === bare(asked.replace(opener, ''))
  )
    return { line, told: [] }
  const said = toNeutral(withWho(order, before, topic === undefined ? parts.slice(at + 1) : [topic]))
  const ground = line.reason?.text ?? ''
  const isGround = ground !== '' && /\bbecause\s$/i.test(core.slice(0, Math.max(0, core.indexOf(ground))))
  const others = parts.filter((_part, index) => index !== at)
  const told = isGround && !others.join(' ').includes(ground) ? [...others, ground] : others
  const read = readLine(said, 'en')
  const own = (words: string | undefined) => toPhrase(line.raw, words)
  return {
    line: {
      ...read,
      raw: line.raw,
      sentences: [
        said,
        ...others.filter((part) => isAsking(part) && !/ (?:wants?|needs?|ha(?:ve|s)) to /.test(part)),
      ],
      label: read.label ?? line.label ?? (topic === undefined ? null : bare(topic)),
      object: own(read.object?.text),
      role: own(read.role?.text) ?? line.role,
      condition: own(read.condition?.text),
      reason: isGround || (ground !== '' && said.includes(ground)) ? null : (line.reason ?? read.reason),
      deadline: line.deadline,
      remarks: line.remarks,
    },
    told: told.map(bare),
  }
}

/** Thanks, and the heading of notes. */
const polite =
  /^(?:many )?(?:thanks?(?: you)?|cheers|regards)\b.{0,30}$|^(?:minutes|notes|protocol|agenda|retro|meeting|call)\b[^,:]{0,40}\.$/iu
/** "from the call with Henkel:", "hi there," */
const setting =
  /^(?:hi|hello|hey|dear)(?: \p{L}+)?[,!] |^(?:from|after|in) (?:the |our )?(?:call|meeting|workshop|demo|chat) with [^:]{2,30}: /iu

/** "hall bookings: can the villagers see if it's free": what it is about, and the wish. */
const topical =
  /^([^:,.]{3,40}): ((?:can|could|let|people|they|put|show|note|mark|give|tell|send|remind|there should|some sort)\s.{8,})$/isu

/** The clauses of a sentence: behind arrows, and where a told clause follows the wish. */
function toParts(sentence: string): string[] {
  const parts: string[] = []
  let start = 0
  const [, topic, remark] = /^([^:,]{3,60}): (\S.*)$/su.exec(sentence) ?? []
  if (topic !== undefined && remark !== undefined && opensRemark(topic, remark))
    return [topic, ...toParts(remark)]
  for (const match of sentence.matchAll(seam)) {
    const before = sentence.slice(start, match.index)
    const after = sentence.slice(match.index + match[0].length)
    if ((before.match(/["“”()]/g)?.length ?? 0) % 2 === 1) continue
    const isCut =
      />|→/.test(match[0]) && before.includes(' ')
        ? asking.test(after) || isTelling(before) || speaker.test(after) || actOfPeople(after) !== null
        : /[-–—]/.test(match[0]) && /\d$/.test(before)
          ? false
          : match[0].startsWith(';')
            ? isTold(before) || cause.test(after)
            : opensTold(before, after)
    if (!isCut) continue
    parts.push(before)
    start = match.index + match[0].length
  }
  return [...parts, sentence.slice(start)]
}

/** "scratches: we draw crosses", "juniors' parents: when does it end?", "rain is half of the work: shift the plan". */
function opensRemark(topic: string, remark: string): boolean {
  if (asking.test(remark)) return false
  if (toLeadingVerb(remark) !== null) return hasFiniteVerb(topic)
  return speaker.test(remark) || actOfPeople(remark) !== null || remark.endsWith('?')
}

function opensTold(before: string, after: string): boolean {
  if (
    before.length < 5 ||
    (hanging.test(before) && !/ (?:tell|warn|remind|alert|show|send|let) /.test(before))
  )
    return false
  if (
    /(?:^\p{L}+ly|e\.g\.?|i\.e\.?|eg|that)$/u.test(before) ||
    /^(?:it|that|this)(?:['’]d| would| may| might) be /i.test(after)
  )
    return false
  if (cause.test(after) || remarking.test(after)) return true
  if (/^(?:stop|why) /i.test(before) && calling.test(after)) return true
  const isSo = opener.test(after) && isTold(before)
  if ((isSo || isTelling(before)) && calling.test(after.replace(opener, ''))) return true
  if (/^(?:an?|some|the) (?:\S+ ){1,8}would (?:do|be|help|save|end) /.test(after)) return true
  if (/^(?:\S+ ){1,5}would (?:be|do|help) /.test(after)) return false
  return !tying.test(after) && (isTelling(after) || called.test(after))
}

/** "two tenders asked", "the field guys ask", "the paper with the stick men gets lost" */
const remarking =
  /^(?:the|our|my) (?:\p{L}+ )?(?:girls|boys|lads|guys|ladies|temps|kids|ones)\b|^[^,]{3,40} ask(?:s|ed)?$|^(?:the|our|my|their) (?:[\p{L}'’-]+ ){1,6}(?:is|are|gets?|goes?|has|have|was|were|got|came|went|lost|found|took|saw|needs?|can['’]t|don['’]t|doesn['’]t)\s|^(?:the|our|my) (?:[\p{L}\d]+ ){1,5}\p{Ll}{3,}s (?:the|an?|us|me|it|them|our|its|each|every)\b|^(?:forgot|lost|missed|tried) |^.{12,} (?:now|today|at the moment)$|^"[^"]+" \p{Ll}+s (?:the|them|it|us|me|no)|\b(?:tells|helps|gives|takes|makes) (?:me|us)\b|^(?:my|our) \p{L}+ \p{Ll}+ed\b|^(?:the|our|my) \p{L}+s \p{Ll}{3,} (?:our|my|us|me|it|them)\b|^\p{L}+s (?:say|guess|buy|use|read|think|lose|forget|miss|call|want|complain)\b/iu

/** "Ines spends half her morning" */
const called = /^\p{Lu}\p{Ll}+ \p{Ll}{3,}s (?:the|an?|it|half|her|his|our|my|their|all|every)\b/u

/** An order that speaks to somebody, such as "let them", "put it on the site". */
const calling =
  /^(?:let|put|give|send|show|tell|warn|remind|offer|mark|ping|make|print|have) (?:it|them|him|her|me|us|an?|the|plain|before|what|which|who)\b|^(?:can|could)(?:n?['’]t)? (?:it|that|they|we)\b|^(?:tell|warn|remind|notify|let) [\p{L}-]{3,}s\s|^say (?:the|what|which|why|who)\b|^(?:an?|some|could be) \S/iu

const letting =
  /^(?:so |then )?(?:please )?let (?:me|us|them|people|him|her) |^(?:so )?(?:maybe|perhaps) (?:an?|some) \p{L}/iu
/** "can we fix that first": a plea that names nothing. */
const mending =
  /^(?:so )?(?:can|could) (?:we|you|somebody|someone) (?:please )?(?:fix|change|sort|solve|do|mend) (?:that|this|it)\b|^(?:it|that|this) could (?:just |simply )?(?:be|stand) /iu

/** Which part asks: the first that orders or wishes, else the first that names a thing. */
function findAsking(parts: readonly string[], core: string): number {
  const [first = ''] = parts
  const letAt = asking.test(first) ? -1 : parts.findIndex((part) => letting.test(part))
  if (letAt > 0) return letAt
  if (isAsking(first)) return 0
  const opens = (part: string) => /(?:^|[.!?:;>]\s*)$/.test(core.slice(0, Math.max(0, core.indexOf(part))))
  const asked = parts.findIndex((part) => isAsking(part, opens(part)) && !mending.test(part))
  if (!isTold(first) && !isTopic(parts)) {
    const ask = parts[asked] ?? ''
    return asking.test(ask) && pointing.test(ask) && first.split(' ').length > 5 ? asked : 0
  }
  if (asked > 0) return asked
  const named = parts.findIndex(
    (part, index) =>
      index > 0 &&
      /\S \S|^\p{L}{7,}$/u.test(part) &&
      !cause.test(part) &&
      !tying.test(part) &&
      !firstPerson.test(part) &&
      !remarking.test(part) &&
      !mending.test(part) &&
      !isActing(part) &&
      toSubject(part) === null &&
      fromThirdPerson(part.split(' ', 2)[1] ?? '') === null &&
      !isTelling(part.replace(opener, '')),
  )
  return Math.max(named, 0)
}
