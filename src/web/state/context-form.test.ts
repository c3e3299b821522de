import { describe, expect, it } from 'vitest'
import { ProductContextSchema } from '../../architect/product-context.ts'
import { toBacklog, toRequestContext, toSize } from './context-form.ts'
import { emptyContextForm } from './page-state.ts'

describe('toRequestContext', () => {
  it('reads sizes at the end of lines, however they are set off, and names what it cannot read', () => {
    const { context, unread } = toRequestContext({
      ...emptyContextForm,
      personas: 'organiser, guest\n\ncashier',
      typicalSize: '3',
      referenceItems: 'Export as PDF, 5\nSeat map (8 points)\nNew login | XL\nno size here',
    })
    expect(context.personas).toEqual(['organiser', 'guest', 'cashier'])
    expect(context.referenceItems).toEqual([
      { title: 'Export as PDF', points: 5 },
      { title: 'Seat map', points: 8 },
      { title: 'New login', points: 'XL' },
    ])
    expect(unread).toEqual(['“no size here” has no size at its end'])
    expect(ProductContextSchema.safeParse(context).error).toBeUndefined()
  })

  it('gives what the API takes, whatever is typed', () => {
    const long = 'word '.repeat(2_000)
    const form = {
      ...emptyContextForm,
      product: long,
      personas: long,
      typicalSize: '-1',
      backlog: `${long}\n,,,\n"`,
    }
    const { context, unread } = toRequestContext(form)
    expect(ProductContextSchema.safeParse(context).error).toBeUndefined()
    expect(unread).toEqual(['“-1” is no size'])
  })
})

describe('toSize', () => {
  it.each([
    ['m', 'M'],
    ['0,5', 0.5],
    ['13', 13],
    ['0', null],
    ['huge', null],
  ])('reads %j as %j', (text, size) => {
    expect(toSize(text)).toBe(size)
  })
})

describe('toBacklog', () => {
  it('reads plain lines with and without ids', () => {
    expect(toBacklog('PB-12 Export as PDF\n- Pay by card\n#44: Seat map')).toEqual([
      { id: 'PB-12', title: 'Export as PDF' },
      { id: 'line-2', title: 'Pay by card' },
      { id: '44', title: 'Seat map' },
    ])
  })

  it('reads a CSV by its header, with quotes and other separators', () => {
    expect(toBacklog('Issue key;Status;Summary\nA-1;Open;"Pay; by ""card"""')).toEqual([
      { id: 'A-1', title: 'Pay; by "card"' },
    ])
  })

  it('never gives one id twice', () => {
    const ids = toBacklog('id,title\nA-1,one\nA-1,two').map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })
})
