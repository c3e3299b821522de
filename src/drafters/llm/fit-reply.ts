// Fits a model's reply to its wire schema: what is meant plainly is accepted, what is not is left for the check to refuse.
import { isList, isNullable, isObject, isScalar, type WireNode, type WireObject } from './wire-schema.ts'

/**
 * The reply in the keys of the schema and no others. A missing or blank nullable value is null, a missing list empty, a
 * single text a list of one; "3" is 3 where a number is asked for, "Major" is "major", a number beside its scale the
 * nearest card of it. Everything else stays as it is.
 */
export function fitReply(value: unknown, schema: WireNode): unknown {
  if (isObject(schema)) return fitObject(value, schema)
  if (isList(schema)) return fitList(value, schema)
  if (isScalar(schema)) return fitScalar(value, schema)
  if (value === null || value === undefined) return isNullable(schema) ? null : value
  const [best] = schema.anyOf
    .filter(isObject)
    .toSorted((a, b) => countFilled(value, b) - countFilled(value, a))
  return best === undefined ? value : fitReply(value, best)
}

function fitObject(value: unknown, { properties }: WireObject): unknown {
  if (!isRecord(value)) return value
  const fitted: Record<string, unknown> = {}
  for (const [key, node] of Object.entries(properties)) {
    const inner = fitReply(read(value, key), node)
    if (inner !== undefined) fitted[key] = inner
  }
  return fitted
}

/** The reply itself where a model put it under one key of its own, such as {"item": {…}}. */
export function unwrapReply(value: unknown, { properties }: WireObject): unknown {
  if (!isRecord(value)) return value
  const [only, ...others] = Object.keys(value)
  if (only === undefined || others.length > 0 || Object.hasOwn(properties, only)) return value
  const inner = read(value, only)
  return isRecord(inner) && Object.keys(properties).some((key) => Object.hasOwn(inner, key)) ? inner : value
}

/** How much of an alternative is there: its share of keys with something in them. */
function countFilled(value: unknown, { properties }: WireObject): number {
  if (!isRecord(value)) return 0
  const keys = Object.keys(properties)
  return keys.filter((key) => !isBlank(read(value, key))).length / keys.length
}

function fitList(value: unknown, schema: WireNode & { items: WireNode }): unknown {
  const nullable = isNullable(schema)
  if (isBlank(value)) return nullable ? null : []
  const list = Array.isArray(value) ? value : [value]
  const fitted = list.filter((entry) => !isBlank(entry)).map((entry) => fitReply(entry, schema.items))
  return nullable && fitted.length === 0 ? null : fitted
}

/** Ways in which models write "unknown" where null was asked for. */
const unknown = /^(?:null|none|n\/?a|unknown|not (?:known|given|stated|specified)|-+|—)\.?$/iu

function fitScalar(value: unknown, schema: WireNode): unknown {
  if (!isScalar(schema)) return value
  const nullable = isNullable(schema)
  if (value === undefined) return nullable ? null : undefined
  const type = typeof schema.type === 'string' ? schema.type : schema.type[0]
  if (typeof value !== 'string') return typeof value === 'number' ? toCard(value, schema.enum) : value
  const text = toVisible(value).trim()
  if (schema.enum?.includes(text) === true) return text
  if (nullable && (text === '' || unknown.test(text))) return null
  if (type === 'number' || type === 'integer') {
    const number = text === '' ? Number.NaN : Number(text)
    return Number.isFinite(number) ? toCard(number, schema.enum) : value
  }
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : value
  return schema.enum?.find((option) => typeof option === 'string' && option === toOption(text)) ?? text
}

function toOption(text: string): string {
  return text.toLowerCase().replace(/[\s_]+/gu, '-')
}

function toCard(value: number, cards: readonly unknown[] | undefined): number {
  const numbers = cards?.filter((card) => typeof card === 'number') ?? []
  return numbers.reduce(
    (best, card) => (Math.abs(card - value) < Math.abs(best - value) ? card : best),
    numbers[0] ?? value,
  )
}

/** Without control characters, directions and hidden tags: they have no place in what a person is shown. */
function toVisible(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu, '')
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function read(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
