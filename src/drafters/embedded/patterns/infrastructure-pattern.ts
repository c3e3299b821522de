// What a pattern of infrastructure work holds besides the common shape, and the short form in which the kinds are written.
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

/** A kind of work in short: what is tried once it is done, the edges that teams forget, and the questions it leaves open. */
export interface InfrastructureKind
  extends Pick<InfrastructurePattern, 'id' | 'cues' | 'unless' | 'rank'>,
    Partial<Pick<InfrastructurePattern, 'driver' | 'verb'>> {
  /** Stands for the thing where the line names none. */
  readonly thing: string
  /** What stands for further slots, and for the order where its grammar is not sure. */
  readonly slots?: Readonly<Record<string, string>>
  /** The check by which an operator sees that work of this kind is done. */
  readonly good?: readonly [when: string, then: string]
  readonly edges: readonly (string | readonly [given: string, when: string, then: string])[]
  /** The best question, about the verification. */
  readonly ask?: string
  /** The best question where it also asks for the place or the way back. */
  readonly askAll?: string
  /** What makes work of this kind larger. */
  readonly size?: string
  readonly impact?: 4 | 5
}

export function toInfrastructurePattern(kind: InfrastructureKind): InfrastructurePattern {
  const {
    thing,
    slots,
    good,
    edges,
    ask,
    askAll,
    size,
    impact,
    driver = null,
    verb = 'Set up',
    ...cues
  } = kind
  return {
    ...cues,
    driver,
    verb,
    fallbacks: { done: 'the change is in place', thing, ...slots },
    criteria: [
      ...(good === undefined ? [] : [{ given: '{done}', when: good[0], then: good[1] }]),
      ...edges.map((edge) =>
        typeof edge === 'string' ? { statement: edge } : { given: edge[0], when: edge[1], then: edge[2] },
      ),
    ],
    questions: [
      ...(ask === undefined ? [] : [{ field: 'details.verification', question: ask }]),
      ...(askAll === undefined ? [] : [{ field: 'details', question: askAll }]),
    ],
    drivers: size === undefined ? [] : [size],
    inputs: impact === undefined ? {} : { impact },
  }
}
