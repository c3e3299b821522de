// Wire schemas: domain schemas in the small part of JSON Schema that servers with strict structured output accept.
import * as z from 'zod'
import {
  BugDraftSchema,
  DebtDraftSchema,
  FeatureDraftSchema,
  InfrastructureDraftSchema,
  SpikeDraftSchema,
} from '../../backlog/backlog-item.ts'
import { maxQuestions } from '../../backlog/item-fields.ts'
import type { WorkType } from '../../backlog/work-type.ts'

type ScalarType = 'string' | 'number' | 'integer' | 'boolean'
type Value = string | number | boolean | null

export type WireObject = {
  readonly type: 'object'
  readonly description?: string
  readonly properties: Readonly<Record<string, WireNode>>
  readonly required: readonly string[]
  readonly additionalProperties: false
}
export type WireList = {
  readonly type: 'array' | readonly ['array', 'null']
  readonly description?: string
  readonly items: WireNode
}
export type WireScalar = {
  readonly type: ScalarType | 'null' | readonly [ScalarType, 'null']
  readonly description?: string
  readonly enum?: readonly Value[]
}
export type WireChoice = { readonly description?: string; readonly anyOf: readonly WireNode[] }
export type WireNode = WireObject | WireList | WireScalar | WireChoice

/** A model is asked for less than an item may hold. */
const mostEvidence = 10
const mostCriteria = 10

const draftSchemas = {
  feature: FeatureDraftSchema,
  bug: BugDraftSchema,
  debt: DebtDraftSchema,
  spike: SpikeDraftSchema,
  infrastructure: InfrastructureDraftSchema,
}

/**
 * The form in which a model writes a draft: the domain's, without what code knows (the type, a spike's points). Quotes
 * come first, so that a model looks at the input before it writes; judgements come last.
 */
export function toDraftWire(type: WorkType): WireObject {
  const { shape } = draftSchemas[type]
  const wire = z.strictObject({
    evidence: shape.evidence.max(mostEvidence),
    title: shape.title,
    summary: shape.summary,
    details: shape.details,
    acceptanceCriteria: shape.acceptanceCriteria.max(mostCriteria),
    assumptions: shape.assumptions,
    openQuestions: shape.openQuestions.max(maxQuestions),
    priority: shape.priority,
    estimate: type === 'spike' ? shape.estimate.omit({ points: true }) : shape.estimate,
  })
  return toWireSchema(wire)
}

/**
 * An object schema for the wire: every key required, unknown is null, no keyword outside the strict subset. Bounds go
 * into descriptions; the domain schema checks them. @throws Error for a schema that the subset cannot say.
 */
export function toWireSchema(schema: z.ZodType): WireObject {
  const wire = toNode(z.toJSONSchema(schema, { target: 'draft-7' }))
  if (!isObject(wire)) throw new Error('The root of a wire schema must be an object.')
  return wire
}

type JsonSchema = z.core.JSONSchema.BaseSchema

function toNode(schema: JsonSchema | boolean): WireNode {
  if (typeof schema === 'boolean') throw new Error('A wire schema cannot hold "anything".')
  const branches = schema.anyOf ?? schema.oneOf ?? splitTypes(schema)
  if (branches !== undefined) return toChoice(schema, branches)
  const described = toDescription(schema)
  switch (schema.type) {
    case 'object':
      return toObject(schema, described)
    case 'array':
      if (schema.items === undefined || Array.isArray(schema.items)) throw new Error('A list needs one form.')
      return { type: 'array', ...described, items: toNode(schema.items) }
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
    case 'null':
      return { type: schema.type, ...described, ...toEnum(schema) }
    default:
      throw new Error(`A wire schema cannot hold the type "${schema.type}".`)
  }
}

/** One form a type, where a schema names several at once. */
function splitTypes({ type, description: _, ...rest }: JsonSchema): JsonSchema[] | undefined {
  const types: unknown = type
  if (!Array.isArray(types)) return undefined
  return types.map((one) => ({ ...rest, type: one }))
}

function toObject(schema: JsonSchema, described: { description?: string }): WireObject {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, value]) => [key, toNode(value)]),
  )
  const required = Object.keys(properties)
  return { type: 'object', ...described, properties, required, additionalProperties: false }
}

/** A form or null becomes one nullable form, but for objects; other alternatives stay. */
function toChoice(schema: JsonSchema, branches: readonly (JsonSchema | boolean)[]): WireNode {
  const nodes = branches.map(toNode)
  const [only, ...others] = nodes.filter((node) => !isScalar(node) || node.type !== 'null')
  const { description } = schema
  const described = description === undefined ? {} : { description }
  if (only !== undefined && others.length === 0 && nodes.length === 2) {
    const merged = toText(description, 'description' in only ? only.description : undefined)
    const text = merged === null ? {} : { description: merged }
    if (isList(only)) return { ...only, type: ['array', 'null'], ...text }
    if (isScalar(only) && typeof only.type === 'string' && only.type !== 'null') {
      const values = only.enum === undefined ? {} : { enum: [...only.enum, null] }
      return { ...only, type: [only.type, 'null'], ...text, ...values }
    }
  }
  return { ...described, anyOf: nodes }
}

function toEnum({ enum: values, const: constant }: JsonSchema): { enum?: Value[] } {
  const all = values ?? (constant === undefined ? [] : [constant])
  const kept = all.filter(
    (value): value is Value => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  )
  return kept.length === 0 ? {} : { enum: kept }
}

/** The description, with the bounds in words. */
function toDescription(schema: JsonSchema): { description?: string } {
  const { minItems, maxItems, minimum, maximum, exclusiveMinimum, description } = schema
  const isSafe = (bound: number | boolean | undefined) =>
    typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER
  const bounds = [
    minItems === undefined ? null : `At least ${minItems}.`,
    maxItems === undefined ? null : `At most ${maxItems}.`,
    isSafe(minimum) ? `At least ${minimum}.` : null,
    isSafe(exclusiveMinimum) ? `More than ${exclusiveMinimum}.` : null,
    isSafe(maximum) ? `At most ${maximum}.` : null,
  ].filter((bound) => bound !== null)
  const text = toText(description, bounds.length === 0 ? undefined : bounds.join(' '))
  return text === null ? {} : { description: text }
}

function toText(...parts: readonly (string | undefined)[]): string | null {
  const said = parts.filter((part) => part !== undefined)
  return said.length === 0 ? null : said.join(' ')
}

export function isObject(node: WireNode): node is WireObject {
  return 'type' in node && node.type === 'object'
}

export function isList(node: WireNode): node is WireList {
  return (
    'type' in node && (node.type === 'array' || (typeof node.type !== 'string' && node.type[0] === 'array'))
  )
}

export function isScalar(node: WireNode): node is WireScalar {
  return 'type' in node && !isObject(node) && !isList(node)
}

export function isNullable(node: WireNode): boolean {
  if (!('type' in node)) return node.anyOf.some(isNullable)
  return typeof node.type === 'string' ? node.type === 'null' : node.type.includes('null')
}
