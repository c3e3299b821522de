// What a pattern of technical debt holds besides the common shape.
import type { DebtDetails, DebtInputs } from '../../../backlog/work-types/debt.ts'
import type { Pattern } from './pattern.ts'

/**
 * Slots: {thing} is what the line speaks of, {place} where it stands or what is under test, {goal} what is to come in its
 * stead, {flow} what a test runs through, {text} the document, {reader} and {audience} who it is for, {result} a clause that is true when the work is done,
 * {lack} one that is true today, {gone} a sentence that the line's complaint has ended, {lacks} empty where that tells what is to be there, {named} a short subject, {claim} what is to be checked, {shown} a sentence on what a test
 * shows, {on} and {users} what others may rely on today, {made} what is to come, {good} what it can do then or the result, {use} its use with " for " or nothing, {old} what
 * stands after "instead of", {into} the parts of a split, {target} what is under test, {after} the figure to be reached. Every pattern has
 * fallbacks for what it uses, or the template is left out. The criterion that behaviour is unchanged is added by the
 * draft function, not by the patterns.
 */
export interface DebtPattern extends Pattern<DebtInputs> {
  readonly kind: DebtDetails['kind']
  /** Imperative that turns a line without a verb into a title, such as "Split up". */
  readonly verb: string
  /** True where work of this kind may change what the code does: only the rest of the behaviour stays as it is. */
  readonly isChange?: true
}
