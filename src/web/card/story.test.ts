import { describe, expect, it } from 'vitest'
import { toTestItem } from '../state/test-entries.ts'
import { toStory } from './story.ts'

function toWish(title: string, want: string, role: string | null = null, benefit: string | null = null) {
  const item = toTestItem('x', { title })
  if (item.type !== 'feature') throw new Error('The test item is a feature.')
  return toStory({ ...item, details: { ...item.details, role, want, benefit } })
}

describe('toStory', () => {
  it('tells a wish as a sentence', () => {
    const title = 'Add a tide table'
    expect(toWish(title, 'see the tide before I sail')).toBe('Someone wants to see the tide before I sail')
    expect(toWish(title, 'to see the tide before I sail')).toBe('Someone wants to see the tide before I sail')
    expect(toWish(title, 'see the tide', 'pilot')).toBe('As pilot: see the tide')
    expect(toWish(title, 'have a tide table', null, 'nobody runs aground')).toBe(
      'Someone wants to have a tide table, so that nobody runs aground',
    )
  })

  it('is empty where it would only say the title again', () => {
    expect(toWish('Add a tide table', 'have a tide table')).toBe('')
    expect(toWish('Let pilots see the tide', 'see the tide')).toBe('')
  })
})
