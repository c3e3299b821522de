// What a pattern of investigation holds besides the common shape.
import type { SpikeInputs, Timebox } from '../../../backlog/work-types/spike.ts'
import type { Pattern, Template } from './pattern.ts'

/** Slots: {thing} is what is looked into. Criteria are answers and evidence, never shipped behaviour. */
export interface SpikePattern extends Pattern<SpikeInputs> {
  /** Imperative that turns a line without a verb into a title, such as "Investigate". */
  readonly verb: string
  /** What such a question usually takes; it goes into the draft together with an assumption. */
  readonly timebox: Timebox
  readonly method: Template
  /** Names one of: decision record, prototype, benchmark, written answer. */
  readonly deliverable: Template
  readonly exitRule: Template
}
