// Orders that hold both what is to be done and what that is to tell: "ask the pilot what he knows", "watch where people stop".

import type { Line } from '../grammar/line.ts'
import { isPlural } from '../grammar/noun-phrase.ts'
import { isVerb, toThirdPerson } from '../grammar/verbs.ts'
import { findTurn, isAct, isNeeded, lead, toWay } from './spike-way.ts'

/** What is asked, as a line of its own, and how it is to be found out; `way` is null where the line does not say it. */
export interface Inquiry {
  readonly line: Line
  readonly way: string | null
  readonly wayQuote: string | null
  /** What waits for the answer: "before the trade fair". */
  readonly waiting: string | null
  /** Where the way itself is the title: "Ask the harbour master what data he has". */
  readonly title: string | null
}

export const unread = { way: null, wayQuote: null, waiting: null, title: null }

/** "ask the harbour master what he knows": whom, and what. */
export const asking =
  /^(?:ask|check with|(?:talk|speak) (?:to|with)) ((?:(?!(?:whether|if|how|what|which|why|who|where|when|about|on)\b)[^\s,;:?]+ ){1,6})(?:about )?((?:whether|if|how|what|which|why|where|when) .{6,})$/i
export const looking =
  /(?: (?:and|to)|,(?= see )) (?:then )?(?:see|note|find out|write down|learn|watch|look at) (?=(?:if|whether|how|what|which|why|who|where|when) )/i
const telling =
  /^(.{12,}?),? (?:and|then) (?:then )?(?:tell|give|show) (?:me|us) (?:truthfully |honestly )?(.+)$/i

export const testing = /^((?:try|test|check)(?: out)? (?:on|with|against) .{4,60}?) ((?:whether|if) .{8,})$/i
const people = /(?:with|to|of) ((?:(?!(?:and|that|who|which)\b)[^\s,;:]+(?: |(?=[,;:]|$))){1,5})/i
const tried = /^try ((?:the|our|an?) .{3,50}?)(?: (?:with|on|for|in|at) .*|$)/i

/** An order that holds both: what is to be done, and what that is to tell. */
export function fromOrder(line: Line, first: string): Inquiry {
  const turn = findTurn(first)
  const words = turn === null ? first : first.slice(0, turn.at)
  const others = line.sentences.slice(1)
  const rest = turn === null ? others : [first.slice(turn.from), ...others]
  const title = toWay([words]).replace(/,? (?:before|rather than|otherwise) .*/, '')
  const toInquiry = (found: string, step: string, more = rest): Inquiry => ({
    line: withSentences(line, [`find out ${found}`, ...more]),
    way: toWay([step]),
    wayQuote: step,
    waiting: null,
    title,
  })
  const [, who = '', clause] = asking.exec(words.replace(lead, '')) ?? []
  if (clause !== undefined) {
    const found = withNamed(clause.replace(/,? (?:before|rather than|then|otherwise) .*$/i, ''), who.trim())
    return toInquiry(
      found,
      words.replace(/,? otherwise .*$/i, ''),
      rest.filter((other) => !isNeeded(other)),
    )
  }
  const [, head, tail] = telling.exec(first) ?? []
  if (head !== undefined && tail !== undefined)
    return isAct(head) && /^(?:what|how|whether|if|where|why|who) /i.test(tail)
      ? { ...toInquiry(tail, head, others), title: toWay([head]) }
      : { ...unread, line: withSentences(line, [head, tail, ...others]) }
  const isStep = (isAct(words) && !/^compare /i.test(words)) || /^playtest /i.test(words)
  const [done, found] = testing.exec(words)?.slice(1) ?? (isStep ? words.split(looking, 2) : [])
  const it = tried.exec(done?.replace(lead, '') ?? '')?.[1]
  if (done === undefined || found === undefined || (it === undefined && /\bit\b/.test(found)))
    return { ...unread, line }
  const they = people.exec(done)?.[1]?.trim() ?? ''
  return toInquiry(withNamed(it === undefined ? found : found.replace(/\bit\b/, it), they), done)
}

/** The clause with a name in the place of its pronoun: "how the guild deals with it" for "how they deal with it". */
function withNamed(clause: string, people: string): string {
  if (people === '') return clause
  const who = people.replace(
    /^(?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+t(?:een|y)) )/u,
    'the ',
  )
  const isMany = isPlural(who) || / (?:people|folks)$| and /.test(who)
  return clause
    .replace(/\b(?:they|he|she)(?= (?:can|could|will|would|should|might|may|must) )/, who)
    .replace(/\b(?:he|she)(?= \p{Ll}+s\b)/u, isMany ? '$&' : who)
    .replace(/\bthey['’]d\b/, `${who} would`)
    .replace(/\bthey (actually |really |usually |already )?(\p{Ll}+)\b/u, (whole, dim = '', verb: string) =>
      isVerb(verb) ? `${who} ${dim}${isMany ? verb : toThirdPerson(verb)}` : whole,
    )
}

export function withSentences(line: Line, sentences: readonly string[]): Line {
  const core = sentences.join(' ')
  return sentences.join('\n') === line.sentences.join('\n')
    ? line
    : { ...line, sentences, core, lower: core.toLowerCase() }
}
