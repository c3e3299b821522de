// Revisions: nothing is lost, answers touch only their fields, locks hold, what needs a model is said.
import { describe, expect, it } from 'vitest'
import type { Idea, Revision } from '../../architect/ports.ts'
import { emptyContext } from '../../architect/product-context.ts'
import { testIdea } from '../../architect/test-passages.ts'
import { type ItemDraft, ItemDraftSchema } from '../../backlog/backlog-item.ts'
import { type WorkType, workTypes } from '../../backlog/work-type.ts'
import { draftIdea } from './embedded-drafter.ts'
import { reviseDraft } from './revise.ts'

const text = 'As a warden I want to export the guest list so that the kitchen knows how many come'

function ideaOf(type: WorkType): Idea {
  return {
    ...testIdea,
    text,
    type,
  }
}

function revise(draft: ItemDraft, change: Partial<Revision>): ItemDraft {
  const revision = { draft, type: draft.type, answers: [], instruction: null, locked: [], ...change }
  const revised = reviseDraft(ideaOf(revision.type), revision, emptyContext, draftIdea)
  expect(ItemDraftSchema.safeParse(revised).error?.issues ?? []).toEqual([])
  return revised
}

const story = draftIdea(ideaOf('feature'), emptyContext)
const report = draftIdea(ideaOf('bug'), emptyContext)

describe('another type', () => {
  it.each(workTypes)('keeps what a person wrote when it becomes %s', (type) => {
    const edited = {
      ...story,
      title: 'Hand the kitchen its numbers',
      acceptanceCriteria: [...story.acceptanceCriteria, { statement: 'Children are counted apart.' }],
      assumptions: [...story.assumptions, 'The kitchen reads paper only.'],
    }
    const revised = revise(ItemDraftSchema.parse(edited), { type })
    expect(revised.type).toBe(type)
    expect(revised.title).toBe('Hand the kitchen its numbers')
    expect(revised.acceptanceCriteria).toContainEqual({ statement: 'Children are counted apart.' })
    expect(revised.assumptions).toContain('The kitchen reads paper only.')
  })

  it('keeps a detail that the new form has no place for', () => {
    const edited = ItemDraftSchema.parse({
      ...story,
      details: { ...story.details, benefit: 'less food is thrown away' },
    })
    const revised = revise(edited, { type: 'bug' })
    expect(JSON.stringify(revised.assumptions)).toContain('less food is thrown away')
  })

  it('comes back with the same role after a turn through another form', () => {
    const there = revise(story, { type: 'spike' })
    const back = revise(there, { type: 'feature' })
    expect(back.type === 'feature' && back.details.role).toBe('warden')
  })
})

describe('answers', () => {
  it('go into their field, and the question is gone', () => {
    const bare = draftIdea({ ...ideaOf('feature'), text: 'Export the guest list' }, emptyContext)
    const open = bare.openQuestions.find(({ field }) => field === 'details.role')
    const revised = revise(bare, {
      answers: [{ field: 'details.role', question: open?.question ?? '', answer: 'the warden' }],
    })
    expect(revised).toEqual({
      ...bare,
      details: { ...bare.details, role: 'the warden' },
      openQuestions: bare.openQuestions.filter(({ field }) => field !== 'details.role'),
    })
  })

  it.each([
    ['details.severity', 'It is major, I think', { severity: 'major' }],
    ['details.regression', 'yes, until spring', { regression: true }],
    ['details.steps', '1. open the list\n2. press export', { steps: ['open the list', 'press export'] }],
    ['details.frequency', 'often', { frequency: 'often' }],
    ['details.expected', 'All guests are listed', { expected: 'All guests are listed' }],
  ])('are read as the field %s takes them', (field, answer, details) => {
    expect(revise(report, { answers: [{ field, question: 'q?', answer }] }).details).toMatchObject(details)
  })

  it('become a criterion, an assumption where no field takes them, or an honest unknown', () => {
    const asked = { question: 'Which columns?', answer: 'Name and room are columns.' }
    expect(
      revise(story, { answers: [{ field: 'acceptanceCriteria', ...asked }] }).acceptanceCriteria,
    ).toContainEqual({
      statement: 'Name and room are columns.',
    })
    expect(revise(report, { answers: [{ field: 'details.severity', ...asked }] }).assumptions).toContain(
      'Which columns? Name and room are columns.',
    )
    expect(
      revise(report, { answers: [{ field: 'details.severity', question: 'How bad?', answer: "don't know" }] })
        .assumptions,
    ).toContain('Not known: How bad?')
  })
})

describe('locks', () => {
  it('hold against answers, instructions and another type', () => {
    const locked = ['title', 'details.want']
    const revised = revise(story, {
      type: 'infrastructure',
      locked,
      instruction: 'title: Something else',
      answers: [{ field: 'title', question: 'q?', answer: 'Another' }],
    })
    expect(revised.title).toBe(story.title)
    expect(JSON.stringify(revised.assumptions)).toContain('export the guest list')
  })
})

describe('instructions', () => {
  it.each([
    ['title: Print the guest list', 'Print the guest list'],
    ['Rename it to “Print the guest list”', 'Print the guest list'],
    ['please change the title to Print the guest list', 'Print the guest list'],
  ])('renames: %s', (instruction, title) => {
    expect(revise(story, { instruction })).toEqual({ ...story, title })
  })

  it('sets a field by its name and adds a criterion', () => {
    expect(revise(report, { instruction: 'severity: minor' }).details).toMatchObject({ severity: 'minor' })
    expect(
      revise(story, { instruction: 'add criterion: Rooms are sorted.' }).acceptanceCriteria,
    ).toContainEqual({
      statement: 'Rooms are sorted.',
    })
  })

  it('says plainly what needs a language model', () => {
    const revised = revise(story, { instruction: 'Make it sound friendlier and split it in two' })
    expect(revised.openQuestions[0]?.question).toContain('a language model is needed')
    expect({ ...revised, openQuestions: story.openQuestions }).toEqual(story)
  })
})
