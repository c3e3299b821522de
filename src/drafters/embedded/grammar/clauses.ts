// The closed-class words that introduce a condition, a reason, a deadline and the like, and the clauses after them.
import type { VersionStep } from './line.ts'
import { isPersonWord } from './roles.ts'

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
const day = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri'
const date = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:${months})\\b(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? \\d{4})?|(?:${day})\\b|q[1-4](?: \\d{4})?|\\d{4}|tomorrow|tonight|christmas|easter|black friday|new year|summer|winter|spring|autumn)`
const span =
  '(?:next|this|the next|the coming|coming) (?:week|month|quarter|year|sprint|release|season|term|semester|weekend)'
const milestone =
  '(?:the )?(?:\\w{1,20} )?(?:release|launch|go-live|audit|deadline|demo|conference|season|election|migration|holidays|sprint|review)'
const deadlinePattern = new RegExp(
  `\\b(?:(?:by|until|till|before|no later than|due(?: on| by)?|deadline:?|as of|effective) (?:the )?(?:(?:end|start|beginning|middle) of (?:the )?)?(?:${date}|${span}|(?<=(?:end|start|beginning|middle) of (?:the )?)(?:week|month|quarter|year|sprint)\\b|eod|eow)|before ${milestone}\\b(?! (?:is|was|has|starts|runs|fails))|by (?:the )?(?:end of )?${milestone}\\b|(?:with)?in (?:\\d{1,2}|one|two|three|four|six) (?:weeks|months)\\b|${span}\\b|(?:end|start) of (?:the )?(?:${date}|week|month|quarter|year|sprint))`,
  'gi',
)

/** One of these stands in every deadline; they are quickly looked for, and most lines hold none. */
const dated =
  /\d|\b(?:eo[dw]|week|month|quarter|year|sprint|release|season|term|semester|launch|go-live|audit|deadline|demo|conference|election|migration|holidays|review|to(?:morrow|night)|christmas|easter|black|new year|summer|winter|autumn|spring|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i
const leading =
  /\b(?:by|until|till|before|no later|due|deadline:?|as of|effective|next|this|coming|(?:with)?in|end|start)\s/i

/** The first deadline in the text, with its word, such as "by 31 March". */
export function findDeadline(text: string): string | null {
  if (!dated.test(text) || !leading.test(text)) return null
  for (const match of text.matchAll(deadlinePattern)) {
    const before = text.slice(Math.max(0, match.index - 120), match.index)
    if (!isHabit(match[0], before) && !isPast(match[0], before)) return match[0].trim()
  }
  return null
}

/** "nobody noticed until Monday", "it was down till Tuesday": what went on so long, not when the work is due. */
function isPast(words: string, before: string): boolean {
  if (!/^(?:un)?till? /i.test(words)) return false
  const clause = before.split(/[,.;:!?–—]\s/).at(-1) ?? ''
  return (
    /\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|couldn['’]t|nobody|no one|took|went|lay|stood|sat|lost|[a-zß-ɏ]{2,}ed)\b/i.test(
      clause,
    ) && !/\b(?:must|should|needs?|has to|have to|please|pls|required|agreed|promised)\b/i.test(clause)
  )
}

/** "by hand before release", "before every release": what is done each time, not when the work is due. */
function isHabit(words: string, before: string): boolean {
  if (!/^before /i.test(words)) return false
  const clause = before.split(/[.;:!?]\s/).at(-1) ?? ''
  return (
    /^before (?:the )?(?:each|every|any|an?)\s/i.test(words) ||
    /\b(?:every|each|always|usually|by hand|manual(?:ly)?|again and again|keeps?|habitually)\b/i.test(clause)
  )
}

const stop = String.raw`(?=[.,;:!?()]|\s[-–—]\s|\s(?:so that|so (?:i|we|they|people|users|that)|because|since|instead of|rather than)\b|$)`
const conditionPattern = new RegExp(
  String.raw`(?:^|[\s,(])((?:only )?(?:when|whenever|if|while|after|once|as soon as|until|unless|during|upon|every time|each time|as long as|on (?:startup|start-up|launch|login|logout|reload|refresh|restart|resize|scroll|save|submit|exit|close))(?:\s[^.,;:!?()]{2,160}?)??)${stop}`,
  'i',
)
const beforePattern = new RegExp(String.raw`(?:^|\s)(before\s[^.,;:!?()]{3,120}?)${stop}`, 'i')

/** The first condition, with its word: "when the list is empty". */
export function findCondition(text: string): string | null {
  const found = conditionPattern.exec(text)?.[1] ?? beforePattern.exec(text)?.[1] ?? null
  if (found === null) return null
  const words = found.trim()
  return /^(?:after|before|until|once|if|when|while) ?(?:possible|needed|necessary|all|required)?$/i.test(
    words,
  )
    ? null
    : words
}

const reasonPattern =
  /(?:^|[\s,(])((?:so that|in order to|so as to|because(?! of)|to (?:avoid|prevent|save|reduce|ensure|make sure|help|make it (?:easier|possible|clear)|keep|speed up|cut|protect|comply)|so (?=(?:nobody|no one|everyone|everybody) [a-zß-ɏ])|so (?=(?:i|we|you|they|it|he|she|people|users|customers|everyone|everybody|nobody|the [a-zß-ɏ]+|our [a-zß-ɏ]+|my [a-zß-ɏ]+|[a-zß-ɏ]+s|an? (?:[a-zß-ɏ-]+ ){0,6}?[a-zß-ɏ-]+(?= (?:gets|can)\b)|(?!far\b|that\b|what\b)[a-zß-ɏ]{3,}(?= (?:becomes?|stays?|remains|knows|gets|can)\b)) (?:can|could|do|don't|does|doesn't|know|knows|will|won't|is|are|get|gets|have|has|see|stop|never|no longer|need|may|becomes?|stays?|remains)\b))\s?)((?:[^.;!?()]|[.!?](?=[.!?]?[a-zß-ɏ\d_])|\(\)){3,300})/i

export interface Reason {
  /** With its word, as it stands in the text. */
  readonly whole: string
  /** What follows "so that", "because", "so", "in order to"; "to avoid X" is "avoid X". */
  readonly words: string
}

/** After these words "to save" is what one does, not why. */
const notBeforePurpose =
  /(?:^|\b(?:allow|let|enable|able|ability|want|need|needs|like|option|possible|possibility|way|ways|feature|function|action|setting|modal|dialog|page|form|key|shortcut|endpoint|try|trying|have|has|how|due|going|supposed|button|command|unable|fails?|failed|seems?|users?|people|customers?|members?|everyone|someone|them|us|me|you|it|ought|used))\s*$/i

function isNoPurpose(before: string): boolean {
  const last = /\p{L}+$/u.exec(before.trimEnd())?.[0].toLowerCase() ?? ''
  return notBeforePurpose.test(before) || isPersonWord(last)
}

/** One of these opens every reason. */
const reasonWord =
  /\b(?:so |in order to|because|to (?:avoid|prevent|save|reduce|ensure|make|help|keep|speed up|cut|protect|comply))/i

/** The first reason that the text states. */
export function findReason(text: string): Reason | null {
  if (!reasonWord.test(text)) return null
  const match = reasonPattern.exec(text)
  const [, word, words] = match ?? []
  if (match === null || word === undefined || words === undefined) return null
  if (
    /^to /i.test(word) &&
    (/^(?:for|in|on|at|with)\b/i.test(words) || isNoPurpose(text.slice(0, match.index)))
  )
    return null
  const kept = /^to /i.test(word) ? `${word.slice(3)}${words}` : words
  return { whole: `${word}${words}`.trim(), words: kept.replace(/,\s*$/, '').trim() }
}

const version = String.raw`v?\d{1,5}(?:\.(?:\d{1,5}|x)){0,3}`
const arrowPattern = new RegExp(
  String.raw`(?<![\w.])(${version})\s?(?:-+>|=>|→|➜)\s?(${version})(?![\w.]*\w)`,
  'i',
)
const stepPattern = new RegExp(
  String.raw`\bfrom (?:\w{1,20} )?(${version}) to (?:\w{1,20} )?(${version})(?![\w%]| %| (?!this\b|across\b|as\b)[a-z]+s\b)`,
  'i',
)
const plainStepPattern = new RegExp(
  String.raw`\b(?:upgrade|update|bump|migrate|move|migration|switch|go)\b[^.;!?]{0,60}?\s(?:(${version}) )?to (?:\w{1,20} )?(${version})(?![\w%]| %)`,
  'i',
)

/** A version step, by arrow or after a word of upgrading. */
export function findVersions(text: string): VersionStep | null {
  if (!/\d/.test(text)) return null
  const match = arrowPattern.exec(text) ?? stepPattern.exec(text) ?? plainStepPattern.exec(text)
  const to = match?.[2]
  if (match === null || to === undefined) return null
  return { from: match[1] ?? null, to, quote: match[0] }
}

const quantityPattern =
  /(?<![\w.])\d{1,9}(?:[.,]\d{1,6})?\s?(?:%|°|(?:ms|s|sec|secs|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|kb|mb|gb|tb|kib|mib|gib|px|users?|items?|rows?|records?|files?|requests?|times|characters|chars|pages?|people|customers|points|pts|km|m|kg|eur|usd|€|\$)\b)/gi

/** Numbers with a unit, as they stand. */
export function findQuantities(text: string): string[] {
  if (!/\d/.test(text)) return []
  return (text.match(quantityPattern) ?? []).slice(0, 10)
}

/** What stands after "instead of" or "rather than". */
export function findInsteadOf(text: string): string | null {
  return (
    /\b(?:instead of|in place of|rather than|not just)\s((?:[^.,;:!?()]|\.(?=\w)){2,160})/i
      .exec(text)?.[1]
      ?.trim() ?? null
  )
}

const shouldWord = /\b(?:should(?:n['’]t)?|ought to|(?:is|are) supposed to|must(?:n['’]t)?|needs? to)\b/i
const clauseStart =
  /(?:[.;:!?]\s|,\s|\s[-–—]+\s|\b(?:but|when|while|where|whereas|although|though|because|and)\s)/gi

/** The clause that says what should be, with its subject; null for none. */
export function findShould(text: string): string | null {
  const match = shouldWord.exec(text)
  if (match === null) return null
  const before = text.slice(0, match.index)
  const start = [...before.matchAll(clauseStart)].at(-1)
  const subject = start === undefined ? before : before.slice(start.index + start[0].length)
  if (!/\p{L}/u.test(subject) || /^(?:what|which|how|why|who|if)\b/i.test(subject)) return null
  const rest = text.slice(match.index).split(/[.;!?](?=\s|$)/, 1)[0] ?? ''
  const clause = `${subject}${rest}`.trim()
  return rest.trim().split(' ').length < 2 || clause.length > 300 ? null : clause
}

/** The first sentence that ends with a question mark. */
export function findQuestion(sentences: readonly string[]): string | null {
  return sentences.find((sentence) => sentence.endsWith('?')) ?? null
}

const identifierPattern =
  /`([^`]{1,120})`|(?<![\w/])((?:\.{0,2}\/)?[\w.-]{1,60}\/[\w./-]{1,120}|[\w-]{1,60}\.(?:ts|tsx|js|jsx|py|go|rs|java|cpp|hpp|c|h|cs|rb|php|css|html|json|ya?ml|toml|md|sh|sql|swift|kt|vue|svelte)|--?[a-z][\w-]{1,40}|[a-z]+[A-Z]\w{1,60}|[A-Z][a-z0-9]+[A-Z]\w{0,60}|[a-z0-9]+_[\w]{1,60}(?:\(\))?|\w{1,60}\(\))(?![\w/])/g

/** Without any of these there is neither code nor a name of a file, an option or the like. */
const codeMark = /[`/_]|\.[a-z]|(?:^|[^\w/])-|[a-z0-9][A-Z]|\(\)/

/** Code in backticks, file names, paths, options and identifiers, without backticks. */
export function findIdentifiers(text: string): string[] {
  if (!codeMark.test(text)) return []
  const found: string[] = []
  for (const match of text.matchAll(identifierPattern)) {
    const words = match[1] ?? match[2]
    if (words !== undefined && words.trim() !== '' && !found.includes(words)) found.push(words)
    if (found.length === 10) break
  }
  return found
}

/** Remarks in round brackets, without them. */
export function findRemarks(text: string): string[] {
  if (!text.includes('(')) return []
  return [...text.matchAll(/\s\(([^()]{2,200})\)/g)]
    .slice(0, 10)
    .flatMap(([, words]) => (words === undefined ? [] : [words.trim()]))
}

/** True where the author is not sure. */
export function isHedged(raw: string): boolean {
  return /\?\?|\b(?:maybe|perhaps|possibly|optional|optionally|some ?day|not sure|nice to have|would be (?:nice|cool|great))\b/i.test(
    raw,
  )
}
