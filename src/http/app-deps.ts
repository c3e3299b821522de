// What the HTTP API needs from outside. Types only.
import type { DraftOptions } from '../architect/draft-request.ts'
import type { Access, AnswerStore, Drafter, SizeReader, Telemetry } from '../architect/ports.ts'
import type { BacklogItem } from '../backlog/backlog-item.ts'
import type { PageFiles } from './web-page.ts'

/** A file made of items. */
export interface ExportFile {
  readonly filename: string
  readonly mediaType: string
  readonly body: string
  /** What the format could not hold, in words. */
  readonly warnings: readonly string[]
}

/** What a caller may say of a file; a format takes what it knows. */
export interface ExportOptions {
  /** False leaves cells of a CSV as they are that a spreadsheet would run. */
  readonly formulaGuard?: boolean
  readonly projectKey?: string
  readonly team?: string
}

/** One export format; `toFile` is pure. */
export interface ExportFormat {
  readonly mediaType: string
  readonly meaning: string
  toFile(items: readonly BacklogItem[], options?: ExportOptions): ExportFile
}

export interface Limits {
  /** For bodies that hold ideas. */
  readonly maxBodyBytes: number
  /** For bodies that hold items, which are several times as long as the ideas they came from. */
  readonly maxItemsBodyBytes: number
  readonly maxIdeas: number
  /** Time for one request from its first byte to the last of its answer, in milliseconds. */
  readonly requestDeadlineMs: number
  /** Pause between two signs of life on an event stream, in milliseconds. */
  readonly heartbeatMs: number
}

/** What this process has counted; or, where it does not count, why. */
export type Figures =
  | {
      /** A request began; what comes back is called once, when its answer has ended. */
      enter(): () => void
      /** Prometheus text and its media type. */
      toText(): Promise<{ readonly contentType: string; readonly text: string }>
    }
  | { readonly reason: string }

/** `auto` and `embedded` always serve. */
export type Drafters = Readonly<Record<DraftOptions['drafter'], Drafter | null>> & {
  readonly auto: Drafter
  readonly embedded: Drafter
}

export interface AppDeps {
  /** The drafter for each value of `options.drafter`; null where it is not configured. */
  readonly drafters: Drafters
  /** Why the drafter that serves is the one it is, in words. */
  readonly drafterReason: string
  readonly readSize: SizeReader
  readonly exportFormats: Readonly<Record<string, ExportFormat>>
  readonly telemetry: Telemetry
  /** For `GET /metrics`. */
  readonly figures?: Figures
  /** Answers by idempotency key. */
  readonly answers: AnswerStore
  /** Who may ask, and how often; without it everyone, always. */
  readonly access?: Access
  /** Where a request comes from, null where it is not known; `env` is what the platform gives beside it. */
  readonly clientAddress?: (request: Request, env: unknown) => string | null
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly limits: Limits
  /** Aborts when the service is about to end. */
  readonly ending?: AbortSignal
  /** The built web page; without it a short page at "/" says how to use the API. */
  readonly page?: PageFiles
}
