// Makes a value out of JSON text from outside: depth, syntax, NUL characters, lone surrogates.
import { AppError, type Mistake } from '../architect/errors.ts'
import { toFieldPath, toShownName } from './field-path.ts'
import { findJsonExcess, type JsonBounds } from './json-excess.ts'

// Valid JSON text without these escapes can hold neither NUL nor a lone surrogate, as it was valid UTF-8.
const unsafeEscape = /\\u(?:0000|d[89a-f])/i

/**
 * The value of the text. Lone surrogates become U+FFFD, so offsets stay; names such as `__proto__` are plain names.
 * @throws AppError `invalid_json` with the place of the mistake; `invalid_request` for too deep, too many, or NUL characters.
 */
export function parseJsonText(text: string, bounds: JsonBounds): unknown {
  if (text.trim() === '') {
    throw new AppError('invalid_json', { detail: 'The body is empty. Send a JSON object.' })
  }
  const excess = findJsonExcess(text, bounds)
  if (excess !== null) {
    const words = { maxDepth: 'is nested more than', maxValues: 'holds more than' }
    const units = { maxDepth: 'levels deep', maxValues: 'values' }
    const message = `${words[excess]} ${bounds[excess]} ${units[excess]}`
    throw new AppError('invalid_request', {
      detail: `The JSON ${message}.`,
      mistakes: [{ path: '', message }],
    })
  }
  const value = parse(text)
  return unsafeEscape.test(text) ? toCleanValue(value) : value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new AppError('invalid_json', { detail: toSyntaxDetail(error, text), cause: error })
  }
}

/** Words and place out of the engine's message, without the piece of the body that some of its messages quote. */
function toSyntaxDetail(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : ''
  if (message.includes('end of JSON input'))
    return 'The JSON ends too early: a bracket or quote is not closed.'
  const offset = /at position (\d+)/.exec(message)?.[1]
  const words = /^(.*?)(?:(?: in JSON)? at position \d|, (?:\.\.\.)?")/s.exec(message)?.[1]
  const place = offset === undefined ? '' : ` at ${toPlace(text, Number(offset))}`
  const hint = message.startsWith('Bad control')
    ? ' In a JSON text a line break is written \\n, a tab \\t.'
    : ''
  return `${toShownName(words ?? 'The text is not JSON')}${place}.${hint}`
}

function toPlace(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const lastBreak = before.lastIndexOf('\n')
  return `line ${before.split('\n').length}, column ${offset - lastBreak}`
}

function toCleanValue(value: unknown): unknown {
  const mistakes: Mistake[] = []
  const clean = cleanValue(value, [], mistakes)
  if (mistakes.length === 0) return clean
  throw new AppError('invalid_request', { detail: 'Some texts hold a NUL character.', mistakes })
}

function cleanValue(value: unknown, path: readonly PropertyKey[], mistakes: Mistake[]): unknown {
  if (typeof value === 'string') return cleanText(value, path, mistakes)
  if (Array.isArray(value)) return value.map((entry, index) => cleanValue(entry, [...path, index], mistakes))
  if (typeof value !== 'object' || value === null) return value
  const clean: Record<string, unknown> = {}
  for (const [name, entry] of Object.entries(value)) {
    const inner = [...path, name]
    // Defined, not assigned: `__proto__` stays a plain name.
    Object.defineProperty(clean, cleanText(name, inner, mistakes), {
      value: cleanValue(entry, inner, mistakes),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return clean
}

function cleanText(text: string, path: readonly PropertyKey[], mistakes: Mistake[]): string {
  if (text.includes('\u0000')) {
    mistakes.push({ path: toFieldPath(path), message: 'holds a NUL character; remove it' })
  }
  return text.toWellFormed()
}
