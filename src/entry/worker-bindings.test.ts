import { describe, expect, it } from 'vitest'
import { isNamespace, isRateLimit, toVariables } from './worker-bindings.ts'

describe('toVariables', () => {
  it('takes settings as text, and leaves objects of the platform out', () => {
    const bindings = { MODEL: 'm', MAX_IDEAS: 50, FLAG: true, LEDGER: { get: () => null }, NOTHING: null }
    expect(toVariables(bindings)).toEqual({ MODEL: 'm', MAX_IDEAS: '50', FLAG: 'true' })
  })
})

describe('isNamespace and isRateLimit', () => {
  it('know objects by what they do', () => {
    class Namespace {
      idFromName() {}
      get() {}
    }
    expect(isNamespace(new Namespace())).toBe(true)
    expect(isRateLimit({ limit: async () => ({ success: true }) })).toBe(true)
    for (const binding of [undefined, null, 'LEDGER', {}, { get: () => {} }, { limit: 5 }]) {
      expect([isNamespace(binding), isRateLimit(binding)]).toEqual([false, false])
    }
  })
})
