// What a suite is: how one of its cases is measured, and which metrics its rows give.
import type { Suite, SuiteCase } from '../case-schema.ts'
import type { Measured, Metric } from '../measurement.ts'
import type { Subject } from '../subject.ts'

export interface SuiteDefinition<Name extends Suite> {
  readonly name: Name
  readonly title: string
  /** Numbers that each row must have: one without is a failure of the run. */
  readonly required: readonly string[]
  readonly metrics: readonly Metric[]
  /** @throws whatever the use case throws: the runner turns it into a result with an error. */
  measure(one: SuiteCase[Name], subject: Subject, requestId: string): Promise<Measured>
  /** Several cases in one call, one answer each, where triage is paid; without it each case is measured alone. */
  readonly measureTogether?: (
    cases: readonly SuiteCase[Name][],
    subject: Subject,
    requestId: string,
  ) => Promise<Measured[]>
  /** The words of a case as a report shows them. */
  toInput(one: SuiteCase[Name]): string
}
