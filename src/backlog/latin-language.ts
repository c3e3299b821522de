// Tells the language of a Latin text by its words, and by letters that belong to few languages.
import {
  english,
  englishId,
  languageCount,
  readWordLanguages,
  toLanguageCode,
  toLanguageIds,
  toWordLanguages,
} from './language-words.ts'
import { visitPlainWords } from './letter-words.ts'

/** What the words of a text say of its language; `certain` when enough of them agree to act on it. */
export interface LanguageGuess {
  readonly language: string
  readonly certain: boolean
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** As `toLatinLanguage`, of a text without letters and digits outside of ASCII, where no word need be cut out. */
export function toPlainLanguage(text: string): LanguageGuess {
  const scores = createScores()
  const lower = text.toLowerCase()
  visitPlainWords(text, (start, end, hash) => {
    const languages = readWordLanguages(lower, start, end, hash)
    if (languages.length > 0) scores.add(languages, end - start === 1 ? 0.4 : 1)
    else if (isEnglishForm(lower, start, end)) scores.add(english, 0.4)
  })
  return toGuess(scores)
}

/** `words` in lower case; `rare` holds the characters of the text outside of ASCII. */
export function toLatinLanguage(words: readonly string[], rare: string): LanguageGuess {
  const scores = createScores()
  for (const word of words) {
    const languages = toWordLanguages(word)
    scores.add(languages, word.length === 1 ? 0.4 : 1)
    if (languages.length === 0 && isEnglishForm(word, 0, word.length)) scores.add(english, 0.4)
  }
  if (rare !== '') {
    const letters = rare.toLowerCase()
    for (const [pattern, languages, weight] of letterEvidence) {
      scores.add(toLanguageIds(languages), weight * Math.min(4, count(letters, pattern)))
    }
  }
  return toGuess(scores)
}

function toGuess(scores: Scores): LanguageGuess {
  let [best, most, second] = [englishId, scores.ofEnglish(), 0]
  for (const language of scores.others()) {
    const score = scores.of(language)
    if (score > most && score >= leastEvidence) {
      second = most
      best = language
      most = score
    } else second = Math.max(second, score)
  }
  return { language: toLanguageCode(best), certain: most >= certainEvidence && most >= 1.5 * second }
}

/** Forms of which one can tell that they are English, by their ends; three letters at least stand before. */
const englishEnds = ['ing', 'tion', 'ly', 'able']

function isEnglishForm(text: string, start: number, end: number): boolean {
  for (const ending of englishEnds)
    if (end - start >= ending.length + 3 && text.startsWith(ending, end - ending.length)) return true
  return false
}

type Scores = ReturnType<typeof createScores>

/** Adds up what speaks for each language; evidence for several is shared by them. */
function createScores() {
  const totals = new Float64Array(languageCount)
  const seen: number[] = []
  let alone = 0
  return {
    add(languages: readonly number[], weight: number): void {
      if (languages === english) {
        alone += weight
        return
      }
      const share = weight / languages.length
      for (const language of languages) {
        if (!seen.includes(language)) seen.push(language)
        totals[language] = (totals[language] ?? 0) + share
      }
    },
    of: (language: number): number => totals[language] ?? 0,
    /** What several languages share with English counts for it too. */
    ofEnglish: (): number => alone + (totals[englishId] ?? 0),
    /** The other languages in the order in which evidence of them was found. */
    others: (): number[] => seen.filter((language) => language !== englishId),
  }
}
