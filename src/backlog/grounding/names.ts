// Finds what looks like the name of a product, a technology, a person or a day in a text.
import { toCalendarWord } from './calendar-words.ts'
import { findTellingWords, findWord, findWords } from './name-words.ts'
import { toTechnology } from './technologies.ts'
import { toUnit } from './units.ts'

/** `key` is a name without case, punctuation and plural; "month-3" for a day or month. */
export interface Name {
  readonly text: string
  readonly key: string
  readonly kind: 'name' | 'acronym' | 'date' | 'address'
}

interface Token {
  readonly text: string
  readonly index: number
}

/** Languages in which a capital inside a sentence marks a name; German capitalises every noun. */
const capitalLanguages: readonly string[] = [
  'en',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'pl',
  'cs',
  'tr',
  'ro',
  'id',
  'vi',
]

/** Names in a text of the given language, in order; common terms of the field and of interfaces are none. Linear. */
export function findNames(text: string, language: string): Name[] {
  const addressed = isAddress(text)
  const names: Name[] = addressed ? findAddresses(text) : []
  const bare = addressed ? withoutAddresses(text) : text
  let shouted: boolean | null = null
  let capitals: boolean | null = null
  for (const { text: word, index } of findTellingWords(bare)) {
    const isPlain = /^[a-z]+$/.test(word)
    if (isPlain && toCalendarWord(word) === null && toTechnology(word) === null) continue
    const token = { text: isPlain ? word : toBare(word), index }
    const name = toDate(token, text) ?? toLexiconName(token, text)
    if (name !== null) names.push(name)
    if (isPlain || name !== null || !/[\p{Lu}\p{N}_]/u.test(token.text)) continue
    if (!/^[A-Z][a-z]*$/.test(token.text)) {
      shouted ??= !/\p{Ll}/u.test(text)
      const marked = (shouted ? null : toAcronym(token, text)) ?? toInnerCapital(token)
      if (marked !== null) {
        names.push(marked)
        continue
      }
    }
    const capital = toCapital(token, text, bare.slice(index + word.length))
    if (capital === null) continue
    capitals ??= capitalLanguages.includes(language) && !isTitleCase(toTokens(bare), text)
    if (capitals) names.push(capital)
  }
  return names
}

/** Web and mail addresses of a text, in order. */
export function findAddresses(text: string): Name[] {
  if (!isAddress(text)) return []
  const found =
    text.match(
      /https?:\/\/[^\s<>"')\]]+|(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/gu,
    ) ?? []
  return found.map((address) => ({ text: address, key: toNameKey(address), kind: 'address' as const }))
}

/** Addresses become blanks of the same length. */
function withoutAddresses(text: string): string {
  return text.replace(/\S+/gu, (run) => (isAddress(run) ? ' '.repeat(run.length) : run))
}

function toTokens(text: string): Token[] {
  return findWords(text).map(({ text: word, index }) => ({ text: toBare(word), index }))
}

/** An article or small word that French and Italian tie to the next one, as in "qu'Ada". */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|dell|nell|all|dall|sull)['’](?=\p{Lu})/u

/** A word without elided article, possessive and closing punctuation. */
function toBare(word: string): string {
  return /['’.]/u.test(word) ? word.replace(elided, '').replace(/(?:['’]s)?[.'’]*$/u, '') : word
}

function isAddress(run: string): boolean {
  return run.includes('://') || (run.includes('@') && /.@./u.test(run))
}

function toDate({ text, index }: Token, whole: string): Name | null {
  const word = toCalendarWord(text.toLowerCase())
  if (word === null) return null
  if (word.ambiguous && (!isCapital(text) || startsSentence(whole, index))) return null
  return { text, key: word.key, kind: 'date' }
}

function toLexiconName({ text, index }: Token, whole: string): Name | null {
  const technology = toTechnology(text)
  if (technology === null) return null
  if (technology.needsCapital && (!isCapital(text) || startsSentence(whole, index))) return null
  return { text, key: technology.key, kind: 'name' }
}

/** Terms of the field that stand in any item, and ids that an item gives to its own parts. */
const fieldTerms =
  /^(?:OK|IDs?|URLs?|UI|UX|QA|CI|CD|AM|PM|PO|ADR|FYI|ASAP|TBD|TODO|FAQ|PIN|(?:AC|Q|US|P)\d+)$/u

function toAcronym({ text, index }: Token, whole: string): Name | null {
  if (toUnit(text) !== null && /\d[ \u00a0-]?$/u.test(whole.slice(Math.max(0, index - 2), index))) return null
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0
  if (!/^[\p{Lu}\p{N}+#_]+s?$/u.test(text) || fieldTerms.test(text)) return null
  if (letters < 2 && !(letters === 1 && /\p{N}/u.test(text))) return null
  return { text, key: toNameKey(text), kind: 'acronym' }
}

function toInnerCapital({ text }: Token): Name | null {
  const named = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}|\p{L}_\p{L}|\p{Lu}\p{Ll}+\p{N}/u.test(text)
  return named ? { text, key: toNameKey(text), kind: 'name' } : null
}

/** Words that interfaces and backlogs write with a capital. */
const interfaceWords =
  /^(?:I|I['’]\p{L}+|Given|When|Then|And|But|Or|If|Yes|No|Save|Cancel|Undo|Redo|Delete|Enter|Return|Escape|Esc|Tab|Shift|Ctrl|Control|Alt|Cmd|Space|Backspace|Home|Settings|Search|Export|Import|Login|Logout|Back|Next|Submit|Send|Open|Close|Edit|Add|Done|Product|Owner|Scrum|Master|Sprint|Backlog|Internet|Web|Wi|Fi|Unicode|Latin)$/u
const interfaceNouns =
  /^(?:buttons?|links?|menus?|tabs?|pages?|screens?|fields?|keys?|dialogs?|icons?|sections?|columns?|labels?|status|state|options?|view|panel|form|step|mode|filter)$/i

/** `after` is what follows the word. */
function toCapital({ text, index }: Token, whole: string, after: string): Name | null {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return null
  if (startsSentence(whole, index) || interfaceWords.test(text)) return null
  if (interfaceNouns.test(toBare(findWord(after)))) return null
  return { text, key: toNameKey(text), kind: 'name' }
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** True at the start of the text, of a sentence, of a quotation, after a colon or a bracket. */
function startsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 4), index).trimEnd()
  return before === '' || /[.!?¿¡:;…•–—|/(["“”„«»‘`'\n>*-]$/u.test(before)
}

/** A text in which most longer words inside its sentences have a capital says nothing by its capitals. */
function isTitleCase(tokens: readonly Token[], whole: string): boolean {
  const longer = tokens.filter(
    ({ text, index }) => text.length >= 4 && /^\p{L}/u.test(text) && !startsSentence(whole, index),
  )
  return longer.length >= 2 && longer.filter(({ text }) => isCapital(text)).length > 0.6 * longer.length
}

/** A word without case, punctuation, possessive and plural. */
export function toNameKey(word: string): string {
  return toSingular(toPlainWord(word))
}

/** A word without case, punctuation and possessive. */
export function toPlainWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N}+#]/gu, '')
}

/** Takes off the s of a plural; words of up to three letters and those in -ss stay. */
export function toSingular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
