// What a pattern of technical debt holds besides the common shape.
import type { DebtDetails, DebtInputs } from '../../../backlog/work-types/debt.ts'
import type { Pattern } from './pattern.ts'

/**
 * Slots: {thing} is what the line speaks of, {place} where it stands or what is under test, {goal} what is to come in its
 * stead, {text} the document, {reader} and {audience} who
 * it is for, {result} a clause that is true when the work is done, {edge} what is easily forgotten of it, {proof} a
 * sentence that shows it, {lack} a clause that is true today, {gone} a clause that the line's complaint has ended,
 * {instead} the half of a question for what should come in its stead, {lacks} empty where {gone} tells what is to be
 * there, {replaced} empty where something in use is to go, {unseen} where else it could be named,
 * {claim} what is to be checked, {shown} a sentence on what a test shows, {on} what others may rely on today, {reach} a
 * sentence on who uses that, {called} empty where others could call it, {made} what is to come, {good} what it can do then
 * or the result, {use} its use with " for " or nothing, {old} what stands after "instead of", {into} the parts of a split,
 * {forgotten} a sentence on what such things easily lack, {which} the plural of what is worked on, {concern} what is to be isolated, {apart} a
 * sentence that shows two sides apart, {target} what is under test, {cases} the cases to be tested, {covers} a sentence on what tests cover, {real} what is mocked, {during} the circumstances with a blank before them or nothing, {after} the figure to be reached, {said} what is wrong as it was told,
 * {subject} what stands before the verb of that, {resolved} a sentence on its end, {again}
 * one on who keeps it so. Every pattern has fallbacks for what it uses, or the template is left out. The criterion that behaviour is unchanged is added by the draft function,
 * unless one of the pattern says so.
 */
export interface DebtPattern extends Pattern<DebtInputs> {
  readonly kind: DebtDetails['kind']
  /** Imperative that turns a line without a verb into a title, such as "Split up". */
  readonly verb: string
  /** True where work of this kind may change what the code does: only the rest of the behaviour stays as it is. */
  readonly isChange?: true
}

/** What stands in the slots of a form of debt where the line has no words. */
export const formFallbacks = { thing: 'the affected code', made: 'it', use: '' }
/** What the forms of debt share: no cue tells them. */
export const debtForm = { cues: [], rank: 0, kind: 'code', inputs: {}, fallbacks: formFallbacks } as const
/** The same where the work may change what the code does. */
export const changeForm = { ...debtForm, isChange: true } as const

/** What work that changes nothing for anybody is good for. */
export const planned = {
  field: 'details',
  question: 'Which planned work is slower or riskier without this?',
} as const
/** What suffers from parts that belong apart. */
export const entangled = {
  field: 'details',
  question: 'What is hard to test, change or reuse today because of this?',
} as const
/** In how many places something stands. */
export const spread = {
  field: 'details',
  question: 'How many places contain {thing} today, and how often do they have to change?',
} as const
