// The ports: what the use cases need from outside. Types only.
import type { BacklogItem, ItemDraft } from '../backlog/backlog-item.ts'
import type { Classification, Provenance } from '../backlog/item-fields.ts'
import type { Finding } from '../backlog/quality/rule.ts'
import type { Span } from '../backlog/span.ts'
import type { WorkType } from '../backlog/work-type.ts'
import type { AppError } from './errors.ts'
import type { Passage, SetAside, Stated } from './passage.ts'
import type { ProductContext } from './product-context.ts'
import type { Usage } from './usage.ts'

/** What goes with every call of a drafter. */
export interface CallOptions {
  /** Aborted when the caller is gone or the deadline has passed: the drafter stops at once and throws. */
  readonly signal: AbortSignal
  /** Milliseconds since the epoch. */
  readonly deadline: number
  readonly requestId: string
  /** The language to write in; null for that of the idea. */
  readonly language: string | null
  /** What the request has spent so far; absent where nothing limits it. */
  readonly spent?: () => Usage
}

/** One idea: passages that belong together, with what triage says of them. */
export interface Idea {
  /** Stable: the same words give the same id. */
  readonly id: string
  readonly spans: readonly Span[]
  readonly text: string
  readonly headings: readonly string[]
  /** The text of the passage under which it stands, as context; null at the top. */
  readonly parentText: string | null
  readonly stated: Stated
  readonly language: string
  readonly type: WorkType
  readonly classification: Classification
}

/** Passages that form one idea, by index; `quote` is an exact substring of the passages' text when the idea is only a part. */
export interface TriagedIdea {
  readonly passages: readonly number[]
  readonly quote: string | null
  readonly type: WorkType
  readonly classification: Classification
}

export interface Triage {
  readonly ideas: readonly TriagedIdea[]
  readonly setAside: readonly { readonly passage: number; readonly reason: SetAside['reason'] }[]
  readonly usage: Usage
}

export interface Drafted {
  readonly draft: ItemDraft
  readonly provenance: Provenance
  readonly usage: Usage
}

/** What to change about an item; `draft` is the item as a draft, `locked` the paths that must stay to the letter. */
export interface Revision {
  readonly draft: ItemDraft
  readonly type: WorkType
  readonly answers: readonly { readonly field: string; readonly question: string; readonly answer: string }[]
  readonly instruction: string | null
  readonly locked: readonly string[]
}

export interface Drafter {
  readonly name: string
  readonly model: string | null
  /** How many passages go to one call of `triage`. */
  readonly triageBatch: number
  /** How many ideas are drafted at once. */
  readonly concurrency: number
  triage(passages: readonly Passage[], context: ProductContext, call: CallOptions): Promise<Triage>
  draft(idea: Idea, context: ProductContext, call: CallOptions): Promise<Drafted>
  /** One more turn on findings of severity error; null where the drafter has nothing better to say. */
  repair(
    idea: Idea,
    drafted: Drafted,
    findings: readonly Finding[],
    context: ProductContext,
    call: CallOptions,
  ): Promise<Drafted | null>
  revise(idea: Idea, revision: Revision, context: ProductContext, call: CallOptions): Promise<Drafted>
}

/** What happened, for logs, traces and metrics. Never throws, never waits. */
export interface Telemetry {
  record(event: TelemetryEvent): void
}

export type TelemetryEvent =
  | { readonly name: 'draft'; readonly requestId: string; readonly item: BacklogItem }
  | { readonly name: 'failure'; readonly requestId: string; readonly error: AppError }
  | {
      readonly name: 'request'
      readonly requestId: string
      readonly method: string
      readonly path: string
      readonly status: number
      readonly ms: number
      /** What went wrong on our side, for `internal` only. */
      readonly error: AppError | null
    }

/** Reads a size out of words alone, in points of a generic scale where 3 is typical. */
export type SizeReader = (title: string) => number
