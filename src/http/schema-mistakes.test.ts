import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { DraftRequestSchema } from '../architect/draft-request.ts'
import { BacklogItemSchema } from '../backlog/backlog-item.ts'
import { exampleItem } from './api-examples.ts'
import { readWithSchema } from './schema-mistakes.ts'

function mistakesOf(schema: z.ZodType, value: unknown): Record<string, string> {
  const reading = readWithSchema(schema, value)
  return reading.ok ? {} : Object.fromEntries(reading.mistakes.map(({ path, message }) => [path, message]))
}

describe('readWithSchema', () => {
  it.each([
    [z.string().min(1), '', 'must not be empty'],
    [z.string().min(3), 'ab', 'must have at least 3 characters'],
    [z.array(z.string()).max(2), ['a', 'b', 'c'], 'must have at most 2 entries'],
    [z.number().positive(), 0, 'must be more than 0'],
    [z.int(), 1.5, 'expected a whole number, got a fraction'],
    [z.int().max(9), 12, 'must be at most 9'],
    [z.literal('ok'), 'no', 'expected `ok`, got a text'],
    [z.boolean().nullable(), 'yes', 'expected true or false, got a text'],
    [z.string(), null, 'expected a text, got null'],
    [z.string(), undefined, 'is missing: expected a text'],
    [z.union([z.number().max(5), z.enum(['S', 'M'])]), 7, 'must be at most 5'],
    [z.string().refine((text) => text !== 'x', 'is a forbidden word'), 'x', 'is a forbidden word'],
    [z.record(z.string(), z.int()), [], 'expected an object, got an array'],
  ])('words a mistake of %#', (schema, value, message) => {
    expect(mistakesOf(schema, value)).toEqual({ '': message })
  })

  it('tells what lacks in the form that was meant, of the forms that there are', () => {
    const criterion = { id: 'AC1', basis: 'person', given: 'a guest', when: 'the guest leaves' }
    const item = { ...exampleItem, acceptanceCriteria: [criterion] }
    expect(mistakesOf(BacklogItemSchema, item)).toEqual({
      'acceptanceCriteria[0].then': 'is missing: expected a text',
    })
  })

  it('tells which types there are when the type is none of them', () => {
    const all = '`feature`, `bug`, `debt`, `spike`, `infrastructure`'
    expect(mistakesOf(BacklogItemSchema, { ...exampleItem, type: 'bugs' })).toEqual({
      type: `expected one of ${all}; did you mean \`bug\`?`,
    })
    expect(mistakesOf(BacklogItemSchema, {})).toEqual({ type: `is missing: expected one of ${all}` })
  })

  it('cuts and cleans names from outside', () => {
    const mistakes = mistakesOf(DraftRequestSchema, { ideas: 'a', [`\u001B[31m${'x'.repeat(5_000)}`]: 1 })
    const [path = '', message = ''] = Object.entries(mistakes)[0] ?? []
    expect(path.length + message.length).toBeLessThan(300)
    expect(path + message).not.toContain('\u001B')
    expect(message).toContain('known are `ideas`, `context`, `options`')
  })

  it('has words and a path for every mistake, whatever is sent', () => {
    const anything = fc.jsonValue({ maxDepth: 3 })
    const near = fc.record({ ideas: anything, context: anything, options: anything, type: anything })
    fc.assert(
      fc.property(fc.oneof(anything, near), (value) => {
        for (const schema of [DraftRequestSchema, BacklogItemSchema]) {
          const reading = readWithSchema<unknown>(schema, value)
          expect(reading.ok).toBe(schema.safeParse(value).success)
          if (reading.ok) continue
          expect(reading.mistakes.length).toBeGreaterThan(0)
          for (const { message } of reading.mistakes) {
            expect(message).toMatch(/[a-z]{2,}/)
            expect(message).not.toMatch(/undefined|\[object|expected ,|expected $/)
          }
        }
      }),
    )
  })
})
