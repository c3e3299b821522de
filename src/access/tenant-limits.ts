// The limits of one tenant, and how a key's entry may change them.

/** 0 means that there is no limit. */
export interface TenantLimits {
  readonly requestsPerMinute: number
  readonly concurrentRequests: number
  readonly tokensPerMinute: number
  /** From midnight to midnight, UTC. */
  readonly tokensPerDay: number
}

/** How a limit is called in the entry of a key. */
export const limitNames = {
  requests: 'requestsPerMinute',
  concurrent: 'concurrentRequests',
  tokens: 'tokensPerMinute',
  day: 'tokensPerDay',
} as const satisfies Record<string, keyof TenantLimits>
