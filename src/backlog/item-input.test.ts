import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ItemInputSchema, toReviewable } from './item-input.ts'
import { toGoodItems } from './quality/test-items.ts'
import { checkItem, checkItems } from './quality.ts'
import { workTypes } from './work-type.ts'

const facts = { sourceText: null, contextText: '', personas: [] }

describe('an item of our own', () => {
  it.each(toGoodItems().map((sample) => [sample.item.type, sample] as const))(
    'a %s is accepted as it is and reviewed as before',
    (_type, { item, facts: own }) => {
      const input = ItemInputSchema.parse(JSON.parse(JSON.stringify(item)))
      expect(input).toEqual(item)
      expect(checkItem(toReviewable(input, 0), own)).toEqual([])
    },
  )
})

describe('an item from elsewhere', () => {
  it.each(workTypes)('a %s may be type and title alone; what is missing is a finding', (type) => {
    const item = toReviewable(ItemInputSchema.parse({ type, title: 'Let guests choose their seat' }), 4)
    expect(item.id).toBe('item-5')
    const findings = checkItem(item, facts)
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1)
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['A3', 'A9']))
    expect(checkItems([item], { backlogIds: null }).size).toBe(0)
  })

  it('gets ids and bases for its criteria, and its language by its words', () => {
    const input = ItemInputSchema.parse({
      type: 'feature',
      title: 'Gäste können ihren Platz wählen und ändern',
      acceptanceCriteria: [
        { statement: 'Der Platz ist danach belegt.' },
        { id: 'X', given: 'ein freier Platz', when: 'ein Gast ihn wählt', then: 'ist er belegt' },
      ],
      openQuestions: [{ field: 'details.benefit', question: 'Wozu?' }],
    })
    const item = toReviewable(input, 0)
    expect(item.acceptanceCriteria.map(({ id, basis }) => [id, basis])).toEqual([
      ['AC1', 'person'],
      ['X', 'person'],
    ])
    expect(item.language).toBe('de')
    expect(item.openQuestions).toEqual([{ id: 'Q1', field: 'details.benefit', question: 'Wozu?' }])
  })

  it('may give no more of its estimate than the likely size', () => {
    const feature = { type: 'feature', title: 'Let guests choose their seat' }
    const shirt = toReviewable(ItemInputSchema.parse({ ...feature, estimate: { likely: 'M' } }), 0)
    expect(shirt.estimate).toMatchObject({ unit: 'points', scale: 't-shirt', low: 'M', high: 'M' })
    const points = toReviewable(ItemInputSchema.parse({ ...feature, estimate: { likely: 4 } }), 0)
    expect(checkItem(points, facts)).toContainEqual(
      expect.objectContaining({ rule: 'A9', path: 'estimate.likely' }),
    )
  })

  it('in a language without word lists says so once', () => {
    const input = ItemInputSchema.parse({ type: 'feature', title: 'ゲストが席を選べるようにする' })
    const told = checkItem(toReviewable(input, 0), facts).filter(({ rule }) => rule === 'A13')
    expect(told).toMatchObject([{ severity: 'info', path: 'language' }])
    expect(told[0]?.message).toMatch(/Japanese.*A1.*A6.*F2/u)
  })
})

describe('mistakes', () => {
  const mistakesOf = (value: unknown) => ItemInputSchema.safeParse(value).error?.issues ?? []

  it('names unknown keys', () => {
    const mistakes = mistakesOf({ type: 'bug', title: 'Total is wrong', details: { symptoms: 'x' }, prio: 1 })
    expect(mistakes).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['symptoms'], path: ['details'] }),
    )
    expect(mistakes).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys', keys: ['prio'] }))
  })

  it('asks for type and title', () => {
    expect(mistakesOf({ type: 'feature' })).toMatchObject([{ path: ['title'] }])
    expect(mistakesOf({ title: 'Total is wrong' })).toMatchObject([{ path: ['type'] }])
    expect(mistakesOf({ type: 'epic', title: 'Total is wrong' })).toMatchObject([{ path: ['type'] }])
  })

  it.each([
    [{}],
    [{ given: 'a list' }],
    [{ statement: 'It is there.', given: 'a list', when: 'it is opened', then: 'it shows' }],
  ])('says what a criterion needs: %j', (criterion) => {
    const [mistake] = mistakesOf({ type: 'bug', title: 'Total is wrong', acceptanceCriteria: [criterion] })
    expect(mistake?.path).toEqual(['acceptanceCriteria', 0])
    expect(mistake?.message).toContain('`statement`')
  })

  it('has a JSON Schema', () => {
    expect(z.toJSONSchema(ItemInputSchema, { io: 'input' })).toMatchObject({ oneOf: expect.any(Array) })
  })
})
