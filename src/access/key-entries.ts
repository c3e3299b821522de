// Reads the entries of API keys. What is wrong is said by position: an entry may be a key that someone pasted.
import { type ApiKey, isTenantId } from './api-keys.ts'
import { limitNames, type TenantLimits } from './tenant-limits.ts'

export interface KeyReading {
  readonly keys: readonly ApiKey[]
  /** What is wrong, one sentence each, without a word of the text. */
  readonly mistakes: readonly string[]
}

/**
 * Entries `id:sha256hex`, separated by commas or white space; an entry may go on with limits of its own, as in
 * `id:sha256hex;requests=60;day=200000`. One id may have several keys, so that a key can be replaced by another.
 */
export function parseKeyEntries(text: string): KeyReading {
  const keys: ApiKey[] = []
  const mistakes: string[] = []
  const entries = text.split(/[\s,]+/u).filter((entry) => entry !== '')
  for (const [index, entry] of entries.entries()) {
    const read = parseEntry(entry)
    const wrong = typeof read === 'string' ? read : checkAgainst(read, keys)
    if (wrong !== null) mistakes.push(`holds a mistake in entry ${index + 1}: ${wrong}.`)
    else if (typeof read !== 'string') keys.push(read)
  }
  return { keys, mistakes }
}

/** The key, or what is wrong with its entry. */
function parseEntry(entry: string): ApiKey | string {
  if (entry.startsWith('pba_')) {
    return 'it is a key itself. Put the hashed entry here that `npm run key -- NAME` printed beside the key'
  }
  const [named = '', ...parts] = entry.split(';')
  const [id = '', hash = '', ...rest] = named.split(':')
  if (rest.length > 0 || !/^[0-9a-f]{64}$/iu.test(hash)) {
    return 'it must be a name, a colon and 64 hexadecimal digits, as `npm run key -- NAME` prints it'
  }
  if (!isTenantId(id)) {
    return 'its name must be 1 to 64 letters, digits, dots, dashes or underscores, and not begin with anonymous'
  }
  const limits = parseLimits(parts)
  return typeof limits === 'string' ? limits : { id, hash: hash.toLowerCase(), limits }
}

function parseLimits(parts: readonly string[]): Partial<TenantLimits> | string {
  const limits: Partial<Record<keyof TenantLimits, number>> = {}
  for (const part of parts) {
    const [name = '', value = ''] = part.split('=')
    if (!isLimitName(name) || !/^\d{1,10}$/u.test(value)) {
      return `a limit must be one of ${Object.keys(limitNames).join(', ')}, an equals sign and a whole number`
    }
    limits[limitNames[name]] = Number(value)
  }
  return limits
}

function isLimitName(name: string): name is keyof typeof limitNames {
  return Object.hasOwn(limitNames, name)
}

function checkAgainst(key: ApiKey, others: readonly ApiKey[]): string | null {
  if (others.some(({ hash }) => hash === key.hash)) return 'its key stands there twice'
  const sibling = others.find(({ id }) => id === key.id)
  if (sibling === undefined || hasSameLimits(sibling, key)) return null
  return 'another key of the same name has other limits'
}

/** In whatever order they are written. */
function hasSameLimits({ limits: a }: ApiKey, { limits: b }: ApiKey): boolean {
  return Object.values(limitNames).every((name) => a[name] === b[name])
}
