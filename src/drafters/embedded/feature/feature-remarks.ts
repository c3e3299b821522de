// Keeps what a line says in brackets, after marks and in further sentences: in its title, and in the wish.
import type { Line } from '../grammar/line.ts'

const longestTitle = 110

/** The text with the remarks that stood in brackets behind its words, as far as `limit` characters hold them. */
export function withRemarks(text: string, line: Line, limit = longestTitle): string {
  if (line.remarks.length === 0) return text
  let whole = text
  for (const match of line.core.slice(0, 600).matchAll(/(?<=(\S+)) (\([^()]{1,160}\))/g)) {
    const [, word = '', remark = ''] = match
    if (
      whole.includes(remark) ||
      whole.length + remark.length + 1 > limit ||
      /^\((?:(?:very )?(?:high|low|medium|mid|top|highest|lowest|urgent)(?:[- ]?prio(?:rity)?)?|p[0-4]|(?:must|should|could)(?:[- ]have)?|s|es|optional|optionally|maybe|perhaps|possibly|nice to have|low prio(?:rity)?|later|wip|todo|tbd|done|new|.*\?|.*\b(?:tbh|imo|imho|i (?:feel|think|guess)|i['’]d)\b.*|see .{1,80}|https?:.*|#\d+)\)$/i.test(
        remark,
      )
    )
      continue
    const before =
      line.core
        .slice(Math.max(0, match.index - 24), match.index)
        .split(' ')
        .at(-2) ?? ''
    const at = findWords(whole, before === '' ? [word] : [`${before} ${word}`, word])
    if (at !== null) whole = `${whole.slice(0, at)} ${remark}${whole.slice(at)}`
  }
  return whole
}

/** Where the first of the wordings ends in the text, as whole words; null for nowhere. */
function findWords(text: string, wordings: readonly string[]): number | null {
  const lower = ` ${text.toLowerCase()} `
  for (const words of wordings) {
    const at = lower.indexOf(` ${words.toLowerCase().replace(/[,.;:]+$/, '')}`)
    const end = at + words.replace(/[,.;:]+$/, '').length
    if (at >= 0 && /[\s,.;:]/.test(lower[end + 1] ?? ' ')) return end
  }
  return null
}

/** Most lines are one short clause, and nothing of them can be left over. */
export function isCompound({ core, sentences }: Line): boolean {
  return sentences.length > 1 || /[,;:(–—]|\s-|\bwith\b|ble\b|-\p{L}/u.test(core)
}

/** The parts of a sentence between such marks; none inside of a quotation counts. */
export function splitUnquoted(sentence: string, marks: RegExp): string[] {
  const parts: string[] = []
  let isOpen = false
  for (const part of sentence.split(marks)) {
    if (isOpen) parts.push(`${parts.pop() ?? ''} - ${part}`)
    else parts.push(part)
    if (((part.match(/["“”]/g) ?? []).length & 1) === 1) isOpen = !isOpen
  }
  return parts
}

/** True for the part that the title is made of. */
export function holdsMain(part: string, { main }: Line): boolean {
  return part.toLowerCase().includes(
    main
      .toLowerCase()
      .split(/;\s|\s[-–—]+\s|:\s|\s\(/, 1)[0]
      ?.slice(0, 30)
      .replace(/[\s.,]+$/, '') ?? main,
  )
}

/** True where nearly all longer words of the part stand in what is shown already. */
export function isTold(part: string, told: string): boolean {
  const words = part.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return words.filter((word) => told.includes(word.slice(0, 5))).length >= words.length * 0.75
}

/** The want with what the line says besides and no other field holds: a remark after a colon, a further sentence, a cause. */
export function withRest(want: string, line: Line, shown: readonly string[]): string {
  if (!isCompound(line)) return want
  let whole = withRemarks(want, line, 400)
  const parts = line.sentences
    .slice(0, 5)
    .flatMap((sentence) =>
      splitUnquoted(
        sentence,
        /;\s|\s[-–—]+\s|:\s|,\s(?=(?:but|because|since|so|which|as|no|it would|it['’]d|or (?:even )?better)\b)/,
      ),
    )
  for (const raw of parts) {
    const part = raw
      .replace(/[\s.!]+$/, '')
      .replace(/^(?:and|but|so) /i, '')
      .trim()
    if (
      part.length < 8 ||
      /^(?:thanks?|thank you|cheers|regards|not sure|i (?:feel|think|guess))\b|\b(?:tbh|imho|imo)\b/i.test(
        part,
      ) ||
      whole.length + part.length > 420 ||
      holdsMain(part, line)
    )
      continue
    if (isTold(part, [whole, ...shown].join(' ').toLowerCase())) continue
    whole = `${whole} (${part.replace(/[()]/g, '')})`
  }
  return whole
}
