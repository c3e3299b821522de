// A drafter that remembers: what was drafted from the same words in the same surroundings is given again, for nothing.
import { LRUCache } from 'lru-cache'
import { toDigest } from '../architect/digest.ts'
import type { CallOptions, Drafted, Drafter, Idea, Triage } from '../architect/ports.ts'
import type { ProductContext } from '../architect/product-context.ts'
import { noUsage } from '../architect/usage.ts'

export interface CacheOptions {
  /** How much is remembered, in UTF-16 code units of JSON; what was used longest ago goes first. */
  readonly maxSize: number
  readonly ttlMs: number
  /** All else that decides a result: server, models, prompts, schemas, settings. */
  readonly toFingerprint: () => Promise<string>
}

/**
 * `drafter` with a memory for triage, drafts and repairs. Only what `drafter` returned is kept, so only validated
 * results; errors are not. Words count to the letter, since quotes must be found in them; where a piece stands in the
 * input does not. Tenants share nothing. A revision is always made anew: who asks again wants another one.
 * With `cache: bypass` nothing is looked up, and what comes replaces what was kept.
 */
export function createCachedDrafter(drafter: Drafter, options: CacheOptions): Drafter {
  const kept = new LRUCache<string, string>({
    maxSize: options.maxSize,
    sizeCalculation: (value, key) => value.length + key.length,
    ttl: options.ttlMs,
  })
  const contexts = new WeakMap<ProductContext, Promise<string>>()
  const toPlace = (context: ProductContext): Promise<string> => {
    const known = contexts.get(context) ?? toDigest(JSON.stringify(context))
    contexts.set(context, known)
    return known
  }

  const recall = async <T>({ parts, context, call }: Asked, work: () => Promise<T>): Promise<Recalled<T>> => {
    call.signal.throwIfAborted()
    const { tenant, language } = call
    const around = [await options.toFingerprint(), await toPlace(context)]
    const key = await toDigest(JSON.stringify([tenant, language, ...around, ...parts]))
    const found = call.cache === 'use' ? kept.get(key) : undefined
    // Written below as a T, and by nobody else.
    if (found !== undefined) return { value: JSON.parse(found), isKept: true }
    const value = await work()
    kept.set(key, JSON.stringify(value))
    return { value, isKept: false }
  }

  return {
    ...drafter,
    async triage(passages, context, call) {
      const parts = ['triage', passages.map(({ spans: _, ...passage }) => passage)]
      const { value, isKept } = await recall<Triage>({ parts, context, call }, () =>
        drafter.triage(passages, context, call),
      )
      return isKept ? { ...value, usage: noUsage } : value
    },
    async draft(idea, context, call) {
      const { value, isKept } = await recall<Drafted>(
        { parts: ['draft', toWords(idea)], context, call },
        () => drafter.draft(idea, context, call),
      )
      return isKept ? { ...value, usage: noUsage } : value
    },
    async repair(idea, drafted, findings, context, call) {
      const parts = ['repair', toWords(idea), drafted.draft, findings]
      const { value, isKept } = await recall<Drafted | null>({ parts, context, call }, () =>
        drafter.repair(idea, drafted, findings, context, call),
      )
      return isKept && value !== null ? { ...value, usage: noUsage } : value
    },
  }
}

interface Asked {
  readonly parts: readonly unknown[]
  readonly context: ProductContext
  readonly call: CallOptions
}

interface Recalled<T> {
  readonly value: T
  readonly isKept: boolean
}

/** The idea without its place: the same line further down is the same idea. */
function toWords({ id: _, spans: __, ...words }: Idea): unknown {
  return words
}
