// The symptom of a defect turned round: what is true once it is gone, in the words of the report.
import {
  agree,
  type Clause,
  fromEvent,
  hasVerb,
  isAuxiliary,
  isMany,
  isSureVerb,
  join,
  opensClause,
  symptomWords,
  toBase,
  toClause,
} from './bug-clause.ts'
import { isPlural, lowerFirst, toNounPhrase } from './grammar/noun-phrase.ts'
import { hasFiniteVerb } from './grammar/statement.ts'
import { fromGerund, fromThirdPerson, isVerb, toThirdPerson } from './grammar/verbs.ts'

/** A tail that explains or follows from the clause and is no part of it. */
const tail =
  /-- |(?:,| -+| –| —)? (?:so (?!that\b|far\b|many\b|much\b)|because |since |which |causing |making |resulting |even though |although |(?<!as )though |due to |not sure |e\.g\. |i\.e\. )|(?:[;:]| -+| –| —) |, (?!not |and |or |nor )/i

export interface Outcome {
  readonly text: string
  /** True where the symptom itself says that something does not happen that should. */
  readonly isDenied: boolean
}

/** What is true once the symptom is gone, such as "the list is shown" for "the list isn't shown"; null where it cannot be told. */
export function toOutcome(symptom: string): Outcome | null {
  const head = toHead(symptom)
  if (
    notPlain.test(symptom.replace(/^(?:since|because) /i, '')) ||
    notPlain.test(head) ||
    (imperative.test(head) && !hasFiniteVerb(head)) ||
    /\s(?:with|of|in|on|at|for|to|the|an?)$/i.test(head) ||
    head.length < 4 ||
    head.length > 150
  )
    return null
  const clause = toClause(head)
  const denied = fromNoSubject(head, clause) ?? fromNegation(head, clause)
  const told = denied ?? (clause === null ? fromEvent(head) : fromPositive(clause))
  if (told === null) return null
  const plain = told
    .replace(/\bproperly\b/gi, 'correctly')
    .replace(/ (?:tbh|lol|imo|wtf|again)$/i, '')
    .replace(
      /\b(works?|behaves?|functions?|runs?) (?:as (?:expected|intended|described|designed)|correctly|well|fine|right)$/i,
      '$1',
    )
  const isOpen = ['"', '`', '“'].some((mark) =>
    mark === '“' ? plain.includes('“') !== plain.includes('”') : plain.split(mark).length % 2 === 0,
  )
  if (isOpen || vague.test(plain)) return null
  return { text: /^\p{Lu}\p{L}*['’]s /u.test(plain) ? plain : lowerFirst(plain), isDenied: denied !== null }
}

function toHead(symptom: string): string {
  const bare = symptom
    .replace(/^(?:sometimes|occasionally|still|often),? (?=\S)/i, '')
    .replace(/ \(e\.?g\b[^()]*\)$/i, '')
    .replace(/^([^:,;.]{2,30}): (?=\S+ \S+ \S)/, (label, name: string) => (hasVerb(name) ? label : ''))
    .replace(/^(?:since|because|due to|as) [^,]{4,100}, (?=\S+ \S+ \S)/i, '')
  const head = bare.split(tail, 1)[0] ?? ''
  const rest = bare.slice(head.length)
  return /^(?:,| -+| –| —)? ?[;:–—-]/.test(rest) && symptomWords.test(rest)
    ? ''
    : head.replace(/(?:[\s,;:.!–—-]| and| or| just)+$/i, '')
}

/** Openings and turns of reports that are no plain clause about one thing. */
const notPlain =
  /\?$|…|^["“'‘]|\b(?:but|whereas|rather than|instead of just)\b|, and |^(?:seems?|it seems|looks like|only|i['’]m|we['’]re|you['’]re|properly|correctly|instead|whereby|and|or|then|this|that|these|for some reason|since|because|why|how|what|load)\b|^missing:|\b(?:and|or) (?:can(?:not|['’]t)|do(?:es)?(?:n['’]t)?|is|are|has|have|never|no|not)\b/i
/** What is an order, unless a finite verb shows the word to be a noun. */
const imperative =
  /^(?:make|add|use|let|force|ensure|come|update|change|improve|do|don['’]t|handle|support|remove|split|allow|enable|keep|hide|normali[sz]e)\b/i
/** Words that would leave a criterion open to opinion. */
const vague =
  /\b(?:some|several|many|much|fast|quick(?:ly)?|eas(?:y|ily)|simple|appropriate(?:ly)?|robust|better|improved|normally|etc|ideally|sufficient(?:ly)?|reasonabl[ey]|kinda|hopefully|maybe|probably|i think)\b/i

function fromNoSubject(head: string, clause: Clause | null): string | null {
  const [, act, rest = ''] = /^(?:does(?:n['’]?t| not)) ([a-z-]{2,})\b(.*)$/i.exec(head) ?? []
  if (act !== undefined) return /\b(?:any\w*|either)\b/i.test(rest) ? null : `it ${toThirdPerson(act)}${rest}`
  const [, unable] =
    /^(?:cannot|can['’]?t|can not|unable to|not able to|impossible to|could ?n[o'’]t|not possible to) (\S.+)$/i.exec(
      head,
    ) ?? []
  if (unable !== undefined && !/\bany\w*\b/i.test(unable))
    return isVerb(unable.split(' ', 1)[0]?.toLowerCase() ?? '')
      ? `it is possible to ${unable.replace(/ (?:any ?more|right now|currently|at the moment)$/i, '')}`
      : null
  const [, none] = /^(?:there (?:is|are) )?no ((?!longer|more|way|one)\S.+)$/i.exec(head) ?? []
  if (none === undefined || (clause !== null && !/^there /i.test(head)) || hasVerb(none)) return null
  return /^there/i.test(head) || toNounPhrase(none) !== null
    ? `there ${isPlural(none) ? 'are' : 'is'} ${articled(none)}`
    : null
}

function articled(noun: string): string {
  return isPlural(noun) ||
    !/^\S*(?:button|option|limit|check|message|warning|error|way|link|page|icon|field|favicon|list|index|filter|image|menu|test|label)\b/i.test(
      noun,
    )
    ? noun
    : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

export function fromNegation(head: string, clause: Clause | null): string | null {
  if (clause === null) return fromBareNot(head)
  const { subject, verb, negated, rest } = clause
  if (
    /^(?:nothing|nobody|none|no|some|most|many|several|certain|not)\b/i.test(subject) ||
    /\b(?:any\w*|either|only|unless|until|except|but)\b/i.test(rest.replace(/ any ?more$/i, ''))
  )
    return null
  const kept = rest.replace(/ (?:any ?more|yet|at all|right now|currently|at the moment)\b/gi, '')
  const never = /^(?:never|no longer) (.+)$/i.exec(kept)?.[1]
  if (negated) {
    if (/^(?:do|does|did)$/.test(verb)) {
      const [base = '', ...others] = kept
        .replace(/^(?:seem to (?:be )?|even |actually |always |really |currently )/i, (lead) =>
          /be $/.test(lead) ? 'be ' : '',
        )
        .split(' ')
      if (base === 'be') return join(subject, agree(subject, 'be'), ...others)
      return /^[a-z-]{2,}$/.test(base) ? join(subject, agree(subject, base), ...others) : null
    }
    if (/^(?:will|would)$/.test(verb)) {
      const [base = '', ...others] = kept.split(' ')
      return /^[a-z-]{2,}$/.test(base) ? join(subject, agree(subject, base), ...others) : null
    }
    if (/^(?:is|are|was|were)$/.test(verb))
      return join(
        subject,
        verb === 'was' ? 'is' : verb === 'were' ? 'are' : verb,
        kept.replace(/^(?:currently|always|even|actually|being) (?=\S)/i, (lead) =>
          /being/i.test(lead) ? lead : '',
        ),
      )
    return /^(?:can|could)$/.test(verb) ? join(subject, 'can', kept) : null
  }
  if (never !== undefined && /^(?:is|are|can|has|have)$/.test(verb)) return join(subject, verb, never)
  const failing = /^(?:fails?|refuses?)$/.test(verb) ? /^to ([a-z-]{2,})\b ?(.*)$/.exec(kept) : null
  return failing === null ? null : join(subject, agree(subject, failing[1] ?? ''), failing[2] ?? '')
}

/** "Photos not displaying", "totals never updated", "the bot no longer replies": clauses without an auxiliary. */
function fromBareNot(head: string): string | null {
  const [, subject = '', word = '', rest = ''] =
    /^(?!when |if |while )([^,;:()?]{3,60}?) (?:not|never|no longer) (?:being )?([a-z-]{3,})\b ?(.*)$/i.exec(
      head,
    ) ?? []
  if (
    subject === '' ||
    /\b(?:by|of|for|with|without|from|about|when|while)$/i.test(subject) ||
    /\bany/i.test(rest) ||
    subject.split(' ').some((part) => opensClause(part) || isAuxiliary(part))
  )
    return null
  const be = isMany(subject) ? 'are' : 'is'
  if (/\w{2}ing$/.test(word)) {
    const base = fromGerund(word) ?? (/^(?:working|appearing|playing)$/.test(word) ? word.slice(0, -3) : null)
    return base === null ? null : join(subject, agree(subject, base), rest)
  }
  if (/(?:ed|wn|en|ilt|ent|ept|aved)$/.test(word)) return join(subject, be, word, rest)
  if (
    /^(?:available|visible|accessible|correct|accurate|compatible|reliable|possible|responsive|clickable)$/.test(
      word,
    )
  )
    return join(subject, be, word, rest)
  if (isMany(subject))
    return isSureVerb(word) || isVerb(word)
      ? join(subject, word, rest, / no longer /i.test(head) ? 'again' : '')
      : null
  return /s$/.test(word) && (isSureVerb(word) || fromThirdPerson(word) !== null)
    ? join(subject, word, rest)
    : null
}

/** Words of frequency and duration that "no longer" makes needless. */
const needless =
  /^(?:still|sometimes|always|often|randomly|currently|now|occasionally|constantly|usually|intermittently|already)$/i

function fromPositive(clause: Clause): string | null {
  if (clause.negated || /^(?:nothing|nobody|none|no|there|this|that|what)\b/i.test(clause.subject))
    return null
  const { verb, rest } = clause
  const subject = clause.subject.replace(/^(?:some|several|many|certain) (?=\S+s\b)/i, '')
  if (
    /\b(?:never|no|not|nothing|nobody|neither|nor|\w+n['’]t)\b/i.test(rest) ||
    / it$| (?:thinks?|believes?|assumes?|claims?) /.test(subject) ||
    /^(?:would|did|do|does|had|should|must|needs?|works?)$/.test(verb)
  )
    return null
  const adverb = needless.test(clause.adverb) ? '' : clause.adverb
  const kept = rest.replace(
    /^(?:still|sometimes|always|often|randomly|currently|now|occasionally|constantly|already) (?=\S)/i,
    '',
  )
  if (/^(?:may|might|could)$/.test(verb)) {
    const [base = '', ...others] = kept.split(' ')
    return /^[a-z-]{2,}$/.test(base) && base !== 'have'
      ? join(
          subject,
          base === 'be' ? join(agree(subject, 'be'), 'no longer') : join('no longer', agree(subject, base)),
          ...others,
        )
      : null
  }
  if (/^(?:is|are|was|were)$/.test(verb)) {
    const be = verb === 'was' ? 'is' : verb === 'were' ? 'are' : verb
    const [, place] = /^(?:broken|dead|out of order)($| (?:for|in|on|with) .+$)/i.exec(kept) ?? []
    if (place !== undefined)
      return join(subject, isMany(subject) ? 'work' : 'works', place === '' ? 'again' : place.trim())
    if (/^(?:missing|gone)(?=$| )/i.test(kept)) return join(subject, be, 'there', kept.replace(/^\S+ ?/, ''))
    if (/^(?:wrong|incorrect)$/i.test(kept)) return join(subject, be, 'correct')
    return join(
      subject,
      be,
      'no longer',
      adverb,
      kept.replace(
        /^(?:very|really|kinda|kind of|pretty|quite|rather|so|extremely|super|a bit|a little|way) (?=\S)/i,
        '',
      ),
    )
  }
  if (/^(?:can|will)$/.test(verb)) return join(subject, verb, 'no longer', adverb, kept)
  return /^(?:has|have)$/.test(verb) || isSureVerb(verb) || isVerb(toBase(verb))
    ? join(subject, 'no longer', adverb, verb, kept)
    : null
}
