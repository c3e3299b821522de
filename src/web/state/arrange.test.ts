import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveItem, replaceItems, restoreOrder, toMoved, undoChange } from './arrange.ts'
import { type PageState, toEntry } from './page-state.ts'
import { toTestItem, toTestState } from './test-entries.ts'

const apply = (state: PageState, change: Partial<PageState>): PageState => ({ ...state, ...change })

describe('moving', () => {
  it('keeps every item once, wherever one goes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
        fc.nat(),
        fc.integer(),
        (ids, pick, place) => {
          const id = ids[pick % ids.length] ?? ''
          const moved = toMoved(ids, id, place)
          expect([...moved].sort()).toEqual([...ids].sort())
          expect(moved.indexOf(id)).toBe(Math.min(Math.max(place, 0), ids.length - 1))
        },
      ),
    )
  })

  it('makes the order manual until the suggested one is asked for', () => {
    const moved = apply(toTestState('a', 'b', 'c'), moveItem(toTestState('a', 'b', 'c'), 'c', 0))
    expect([moved.order, moved.manual]).toEqual([['c', 'a', 'b'], true])
    const back = apply(moved, restoreOrder(moved))
    expect([back.order, back.manual]).toEqual([['a', 'b', 'c'], false])
  })

  it('leaves the order as it is when nothing moves', () => {
    expect(moveItem(toTestState('a', 'b'), 'a', -3)).toEqual({})
  })
})

describe('replacing and taking back', () => {
  it('puts a removed item back where it stood, and keeps what was edited since', () => {
    const start = toTestState('a', 'b', 'c')
    const removed = apply(
      start,
      replaceItems(start, { message: 'Removed.', removed: ['b'], added: [], at: 'b' }),
    )
    expect(removed.order).toEqual(['a', 'c'])
    const edited = apply(removed, {
      entries: new Map(removed.entries).set('a', toEntry(toTestItem('a', { title: 'Edited since' }))),
    })
    const back = apply(edited, undoChange(edited))
    expect(back.order).toEqual(['a', 'b', 'c'])
    expect(back.entries.get('a')?.item.title).toBe('Edited since')
    expect(back.undo).toBeNull()
  })

  it('takes two in for one at its place, and undoes that', () => {
    const start = toTestState('a', 'b', 'c')
    const added = [toEntry(toTestItem('b')), toEntry(toTestItem('b-2'))]
    const split = apply(start, replaceItems(start, { message: 'Split.', removed: ['b'], added, at: 'b' }))
    expect(split.order).toEqual(['a', 'b', 'b-2', 'c'])
    const back = apply(split, undoChange(split))
    expect([back.order, [...back.entries.keys()].sort()]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
    expect(back.entries.get('b')).toBe(start.entries.get('b'))
  })

  it('undoes a merge though the list was moved meanwhile', () => {
    const start = toTestState('a', 'b', 'c', 'd')
    const added = [toEntry(toTestItem('a'))]
    const merged = apply(
      start,
      replaceItems(start, { message: 'Merged.', removed: ['a', 'c'], added, at: 'a' }),
    )
    expect(merged.order).toEqual(['a', 'b', 'd'])
    const moved = apply(merged, moveItem(merged, 'd', 0))
    const back = apply(moved, undoChange(moved))
    expect([...back.order].sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(back.order.indexOf('c')).toBe(back.order.indexOf('b') + 1)
  })
})
