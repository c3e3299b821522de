// What a pattern of infrastructure work holds besides the common shape, and the short form in which the kinds are written.
import type {
  InfrastructureDetails,
  InfrastructureInputs,
} from '../../../backlog/work-types/infrastructure.ts'
import type { Pattern } from './pattern.ts'

/**
 * Slots: {thing} what changes, {old} what it leaves, {goal} and {move} what it becomes, {version}, {value}, {use} what it
 * is for, {fault}, {for}, {trigger}, {of}, {trial} and {place} what the line says for them. No figures.
 */
export interface InfrastructurePattern extends Pattern<InfrastructureInputs> {
  readonly driver: InfrastructureDetails['driver']
  /** Imperative that turns a line without a verb into a title, such as "Set up". */
  readonly verb: string
  /** Asked last: the decision that is easily forgotten; what asks for the way back stands after ", and how can we". */
  readonly last: string
  /** A full sentence on the {parts} that a line lists. */
  readonly parts: string
}

/** A kind of work in short: what is tried once it is done, the edges that teams forget, and the questions it leaves open. */
export interface InfrastructureKind
  extends Pick<InfrastructurePattern, 'id' | 'cues' | 'unless' | 'rank'>,
    Partial<Pick<InfrastructurePattern, 'driver' | 'verb' | 'last'>> {
  /** Stands for the thing where the line names none; needed where a text holds `{thing}`. */
  readonly thing?: string
  /** What stands for further slots. */
  readonly slots?: Readonly<Record<string, string>>
  /** The check by which an operator sees that work of this kind is done. */
  readonly good?: readonly [when: string, then: string]
  readonly edges: readonly string[]
  /** What is said of the {parts} that a line lists. */
  readonly parts?: string
  /** The best question, about the verification. */
  readonly ask: string
  /** What makes work of this kind larger. */
  readonly size?: string
  readonly impact?: 4 | 5
}

/** What is asked of work of which no kind is known. */
const usual = 'What relies on it today, and how can we go back?'

export function toInfrastructurePattern(kind: InfrastructureKind): InfrastructurePattern {
  const {
    thing,
    slots,
    good,
    edges,
    ask,
    last = usual,
    size,
    impact,
    driver = null,
    parts = 'Each of these is in place and has been tried: {parts}.',
    verb = 'Set up',
    ...cues
  } = kind
  return {
    ...cues,
    driver,
    verb,
    last,
    parts,
    fallbacks: { ...(thing === undefined ? {} : { thing }), ...slots },
    criteria: [...(good === undefined ? [] : [`When ${good[0]}, ${good[1]}.`]), ...edges].map(
      (statement) => ({ statement }),
    ),
    questions: [
      { field: 'details.verification', question: ask },
      { field: 'details', question: last },
    ],
    drivers: size === undefined ? [] : [size],
    inputs: impact === undefined ? {} : { impact },
  }
}
