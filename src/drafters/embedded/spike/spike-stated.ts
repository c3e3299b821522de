// What a line of research states of its end: what is handed over, what follows, what waits for it.
import type { Line } from '../grammar/line.ts'

const readLimit = 1_500

const paper =
  '(?:one[- ]pager|one page|page|memo|(?:short |written )?report|summary|benchmark|prototype|proof of concept|poc|mock-?up|comparison(?: table)?|decision record|adr|recommendation|demo|presentation|slides|list|table|spreadsheet|estimate)'
const openingPaper = new RegExp(
  `^((?:an? |the )?(?:[a-z]{2,12} )?${paper}) (?:on|of|about|for|that|comparing|with) `,
  'i',
)
const statedPaper = new RegExp(
  String.raw`\b(?:deliverable(?: is|:| -)?|(?:outcome|output|result)(?: is|:)) ((?:an? |the )?[^.;!?,()]{3,120})|(?<!before (?:we|i|you) )\b(?:deliver|produce|come back with|we want|write|give us|bring) ((?:an? |the |one |two )?(?:[a-z]{2,12} ){0,2}?${paper}\b(?: (?:of|with|that) [^.;!?,()]{2,100})?)`,
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
  /(?:^|[.;,!?]\s(?:and |but )?|\s[-–—]\s)((?:if|otherwise)\b[^.;!?]{0,140}?\b(?:we|i|they)(?:['’]ll| will| should| can)? (?:just |then )?(?:stay|stop|drop|keep|go|abandon|give up|fall back|use|choose|stick|take|buy|leave|continue|move on|cancel|skip|forget|build|switch)\b[^.;!?]{0,140}|(?:we )?(?:stop|quit|drop it|give up) (?:as soon as|once|when|if) [^.;!?]{4,120})/i

/** What follows when the try fails or the time is over, as stated. */
export function findExitRule(line: Line): string | null {
  return ending.exec(line.core.slice(0, readLimit))?.[1]?.trim() ?? null
}

const waiting =
  /^(before (?:we|i|they|you|the)\b[^.;!?,]{3,140}?)(?:,| (?=(?:we|i|they|you|somebody|someone) (?:need|needs|have|has|must|should|want|wants|ought)\b))/i

/** The step that waits for the answer, where the line opens with it: "before we sign …". */
export function findPlannedStep(line: Line): string | null {
  const core = line.core.slice(0, readLimit)
  const later = /\S before ((?!(?:any|every|some|no)thing\b)[a-zß-ɏ]+ing [^.,;!?()]{8,140})\.?$/iu.exec(
    core,
  )?.[1]
  return waiting.exec(core)?.[1]?.trim() ?? later ?? null
}
