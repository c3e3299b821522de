// Tells the language of a text by its script and its closed-class words.
import { toWordLanguages } from './language-words.ts'

/** How much of a text is read: a language shows early. */
const maxChars = 2_000

/** What the words of a text say of its language; `certain` when enough of them agree to act on it. */
export interface LanguageGuess {
  readonly language: string
  readonly certain: boolean
}

/**
 * The language of a text as lower-case BCP 47 primary; "und" when it holds no letters. Latin text without evidence of
 * another language is taken for English: short technical lines ("CSV export") mostly are. Reads 2,000 characters.
 */
export function detectLanguage(text: string): string {
  return guessLanguage(text).language
}

/** As `detectLanguage`, and whether the evidence is enough to act on. */
export function guessLanguage(text: string): LanguageGuess {
  const head = text
    .slice(0, maxChars)
    .normalize('NFC')
    .replace(/https?:\/\/\S+|`[^`]*`/gu, ' ')
  const rare = head.match(/[\u0080-\u{10ffff}]+/gu)?.join('') ?? ''
  const script = toScript(head, rare)
  if (script === null) return { language: 'und', certain: false }
  if (script !== 'Latn') return toScriptLanguage(script, head)
  return toLatinLanguage(head, rare)
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
      if (/[іїєґ]/iu.test(text) && !/[ыэъё]/iu.test(text)) return 'uk'
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

/** Letters that belong to few languages, and the weight of one; it is shared by the languages named. */
const letterEvidence: readonly (readonly [RegExp, readonly string[], number])[] = [
  [/ß/gu, ['de'], 0.5],
  [/[äöü]/gu, ['de'], 0.5],
  [/[äö]/gu, ['sv'], 0.5],
  [/[åÅ]/gu, ['sv', 'da'], 0.5],
  [/[æø]/gu, ['da'], 0.5],
  [/[ñ¿¡]/gu, ['es'], 0.5],
  [/[ãõ]/gu, ['pt'], 0.5],
  [/ç/gu, ['fr', 'pt', 'tr'], 0.5],
  [/[œêëîûù]/gu, ['fr'], 0.5],
  [/[ąęłśźż]/gu, ['pl'], 0.5],
  [/[ěřů]/gu, ['cs'], 0.5],
  [/[čšžý]/gu, ['cs'], 0.5],
  [/[ğış]/gu, ['tr'], 0.5],
  [/[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu, ['vi'], 0.5],
  [/[éè]/gu, ['fr'], 0.2],
  [/[áíóú]/gu, ['es', 'cs', 'pt'], 0.5],
  [/[àìò]/gu, ['it', 'fr'], 0.5],
]

/** A language other than English needs this much evidence, and more than English has. */
const leastEvidence = 0.5
/** From here on, with a clear lead, a guess is certain. */
const certainEvidence = 2.5

/** Lower-case words; parts of identifiers and abbreviations, and acronyms in a text that does not shout, are none. */
function toWords(text: string): string[] {
  const words = text.match(/(?<![\p{L}\p{N}_.@/])\p{L}+(?![\p{L}\p{N}_@/]|\.\p{L})/gu) ?? []
  const shouted = !/\p{Ll}/u.test(text)
  return words
    .filter((word) => shouted || word.length === 1 || /\p{Ll}/u.test(word))
    .map((word) => word.toLowerCase())
}

function toLatinLanguage(text: string, rare: string): LanguageGuess {
  const scores = new Map<string, number>()
  let english = 0
  const add = (languages: readonly string[], weight: number) => {
    if (languages.length === 1 && languages[0] === 'en') {
      english += weight
      return
    }
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + weight / languages.length)
    }
  }
  for (const word of toWords(text)) {
    const languages = toWordLanguages(word)
    add(languages, word.length === 1 ? 0.4 : 1)
    if (languages.length === 0 && /.{3}(?:ing|tion|ly|able)$/u.test(word)) english += 0.4
  }
  if (rare !== '') {
    const letters = rare.toLowerCase()
    for (const [pattern, languages, weight] of letterEvidence) {
      add(languages, weight * Math.min(4, count(letters, pattern)))
    }
  }
  // What several languages share with English counts for it too.
  english += scores.get('en') ?? 0
  let [best, most, second] = ['en', english, 0]
  for (const [language, score] of scores) {
    if (language === 'en') continue
    if (score > most && score >= leastEvidence) {
      second = most
      best = language
      most = score
    } else second = Math.max(second, score)
  }
  return { language: best, certain: most >= certainEvidence && most >= 1.5 * second }
}
