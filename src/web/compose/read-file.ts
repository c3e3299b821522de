// Reads a dropped or chosen file as text.

/** Larger files are refused: the server takes no more in one request. */
export const largestFile = 1_000_000

export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string }

/** The text of the file, in UTF-8 or UTF-16 by its mark; a reason in words when it holds none. */
export async function readTextFile(file: File): Promise<FileText> {
  if (file.size > largestFile) {
    const size = `${(file.size / 1_000_000).toFixed(1)} MB`
    return refuse(file, `has ${size}; up to 1 MB can be read. Split it, or paste the part that matters.`)
  }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return refuse(file, 'cannot be opened. Check that it still exists and that you may read it.')
  }
  const text = decodeText(bytes)
  if (text === null) return refuse(file, 'is no text. Save it as plain text, Markdown or CSV first.')
  if (text.trim() === '') return refuse(file, 'is empty.')
  return { ok: true, text: text.replace(/\r\n?/g, '\n') }
}

/** The bytes as text; null when they are something else. */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = `${bytes[0] ?? 0},${bytes[1] ?? 0}`
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    // What is no UTF-8 is most often an old Windows file.
    const text = new TextDecoder('windows-1252').decode(bytes)
    return hasControl(text) ? null : text
  }
}

function refuse(file: File, reason: string): FileText {
  return { ok: false, reason: `“${file.name.slice(0, 80)}” ${reason} The field is as it was.` }
}

/** True of text with control characters other than tabs and line ends: those stand in no file that one writes. */
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 32)) return true
  }
  return false
}
