// Sums of what model calls cost.

export interface Usage {
  readonly calls: number
  readonly promptTokens: number
  readonly cachedTokens: number
  readonly completionTokens: number
}

export const noUsage: Usage = { calls: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0 }

/** The sum of two usages. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    calls: a.calls + b.calls,
    promptTokens: a.promptTokens + b.promptTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
    completionTokens: a.completionTokens + b.completionTokens,
  }
}
