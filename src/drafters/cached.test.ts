// Tests of the cached drafter: what is the same costs once, what is not is never mixed up.
import { describe, expect, it } from 'vitest'
import { AppError } from '../architect/errors.ts'
import type { Drafter } from '../architect/ports.ts'
import { emptyContext } from '../architect/product-context.ts'
import { createTestDrafter, testDraft, toTestDrafted } from '../architect/test-drafter.ts'
import { testIdea, toTestCall, toTestPassages } from '../architect/test-passages.ts'
import type { Finding } from '../backlog/quality/rule.ts'
import { type CacheOptions, createCachedDrafter } from './cached.ts'

/** A drafter that numbers its drafts, behind a cache. */
function createNumbered(options: Partial<CacheOptions> = {}, overrides: Partial<Drafter> = {}) {
  let made = 0
  const drafter = createTestDrafter({
    draft: async () => toTestDrafted({ ...testDraft, title: `Draft ${++made}` }),
    revise: async () => toTestDrafted({ ...testDraft, title: `Draft ${++made}` }),
    ...overrides,
  })
  const toFingerprint = async () => 'one model'
  const cached = createCachedDrafter(drafter, { maxSize: 100_000, ttlMs: 60_000, toFingerprint, ...options })
  return { cached, made: () => made }
}

const finding: Finding = {
  rule: 'A1',
  severity: 'error',
  path: 'title',
  message: 'is vague',
  fix: 'say more',
}

describe('createCachedDrafter', () => {
  it('gives the same draft again, for nothing, wherever the idea stands', async () => {
    const { cached, made } = createNumbered()
    const first = await cached.draft(testIdea, emptyContext, toTestCall())
    const moved = { ...testIdea, id: 'pbi-other', spans: [{ idea: 3, start: 7, end: 32 }] }
    const again = await cached.draft(moved, { ...emptyContext }, toTestCall())
    expect(made()).toBe(1)
    expect(again.draft).toEqual(first.draft)
    expect(again.provenance).toEqual(first.provenance)
    expect([first.usage.calls, again.usage.calls]).toEqual([1, 0])
  })

  it.each([
    ['word', { ...testIdea, text: 'export the guest list' }, emptyContext, {}],
    ['type', { ...testIdea, type: 'bug' as const }, emptyContext, {}],
    ['heading', { ...testIdea, headings: ['Tickets'] }, emptyContext, {}],
    ['context', testIdea, { ...emptyContext, product: 'A choir planner' }, {}],
    ['language', testIdea, emptyContext, { language: 'de' }],
    ['tenant', testIdea, emptyContext, { tenant: 'another' }],
  ])('drafts anew for another %s', async (_, idea, context, call) => {
    const { cached, made } = createNumbered()
    await cached.draft(testIdea, emptyContext, toTestCall())
    await cached.draft(idea, context, toTestCall(call))
    expect(made()).toBe(2)
  })

  it('drafts anew when the model or a prompt is another', async () => {
    let model = 'one'
    const { cached, made } = createNumbered({ toFingerprint: async () => model })
    await cached.draft(testIdea, emptyContext, toTestCall())
    model = 'two'
    await cached.draft(testIdea, emptyContext, toTestCall())
    expect(made()).toBe(2)
  })

  it('asks anew on bypass, and keeps what came', async () => {
    const { cached } = createNumbered()
    await cached.draft(testIdea, emptyContext, toTestCall())
    const fresh = await cached.draft(testIdea, emptyContext, toTestCall({ cache: 'bypass' }))
    const after = await cached.draft(testIdea, emptyContext, toTestCall())
    expect([fresh.draft.title, after.draft.title]).toEqual(['Draft 2', 'Draft 2'])
    expect([fresh.usage.calls, after.usage.calls]).toEqual([1, 0])
  })

  it('keeps no failure', async () => {
    let isUp = false
    const { cached } = createNumbered(
      {},
      {
        draft: async () => {
          if (!isUp) throw new AppError('upstream_unavailable')
          return toTestDrafted()
        },
      },
    )
    await expect(cached.draft(testIdea, emptyContext, toTestCall())).rejects.toThrow(AppError)
    isUp = true
    await expect(cached.draft(testIdea, emptyContext, toTestCall())).resolves.toMatchObject({
      usage: { calls: 1 },
    })
  })

  it('remembers triage by the words, and tells repeated lines apart', async () => {
    const { cached } = createNumbered()
    const passages = toTestPassages('menus\nnamed players')
    const first = await cached.triage(passages, emptyContext, toTestCall())
    const moved = passages.map((passage) => ({ ...passage, spans: [{ idea: 0, start: 90, end: 95 }] }))
    const again = await cached.triage(moved, emptyContext, toTestCall())
    expect(again.ideas).toEqual(first.ideas)
    expect([first.usage.calls, again.usage.calls]).toEqual([1, 0])
    const other = await cached.triage(
      toTestPassages('menus\nnamed players', { 1: { occurrence: 1 } }),
      emptyContext,
      toTestCall(),
    )
    expect(other.usage.calls).toBe(1)
  })

  it('remembers what a repair made of the same draft, also that there is none', async () => {
    let asked = 0
    const repair = async () => {
      asked++
      return null
    }
    const { cached } = createNumbered({}, { repair })
    const drafted = toTestDrafted()
    for (let turn = 0; turn < 2; turn++) {
      expect(await cached.repair(testIdea, drafted, [finding], emptyContext, toTestCall())).toBeNull()
    }
    expect(asked).toBe(1)
    await cached.repair(testIdea, drafted, [{ ...finding, path: 'summary' }], emptyContext, toTestCall())
    expect(asked).toBe(2)
  })

  it('revises anew each time', async () => {
    const { cached, made } = createNumbered()
    const revision = {
      draft: testDraft,
      type: 'feature' as const,
      answers: [],
      instruction: 'shorter',
      locked: [],
    }
    await cached.revise(testIdea, revision, emptyContext, toTestCall())
    await cached.revise(testIdea, revision, emptyContext, toTestCall())
    expect(made()).toBe(2)
  })

  it('forgets what is old, and the oldest when full', async () => {
    const { cached, made } = createNumbered({ maxSize: 3_000 })
    for (const text of ['a', 'b', 'c', 'd', 'a']) {
      await cached.draft({ ...testIdea, text }, emptyContext, toTestCall())
    }
    expect(made()).toBe(5)
    const { cached: brief, made: madeBriefly } = createNumbered({ ttlMs: 20 })
    await brief.draft(testIdea, emptyContext, toTestCall())
    await new Promise((resolve) => setTimeout(resolve, 40))
    await brief.draft(testIdea, emptyContext, toTestCall())
    expect(madeBriefly()).toBe(2)
  })
})
