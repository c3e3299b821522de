import { describe, expect, it } from 'vitest'
import { createPromptSecrets } from './prompt-secrets.ts'

describe('createPromptSecrets', () => {
  it('draws new words each time, of letters that need no escaping', async () => {
    const [a, b] = [createPromptSecrets(), createPromptSecrets()]
    expect(a.canary).toMatch(/^[a-p]{16}$/u)
    expect(a.canary).not.toBe(b.canary)
    expect(await a.toBoundary('r1')).toMatch(/^[a-p]{10}$/u)
    expect(await a.toBoundary('r1')).not.toBe(await b.toBoundary('r1'))
  })

  it('keeps one boundary for a request, and tells nothing of it by another or by the canary', async () => {
    const secrets = createPromptSecrets()
    expect(await secrets.toBoundary('r1')).toBe(await secrets.toBoundary('r1'))
    expect(await secrets.toBoundary('r1')).not.toBe(await secrets.toBoundary('r2'))
    expect(secrets.canary).not.toContain(await secrets.toBoundary('r1'))
  })

  it('repeats itself for a given seed', async () => {
    const [a, b] = [createPromptSecrets('s'.repeat(32)), createPromptSecrets('s'.repeat(32))]
    expect([a.canary, await a.toBoundary('r')]).toEqual([b.canary, await b.toBoundary('r')])
  })
})
