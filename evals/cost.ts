// What a run costs: tokens always, money where prices are given, and the cap at which it stops asking.
import type { Usage } from '../src/architect/usage.ts'

/** Money for a million tokens, in whatever currency one reads. */
export interface Prices {
  readonly input: number
  /** Of prompt tokens that the server had in its cache. */
  readonly cached: number
  readonly output: number
}

export interface Limits {
  readonly maxTokens: number
  /** In the currency of the prices; null without a cap. */
  readonly maxCost: number | null
  readonly prices: Prices | null
}

export interface Budget {
  /** Tokens so far. */
  readonly tokens: number
  /** Money so far; null without prices. */
  readonly cost: number | null
  charge(usage: Usage): void
  /** Why nothing more may be asked; null while it may. */
  toStop(): string | null
}

const million = 1_000_000

/** Cached tokens are a part of the prompt tokens and cost their own price. */
export function toCost({ promptTokens, cachedTokens, completionTokens }: Usage, prices: Prices): number {
  const cached = Math.min(promptTokens, cachedTokens)
  const { input, output } = prices
  return ((promptTokens - cached) * input + cached * prices.cached + completionTokens * output) / million
}

/** Counts over all suites and subjects of a run. What is on its way when the cap is reached still comes in. */
export function createBudget({ maxTokens, maxCost, prices }: Limits): Budget {
  let tokens = 0
  let cost = 0
  return {
    get tokens() {
      return tokens
    },
    get cost() {
      return prices === null ? null : cost
    },
    charge(usage) {
      tokens += usage.promptTokens + usage.completionTokens
      if (prices !== null) cost += toCost(usage, prices)
    },
    toStop() {
      if (tokens >= maxTokens) return 'The token budget of the run is used up.'
      if (maxCost !== null && prices !== null && cost >= maxCost) return 'The cost cap of the run is reached.'
      return null
    },
  }
}

/** Money as one reads it: at least two significant digits. */
export function toMoney(cost: number): string {
  if (cost === 0 || cost >= 1) return cost.toFixed(2)
  return cost.toFixed(Math.min(6, 1 - Math.floor(Math.log10(cost))))
}
