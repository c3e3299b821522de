// Tells the language of a text by its script and its closed-class words.
import { type LanguageGuess, toLatinLanguage, toPlainLanguage } from './latin-language.ts'
import { toLetterWords } from './letter-words.ts'
import { isAscii } from './word-sieve.ts'

/** How much of a text is read: a language shows early. */
const maxChars = 2_000

/**
 * The language of a text as lower-case BCP 47 primary; "und" when it holds no letters. Latin text without evidence of
 * another language is taken for English: short technical lines ("CSV export") mostly are. Reads 2,000 characters.
 */
export function detectLanguage(text: string): string {
  return guessLanguage(text).language
}

/** As `detectLanguage`, and whether the evidence is enough to act on. */
export function guessLanguage(text: string): LanguageGuess {
  const head = toHead(text)
  const rare = isAscii(head) ? '' : (head.match(/[\u0080-\u{10ffff}]+/gu)?.join('') ?? '')
  // Dashes and quotation marks are rare too, and say nothing.
  if (!/[\p{L}\p{N}¡¿]/u.test(rare)) return /[a-z]/i.test(head) ? toPlainLanguage(head) : unknown
  const script = toScript(head, rare)
  if (script === null) return unknown
  if (script !== 'Latn') return toScriptLanguage(script, head)
  return toLatinLanguage(toLetterWords(head), rare)
}

const unknown: LanguageGuess = { language: 'und', certain: false }

/** What is read of a text, without addresses and code. */
function toHead(text: string): string {
  const start = text.slice(0, maxChars)
  const head = isAscii(start) ? start : start.normalize('NFC')
  if (!head.includes('`') && !head.includes('://')) return head
  return head.replace(/https?:\/\/\S+|`[^`]*`/gu, ' ')
}

const scriptPatterns = [
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2],
  ['Hani', /\p{Script=Han}/gu, 2],
  ['Kore', /\p{Script=Hangul}/gu, 2],
  ['Cyrl', /\p{Script=Cyrillic}/gu, 1],
  ['Arab', /\p{Script=Arabic}/gu, 1],
  ['Hebr', /\p{Script=Hebrew}/gu, 1],
  ['Deva', /\p{Script=Devanagari}/gu, 1],
  ['Thai', /\p{Script=Thai}/gu, 1],
  ['Grek', /\p{Script=Greek}/gu, 1],
  ['Beng', /\p{Script=Bengali}/gu, 1],
  ['Taml', /\p{Script=Tamil}/gu, 1],
] as const
type Script = (typeof scriptPatterns)[number][0] | 'Latn' | 'Zyyy'

/** Latin technical words stand in texts of every script, so another script rules from 30 % of the letters on. */
const foreignShare = 0.3

/** `rare` holds the characters outside of ASCII: where there are few of them, there is little to count. */
function toScript(text: string, rare: string): Script | null {
  if (rare !== '') {
    const counted = scriptPatterns.map(([script, pattern, weight]) => ({
      script,
      letters: count(rare, pattern) * weight,
    }))
    const foreign = counted.reduce((sum, { letters }) => sum + letters, 0)
    if (foreign > 0 && foreign >= foreignShare * (foreign + count(text, /\p{Script=Latin}/gu))) {
      return counted.reduce((best, next) => (next.letters > best.letters ? next : best)).script
    }
  }
  if (/\p{Script=Latin}/u.test(text)) return 'Latn'
  return /\p{L}/u.test(text) ? 'Zyyy' : null
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function toScriptLanguage(script: Script, text: string): LanguageGuess {
  const language = languageOfScript(script, text)
  return { language, certain: language !== 'und' }
}

function languageOfScript(script: Script, text: string): string {
  switch (script) {
    case 'Jpan':
      return 'ja'
    case 'Hani':
      return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh'
    case 'Kore':
      return 'ko'
    case 'Cyrl':
      if (/[іїєґ]/i.test(text) && !/[ыэъё]/i.test(text)) return 'uk'
      return 'ru'
    case 'Arab':
      if (/[ٹڈڑںے]/u.test(text)) return 'ur'
      return /[پچژگکی]/u.test(text) ? 'fa' : 'ar'
    case 'Hebr':
      return 'he'
    case 'Deva':
      return 'hi'
    case 'Thai':
      return 'th'
    case 'Grek':
      return 'el'
    case 'Beng':
      return 'bn'
    case 'Taml':
      return 'ta'
    default:
      return 'und'
  }
}
