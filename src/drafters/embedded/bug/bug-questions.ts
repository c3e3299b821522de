// The open questions of a bug: the pattern's best one, what the report lacks without fail, nothing that the report answers.

import type { QuestionDraft } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { upperFirst } from '../grammar/noun-phrase.ts'
import { bugEffects, untoldBug } from '../patterns/bug-general.ts'
import type { BugPattern, BugSlots } from '../patterns/bug-pattern.ts'
import { fillQuestions } from '../patterns/pattern.ts'
import type { BugReport } from './bug-report.ts'

/** What of a report decides which questions are left. */
export interface Told {
  readonly line: Line
  readonly report: BugReport
  readonly slots: BugSlots
  /** Paths of details that the report fills. */
  readonly answered: ReadonlySet<string>
}

/** A rule or a fact of the code: nobody has to find out when it happens. */
const lasting =
  /\b(?:only|never|always|every|each|any|all|whenever|regardless|by default|hard-?coded|typos?|unbounded|entire|nothing)\b|`|\w\(\)|\b[a-z]+_[a-z]+\b|\b[a-z]+[A-Z][a-z]|^(?:GET|POST|PUT|PATCH|DELETE) |\b(?:code|class|table|parser|module|script|endpoint|webhook|handler|query|config\w*|schema|shader)\b/
/** Words with which a report tells its circumstances. */
const conditions =
  /\b(?:when|whenever|if|while|after|before|upon|without|until|once|during|following)\b|^\p{L}+ing \S+ \S|\b(?:by|with) \p{L}+ing\b/iu
/** A state that does not come and go: "is hardcoded", "has no icon". */
const state = /^[^,;:]{2,60} (?:is|are|has|have) (?!(?:being|been|sometimes|often|gone|lost)\b|\w+ing\b)/i
/** What is right is told beside what is wrong. */
const rightTold =
  /\b(?:instead of|rather than|should|even (?:though|when|if)|every time)\b|\b(?:crash|freez|hang|leak|stuck|segfault|panic|kills|duplicat|overlap|flicker|glitch|artifact|crackl|cut off|fail)/i

/** The question that decides the work, unless the report answers it, and one for what else an item of this type needs. */
export function toBugQuestions(pattern: BugPattern, told: Told): QuestionDraft[] {
  const { report, slots, answered } = told
  const idle = toIdle(told)
  const isOften = answered.has('details.frequency') || isLasting(report)
  const own = toOpening(told, report)
  const isOpen = ({ field, question }: QuestionDraft) =>
    !answered.has(field) && !idle.some((answer) => answer.test(question))
  const known = fillQuestions(pattern, slots, answered).filter(isOpen)
  const other = known.length === 0 ? toGeneral(told).filter(isOpen) : known
  const first = (own.length === 0 ? other : own).map(({ field, question }) => ({
    field,
    question: isOften ? question.replace(', and does it happen every time', '') : question,
  }))
  return [...first, ...toLast(told, first)]
}

/** What a fault of no known kind leaves open: what comes instead, or what becomes of what it has made wrong. */
function toGeneral({ line, report, slots }: Told): QuestionDraft[] {
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
  const done =
    outcome?.isDenied === true || code.test(line.core)
      ? undefined
      : bugEffects.find(([cue]) => cue.test(symptom))?.[1]
  if (done !== undefined) return ask('affected', done)
  return slots.things !== '' && circumstance === null
    ? ask('affected', `Are all ${slots.things} affected, or only certain ones, and which?`)
    : []
}

/** One question for what else an item of this type needs; none where the report and the first one cover it. */
function toLast({ line, report, answered }: Told, asked: readonly QuestionDraft[]): QuestionDraft[] {
  const isOpen = (name: string) =>
    !answered.has(`details.${name}`) && !asked.some(({ field }) => field === `details.${name}`)
  if (!['steps', 'expected', 'severity'].some(isOpen)) return []
  const { symptom, circumstance, outcome, further } = report
  const isAlways = isLasting(report)
  const parts = [
    isOpen('expected') &&
    (outcome === null || (state.test(symptom) && !outcome.isDenied)) &&
    further.length === 0 &&
    !rightTold.test(line.core)
      ? state.test(symptom)
        ? 'how should it be instead'
        : 'what should happen instead'
      : '',
    !isOpen('steps') || isAlways
      ? ''
      : circumstance === null && !conditions.test(line.core)
        ? 'how can it be reproduced'
        : answered.has('details.frequency')
          ? ''
          : 'does it happen every time',
    !isOpen('environment')
      ? ''
      : answered.has('details.regression')
        ? 'in which version did it last work'
        : isAlways
          ? 'since when has it been so'
          : 'in which version and environment does it happen',
    isOpen('severity') ? 'how severe is it' : '',
  ].filter((part) => part !== '')
  const some = parts.length > 3 ? parts.toSpliced(2, 1) : parts
  const question = (some.length === 0 ? ['how can it be reproduced'] : some).join(', ')
  return [
    {
      field: 'details',
      question: `${upperFirst(question.replace(/(, in .+) does it happen/, '$1').replace(/, (?=[^,]+$)/, ', and '))}?`,
    },
  ]
}

/** Words of code, of which no customer gets to see the outcome. */
const code =
  /[`_{}<>]|hard-?coded|\(\)|\b[a-z]+[A-Z]|\b(?:api|ui|gui|error|null|test|parser|config|file|code)s?\b/

/** That something is not seen says already what happens instead. */
const isAbsent =
  /, not |\b(?:no|missing|not (?:\w+ed|shown|drawn|visible|there|possible|(?:actually |really )?(?:properly|correctly|accurate|correct|right))|(?:is|are)n['’]t \w+|can(?:not|['’]t) (?:be|see|find)|(?:n['’]t|not) (?:show|appear|display|exist|have|contain|include))\b/i

/** Denials that leave open what is seen instead: "does not work" may be an error or silence. */
const unclear =
  /\b(?:work|function|respond|run|start|play|load|open|connect|save|build|compile|install|finish|complete|behave|support|handle|match|scroll|broken)/i

/** Input after which a crash is no more than the wrong answer to it. */
const badInput =
  /\b(?:missing|invalid|empty|malformed|unknown|null|wrong|without|too (?:long|large|big|many (?!open)))\b/i

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
  if (/\?[\s!]*$/.test(line.raw) && !/^(?:why|how) /i.test(line.raw))
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
