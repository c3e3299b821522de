// Cuts what people say into clauses, and finds the one that asks.
import { toLeadingVerb } from '../grammar/main-clause.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { toDealing } from './feature-people.ts'
import { opener } from './feature-said-forms.ts'
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

/** Thanks, and the heading of notes. */
const polite =
  /^(?:many )?(?:thanks?(?: you)?|cheers|regards)\b.{0,30}$|^(?:please )?let (?:them|him|her|us)[.!]?$|^(?:minutes|notes|protocol|agenda|retro|meeting|call)\b[^,:]{0,40}\.$/i
/** "from the call with Henkel:", "hi there," */
const setting =
  /^(?:hi|hello|hey|dear)(?: [a-zß-ɏ]+)?[,!] |^(?:from|after|in) (?:the |our )?(?:call|meeting|workshop|demo|chat) with [^:]{2,30}: /i

const seam = /(?:[,;]| ?…| -+>| →| [-–—]+)\s+(?=\S)/gu

/** The clauses of the sentences, without greetings. */
export function toClauses(sentences: readonly string[]): string[] {
  return sentences
    .filter((sentence) => !polite.test(sentence))
    .map((sentence) =>
      sentence
        .replace(setting, '')
        .replace(/(?<!,) (?=so (?:please|let|put|show|(?:an?|the) [^,]{3,40}? would be) )/i, ', '),
    )
    .flatMap(toParts)
}

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
  if (toLeadingVerb(remark) !== null) return hasFiniteVerb(topic) || / (?:is|are) /.test(topic)
  return speaker.test(remark) || actOfPeople(remark) !== null || remark.endsWith('?')
}

function opensTold(before: string, after: string): boolean {
  if (
    before.length < 5 ||
    (hanging.test(before) &&
      !/^(?:after|in|on|at|for) (?!we\b|i\b|they\b)[^,]* (?:we|i|they) /i.test(before) &&
      !/ (?:tell|warn|remind|alert|show|send|let) /.test(before))
  )
    return false
  if (
    /(?:^\p{L}+ly|e\.g\.?|i\.e\.?|eg|that)$/u.test(before) ||
    /^(?:it|that|this)(?:['’]d| would| may| might) be /i.test(after)
  )
    return false
  const listed = /^(\p{L}+) and (?:\p{L}+ )?\p{L}+$/u.exec(after.split(', ', 1)[0] ?? '')?.[1]
  if (listed !== undefined && !isVerb(listed) && !isTold(before)) return false
  if (cause.test(after) || remarking.test(after)) return true
  if (/^(?:stop|why) /i.test(before) && calling.test(after)) return true
  const isSo = opener.test(after) && isTold(before)
  const ordered = after.replace(opener, '')
  if ((isSo || isTold(before)) && (calling.test(ordered) || ordering.test(ordered))) return true
  if (letting.test(after) && !asking.test(before)) return true
  if (isTold(before) && /^(?:please|pls) \S|,? (?:please|pls)[!.]*$/i.test(after)) return true
  if (/^(?:an?|some|the) (?:\S+ ){1,8}(?:is needed$|would (?:do|be|help|save|spare|end) )/.test(after))
    return true
  if (
    isTold(before) &&
    /^(?!it |that |this |i |we |they )(?:\S+ ){1,8}would (?:save|spare|mean|help) /i.test(after)
  )
    return true
  if (/^(?:\S+ ){1,5}would (?:be|do|help) /.test(after)) return false
  return !tying.test(after) && (isTelling(after) || called.test(after))
}

/** "two tenders asked", "the field guys ask", "the paper with the stick men gets lost" */
const remarking =
  /^(?:needed|wanted|used|happens) (?:[a-zß-ɏ]+ ){0,2}(?:an?|per|every|each) |^saves? (?:me|us) |^(?:came up|law requires) |^(?!(?:the )?(?:app|page|system|site|form|dialog)\b)(?:[a-zß-ɏ\d'’-]+ ){1,5}(?:asked|insists?|overwrote|gives? up|asks? (?:for it|all day|daily|weekly)|costs (?:me|us|people)|(?:mostly|usually) [a-zß-ɏ]+) ?|^.{8,} (?:yesterday|all day|(?:twice |once )?(?:last|this) (?:week|month|year))$|^(?:the|our|my) (?:[a-zß-ɏ]+ )?(?:girls|boys|lads|guys|ladies|temps|kids|ones)\b|^[^,]{3,40} ask(?:s|ed)?$|^(?:the|our|my|their) (?:[a-zß-ɏ'’-]+ ){1,6}(?:is|are|gets?|goes?|has|have|was|were|got|came|went|lost|found|took|saw|needs?|can['’]t|don['’]t|doesn['’]t)\s|^(?:the|our|my) (?:[a-zß-ɏ\d-]+ ){1,5}[a-zß-ɏ]{3,}s (?:the|an?|us|me|it|them|our|its|each|every|on|only)\b|^that (?:must|should|may) (?:not|never)|^is there (?:a|any) way (?:we|you|i)\b|^that['’]s (?:all|it|enough|what)\b|^(?:forgot|lost|missed|tried|sounds) |^.{12,} (?:now|today|at the moment)$|^"[^"]+" [a-zß-ɏ]+s (?:the|them|it|us|me|no)|\b(?:tells|helps|gives|takes|makes) (?:me|us)\b|^(?:my|our) [a-zß-ɏ]+ [a-zß-ɏ]+ed\b|^(?:the|our|my) [a-zß-ɏ]+s [a-zß-ɏ]{3,} (?:our|my|us|me|it|them)\b|^[a-zß-ɏ]+s (?:say|guess|buy|use|read|think|lose|forget|miss|call|want|complain)\b/i

/** "Ines spends half her morning" */
const called = /^\p{Lu}\p{Ll}+ \p{Ll}{3,}s (?:the|an?|it|half|her|his|our|my|their|all|every)\b/u

/** An order that speaks to somebody, such as "let them", "put it on the site". */
const calling =
  /^there (?:must|should|could) be (?:an?|some|one) |^no [a-zß-ɏ]+$|^ask for |^[a-zß-ɏ]+s (?:instead of|rather than) |^(?:that|it) (?:should|must|could|has to) (?:go|be|stand|appear) |^(?:better|i['’]d|might|may|what (?:if|about)|how about) |^(?:show|print|add|say|ask|write) ["“]|^let['’]s [a-zß-ɏ]{3,} |^(?:let|put|text|give|send|show|tell|warn|remind|offer|mark|ping|make|print|have) (?:it|them|him|her|me|us|an?|the|plain|before|what|which|who)\b|^(?:can|could)(?:n?['’]t)? (?:it|that|they|we)\b|^(?:tell|warn|remind|notify|let) [a-zß-ɏ-]{3,}s\s|^say (?:the|what|which|why|who)\b|^one (?!with|after|by|in|on|of|at|for)[a-zß-ɏ]{4,}|^(?:an?|some|could be|[a-zß-ɏ]{3,}er(?= [a-zß-ɏ]+s\b)|(?:bigg|larg|small|long|short|loud)er) \S/i

/** "keep me in for a day": an order about what was told before. */
const ordering =
  /^(?:keep|save|remember|move|open|hide|block|lock|sort|skip|stop) (?:it|them|him|her|me|us)\b/i

const letting =
  /^(?:so |then )?(?:please )?let (?:me|us|them|people|him|her) |^(?:so )?(?:maybe|perhaps) (?:an?|some) [a-zß-ɏ]/i
/** Which part asks: the first that orders or wishes, else the first that names a thing. */
export function findAsking(parts: readonly string[], core: string): number {
  const [first = ''] = parts
  const letAt = asking.test(first) ? -1 : parts.findIndex((part) => letting.test(part))
  if (letAt > 0) return letAt
  if (isAsking(first)) return 0
  if (parts.length > 1 && isTopic(parts) && toDealing(parts[1] ?? '') !== null) return 1
  if (/^(?:who|what|which) [^,]*\?$/i.test(first) && /^an? /i.test(parts[1] ?? '')) return 1
  const opens = (part: string) => /(?:^|[.!?:;>]\s*)$/.test(core.slice(0, Math.max(0, core.indexOf(part))))
  const asked = parts.findIndex(
    (part, index) =>
      isAsking(part, opens(part)) || (index > 0 && isTold(first) && ordering.test(part.replace(opener, ''))),
  )
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
      !isActing(part) &&
      toSubject(part) === null &&
      fromThirdPerson(part.split(' ', 2)[1] ?? '') === null &&
      !isTelling(part.replace(opener, '')),
  )
  return Math.max(named, 0)
}
