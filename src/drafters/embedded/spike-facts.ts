// What a line of research states of its outcome: what is handed over, what follows if it fails, what waits for it.
import type { Timebox } from '../../backlog/work-types/spike.ts'
import type { Line } from './grammar/line.ts'

const readLimit = 1_500

const paper =
  '(?:one[- ]pager|one page|two pages|half a page|page|write-?up|memo|(?:short |written )?report|summary|benchmark|prototype|proof of concept|poc|mock-?up|comparison(?: table)?|decision record|adr|recommendation|demo|presentation|slides|list|table|spreadsheet|estimate|cost estimate)'
const openingPaper = new RegExp(
  `^((?:an? |the )?(?:[a-z]{2,12} )?${paper}) (?:on|of|about|for|that|comparing|with) `,
  'i',
)
const statedPaper = new RegExp(
  String.raw`\b(?:deliverable(?: is|:| -)?|(?:outcome|output|result)(?: is|:)) ((?:an? |the )?[^.;!?,()]{3,120})|\b(?:deliver|produce|come back with|hand over|end with|we want|write|give us|bring) ((?:an? |the |one |two )?(?:[a-z]{2,12} ){0,2}?${paper}\b(?: (?:of|with|that) [^.;!?,()]{2,100})?)`,
  'i',
)

/** What is handed over, such as "one page"; null where the line names nothing. */
export function findDeliverable(line: Line): string | null {
  const core = line.core.slice(0, readLimit)
  const opening = openingPaper.exec(core)?.[1]
  const stated = statedPaper.exec(core)
  return (opening ?? stated?.[1] ?? stated?.[2])?.trim() ?? null
}

const ending =
  /(?:^|[.;,!?]\s|\s[-–—]\s)((?:if|otherwise|failing that|or else)\b[^.;!?]{0,140}?\b(?:we|i|they)(?:['’]ll| will| should| can)? (?:just |then )?(?:stay|stop|drop|keep|go|abandon|give up|fall back|use|choose|stick|take|buy|leave|continue|move on|cancel|skip|forget|build|switch)\b[^.;!?]{0,140})/i

/** What follows when the try fails or the time is over, as stated. */
export function findExitRule(line: Line): string | null {
  return ending.exec(line.core.slice(0, readLimit))?.[1]?.trim() ?? null
}

const waiting =
  /^(before (?:we|i|they|you|the)\b[^.;!?,]{3,140}?)(?:,| (?=(?:we|i|they|you|somebody|someone) (?:need|needs|have|has|must|should|want|wants|ought)\b))/i

/** The step that waits for the answer, where the line opens with it: "before we sign …". */
export function findPlannedStep(line: Line): string | null {
  return waiting.exec(line.core.slice(0, readLimit))?.[1]?.trim() ?? null
}

const counts: Readonly<Record<string, number>> = {
  ein: 1, eine: 1, einen: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5,
  uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5,
} // biome-ignore format: a table reads better in rows
const boxed = new RegExp(
  String.raw`(?:(^|[(,:;–—-]\s?|\b(?:timebox|maximal|max\.?|höchstens|maximum|pendant|au plus|en|máximo|durante|como mucho|in)\s))((?:\d{1,2}|${Object.keys(counts).join('|')}) (Tage?n?|Stunden?|Wochen?|jours?|journées?|heures?|semaines?|d[ií]as?|horas?|semanas?))(?=[).,;:!]|$)`,
  'iu',
)

/** A timebox in German, French or Spanish words; weeks count five days. */
export function findForeignTimebox(line: Line): { readonly timebox: Timebox; readonly quote: string } | null {
  const [, , quote, unit] = boxed.exec(line.core.slice(0, readLimit)) ?? []
  if (quote === undefined || unit === undefined) return null
  const word = quote.split(' ', 1)[0]?.toLowerCase() ?? ''
  const figure = Object.hasOwn(counts, word) ? (counts[word] ?? 0) : Number(word)
  const isHours = /^[sh](?:t|e|o)/i.test(unit) && !/^sem/i.test(unit)
  const amount = /^(?:w|sem)/i.test(unit) ? figure * 5 : figure
  return amount > 0 && amount <= (isHours ? 80 : 30)
    ? { timebox: { amount, unit: isHours ? 'hours' : 'days' }, quote }
    : null
}
