import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { workTypes } from '../../backlog/work-type.ts'
import { toShapeText } from './shape-text.ts'
import { TriageReplySchema } from './triage-reply.ts'
import { toDraftWire, toWireSchema, type WireNode } from './wire-schema.ts'

const wires = new Map([
  ...workTypes.map((type) => [type, toDraftWire(type)] as const),
  ['triage', toWireSchema(TriageReplySchema)] as const,
])

/** Keywords that strict structured output takes everywhere. */
const allowed = new Set([
  'type',
  'description',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'enum',
])

interface Seen {
  properties: number
  levels: number
  enumValues: number
  characters: number
}

/** Walks a wire schema and throws at the first thing outside the strict subset. */
function walk(node: WireNode, level: number, seen: Seen): void {
  const stray = Object.keys(node).filter((key) => !allowed.has(key))
  if (stray.length > 0) throw new Error(`stray keywords: ${stray.join(', ')}`)
  if ('anyOf' in node) {
    const firstKeys = node.anyOf.map((branch) =>
      'properties' in branch ? Object.keys(branch.properties)[0] : branch,
    )
    if (new Set(firstKeys).size < firstKeys.length) throw new Error('two branches share their first key')
    for (const branch of node.anyOf) walk(branch, level, seen)
    return
  }
  if ('items' in node) walk(node.items, level, seen)
  if ('properties' in node) {
    seen.levels = Math.max(seen.levels, level)
    const keys = Object.keys(node.properties)
    if (node.required.join() !== keys.join()) throw new Error('not every key is required')
    if (node.additionalProperties) throw new Error('further keys are allowed')
    seen.properties += keys.length
    seen.characters += keys.join('').length
    for (const inner of Object.values(node.properties)) walk(inner, level + 1, seen)
  }
  if ('enum' in node) {
    seen.enumValues += node.enum?.length ?? 0
    seen.characters += (node.enum ?? []).join('').length
    if (node.enum?.includes(null) === true && !node.type.includes('null'))
      throw new Error('null is no value of the type')
  }
}

describe.each([...wires])('the wire schema of %s', (name, wire) => {
  it('keeps to the strict subset and its narrowest published limits', () => {
    const seen: Seen = { properties: 0, levels: 0, enumValues: 0, characters: 0 }
    walk(wire, 1, seen)
    expect(seen.levels).toBeLessThanOrEqual(5)
    expect(seen.properties).toBeLessThanOrEqual(100)
    expect(seen.enumValues).toBeLessThanOrEqual(500)
    expect(seen.characters).toBeLessThanOrEqual(15_000)
  })

  it('is the one that was agreed', async () => {
    await expect(`${JSON.stringify(wire, null, 2)}\n`).toMatchFileSnapshot(`wire-snapshots/${name}.snap`)
  })

  it('is told to the model whole', () => {
    const shape = toShapeText(wire)
    for (const key of JSON.stringify(wire).matchAll(/"(\w+)":\{"type"/gu)) {
      if (key[1] !== 'items') expect(shape).toContain(`"${key[1]}"`)
    }
  })
})

describe('toWireSchema', () => {
  it('says unknown as null, bounds as words, and a constant as its one value', () => {
    const schema = z.object({
      kind: z.literal('box'),
      size: z.int().min(1).max(9).nullable().describe('Its size.'),
      label: z.string().min(2).max(5).default('x'),
      parts: z
        .array(z.enum(['a', 'b']))
        .max(3)
        .nullable(),
    })
    expect(toWireSchema(schema)).toEqual({
      type: 'object',
      properties: {
        kind: { type: 'string', enum: ['box'] },
        size: { type: ['integer', 'null'], description: expect.stringMatching(/^Its size\..*At most 9\./u) },
        label: { type: 'string' },
        parts: {
          type: ['array', 'null'],
          description: 'At most 3.',
          items: { type: 'string', enum: ['a', 'b'] },
        },
      },
      required: ['kind', 'size', 'label', 'parts'],
      additionalProperties: false,
    })
  })

  it('asks for no type and, of a spike, for no points: code knows them', () => {
    for (const type of workTypes) expect(Object.keys(toDraftWire(type).properties)).not.toContain('type')
    expect(JSON.stringify(toDraftWire('spike'))).not.toContain('points')
    expect(JSON.stringify(toDraftWire('bug'))).toContain('points')
  })

  it.each([
    z.object({ a: z.unknown() }),
    z.object({ a: z.tuple([z.string(), z.number()]) }),
    z.array(z.string()),
  ])('refuses what the subset cannot say', (schema) => {
    expect(() => toWireSchema(schema)).toThrow(/wire schema|one form|type/u)
  })
})
