// The words of a spike's line that its pattern speaks of.
import type { Slots } from '../patterns/pattern.ts'
import { toOrder } from '../technical/technical-order.ts'
import type { SpikeReading } from './read-spike.ts'
import { toQuotes } from './spike-facts.ts'
import { fromAlternatives, toList, toSays, vague } from './spike-form.ts'
import { toNeeded } from './spike-needed.ts'
import { isMany, toWholeThing, withDefinite } from './spike-topic.ts'

/** A question that says more of the line again is clumsy; the plain one is asked. */
const longestEcho = 55

/** A question whose answer is hoped to be no. */
const trouble =
  /^(?:(?:is|are) there (?:any|an?|still) (?!(?:\S+ )?way\b).*\b(?:flash|leak|crash|bug|error|issue|problem|risk|regression|conflict|failure|loss|race|delay|duplicate|drift|flicker)|do we have (?:an? |any )?(?:\S+ ){0,2}(?:leak|bug|issue|problem|race|regression|duplicate)|(?:does|do|did|can|could|will|would) .{2,60}? (?:leak|crash|fail|break|lose|stall|overflow|regress|corrupt)\b)/i

/** What the first criterion speaks of: all of the topic, where it can be said within a sentence. */
export function toSubject({ topic, thing, questions, opening }: SpikeReading): string | null {
  if (topic === null) return questions.length > 0 ? thing : toQuotes([opening])
  return vague.test(topic) || /[:;]/.test(topic) ? thing : withDefinite(topic)
}

/** The words for a pattern; where no clause can be made of it, `question` is cited. */
export function toSlots(
  { thing, known, claim, deed, pair, act, topic, questions }: SpikeReading,
  question: string | null = null,
): Slots {
  const after = (word: string, named = thing) =>
    named === null || vague.test(named) ? '' : ` ${word} ${named}`
  const isDeed = pair?.some((option) => toOrder(option) !== null) === true
  const [one, other] =
    pair?.every((option) => option.length <= 40) === true
      ? pair.map((option) => (isDeed ? `“${option}”` : option))
      : []
  const isPair = one !== undefined && other !== undefined
  const answer =
    known ?? (claim === null ? (deed === null ? null : `whether to ${deed}`) : `whether ${claim}`)
  const found = answer ?? (act === null ? null : `what we learn when we ${act}`)
  const isCut = question !== null && /^[^:]+, or /.test(question) && found?.includes(' or ') !== true
  const told = isCut ? toSays(fromAlternatives(question)) : toSays(found)
  const cited = question === null ? null : toQuotes([question])
  const asked = cited === null ? '' : topic === null ? ` on ${cited}` : ` about ${toQuotes([topic])}`
  const says = told ?? (cited === null ? null : `resolves the question ${cited}`)
  const several = thing ?? (pair === null ? toWholeThing(topic, true) : null)
  const plain = several === null ? says : told
  return {
    thing,
    says,
    claim:
      claim === null ||
      claim.length > longestEcho ||
      / (?:will|would|could|might) /.test(claim.replace(/^\S+ could /, ''))
        ? null
        : claim.replace(/^(\S+) could /, '$1 can '),
    deed: deed !== null && deed.length > longestEcho ? null : deed,
    figures: plain ?? `gives the figures${after('for', several)}`,
    list: toList(toSays(answer), act, after('about')),
    of: isPair ? ` between ${one} and ${other}` : after('of'),
    about: after('about', several) || asked,
    decides: plain ?? `states what was decided${after('on', several)}`,
    for: after('for'),
    with: after('with'),
    options: isPair ? `${one} and ${other}` : 'each option',
    picks: isPair ? `recommends either ${one} or ${other}` : says,
    theOptions: isPair ? `${one} and ${other}` : 'The options',
    none: isPair && !one.includes(',') ? 'neither' : 'no option',
    it: thing === null || vague.test(thing) ? (isMany(topic ?? '') ? 'them' : 'it') : thing,
    edge:
      deed === null
        ? null
        : `The record gives the rough effort, and says what happens if we do not ${deed.length > 60 || vague.test(deed) ? 'make the change' : deed}.`,
    ...toNeeded(questions[0] ?? ''),
    unwanted: trouble.test(questions[0] ?? '') ? 'yes' : 'no',
    asked:
      told === null ||
      (known === null && act !== null) ||
      told.length > 45 ||
      / this$| given that |[“,]/.test(told)
        ? null
        : told.slice(5),
  }
}
