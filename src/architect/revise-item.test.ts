// A revision keeps what had to stay, whatever the drafter does.
import { describe, expect, it } from 'vitest'
import type { BacklogItem, ItemDraft } from '../backlog/backlog-item.ts'
import { BacklogItemSchema } from '../backlog/backlog-item.ts'
import { draftItems } from './draft-items.ts'
import { DraftRequestSchema } from './draft-request.ts'
import { collectAnswer } from './draft-summary.ts'
import type { Drafter } from './ports.ts'
import { type ReviseDeps, reviseItem } from './revise-item.ts'
import { ReviseRequestSchema } from './revise-request.ts'
import { createTestDrafter, testDraft, toTestDrafted } from './test-drafter.ts'
import { toTestCall } from './test-passages.ts'

const deps = (revise: Drafter['revise']): ReviseDeps => ({
  drafter: createTestDrafter({ revise }),
  readSize: () => 3,
  telemetry: { record: () => {} },
  today: '2026-11-22',
})

/** An item as the main job makes it, its words in the middle of a longer text. */
async function toItem(draft: Partial<Extract<ItemDraft, { type: 'feature' }>> = {}): Promise<BacklogItem> {
  const whole: ItemDraft = { ...testDraft, ...draft } as ItemDraft
  const request = DraftRequestSchema.parse({ ideas: '- other idea\n- export the guest list as CSV, P1' })
  const drafter = createTestDrafter({ draft: async () => toTestDrafted(whole) })
  const call = { telemetry: { record: () => {} }, readSize: () => 3, today: '2026-11-22', maxIdeas: 9 }
  const { items } = await collectAnswer(draftItems(request, { drafter, ...call }, toTestCall()))
  const item = items.find(({ source }) => source.text.includes('export'))
  if (item === undefined) throw new Error('no item')
  return item
}

const revise = async (item: BacklogItem, change: object, drafted: ItemDraft) => {
  const request = ReviseRequestSchema.parse({ item, change })
  const answer = await reviseItem(
    request,
    deps(async () => toTestDrafted(drafted)),
    toTestCall(),
  )
  return BacklogItemSchema.parse(answer.item)
}

const bugDraft: ItemDraft = {
  type: 'bug',
  title: 'Guest list cannot be exported',
  summary: 'The guest list has no export.',
  details: {
    symptom: 'The guest list cannot be exported.',
    expected: null,
    steps: null,
    environment: null,
    severity: null,
    frequency: 'unknown',
    affected: null,
    workaround: null,
    regression: null,
  },
  acceptanceCriteria: testDraft.acceptanceCriteria,
  estimate: testDraft.estimate,
  priority: { affectedShare: null, dataLoss: null, security: null },
  evidence: [{ field: 'details.symptom', quote: 'export the guest list' }],
  assumptions: [],
  openQuestions: [],
}

describe('reviseItem', () => {
  it('changes the type and loses nothing of the old form', async () => {
    const item = await toItem()
    const revised = await revise(item, { type: 'bug' }, bugDraft)
    expect(revised.type).toBe('bug')
    expect(revised.id).toBe(item.id)
    expect(revised.source).toEqual(item.source)
    expect(JSON.stringify(revised)).toContain('export the guest list as CSV')
    expect(revised.summary).toContain('out of scope: Other lists')
    expect(revised.classification).toMatchObject({ confidence: 1, runnerUp: { type: 'feature' } })
  })

  it('keeps the priority that the input states, and quotes at their place in the input', async () => {
    const item = await toItem()
    const revised = await revise(item, { type: 'bug' }, bugDraft)
    expect(revised.priority.inputs['stated']).toBe(1)
    const [evidence] = revised.evidence
    const text = '- other idea\n- export the guest list as CSV, P1'
    expect(text.slice(evidence?.span.start, evidence?.span.end)).toBe('export the guest list')
  })

  it('keeps locked fields to the letter', async () => {
    const item = await toItem()
    const drafted: ItemDraft = { ...testDraft, title: 'Something else entirely', summary: 'New words.' }
    const change = { instruction: 'shorter', locked: ['title', 'acceptanceCriteria[1]', 'details.want'] }
    const revised = await revise(item, change, drafted)
    expect(revised.title).toBe(item.title)
    expect(revised.acceptanceCriteria[1]).toEqual(item.acceptanceCriteria[1])
    expect(revised.details).toMatchObject({ want: 'export the guest list as CSV' })
    expect(revised.summary).toBe('New words.')
  })

  it('lets an answer touch only the field that was asked for', async () => {
    const item = await toItem()
    const drafted: ItemDraft = {
      ...testDraft,
      title: 'Rewritten without being asked',
      acceptanceCriteria: [],
    }
    const revised = await revise(item, { answers: [{ question: 'Q1', answer: 'door staff' }] }, drafted)
    expect(revised.details).toMatchObject({ role: 'door staff', want: 'export the guest list as CSV' })
    expect(revised.title).toBe(item.title)
    expect(revised.acceptanceCriteria).toEqual(item.acceptanceCriteria)
    expect(revised.openQuestions.map(({ id }) => id)).toEqual(['Q2'])
  })

  it('keeps an answer that no field takes as an assumption', async () => {
    const item = await toItem({
      openQuestions: [{ field: 'acceptanceCriteria', question: 'How many guests at most?' }],
    })
    const revised = await revise(item, { answers: [{ question: 'Q1', answer: '5,000 guests' }] }, testDraft)
    expect(revised.assumptions).toContain('5,000 guests')
    expect(revised.quality.findings.filter(({ rule }) => rule === 'A8')).toEqual([])
  })

  it('gives new criteria ids of their own and keeps the others', async () => {
    const item = await toItem()
    const added = { statement: 'An export without access is refused with a reason.' }
    const drafted: ItemDraft = { ...testDraft, acceptanceCriteria: [added, ...testDraft.acceptanceCriteria] }
    const revised = await revise(item, { instruction: 'add the access case' }, drafted)
    expect(revised.acceptanceCriteria.map(({ id }) => id)).toEqual(['AC4', 'AC1', 'AC2', 'AC3'])
  })

  it.each([
    [{}, 'change'],
    [{ type: 'feature' }, 'change'],
    [{ answers: [{ question: 'Q9', answer: 'x' }] }, 'change.answers[0].question'],
    [{ instruction: 'x', locked: ['title['] }, 'change.locked[0]'],
  ])('refuses %j and names the field', async (change, path) => {
    const item = await toItem()
    await expect(revise(item, change, testDraft)).rejects.toMatchObject({
      code: 'invalid_request',
      mistakes: [{ path }],
    })
  })
})
