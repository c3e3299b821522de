// Recognises what stands before the words of a list item: bullets, numbers, letters, checkboxes.
import { skipBlanks } from './blank.ts'

type Checkbox = 'open' | 'done' | 'struck'

export interface Marker {
  /** Offset of the first character after the marker. */
  readonly end: number
  /** Written with a number or a letter. */
  readonly ordered: boolean
  readonly checkbox: Checkbox | null
  /** Its first character. */
  readonly sign: string
  /** Dots inside its number: 1 for "2.3". */
  readonly depth: number
  /** An arrow, which says what follows from the line before. */
  readonly arrow: boolean
}

const bullet = /[•‣◦▪▫■◆◇●○∙⁃·・※➤➢►▸▶★☆✦✧–—\uF0B7\uF0A7\uFF0D\uFF0A\uFF65]/u
const number = /^(?:[(（]?\p{Nd}{1,3}[).:）．、。](?=\s|\p{L}{2}|\[|`|"|\*|$)|\p{Nd}{1,3}[.)][\])]?(?=\s|$))/u
const outlineNumber = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s+\p{Lu})/u
const innerNumber = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s+[\p{L}[])/u
const letter = /^(?:\((?:[a-zA-Z]|[ivx]{1,4})\)|(?:[a-zA-Z]|[ivx]{1,4})\))(?=\s|$)/
const innerLetter = /^[a-z]\.(?=\s+\S{2})/
const circled = /^[①-⑳❶-❿]/u
const checkboxPattern = /^(?:\[([ xX✓✔✗\-~/>]?)\]|\(\s\)|([☐□☑☒✅✔✓]\uFE0F?))(?=\s|\p{L}|\p{N}|$)/u
const asciiBullet = /^(?:--|\/\/|\/\*{1,2}|[-*+])(?=[\s\u200B-\u200F\u2060]|$)|^<li(?:\s[^<>]{0,80})?>/i
const tightBullet = /^(?:-(?=[\p{L}[("'`*~@#])|\+(?=[\p{Lu}["'`])|\*(?=[\p{L}[("'`])(?![^*]{1,300}\*))/u
const arrowPattern = /^(?:→|⇒|➜|->|=>|-->)(?=\s|\p{L}|$)/u
const wordBullet = /^[o§](?:\t|\s{2,})/

function readBullet(
  head: string,
  indented: boolean,
): { length: number; ordered: boolean; arrow: boolean } | null {
  const arrow = arrowPattern.exec(head)
  if (arrow !== null) return { length: arrow[0].length, ordered: false, arrow: true }
  const plain = asciiBullet.exec(head) ?? tightBullet.exec(head) ?? wordBullet.exec(head)
  if (plain !== null) return { length: plain[0].length, ordered: false, arrow: false }
  const first = head.slice(0, 1)
  const dashes = first === '–' || first === '—'
  if (bullet.test(first) && !(dashes && head.charAt(1) === first))
    return { length: 1, ordered: false, arrow: false }
  const counted =
    number.exec(head) ??
    (indented ? innerNumber : outlineNumber).exec(head) ??
    letter.exec(head) ??
    (indented ? innerLetter.exec(head) : null) ??
    circled.exec(head)
  return counted === null ? null : { length: counted[0].length, ordered: true, arrow: false }
}

function readCheckbox(head: string): { length: number; state: Checkbox } | null {
  const found = checkboxPattern.exec(head)
  if (found === null) return null
  const sign = found[1] ?? found[2] ?? ''
  if (/[xX✓✔☑✅]/u.test(sign)) return { length: found[0].length, state: 'done' }
  return { length: found[0].length, state: /[-✗☒]/u.test(sign) && sign !== '' ? 'struck' : 'open' }
}

/** The marker that stands at `from`; null when the line starts with words. */
export function readMarker(text: string, from: number, to: number): Marker | null {
  const head = text.slice(from, Math.min(to, from + 320))
  const found = readBullet(head, from > 0 && /[ \t]/.test(text.charAt(from - 1)))
  let end = from + (found?.length ?? 0)
  const after = found === null ? from : skipBlanks(text, end, to)
  const box = readCheckbox(text.slice(after, Math.min(to, after + 8)))
  if (found === null && box === null) return null
  if (box !== null) end = after + box.length
  return {
    end: skipBlanks(text, end, to),
    ordered: found?.ordered ?? false,
    checkbox: box?.state ?? null,
    sign: text.charAt(from),
    depth: /^\d+(?:\.\d+)+/.exec(text.slice(from, from + 12))?.[0].replace(/[^.]/g, '').length ?? 0,
    arrow: found?.arrow ?? false,
  }
}
