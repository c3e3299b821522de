import { describe, expect, it } from 'vitest'
import { draftItems } from '../architect/draft-items.ts'
import { DraftRequestSchema } from '../architect/draft-request.ts'
import { AppError } from '../architect/errors.ts'
import type { CallOptions, Drafter } from '../architect/ports.ts'
import { emptyContext } from '../architect/product-context.ts'
import { createTestDrafter, testDraft, toTestDrafted } from '../architect/test-drafter.ts'
import { testIdea, toTestCall, toTestPassages } from '../architect/test-passages.ts'
import { noUsage } from '../architect/usage.ts'
import { createFallbackDrafter } from './fallback.ts'

const spent = { ...noUsage, calls: 3, promptTokens: 500 }
const second = createTestDrafter({ name: 'second', model: null })
const revision = { draft: testDraft, type: 'feature', answers: [], instruction: null, locked: [] } as const

/** A primary whose every method does this. */
function toPrimary(act: (call: CallOptions) => Promise<never>): Drafter {
  return createTestDrafter({
    name: 'first',
    triage: (_passages, _context, call) => act(call),
    draft: (_idea, _context, call) => act(call),
    repair: (_idea, _drafted, _findings, _context, call) => act(call),
    revise: (_idea, _revision, _context, call) => act(call),
  })
}

const failing = toPrimary(async () => {
  throw new AppError('upstream_unavailable', { usage: spent })
})
const hanging = toPrimary(() => new Promise<never>(() => undefined))

describe('createFallbackDrafter', () => {
  it('is the primary as long as that works', async () => {
    const both = createFallbackDrafter(createTestDrafter({ name: 'first', concurrency: 3 }), failing)
    expect(both).toMatchObject({ name: 'first', model: 'test-model', concurrency: 3, triageBatch: 20 })
    const { provenance } = await both.draft(testIdea, emptyContext, toTestCall())
    expect(provenance.degraded).toBeNull()
  })

  it('lets the fallback draft and revise where the primary fails, says why, and keeps the cost', async () => {
    const both = createFallbackDrafter(failing, second)
    const drafted = await both.draft(testIdea, emptyContext, toTestCall())
    const revised = await both.revise(testIdea, revision, emptyContext, toTestCall())
    for (const { provenance, usage } of [drafted, revised]) {
      expect(provenance.degraded).toBe('upstream_unavailable')
      expect(usage).toMatchObject({ calls: 4, promptTokens: 500 })
    }
  })

  it('lets the fallback triage all, or what the primary passed over', async () => {
    const passages = toTestPassages('a\nb\nc')
    const all = await createFallbackDrafter(failing, second).triage(passages, emptyContext, toTestCall())
    expect(all.ideas.map((idea) => idea.passages)).toEqual([[0], [1], [2]])
    expect(all.usage.calls).toBe(4)
    const partial = createTestDrafter({
      triage: async () => ({ ideas: [], setAside: [{ passage: 1, reason: 'context' }], usage: noUsage }),
    })
    const rest = await createFallbackDrafter(partial, second).triage(passages, emptyContext, toTestCall())
    expect(rest.ideas.map((idea) => idea.passages)).toEqual([[0], [2]])
    expect(rest.setAside).toHaveLength(1)
  })

  it('repairs what the fallback drafted with the fallback, all else with the primary', async () => {
    const both = createFallbackDrafter(failing, second)
    const own = toTestDrafted()
    const degraded = { ...own, provenance: { ...own.provenance, degraded: 'upstream_timeout' } }
    expect(await both.repair(testIdea, degraded, [], emptyContext, toTestCall())).toBeNull()
    await expect(both.repair(testIdea, own, [], emptyContext, toTestCall())).rejects.toMatchObject({
      code: 'upstream_unavailable',
      usage: spent,
    })
  })

  it('does not hide a bug, nor work for a caller who is gone', async () => {
    const buggy = toPrimary(async () => {
      throw new TypeError('x is not a function')
    })
    await expect(
      createFallbackDrafter(buggy, second).draft(testIdea, emptyContext, toTestCall()),
    ).rejects.toThrow(TypeError)
    const gone = toTestCall({ signal: AbortSignal.abort() })
    await expect(createFallbackDrafter(failing, second).draft(testIdea, emptyContext, gone)).rejects.toThrow(
      /abort/iu,
    )
  })

  it('stops waiting for the primary when the caller leaves', async () => {
    const caller = new AbortController()
    const draft = createFallbackDrafter(hanging, second).draft(
      testIdea,
      emptyContext,
      toTestCall({ signal: caller.signal }),
    )
    caller.abort()
    await expect(draft).rejects.toThrow(/abort/iu)
  })

  it('gives the primary an earlier deadline, and its cost counts when it ran into that', async () => {
    const deadlines: number[] = []
    const slow = toPrimary(
      (call) =>
        new Promise((_, reject) => {
          deadlines.push(call.deadline)
          call.signal.addEventListener('abort', () =>
            reject(new AppError('deadline_exceeded', { usage: spent })),
          )
        }),
    )
    const call = toTestCall({ deadline: Date.now() + 300 })
    const { provenance, usage } = await createFallbackDrafter(slow, second).draft(
      testIdea,
      emptyContext,
      call,
    )
    expect(Date.now()).toBeLessThan(call.deadline)
    expect(deadlines[0]).toBeLessThan(call.deadline)
    expect(provenance.degraded).toBe('upstream_timeout')
    expect(usage.calls).toBe(4)
  })

  it('turns a server that hangs into degraded items, however many ideas wait, and no failure', async () => {
    const request = DraftRequestSchema.parse({
      ideas: Array.from({ length: 40 }, (_, at) => `export list ${at}`),
    })
    const deps = {
      drafter: createFallbackDrafter({ ...hanging, concurrency: 4 }, second),
      readSize: () => 3,
      telemetry: { record: () => undefined },
      today: '2026-01-01',
      maxIdeas: 100,
    }
    const degraded: (string | null)[] = []
    for await (const event of draftItems(request, deps, toTestCall({ deadline: Date.now() + 3_000 }))) {
      if (event.event === 'failure') throw new Error(JSON.stringify(event))
      if (event.event === 'item') degraded.push(event.item.provenance.degraded)
    }
    expect(degraded).toEqual(Array.from({ length: 40 }, () => 'upstream_timeout'))
  })
})
