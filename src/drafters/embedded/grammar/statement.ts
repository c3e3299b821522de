// Tells a clause with a subject and a finite verb from a noun phrase, and splits subject, modal and predicate.
import { isPersonWord } from './roles.ts'
import { isLeadingVerb } from './verbs.ts'

export interface ModalClause {
  /** "the log viewer" */
  readonly subject: string
  /** True for "should not", "must not". */
  readonly negated: boolean
  /** Base form and the rest: "display logs above a level". */
  readonly predicate: string
}

const modal =
  /^((?!(?:if|when|while|after|before|what|how|why|which|where|that|there|it|this|they|he|she)\b)[^,;:.!?()]{2,80}?)\s(?:(?:really|also|still|often|urgently|definitely|always|desperately) )?(?:(should|shouldn['’]t|must|mustn['’]t|ought to|can|could|may)( not)?|(?:needs?|has|have|wants?|would (?:also |really )?like|is supposed|are supposed) (not )?to)\s(?:also |really |be able to |just )*(.{3,})$/i

/** "X should Y", "X needs to Y", "X can Y"; null for anything else. */
export function toModalClause(text: string): ModalClause | null {
  const match = modal.exec(text)
  const [, subject, word, not, notTo, predicate] = match ?? []
  if (
    subject === undefined ||
    predicate === undefined ||
    hasFiniteVerb(subject) ||
    / (?:that|which|who|whom|where|when|if|while|so|because)(?: |$)| (?:and|or|but)$/i.test(subject)
  )
    return null
  const negated = (not ?? notTo ?? '') !== '' || /n['’]t$/i.test(word ?? '')
  return { subject, negated, predicate }
}

const finite =
  /(?:^|\s)(?:is|are|was|were|(?<!\d\s)am|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|does|do|did|doesn['’]?t|don['’]?t|didn['’]?t|has|have|had|hasn['’]?t|haven['’]?t|can|cannot|can['’]?t|could|couldn['’]?t|will|won['’]?t|would|wouldn['’]?t|should|shouldn['’]?t|must|may|might|gets|keeps|goes|says|stays|becomes?|disappears?|appears?|crashes|fails|works|hangs|freezes|loses|needs|takes|seems?|happens|throws|causes|wants|it['’]s|that['’]s|there['’]s|i['’]m|we['’]re)(?=\s|$|[,;.!?])/i

const subordinate =
  /\s(?:that|which|who|whom|whose|where|when|whenever|if|what|whether|how|so|because|in case|while|after|before|until|once|unless|for|with)\s/i

/** True where the text has a finite verb of its own, outside of a relative or subordinate clause. */
export function hasFiniteVerb(text: string): boolean {
  const main = text.split(subordinate, 1)[0] ?? ''
  const match = finite.exec(` ${main}`)
  return (match !== null && match.index > 0) || tellsOfPeople(text)
}

const plainDeed =
  /^(?:forget|go|come|call|ring|keep|ask|write|drive|know|think|say|like|love|hate|complain|wait|leave|lose|buy|pay|bring|change|get|sit|stand|walk|type|turn|send|mail|drop|use|order|have|end|stop|swap|stay|look|see|find|do|give|take|put|make|tell|show|hand|phone|fight|share|copy|start|sign|retype|wear|book|never|always|often|still|usually|sometimes|mostly)$/

/** What several people do, no noun behind a noun: "customers book a table", not "customers list". */
function isDeed(word: string, rest: string): boolean {
  return (
    plainDeed.test(word) ||
    (/^\p{Ll}+$/u.test(word) &&
      !/^(?:list|filter|import|export|view|search|sort|order|report|profile|group|role)$/.test(word) &&
      isLeadingVerb(word, rest))
  )
}

/** "customers forget when …", "the fitters write hours on paper": several people and what they do. */
export function tellsOfPeople(text: string): boolean {
  const words = text.split(' ', 6)
  const at = words.findIndex(
    (word) =>
      /^(?:[a-zß-ɏ]{2,}s|people|children|folks|staff)$/i.test(word) && isPersonWord(word.toLowerCase()),
  )
  return (
    at >= 0 && at < 4 && words.length > at + 2 && isDeed(words[at + 1] ?? '', words.slice(at + 2).join(' '))
  )
}
