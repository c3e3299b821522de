// What a pattern of technical debt holds besides the common shape.
import type { DebtDetails, DebtInputs } from '../../../backlog/work-types/debt.ts'
import type { Pattern } from './pattern.ts'

/**
 * Slots: {thing} is what the line speaks of, {place} where it stands or what is under test, {goal} what is to come in its
 * stead, {flow} what a test runs through, {text} the document, {reader} and {audience} who it is for, {result} a clause that is true when the work is done,
 * {lack} one that is true today, {gone} a sentence that the line's complaint has ended, {lacks} empty where that tells what is to be there, {replaced} empty where something in use is to go, {named} a short subject, {claim} what is to be checked, {shown} a sentence on what a test
 * shows, {on} what others may rely on today, {reach} a sentence on who uses that, {called} empty where others could call it, {made} what is to come, {good} what it can do then or the result, {use} its use with " for " or nothing, {old} what
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

/** What stands in the slots of a form of debt where the line has no words. */
export const formFallbacks = { thing: 'the code in question', made: 'it', use: '' }
/** What the forms of debt share: no cue tells them. */
export const debtForm = { cues: [], rank: 0, kind: 'code', inputs: {}, fallbacks: formFallbacks } as const
/** The same where the work may change what the code does. */
export const changeForm = { ...debtForm, isChange: true } as const

/** What a deed that only tidies costs today. */
export const reworked = {
  field: 'details',
  question: 'Which changes to {thing} go wrong or take too long today, and how often are there any?',
} as const
/** How much there is of what is to go. */
export const amount = {
  field: 'details',
  question: 'How much of this is there and where, and how often does it get in the way?',
} as const
/** In how many places something stands. */
export const spread = {
  field: 'details',
  question: 'How many places hold {thing} today, and how often does one have to be changed?',
} as const
