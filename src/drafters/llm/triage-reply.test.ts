import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toTestPassages } from '../../architect/test-passages.ts'
import { workTypes } from '../../backlog/work-type.ts'
import { checkTriageReply, sortPassages, type TriageReply, TriageReplySchema } from './triage-reply.ts'
import { toWireSchema } from './wire-schema.ts'

const wire = toWireSchema(TriageReplySchema)
const idea = {
  passages: [1],
  quote: null,
  reason: 'a word',
  type: 'feature',
  confidence: 0.8,
  runnerUp: null,
} as const
const toReply = (
  ideas: readonly Partial<TriageReply['ideas'][number]>[],
  setAside: TriageReply['setAside'] = [],
) => ({
  ideas: ideas.map((one) => ({ ...idea, passages: [...idea.passages], ...one })),
  setAside,
})

describe('checkTriageReply', () => {
  it('accepts what small models write', () => {
    const reply = { ideas: [{ ...idea, passages: 1, type: 'Feature', quote: '', runnerUp: 'none' }] }
    expect(checkTriageReply(reply, wire)).toEqual({ ok: true, value: toReply([{}]) })
  })

  it('says where a reply is wrong', () => {
    const checked = checkTriageReply({ ideas: [{ ...idea, type: 'chore' }], setAside: [] }, wire)
    expect(checked).toMatchObject({ ok: false, issues: [{ path: 'ideas[0].type' }] })
  })
})

describe('sortPassages', () => {
  const shown = toTestPassages('dark mode and CSV export\nlunch?\nlogin broken\nsince monday', {
    3: { detail: true, parent: 2 },
  })

  it('takes numbers as positions in what was shown, and drops others', () => {
    const later = shown.map((passage) => ({
      ...passage,
      index: passage.index + 40,
      parent: null,
      detail: false,
    }))
    const { ideas, setAside, missed } = sortPassages(
      toReply([{ passages: [3, 99, 3] }, { passages: [0] }], [{ passage: 2, reason: 'not-work' }]),
      later,
    )
    expect(ideas.map(({ passages }) => passages)).toEqual([[42]])
    expect(setAside).toEqual([{ passage: 41, reason: 'not-work' }])
    expect(missed.map(({ index }) => index)).toEqual([40, 43])
  })

  it('keeps quotes only as words of the passage', () => {
    const { ideas } = sortPassages(
      toReply([{ quote: 'Dark Mode' }, { quote: 'export as CSV' }, { passages: [3], quote: 'login broken' }]),
      shown,
    )
    expect(ideas.map(({ passages, quote }) => [passages, quote])).toEqual([
      [[0], 'dark mode'],
      [[0], null],
      [[2, 3], null],
    ])
  })

  it('gives a detail that was passed over to the idea of its parent', () => {
    const { ideas, missed } = sortPassages(
      toReply([{ passages: [1] }, { passages: [2] }, { passages: [3] }]),
      shown,
    )
    expect(ideas.at(-1)?.passages).toEqual([2, 3])
    expect(missed).toEqual([])
  })

  it('lets no passage be taken whole twice, nor set aside when it is used', () => {
    const { ideas, setAside } = sortPassages(
      toReply([{ passages: [1, 2] }, { passages: [2] }], [{ passage: 2, reason: 'context' }]),
      shown,
    )
    expect(ideas.map(({ passages }) => passages)).toEqual([[0, 1]])
    expect(setAside).toEqual([])
  })

  it('clamps confidences, and drops a runner-up that is the type itself', () => {
    const { ideas } = sortPassages(
      toReply([
        { passages: [1], confidence: 7_000, runnerUp: 'spike' },
        { passages: [2], confidence: 85, runnerUp: 'feature' },
        { passages: [3], confidence: -1, runnerUp: 'bug' },
      ]),
      shown,
    )
    expect(ideas.map(({ classification: { confidence, runnerUp } }) => [confidence, runnerUp])).toEqual([
      [1, { type: 'spike', confidence: 0 }],
      [0.85, null],
      [0, { type: 'bug', confidence: 0 }],
    ])
  })

  it('lets a type that the input states stand, but not for a part of the passage', () => {
    const stated = { type: 'spike', priority: null, size: null, tags: ['spike'] } as const
    const tagged = toTestPassages('dark mode and CSV export', { 0: { stated } })
    const whole = sortPassages(toReply([{}]), tagged).ideas[0]
    expect(whole).toMatchObject({
      type: 'spike',
      classification: { confidence: 1, reason: 'Stated as spike.', runnerUp: { type: 'feature' } },
    })
    expect(sortPassages(toReply([{ quote: 'CSV export' }]), tagged).ideas[0]?.type).toBe('feature')
  })

  it('accounts for each passage once, whatever the reply', () => {
    const number = fc.integer({ min: -1, max: 6 })
    const anyIdea = fc.record({
      passages: fc.array(number, { maxLength: 4 }),
      quote: fc.constantFrom(null, 'dark mode', 'lunch', 'nowhere'),
      reason: fc.string(),
      type: fc.constantFrom(...workTypes),
      confidence: fc.double({ noNaN: true }),
      runnerUp: fc.constantFrom(null, ...workTypes),
    })
    const aside = fc.record({ passage: number, reason: fc.constantFrom('context' as const, 'done' as const) })
    fc.assert(
      fc.property(
        fc.array(anyIdea, { maxLength: 6 }),
        fc.array(aside, { maxLength: 4 }),
        (ideas, setAside) => {
          const sorted = sortPassages({ ideas, setAside }, shown)
          const used = new Set(sorted.ideas.flatMap(({ passages }) => passages))
          const rest = [
            ...sorted.setAside.map(({ passage }) => passage),
            ...sorted.missed.map(({ index }) => index),
          ]
          expect([...used, ...rest].toSorted()).toEqual([0, 1, 2, 3])
        },
      ),
    )
  })
})
