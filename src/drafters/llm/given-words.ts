// What people typed, made harmless for a prompt, and the way back from a model's quote to their very words.

/**
 * Invisible characters that can carry hidden text (zero-width space and joiner of words, directions, tags), and the
 * opening of what looks like one of our tags or another model's role mark.
 */
const hostile =
  /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]|<(?=[\s/|<]{0,4}(?:input|context|system|user|human|assistant|developer|model|tool|function|instructions?|prompt|start_of_turn|end_of_turn|im_start|im_end|endoftext|sys)(?![a-z]))|<(?=\/?\|)|\[(?=\/?INST\])/giu

/** What an opening bracket is shown as. */
const shown: Readonly<Record<string, string>> = { '<': '‹', '[': '［' }

/** The text without hidden characters and without anything that could pass for a tag of the prompt. */
export function toHarmless(text: string): string {
  return text.replace(hostile, (found) => shown[found] ?? '')
}

/**
 * The words of `text` that a model quoted from its harmless form; white space,
 * case and quotation marks around them may differ. Null when they are not there.
 */
export function findGivenWords(quote: string, text: string): string | null {
  if (quote.trim() !== '' && text.includes(quote)) return quote
  const given = fold(text)
  const wanted = fold(quote).folded
  const bare = wanted.replace(/^["'«»…]{1,4}|["'«»…]{1,4}$/gu, '')
  for (const candidate of [wanted, bare]) {
    const at = candidate === '' ? -1 : given.folded.indexOf(candidate)
    const start = given.positions[at]
    const last = given.positions[at + candidate.length - 1]
    if (start !== undefined && last !== undefined) return text.slice(start, last + 1)
  }
  return null
}

/** Lower case, no white space, typographic quotes as plain ones, nothing hidden; with the position of each unit. */
function fold(text: string): { folded: string; positions: number[] } {
  const positions: number[] = []
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text, at)
    if (unit === '') continue
    folded += unit
    positions.push(at)
  }
  return { folded, positions }
}

function foldUnit(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0
  const isTag = code >= 0xe0000 && code <= 0xe007f
  const before = at === 0 ? 0 : (text.codePointAt(at - 1) ?? 0)
  if (
    isTag ||
    (before >= 0xe0000 && before <= 0xe007f && text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff)
  )
    return ''
  const unit = text.charAt(at)
  if (/[\s\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/u.test(unit)) return ''
  const plain = folds.get(unit) ?? unit
  const lower = plain.toLowerCase()
  return lower.length === 1 ? lower : plain
}

const folds: ReadonlyMap<string, string> = new Map([
  ['‹', '<'],
  ['［', '['],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['’', "'"],
  ['‘', "'"],
])
