// The ports: what the use cases need from outside. Types only.
import type { BacklogItem, ItemDraft } from '../backlog/backlog-item.ts'
import type { Classification, Provenance } from '../backlog/item-fields.ts'
import type { Finding } from '../backlog/quality/rule.ts'
import type { Span } from '../backlog/span.ts'
import type { WorkType } from '../backlog/work-type.ts'
import type { AppError, ErrorCode } from './errors.ts'
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
  /** Whose request it is: the id of an API key, or `anonymous`. Nothing that one tenant paid for is given to another. */
  readonly tenant: string
  /** Whether a result that was validated before may be given again; `bypass` asks anew, and keeps what comes. */
  readonly cache: CacheUse
  /** The language to write in; null for that of the idea. */
  readonly language: string | null
  /** What the request has spent so far; absent where nothing limits it. */
  readonly spent?: () => Usage
}

export type CacheUse = 'use' | 'bypass'

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
  | ModelCallEvent
  | {
      readonly name: 'request'
      readonly requestId: string
      readonly tenant: string
      readonly method: string
      readonly path: string
      readonly status: number
      readonly ms: number
      /** What went wrong on our side, for `internal` only. */
      readonly error: AppError | null
    }

/** One call of a model server. What was said stands in `content`, for those who may see it: no log does. */
export interface ModelCallEvent {
  readonly name: 'model-call'
  readonly requestId: string
  readonly tenant: string
  /** `name@version` of the prompt. */
  readonly prompt: string
  readonly model: string
  /** Milliseconds since the epoch, and how long it took. */
  readonly start: number
  readonly ms: number
  /** Null when it was answered. */
  readonly error: ErrorCode | null
  readonly usage: Usage
  readonly isUsageKnown: boolean
  readonly settings: Readonly<Record<string, string | number | null>>
  readonly content: { readonly input: unknown; readonly output: unknown }
}

/** Who may ask, and how often. */
export interface Access {
  /** The tenant of a request: the id of its key; without keys a name for where it comes from. @throws AppError `unauthorized` */
  identify(from: { readonly authorization: string | null; readonly address: string | null }): Promise<string>
  /** Takes one request, and a place among those that run at once; never rejects. */
  admit(tenant: string): Promise<Admission>
}

/** `release` gives the place back once the answer has ended; calling it again does nothing. */
export type Admission =
  | { readonly ok: true; readonly quota: RequestQuota | null; readonly release: () => void }
  | { readonly ok: false; readonly quota: RequestQuota | null; readonly error: AppError }

/** The requests of a tenant: `limit` in any `windowSeconds`; of those `remaining` for the next `resetSeconds`. */
export interface RequestQuota {
  readonly limit: number
  readonly windowSeconds: number
  readonly remaining: number
  readonly resetSeconds: number
}

/** The tokens that may be spent, by tenant and in all; a fleet shares one. */
export interface TokenBudget {
  /**
   * Sets tokens aside before a call of a model, and takes the true number once it is known.
   * @throws AppError `budget_exhausted` or `rate_limited`, or `overloaded` when nobody can tell, with `retryAfterSeconds`.
   */
  reserve(tenant: string, tokens: number): Promise<Reservation>
}

export interface Reservation {
  /** Called once, with what was spent; 0 gives all back. Never throws, never waits. */
  settle(tokens: number): void
}

/** A whole answer (of status 200) as it left, to be given again to the letter. */
export interface KeptAnswer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What is known of a key: nothing, so the caller works and then calls `keep` or `release`; or what another call left. */
export type Claim =
  | { readonly state: 'new' }
  | { readonly state: 'running' }
  | { readonly state: 'mismatch' }
  | { readonly state: 'kept'; readonly answer: KeptAnswer }

/** Answers under keys that callers chose; a fleet shares one. */
export interface AnswerStore {
  /** Claims the key for work on the request with this fingerprint; the claim ends by itself after `runningMs`. */
  claim(key: string, fingerprint: string, runningMs: number): Promise<Claim>
  /** Keeps the answer; one that is too large is not kept, and the key is free again. */
  keep(key: string, fingerprint: string, answer: KeptAnswer): Promise<void>
  /** Frees the key: the work failed, and may be tried again. */
  release(key: string): Promise<void>
}

/** Reads a size out of words alone, in points of a generic scale where 3 is typical. */
export type SizeReader = (title: string) => number
