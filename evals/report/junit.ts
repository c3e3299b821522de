// The report as JUnit: one test case a gate and a case, so that a build server shows it; only gates decide the verdict.
import type { SuiteReport } from '../verdict.ts'
import { toEscaped } from './markup.ts'
import type { RunReport } from './run-report.ts'

/** A suite's gate fails where the suite does. Cases that miss something are told as skipped: they fail no run alone. */
export function toJunit({ subjects, seconds }: RunReport): string {
  const parts = subjects.flatMap(({ subject, suites }) => suites.map((suite) => toSuite(subject, suite)))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="evals" time="${seconds.toFixed(3)}">\n${parts.join('\n')}\n</testsuites>\n`
}

function toSuite(subject: string, { suite, results, failures }: SuiteReport): string {
  const name = `${subject}.${suite}`
  const gate = `  <testcase classname="${toEscaped(name)}" name="gate">${
    failures.length === 0
      ? ''
      : `<failure message="${toEscaped(failures[0] ?? '')}">${toEscaped(failures.join('\n'))}</failure>`
  }</testcase>`
  const cases = results.map(({ id, repeat, ms, passed, error, misses, breaches }) => {
    const head = `  <testcase classname="${toEscaped(name)}" name="${toEscaped(`${id}#${repeat}`)}" time="${(ms / 1000).toFixed(3)}"`
    if (error !== null) return `${head}><error message="${toEscaped(error)}"/></testcase>`
    if (breaches.length > 0) return `${head}><failure message="${toEscaped(breaches.join(' '))}"/></testcase>`
    if (passed) return `${head}/>`
    return `${head}><skipped message="${toEscaped(misses.join(' ').slice(0, 500))}"/></testcase>`
  })
  const errors = results.filter(({ error }) => error !== null).length
  const breached = results.filter(({ error, breaches }) => error === null && breaches.length > 0).length
  const skipped = results.filter(
    ({ error, breaches, passed }) => error === null && breaches.length === 0 && !passed,
  ).length
  const failed = breached + Number(failures.length > 0)
  return [
    ` <testsuite name="${toEscaped(name)}" tests="${results.length + 1}" failures="${failed}" errors="${errors}" skipped="${skipped}">`,
    gate,
    ...cases,
    ' </testsuite>',
  ].join('\n')
}
