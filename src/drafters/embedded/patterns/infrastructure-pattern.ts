// What a pattern of infrastructure work holds besides the common shape, and the short form in which the kinds are written.
import type {
  InfrastructureDetails,
  InfrastructureInputs,
} from '../../../backlog/work-types/infrastructure.ts'
import type { Pattern } from './pattern.ts'

/** Slots: {thing} what changes, {old} what it leaves, {goal} and {move} what it becomes, {version}, {use} what it is for. No figures. */
export interface InfrastructurePattern extends Pattern<InfrastructureInputs> {
  readonly driver: InfrastructureDetails['driver']
  /** Imperative that turns a line without a verb into a title, such as "Set up". */
  readonly verb: string
  /** What is asked last: for the place, and for the way back or the harm. */
  readonly last: LastAsked
}

/** A kind of work in short: what is tried once it is done, the edges that teams forget, and the questions it leaves open. */
export interface InfrastructureKind
  extends Pick<InfrastructurePattern, 'id' | 'cues' | 'unless' | 'rank'>,
    Partial<Pick<InfrastructurePattern, 'driver' | 'verb' | 'last'>> {
  /** Stands for the thing where the line names none. */
  readonly thing: string
  /** What stands for further slots. */
  readonly slots?: Readonly<Record<string, string>>
  /** The check by which an operator sees that work of this kind is done. */
  readonly good?: readonly [when: string, then: string]
  readonly edges: readonly string[]
  /** The best question, about the verification. */
  readonly ask: string
  /** What makes work of this kind larger. */
  readonly size?: string
  readonly impact?: 4 | 5
}

export type LastAsked = readonly [place: string, back: string]

const outside = 'does anything outside the repository have to change too'
/** What kinds of one family ask last. */
export const lasts = {
  usual: ['which environments are affected', 'how can we roll back'],
  files: [outside, outside],
  check: ['which systems are in scope', 'who could be disturbed by it'],
  text: ['which systems should the text cover', 'who keeps it up to date'],
  measured: ['which systems are in scope', 'what could get worse because of it'],
  watched: ['which environments should be covered first', 'how can it be switched off if it causes problems'],
  network: ['which network or address comes first', 'how can the old settings be restored'],
  stored: ['which environment comes first', 'what happens to the data if we roll back'],
  rolled: ['which environment comes first', 'how can we roll back'],
} as const satisfies Record<string, LastAsked>

export function toInfrastructurePattern(kind: InfrastructureKind): InfrastructurePattern {
  const {
    thing,
    slots,
    good,
    edges,
    ask,
    last = lasts.usual,
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
    last,
    fallbacks: { thing, ...slots },
    criteria: [...(good === undefined ? [] : [`When ${good[0]}, ${good[1]}.`]), ...edges].map(
      (statement) => ({ statement }),
    ),
    questions: [
      { field: 'details.verification', question: ask },
      ...[...new Set(last)].map((question) => ({ field: 'details', question: `${question}?` })),
    ],
    drivers: size === undefined ? [] : [size],
    inputs: impact === undefined ? {} : { impact },
  }
}
