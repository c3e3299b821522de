// What a pattern of investigation holds besides the common shape.
import type { SpikeInputs, Timebox } from '../../../backlog/work-types/spike.ts'
import type { Pattern, Template } from './pattern.ts'

/**
 * How a line asks: for a yes or no, for a decision, for a way, for a fact, for a cause, for a figure, for one of several
 * options; `topic` only names what is to be looked into.
 */
export type InquiryForm = 'whether' | 'decision' | 'how' | 'what' | 'why' | 'figure' | 'choice' | 'topic'

/**
 * Slots of the line's own words, each null where it has none: {thing} what is looked into; {known} the question as a
 * clause ("whether the scale reports its weight", "how to merge two calendars"), {says} the same after "says"; {claim}
 * what may be true or not; {deed} what may be done or not. {of}, {on}, {about}, {for}, {with} and {to} are the thing after that
 * word and a space, or nothing; {options}, {picks}, {both} and {eachOption} the two options of a choice, or words for any; {act} what is done to see what
 * comes of it; {list} what opens a criterion about findings; {decides} and {figures} are {says}, or name the thing. Of
 * several questions for one field the first that has its words is asked. Criteria are answers and evidence, never
 * shipped behaviour; three are enough: the answer, what it rests on, and what holds where it fails.
 */
export interface SpikePattern extends Pattern<SpikeInputs> {
  /** The forms of question that this kind of uncertainty can have. */
  readonly forms: readonly InquiryForm[]
  /** Imperative that turns a line without a verb into a title, such as "Investigate". */
  readonly verb: string
  /**
   * The question for a line that only names its topic, answered by yes or no, a choice or a figure. Slots: {topic},
   * {isTopic}, {worth}, {whichDo} ("which radios do", "does the radio"), {howDo} ("how do the radios"), {which}
   * ("which radio"), {what} ("what are the radios"), {fit} ("does the radio fit our case, …"), {decide} ("which format
   * do we choose"), {bare} (without article), {costs}, {them}.
   */
  readonly ask: Template
  /** What such a question usually takes; it goes into the draft together with an assumption. */
  readonly timebox: Timebox
  readonly method: Template
  /** Names one of: decision record, prototype, benchmark, written answer. */
  readonly deliverable: Template
  readonly exitRule: Template
}

/** What stands in the slots that follow a noun when the line has no thing to name. */
export const nothingNamed = {
  of: '',
  on: '',
  about: '',
  for: '',
  to: '',
  with: '',
  options: 'each option',
  eachOption: 'Each option',
} as const
