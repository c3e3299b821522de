// The last question of a bug: where it happens, how to bring it about and how severe it is, as far as the report leaves it open.
import type { QuestionDraft } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import type { BugSlots } from '../patterns/bug-pattern.ts'
import { isPair } from './bug-comment.ts'
import { code, conditions, found, isLasting, visible } from './bug-question-cues.ts'
import type { BugReport } from './bug-report.ts'

/** What of a report decides which questions are left. */
export interface Told {
  readonly line: Line
  readonly report: BugReport
  readonly slots: BugSlots
  /** Paths of details that the report fills. */
  readonly answered: ReadonlySet<string>
}

/** What a fault of no known kind that was seen in one case leaves open: how far it goes. */
export function toScope({ line, report: { symptom, circumstance } }: Told): QuestionDraft[] {
  const isOne =
    circumstance === null &&
    (single.test(symptom) || isPair(symptom)) &&
    !code.test(line.core) &&
    !everywhere.test(line.core)
  return isOne
    ? [{ field: 'details.affected', question: 'Is only this case affected, or are there others like it?' }]
    : []
}

/** A day or a name that only one case has, or a report of the past. */
const single =
  /\b(?:Mrs?|Dr|yesterday|today|last (?:night|week|month)|my|was|were|went|got|came|had|\w+day|\d+ (?:\p{Lu}|at|from))\b/u
/** A report that tells how far it goes. */
const everywhere =
  /\b(?:all|each|every\w*|any|always|never|only|both|times|twice|cases|than|over|per|again)\b|\p{L}{2}s (?:are|were|have|get|go|with|who|in|on|of|for)\b/u

/** What an item of this type still lacks, in one question. */
export function toLast(told: Told, asked: readonly QuestionDraft[]): QuestionDraft[] {
  const { line, report, answered } = told
  const before = asked.map(({ question }) => question).join(' ')
  const isOpen = (name: string) =>
    !answered.has(`details.${name}`) && !asked.some(({ field }) => field === `details.${name}`)
  if (!['steps', 'expected', 'severity', 'environment'].some(isOpen)) return []
  const isStepsOpen =
    !answered.has('details.steps') &&
    !isLasting(report) &&
    report.circumstance === null &&
    !conditions.test(line.core) &&
    (!found.test(line.core) || /(?:error|exception|alert)s?\b|\bfailed to\b/i.test(report.symptom)) &&
    !stepsAsked.test(before)
  const place = toPlace(told, before)
  const what =
    place === '' ? '' : place === places.told ? ' (steps, version)' : ' (steps, version, environment)'
  const steps = `how can it be reproduced${what}`
  const always = isStepsOpen ? '' : toAlways(told, before)
  const first = isStepsOpen ? steps : always === '' ? place : always
  const parts = [first, isOpen('severity') ? 'how severe is it' : ''].filter((part) => part !== '')
  const question = parts.join(', ').replace(/, (?=[^,()]+$)/, ', and ')
  return parts.length === 0 ? [] : [{ field: 'details', question: `${upperFirst(question)}?` }]
}

/** First questions whose answer brings the steps with it. */
const stepsAsked =
  /reproduced|\b(?:log|recording|trace|command|input)\b|\b[Ww]hich (?:part|request|action|type|file|two|exact)|^Where /

const places = {
  told: 'in which version does it happen',
  event: 'in which version and environment does it happen',
  lasting: 'which versions and environments are affected',
  traced: 'since when has it been so',
}

/** Whether its circumstances always bring it about, where the report tells them of others than its author. */
function toAlways({ line, report, slots, answered }: Told, before: string): string {
  return slots.when === '' ||
    answered.has('details.frequency') ||
    / should\b/i.test(line.core) ||
    /\b(?:i|my|me|we|our|always|every|each)\b|^ \S+ (?:it|they|he|she)\b/i.test(slots.when) ||
    isLasting(report) ||
    /every time|\balways\b/.test(before)
    ? ''
    : before.includes(slots.when)
      ? 'does it happen every time'
      : `does it always happen${slots.when}`
}

/** Reports of one moment, and those that tell since when it has been so. */
const once = /\bsince (?:the \d|[A-Z])|\bfor \S+ (?:days|weeks)\b|\b(?:yesterday|last night|was|were|went)\b/

/** Where it happens, as far as neither the report nor the questions `before` tell it. */
function toPlace({ line, report, answered }: Told, before: string): string {
  if (/\bversions?\b/.test(before)) return ''
  if (answered.has('details.regression')) return 'in which version did it last work'
  if (answered.has('details.environment') || /\b(?:devices?|screens?|systems?)\b/.test(before))
    return /\d\.\d|\bversion \d/i.test(line.core) ? '' : places.told
  if (visible.test(report.symptom)) return 'on which screens, devices or themes can it be seen'
  if (!isLasting(report) || once.test(line.core)) return places.event
  return /since when/i.test(before) ? places.lasting : places.traced
}
