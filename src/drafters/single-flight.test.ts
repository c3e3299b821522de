// Tests of single flight: one call for the same work at the same time, and nobody waits for others.
import { describe, expect, it } from 'vitest'
import { AppError } from '../architect/errors.ts'
import type { CallOptions, Drafted } from '../architect/ports.ts'
import { emptyContext } from '../architect/product-context.ts'
import { createTestDrafter, toTestDrafted } from '../architect/test-drafter.ts'
import { testIdea, toTestCall, toTestPassages } from '../architect/test-passages.ts'
import { createSingleFlightDrafter } from './single-flight.ts'

/** A drafter whose drafts wait until the test lets them go. */
function createHeldDrafter() {
  const calls: CallOptions[] = []
  const gate = Promise.withResolvers<Drafted>()
  const drafter = createSingleFlightDrafter(
    createTestDrafter({
      draft: (_, __, call) => {
        calls.push(call)
        return gate.promise
      },
    }),
  )
  return { drafter, calls, gate }
}

describe('createSingleFlightDrafter', () => {
  it('does the same work once for callers at the same time, and tells its cost once', async () => {
    const { drafter, calls, gate } = createHeldDrafter()
    const contexts = Array.from({ length: 20 }, () => ({ ...emptyContext }))
    const waiting = contexts.map((context) => drafter.draft({ ...testIdea }, context, toTestCall()))
    gate.resolve(toTestDrafted())
    const all = await Promise.all(waiting)
    expect(calls).toHaveLength(1)
    expect(all.map(({ draft }) => draft.title)).toEqual(all.map(() => toTestDrafted().draft.title))
    expect(all.reduce((sum, { usage }) => sum + usage.calls, 0)).toBe(1)
  })

  it('does it again once it has ended', async () => {
    const { drafter, calls, gate } = createHeldDrafter()
    gate.resolve(toTestDrafted())
    await drafter.draft(testIdea, emptyContext, toTestCall())
    await drafter.draft(testIdea, emptyContext, toTestCall())
    expect(calls).toHaveLength(2)
  })

  it.each([
    ['idea', { ...testIdea, text: 'another' }, emptyContext, {}],
    ['context', testIdea, { ...emptyContext, product: 'A choir planner' }, {}],
    ['language', testIdea, emptyContext, { language: 'de' }],
    ['tenant', testIdea, emptyContext, { tenant: 'another' }],
    ['use of the cache', testIdea, emptyContext, { cache: 'bypass' }],
  ] as const)('keeps work with another %s apart', async (_, idea, context, call) => {
    const { drafter, calls, gate } = createHeldDrafter()
    const both = [
      drafter.draft(testIdea, emptyContext, toTestCall()),
      drafter.draft(idea, context, toTestCall(call)),
    ]
    gate.resolve(toTestDrafted())
    await Promise.all(both)
    expect(calls).toHaveLength(2)
  })

  it('frees a caller that aborts at once, and goes on for the others', async () => {
    const { drafter, calls, gate } = createHeldDrafter()
    const leaver = new AbortController()
    const gone = drafter.draft(testIdea, emptyContext, toTestCall({ signal: leaver.signal }))
    const stays = drafter.draft(testIdea, emptyContext, toTestCall())
    leaver.abort()
    await expect(gone).rejects.toMatchObject({ code: 'cancelled' })
    expect(calls[0]?.signal.aborted).toBe(false)
    gate.resolve(toTestDrafted())
    expect((await stays).usage.calls).toBe(1)
  })

  it('aborts the work when all callers are gone, and starts anew for the next one', async () => {
    const { drafter, calls, gate } = createHeldDrafter()
    const signal = AbortSignal.timeout(5)
    const waiting = [1, 2].map(() => drafter.draft(testIdea, emptyContext, toTestCall({ signal })))
    for (const gone of waiting) await expect(gone).rejects.toMatchObject({ code: 'deadline_exceeded' })
    expect(calls[0]?.signal.aborted).toBe(true)
    gate.resolve(toTestDrafted())
    await drafter.draft(testIdea, emptyContext, toTestCall())
    expect(calls).toHaveLength(2)
    expect(calls[1]?.signal.aborted).toBe(false)
  })

  it('works by the latest deadline of those who wait', async () => {
    const { drafter, calls, gate } = createHeldDrafter()
    const deadline = Date.now() + 90_000
    const both = [
      drafter.draft(testIdea, emptyContext, toTestCall({ deadline: Date.now() + 10_000 })),
      drafter.draft(testIdea, emptyContext, toTestCall({ deadline })),
    ]
    expect(calls[0]?.deadline).toBe(deadline)
    gate.resolve(toTestDrafted())
    await Promise.all(both)
  })

  it('gives all callers the failure, and its cost to one', async () => {
    const { drafter, gate } = createHeldDrafter()
    const waiting = [1, 2, 3].map(() => drafter.draft(testIdea, emptyContext, toTestCall()))
    const usage = { calls: 2, promptTokens: 9, cachedTokens: 0, completionTokens: 1 }
    gate.reject(new AppError('truncated', { usage, retryAfterSeconds: 3 }))
    const errors = await Promise.all(waiting.map((one) => one.catch((error: unknown) => error)))
    expect(errors).toMatchObject([1, 2, 3].map(() => ({ code: 'truncated', retryAfterSeconds: 3 })))
    expect(errors.filter((error) => error instanceof AppError && error.usage !== null)).toHaveLength(1)
  })

  it('shares triage as well, and asks nothing for a caller that is gone already', async () => {
    let calls = 0
    const test = createTestDrafter()
    const drafter = createSingleFlightDrafter({
      ...test,
      triage: (...given) => {
        calls += 1
        return test.triage(...given)
      },
    })
    const passages = toTestPassages('one\ntwo')
    const both = [1, 2].map(() => drafter.triage([...passages], emptyContext, toTestCall()))
    expect((await Promise.all(both)).map(({ ideas }) => ideas.length)).toEqual([2, 2])
    expect(calls).toBe(1)
    const call = toTestCall({ signal: AbortSignal.abort() })
    await expect(drafter.triage(passages, emptyContext, call)).rejects.toMatchObject({ code: 'cancelled' })
    expect(calls).toBe(1)
  })
})
