// The open questions of a bug: the pattern's best one, what the report lacks without fail, nothing that the report answers.

import type { QuestionDraft } from '../compose-draft.ts'
import type { Line } from '../grammar/line.ts'
import { untoldBug } from '../patterns/bug-general.ts'
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
/** Turned round, these still leave open what is right. */
const vagueFault =
  /\b(?:weird\w*|strange\w*|odd(?:ly)?|ugly|bad(?:ly)?|off$|broken|bugs?|issues?|problems?|glitch\w*|faulty|errors?|exceptions?|failures?|treat\w*|too|shows?|shown|says?|reported|returns?|behav\w+|only)\b/i
/** What is right is told beside what is wrong. */
const rightTold =
  /\b(?:instead of|rather than|should|even (?:though|when|if)|every time)\b|\b(?:crash|freez|hang|leak|stuck|segfault|panic|kills|duplicat|overlap|flicker|glitch|artifact|crackl|cut off|fail)/i

/** Two questions that decide the work, those that the report answers left out, and one for what else an item of this type needs. */
export function toBugQuestions(pattern: BugPattern, told: Told): QuestionDraft[] {
  const { report, answered } = told
  const idle = toIdle(told)
  const deciding = [
    ...toOpening(told, report),
    ...[...fillQuestions(pattern, told.slots, answered), ...toGeneral(told)].filter(
      ({ field, question }) => !answered.has(field) && !idle.some((answer) => answer.test(question)),
    ),
  ].filter(({ field }, index, all) => all.findIndex((other) => other.field === field) === index)
  const noticed = {
    field: 'details.steps',
    question: 'Which steps and data show it best?',
  }
  const first = deciding.length === 0 && !answered.has('details.steps') ? [noticed] : deciding.slice(0, 2)
  return [...first, ...toLast(told, new Set(first.map(({ field }) => field)))]
}

/** What any report leaves open: what comes instead, in which cases, and how to get there. */
function toGeneral({ line, report, slots }: Told): QuestionDraft[] {
  const { circumstance, outcome, symptom } = report
  const isAlways = isLasting(report)
  const isMissing = /^(?:missing:|there (?:is|are) no )/i.test(symptom)
  const isUnclear =
    (outcome?.isDenied === true || /\bbroken\b/i.test(symptom)) &&
    !isAbsent.test(symptom) &&
    unclear.test(symptom)
  const steps = {
    field: 'details.steps',
    question:
      circumstance === null
        ? /\?[\s!]*$/.test(line.raw)
          ? 'Does it really happen, and how can it be reproduced?'
          : `How can it be reproduced${slots.often}?`
        : `Does it happen every time${slots.when}, or is more needed to reproduce it?`,
  }
  return [
    ...(isUnclear
      ? [
          {
            field: 'details.symptom',
            question: `What happens instead${slots.when}: an error, a wrong result, or nothing at all?`,
          },
        ]
      : []),
    ...(circumstance === null && !isAlways && !isMissing ? [steps] : []),
    {
      field: 'details.expected',
      question: isMissing
        ? 'What exactly should be there, and in which cases?'
        : isAlways
          ? state.test(symptom)
            ? 'How should it be instead?'
            : 'What is the expected behaviour instead?'
          : `What should happen instead${slots.when}?`,
    },
    ...(slots.things !== '' && circumstance === null
      ? [
          {
            field: 'details.affected',
            question: `Are all ${slots.things} affected, or only certain ones, and which?`,
          },
        ]
      : []),
    steps,
  ]
}

/** One question for what else an item of this type needs; none where the report and the others cover it. */
function toLast({ report, answered }: Told, asked: ReadonlySet<string>): QuestionDraft[] {
  const isOpen = (name: string) => !answered.has(`details.${name}`) && !asked.has(`details.${name}`)
  if (!['steps', 'expected', 'severity'].some(isOpen)) return []
  const isAlways = isLasting(report)
  const place = answered.has('details.regression')
    ? 'in which version did it last work'
    : !isAlways
      ? 'in which version and environment does it happen'
      : isOpen('steps')
        ? 'where can it be seen'
        : 'which versions are affected'
  const parts = [
    ...(isOpen('environment') ? [place] : []),
    ...(isOpen('severity') ? ['how severe is it'] : []),
  ]
  const others = [
    ...(isOpen('steps') ? ['how can it be reproduced'] : []),
    ...(isOpen('expected') ? ['what should happen instead'] : []),
  ]
  const question = (parts.length === 0 ? others : parts).join(', and ')
  return [{ field: 'details', question: `${question.charAt(0).toUpperCase()}${question.slice(1)}?` }]
}

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
  { symptom, circumstance, outcome, isBare }: BugReport,
): QuestionDraft[] {
  if (isBare && outcome === null)
    return answered.has('details.expected')
      ? []
      : [{ field: 'details.expected', question: 'Is this how it works today, or how it should work?' }]
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

/** Questions that the report answers, or that its kind makes pointless. */
function toIdle({ line, report, slots, answered }: Told): RegExp[] {
  const { symptom, circumstance, outcome, further } = report
  const says = (words: RegExp) => words.test(line.core)
  const isConditional = circumstance !== null || says(conditions)
  const isAlways = isLasting(report)
  const isPlain =
    outcome !== null && / (?:no longer|any more)\b/.test(outcome.text) && !vagueFault.test(outcome.text)
  return [
    ...(answered.has('details.frequency') || isAlways
      ? [/\bevery case|\balways missing|^Does it happen every/]
      : []),
    ...(isConditional ? [/\bin every case|\balways missing|^How can it be reproduced/] : []),
    ...(/\bstill\b/i.test(symptom) || (circumstance !== null && slots.when === '')
      ? [/^Does it happen every/]
      : []),
    ...(isAlways ? [/^How can it be reproduced|^On which /] : []),
    ...(line.sentences.length > 1 || says(/[;:] |\s[-–—]+ |\bignores?\b|, (?:so|likely|and|it) /)
      ? [/^What happens instead/]
      : []),
    ...(says(/\bcannot \p{L}+ \p{L}|["“`'][^"”`']{9,}|\bstack trace|\w(?:Error|Exception)\b/u)
      ? [/^What is the full error/]
      : []),
    ...(says(/\be\.?g\b|\bfor example\b|\binstead of\b|\(to ["“]/i)
      ? [/^For one example|^Which exact text/]
      : []),
    ...(isPlain || further.length > 0 || says(rightTold) ? [/^What should happen /] : []),
    ...(says(rightTold) || / works?\b/.test(outcome?.text ?? '')
      ? [/^(?:What is the expected|How should it be) /]
      : []),
  ]
}
