// The main job: one failure fails no other, the deadline loses nothing, and every character has a place.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemDraft } from '../backlog/backlog-item.ts'
import { type DraftDeps, draftItems } from './draft-items.ts'
import { type DraftEvent, DraftEventSchema, DraftRequestSchema } from './draft-request.ts'
import { collectAnswer } from './draft-summary.ts'
import { AppError } from './errors.ts'
import type { CallOptions, Drafter } from './ports.ts'
import { createTestDrafter, testDraft, toTestDrafted } from './test-drafter.ts'
import { toTestCall } from './test-passages.ts'

const toDeps = (drafter: Partial<Drafter> = {}): DraftDeps => ({
  drafter: createTestDrafter(drafter),
  readSize: () => 3,
  telemetry: { record: () => {} },
  today: '2026-11-22',
  maxIdeas: 100,
})
const run = (body: unknown, drafter: Partial<Drafter> = {}, call: Partial<CallOptions> = {}) =>
  draftItems(DraftRequestSchema.parse(body), toDeps(drafter), toTestCall(call))
const gather = async (events: AsyncIterable<DraftEvent>) => {
  const all: DraftEvent[] = []
  for await (const event of events) all.push(DraftEventSchema.parse(event))
  return all
}
const three = { ideas: '- export the guest list\n- print name badges\n- invite by link' }

describe('draftItems', () => {
  it('tells what happens in order: intake, triage, each item, done', async () => {
    const events = await gather(run(three))
    expect(events.map(({ event }) => event)).toEqual(['intake', 'triage', 'item', 'item', 'item', 'done'])
    expect(events[1]).toEqual({ event: 'triage', ideas: 3, complete: true })
  })

  it('closes with what is done when the service ends; the rest may be sent again', async () => {
    const ending = new AbortController()
    const deps = {
      ...toDeps({
        draft: (idea) =>
          idea.text.includes('invite') ? new Promise(() => {}) : Promise.resolve(toTestDrafted()),
      }),
      ending: ending.signal,
    }
    setTimeout(() => ending.abort(), 30)
    const answer = await collectAnswer(draftItems(DraftRequestSchema.parse(three), deps, toTestCall()))
    expect(answer.items).toHaveLength(2)
    expect(answer.failures).toMatchObject([{ text: '- invite by link', code: 'overloaded', retryable: true }])
    const late = await collectAnswer(draftItems(DraftRequestSchema.parse(three), deps, toTestCall()))
    expect(late.failures.map(({ code }) => code)).toEqual(Array(3).fill('overloaded'))
  })

  it('hands an item on while others are still being drafted', async () => {
    const first = run(three, {
      draft: (idea) =>
        idea.text.includes('invite') ? new Promise(() => {}) : Promise.resolve(toTestDrafted()),
    })
    const seen: string[] = []
    for await (const { event } of first) {
      seen.push(event)
      if (seen.filter((name) => name === 'item').length === 2) break
    }
    expect(seen.at(-1)).toBe('item')
  })

  it('keeps an idea that fails with its text whole, and drafts the others', async () => {
    const draft: Drafter['draft'] = async (idea) => {
      if (idea.text.includes('badges')) throw new AppError('refused')
      return toTestDrafted()
    }
    const answer = await collectAnswer(run(three, { draft }))
    expect(answer.items).toHaveLength(2)
    expect(answer.failures).toEqual([
      {
        text: '- print name badges',
        span: { idea: 0, start: 24, end: 43 },
        code: 'refused',
        message: 'The model refused to work on this idea.',
        retryable: false,
      },
    ])
  })

  it('says nothing of the inside when a drafter has a bug', async () => {
    const draft = async () => {
      throw new TypeError('secret internals')
    }
    const answer = await collectAnswer(run({ ideas: 'export the guest list' }, { draft }))
    expect(answer.failures[0]).toMatchObject({ code: 'internal', text: 'export the guest list' })
    expect(JSON.stringify(answer)).not.toContain('secret')
  })

  it('turns what is not drafted at the deadline into failures, even if the drafter hangs', async () => {
    const draft: Drafter['draft'] = () => new Promise(() => {})
    const answer = await collectAnswer(run(three, { draft, concurrency: 1 }, { deadline: Date.now() + 40 }))
    expect(answer.failures.map(({ code }) => code)).toEqual(Array(3).fill('deadline_exceeded'))
  })

  it('loses nothing when triage fails or passes over a passage', async () => {
    const failed = await collectAnswer(
      run(three, { triage: () => Promise.reject(new AppError('upstream_timeout')) }),
    )
    expect(failed.failures).toHaveLength(3)
    const triage = createTestDrafter().triage
    const skipping: Drafter['triage'] = (passages, ...rest) => triage(passages.slice(1), ...rest)
    const skipped = await collectAnswer(run(three, { triage: skipping }))
    expect(skipped.items).toHaveLength(2)
    expect(skipped.failures).toMatchObject([{ code: 'invalid_output', text: '- export the guest list' }])
  })

  it('stops with `cancelled` when the caller is gone, and tells the drafter', async () => {
    const caller = new AbortController()
    let told = false
    const draft: Drafter['draft'] = (_idea, _context, { signal }) => {
      signal.addEventListener('abort', () => {
        told = true
      })
      setTimeout(() => caller.abort(), 5)
      return new Promise(() => {})
    }
    await expect(gather(run(three, { draft }, { signal: caller.signal }))).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(told).toBe(true)
  })

  it('gives the drafter one repair turn on errors, and keeps the better item', async () => {
    const flawed: ItemDraft = { ...testDraft, title: 'TBD: export the guest list' }
    let turns = 0
    const repair: Drafter['repair'] = async (_idea, _drafted, findings) => {
      turns++
      expect(findings.every(({ severity }) => severity === 'error')).toBe(true)
      return toTestDrafted()
    }
    const draft = async () => toTestDrafted(flawed)
    const answer = await collectAnswer(run({ ideas: 'export the guest list as CSV' }, { draft, repair }))
    expect(turns).toBe(1)
    expect(answer.items[0]?.title).toBe('Export the guest list as CSV')
    expect(answer.usage.calls).toBe(3)
    const failing = await collectAnswer(
      run(
        { ideas: 'export the guest list as CSV' },
        { draft, repair: () => Promise.reject(new AppError('truncated')) },
      ),
    )
    expect(failing.items[0]?.title).toBe('TBD: export the guest list')
  })

  it('names the earlier item where two say the same', async () => {
    const answer = await collectAnswer(run({ ideas: ['export the guest list', 'export the guest list'] }))
    expect(new Set(answer.items.map(({ id }) => id)).size).toBe(2)
    expect(answer.items.flatMap(({ duplicates }) => duplicates)).toMatchObject([{ relation: 'match' }])
  })

  it.each([
    [{ ideas: [] }, 'ideas'],
    [{ ideas: ' \n ' }, 'ideas'],
    [{ ideas: ['fine', ' '] }, 'ideas[1]'],
  ])('refuses %j before the first event', async (body, path) => {
    await expect(gather(run(body))).rejects.toMatchObject({ code: 'invalid_request', mistakes: [{ path }] })
  })

  it('says how many ideas there are and how many may be', async () => {
    const ideas = Array.from({ length: 101 }, (_, index) => `idea number ${index}`)
    await expect(gather(run({ ideas }))).rejects.toMatchObject({
      code: 'too_many_ideas',
      message: 'The request holds 101 ideas; the limit is 100. Send them in several requests.',
    })
  })

  it('gives every character that is not blank a place, whatever triage does', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '- one thing',
        '  - a part of it',
        '# Bugs',
        '[x] done',
        '| a | b |',
        'a, b, c',
        '```',
        'Hi all,',
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.integer(),
        async (lines, seed) => {
          const text = lines.join('\n').toWellFormed()
          if (text.trim() === '' || text.includes('\u0000') || !/[^\s\u200B-\u200F\u2060\uFEFF]/u.test(text))
            return
          const triage: Drafter['triage'] = async (passages, context, call) => {
            const honest = await createTestDrafter().triage(passages, context, call)
            return { ...honest, ideas: honest.ideas.filter((_, index) => (index + seed) % 3 !== 0) }
          }
          const { items, setAside, failures } = await collectAnswer(run({ ideas: text }, { triage }))
          const covered = new Uint8Array(text.length)
          for (const { start, end } of [
            ...items.flatMap(({ source }) => source.spans),
            ...setAside.map(({ span }) => span),
            ...failures.map(({ span }) => span),
          ]) {
            covered.fill(1, start, end)
          }
          const lost = [...text].length > 0 ? [...covered.keys()].filter((at) => covered[at] === 0) : []
          expect(
            lost
              .map((at) => text.charAt(at))
              .join('')
              .replace(/[\s\u200B-\u200F\u2060\uFEFF]/gu, ''),
          ).toBe('')
        },
      ),
      { numRuns: 200 },
    )
  })
})
