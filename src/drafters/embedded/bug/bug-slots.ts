// What the templates of a bug's pattern are filled with: the thing that the symptom is about, and when it happens.
import { isThing } from '../grammar/is-thing.ts'
import { isPlural, lowerFirst, toDefinite, toNounPhrase } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import type { BugSlots } from '../patterns/bug-pattern.ts'
import { isClosed, isSureVerb, toClause } from './bug-clause.ts'
import { endsWithEvent, faulty } from './bug-event.ts'
import type { BugReport } from './bug-report.ts'

/** Circumstances longer than this make a question hard to read. */
const longest = 70

/** The slots of a bug's templates. */
export function toBugSlots(
  { symptom, circumstance }: Pick<BugReport, 'symptom' | 'circumstance'>,
  fallbackThing: string,
): BugSlots {
  const named = toBugThing(symptom)
  const when =
    circumstance === null || circumstance.length > longest
      ? ''
      : circumstance.replace(/^\p{L}+/u, (word) => word.toLowerCase())
  return {
    thing: named === null ? fallbackThing : toThing(named),
    named:
      named === null ||
      !isClosed(named) ||
      /^(?:every|each|\d)|^(?:the )?(?:first|second|last|other)$|\bseveral\b|(?:people|somebody|someone|customers?|guests?|parents?|families|juniors|kids?|reviewer)$/i.test(
        named,
      )
        ? ''
        : toThing(named),
    things: named !== null && isManifold(named) ? lowerFirst(named) : '',
    when: when === '' ? '' : ` ${when}`,
  }
}

function toThing(named: string): string {
  if (/^(?:(?:Mr|Mrs|Ms|Miss|Dr|St)\.? )?\p{Lu}[\p{L}.]*['’]s /u.test(named)) return named
  if (/^[-`/]|^[A-Z]{3,} \/| --|^\S*[a-z)][._(/][\w(]|^[a-z]+[A-Z]|^\w+_/.test(named)) return named
  if (/^[a-z]+ \d+[a-z]?$/i.test(named)) return lowerFirst(named)
  if (/^(?:["“]|(?:Frau|Herr) |\p{Lu}\p{Ll}+day$)/u.test(named)) return named
  const isName =
    /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(named) &&
    !/^(?:The|An?|Our|My|Each|Every|All|Some|No|This|These) /.test(named)
  return isName ? `the ${named}` : toDefinite(named)
}

/** True for things of which there may be others than those of the report. */
function isManifold(named: string): boolean {
  return (
    isPlural(named) &&
    !/^[-`]|[&_]|^(?:the|an?|these|those|this|my|our|its|both|all|every|each|any|no|two|three|four|other)\b|\b(?:and|or|own)\b|\/|\d|['’]s\b/i.test(
      named,
    )
  )
}

/** The thing that the symptom is about: its subject, or what stands before the words of the symptom. */
function toBugThing(symptom: string): string | null {
  const words = symptom.replace(/^(?:problem with|problem reported:|missing:|it is not ensured that)\s+/i, '')
  if (
    /^(?:when|if|while|after|before|despite|due|because|since|on|in|why|how|what|it|this|that|there|sometimes|cannot|can['’]t|unable|not?)\b/i.test(
      words,
    )
  )
    return null
  if (/^problem with /i.test(symptom)) {
    const whole = toNounPhrase(words)
    return whole !== null && whole.length <= 50 && !/^(?:not|when|how)\b/i.test(whole) ? whole : null
  }
  const [label = ''] = words.split(': ', 1)
  const isLabel = label !== words && toNounPhrase(label) === label
  const subject = (isLabel ? label : toClause(words)?.subject) ?? words.split(finiteStart, 1)[0] ?? ''
  const phrase =
    toSubject(subject, subject === words)?.replace(
      /^(?:(?:several|some|many|simple|quick|various|multiple) )+| (?:bought|sold|sent|paid|made|left|came|writes?)$/gi,
      '',
    ) ?? null
  if (
    phrase === null ||
    / (?:and|or|to|exists)(?: and)?$|\b(?:Mrs?|Dr|No)\.?$/.test(phrase) ||
    phrase.length > 50 ||
    phrase.split('`').length % 2 === 0
  )
    return null
  if (phrase === words && !hasFiniteVerb(words)) return null
  if (
    / (?:sign|log|check|pop|roll) (?:out|in|up|off)\b/.test(
      `${phrase}${words.slice(phrase.length, phrase.length + 5)}`,
    )
  )
    return null
  if (subject === words && / \w+s$/.test(phrase) && isSureVerb(phrase.split(' ').at(-1) ?? '')) return null
  const bare = phrase.replace(/`[^`]*`/g, 'item')
  const inner = phrase.split(' ').slice(1, -1)
  if (inner.length > 1 && inner.some((word) => /[a-z](?<!s)s$/.test(word))) return null
  return isThing(/^(?:the|an?|our|my) /i.test(bare) ? bare : `the ${bare}`) && isPlainThing(phrase)
    ? phrase
    : null
}

/** True for a noun phrase that criteria can speak of: no judgement, no verb, no figure at its end. */
function isPlainThing(phrase: string): boolean {
  const words = phrase.split(' ')
  const last = words.at(-1) ?? ''
  return !(
    /(?:ing|ed)$|^(?:sent|got|overdue)$/i.test(words[0] ?? '') ||
    /(?:^given|leaving|arriving|ly)$/i.test(last) ||
    endsWithEvent.test(phrase) ||
    /^(?:safari|chrome|firefox|mobile|desktop|sometimes?)$/i.test(phrase) ||
    (words.length === 1 && (isVerb(phrase.toLowerCase()) || /^(?:sold|paid)$/i.test(phrase))) ||
    (fromThirdPerson((words[0] ?? '').toLowerCase()) !== null &&
      /^\S+ (?!(?:of|in|on|at|to|for|from|with|by|above|under|over|and) )/.test(phrase)) ||
    faulty.test(phrase) ||
    /^(?:I|people|user|one|two|three|four|five|six|half|most|none)\b/i.test(phrase) ||
    /(?:\d|%|\w{3}ed|['’])$/.test(last) ||
    /^(?:silent|loud|blank|open|closed|white|black)$/i.test(last) ||
    (words.length > 1 && isPlural(words[0] ?? '') && isVerb(words[1] ?? ''))
  )
}

/** The noun phrase that a clause opens with, without the verb where no finite verb was found behind it. */
function toSubject(subject: string, isWhole: boolean): string | null {
  const phrase = toNounPhrase(subject)
  if (phrase === null || !isWhole) return phrase
  const words = phrase.split(' ')
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      /^[a-z]{3,}s$/.test(word) &&
      !/s$/.test(words[index - 1] ?? '') &&
      fromThirdPerson(word) !== null,
  )
  return at > 0 ? words.slice(0, at).join(' ') : words.length > 2 ? null : phrase
}

/** What may follow the thing where no finite verb of the lexicon does. */
const finiteStart =
  /\s(?=(?:[a-zß-ɏ]+n['’]?t|not|never|no longer|still|always|sometimes|only|randomly|got|went|came|ran|stuck|broken|wrong|missing(?= (?:in|on|from|when|for|at|after|if)\b|$)|hidden|empty|blank|used|charged|handled|stopped|lost|flipped|grouped|allowed|cannot|must|should|out of|too|is|are|was|were)\b)/i
