// One run of the evals: which subjects on which cases, their reports, the baselines, the files.
import { appendFileSync } from 'node:fs'
import { writeBaseline } from './baseline.ts'
import { type AnyCases, suites as allSuites, type Suite } from './case-schema.ts'
import { type ChosenSubject, chooseSubjects } from './choose-subjects.ts'
import { evaluateSubject } from './evaluate.ts'
import { type EvalOptions, UsageError } from './options.ts'
import { readOutsideData } from './outside-data.ts'
import { readCases } from './read-cases.ts'
import { toMarkdown } from './report/markdown.ts'
import { isPassed, type RunReport, type SubjectReport } from './report/run-report.ts'
import { toTerminalText } from './report/terminal.ts'
import { writeReports } from './report/write-reports.ts'

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
  /** Shows one line in place of the one before; null where nobody watches. */
  readonly progress: ((text: string) => void) | null
}

/**
 * Measures, writes the reports, and the baselines where they are accepted. The report's `passed` is the verdict.
 * @throws UsageError or CaseError when there is nothing that could be measured.
 */
export async function runEvals(options: EvalOptions, surroundings: EvalSurroundings): Promise<RunReport> {
  const started = surroundings.now()
  const startedAt = surroundings.today()
  const cases = toCases(options, surroundings)
  const { chosen, skipped } = chooseSubjects(options, surroundings)
  const budget = { maxTokens: options.maxTokens, spent: 0 }
  const subjects: SubjectReport[] = []
  for (const one of chosen) subjects.push(await evaluateChosen(one, { cases, budget, options, surroundings }))
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
  return report
}

interface Work {
  readonly cases: AnyCases
  readonly budget: { readonly maxTokens: number; spent: number }
  readonly options: EvalOptions
  readonly surroundings: EvalSurroundings
}

async function evaluateChosen(chosen: ChosenSubject, work: Work): Promise<SubjectReport> {
  const { options, surroundings, cases, budget } = work
  const { subject, mode, model, prompts } = chosen
  const repeats = options.repeats ?? (mode === 'live' && !subject.isDeterministic ? 3 : 1)
  const suites = toSuites(options, cases)
  const notes: string[] = []
  const { judge } = chosen
  const reports = await evaluateSubject(subject, {
    judge: judge === null ? null : { judge, onNote: (note) => notes.push(note) },
    suites,
    cases,
    baselineFolder: options.data.length > 0 ? null : surroundings.baselineFolder,
    isAccepting: options.accept,
    filter: options.filter,
    repeats,
    budget,
    now: surroundings.now,
    onProgress: (suite, done, total) =>
      surroundings.progress?.(`${subject.name} ${suite} ${done}/${total}, ${budget.spent} tokens`),
  })
  notes.push(...chosen.finish(suites, options.filter !== null || options.data.length > 0))
  for (const { suite, failures, results } of options.accept ? reports : []) {
    if (failures.length > 0) notes.push(`The baseline of ${suite} stays as it was: the suite fails.`)
    else notes.push(`Wrote ${writeBaseline(surroundings.baselineFolder, subject.name, suite, results)}.`)
  }
  return { subject: subject.name, mode, model, prompts, repeats, suites: reports, notes }
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
