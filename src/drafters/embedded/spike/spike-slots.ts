// The words of a spike's line that its pattern speaks of.
import type { Slots } from '../patterns/pattern.ts'
import { isMany } from '../technical/deed-parts.ts'
import { toOrder } from '../technical/technical-order.ts'
import type { SpikeReading } from './read-spike.ts'
import { toQuotes } from './spike-facts.ts'
import { fromAlternatives, toList, toSays, vague } from './spike-form.ts'
import { toNeeded } from './spike-needed.ts'
import { toWholeThing, withDefinite } from './spike-topic.ts'

/** A question that says more of the line again is clumsy; the plain one is asked. */
const longestEcho = 55

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
    deed: deed !== null && (deed.length > longestEcho || deed.includes(' if ')) ? null : deed,
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
    shown: /^(?:Can|Could) .*\b(?:faster|more efficient)\b/.test(questions[0] ?? '')
      ? 'shown by the same case measured before and after'
      : null,
    reached: /^(?:Can|Could|Does|Do|Is|Are|Will|Would) .*(?:\d| an? (?:second|minute|hour|year)\b)/.test(
      questions[0] ?? '',
    )
      ? 'Under which conditions must this hold?'
      : null,
    difference: / than |\bas \S+ as\b/.test(questions[0] ?? '')
      ? 'How large is the difference, and what would we expect?'
      : null,
    ...toNeeded(questions[0] ?? ''),
    asked:
      told === null ||
      (known === null && act !== null) ||
      told.length > 45 ||
      / this$| given that |[“,]/.test(told)
        ? null
        : told.slice(5),
  }
}
