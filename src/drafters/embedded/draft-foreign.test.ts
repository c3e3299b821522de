// Drafts of features and bugs in languages without patterns: what is told stands in its slot and is not asked for.
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../architect/ports.ts'
import { emptyContext } from '../../architect/product-context.ts'
import { testIdea } from '../../architect/test-passages.ts'
import { ItemDraftSchema } from '../../backlog/backlog-item.ts'
import { draftIdea } from './embedded-drafter.ts'

function draft(text: string, type: 'feature' | 'bug', language: string) {
  const idea: Idea = {
    ...testIdea,
    text,
    language,
    type,
  }
  return ItemDraftSchema.parse(draftIdea(idea, emptyContext))
}

describe('features in other languages', () => {
  it('have role and benefit of a story, with evidence, and do not ask for them', () => {
    const text = 'Als Imkerin möchte ich Stockkarten vergleichen, damit ich schwache Völker früh erkenne.'
    const item = draft(text, 'feature', 'de')
    expect(item.title).toBe('Stockkarten vergleichen')
    expect(item.details).toMatchObject({
      role: 'Imkerin',
      want: 'Stockkarten vergleichen',
      benefit: 'ich schwache Völker früh erkenne',
    })
    expect(item.evidence.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['details.role', 'details.want', 'details.benefit']),
    )
    for (const { quote } of item.evidence) expect(text).toContain(quote)
    expect(item.openQuestions).toEqual([])
  })

  it('ask for the benefit where only the role is told', () => {
    const item = draft('En tant que facteur, je veux noter un colis abîmé', 'feature', 'fr')
    expect(item.details).toMatchObject({ role: 'facteur', benefit: null })
    expect(item.openQuestions.map(({ field }) => field)).toEqual(['details.benefit'])
  })

  it('keep the whole sentence, and ask, where no story is told', () => {
    const item = draft('Carte des ruches avec filtre par année', 'feature', 'fr')
    expect(item.title).toBe('Carte des ruches avec filtre par année')
    expect(item.details).toMatchObject({ role: null, benefit: null })
    expect(item.openQuestions.map(({ field }) => field)).toEqual(['details.role', 'details.benefit'])
  })
})

describe('bugs in other languages', () => {
  it('have what the report states, and ask for the rest', () => {
    const item = draft('El termómetro marca grados Fahrenheit en vez de Celsius en Firefox', 'bug', 'es')
    expect(item.details).toMatchObject({ expected: 'Celsius', environment: 'Firefox', steps: null })
    expect(item.openQuestions.map(({ field }) => field)).toEqual(['details.steps'])
  })
})
