// Reads a spoken line of research: what is asked, without the talk around it, and how it is to be found out.
import type { Line } from '../grammar/line.ts'
import { toOrder } from '../technical/technical-order.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { isQuestionLike } from './spike-title.ts'
import { findTurn, isAct, isNeeded, lead, toWay } from './spike-way.ts'

const someone = '(?:some|any)(?:one|body)'

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

const either = /^(?=(?:stay|keep|go|hire|rent|buy|build|lease) [^?]* or )/i
const seeking =
  /^(?:\S+ ){0,3}?(?:prove|disprove|try|test|find|check|work|figure|see|measure|know|learn|decide|clear|sure|unclear|unsure|unknown|investigate|wonder\w*|convinced)\b(?: \S+){0,3}? (?:if|whether|how|what|which|who|where|when|why|of|that|anyone|we|i) /i

/** Reads a line that asks and goes on with what to do about it; any other line is handed back as it is. */
export function readInquiry(line: Line): Inquiry {
  const [first = ''] = line.sentences
  const isOrder =
    toOrder(first) !== null && !isQuestionLike(first) && !seeking.test(first) && !either.test(first)
  if (line.language !== 'en') return { ...unread, line }
  if (isOrder || asking.test(first.replace(lead, '')) || (isAct(first) && looking.test(first)))
    return fromOrder(line, first)
  const asked: string[] = []
  const ways: string[] = []
  const waits: string[] = []
  const left = line.sentences.slice(0, 12)
  for (let sentence = left.shift(); sentence !== undefined; sentence = left.shift()) {
    const isLater = asked.length > 0
    if (isLater && isNeeded(sentence)) waits.push(sentence)
    else if (isLater && !/[?)]$/.test(sentence) && isAct(sentence)) ways.push(sentence)
    else {
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
  const later = others.filter((other) => !/^(?:or )?maybe (?:it['’]s|not)\b/i.test(other)).map(toMarked)
  const main = toAskedOpening(opening, isSpoken)
  const isPlain =
    later.some((other) => other.endsWith('?')) &&
    /^(?:why|how|what|where|who)(?: (?!the |an? |we |it |they |our )\S+){0,2} (?:do|does|did|is|are|can) [^?]+$/i.test(
      main,
    )
  const sentences = [isPlain ? `${main.replace(/\.$/, '')}?` : main, ...later]
  const isTalk = isSpoken || /^\p{Ll}/u.test(line.raw)
  return {
    ...unread,
    line: withSentences(line, isTalk ? sentences.map(toPlural) : sentences),
    way: isSpoken ? toWay(ways) : null,
    wayQuote,
    waiting: /\b(?:before|prior to) .{4,120}$/i.exec(waits[0]?.replace(/[\s.!]+$/, '') ?? '')?.[0] ?? null,
  }
}

const unread = { way: null, wayQuote: null, waiting: null, title: null }

/** "ask the harbour master what he knows": whom, and what. */
const asking =
  /^(?:ask|(?:talk|speak) (?:to|with)) ((?:(?!(?:whether|if|how|what|which|why|who|where|when|about|on)\b)[^\s,;:?]+ ){1,6})(?:about )?((?:whether|if|how|what|which|why|who|where|when) .{6,})$/i
const looking =
  / (?:and|to) (?:then )?(?:see|note|find out|write down|learn|watch|look at) (?:if|whether|how|what|which|why|who|where|when) /i

/** An order that holds both: what is to be done, and what that is to tell. */
function fromOrder(line: Line, first: string): Inquiry {
  const others = line.sentences.slice(1)
  const turn = findTurn(first)
  const words = turn === null ? first : first.slice(0, turn.at)
  const [, who = '', clause] = asking.exec(words.replace(lead, '')) ?? []
  if (clause !== undefined) {
    const named = clause
      .replace(/ (?:before|rather than|, then) .*$/i, '')
      .replace(/\b(?:they|he|she)(?= (?:can|could|will|would|should|might|may|must) )/, who.trim())
      .replace(/\bthey['’]d\b/, `${who}would`)
    const rest = turn === null ? others : [first.slice(turn.from), ...others]
    return {
      ...unread,
      line: withSentences(line, [`find out ${named}`, ...rest.filter((other) => !isNeeded(other))]),
      way: toWay([words]),
      wayQuote: words,
      title: toWay([words]).replace(/ before .*/, ''),
    }
  }
  const [, head, tail] = /^(.{12,}?),? and (?:then )?(?:tell|give|show) (?:me|us) (.+)$/i.exec(first) ?? []
  if (head !== undefined && tail !== undefined)
    return { ...unread, line: withSentences(line, [head, tail, ...others]) }
  return isAct(words) && looking.test(words)
    ? { ...unread, line, way: toWay([words]), wayQuote: words }
    : { ...unread, line }
}

function withSentences(line: Line, sentences: readonly string[]): Line {
  const core = sentences.join(' ')
  return sentences.join('\n') === line.sentences.join('\n')
    ? line
    : { ...line, sentences, core, lower: core.toLowerCase() }
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
  /^(?:(?:what|how|who|which|why|where|when)(?: \S+){0,2}? )?(?:is|are|was|do|does|did|can|could|should|would|will|many|much) |^(?:what|who|how|why|where)['’]s /i

/** A later question in the form of one: "and what's the fee" gets its mark. */
function toMarked(sentence: string): string {
  if (sentence.endsWith('?'))
    return sentence.replace(
      /^(?:every|no)\S+ [^,?]{3,40}, but (?=(?:what|how|is|are|do|does|can|who|which|why)\b)/i,
      '',
    )
  const text = sentence
    .replace(before, '')
    .replace(/^(?:and|or|but|so|then) (?=(?:what|how|is|are|do|does|can|who|which|why)\b)/i, '')
    .replace(/^(?:i|we)['’]d (?:want|like|need) (?!to\b)/i, '')
  return inverted.test(text) && isQuestionLike(text) && !/[?.!:)]$/.test(text) ? `${text}?` : text
}

/** "does anybody know if", "somebody should find out how": words before the clause that is asked. */
const before = new RegExp(
  `^(?:do we (?:even )?know|(?:does|do) ${someone}(?: here)? know|(?:has |have )?${someone} (?:ever )?(?:measured|tried|checked|counted)|(?:(?:i|we) )?(?:honestly |really )(?:do not|don['’]?t) know|not clear to (?:me|us)|(?:(?:i|we)(?:['’]d| would)? )?(?:need|want|like) to know|(?:(?:can|could|let|have) )?${someone} (?:please |should |must |to |needs to |has to )*(?:find out|check|figure out|work out|look into|see|tell (?:me|us))|prove or disprove|(?:an?|two|three|half an?|\\d+) (?:day|hour|week)s?(?: on|:)|timebox of [^:]{3,40}:) (?=(?:if|whether|how|what|which|who|where|when|why|that|can|is|are|do|does|could|would)\\b)`,
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
  `^(?!${helpers}|if|when|how|what|why|which|where)\\b)([^,:;?]{5,80})[,:] (${helpers.slice(3)}) (?:it|that|this|they) ([^?]{3,90}\\?)`,
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
    .replace(/^how come /i, 'why ')
    .replace(doubting, 'whether ')
    .replace(/^(?:i['’]?m )?not (?:sure|convinced) (?:of|about) (.+?)\??$/i, '$1?')
    .replace(orStay, 'Should we go for $1 or ')
    .replace(either, 'Should we ')
    .replace(yesOrNo, '$1?')
    .replace(pointing, (whole, what: string, helper: string, rest: string) =>
      /^(?:is|are)$/.test(helper) && / (?:on|and|in|of) /.test(what)
        ? whole.replace(',', ':')
        : `${helper} ${what} ${rest}`,
    )
    .replace(
      /\b(why|how|where|who|what)['’](s(?<!hat['’]s)|d)\b/i,
      (_whole, word: string, end: string) => `${word} ${/s/i.test(end) ? 'is' : 'would'}`,
    )
  const asked = text.slice(text.indexOf(': ') + 2)
  if (asked.length < text.length - 4 && asked.includes(',') && inverted.test(asked) && !/[?.!]/.test(text))
    return `${text}?`
  if (
    isSpoken &&
    /^(?!.*\?)(?!(?:if|whether|how|what|why) )(?:\S+ ){1,6}(?:went (?:up|down)|dropped|fell|rose|doubled) /i.test(
      text,
    )
  )
    return `why ${text.replace(/ and (?:every|no).*/i, '')}`
  const guess = isSpoken ? /^(?:maybe|perhaps) (.+?)(?:, (?:maybe|perhaps) .*)?$/i.exec(text)?.[1] : undefined
  return guess !== undefined && toOrder(guess) === null && isStatement(guess) ? `whether ${guess}` : text
}

/** One who asks for the team asks for "us". */
function toPlural(sentence: string): string {
  return /\b(?:do|did|should|can|could|must|may|would|have|am) i\b/i.test(sentence)
    ? sentence.replace(/\bam I\b/gi, 'are we').replace(/\bi\b(?!['’.])/gi, 'we')
    : sentence
}
