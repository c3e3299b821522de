// The part of the configuration that says who may ask, how often, and what may be spent.
import * as z from 'zod'
import type { ApiKey } from '../access/api-keys.ts'
import { parseKeyEntries } from '../access/key-entries.ts'
import type { TenantLimits } from '../access/tenant-limits.ts'
import { type Misfit, toNumber, toVariable } from './env-variable.ts'

export interface AccessConfig {
  /** Without any, everyone who can reach the service may use it. */
  readonly keys: readonly ApiKey[]
  /** Limits of every tenant that has none of its own. */
  readonly limits: TenantLimits
  /** Requests of all tenants that run at once in one process; 0 for no limit. */
  readonly mostAtOnce: number
  /** Tokens of all tenants a day, UTC; 0 for no limit. */
  readonly tokensOfAllPerDay: number
  /** The header in which a proxy gives the client's address; null where there is no proxy. */
  readonly addressHeader: string | null
  /** The file in which a process on Node keeps what was spent today; null for none. */
  readonly spendingFile: string | null
}

const most = 1_000_000_000
const numbers = {
  RATE_LIMIT_REQUESTS_PER_MINUTE: { least: 0, most, fallback: 600 },
  RATE_LIMIT_TOKENS_PER_MINUTE: { least: 0, most, fallback: 2_000_000 },
  TOKENS_PER_DAY: { least: 0, most, fallback: 20_000_000 },
  DAILY_TOKEN_BUDGET: { least: 0, most, fallback: 50_000_000 },
  MAX_CONCURRENT_REQUESTS: { least: 0, most, fallback: 64 },
  MAX_REQUESTS_AT_ONCE: { least: 0, most, fallback: 1_000 },
} as const

/** The variables, each checked by itself. */
export const accessVariables = {
  API_KEYS: z
    .string()
    .optional()
    .transform((text, context) => {
      const { keys, mistakes } = parseKeyEntries(text ?? '')
      for (const message of mistakes) context.addIssue({ code: 'custom', message })
      return keys
    }),
  ALLOW_PUBLIC_WITHOUT_KEYS: toVariable('no', (text) =>
    text === 'yes' || text === 'no' ? null : 'must be yes or no',
  ),
  CLIENT_ADDRESS_HEADER: toVariable('', (text) => {
    if (!/^[A-Za-z][A-Za-z-]{0,60}$/u.test(text)) return 'must be the name of a header, such as X-Real-IP'
    if (text.toLowerCase() !== 'forwarded') return null
    return 'must be a header that holds addresses alone, such as X-Real-IP or X-Forwarded-For'
  }),
  SPENDING_FILE: toVariable('', () => null),
  RATE_LIMIT_REQUESTS_PER_MINUTE: toNumber(numbers.RATE_LIMIT_REQUESTS_PER_MINUTE),
  RATE_LIMIT_TOKENS_PER_MINUTE: toNumber(numbers.RATE_LIMIT_TOKENS_PER_MINUTE),
  TOKENS_PER_DAY: toNumber(numbers.TOKENS_PER_DAY),
  DAILY_TOKEN_BUDGET: toNumber(numbers.DAILY_TOKEN_BUDGET),
  MAX_CONCURRENT_REQUESTS: toNumber(numbers.MAX_CONCURRENT_REQUESTS),
  MAX_REQUESTS_AT_ONCE: toNumber(numbers.MAX_REQUESTS_AT_ONCE),
}
type AccessVariables = {
  readonly [Name in keyof typeof accessVariables]: z.output<(typeof accessVariables)[Name]>
}

/** The configuration of access; or what does not go together. `isPublic` says that others can reach the service. */
export function toAccessConfig(variables: AccessVariables, isPublic: boolean): AccessConfig | Misfit {
  const { API_KEYS: keys, CLIENT_ADDRESS_HEADER: header } = variables
  if (isPublic && keys.length === 0 && variables.ALLOW_PUBLIC_WITHOUT_KEYS !== 'yes') {
    return {
      wrong: [
        'API_KEYS is not set, and others can reach this address. Make a key with `npm run key -- NAME` and set API_KEYS ' +
          'to the entry that it prints; or set ALLOW_PUBLIC_WITHOUT_KEYS=yes if everyone may use this service.',
      ],
    }
  }
  return {
    keys,
    limits: {
      requestsPerMinute: Number(variables.RATE_LIMIT_REQUESTS_PER_MINUTE),
      concurrentRequests: Number(variables.MAX_CONCURRENT_REQUESTS),
      tokensPerMinute: Number(variables.RATE_LIMIT_TOKENS_PER_MINUTE),
      tokensPerDay: Number(variables.TOKENS_PER_DAY),
    },
    mostAtOnce: Number(variables.MAX_REQUESTS_AT_ONCE),
    tokensOfAllPerDay: Number(variables.DAILY_TOKEN_BUDGET),
    addressHeader: header === '' ? null : header,
    spendingFile: variables.SPENDING_FILE === '' ? null : variables.SPENDING_FILE,
  }
}
