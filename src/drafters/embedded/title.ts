// Titles: one line, 10 to 120 characters, no full stop, cut at a clause and never inside a word.
import type { Line } from './grammar/line.ts'
import { lowerFirst, upperFirst } from './grammar/noun-phrase.ts'

const hardLimit = 120
const softLimit = 110
const shortest = 10

const boundaries = [
  /[.;:!?…](?=\s)|\s[-–—]+\s/g,
  /,\s|\s(?:because|so|so that|which|unless|although|whereas)\s|\sbut\s(?=(?:it|the|we|they|not|only|i|there|this|that|no|still|also|can|is|are|does|do)\b)/g,
  /\s(?:when|whenever|if|while|after|before|until|once|and|or|that|since|using|via|with|without|instead of|based on|including)\s/g,
] as const

const endMarks = /(?:[\s,;:.!?…(–—-]|\s\/)+$/
const dangling =
  /(?:[\s,;:.!?…(–—-]+|\s(?:the|a|an|of|to|with|and|or|for|in|on|at|by|from|into|as|that|which|is|are|was|be|so|but|if|when|while|after|before|this|these|its|their|not|via|using|than|within|about|over|under|between|through|during|per|across|without|how|what|where|very|such as|like|even|only|also|does|do|has|have|will|can|should|it|they|who|whose|then|just|onto|upon|until|since|because|your|our|my|many|more|most|less|to see|to check|to know|no|any|some|each|every|all|other|another|both|either|neither|there|here|might|take|e\.g|i\.e|etc|such))$/i

/** One line, at most 120 characters, first letter upper (identifiers keep their case), no mark at the end. */
export function fitTitle(text: string): string {
  let title = text.replace(/\s+/g, ' ').trim()
  if (title.length > softLimit) title = putOpeningLast(title)
  const whole = title
  if (title.length > softLimit) title = cutAtClause(title)
  const isCut = title.length < whole.length
  return upperFirst(balance(trimTail(title, isCut))) || upperFirst(text.trim().slice(0, hardLimit))
}

/** The title, or the first longer form where it is shorter than 10 characters. */
export function lengthen(title: string, longer: readonly string[]): string {
  if (title.length >= shortest) return title
  return longer.find((form) => form.length >= shortest && form.length <= hardLimit) ?? title
}

/** For languages without a grammar here: the first sentence in its own words. */
export function toPlainTitle(line: Line): string {
  return fitTitle(line.sentences[0] ?? line.core) || 'Untitled'
}

/** "When it rains, the roof leaks" becomes "the roof leaks when it rains": what is cut is then the circumstance. */
function putOpeningLast(title: string): string {
  const match =
    /^((?:when|whenever|if|while|after|before|once|on|upon|during|in|with|for) [^,]{3,160}), (?:then )?(.{8,})$/i.exec(
      title,
    )
  const [, opening, rest] = match ?? []
  if (opening === undefined || rest === undefined || /^(?:and|or|but)\b|\b(?:it|them)\b/i.test(rest))
    return title
  return `${rest.replace(/[\s.,;!?]+$/, '')} ${opening.charAt(0).toLowerCase()}${opening.slice(1)}`
}

function cutAtClause(title: string): string {
  for (const [strength, boundary] of boundaries.entries()) {
    const ends = [...title.slice(0, softLimit + 3).matchAll(boundary)].map((match) => match.index)
    const end = ends.findLast((index) => index >= (strength < 2 ? 22 : 28) && index <= softLimit)
    if (end !== undefined && balance(title.slice(0, end)).length >= 18) return title.slice(0, end)
  }
  const space = title.lastIndexOf(' ', softLimit)
  if (space >= 20) return title.slice(0, space)
  return title.length <= hardLimit
    ? title
    : `${title.slice(0, hardLimit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function trimTail(text: string, isCut: boolean): string {
  let rest = text
  for (let turn = 0; turn < 6; turn += 1) {
    const shorter =
      rest.endsWith('…') && rest.length >= hardLimit - 1
        ? rest
        : rest.replace(isCut ? dangling : endMarks, '')
    if (shorter === rest || shorter.trim() === '') break
    rest = shorter
  }
  return rest.trim()
}

/** Without a bracket, quote or backtick that was opened and not closed. */
function balance(text: string): string {
  let rest = text
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
  ] as const) {
    const last = rest.lastIndexOf(open)
    if (last > rest.lastIndexOf(close))
      rest = last >= 12 ? rest.slice(0, last).trimEnd() : rest.slice(0, last) + rest.slice(last + 1)
  }
  for (const mark of ['`', '"']) {
    if ((rest.split(mark).length & 1) === 1) continue
    const last = rest.lastIndexOf(mark)
    rest = rest.slice(0, last) + rest.slice(last + 1)
  }
  return rest.trim()
}

/** "Tips - Show one a day" becomes "Tips: show one a day". */
export function joinLabel(words: string): string {
  const match = /^([^:]{3,60}?)(?::| [-–—]+) +(?=\S)/.exec(words)
  return match?.[1] === undefined ? words : `${match[1]}: ${lowerFirst(words.slice(match[0].length))}`
}

/** With the indefinite article that it sounds right with. */
export function withArticle(words: string): string {
  return /^(?:[aeio]|u(?!se|ni|rl|i\b))/i.test(words) ? `an ${words}` : `a ${words}`
}
