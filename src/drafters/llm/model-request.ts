// What is asked of a model and what comes back. Types only.
import type { CallOptions } from '../../architect/ports.ts'
import type { Usage } from '../../architect/usage.ts'

export type JsonObject = { readonly [key: string]: unknown }

export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** What is wrong with a value, in our own words: it may go back to the model. */
export interface Issue {
  readonly path: string
  readonly code: string
  readonly message: string
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] }

export interface ModelRequest<T> {
  readonly model: string
  /** `name@version` of the prompt, for traces. */
  readonly prompt?: string
  readonly messages: readonly ModelMessage[]
  /** A schema of the strict subset. */
  readonly schema: { readonly name: string; readonly json: JsonObject }
  readonly maxTokens: number
  readonly temperature: number | null
  /** Most calls of the server for this request, retries and the repair turn included. */
  readonly maxCalls: number
  /** A word that must not stand in the answer; an answer that holds it has given away the instructions. */
  readonly canary: string | null
  check(value: unknown): Checked<T>
}

export interface ModelReply<T> {
  readonly value: T
  readonly usage: Usage
  /** False when a server did not say what its calls cost. */
  readonly isUsageKnown: boolean
  readonly model: string
  /** Calls of the server, failed ones included. */
  readonly attempts: number
  /** What was odd and accepted all the same. */
  readonly notes: readonly string[]
}

/** Asks a model. @throws AppError with one of the closed codes; its `usage` says what was spent all the same. */
export type AskModel = <T>(request: ModelRequest<T>, call: CallOptions) => Promise<ModelReply<T>>
