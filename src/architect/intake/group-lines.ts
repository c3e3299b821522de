// Looks over a whole text for groups that are named by no more than a word: in capitals, first in each paragraph, or columns of a board.
import type { Line } from './lines.ts'
import { hasFiniteVerb, isGroupLabel, startsWithVerb, toWords } from './phrase.ts'

/** Short, with no verb and no end of a sentence: it names something. */
export function isName(text: string, most: number): boolean {
  const words = toWords(text).length
  if (words === 0 || words > most || /[:：]\s\S/u.test(text) || /[.?!,;]$/u.test(text.replace(/[:：]$/u, '')))
    return false
  return words === 1 || (!startsWithVerb(text) && !hasFiniteVerb(text))
}

/** One to six words in capitals with `least` letters or more. */
export function isCapitals(text: string, least = 4): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (
    letters >= least &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    toWords(text).length <= 6
  )
}

/** True where the first line and a later one are no more than a word or two in capitals, each over other lines. */
export function opensInCapitals(source: string, lines: readonly Line[]): boolean {
  const words = lines.filter((line) => line.from < line.to)
  const isGroup = (line: Line | undefined): boolean =>
    line !== undefined && line.to - line.from <= 30 && isCapitals(source.slice(line.from, line.to), 3)
  if (!isGroup(words[0]) || isGroup(words[1])) return false
  return words.some(
    (line, index) => index > 1 && isGroup(line) && index + 1 < words.length && !isGroup(words[index + 1]),
  )
}

/** A group is named by so many words at most. */
export const mostNamed = 3

/**
 * True where every paragraph opens with a name over longer lines, two or more of them over two lines at least and no
 * fewer than over one, which may be its text; single lines may stand before and after.
 */
export function opensInGroups(source: string, lines: readonly Line[]): boolean {
  const groups = toParagraphs(lines)
  if (groups[0]?.length === 1) groups.shift()
  if (groups.at(-1)?.length === 1) groups.pop()
  const lists = groups.filter((group) => group.length > 2).length
  return (
    lists > 1 && lists * 2 >= groups.length && groups.every((group) => isGroup(source, group.slice(0, 8)))
  )
}

function toParagraphs(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = []
  let isOpen = false
  for (const line of lines) {
    if (!isFilled(line)) isOpen = false
    else if (isOpen) paragraphs.at(-1)?.push(line)
    else {
      paragraphs.push([line])
      isOpen = true
    }
  }
  return paragraphs
}

function isFilled(line: Line | undefined): boolean {
  return line !== undefined && line.from < line.to
}

function isGroup(source: string, [first, ...rest]: readonly Line[]): boolean {
  if (first === undefined || rest.length === 0 || first.to - first.from > 30) return false
  const name = source.slice(first.from, first.to)
  if (!/^(?:\p{Lu}[\p{L}’' -]*|\p{L}+(?:-\p{L}+)*)$/u.test(name) || !isName(name, mostNamed)) return false
  const most = toWords(name).length
  return rest.every(
    (line) => toWords(source.slice(line.from, Math.min(line.to, line.from + 80))).length > most,
  )
}

const lane =
  /^(?:to ?do|backlog|ice ?box|doing|in progress|wip|(?:in )?(?:review|test|testing|qa)|ready(?: for [a-zß-ɏ]+)?|(?:up )?next|next up|blocked|done|shipped|released|offen|in arbeit|erledigt|pendiente|en curso|hecho|à faire|en cours|terminé)$/i

/** True for words that name lines under them: the column of a board ("Doing", "In review"), a group ("Ideas", "Bugs"). */
export function isLane(text: string): boolean {
  return lane.test(text.replace(/\s?[([]\d{1,3}[)\]]$/, '')) || isGroupLabel(text)
}

/** True where two or more lines are such names and no more, each over other lines. */
export function standsInLanes(source: string, lines: readonly Line[]): boolean {
  const filled = lines.filter(isFilled)
  const isName = (line: Line | undefined): boolean =>
    line !== undefined && line.to - line.from <= 30 && isLane(source.slice(line.from, line.to))
  const names = new Set<string>()
  for (const [at, line] of filled.entries()) {
    if (at + 1 === filled.length || !isName(line) || isName(filled[at + 1])) continue
    names.add(source.slice(line.from, line.to).toLowerCase())
    if (names.size > 1) return true
  }
  return false
}

/** True where from `next` on some lines stand close together and none stands alone between blank lines. */
export function standsOverMany(source: string, lines: readonly Line[], next: number): boolean {
  let close = 0
  for (let at = next; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || !isFilled(line)) continue
    if (isFilled(lines[at + 1]) || isFilled(lines[at - 1])) close += 1
    else if (line.to - line.from <= 60 && /[^.!?:]$/u.test(source.slice(line.from, line.to)) && close === 0)
      return false
  }
  return close > 2
}
