// Says the first sentence of a spoken line of research plainly: without who is to do it, who asks and how long it may take.
import type { Line } from '../grammar/line.ts'
import { toOrder } from '../technical/technical-order.ts'
import { lowerOpening } from '../technical/technical-phrase.ts'
import { isStatement } from '../technical/technical-statement.ts'
import { findFinite } from './spike-finite.ts'
import { type Rewrite, rewrite } from './spike-measured.ts'
import { isQuestionLike } from './spike-title.ts'

const opensQuestion = '(?:what|who|how|why|where|which|does|do|is|are|can|would|will)\\b'
const doing =
  /^(?:(?:can|could|have|let) )?(?:some|any)(?:one|body)(?: please)? (?!(?:find|check|figure|work|look|see|tell) |[a-zß-ɏ]+ed )(?=[a-zß-ɏ])/i
const doTheyAct = /^do (?:the|our|these|those|most|any) [^?]+$/u
/** "compare the two winches, price per metre" */
const compared =
  /^(?:[^ ,]+body )?(compare (?=[^,]*(?: and | with | vs|two|three|four))[^,:;?(]{8,120}), ((?!and |or |see |then )[^:;?]{4,80})$/i
/** "wire ropes, how long do they last?": a thing and what is asked of it. */
const toldFirst = /^(?:if|when|while|once|before|after|whether|find|ask) | (?:or|vs\.?) /i
const named =
  /^((?:[^,:;?]|(?<=\d),(?=\d)){5,60}), ((?:what|how|do|does|is|are|can|could|would|will)(?:['’]s)? [^?]{6,}\?)$/i
const labelled = new RegExp(`^([^,:;?]{3,60}): (${opensQuestion} [^?]{8,}?)\\??$`)
export const nextQuestion = new RegExp(`, (?:and )?(?=${opensQuestion})`)
const several = new RegExp(`^${opensQuestion} [^?]{8,}, (?:what|how|who|which|where|why) \\S+ [^?]+\\??$`)

const spent =
  /^((?:half an?|an?|one|two|three|four|five|\d+) (?:day|hour|week|afternoon|evening|sprint)s? (?:on|with) ([^,;:?]{3,80})), (?:(?:and )?then we(?:['’]ll)? (?:know|see)|to (?:learn|see|find out)|see) ((?:if|whether) .+)$/i

/** "two days on the winch, then we know if it holds": what is asked of it, and the time that is spent. */
function fromTime(text: string): string[] | null {
  const [, time, thing = '', clause = ''] = spent.exec(text) ?? []
  const named = clause.replace(/\bit['’]s\b/, 'it is').replace(/\bit\b/, () => thing)
  return time === undefined ? null : [`find out ${named}`, `spend ${lowerOpening(time)}`]
}

/** "The winch slips" within a sentence; a name keeps its capital. */
function lowerArticle(words: string): string {
  return words.replace(/^(?:The|Our|An?|My) /, (article) => article.toLowerCase())
}

const rewrites: readonly Rewrite[] = [
  [/, (?:half an?|an?|one|two|three|\d+) (?:day|hour|week|afternoon)s?(?: each| max)?$/i, ''],
  [/^((?:let['’]s )?(?:measure|count|watch|track|observe)) for [^,]{3,20}? (?=(?:how|what|whether|which|where|why)\b)/i, '$1 '],
  [/^(?!we |i )(?:\S+ ){1,4}?(?:asks?|wants? to know) (?:us )?(?=(?:if|whether) )/i, ''],
  [/^([^,:;?]{8,60}), (?:(?:i|we) have )?no (?:idea|clue) ((?:whether|if|how|what|why) [^?]+?)[\s.]*$/i, 'find out $2, given that $1'],
  [/^(?!(?:is|are|do|does|can|could|what|how|why|which|where|if) )([^,:;?]{3,60})[,:] ((?:possible|feasible|allowed|legal|(?:safe|secure|strong|good|accurate|reliable|fast) enough)\b[^?]*\?)$/i, (_whole, what, claim = '') => `is ${lowerOpening(what)} ${claim}`],
  [/^(?!(?:is|are|do|does|can|could|what|how|why|who|where|which) )([^,:;?]{8,80}?)(?: at some point| sometimes| somewhere)?, (?:measure|find out|check|see|note|count) (where|when|how often)(, (?:per|by|for|on) [^;:?]{2,60}?)?[\s.]*$/i, (_whole, what, when = '', per = '') => `find out ${when} ${lowerArticle(what)}${per}`],
  [/^(?:ask|talk to|speak to|interview) ([^,:;?]{3,50}): ((?:what|how|why|where|when) )do (they [^?]{6,})\?$/i, 'Ask $1 $2$3'],
  [/^who says (?:that )?([^?]{8,})\?$/i, 'find out whether $1'],
  [/^([^,:;?]{3,60}): any ([^?]{3,60}\?)$/, '$1: is there any $2'],
  [/^((?:[^:?]{3,50}: )?)((?:pay|buy|keep|drop|use|hire|rent|move|switch|offer|sell|build|take|allow) [^:?,]{3,60}?),? (?:or not|yes or no)\?$/i, '$1should we $2?'],
  [/^((?:[^\s,;:?]+ ){1,6}?or [^,;:?]{2,50})[,?:] (?:what|which)(?: one)?(?:['’]s| is)? (?:cheaper|costs less)\b([^?]{0,60})\??$/i, 'which costs less$2, $1?'],
  [/^which ([^,?]{2,40}), if any\??$/i, 'which $1 should we choose?'],
  [/^([^,:;?]{2,30}) or ([^,:;?]{2,30}) or ([^,:;?]{2,30})\?$/i, 'decide between $1, $2 and $3'],
] // biome-ignore format: a table reads better in rows

const puzzled =
  /(?:^|,? )(?:and |but )?(?:(?:(?:we|i) have |with )?no (?:idea|clue)|(?:nobody|no one)(?: here)? knows|(?:we|i) (?:\S+ )?(?:don['’]t know|can['’]t (?:tell|explain|see))|(?:please )?(?:find out|investigate|check|figure out)) why[\s.!]*$/i

/** A fault that is told, with "no idea why" beside it, as what is to be found out: why it is so. */
export function toPuzzle({ sentences, raw }: Line): readonly string[] {
  const [first = '', ...rest] = sentences
  const told = first.replace(puzzled, '').replace(/[\s.!,]+$/, '')
  const [, step, due = ''] = reasoned.exec(rest[0] ?? '') ?? []
  if (step !== undefined && told === first.replace(/[\s.!,]+$/, '') && isStatement(told))
    return [`why ${lowerOpening(told)}`, step, due, ...rest.slice(1)].filter((part) => part !== '')
  const others = rest.filter((sentence) => sentence.replace(puzzled, '').length > 2)
  const isPuzzle =
    first.length > told.length + 8 || others.length < rest.length || puzzled.test(raw.slice(-300))
  return !isPuzzle || told.length < 8 || /\?|\bwhy\b/.test(told) || toOrder(told) !== null
    ? sentences
    : [`why ${lowerOpening(told)}`, ...others]
}

/** "Ask eight of them why": whom, and what waits for it. */
const reasoned = /^((?:ask|call|ring|phone|visit) [^,;:?]{3,50}) why[,\s.]*(.*)/i

const afterwards =
  /(?:,|\.{3})? (?:and )?then (?:(?:we|i)(?:['’]ll| can| will)? )?((?:decide|choose|talk|discuss|vote|look|see|know|drop it or not)\b(?! (?:if|whether|how)\b)[^,;:?]{0,60}?)[\s.!]*$/i

/** The sentences without "then we talk", and what is decided then, where it is named. */
export function withoutThen(told: readonly string[]): { sentences: readonly string[]; then: string | null } {
  const found = told.map((one) => afterwards.exec(one)?.[1] ?? '').find((one) => / .* /.test(one)) ?? null
  return { sentences: told.map((one) => one.replace(afterwards, '')), then: found }
}

/** "what'd we save", "who'd fly": with "would". */
export function toFullForms(text: string): string {
  return text.replace(
    /\b(what|who|how|where|why)['’]d (?=(?:we|it|they|that|the|this|i|you)\b|(?<=who['’]d )[a-zß-ɏ])/gi,
    '$1 would ',
  )
}

/** "find out from the pilot if the pier holds": whom to ask, and what. */
const fromWhom =
  /^(?:please )?(?:find out|learn|hear) from ((?:\S+ ){1,5}?)((?:if|whether|how|what|which|why|where|when) .{6,})$/i

/** The first sentence in plain words, as one sentence or several. */
export function toPlainTalk(first: string): string[] {
  if (first.length > 600) return [first]
  const timed = fromTime(first)
  if (timed !== null) return timed
  const plain = rewrite(toFullForms(first), rewrites)
  const [, who, clause] = fromWhom.exec(plain) ?? []
  if (who !== undefined && clause !== undefined) return [`find out ${clause}`, `ask ${who}`]
  const finite = /^[^,:;()"]*\?$/.test(plain) && !isQuestionLike(plain) ? findFinite(plain) : null
  if (finite !== null && / or /.test(finite.predicate) && toOrder(plain) === null)
    return [`${finite.helper} ${lowerArticle(finite.subject)} ${finite.predicate}`]
  const [, main, list] = compared.exec(plain) ?? []
  if (main !== undefined && list !== undefined) return [main, list]
  const [, head, asked] = named.exec(plain) ?? []
  if (
    head !== undefined &&
    asked !== undefined &&
    !isQuestionLike(head) &&
    !toldFirst.test(head) &&
    !isStatement(head) &&
    toOrder(head) === null
  )
    return toPlainTalk(`${head}: ${asked}`)
  const [, label, questions] = labelled.exec(plain) ?? []
  if (label !== undefined && questions !== undefined && /^\p{Ll}|\?$/u.test(first)) {
    const [main = '', ...others] = questions.replace(/[\s.!]+$/, '').split(nextQuestion)
    return main.split(' ').length < 4
      ? [`${label}: ${questions}?`]
      : [`${label}: ${main}?`, ...others.map((other) => `${other}?`)]
  }
  if (several.test(plain))
    return plain
      .replace(/[\s.?!]+$/, '')
      .split(nextQuestion)
      .map((one) => `${one}?`)
  if (doTheyAct.test(plain) && findFinite(plain.slice(3))?.helper === 'do') return [`${plain}?`]
  const order = plain.replace(doing, '')
  return [order !== plain && toOrder(order) !== null ? order : plain]
}
