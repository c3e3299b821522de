// Turns the clauses of a line of research into clean questions, without words that the line does not have or imply.
import { lowerFirst, upperFirst } from '../grammar/noun-phrase.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import { findFinite, toChange } from './spike-finite.ts'
import { fromBareNoun } from './spike-told.ts'

const modalWords =
  "can|could|will|would|should|must|may|might|is|are|am|was|were|cannot|can['’]t|isn['’]t|aren['’]t"
const modalClause = new RegExp(`^((?:\\S+ ){1,9}?)(${modalWords})( not)? (.+)$`)
const modalWithin = new RegExp(`^((?:[^\\s,;:]+ ){1,8}?)(${modalWords}|does|did)( not)?(?= |$)(.*)$`)
const stopWords =
  /\b(?:if|once|when|while|because|since|that|which|who|whether|and|but|or|there|after|before|unless|where|how|what|so)\b/i

/** "we can extend it" gives "Can we extend it"; always a grammatical question, without its mark. */
export function invert(clause: string, isOpening = false): string {
  const lower = (words: string) => (isOpening ? lowerFirst(words) : words)
  const text = clause.replace(/^that\s+/i, '').trim()
  const there = /^there (is|are|was|were|will be|would be|can be) (.+)$/i.exec(text)
  if (there !== null)
    return `${upperFirst((there[1] ?? '').split(' ', 1)[0] ?? '')} there ${there[1]?.includes(' ') === true ? 'be ' : ''}${there[2] ?? ''}`
  const contracted = /^(?:there|it|that|this)(?=['’]s (.+)$)/i.exec(text)
  if (contracted !== null) return `Is ${contracted[0].toLowerCase()} ${contracted[1] ?? ''}`
  const modal = modalClause.exec(text)
  const subject = modal?.[1]?.trim() ?? ''
  if (
    modal !== null &&
    subject !== '' &&
    (!subject.includes(',') || /^[^,]+, [^:;]+,$/.test(subject)) &&
    !stopWords.test(subject.replace(/"[^"]*"/g, '').replace(joined, ''))
  ) {
    return `${upperFirst((modal[2] ?? '').toLowerCase())} ${lower(subject)}${modal[3] ?? ''} ${modal[4] ?? ''}`
  }
  const pronoun = /^(we|they|you|i|users|people|customers) (?:do )?(?!(?:is|am)\b)(.+)$/i.exec(text)
  if (pronoun !== null)
    return `Do ${pronoun[1] === 'I' ? 'I' : (pronoun[1] ?? '').toLowerCase()} ${pronoun[2] ?? ''}`
  const one = invertThirdPerson(text, lower)
  if (one !== null) return one
  const many = fromPlural(text)
  if (many !== null) return `Do ${many}`
  const finite = findFinite(text)
  return finite === null
    ? `Is it true that ${lower(text)}`
    : `${upperFirst(finite.helper)} ${lower(finite.subject)} ${finite.predicate.replace(/,? or is /, ', or is it ')}`
}

/** "the rust or the new paint", "the drop after step three": what joins nouns and opens no clause. */
const joined =
  / (?:or|and) (?=(?:the |our |an? )?\S+(?: \S+)?$)| (?:after|before) (?=(?:the |our |step )?\S+(?: \S+)?$)/gi

const common =
  /^(?:works?|takes?|accepts?|says?|sells?|earns?|brings?|pays?|changes?|warrants?|needs?|means?|deserves?|survives?|costs?|correlates?|depends?|belongs?|performs?|supports?|offers?|fits?|makes?|helps?|allows?|matters?|affects?|breaks?|scales?|exists?|uses?|handles?|holds?|keeps?|runs?|covers?|provides?|improves?|reduces?|requires?|wants?|applies|apply|counts?|beats?|exceeds?|maintains?|raises?|captures?|replaces?|moves?|grows?|has|gives?|adds?|passes|pass|reads?|writes?|stays?|saves?)$/

/** "reports its floor": a verb in -s that an article, a preposition or the end follows, after a noun in the singular. */
function isThirdPersonHere(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? ''
  return (
    /^[a-z]{3,}s$/.test(words[index] ?? '') &&
    fromThirdPerson(words[index] ?? '') !== null &&
    !/s$|^(?:the|an?|our|their|its|of|for|in|on|with|to|and|or|by|as|from|at)$/i.test(before) &&
    /^(?:(?:the|an?|its|their|our|all|any|each|every|no|only|up|out|in|on|at|to|from|with|as|into|onto|like|when|if|across|between|against|over|for|correctly|well|it|them|us|back|off|down)$|\p{Lu})/u.test(
      words[index + 1] ?? '',
    )
  )
}

/** "pip works offline" gives "Does pip work offline"; null where no known verb follows a plain subject. */
export function invertThirdPerson(text: string, lower: (words: string) => string): string | null {
  const words = text.split(' ')
  for (let index = 1; index < Math.min(words.length, 8); index += 1) {
    const word = (words[index] ?? '').toLowerCase()
    if (!common.test(word) && !isThirdPersonHere(words, index)) continue
    const subject = words.slice(0, index).join(' ')
    if (stopWords.test(subject)) return null
    const rest = words.slice(index + 1).join(' ')
    const base =
      word === 'has'
        ? 'have'
        : word === 'applies'
          ? 'apply'
          : word === 'passes'
            ? 'pass'
            : /s$/.test(word) && word !== 'pass'
              ? (fromThirdPerson(word) ?? word.slice(0, -1))
              : word
    const isSingular = word !== base
    if (
      !isSingular &&
      /^(?:the|an?|our)\b(?!.* and |.*(?:s|people|data|staff|children|men)(?: |$))/i.test(subject)
    )
      continue
    return `${isSingular ? 'Does' : 'Do'} ${lower(subject)} ${base}${rest === '' ? '' : ` ${rest}`}`
  }
  return null
}

const seek =
  /^(?:please |maybe |perhaps |possibly |hmm,? )*(?:find out|figure out|work out|see|check|determine|decide|test|verify|confirm|learn|know|understand|investigate|research|explore|evaluate|assess|clarify|examine|look into|look at|analy[sz]e|discover|settle|prove|show|establish|consider|think about|measure|double[- ]check|tell|find|validate|dig into|walk through|(?:try|compare)(?= (?:whether|if|what|how)\b))\b\s*(?:out )?/i
export const wh = /^(how|what|which|who|whom|whose|where|when|why)\b/i
export const auxiliary =
  /^(?:is|are|was|were|do|does|did|can|could|should|would|will|shall|may|must|has|have|had|am|isn['’]t|aren['’]t|don['’]t|doesn['’]t|can['’]t|won['’]t)\b/i

const notNoun =
  /\b(?:is|are|was|were|wants?|needs?|has|have|going|able|tries|try|it|we|they|you|would|could|can|do|does|appears?|seems?|happens?|takes?)\b/i

/** Words of `seek` apart: "find out whether we can" gives "whether we can"; null where the text opens otherwise. */
export function stripSeek(text: string): string | null {
  const rest = text.replace(seek, '')
  return rest === text || rest.trim() === ''
    ? null
    : rest.replace(/^(?:into|at|on|about|for yourself)\s+/i, '').trim()
}

/** The question for a "whether", "if" or w-clause; null for anything else. */
export function fromClause(words: string): string | null {
  const clause = words
    .replace(/\b(we|they|you)['’]re\b/i, '$1 are')
    .replace(/\b(we|they|you|it|i)['’]d\b/i, '$1 would')
    .replace(/\b(we|they|you|it|i)['’]ll\b/i, '$1 will')
  const supposed = /^what if (.+)$/i.exec(clause)?.[1]
  if (supposed !== undefined) return `What happens if ${supposed}`
  const whether = /^(?:if|whether)(?: or not)? (.+)$/i.exec(clause)?.[1]
  if (whether !== undefined) {
    const to = /^to (.+)$/i.exec(whether)?.[1]
    if (
      /^that (?!(?:the|an?|our|we|it|they|there|this|these|those|you|i|all|each|every|no)\b)\S/i.test(whether)
    )
      return invert(whether.replace(/^that /i, 'this ')).replace(' this ', ' that ')
    return to === undefined ? invert(whether) : `Should we ${to}`
  }
  const match = wh.exec(clause)
  if (match === null) return null
  const word = (match[1] ?? '').toLowerCase()
  const rest = clause.slice(word.length).trim()
  const chosen = word === 'which' ? fromBareNoun(rest) : null
  if (chosen !== null) return `Which ${chosen.asked}`
  const to = /^((?:[\w-]+ ){0,4}?)to (\w.+)$/i.exec(rest)
  if (
    to !== null &&
    (to[1] === '' || (/^(?:what|which|whose|how)$/.test(word) && !/^\p{L}+ing /u.test(to[1] ?? ''))) &&
    !notNoun.test(to[1] ?? '')
  ) {
    const noun = (to[1] ?? '').trim()
    const helper = word === 'how' ? 'can' : 'should'
    return `${upperFirst(word)} ${noun === '' ? '' : `${noun} `}${helper} we ${to[2] ?? ''}`
  }
  if (
    auxiliary.test(rest) ||
    (/^(?:what|which|who)$/.test(word) &&
      /^(?:\w+ )?(?:happens|causes|makes|breaks|fits|works)\b/i.test(rest))
  )
    return `${upperFirst(word)} ${rest}`
  if (direct.test(clause) || counted.test(clause)) return `${upperFirst(word)} ${rest}`
  if (word === 'why') {
    const change = toChange(rest)
    if (change !== null) return change
    const finite = findFinite(rest)
    if (finite !== null) return `Why ${finite.helper} ${finite.subject} ${finite.predicate}`
    const asked = invert(rest)
    return !helped.test(rest) || asked.startsWith('Is it true') || /, /.test(rest)
      ? `Why is it that ${rest}`
      : `Why ${lowerFirst(asked)}`
  }
  return fromWhClause(word, rest) ?? `What can we find out about ${lowerFirst(clause)}`
}

const helped =
  /\b(?:is|are|was|were|can|could|does|do|did|will|would|should|has|have|(?:is|are|was|were|do|does|did|ca|wo)n['’]t)\b/i

/** "how many guests would pay", "how much of the gain survives": what is counted is the subject itself. */
const counted =
  /^how (?:(?:many|much) (?:(?:users|people) (?:are|were|have|would|will)|of (?:the|our|these)|still|really|actually|would|will|have|ever) |(?:many|much) (?:(?!(?:we|they|i|it|you|the|our|users|people)\b)\S+ ){1,3}?(?:(?:would|will|can|could|should|are|were|have) (?!(?:we|they|i|it|you|the|our|users|people)\b)|(?:still|really|actually) [a-zß-ɏ]+ )|(?:often|long|far|fast|well) (?:do|does|did|is|are|can) |(?:much|many) (?:\S+ ){0,3}?(?:do|does|did) )/i

/** A question already in the order of one: "how far can we go". */
const direct =
  /^(?:how|what|which) (?!(?:to|we|they|it|the|a|an) )(?:\S+ ){1,4}?(?:is|are|can|could|do|does|did|should|will|would|must) (?:we|one|they|it|you|i|the|our|a|an|this|that|users|people)\b/i

const startsSubject =
  /^(?:the|a|an|our|my|we|they|users?|people|it|this|that|these|those|each|every|all|any)\b/i
/** "Fleurop's interface wants", "on-site would take", "SOC 2 means": not "kinds of ropes would fit". */
const ownSubject =
  /^(?:(?:two|three|both) |\p{Lu}\S+ |\S+ does |[\p{L}-]+['’]s? )|^(?:\S+ ){1,4}?(?:would|will|could|should|can|must) (?:take|mean|cost|need|require|demand|bring|save|do|break)(?: (?:for|of|from|to|in|on|with|if)\b|$)/u
const howMuch =
  /^((?:many|much)(?: [\p{L}/-]+){0,3}?|\p{Ll}{3,12}) (?=(?:the|a|an|our|your|my|their|its|we|they|users?|people|it|this|these|those|each|someone|somebody|anyone)\b)|^(?:long|often|soon|far) (?=\p{L}+ (?:[\p{L}\d]+ ){0,5}(?:may|must|can|should) (?:be|stay)\b)/u

/** "where notifications should be" gives "Where should notifications be"; null where its parts cannot be told apart. */
function fromWhClause(word: string, rest: string): string | null {
  const lead = word === 'how' ? (howMuch.exec(rest)?.[0].trim() ?? '') : ''
  const clause = rest.slice(lead === '' ? 0 : lead.length + 1)
  const head = upperFirst(lead === '' ? word : `${word} ${lead}`)
  const isObject =
    !/^(?:what|which|who)$/.test(word) ||
    startsSubject.test(clause) ||
    (word === 'what' && ownSubject.test(clause)) ||
    /^\p{L}{3,}ing /u.test(clause)
  if (!isObject) {
    const [, noun, own] =
      /^(of (?:the|our|these|their) \p{L}+ |(?!of )(?:\p{L}+ ){1,2}?)((?:the|our|we|they|it|he|she|people|users|customers) .+)$/u.exec(
        clause,
      ) ?? []
    const inverted =
      noun === undefined || own === undefined || stopWords.test(noun) ? null : fromWhClause('where', own)
    if (inverted !== null) return `${head} ${noun ?? ''}${inverted.slice(6)}`
    if (
      /^(?:\S+ ){0,3}?\S+s (?:(?:in|at|of) (?:the |our )?\S+ )?(?:do|want|need|use|say|think|expect|see|prefer|pay|like|mean|know|charge|show)\b(?! (?:we|you|i|they|it|users|people|the|our)\b)/.test(
        clause,
      )
    )
      return `${head} do ${clause}`
    return /\?|, /.test(clause) ? null : `${head} ${clause}`
  }
  const [, pointed, verb = ''] = /^(that|this|it) (\p{Ll}{3,})s$/u.exec(clause) ?? []
  if (pointed !== undefined) return `${head} does ${pointed} ${verb.replace(/(?<=[cs]h|ss|x)e$/, '')}`
  const modal = modalWithin.exec(clause)
  const subject = modal?.[1]?.trim() ?? ''
  if (modal !== null && subject !== '' && !stopWords.test(subject))
    return `${head} ${(modal[2] ?? '').toLowerCase()} ${lowerFirst(subject)}${modal[3] ?? ''}${/^d(?:oes|id)$/.test(modal[2] ?? '') && /^(?: (?:to|with|for|about|on|in|at) |$)/.test(modal[4] ?? '') ? ' do' : ''}${modal[4] ?? ''}`
  const person = /^(we|they|users|people|you|customers|guests|members) (?!(?:is|are)\b)(.+)$/i.exec(clause)
  if (person !== null) return `${head} do ${(person[1] ?? '').toLowerCase()} ${person[2] ?? ''}`
  const many = fromPlural(clause)
  if (many !== null) return `${head} do ${many}`
  const finite = findFinite(clause)
  if (finite !== null) return `${head} ${finite.helper} ${finite.subject} ${finite.predicate}`
  const inverted = invertThirdPerson(clause, (words) => words)
  return inverted === null ? null : `${head} ${inverted.charAt(0).toLowerCase()}${inverted.slice(1)}`
}

/** "other checkers avoid bans": a plural and what it does; null for anything else. */
function fromPlural(clause: string): string | null {
  const [, subject = '', verb = ''] =
    /^((?:the )?(?:(?!(?:the|a|an)\b)[\p{L}\d'’-]+ ){0,3}?\p{L}+(?<!s)s) ([a-z]{2,})(?= |$)/u.exec(clause) ??
    []
  return isVerb(verb) &&
    !/^(?:and|or|to|of|in|for)$/.test(verb) &&
    !stopWords.test(subject) &&
    !/ (?:with|for|in|on|to|from|by|at) /.test(subject)
    ? lowerFirst(clause)
    : null
}
