import { describe, expect, it } from 'vitest'
import { testDraft } from '../../architect/test-drafter.ts'
import { checkDraftReply, toWireDraft } from './draft-reply.ts'
import { toDraftWire } from './wire-schema.ts'

const wire = toDraftWire('feature')
const reply: Record<string, unknown> = JSON.parse(toWireDraft(testDraft, wire))
const check = (value: unknown) => checkDraftReply(value, 'feature', wire, 'export the guest list')

/** The draft that a reply is read as. */
function toDraft(value: unknown) {
  const checked = check(value)
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
  return checked.value
}

describe('checkDraftReply', () => {
  it('reads back what it writes', () => {
    expect(toDraft(reply)).toEqual(testDraft)
  })

  it('looks under the one key that a model put the draft under, and at no type of its own', () => {
    expect(toDraft({ item: { ...reply, type: 'bug', id: 'X-1' } })).toEqual(testDraft)
  })

  it('takes keywords out of clauses, and leaves words that only look like them', () => {
    const acceptanceCriteria = [
      { given: 'Given that a list is there', when: 'When it is exported', then: 'Then, a file is saved' },
      { given: 'givens are listed', when: 'whenever it is exported', then: 'thenceforth it is saved' },
      {
        given: 'Angenommen, die Liste ist leer',
        when: 'wenn sie exportiert wird',
        then: 'dann ist die Datei leer',
      },
    ]
    expect(toDraft({ ...reply, acceptanceCriteria }).acceptanceCriteria).toEqual([
      { given: 'a list is there', when: 'it is exported', then: 'a file is saved' },
      acceptanceCriteria[1],
      { given: 'die Liste ist leer', when: 'sie exportiert wird', then: 'ist die Datei leer' },
    ])
  })

  it('cuts lists that are too long', () => {
    const many = <T>(value: T) => Array.from({ length: 50 }, () => value)
    const draft = toDraft({
      ...reply,
      evidence: many({ field: 'title', quote: 'guest list' }),
      acceptanceCriteria: many({ statement: 'The file holds each guest once.' }),
      openQuestions: many({ field: 'title', question: 'Which list?' }),
    })
    expect([draft.evidence.length, draft.acceptanceCriteria.length, draft.openQuestions.length]).toEqual([
      20, 10, 3,
    ])
  })

  it.each([
    [{ title: '' }, 'title'],
    [{ details: { want: 3 } }, 'details.want'],
    [{ acceptanceCriteria: [{ given: 'a list', when: 'it is read' }] }, 'acceptanceCriteria[0].then'],
    [{ acceptanceCriteria: ['It is there.'] }, 'acceptanceCriteria[0]'],
    [{ estimate: { points: -1, drivers: [] } }, 'estimate.points'],
    [{ summary: 'x'.repeat(5_000) }, 'summary'],
  ])('names the path of what is wrong in %j', (part, path) => {
    expect(check({ ...reply, ...part })).toMatchObject({ ok: false, issues: [{ path }] })
  })

  it.each([null, 'a draft', [], 7])('refuses %j', (value) => {
    expect(check(value).ok).toBe(false)
  })
})
