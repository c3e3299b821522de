// Which characters show nothing: white space, zero-width characters and marks of direction.

/** White space as `\s` has it. */
export function isSpaceCode(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0xfeff) return true
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}

/** Zero-width characters, soft hyphens and marks of direction: nobody sees them. */
function isInvisibleCode(code: number): boolean {
  if (code < 0xad) return false
  return (
    code === 0xad ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f)
  )
}

/** True where a reader sees nothing: such a character neither starts nor ends a text. */
export function isBlankCode(code: number): boolean {
  return isSpaceCode(code) || isInvisibleCode(code)
}

/** True for a character that must stand in a span: all but white space and zero-width spaces and joiners. */
export function mustStand(code: number): boolean {
  return !isSpaceCode(code) && !(code >= 0x200b && code <= 0x200d) && code !== 0x2060
}

/** The first offset in [start, end) that shows something; `end` when none does. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlankCode(text.charCodeAt(at))) at += 1
  return at
}

/** The offset after the last character of [start, end) that shows something; `start` when none does. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlankCode(text.charCodeAt(at - 1))) at -= 1
  return at
}

const dropped = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g

/** The text on one line: white space runs become one space, invisible characters go; joiners stay, letters need them. */
export function toPlainLine(text: string): string {
  return text.replace(dropped, '').replace(/\s+/g, ' ').trim()
}

/** True when the text holds a letter, a digit or a pictograph, so that it can say something. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)
}
