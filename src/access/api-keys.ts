// API keys: how they look, how they are stored, and whose key one is.
import { toDigest } from '../architect/digest.ts'
import type { TenantLimits } from './tenant-limits.ts'

/** A key as the configuration holds it: never the key itself. */
export interface ApiKey {
  /** The tenant's name in logs and traces. */
  readonly id: string
  /** SHA-256 of the key, as 64 hexadecimal digits. */
  readonly hash: string
  /** Limits of this tenant that differ from those of all. */
  readonly limits: Partial<TenantLimits>
}

const prefix = 'pba_'
const keyBytes = 32

/** A key from random bytes, of which there are 32: `pba_` and 43 characters that a URL, a shell and a header take. */
export function toApiKey(random: Uint8Array): string {
  if (random.length !== keyBytes) throw new RangeError(`A key is made of ${keyBytes} random bytes.`)
  const base64 = btoa(String.fromCharCode(...random))
  return prefix + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

/** The entry of a key in `API_KEYS`. */
export async function toKeyEntry(id: string, key: string): Promise<string> {
  return `${id}:${await toDigest(key)}`
}

/** Names that may stand for a tenant. Those of callers without a key begin with `anonymous`. */
export function isTenantId(text: string): boolean {
  return /^[A-Za-z0-9][\w.-]{0,63}$/u.test(text) && !/^anonymous/iu.test(text)
}

/** Longer than any key: what is longer is not looked at. */
const mostCharacters = 200

/**
 * Whose key stands in an Authorization header; null when it is missing, malformed or unknown. All three take the same
 * time: something is always hashed, and every configured hash is compared to its end.
 */
export async function findKeyOwner(
  keys: readonly ApiKey[],
  authorization: string | null,
): Promise<string | null> {
  const given = authorization === null || authorization.length > mostCharacters ? '' : authorization
  const presented = /^Bearer +(\S+) *$/iu.exec(given)?.[1] ?? ''
  const hash = await toDigest(presented)
  let owner: string | null = null
  for (const key of keys) if (isSame(key.hash, hash)) owner = key.id
  return owner
}

/** Compares two hashes without stopping at the first difference. */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let index = 0; index < b.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index)
  return difference === 0
}
