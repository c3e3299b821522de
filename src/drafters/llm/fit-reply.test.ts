import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fitReply } from './fit-reply.ts'
import { toDraftWire, toWireSchema } from './wire-schema.ts'

const wire = toWireSchema(
  z.strictObject({
    name: z.string(),
    note: z.string().nullable(),
    severity: z.enum(['critical', 'minor', 'not-work']).nullable(),
    value: z.literal([1, 2, 3, 5, 8]).nullable(),
    points: z.number().nullable(),
    isOld: z.boolean().nullable(),
    tags: z.array(z.string()),
    steps: z.array(z.string()).nullable(),
  }),
)
const blank = {
  name: 'x',
  note: null,
  severity: null,
  value: null,
  points: null,
  isOld: null,
  tags: [],
  steps: null,
}

describe('fitReply', () => {
  it('takes a missing value for unknown and drops keys that were not asked for', () => {
    expect(fitReply({ name: 'x', type: 'bug', reasoning: 'because' }, wire)).toEqual(blank)
  })

  it.each([
    [{ note: ' ' }, { note: null }],
    [{ note: 'N/A' }, { note: null }],
    [{ note: 'unknown' }, { note: null }],
    [{ note: 'Unknown to most, it works.' }, { note: 'Unknown to most, it works.' }],
    [{ severity: 'Critical' }, { severity: 'critical' }],
    [{ severity: 'not work' }, { severity: 'not-work' }],
    [{ value: 4.1 }, { value: 5 }],
    [{ value: '8' }, { value: 8 }],
    [{ points: '2.5' }, { points: 2.5 }],
    [{ isOld: 'true' }, { isOld: true }],
    [{ tags: 'one' }, { tags: ['one'] }],
    [{ tags: null }, { tags: [] }],
    [{ tags: ['a', '', null, ' b '] }, { tags: ['a', 'b'] }],
    [{ steps: [] }, { steps: null }],
    [{ name: 'a\u0007b\u202Ec' }, { name: 'abc' }],
  ])('reads %j as it is meant', (value, expected) => {
    expect(fitReply({ ...blank, ...value }, wire)).toEqual({ ...blank, ...expected })
  })

  it.each([
    { severity: 'terrible' },
    { points: 'three' },
    { isOld: 'maybe' },
    { name: 7 },
    { note: { a: 1 } },
  ])('leaves %j for the check to refuse', (value) => {
    expect(fitReply({ ...blank, ...value }, wire)).toEqual({ ...blank, ...value })
  })

  it.each([null, 'text', 5, [], [[1]]])('leaves %j, which is no object, as it is', (value) => {
    expect(fitReply(value, wire)).toEqual(value)
  })

  it('does not invent a name that is required', () => {
    expect(fitReply({}, wire)).not.toHaveProperty('name')
  })

  it('chooses the form of a criterion by what is filled in', () => {
    const criteria = toDraftWire('bug').properties['acceptanceCriteria']
    if (criteria === undefined) throw new Error('no criteria')
    const flat = [
      { given: 'a list', when: 'it is sorted', then: 'it is in order', statement: null },
      { given: null, when: null, then: '', statement: 'The list is in order.' },
    ]
    expect(fitReply(flat, criteria)).toEqual([
      { given: 'a list', when: 'it is sorted', then: 'it is in order' },
      { statement: 'The list is in order.' },
    ])
  })

  it('reads no inherited key and sets none', () => {
    const value: unknown = JSON.parse('{"name":"x","__proto__":{"note":"from afar"},"constructor":1}')
    const fitted = fitReply(value, wire)
    expect(fitted).toEqual(blank)
    expect(Object.getPrototypeOf(fitted)).toBe(Object.prototype)
  })
})
