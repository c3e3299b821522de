// Reads a spoken line of research: what is asked, without the talk around it, and how it is to be found out.
import type { Line } from '../grammar/line.ts'
import { lowerFirst } from '../grammar/noun-phrase.ts'
import { isMany } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { asking, fromOrder, type Inquiry, looking, testing, unread, withSentences } from './spike-asking.ts'
import { changed } from './spike-finite.ts'
import { fromClause } from './spike-question.ts'
import { nextQuestion, toFullForms, toPlainTalk, toPuzzle, withoutThen } from './spike-talk.ts'
import { isQuestionLike } from './spike-title.ts'
import { withDefinite } from './spike-topic.ts'
import { findTurn, idle, isAct, isChoice, isNeeded, isTrial, lead, measure, toWay } from './spike-way.ts'

const someone = '(?:some|any)(?:one|body)'

/** "before anybody designs it, go find out how many want it". */
const ahead =
  /^(before (?!long\b)[^,;:?]{6,90})[,:] (?:let['’]s |please |just |go )*((?:find out|check|ask|see|measure|work out|figure out|look|talk|count) .{8,})$/i
/** "measure the swell before we order": what waits for the answer. */
const until =
  /^(?!how |is |are |do |does |can )(.{8,}?),? (before (?:we|you|i|any(?!thing else)[a-zß-ɏ]*|somebody|(?:decid|choos|order|buy|sign|build|start|implement|attempt|scop|select|purchas|launch|ship|promis|commit|releas|invest|plann?|hir|migrat|rewrit)ing) [^,;:?()]{4,110})$/i
const either =
  /^(?=(?:stay|keep|go(?! or)|hire|rent|buy|build|lease|upgrade|repair|replace|rewrite|patch|wait) (?:[^?]* )?or )/i
const seeking =
  /^(?:\S+ ){0,3}?(?:prove|disprove|try|test|find|check|work|figure|see|measure|know|learn|decide|clear|sure|unclear|unsure|unknown|investigate|wonder\w*|convinced)\b(?: \S+){0,3}? (?:if|whether|how|what|which|who|where|when|why|of|that|anyone|we|i) /i

/** Reads a line that asks and goes on with what to do about it; any other line is handed back as it is. */
export function readInquiry(told: Line): Inquiry {
  if (told.language !== 'en') return { ...unread, line: told }
  const { sentences, then } = withoutThen(toPuzzle(told))
  const [start = '', ...rest] = sentences
  const line = withSentences(told, [...toPlainTalk(start), ...rest])
  const inquiry = toInquiry(line)
  return { ...inquiry, waiting: inquiry.waiting ?? then }
}

function toInquiry(line: Line): Inquiry {
  const [first = ''] = line.sentences
  const [, step, planned] = ahead.exec(first) ?? []
  if (step !== undefined && planned !== undefined) {
    const inquiry = toInquiry(withSentences(line, [planned, ...line.sentences.slice(1)]))
    return { ...inquiry, waiting: inquiry.waiting ?? lowerFirst(step) }
  }
  const [, order, later] = until.exec(first) ?? []
  if (
    order !== undefined &&
    order.length > 19 &&
    later !== undefined &&
    (toOrder(order) !== null || seeking.test(order))
  ) {
    const inquiry = toInquiry(withSentences(line, [order, ...line.sentences.slice(1)]))
    return { ...inquiry, waiting: inquiry.waiting ?? later.replace(/[\s.!]+$/, '') }
  }
  const isOrder =
    toOrder(first) !== null &&
    !/^(?:whether|if) /i.test(first) &&
    !isQuestionLike(first) &&
    !seeking.test(first) &&
    !either.test(first)
  if (
    isOrder ||
    asking.test(first.replace(lead, '')) ||
    testing.test(first) ||
    (isAct(first) && looking.test(first))
  ) {
    const inquiry = fromOrder(line, first)
    return { ...inquiry, line: withSentences(inquiry.line, inquiry.line.sentences.map(toPlural)) }
  }
  return fromTalk(line)
}

/** What is asked, what is to be done about it and by when, sentence by sentence. */
function fromTalk(line: Line): Inquiry {
  const asked: string[] = []
  const ways: string[] = []
  const waits: string[] = []
  const left = line.sentences
    .slice(0, 12)
    .flatMap((sentence, at) => (at === 0 ? [sentence] : toDue(sentence)))
  for (let sentence = left.shift(); sentence !== undefined; sentence = left.shift()) {
    const isLater = asked.length > 0
    if (isLater && isNeeded(sentence)) waits.push(sentence)
    else if (isLater && !/[?)]$/.test(sentence) && (isAct(sentence) || isTrial(sentence))) {
      if (!measure.test(sentence) && !idle.test(sentence.replace(lead, '').replace(/[\s.!]+$/, '')))
        ways.push(sentence)
    } else {
      const turn = findTurn(sentence)
      asked.push(turn === null ? sentence : sentence.slice(0, turn.at))
      if (turn !== null) left.unshift(sentence.slice(turn.from))
    }
  }
  const [wayQuote = null] = ways
  const [opening = '', ...others] = asked
  const isSpoken = wayQuote !== null
  if (isSpoken && others.length === 0 && /^[^.?!]{3,60} [–—-] /.test(line.raw) && isBareNoun(opening))
    return { ...unread, line: withSentences(line, [`${opening} — ${wayQuote}`]) }
  const later = others.filter((other) => !/^(?:or )?maybe (?:it['’]s|not)\b/i.test(other)).flatMap(toMarked)
  const main = toAskedOpening(opening, isSpoken)
  const sentences = [main, ...later]
  return {
    ...unread,
    line: withSentences(line, sentences.map(toPlural)),
    way: isSpoken ? toWay(ways) : null,
    wayQuote,
    waiting: /\b(?:before|prior to) .{4,120}$/i.exec(waits[0]?.replace(/[\s.!]+$/, '') ?? '')?.[0] ?? null,
  }
}

/** What is to be done and what waits for it, apart; "the harbour office would know" as whom to ask. */
function toDue(sentence: string): string[] {
  const [, order = '', due = ''] = until.exec(sentence) ?? []
  const isApart = /^before (?:any|some)/i.test(due) ? isAct(order) || isTrial(order) : seeking.test(order)
  if (due !== '' && isApart && !isNeeded(sentence)) return [order, due]
  return [
    sentence
      .replace(/^((?:the|our) (?:\p{Ll}+ ){1,3})(?:would|should|might|will) know[\s.!]*$/u, 'ask $1')
      .trim(),
  ]
}
function isBareNoun(words: string): boolean {
  return (
    words.split(' ').length < 7 &&
    !/\?$| (?:or|vs\.?) /.test(words) &&
    !isQuestionLike(words) &&
    !seeking.test(words) &&
    !isStatement(words)
  )
}

const inverted =
  /^(?:(?:what|how|who|which|why|where|when)(?: (?!(?:the|an?|our|my|his|their|these|people)\b)\S+){0,2}? )?(?:is|are|was|do|does|did|can|could|should|would|will|(?:many|much)(?! \S+ (?:the|our|an?|we|it|they)\b)) |^(?:what|who|how|why|where)['’]s |^who [a-zß-ɏ]{3,}s /i

/** Later questions in the form of one: "and what's the fee, who pays" gets its marks. */
function toMarked(sentence: string): string[] {
  if (sentence.endsWith('?')) return [sentence]
  const text = toFullForms(sentence)
    .replace(before, '')
    .replace(
      /^(?:and|or|but|so|then) (?=(?:what|how|is|are|do|does|can|would|will|could|should|who|which|why)\b)/i,
      '',
    )
  return inverted.test(text) && isQuestionLike(text) && !/[?.!:)]$/.test(text)
    ? text.split(nextQuestion).map((one) => `${one}?`)
    : [
        /know (?:which|what|how|who) /.test(sentence) && before.test(sentence)
          ? `${fromClause(text.replace(/[\s.]+$/, '')) ?? text}?`
          : text,
      ]
}

/** "does anybody know if", "somebody should find out how": words before the clause that is asked. */
const before = new RegExp(
  `^(?:do we (?:even )?know|nobody can (?:say|tell) (?:me|us)|(?:does|do) ${someone}(?: here)? know|(?:has |have )?${someone} (?:ever )?(?:measured|tried|checked|counted)|(?:(?:i|we) )?(?:honestly |really )(?:do not|don['’]?t) know|not clear to (?:me|us)|(?:(?:i|we)(?:['’]d| would| should)? )?(?:need|want|like) to know|(?:(?:can|could|let|have) )?${someone} (?:please |should |must |to |needs to |has to )*(?:find out|check|figure out|work out|look into|see|tell (?:me|us))|prove or disprove|(?:timebox(?:ed)?:? (?:of )?)?(?:an?|one|two|three|half an?|\\d+) (?:day|hour|week)s?(?: on|:)) (?=(?:if|whether|how|what|which|who|where|when|why|that|can|is|are|do|does|could|would)\\b)`,
  'i',
)
const doubting =
  /^(?:i['’]?m |we['’]re )?not (?:sure|convinced) (?:that )?(?!(?:of|about|if|whether|how|what|which|who|where|when|why)\b)/i
const helpers = '(?:is|are|do|does|can|could|should|would|will'
const yesOrNo = new RegExp(
  `^(?!${helpers}|whether|if)\\b)([^,;:?]{2,60}?)(?: ?[:,]| [–-])? (?:yes or no|or not)\\?`,
  'i',
)
/** "early swim: would it pay" */
const pointing = new RegExp(
  `^(?!${helpers}|if|when|how|what|why|which|where|test|try|ask)\\b)([^,:;?]{5,80})[,:] (${helpers.slice(3)}) (?:it|that|this|they) ([^?]{3,90}\\?)`,
  'i',
)
const orStay = new RegExp(
  `^(?!${helpers}|stay|keep|go|hire|rent|buy|build) )(\\S+(?: \\S+){0,3}) or (?=(?:stay|stick|keep|go|build|write) )`,
  'i',
)

/** The opening as a question or clause: without "does anybody know", "maybe" and "yes or no". */
function toAskedOpening(words: string, isSpoken: boolean): string {
  const bare = words.replace(before, '')
  const clause =
    bare === words || inverted.test(bare)
      ? bare
      : bare.replace(/^that /, 'whether ').replace(/\?$| before (?:we|i) .*$/i, '')
  const text = clause
    .replace(/^how come ([^?]+)\??$/i, 'why $1')
    .replace(doubting, 'whether ')
    .replace(orStay, 'Should we go for $1 or ')
    .replace(either, 'Should we ')
    .replace(/^Should we \p{Lu}(?=\p{Ll})/u, (start) => `Should we ${start.slice(-1).toLowerCase()}`)
    .replace(yesOrNo, '$1?')
    .replace(pointing, (whole, what: string, helper: string, rest: string) =>
      /^(?:is|are)$/.test(helper) && / (?:on|and|in|of) /.test(what)
        ? whole.replace(',', ':')
        : `${isMany(what) ? helper.replace(/^does$/i, 'do').replace(/^is$/i, 'are') : helper} ${/^(?:that|this|the|our|an?) /i.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : withDefinite(what)} ${rest}`,
    )
    .replace(/^((?:is|are|do|does|can|could|would|will) [^?]+) or not\?$/i, '$1?')
    .replace(
      /\b(why|how|where|who|what)['’](s(?<!hat['’]s)|d)\b/i,
      (_whole, word: string, end: string) => `${word} ${/s/i.test(end) ? 'is' : 'would'}`,
    )
  if (text === words && /^(?!not |no |unsure ).* or /.test(text) && isChoice(text)) return `${text}?`
  const asked = text.slice(text.indexOf(': ') + 2)
  if (asked.length < text.length - 4 && asked.includes(',') && inverted.test(asked) && !/[?.!]/.test(text))
    return `${text}?`
  const told = text.replace(/[ ,]+(?:and|but) (?:every|no|we).*/i, '').replace(/[\s.]+$/, '')
  if (!/\?|^(?:if|whether|how|what|why) /i.test(text) && changed.test(told)) return `why ${told}`
  const guess = isSpoken ? /^(?:maybe|perhaps) (.+?)(?:, (?:maybe|perhaps) .*)?$/i.exec(text)?.[1] : undefined
  return guess !== undefined && toOrder(guess) === null && isStatement(guess) ? `whether ${guess}` : text
}

/** One who asks for the team asks for "us". */
function toPlural(sentence: string): string {
  return /\?$|\b(?:whether|if|how|what|which|why|where|when)\b|\b(?:do|did|should|can|could|must|may|would|have|am) i\b/i.test(
    sentence,
  )
    ? sentence
        .replace(/\bam I\b/gi, 'are we')
        .replace(/\bI am\b/gi, 'we are')
        .replace(/\bI['’]m\b/gi, "we're")
        .replace(/\bi\b(?!\.|['’]d)/gi, 'we')
        .replace(/\b(?:my|mine|me)\b/g, (word) => ({ my: 'our', mine: 'ours' })[word] ?? 'us')
    : sentence
}
