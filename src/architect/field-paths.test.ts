// Paths lead to fields of an item and to nothing else.
import { describe, expect, it } from 'vitest'
import { readField, toSteps, withField } from './field-paths.ts'

const item = {
  title: 'Export',
  details: { role: null },
  acceptanceCriteria: [{ then: 'a file' }, { then: 'a note' }],
}

describe('field paths', () => {
  it.each([
    ['title', 'Export'],
    ['details.role', null],
    ['acceptanceCriteria[1].then', 'a note'],
    ['acceptanceCriteria[9].then', undefined],
    ['details.constructor', undefined],
    ['__proto__.polluted', undefined],
    ['title..x', undefined],
  ])('reads %s', (path, value) => {
    expect(readField(item, path)).toEqual(value)
  })

  it('writes one field and leaves the item as it was', () => {
    const changed = withField(item, 'acceptanceCriteria[0].then', 'a CSV file')
    expect(changed.acceptanceCriteria).toEqual([{ then: 'a CSV file' }, { then: 'a note' }])
    expect(item.acceptanceCriteria[0]).toEqual({ then: 'a file' })
  })

  it('writes nothing where there is no field', () => {
    expect(withField(item, 'details.benefit', 'x')).toEqual(item)
    expect(withField(item, '__proto__.polluted', 'x')).toEqual(item)
    expect(toSteps('details[')).toBeNull()
  })
})
