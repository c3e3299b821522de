// The open questions of a bug: the pattern's best one, what the report lacks without fail, nothing that the report answers.

import type { QuestionDraft } from '../compose-draft.ts'
import { bugAsks } from '../patterns/bug-asks.ts'
import { bugEffects, leavesData, untoldBug } from '../patterns/bug-general.ts'
import type { BugPattern } from '../patterns/bug-pattern.ts'
import { bugThemes, findBugTheme } from '../patterns/bug-themes.ts'
import { fillQuestions } from '../patterns/pattern.ts'
import { isUnsettled } from './bug-comment.ts'
import { isListed } from './bug-edges.ts'
import {
  badInput,
  code,
  conditions,
  isAbsent,
  isLasting,
  limit,
  opposed,
  rightTold,
  unclear,
} from './bug-question-cues.ts'
import { type Told, toLast, toScope } from './bug-questions-last.ts'
import type { BugReport } from './bug-report.ts'

/** The question that decides the work, unless the report answers it, and one for what else an item of this type needs. */
export function toBugQuestions(pattern: BugPattern, told: Told): QuestionDraft[] {
  const { report, slots, answered } = told
  const idle = toIdle(told)
  const isOften = answered.has('details.frequency') || isLasting(report)
  const isOpen = ({ field, question }: QuestionDraft) =>
    !answered.has(field) && !idle.some((answer) => answer.test(question))
  const known = [
    ...(isUnsettled(told.line.core) ? [] : fillQuestions(pattern, slots, answered)),
    ...toEffect(told),
  ].filter(isOpen)
  const [best] = [
    ...toOpening(told, report),
    ...known,
    ...toUnclear(told),
    ...toLimit(told),
    ...toLeftOpen(told),
    ...toRight(told).filter(isOpen),
    ...toGeneral(told).filter(isOpen),
    ...toScope(told).filter(isOpen),
  ]
  if (best === undefined) return toLast(told, [])
  const { field, question } = best
  const first = [
    {
      field,
      question: (isOften ? question.replace(', and does it happen every time', '') : question).replace(
        /^(What exactly goes wrong) with it\b/,
        '$1',
      ),
    },
  ]
  return pattern.id === 'message' ? first : [...first, ...toLast(told, first)]
}

/** One question about the detail `name`, about the criteria where it is empty. */
const ask = (name: string, question: string): QuestionDraft[] => [
  { field: name === '' ? 'acceptanceCriteria' : `details.${name}`, question },
]

/** Words that everyone understands in another way. */
const vague =
  /\b(annoying|weird|strange|odd|funny|wonky|messed up|confusing|anom[ao]l\w+|ugly|unhelpful|hard to (?:read|see|use))\b/i

/** What a vague word of the report means. */
function toUnclear({ report: { symptom }, answered }: Told): QuestionDraft[] {
  const [head = ''] = symptom.split(' (', 1)
  const [word] = head.length > 60 || /[:`"]/.test(head) ? [] : (vague.exec(head) ?? [])
  if (word !== undefined && !answered.has('details.expected'))
    return ask(
      'symptom',
      `What exactly is meant by "${word.toLowerCase()}": what is seen today, and what would be right?`,
    )
  return badly.test(symptom)
    ? ask('expected', 'For one example: what happens today, and what would be right?')
    : []
}

/** What the words of the fault leave open: the state afterwards, a measure, what people should see. */
function toLeftOpen({ line, report: { symptom, circumstance, outcome }, answered }: Told): QuestionDraft[] {
  const isTold = answered.has('details.expected') || outcome?.isDenied === true || rightTold.test(line.core)
  const said = `${symptom} ${circumstance ?? ''}`
  for (const [cue, question, isRight] of bugAsks) {
    const [words] = isRight === true && isTold ? [] : (cue.exec(said) ?? [])
    if (words !== undefined)
      return ask(isRight === true ? 'expected' : '', question.replace('$', words.toLowerCase()))
  }
  return []
}

/** Where the limit is that the report speaks of, and what is right beyond it unless that is told. */
function toLimit({ line, report: { symptom, circumstance, outcome } }: Told): QuestionDraft[] {
  if (!limit.test(line.core) && findBugTheme(symptom, circumstance) !== bugThemes[0]) return []
  if (outcome?.isDenied === true) return ask('', 'What exactly is the limit?')
  return rightTold.test(symptom.replace(/fail\w*/g, ''))
    ? []
    : ask('', 'What exactly is the limit, and what should happen beyond it?')
}

/** Something happens, but not as it should. */
const badly =
  /(?:\b(?:not|never)|n['’]t)\b.{0,60}\b(?:correctly|properly|(?<!as )well|evenly|as (?:intended|expected))\b/i

/** What is right, where neither the report nor the opposite of its fault tells it. */
function toRight({ line, report, answered }: Told): QuestionDraft[] {
  const { symptom, circumstance, outcome, further } = report
  if (answered.has('details.expected') && outcome?.isDenied !== true) return []
  if (isUnsettled(line.core)) return ask('expected', 'Which of the two is right?')
  if (
    outcome?.isDenied === true ||
    further.length > 0 ||
    rightTold.test(line.core) ||
    opposed.test(symptom.replace(/ (?:that|which|who) .*$/, ''))
  )
    return []
  const themed = findBugTheme(symptom, circumstance)?.[2]
  if (themed !== undefined) return ask('expected', themed)
  return look.test(symptom) && line.sentences.length === 1 ? ask('expected', 'How should it be instead?') : []
}

/** A state whose right form nobody can guess: "is black on grey"; not "is listed under April" and "is refused". */
const look = /^[^,;:\d]{2,60} (?:is|are) (?:on the |(?!off|\w+ed)[a-z]{3,7} on )[^\d"]+$/i

/** What becomes of amounts, messages and figures that are wrong already. */
function toEffect({ line, report: { outcome, symptom } }: Told): QuestionDraft[] {
  const question =
    outcome?.isDenied === true || code.test(line.core)
      ? undefined
      : bugEffects.find(([cue]) => cue.test(symptom))?.[1]
  if (question !== undefined) return ask('affected', question)
  return leavesData.test(symptom)
    ? ask('affected', 'Has it left wrong data behind already, and must that be corrected?')
    : []
}

/** What a fault of no known kind leaves open: what comes instead, or which things it concerns. */
function toGeneral({ line, report, slots }: Told): QuestionDraft[] {
  const { circumstance, outcome, symptom } = report
  if (/^(?:missing:|there (?:is|are) no )/i.test(symptom))
    return ask('expected', 'What exactly should be there, and in which cases?')
  if (
    (outcome?.isDenied === true || /\bbroken\b/i.test(symptom)) &&
    !isAbsent.test(symptom) &&
    (unclear.test(symptom) || /\bcan(?:not|['’]?t) (?!tell\b)[a-zß-ɏ]/i.test(symptom))
  )
    return ask('symptom', `What happens instead${slots.when}: an error, a wrong result, or nothing at all?`)
  return slots.things !== '' &&
    circumstance === null &&
    !qualified.test(symptom) &&
    !/^(?:prevent|avoid|stop)\b/i.test(line.core)
    ? ask('affected', `Are all ${slots.things} affected, or only certain ones, and which?`)
    : []
}

/** A report that tells which ones are affected. */
const qualified =
  /^(?:(?:very )?(?:long|large|big|small|many|deep)\b|[^,;:]{2,40} (?:that|which|who|whose|with|without)\b)|,/i

/** The reporter is not sure that it happens. */
const doubtful = /\b(?:may|might) not be \w+ing\b|\bmaybe already fixed\b|\bnot sure (?:if|whether)\b/i

/** Ways to mend it between which the report does not decide. */
const choices = [
  /\b(?:options|alternatives): ([^.;:?]{5,90})[.\s]*$/i,
  /\bshould (?:[a-zß-ɏ]+ )?either ([^.;:?]{3,70}? or [^.;:?]{3,70})/iu,
]

/** What a report leaves open by its own words: which ones are meant, or whether it tells what is or what should be. */
function toOpening({ line, slots, answered }: Told, report: BugReport): QuestionDraft[] {
  const { symptom, circumstance, outcome, isBare, isAsked } = report
  const choice = choices.map((cue) => cue.exec(line.core)?.[1]).find((told) => told !== undefined)
  if (choice !== undefined) return ask('', `Which of these is wanted: ${choice}?`)
  if (isBare && outcome === null)
    return answered.has('details.expected')
      ? []
      : ask('expected', 'Is this how it works today, or how it should work?')
  if (isAsked) return ask('expected', 'Did this work before, or is it wanted for the first time?')
  if (
    doubtful.test(line.core) ||
    (/^[^?]*\?[\s!?]*$/.test(line.raw) &&
      !/[.!] \S.*\?/.test(line.raw) &&
      !/^(?:why|how) /i.test(line.raw) &&
      !answered.has('details.frequency'))
  )
    return ask('steps', 'Does it really happen, and how can it be reproduced?')
  if (isListed(report) && !vague.test(symptom)) return fillQuestions(untoldBug, slots, answered).slice(0, 1)
  if (
    (!/\b(?:error|text|message) ["“]/.test(symptom) &&
      /crash|segfault|panic|error|exception|throw/i.test(symptom) &&
      badInput.test(line.core.replace(/["“][^"”]*["”]/g, ''))) ||
    (/(?:n['’]?t|\bnot) work/i.test(symptom) &&
      /^(?:if|when) .*(?:n['’]t|\bnot|\bno) /.test(circumstance ?? ''))
  )
    return ask('expected', 'Should this be accepted, or rejected with a message?')
  const isScene = /^(?:when|if|while|after|before) /i.test(circumstance ?? '')
  if (!isScene && /^(?:does|is|do|are)?(?:n['’]?t| not)\b|^(?:cannot|fails?|crashes|hangs)\b/i.test(symptom))
    return ask('symptom', 'Which part, command or step is meant?')
  const [, thing = ''] =
    /\b(?:[Ss]ome|[Cc]ertain|various|a few) ((?:[a-z][\w-]*\s){0,2}?[a-z][\w-]*[a-rt-z]s)\b(?! ?(?:of|are (?:the )?same)\b)/.exec(
      `${circumstance ?? ''} ${symptom}`,
    ) ?? []
  if (
    thing === '' ||
    /\b(?:times|seconds|minutes|ways|reasons|is|has|does|this|its)\b/.test(thing) ||
    /\bfor example\b|\be\.?g\b/.test(line.core)
  )
    return []
  return ask('steps', `Which ${thing} are meant, and what do they have in common?`)
}

/** Questions of a kind that the report answers. */
function toIdle({ line, report, answered }: Told): RegExp[] {
  const { circumstance } = report
  const says = (words: RegExp) => words.test(line.core)
  return [
    ...(answered.has('details.frequency') || isLasting(report) || circumstance !== null || says(conditions)
      ? [/\bevery case|\balways missing/]
      : []),
    ...(says(/\b(?:screens|mobile|phones?|desktop|tablets?)\b|\dpx/i) ? [/^On which device/] : []),
    ...(line.sentences.length > 1 ||
    says(
      /[;:] |\s[-–—]+ |\((?:only|but)\b|\bi\.?e\b|\bignores?\b|\bbecause\b|, (?:so|likely|and|it|[a-z]+ing) /,
    )
      ? [/^What happens instead/]
      : []),
    ...(says(
      /\bcannot \p{L}+ \p{L}|["“`][^"”`]{9,}|(?<!\w)['‘][^'’]{9,}|\bstack trace|\w(?:Error|Exception)\b/u,
    )
      ? [/^What is the full error/]
      : []),
    ...(says(/out of memory|open files|\b(?:since|because)\b/) ? [/^What does the crash/] : []),
    ...(says(/\bon [a-z]+[A-Z]|\b(?:[Bb]oth|[Tt]wo|twice)\b/) ? [/^Which two operations/] : []),
    ...(says(/\d ?[KMG]B\b|\.\w{3,4}\b|\b(?:csv|pdf|png|jpe?g|zip|xlsx)\b/i) ? [/^Which type and size/] : []),
    ...(says(/\beven (?:when|if)\b/) ? [/^In which cases should/] : []),
    ...(says(/\be\.?g\b|\bfor example\b|\binstead of\b|\(to ["“]/i)
      ? [/^For one example|^Which exact text/]
      : []),
  ]
}
