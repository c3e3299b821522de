// What a pattern of a bug has besides the common shape, and the slots of its templates.
import type { BugDetails, BugInputs } from '../../../backlog/work-types/bug.ts'
import type { Line } from '../grammar/line.ts'
import { isPlural, lowerFirst, toDefinite, toNounPhrase } from '../grammar/noun-phrase.ts'
import { hasFiniteVerb } from '../grammar/statement.ts'
import { fromThirdPerson, isVerb } from '../grammar/verbs.ts'
import type { Pattern } from './pattern.ts'

export interface BugPattern extends Pattern<BugInputs> {
  /** Only where this kind of symptom tells how bad it is; else null. */
  readonly severity: BugDetails['severity']
}

export type BugSlots = Readonly<
  Record<'thing' | 'it' | 'thingIs' | 'doThing' | 'isThing' | 'wasThing' | 'hasThing', string> & {
    symptom: string | null
    condition: string | null
  }
>

/** The slots of a bug's templates; `symptom` is its title. */
export function toBugSlots(line: Line, symptom: string, fallbackThing: string): BugSlots {
  const named = toBugThing(symptom)
  const thing = named === null ? fallbackThing : toDefinite(named)
  const when = line.condition?.text ?? null
  const isMany = isPlural(thing)
  return {
    thing,
    it: isMany ? 'them' : 'it',
    thingIs: `${thing} ${isMany ? 'are' : 'is'}`,
    doThing: `${isMany ? 'do' : 'does'} ${thing}`,
    isThing: `${isMany ? 'are' : 'is'} ${thing}`,
    wasThing: `${isMany ? 'were' : 'was'} ${thing}`,
    hasThing: `${isMany ? 'have' : 'has'} ${thing}`,
    symptom: symptom.length <= 90 && !put.test(symptom) ? lowerFirst(symptom) : null,
    /** "when the list is empty", only where it reads as the circumstances of the symptom. */
    condition: when !== null && isCircumstance(when) ? lowerFirst(when) : null,
  }
}

/** True for words that read as the circumstances of a symptom: short, closed, no mere point in time to come. */
function isCircumstance(words: string): boolean {
  const isOpen = ['"', '`', '“'].some((mark) => words.split(mark).length % 2 === 0)
  return (
    words.length <= 100 &&
    !isOpen &&
    !/^(?:(?:before|until|unless|only|once)\b|(?:after|during|upon) (?:it|them|that|this)\b)/i.test(words) &&
    words.includes(' ')
  )
}

/** The thing that the symptom is about: its subject, or what stands before the words of the symptom. */
function toBugThing(symptom: string): string | null {
  const words = symptom.replace(
    /^(?:problem with|problem reported:|missing:|not (?:prevented|ensured):)\s+/i,
    '',
  )
  if (
    /^(?:when|if|while|after|before|on|in|why|how|what|it|this|that|there|sometimes|cannot|can['’]t|unable|not?)\b/i.test(
      words,
    )
  )
    return null
  const subject = words.split(finiteStart, 1)[0] ?? ''
  const phrase =
    toSubject(subject, subject === words)?.replace(
      /^(?:(?:several|some|many|simple|quick|various|multiple) )+/i,
      '',
    ) ?? null
  if (phrase === null || phrase.length > 50) return null
  if (phrase === words && !hasFiniteVerb(words)) return null
  return isPlainThing(phrase) ? phrase : null
}

/** Titles that put a report in other words do not read as a symptom within a sentence. */
const put = /^(?:missing:|problem |not (?:prevented|ensured):|(?:bug|issue|error) )/i

/** Platforms are where it happens, not what it happens to. */
const platform =
  /^(?:windows|linux|mac(?:os)?|ios|android|safari|chrome|firefox|edge|mobile|desktop|sometimes?)$/i
const judged =
  /^(?:the |an? )?(?:infinite|endless|wrong|weird|strange|annoying|undefined|unexpected|missing|broken|incorrect|invalid|duplicate|random|inconsistent|misleading|blank|empty|sometime|random|constant|repeated|unwanted)\b/i

/** True for a noun phrase that criteria can speak of: no judgement, no verb, no figure at its end. */
function isPlainThing(phrase: string): boolean {
  const words = phrase.split(' ')
  const last = words.at(-1) ?? ''
  return !(
    /(?:ing|ed)$/i.test(words[0] ?? '') ||
    symptomNoun.test(phrase) ||
    platform.test(phrase) ||
    (words.length === 1 && isVerb(phrase.toLowerCase())) ||
    judged.test(phrase) ||
    /^(?:I|we|you|they|he|she|people|user|one|two|three|four|five|six|half|most|none)\b|\bitself$/i.test(
      phrase,
    ) ||
    /(?:\d|%|\w{3}ed|ly)$/.test(last) ||
    /^(?:silent|loud|dead|slow|late|off|on|empty|blank|broken|wrong|open|closed|gone|white|black|stuck)$/i.test(
      last,
    ) ||
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

const finiteStart =
  /\s(?=(?:is|are|was|were|isn|aren|does|do|did|doesn|don|didn|has|have|had|can|cannot|will|won|would|should|may|might|gets?|got|keeps?|goes|shows|says|stays|becomes?|disappears?|appears|crash(?:es)?|fails?|failed|breaks|returns|works|stops|stopped|hangs|freezes|loses|lost|takes|never|not|still|always|sometimes|only|no longer|randomly|throws|sends|sent|displays|uses|ignores|overlaps?|jumps|resets?|counts|leaks|remains?|opens|closes|loads|causes|makes|misses|missing|treats|accepts|allows|lets|skips|adds|removes|runs|reports|starts|ends|plays|prints|saves|scrolls|sorts|updates|used|lands|comes|looks?|falls|eats|means|drops|covers|expires?|charges|charged|planned|renders|hides|stuck|broken|wrong|out of|too|refuses?|flipped|hangs|seems?|misreads|drains)\b|\p{L}*[^s\s]s (?:out|up|off|the|a|an|too|no|back|away)\s)/iu

const symptomNoun =
  /\b(?:crash|crashes|error|errors|bug|bugs|issue|issues|problem|problems|freeze|leak|leaks|exception|exceptions|glitch|failure|failures|lag|typo|typos|warning|warnings|race|deadlock|flicker|delay)\b/i
