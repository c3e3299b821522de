import { describe, expect, it } from 'vitest'
import { BacklogItemSchema } from '../../backlog/backlog-item.ts'
import { workTypes } from '../../backlog/work-type.ts'
import { toType } from './change-type.ts'
import { toEntry } from './page-state.ts'
import { mergeEntries, splitEntry } from './split-and-merge.ts'
import { toTestItem } from './test-entries.ts'

describe('splitEntry', () => {
  it('shares criteria and size between the two, and both are valid items', () => {
    const entry = toEntry(toTestItem('swap seats'))
    const [first, second] = splitEntry(entry, { title: 'Warn of a swap', criteria: ['AC2'], id: 'x-2' })
    expect(first.item.acceptanceCriteria.map(({ id }) => id)).toEqual(['AC1'])
    expect(second.item.acceptanceCriteria.map(({ id }) => id)).toEqual(['AC2'])
    expect([first.item.estimate.likely, second.item.estimate.likely]).toEqual([3, 3])
    expect(second.item.details).toMatchObject({ want: 'Warn of a swap' })
    for (const { item } of [first, second]) expect(BacklogItemSchema.safeParse(item).error).toBeUndefined()
  })
})

describe('mergeEntries', () => {
  const one = toEntry(toTestItem('pay'))
  const two = toEntry(
    toTestItem('pay later', {
      details: { role: 'host', want: 'pay later', benefit: 'cash stays longer', outOfScope: ['credit'] },
      acceptanceCriteria: [
        { id: 'AC1', basis: 'input', statement: 'Nobody else can pay.' },
        { id: 'AC2', basis: 'input', statement: 'A reminder comes after 14 days.' },
      ],
      openQuestions: [{ id: 'Q1', field: 'details.want', question: 'How much later?' }],
    }),
  )

  it('keeps every word of both, once', () => {
    const { item } = mergeEntries(one, two)
    const words = JSON.stringify(item)
    for (const text of [
      'pay later',
      'cash stays longer',
      'credit',
      'A reminder comes after 14 days.',
      'How much later?',
    ]) {
      expect(words).toContain(text)
    }
    expect(item.acceptanceCriteria.map(({ id }) => id)).toEqual(['AC1', 'AC2', 'AC3'])
    expect(item.source.spans).toHaveLength(2)
    expect(BacklogItemSchema.safeParse(item).error).toBeUndefined()
  })

  it('never depends on itself', () => {
    const depending = toEntry(toTestItem('pay', { dependsOn: ['pay later', 'other'] }))
    expect(mergeEntries(depending, two).item.dependsOn).toEqual(['other'])
  })
})

describe('toType', () => {
  it.each(workTypes.filter((type) => type !== 'feature'))(
    'makes a valid %s that keeps the old words',
    (type) => {
      const item = toTestItem('print a badge', {
        details: {
          role: 'host',
          want: 'print a badge',
          benefit: 'the queue is short',
          outOfScope: ['stickers'],
        },
      })
      const changed = toType(item, type)
      expect(BacklogItemSchema.safeParse(changed).error).toBeUndefined()
      expect(changed.type).toBe(type)
      for (const word of ['host', 'the queue is short', 'stickers']) expect(changed.summary).toContain(word)
      expect(toType(changed, 'feature').type).toBe('feature')
      expect(BacklogItemSchema.safeParse(toType(changed, 'feature')).error).toBeUndefined()
    },
  )
})
