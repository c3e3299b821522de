// Finds the verb of a plain statement or clause, so that a question can be made of it.
import { isPlural, lowerFirst } from '../grammar/noun-phrase.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { wordSet } from '../grammar/word-set.ts'

/** "the rye goes wrong on Mondays": "the rye", "does", "go wrong on Mondays". */
export interface Finite {
  readonly subject: string
  readonly helper: 'do' | 'does'
  /** The base form and what follows it. */
  readonly predicate: string
}

const opensClause =
  /^(?:if|once|when|while|because|since|that|which|who|whether|but|there|unless|where|how|what|why|so|[–—-]+)$/i
const noSubject =
  /^(?:the|an?|our|their|its|my|your|his|her|this|that|of|for|in|on|with|to|by|as|from|at|and|or|very|more|less|not|too)$|['’]s?$|['’]s$/i
const auxiliary =
  /^(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|may|might|must|has|have|had|cannot)$/i

/** Verbs of state and course, which no order has. */
const isState = wordSet(`
  want need know mean go take come cost last feel seem answer press age double vanish charge think say swing drop rise fall stay
  leave quit happen get give bring make work expect require demand eat cope matter drift stall fail lag vary differ swear forget
  survive behave show expose appear connect lose keep pay use fit hold earn spend talk look`)

/** What an object or a circumstance opens with: a noun in -s is followed by a verb, a preposition or nothing. */
const follows =
  /^(?:the|an?|its|their|our|all|any|each|every|no|only|up|out|into|onto|like|when|if|across|between|against|over|correctly|well|it|them|us|back|off|down|twice|better|itself)$/

/** The base form of a verb in -s: "goes" gives "go"; null for anything else. */
function toBase(word: string, next: string): string | null {
  if (!/^[a-z]{3,}s$/.test(word)) return null
  const state = [word.slice(0, -1), word.slice(0, -2)].find((form) => isState(form))
  if (state !== undefined) return state
  const base = follows.test(next) ? fromThirdPerson(word) : null
  return base?.endsWith('y') === true && !/(?:ie|y)s$/.test(word) ? word.slice(0, -1) : base
}

/** The parts of a statement in the present tense; null where its verb cannot be told, or needs no "do". */
export function findFinite(clause: string): Finite | null {
  if (/ and [a-z]{3,}s (?:it|them|the|an?|its|our)\b/.test(clause)) return null
  const words = clause.split(' ')
  for (let index = 1; index < Math.min(words.length, 9); index += 1) {
    const word = (words[index] ?? '').replace(/,$/, '')
    const before = words[index - 1] ?? ''
    if (opensClause.test(before) || auxiliary.test(word)) return null
    if (noSubject.test(before) || /[,;:]$/.test(before)) continue
    const subject = words.slice(0, index).join(' ')
    const rest = words.slice(index + 1)
    const next = (rest[0] ?? '').replace(/,$/, '').toLowerCase()
    const isMany = isPlural(subject) || /^(?:people|folks|we|they|you|i)$/i.test(before)
    const isOne =
      index === 1 && /^(?:it|he|she|this|nobody|everyone|everybody|someone|somebody)$/i.test(before)
    const one =
      isOne && /^[a-z]{2,}s$/.test(word) && !/^(?:was|this|its)$/.test(word)
        ? word.replace(/(?<=ch|sh|ss|x|zz|o)es$|s$/, '').replace(/i$/, 'y')
        : isMany || isVerb(next) || isState(next) || auxiliary.test(next)
          ? null
          : toBase(word, next)
    if (one !== null) return { subject, helper: 'does', predicate: [one, ...rest].join(' ') }
    if (
      isMany &&
      (isState(word) ||
        (isVerb(word) &&
          (isPlural(before) || /^(?:\p{Lu}|(?:people|folks|we|they|you|i)$)/u.test(before)))) &&
      !isPlural(word) &&
      !noSubject.test(word) &&
      !/^\p{Lu}/u.test(word)
    )
      return { subject, helper: 'do', predicate: [word, ...rest].join(' ') }
  }
  return null
}

/** What has changed: "the queue doubled since May". */
export const changed =
  /^((?:\S+ ){0,6}?\S+) (doubled|tripled|halved|dropped|fell|rose|went(?= (?:up|down))|jumped|spiked|grew|slowed)((?: .*)?)$/
const bases: Readonly<Record<string, string>> = {
  dropped: 'drop',
  fell: 'fall',
  rose: 'rise',
  went: 'go',
  jumped: 'jump',
  spiked: 'spike',
  grew: 'grow',
  slowed: 'slow',
}

/** The question why it changed: "Why did the queue double since May"; null where nothing has changed. */
export function toChange(told: string): string | null {
  const [, subject, past = '', course = ''] = changed.exec(told) ?? []
  return subject === undefined
    ? null
    : `Why did ${lowerFirst(subject)} ${bases[past] ?? past.replace(/d$/, '')}${course}`
}
