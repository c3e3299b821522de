// What a pattern of technical debt holds besides the common shape.
import type { DebtDetails, DebtInputs } from '../../../backlog/work-types/debt.ts'
import type { Pattern, Template } from './pattern.ts'

/**
 * Slots: {thing} is what the line speaks of, {place} where it stands, {goal} what is to come in its stead, {about} is
 * " about " and a subject, or nothing. Every pattern has fallbacks for what it uses.
 * The criterion "observable behaviour is unchanged" is added by the draft function, not by the patterns.
 */
export interface DebtPattern extends Pattern<DebtInputs> {
  readonly kind: DebtDetails['kind']
  /** Imperative that turns a line without a verb into a title, such as "Split up". */
  readonly verb: string
  /** What is wrong, for a line that says only what to do: no more than the wish itself implies. */
  readonly problem: Template
  /** The same where the line also names what is wanted instead: {thing} and {goal}. */
  readonly contrast?: Template
  /** What makes a team pay for debt of this kind; it goes into the draft together with an assumption. */
  readonly trigger: Template
}
