// The open questions of a bug: the pattern's best one, what the report lacks without fail, nothing that the report answers.

import type { QuestionDraft } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import { bugEffects, untoldBug } from '../patterns/bug-general.ts'
import type { BugPattern, BugSlots } from '../patterns/bug-pattern.ts'
import { findBugTheme } from '../patterns/bug-themes.ts'
import { fillQuestions } from '../patterns/pattern.ts'
import { endsWithEvent } from './bug-event.ts'
import {
  badInput,
  code,
  conditions,
  contrast,
  found,
  isAbsent,
  lasting,
  limit,
  opposed,
  plain,
  rightTold,
  state,
  traces,
  unclear,
  visible,
} from './bug-question-cues.ts'
import type { BugReport } from './bug-report.ts'

/** What of a report decides which questions are left. */
export interface Told {
  readonly line: Line
  readonly report: BugReport
  readonly slots: BugSlots
  /** Paths of details that the report fills. */
  readonly answered: ReadonlySet<string>
}

/** The question that decides the work, unless the report answers it, and one for what else an item of this type needs. */
export function toBugQuestions(pattern: BugPattern, told: Told): QuestionDraft[] {
  const { report, slots, answered } = told
  const idle = toIdle(told)
  const isOften = answered.has('details.frequency') || isLasting(report)
  const own = toOpening(told, report)
  const isOpen = ({ field, question }: QuestionDraft) =>
    !answered.has(field) && !idle.some((answer) => answer.test(question))
  const known =
    [fillQuestions(pattern, slots, answered), toEffect(told)]
      .map((asked) => asked.filter(isOpen))
      .find((asked) => asked.length > 0) ?? []
  const right = own.length === 0 ? toRight(told).filter(isOpen) : []
  const isKnownFirst = known.length > 0 && right[0]?.question !== whichOfTwo
  const other = isKnownFirst ? known : right.length > 0 ? right : toGeneral(told).filter(isOpen)
  const first = (own.length === 0 ? other : own).map(({ field, question }) => ({
    field,
    question: (isOften ? question.replace(', and does it happen every time', '') : question).replace(
      /^(What exactly goes wrong) with it\b/,
      '$1',
    ),
  }))
  const isRightOpen =
    report.outcome === null &&
    right.length > 0 &&
    isKnownFirst &&
    !/\b(?:instead|should|must|right|goal)\b/.test(first[0]?.question ?? '')
  return [...first, ...toLast(told, first, isRightOpen)]
}

const whichOfTwo = 'Which of the two is right?'

/** What a fault leaves open of the right behaviour, by the word that makes it one. */
const rightAsks: readonly (readonly [cue: RegExp, question: string])[] = [
  [/\bhard-?coded\b|\bby default\b/i, 'Where should the right value come from?'],
  [/\b(?:always|unconditionally)\b/i, 'In which cases should it happen, and in which not?'],
  [/\bonly [a-z]+s\b(?! (?:is|are|can|get))/i, 'Which other cases should it cover?'],
]

/** What is right, where neither the report nor the opposite of its fault tells it. */
function toRight({ line, report, slots, answered }: Told): QuestionDraft[] {
  const { symptom, circumstance, outcome, further } = report
  const ask = (question: string) => [{ field: 'details.expected', question }]
  if (answered.has('details.expected') && outcome?.isDenied !== true) return []
  if (contrast.test(line.core)) return ask(whichOfTwo)
  if (limit.test(line.core) && !rightTold.test(symptom.replace(/fail\w*/g, '')))
    return ask('What exactly is the limit, and what should happen beyond it?')
  const own = isLasting(report) ? rightAsks.find(([cue]) => cue.test(symptom))?.[1] : undefined
  if (own !== undefined) return ask(own)
  const isUnclear =
    outcome === null
      ? !endsWithEvent.test(symptom) && !/^[a-z]+ing\b|ing$/i.test(symptom)
      : !outcome.isDenied && (state.test(symptom) || !plain.test(symptom))
  if (
    !isUnclear ||
    further.length > 0 ||
    rightTold.test(line.core) ||
    opposed.test(symptom.replace(/ (?:that|which|who) .*$/, ''))
  )
    return []
  const themed = findBugTheme(symptom, circumstance)?.[2]
  if (themed !== undefined) return ask(themed)
  return ask(
    state.test(symptom)
      ? 'How should it be instead?'
      : `What should happen instead${slots.when.length < 50 ? slots.when : ''}?`,
  )
}

/** What becomes of amounts, messages and figures that are wrong already. */
function toEffect({ line, report: { outcome, symptom } }: Told): QuestionDraft[] {
  const question =
    outcome?.isDenied === true || code.test(line.core)
      ? undefined
      : bugEffects.find(([cue]) => cue.test(symptom))?.[1]
  return question === undefined ? [] : [{ field: 'details.affected', question }]
}

/** What a fault of no known kind leaves open: what comes instead, or which things it concerns. */
function toGeneral({ report, slots }: Told): QuestionDraft[] {
  const { circumstance, outcome, symptom } = report
  const ask = (name: string, question: string) => [{ field: `details.${name}`, question }]
  if (/^(?:missing:|there (?:is|are) no )/i.test(symptom))
    return ask('expected', 'What exactly should be there, and in which cases?')
  if (
    (outcome?.isDenied === true || /\bbroken\b/i.test(symptom)) &&
    !isAbsent.test(symptom) &&
    unclear.test(symptom)
  )
    return ask('symptom', `What happens instead${slots.when}: an error, a wrong result, or nothing at all?`)
  return slots.things !== '' && circumstance === null
    ? ask('affected', `Are all ${slots.things} affected, or only certain ones, and which?`)
    : []
}

/** What an item of this type still lacks, in one question; `isRightOpen` where the first one does not ask what is right. */
function toLast(told: Told, asked: readonly QuestionDraft[], isRightOpen: boolean): QuestionDraft[] {
  const { line, report, answered } = told
  const before = asked.map(({ question }) => question).join(' ')
  const isOpen = (name: string) =>
    !answered.has(`details.${name}`) && !asked.some(({ field }) => field === `details.${name}`)
  if (!['steps', 'expected', 'severity'].some(isOpen)) return []
  const isStepsOpen =
    !answered.has('details.steps') &&
    !isRightOpen &&
    !isLasting(report) &&
    report.circumstance === null &&
    !conditions.test(line.core) &&
    !found.test(line.core) &&
    !stepsAsked.test(before)
  const place = toPlace(told, before)
  const right = state.test(report.symptom) ? 'how should it be instead' : 'what should happen instead'
  const what =
    place === '' ? '' : place === places.told ? ' (steps, version)' : ' (steps, version, environment)'
  const steps = `how can it be reproduced${what}`
  const parts = [
    isRightOpen ? right : '',
    isStepsOpen ? steps : isRightOpen ? place.replace(' does it happen', '') : place,
    isOpen('severity') ? 'how severe is it' : '',
  ].filter((part) => part !== '')
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

/** Where it happens, as far as neither the report nor the questions `before` tell it. */
function toPlace({ line, report, answered }: Told, before: string): string {
  if (/\bversions?\b/.test(before)) return ''
  if (answered.has('details.regression')) return 'in which version did it last work'
  if (answered.has('details.environment') || /\b(?:devices?|screens?|systems?)\b/.test(before))
    return /\d\.\d|\bversion \d/i.test(line.core) ? '' : places.told
  if (visible.test(report.symptom)) return 'on which screens, devices or themes can it be seen'
  if (!isLasting(report)) return places.event
  return traces.test(report.symptom) && !/since when/i.test(before) ? places.traced : places.lasting
}

/** What a report leaves open by its own words: which ones are meant, or whether it tells what is or what should be. */
function toOpening(
  { line, slots, answered }: Told,
  { symptom, circumstance, outcome, isBare, isAsked }: BugReport,
): QuestionDraft[] {
  if (isBare && outcome === null)
    return answered.has('details.expected')
      ? []
      : [{ field: 'details.expected', question: 'Is this how it works today, or how it should work?' }]
  if (isAsked)
    return [
      { field: 'details.expected', question: 'Did this work before, or is it wanted for the first time?' },
    ]
  if (
    /^[^?]*\?[\s!?]*$/.test(line.raw) &&
    !/[.!] \S.*\?/.test(line.raw) &&
    !/^(?:why|how) /i.test(line.raw) &&
    !answered.has('details.frequency')
  )
    return [{ field: 'details.steps', question: 'Does it really happen, and how can it be reproduced?' }]
  if (/ faulty\b/.test(symptom)) return fillQuestions(untoldBug, slots, answered).slice(0, 1)
  if (/^(?:does|is|do|are)?(?:n['’]?t| not)\b|^(?:cannot|fails?|crashes|hangs)\b/i.test(symptom))
    return [{ field: 'details.symptom', question: 'Which part, command or step is meant?' }]
  if (/crash|segfault|panic|error|exception|throw/i.test(symptom) && badInput.test(line.core))
    return [{ field: 'details.expected', question: 'Should this be accepted, or rejected with a message?' }]
  const [, thing = ''] =
    /\b(?:[Ss]ome|[Cc]ertain|various|a few) ((?:[a-z][\w-]*\s){0,2}?[a-z][\w-]*[a-rt-z]s)\b(?! ?(?:of|are (?:the )?same)\b)/.exec(
      `${circumstance ?? ''} ${symptom}`,
    ) ?? []
  if (
    thing === '' ||
    /\b(?:times|seconds|minutes|ways|users|reasons|is|has|does|this|its)\b/.test(thing) ||
    /\bfor example\b|\be\.?g\b/.test(line.core)
  )
    return []
  return [{ field: 'details.steps', question: `Which ${thing} are meant, and what do they have in common?` }]
}

/** A fault that is there all the time: nobody has to bring it about. */
export function isLasting({ symptom }: BugReport): boolean {
  return !/ faulty\b/.test(symptom) && (lasting.test(symptom) || state.test(symptom))
}

/** Questions of a kind that the report answers. */
function toIdle({ line, report, answered }: Told): RegExp[] {
  const { circumstance } = report
  const says = (words: RegExp) => words.test(line.core)
  return [
    ...(answered.has('details.frequency') || isLasting(report) || circumstance !== null || says(conditions)
      ? [/\bevery case|\balways missing/]
      : []),
    ...(isLasting(report) ? [/^On which /] : []),
    ...(line.sentences.length > 1 || says(/[;:] |\s[-–—]+ |\bignores?\b|, (?:so|likely|and|it) /)
      ? [/^What happens instead/]
      : []),
    ...(says(/\bcannot \p{L}+ \p{L}|["“`'][^"”`']{9,}|\bstack trace|\w(?:Error|Exception)\b/u)
      ? [/^What is the full error/]
      : []),
    ...(says(/\be\.?g\b|\bfor example\b|\binstead of\b|\(to ["“]/i)
      ? [/^For one example|^Which exact text/]
      : []),
  ]
}
