// Reads a plain clause of a report: its subject, finite verb and the rest; nothing where one cannot be sure.
import { isPlural } from '../grammar/noun-phrase.ts'
import { fromThirdPerson, isLeadingVerb, isVerb, toThirdPerson } from '../grammar/verbs.ts'
import { wordSet } from '../grammar/word-set.ts'

/** Words that tell that something is wrong. */
export const symptomWords =
  /\b(?:\w+n['’]t|(?:ca|wo|do|does|did|is|are|was|were|has|have|could|should)nt|not|no|never|nothing|cannot|without|fail\w*|crash\w*|error\w*|broken|break\w*|wrong\w*|missing|miss\w*|lost|los[ei]\w*|slow\w*|stuck|freez\w*|frozen|hang\w*|leak\w*|bug\w*|bad\w*|invalid\w*|incorrect\w*|inconsisten\w*|duplicate\w*|twice|double|blank|empty|overlap\w*|cut off|truncat\w*|flicker\w*|jump\w*|stutter\w*|glitch\w*|weird\w*|block\w*|strange\w*|corrupt\w*|overflow\w*|overruns|delay\w*|late|outdated|stale|un\w*able|unexpected\w*|unwanted|exception\w*|race condition\w*|deadlock\w*|collision\w*|bypass\w*|conflict\w*|mismatch\w*|discrepanc\w*|time[sd]? ?outs?|too|only|off by|misalign\w*|disappear\w*|vanish\w*|ignor\w*|reset\w*|regress\w*|warning\w*|404|500|undefined|null|nan|infinite|dead|ghost\w*|unresponsive|ambigu\w*|dangling|problem\w*|issue\w*)\b/i

export interface Clause {
  readonly subject: string
  /** The finite verb as it stands, in lower case, without "not" and adverbs. */
  readonly verb: string
  readonly adverb: string
  readonly negated: boolean
  readonly rest: string
}

const isAuxiliaryWord =
  wordSet(`is are was were isnt arent wasnt werent does do did doesnt dont didnt has have had hasnt havent
  can cannot cant could couldnt will wont would wouldnt may might should shouldnt must need needs`)
/** Verbs of symptoms, in their base form, that are hardly ever nouns in a report. */
const isSymptomVerb =
  wordSet(`get keep go say stay become disappear appear crash fail work hang freeze lose take seem happen throw
  cause show display return stop break refuse ignore overlap flicker jump leak remain come look fall land treat create trigger
  drain open close vanish start send use miss make let allow accept forget run blink misread ask skip collide expire drift lead
  exit try omit change move restart arise delete scan merge assume drop disable prefer copy spawn despawn wrap render conflate hide reject swallow exist
  surface kick turn unlock mix tell buy log count lag grow flag collide bypass bring emit pause arrive cover include stall inject wedge flood align highlight result mess warn kill hit
  lack carry reach sit`)
const isAdverb =
  wordSet(`still also sometimes always often randomly currently now just accidentally silently occasionally
  constantly briefly suddenly incorrectly wrongly only simply already immediately usually intermittently automatically actually
  really therefore not initially eventually heavily completely`)
const isBeforeNoun =
  wordSet(`the a an this that these those my our your their its his her of to in on at by from for with and
  or no any all each every new two both other`)
const isObjectWord =
  wordSet(`the a an this these those my our your their its no any all each every two three both it them me us
  you nothing wrong i we they`)
const isAfterVerb =
  wordSet(`only to in on at with up out off as from into for like about back again twice too over behind down
  not old empty duplicate instead`)
const isSubordinator = wordSet(
  'that which who whose where when whenever if because while after before until unless so but',
)

/** True for an auxiliary, contracted or not; "Cannot" with a capital opens a message that is quoted. */
export function isAuxiliary(word: string): boolean {
  return /^[a-z]/.test(word) && isAuxiliaryWord(word.replace(/['’]/, '').toLowerCase())
}

/** True for any form of the present of a verb of symptoms. */
export function isSureVerb(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    isSymptomVerb(lower) ||
    (lower.endsWith('s') &&
      (isSymptomVerb(lower.slice(0, -1)) || isSymptomVerb(lower.replace(/ies$/, 'y').replace(/es$/, ''))))
  )
}

export function opensClause(word: string): boolean {
  return isSubordinator(word.toLowerCase())
}

/** The subject and finite verb of a plain clause; null where one cannot be sure of them. */
export function toClause(text: string): Clause | null {
  const words = text.split(' ')
  const at = findVerb(words)
  if (at === null || at < 1) return null
  const before = words.slice(0, at)
  let adverb = ''
  while (before.length > 1 && isAdverb((before.at(-1) ?? '').toLowerCase())) adverb = before.pop() ?? ''
  const subject = before.join(' ')
  if (/[,;?]|:(?!\d\d)|\((?!\))|(?<!\()\)|\s-\s/.test(subject) || subject === '') return null
  const [verb = '', ...others] = words.slice(at)
  const isContracted =
    verb.length > 3 && (/(?:n['’]t|cannot)$/i.test(verb) || (isAuxiliary(verb) && /nt$/.test(verb)))
  const bare = isContracted ? verb.toLowerCase().replace(/n['’]?t$/, '') : verb.toLowerCase()
  const plain = verb.toLowerCase() === 'cannot' || bare === 'ca' ? 'can' : bare === 'wo' ? 'will' : bare
  if (isAdverb(others[0] ?? '') && /^not$/i.test(others[1] ?? '')) others.shift()
  const isNegated = isContracted || /^not$/i.test(others[0] ?? '')
  if (!isContracted && isNegated) others.shift()
  return { subject, verb: plain, adverb, negated: isNegated, rest: others.join(' ') }
}

/** True where the text holds a finite verb of its own. */
export function hasVerb(text: string): boolean {
  return findVerb(text.split(' ')) !== null
}

/** Where the finite verb stands: an auxiliary or a sure verb; a verb that may be a noun only before an object. */
function findVerb(words: readonly string[]): number | null {
  const first = words[0]?.toLowerCase() ?? ''
  const isGerund = /^\p{L}+(?<!th|str)ing$/u.test(first)
  let before = first
  let isWithin = false
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase()
    if (index > 14 || (index > 11 && !isWithin)) return null
    if (isSubordinator(lower) && !/^\d/.test(words[index + 1] ?? '')) {
      if (isWithin || index === 0 || !isRelative.test(lower)) return null
      isWithin = true
    } else if (
      isWithin &&
      (isSureVerb(word) ||
        (isRelative.test(words[index - 1]?.toLowerCase() ?? '') && fromThirdPerson(lower) !== null) ||
        isFiniteAt(words, index, before, isGerund))
    ) {
      const next = findNextVerb(words, index + (isModal.test(lower) ? 2 : 1))
      return next
    } else if (index > 0 && isFiniteAt(words, index, before, isGerund)) return index
    if (index > 0 && !isAdverb(lower)) before = lower
  }
  return null
}

const isModal = /^(?:do|does|did|can|could|will|would|may|might|must|should|ca|wo)(?:n['’]?t|not)?$/
const isRelative = /^(?:that|which|who|whose)$/

/** The verb of the main clause behind a relative clause: an auxiliary, or a verb of symptoms that is no noun there. */
function findNextVerb(words: readonly string[], from: number): number | null {
  for (let index = from; index < Math.min(words.length, from + 9); index++) {
    const word = words[index] ?? ''
    if (isSubordinator(word.toLowerCase())) return null
    if (isAuxiliary(word) || (index > from && isFiniteAt(words, index, words[index - 1] ?? '', false)))
      return index
  }
  return null
}

const isArticle = /^(?:the|an?|my|our|your|his|her|its|their)$/

function isFiniteAt(words: readonly string[], index: number, before: string, isGerund: boolean): boolean {
  const word = words[index] ?? ''
  if (isAuxiliary(word)) return true
  const isThird = /[a-z](?<!s)s$/.test(word)
  const isSure = isSureVerb(word) || (/^times?$/.test(word) && words[index + 1] === 'out')
  if (index === 1 && before === 'it' && isThird) return true
  if (isDoneAfterAdverb(words, index, before)) return true
  const after = (words[index + 1] ?? '').toLowerCase()
  const isBase = !isThird && word !== 'back' && isVerb(word) && isArticle.test(after)
  if ((!isThird && !isSure && !isBase) || isBeforeNoun(before) || (word === 'results' && after !== 'in'))
    return false
  if (index === 1 && isThird && /^\p{L}{3,}ed$/u.test(before)) return false
  const isAgreeing = isThird
    ? !isPlural(before) ||
      isPronoun(before) ||
      (isSure && words.slice(1, index - 1).some((other) => /^(?:of|with|in|on|for|from|at)$/.test(other)))
    : isPlural(before) ||
      isPronoun(before) ||
      isPlural(words.slice(0, 3).join(' ')) ||
      isPlural(
        words
          .slice(0, index)
          .join(' ')
          .split(/ (?:with|of|in|on|from|for|under|over|at|before|after|that|which|who|\p{L}+ed) /u, 1)[0] ??
          '',
      ) ||
      words.slice(0, index).some((other) => /^(?:and|[&/])$/.test(other) && !words.includes('between'))
  if (!isAgreeing || (!isThird && !isPlural(before) && !isPronoun(before) && fromThirdPerson(after) !== null))
    return false
  const isObject =
    (isObjectWord(after) || /^[\d"“'‘`]/.test(after)) && !(after === 'no' && words[index + 2] === 'longer')
  if (isSure && !isThird && !isPronoun(before) && isSureVerb(after) && !/s$/.test(after)) return false
  if (isSure)
    return (
      isObject ||
      (isGerund && !isAfterVerb(after)) ||
      after === '' ||
      isAfterVerb(after) ||
      after.endsWith('ly') ||
      !isVerbLater(words, index + 1)
    )
  const base = fromThirdPerson(word)
  if (isBase || base === null) return isBase
  if (isObject) return true
  return (isGerund ? !isAfterVerb(after) : isLeadingVerb(base, '')) && !isVerbLater(words, index + 1)
}

/** "goblins sometimes build walls": a verb in its base form behind several and an adverb. */
function isDoneAfterAdverb(words: readonly string[], index: number, before: string): boolean {
  const word = words[index] ?? ''
  return (
    index > 1 &&
    (isAdverb(words[index - 1] ?? '') || /^never$/.test(words[index - 1] ?? '')) &&
    isPlural(before) &&
    index + 1 < words.length &&
    /^[a-z]{3,}$/.test(word) &&
    (isVerb(word) || /i[sz]e$/.test(word))
  )
}

function isVerbLater(words: readonly string[], from: number): boolean {
  const end = words.findIndex((word, index) => index >= from && opensClause(word))
  return words
    .slice(from, Math.min(from + 3, end < 0 ? from + 3 : end))
    .some(
      (word) =>
        isAuxiliary(word) ||
        /^(?:shows?|fails?|crash(?:es)?|disappears?|works?|gets?|keeps?|stays?|takes?|makes?|loses?)$/.test(
          word,
        ),
    )
}

function isPronoun(word: string): boolean {
  return /^(?:i|we|you|they|people|everyone|it)$/i.test(word)
}

/** True where a verb without "s" fits the subject. */
export function isMany(subject: string): boolean {
  if (/^[a-zß-ɏ]+(?<!th|str)ing \S+ \S/i.test(subject)) return false
  return (
    isPlural(subject.replace(/(?<=\S \S+) (?:to|by|about|after|before|than) .*$/, '')) ||
    /^(?:i|we|you|they|people|children|men|women|cacti|mice|feet|criteria)$/i.test(subject) ||
    /^[^ ]+ (?:and|\/) [^ ]+$/.test(subject)
  )
}

export function agree(subject: string, base: string): string {
  return base === 'be' ? (isMany(subject) ? 'are' : 'is') : isMany(subject) ? base : toThirdPerson(base)
}

export function toBase(verb: string): string {
  if (verb === 'has') return 'have'
  if (!/(?<!s)s$/.test(verb)) return verb
  const forms = [verb.slice(0, -1), verb.replace(/ies$/, 'y'), verb.replace(/es$/, '')]
  return forms.find(isSymptomVerb) ?? fromThirdPerson(verb) ?? verb.slice(0, -1)
}

export const join = (...parts: readonly string[]) =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .replace(' , ', ', ')
    .trim()

/** True where each quotation mark and bracket that is opened is closed as well. */
export function isClosed(words: string): boolean {
  return ['"', '`', '(', '“'].every((mark) => {
    const close = mark === '(' ? ')' : mark === '“' ? '”' : null
    return close === null
      ? words.split(mark).length % 2 === 1
      : words.split(mark).length === words.split(close).length
  })
}
