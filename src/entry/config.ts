// The configuration: read from environment variables, once, at the start.
import * as z from 'zod'
import { isLoopbackHost } from '../access/client-address.ts'
import { type AccessConfig, accessVariables, toAccessConfig } from './access-config.ts'
import { type Misfit, toNumber, toVariable, type WholeNumber } from './env-variable.ts'
import { type ModelConfig, modelVariables, toModelConfig } from './model-config.ts'
import { type TraceConfig, toTraceConfig, traceVariables } from './trace-config.ts'

export interface Config {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  readonly maxBodyBytes: number
  readonly maxIdeas: number
  readonly requestDeadlineMs: number
  readonly access: AccessConfig
  /** The language model that drafts; null for the embedded drafter alone. */
  readonly model: ModelConfig | null
  /** Whether this process counts what it does, for `GET /metrics`. */
  readonly metrics: boolean
  /** Traces and prompts in Langfuse; null for none. */
  readonly trace: TraceConfig | null
}

/** The configuration cannot be used; the message says which variables, why, and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const numbers = {
  PORT: { least: 0, most: 65_535, fallback: 8787 },
  MAX_BODY_BYTES: { least: 1_024, most: 64 * 1_024 * 1_024, fallback: 1_024 * 1_024 },
  MAX_IDEAS: { least: 1, most: 100_000, fallback: 1_000 },
  REQUEST_DEADLINE_MS: { least: 100, most: 3_600_000, fallback: 60_000 },
} as const satisfies Record<string, WholeNumber>

const defaultHost = '127.0.0.1'

const EnvSchema = z.object({
  HOST: toVariable(defaultHost, (text) =>
    isHost(text) ? null : `must be a host name or an IP address, such as ${defaultHost} or 0.0.0.0`,
  ),
  PORT: toNumber(numbers.PORT),
  MAX_BODY_BYTES: toNumber(numbers.MAX_BODY_BYTES),
  MAX_IDEAS: toNumber(numbers.MAX_IDEAS),
  REQUEST_DEADLINE_MS: toNumber(numbers.REQUEST_DEADLINE_MS),
  ...modelVariables,
  ...accessVariables,
  ...traceVariables,
})

/**
 * Reads the configuration; a variable that is unset or blank has its default.
 * @throws ConfigError that names every variable that is wrong.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = EnvSchema.safeParse(env)
  if (!result.success) {
    throw toConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`))
  }
  const model = toModelConfig(result.data)
  const access = toAccessConfig(result.data, !isLoopbackHost(result.data.HOST))
  const trace = toTraceConfig(result.data)
  if (isMisfit(model) || isMisfit(access) || isMisfit(trace)) {
    throw toConfigError([model, access, trace].filter(isMisfit).flatMap(({ wrong }) => wrong))
  }
  const { HOST, PORT, MAX_BODY_BYTES, MAX_IDEAS, REQUEST_DEADLINE_MS } = result.data
  return {
    host: HOST,
    port: Number(PORT),
    maxBodyBytes: Number(MAX_BODY_BYTES),
    maxIdeas: Number(MAX_IDEAS),
    requestDeadlineMs: Number(REQUEST_DEADLINE_MS),
    access,
    model,
    metrics: result.data.METRICS === 'on',
    trace,
  }
}

function isMisfit(part: object | null): part is Misfit {
  return part !== null && 'wrong' in part
}

function toConfigError(lines: readonly string[]): ConfigError {
  return new ConfigError(`The configuration cannot be used:\n${lines.map((line) => `  ${line}`).join('\n')}`)
}

function isHost(text: string): boolean {
  const bracketed = text.includes(':') ? `[${text}]` : text
  return /^[\w.:-]+$/.test(text) && URL.canParse(`http://${bracketed}/`)
}
