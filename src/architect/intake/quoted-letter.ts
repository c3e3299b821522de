// Finds the older letter that a mail repeats under its own words.
import { skipBlanks } from './blank.ts'
import { closing, forwardLine, replyLead } from './lexicon-letter.ts'
import { isBlankLine, type Line } from './lines.ts'

/** Lines that repeat an older letter: those with ">" under "On … wrote:", and all under "Original message". */
export function findQuoted(source: string, lines: readonly Line[]): Set<number> {
  const quoted = new Set<number>()
  let under = false
  let rest = false
  let words = false
  let closed = false
  for (const [index, line] of lines.entries()) {
    if (isBlankLine(line)) continue
    const text = source.slice(line.from, Math.min(line.to, line.from + 400))
    if (rest) quoted.add(index)
    else if (
      words &&
      (isPastedReply(source, lines, index, text) || (closed && isOlderLetter(source, lines, index)))
    ) {
      rest = true
      quoted.add(index)
    } else if (forwardLine.test(text) && /original|ursprüng|d'origine/i.test(text) && words) {
      rest = true
      quoted.add(index)
    } else if (text.length < 320 && isReplyLead(text) && isQuoteAfter(source, lines, index)) {
      under = true
      quoted.add(index)
    } else if (under && text.startsWith('>')) quoted.add(index)
    else {
      under = false
      words = true
      closed ||= text.length <= 80 && closing.test(text)
    }
  }
  return quoted
}

/** "From: …" right over when and to whom an older letter was sent. */
export function isOlderLetter(source: string, lines: readonly Line[], index: number): boolean {
  const start = (at: number): string => {
    const line = lines[at]
    return line === undefined ? '' : source.slice(line.from, Math.min(line.to, line.from + 40))
  }
  if (!/^\**(?:from|von|de)\s?:/i.test(start(index))) return false
  return /^\**(?:sent|date|gesendet|datum|enviado|fecha|envoyé|date)(?:\s[a-zß-ɏ]{2,3})?\s?:/i.test(
    start(index + 1),
  )
}

/** The line before a quoted reply, itself quoted or not. */
function isReplyLead(text: string): boolean {
  return replyLead.test(text.replace(/^(?:>\s?){1,9}/, ''))
}

/** "On Tue … wrote:" with a day or a time in it, over the words of an older letter that have no mark before them. */
function isPastedReply(source: string, lines: readonly Line[], index: number, text: string): boolean {
  if (text.length > 200 || !/^(?:on|am|el|le|em|il)\s/i.test(text) || !replyLead.test(text)) return false
  return /\d[:./]\d\d|\d{4}/.test(text) && !isQuoteAfter(source, lines, index)
}

function isQuoteAfter(source: string, lines: readonly Line[], index: number): boolean {
  for (let at = index + 1; at < Math.min(lines.length, index + 4); at += 1) {
    const line = lines[at]
    if (line !== undefined && !isBlankLine(line)) return source.charAt(line.from) === '>'
  }
  return false
}

/** The line without the ">" of a quote before it, indented as its words are. */
export function withoutQuoteMarks(source: string, line: Line): Line {
  let from = line.from
  while (from < line.to && source.charAt(from) === '>' && !/[=\d]/.test(source.charAt(from + 1))) {
    from = skipBlanks(source, from + 1, line.to)
  }
  if (from === line.from) return line
  const before = /[ \t]*$/.exec(source.slice(Math.max(line.start, from - 200), from))?.[0] ?? ''
  return { ...line, from, indent: Math.max(0, before.replaceAll('\t', '    ').length - 1) }
}
