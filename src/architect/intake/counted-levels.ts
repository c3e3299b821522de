// Reads signs that count how far in a line stands: the stars of org-mode, the numbers of a wiki.
import { isBlankLine, type Line } from './lines.ts'

const stars = /^\*{1,8}(?=\s+\S)/u

/** Columns that one star stands for. */
const step = 2

/**
 * The lines of a text in which lines with more stars stand under lines with fewer: they start at their last star,
 * as far in as they have stars. Any other text is left as it is.
 */
export function withoutOuterStars(source: string, lines: readonly Line[]): readonly Line[] {
  const counts = new Map<number, number>()
  let bold = false
  for (const [index, line] of lines.entries()) {
    if (isBlankLine(line) || source.charAt(line.start) !== '*') continue
    const found = stars.exec(source.slice(line.start, Math.min(line.end, line.start + 40)))
    if (found === null) continue
    counts.set(index, found[0].length)
    bold ||= found[0].length > 1 && source.slice(line.from, line.to).endsWith('**')
  }
  const used = new Set(counts.values())
  const least = Math.min(...used)
  if (bold || used.size < 2) return lines
  let level = 0
  return lines.map((line, index) => {
    const count = counts.get(index)
    if (count === undefined) return { ...line, indent: line.indent + level * step }
    level = count
    return { ...line, from: line.start + count - 1, indent: (count - least) * step }
  })
}

/** Lines with stars over lines with more of them over still more: they name what stands under them. */
export function findTopStars(source: string, lines: readonly Line[]): ReadonlySet<number> {
  const open: { index: number; count: number }[] = []
  const tops = new Set<number>()
  for (const [index, line] of lines.entries()) {
    const count = stars.exec(source.slice(line.start, Math.min(line.end, line.start + 40)))?.[0].length
    if (count === undefined) continue
    while ((open.at(-1)?.count ?? 0) >= count) open.pop()
    for (const above of open.slice(0, -1)) tops.add(above.index)
    open.push({ index, count })
  }
  return tops
}

/** The lines of a text with headings such as "h2. Ideas", in which "#" stands before the items of a list: they start behind it. */
export function withoutWikiNumbers(source: string, lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => /^h[1-6]\.\s/.test(source.slice(line.from, Math.min(line.to, line.from + 5)))))
    return lines
  return lines.map((line) => {
    const mark = /^#{1,4}\s+(?=\S)/.exec(source.slice(line.from, Math.min(line.to, line.from + 20)))?.[0]
    return mark === undefined ? line : { ...line, from: line.from + mark.length }
  })
}
