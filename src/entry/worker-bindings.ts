// Reads the bindings of a Worker's environment: settings and secrets are texts, the rest are objects of the platform.
import type { ObjectNamespace } from '../access/ask-object.ts'
import type { RateLimitBinding } from '../access/shared-ledger.ts'

/** By the names of wrangler.toml. */
export type Bindings = Readonly<Record<string, unknown>>

/** The settings among the bindings; one that is a number or a boolean in the configuration file becomes text. */
export function toVariables(bindings: Bindings): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [name, value] of Object.entries(bindings)) {
    if (typeof value === 'string') variables[name] = value
    else if (typeof value === 'number' || typeof value === 'boolean') variables[name] = String(value)
  }
  return variables
}

/** True of a namespace of Durable Objects. */
export function isNamespace(binding: unknown): binding is ObjectNamespace {
  return hasMethods(binding, ['idFromName', 'get'])
}

/** True of a rate limiting binding. */
export function isRateLimit(binding: unknown): binding is RateLimitBinding {
  return hasMethods(binding, ['limit'])
}

function hasMethods(binding: unknown, names: readonly string[]): boolean {
  if (typeof binding !== 'object' || binding === null) return false
  return names.every((name) => typeof Reflect.get(binding, name) === 'function')
}
