// One run of the evals: which subjects on which cases, their reports, the baselines, the files.
import { appendFileSync } from 'node:fs'
import { writeBaseline } from './baseline.ts'
import { type AnyCases, suites as allSuites, type Suite } from './case-schema.ts'
import { type ChosenSubject, chooseSubjects } from './choose-subjects.ts'
import { type Budget, createBudget } from './cost.ts'
import { evaluateSubject, toMatchingSuites } from './evaluate.ts'
import type { Calibration } from './judge/calibration.ts'
import { type EvalOptions, UsageError } from './options.ts'
import { readOutsideData } from './outside-data.ts'
import { readCases } from './read-cases.ts'
import {
  type RecordedCases,
  readRecordedCases,
  selectCases,
  toRecordedSuites,
} from './recordings/recorded-cases.ts'
import { toMarkdown } from './report/markdown.ts'
import { isPassed, type RunReport, type SubjectReport } from './report/run-report.ts'
import { toTerminalText } from './report/terminal.ts'
import { writeReports } from './report/write-reports.ts'
import { type LangfuseAccess, toUploadLine, uploadRun } from './upload/upload-langfuse.ts'

export interface EvalSurroundings {
  readonly casesFolder: string
  readonly baselineFolder: string
  readonly recordingsFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** ISO 8601. */
  readonly today: () => string
  readonly write: (text: string) => void
  /** Why the compiled prompts are not those of the prompt files, a sentence each; empty when they are. */
  readonly checkPrompts: () => readonly string[]
  /** Shows one line in place of the one before; null where nobody watches. */
  readonly progress: ((text: string) => void) | null
}

/** What would be measured is not what stands in prompts/. */
export class StalePromptsError extends Error {
  override readonly name = 'StalePromptsError'
}

/**
 * Measures, writes the reports, and the baselines where they are accepted. The report's `passed` is the verdict.
 * @throws UsageError, CaseError or StalePromptsError when there is nothing that could be measured.
 */
export async function runEvals(options: EvalOptions, surroundings: EvalSurroundings): Promise<RunReport> {
  const started = surroundings.now()
  const startedAt = surroundings.today()
  const langfuse = options.upload ? readAccess(surroundings.env) : null
  const cases = toCases(options, surroundings)
  const selection = options.data.length > 0 ? null : readRecordedCases(surroundings.recordingsFolder)
  const { chosen, skipped } = chooseSubjects(options, surroundings)
  if (chosen.some(({ prompts }) => prompts.length > 0)) assertFreshPrompts(surroundings)
  const budget = createBudget(options)
  const plan = planWork(chosen, { all: cases, options, selection })
  const isAnyMatching = plan.some(({ matching }) => matching.length > 0)
  const subjects: SubjectReport[] = []
  for (const { one, cases: own, suites, matching } of plan) {
    if (isAnyMatching && matching.length === 0) {
      const what = options.filter === null ? 'is of these suites' : `holds "${options.filter}"`
      skipped.push(`${one.subject.name}: none of its cases ${what}.`)
      continue
    }
    const work = { cases: own, suites: isAnyMatching ? matching : suites, budget, options, surroundings }
    subjects.push(await evaluateChosen(one, work))
  }
  surroundings.progress?.('')
  const report: RunReport = {
    startedAt,
    seconds: (surroundings.now() - started) / 1000,
    subjects,
    skipped,
    passed: isPassed(subjects),
  }
  const files = writeReports(options.out, report)
  surroundings.write(toTerminalText(report, options.verbose))
  surroundings.write(`reports: ${files.join(', ')}\n`)
  writeSummary(report, surroundings)
  if (langfuse !== null)
    surroundings.write(`${toUploadLine(await uploadRun(report, langfuse), langfuse.baseUrl)}\n`)
  return report
}

/** What each drafter is to run; `matching` are the suites of which the filter leaves a case. */
function planWork(
  chosen: readonly ChosenSubject[],
  given: { all: AnyCases; options: EvalOptions; selection: RecordedCases | null },
) {
  const { all, options, selection } = given
  return chosen.map((one) => {
    const own = options.recorded || isOnRecordings(one) ? selection : null
    const cases = own === null ? all : selectCases(all, own)
    const suites =
      own === null
        ? toSuites(options, all)
        : toRecordedSuites(own).filter((suite) => options.suites.includes(suite))
    return { one, cases, suites, matching: toMatchingSuites(suites, cases, options.filter) }
  })
}

function assertFreshPrompts({ checkPrompts }: EvalSurroundings): void {
  const mistakes = checkPrompts()
  if (mistakes.length > 0)
    throw new StalePromptsError(
      `The prompts in prompts/ are not those that would be measured. ${mistakes.join(' ')}\nMend that with "npm run prompts", then record anew with "npm run evals -- --record".`,
    )
}

/** Recordings are of a part of the cases; a drafter that is asked live gets them all. */
function isOnRecordings({ mode }: ChosenSubject): boolean {
  return mode !== 'live'
}

/** @throws UsageError before anything runs, when there is nobody to send to. */
function readAccess(env: EvalSurroundings['env']): LangfuseAccess {
  const publicKey = env['LANGFUSE_PUBLIC_KEY']?.trim() ?? ''
  const secretKey = env['LANGFUSE_SECRET_KEY']?.trim() ?? ''
  const baseUrl = env['LANGFUSE_BASE_URL']?.trim() || 'https://cloud.langfuse.com'
  if (publicKey === '' || secretKey === '')
    throw new UsageError('--upload needs LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY.')
  if (!URL.canParse(baseUrl) || !/^https?:$/u.test(new URL(baseUrl).protocol))
    throw new UsageError('LANGFUSE_BASE_URL must be an address such as https://cloud.langfuse.com.')
  return { baseUrl, publicKey, secretKey }
}

interface Work {
  readonly cases: AnyCases
  readonly suites: readonly Suite[]
  readonly budget: Budget
  readonly options: EvalOptions
  readonly surroundings: EvalSurroundings
}

async function evaluateChosen(chosen: ChosenSubject, work: Work): Promise<SubjectReport> {
  const { options, surroundings, cases, suites, budget } = work
  const { subject, mode, model, prompts } = chosen
  const repeats = options.repeats ?? (mode === 'live' && !subject.isDeterministic ? 3 : 1)
  const notes: string[] = []
  const calibrations: Calibration[] = []
  const { judge } = chosen
  const reports = await evaluateSubject(subject, {
    judging:
      judge === null
        ? null
        : {
            judge,
            isAskedFor: options.judge,
            onNote: (note) => notes.push(note),
            onCalibrated: (calibration) => calibrations.push(calibration),
          },
    suites,
    cases,
    baselineFolder: options.data.length > 0 ? null : surroundings.baselineFolder,
    isAccepting: options.accept,
    filter: options.filter,
    isPart: options.recorded && !isOnRecordings(chosen),
    repeats,
    budget,
    now: surroundings.now,
    onProgress: (suite, done, total) =>
      surroundings.progress?.(`${subject.name} ${suite} ${done}/${total}, ${budget.tokens} tokens`),
  })
  notes.push(...chosen.finish(suites, options.filter !== null || options.data.length > 0))
  for (const { suite, failures, results } of options.accept ? reports : []) {
    if (failures.length > 0) notes.push(`The baseline of ${suite} stays as it was: the suite fails.`)
    else notes.push(`Wrote ${writeBaseline(surroundings.baselineFolder, subject.name, suite, results)}.`)
  }
  return {
    subject: subject.name,
    mode,
    model,
    prompts,
    repeats,
    suites: reports,
    notes,
    calibration: calibrations[0] ?? null,
    prices: options.prices,
  }
}

function toCases({ data }: EvalOptions, { casesFolder }: EvalSurroundings): AnyCases {
  if (data.length === 0) return readCases(casesFolder)
  const all: AnyCases = {}
  for (const some of data.map(readOutsideData)) {
    const twice = allSuites.find((suite) => all[suite] !== undefined && some[suite] !== undefined)
    if (twice !== undefined)
      throw new UsageError(`Two files of --data are for ${twice}: run them one by one.`)
    Object.assign(all, some)
  }
  return all
}

/** All suites that were asked for; with data from outside those that it has cases for. */
function toSuites({ suites, data }: EvalOptions, cases: AnyCases): readonly Suite[] {
  return data.length === 0 ? suites : suites.filter((suite) => cases[suite] !== undefined)
}

/** On GitHub: the summary of the step, and one annotation a failure. */
function writeSummary(report: RunReport, { env, write }: EvalSurroundings): void {
  const path = env['GITHUB_STEP_SUMMARY']
  if (path !== undefined && path !== '') appendFileSync(path, toMarkdown(report))
  if (env['GITHUB_ACTIONS'] !== 'true') return
  for (const { subject, suites } of report.subjects) {
    for (const { suite, failures } of suites) {
      for (const failure of failures)
        write(`::error title=evals ${subject}/${suite}::${toAnnotation(failure)}\n`)
    }
  }
}

function toAnnotation(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
