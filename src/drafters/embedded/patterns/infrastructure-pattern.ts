// What a pattern of infrastructure work holds besides the common shape.
import type {
  InfrastructureDetails,
  InfrastructureInputs,
} from '../../../backlog/work-types/infrastructure.ts'
import type { Pattern } from './pattern.ts'

/** Slots: {done} is the order as a clause, {thing} what changes, {goal} and {move} what it becomes, {version}, {act}, {state}. No figures. */
export interface InfrastructurePattern extends Pattern<InfrastructureInputs> {
  readonly driver: InfrastructureDetails['driver']
  /** Imperative that turns a line without a verb into a title, such as "Set up". */
  readonly verb: string
}
