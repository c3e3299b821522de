// The embedded drafter as a whole: triage, drafts that hold for any text, revisions.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../architect/passage.ts'
import type { CallOptions, Idea } from '../../architect/ports.ts'
import { emptyContext } from '../../architect/product-context.ts'
import { testIdea } from '../../architect/test-passages.ts'
import { type ItemDraft, ItemDraftSchema } from '../../backlog/backlog-item.ts'
import { type WorkType, workTypes } from '../../backlog/work-type.ts'
import { createEmbeddedDrafter, draftIdea } from './embedded-drafter.ts'

const nothingStated = { type: null, priority: null, size: null, tags: [] }

function call(): CallOptions {
  return {
    signal: new AbortController().signal,
    deadline: Number.MAX_SAFE_INTEGER,
    requestId: 'r',
    tenant: 'anonymous',
    cache: 'use',
    language: null,
  }
}

function ideaOf(text: string, type: WorkType, language = 'en'): Idea {
  return {
    ...testIdea,
    text,
    language,
    type,
  }
}

function passage(index: number, text: string, more: Partial<Passage> = {}): Passage {
  return {
    index,
    spans: [{ idea: 0, start: index * 100, end: index * 100 + text.length }],
    text,
    headings: [],
    parent: null,
    detail: false,
    stated: nothingStated,
    occurrence: 0,
    ...more,
  }
}

const drafter = createEmbeddedDrafter()

describe('triage', () => {
  it('joins details to their parent and keeps every passage once', async () => {
    const passages = [
      passage(0, 'Export the member list'),
      passage(1, 'with the phone numbers', { parent: 0, detail: true }),
      passage(2, 'Photo gallery'),
      passage(3, 'newest first', { detail: true }),
    ]
    const { ideas, setAside } = await drafter.triage(passages, emptyContext, call())
    expect(ideas.map((idea) => idea.passages)).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(setAside).toEqual([])
  })

  it('joins a detail of a detail to the idea at the top', async () => {
    const passages = [
      passage(0, 'Seat map'),
      passage(1, 'with colours', { parent: 0, detail: true }),
      passage(2, 'green for free', { parent: 1, detail: true }),
    ]
    const { ideas } = await drafter.triage(passages, emptyContext, call())
    expect(ideas.map((idea) => idea.passages)).toEqual([[0, 1, 2]])
  })

  it.each(['lunch at 12?', 'thanks all', 'see you', 'Hi team!', '+1', 'pizza tomorrow?'])(
    'sets chit-chat aside: %s',
    async (text) => {
      const { ideas, setAside } = await drafter.triage([passage(0, text)], emptyContext, call())
      expect(ideas).toEqual([])
      expect(setAside).toEqual([{ passage: 0, reason: 'not-work' }])
    },
  )

  it.each([
    'lunch menu for the canteen',
    'thank donors by letter',
    'see your own bookings',
    'Coffee machine refill alert',
  ])('keeps work that only sounds like it: %s', async (text) => {
    const { setAside } = await drafter.triage([passage(0, text)], emptyContext, call())
    expect(setAside).toEqual([])
  })

  it('takes a stated type with full confidence and names the tag', async () => {
    const tagged = passage(0, 'login', { stated: { ...nothingStated, type: 'bug', tags: ['FIX'] } })
    const { ideas } = await drafter.triage([tagged], emptyContext, call())
    expect(ideas[0]?.type).toBe('bug')
    expect(ideas[0]?.classification).toEqual({ confidence: 1, reason: 'tagged "FIX"', runnerUp: null })
  })

  it('stops when the caller is gone', async () => {
    const signal = AbortSignal.abort()
    await expect(drafter.triage([], emptyContext, { ...call(), signal })).rejects.toThrow()
    await expect(drafter.draft(ideaOf('x', 'bug'), emptyContext, { ...call(), signal })).rejects.toThrow()
  })
})

/** Everything of a draft that is prose. */
function proseOf(draft: ItemDraft): string {
  const { estimate: _estimate, type: _type, evidence: _evidence, priority: _priority, ...prose } = draft
  return JSON.stringify({ ...prose, details: { ...prose.details, timebox: null } })
}

const words = fc.constantFrom(
  'add', 'export', 'the guest list', 'as CSV', 'when', 'login fails', 'fix', 'should', 'not', 'instead of', 'so that',
  'users', '(optional)', 'TODO:', '`', '"', '**bold**', '???', '-', ':', 'because', 'by Friday', '13 -> 16', 'my', 'I want to',
  'As a host,', 'we can', 'crash', 'search', '🎉', 'ünïcode', 'https://example.org/a?b=c', '\n', '   ', '...', 'ı', '\u0000', '한국어',
) // biome-ignore format: a list of words
const messy = fc.array(words, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '))
const anyText = fc.oneof(
  messy,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.string({ minLength: 1, maxLength: 400 }),
)
const anyType = fc.constantFrom(...workTypes)
const anyLanguage = fc.constantFrom('en', 'en', 'de', 'ja', 'und')

describe('draft, for any text', () => {
  it('fits the form, with evidence that stands in the text', () => {
    fc.assert(
      fc.property(anyText, anyType, anyLanguage, (text, type, language) => {
        fc.pre(text.trim() !== '')
        const draft = draftIdea(ideaOf(text, type, language), emptyContext)
        expect(ItemDraftSchema.safeParse(draft).error?.issues ?? []).toEqual([])
        for (const { quote } of draft.evidence) expect(text).toContain(quote)
        expect(draft.title.length).toBeLessThanOrEqual(120)
        expect(draft.title).not.toMatch(/[\r\n]/)
        expect(draft.openQuestions.length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 1_500 },
    )
  })

  it('invents no number for a feature or a bug', () => {
    fc.assert(
      fc.property(messy, fc.constantFrom<WorkType>('feature', 'bug'), (text, type) => {
        fc.pre(text.trim() !== '')
        const digits = new Set(text.match(/\d+/g) ?? [])
        for (const number of proseOf(draftIdea(ideaOf(text, type), emptyContext)).match(/\d+/g) ?? [])
          expect(digits).toContain(number)
      }),
      { numRuns: 800 },
    )
  })

  it('is the same each time', () => {
    const idea = ideaOf('Let volunteers swap shifts when somebody is ill', 'feature')
    expect(draftIdea(idea, emptyContext)).toEqual(draftIdea(idea, emptyContext))
  })

  it('reads a long hostile text within the time of a test', () => {
    for (const piece of ['when if ', 'a ', '(', '`', 'should ', '- ', 'as a ', '1. ', 'to help ', 'x,']) {
      const text = piece.repeat(Math.floor(1_000_000 / piece.length))
      expect(draftIdea(ideaOf(text, 'feature'), emptyContext).type).toBe('feature')
      expect(draftIdea(ideaOf(text, 'bug'), emptyContext).type).toBe('bug')
    }
  })
})

describe('other languages', () => {
  it('keeps the own words and writes general criteria in that language', () => {
    const draft = draftIdea(ideaOf('Gästeliste als Tabelle ausgeben', 'feature', 'de'), emptyContext)
    expect(draft.title).toBe('Gästeliste als Tabelle ausgeben')
    expect(draft.acceptanceCriteria.length).toBeGreaterThanOrEqual(3)
    expect(draft.openQuestions[0]?.question).toBe('Wer braucht das am meisten?')
  })

  it('says plainly where it has no phrases', () => {
    const draft = draftIdea(ideaOf('ログインできない', 'bug', 'ja'), emptyContext)
    expect(draft.acceptanceCriteria).toEqual([])
    expect(draft.openQuestions[0]?.question).toContain('built-in drafter')
  })

  it('says that it does not translate', async () => {
    const { draft } = await drafter.draft(ideaOf('Dark mode', 'feature'), emptyContext, {
      ...call(),
      language: 'fr',
    })
    expect(draft.assumptions.at(-1)).toContain('does not translate')
  })
})
