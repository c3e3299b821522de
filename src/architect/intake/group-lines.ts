// Looks over a whole text for groups that are named by no more than a word: in capitals, first in each paragraph, or columns of a board.
import type { Line } from './lines.ts'
import { isGroupLabel, toWords } from './phrase.ts'

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

/** True where two or more paragraphs of three lines or more each open with one word over longer lines. */
export function opensInGroups(source: string, lines: readonly Line[]): boolean {
  let groups = 0
  let at = 0
  while (at < lines.length) {
    let end = at
    while (end < lines.length && isFilled(lines[end])) end += 1
    if (end > at) {
      if (!isGroup(source, lines.slice(at, Math.min(end, at + 8)))) return false
      groups += 1
    }
    at = end + 1
  }
  return groups > 1
}

function isFilled(line: Line | undefined): boolean {
  return line !== undefined && line.from < line.to
}

function isGroup(source: string, lines: readonly Line[]): boolean {
  const [first, ...rest] = lines
  if (first === undefined || rest.length < 2 || first.to - first.from > 20) return false
  if (!/^\p{L}[\p{L}-]*$/u.test(source.slice(first.from, first.to))) return false
  return (
    rest.filter((line) => toWords(source.slice(line.from, Math.min(line.to, line.from + 80))).length > 1)
      .length >= 2
  )
}

const lane =
  /^(?:to ?do|backlog|ice ?box|doing|in progress|wip|(?:in )?(?:review|test|testing|qa)|ready(?: for \p{L}+)?|(?:up )?next|next up|blocked|done|shipped|released|offen|in arbeit|erledigt|pendiente|en curso|hecho|à faire|en cours|terminé)$/iu

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
