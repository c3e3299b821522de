// Turns what a schema says of bad input into mistakes with paths, in words for a person.
import type { z } from 'zod'
import type { Mistake } from '../architect/errors.ts'
import { readField, toFieldPath, toShownName } from './field-path.ts'
import { findNearestName } from './nearest-name.ts'

/** Hints for so many unknown fields of one object; finding them takes time. */
const mostHints = 50

type Issue = z.core.$ZodIssue

export type SchemaReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** Parses a value from outside; every mistake has its path, an unknown field the name that was probably meant. */
export function readWithSchema<T>(schema: z.ZodType<T>, value: unknown): SchemaReading<T> {
  const result = schema.safeParse(value, { error: toKnownNames })
  if (result.success) return { ok: true, value: result.data }
  const mistakes = result.error.issues.flatMap((issue) => toMistakes(issue, [], value))
  return { ok: false, mistakes }
}

/** Only here the names that a schema knows are at hand: they travel in the message. A schema's own message wins. */
function toKnownNames(issue: z.core.$ZodRawIssue): string {
  const def: unknown = issue.inst?._zod.def
  const shape = typeof def === 'object' && def !== null && 'shape' in def ? def.shape : null
  if (issue.code !== 'unrecognized_keys' || typeof shape !== 'object' || shape === null) return ''
  return Object.keys(shape).join('\n')
}

function toMistakes(issue: Issue, above: readonly PropertyKey[], root: unknown): Mistake[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split('\n')
    return issue.keys.map((key, index) => ({
      path: toFieldPath([...path, key]),
      message: toUnknownField(key, index < mostHints ? known : null),
    }))
  }
  if (issue.code === 'invalid_union') {
    const branch = toClosestBranch(issue.errors)
    if (branch !== null) return branch.flatMap((inner) => toMistakes(inner, path, root))
  }
  const value = readField(root, path)
  return [{ path: toFieldPath(path), message: issue.message || toMessage(issue, value) }]
}

/** `known` are the names to look for a near one; null when there were hints enough. */
function toUnknownField(key: string, known: readonly string[] | null): string {
  if (known === null) return `unknown field \`${toShownName(key)}\``
  const nearest = findNearestName(key, known)
  const hint = nearest === null ? `; known are ${toList(known)}` : `; did you mean \`${nearest}\`?`
  return `unknown field \`${toShownName(key)}\`${hint}`
}

/** The branch of a union that the value fits best; null when it has the wrong type for all of them. */
function toClosestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const near = branches.filter((issues) => !issues.some(isWrongKind))
  return near.toSorted((a, b) => toDistance(a) - toDistance(b))[0] ?? null
}

function isWrongKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_union') return toClosestBranch(issue.errors) === null
  return issue.code === 'invalid_type' || issue.code === 'invalid_value'
}

function toDistance(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0)
}

function toMessage(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return toExpectation(issue, value)
    case 'too_small':
      return toBound(
        issue.origin,
        Number(issue.minimum),
        issue.inclusive === false ? 'more than' : 'at least',
      )
    case 'too_big':
      return toBound(issue.origin, Number(issue.maximum), issue.inclusive === false ? 'less than' : 'at most')
    case 'invalid_format':
      return issue.pattern === undefined
        ? `is not a valid ${issue.format}`
        : `does not match the pattern ${issue.pattern}`
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.map((inner) => inner.message || toMessage(inner, undefined)).join('; ')
    default:
      return 'is not valid'
  }
}

function toExpectation(issue: Issue, value: unknown): string {
  const { kinds, values } = toAccepted(issue)
  const expected = [...kinds, ...(values.length > 0 ? [toChoice(values)] : [])].join(' or ')
  if (value === undefined) return `is missing: expected ${expected}`
  const nearest = typeof value === 'string' ? findNearestName(value, values.map(String)) : null
  if (nearest !== null) return `expected ${expected}; did you mean \`${nearest}\`?`
  return `expected ${expected}, got ${toKind(value)}`
}

interface Accepted {
  readonly kinds: readonly string[]
  readonly values: readonly (string | number | boolean | bigint | symbol | null | undefined)[]
}

function toAccepted(issue: Issue): Accepted {
  if (issue.code === 'invalid_type')
    return { kinds: [kindNames[issue.expected] ?? issue.expected], values: [] }
  if (issue.code === 'invalid_value') return { kinds: [], values: issue.values }
  if (issue.code !== 'invalid_union') return { kinds: [], values: [] }
  if (issue.errors.length === 0) return { kinds: [], values: toDiscriminators(issue) }
  const branches = issue.errors.flatMap((issues) => issues.filter(isWrongKind).map(toAccepted))
  return {
    kinds: [...new Set(branches.flatMap((branch) => branch.kinds))],
    values: [...new Set(branches.flatMap((branch) => branch.values))],
  }
}

function toDiscriminators(issue: Issue): string[] {
  const options: unknown = 'options' in issue ? issue.options : []
  return Array.isArray(options) ? options.map(String) : []
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
  record: 'an object',
  null: 'null',
}

function toKind(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number' && !Number.isInteger(value)) return 'a fraction'
  return kindNames[typeof value] ?? typeof value
}

function toChoice(values: Accepted['values']): string {
  const shown = values.map((value) => (typeof value === 'string' ? `\`${value}\`` : String(value)))
  return shown.length === 1 ? String(shown[0]) : `one of ${shown.join(', ')}`
}

function toBound(origin: string, bound: number, relation: string): string {
  if (relation === 'at least' && bound === 1 && origin !== 'number' && origin !== 'int')
    return 'must not be empty'
  const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' }
  const unit = units[origin] ?? ''
  return unit === '' ? `must be ${relation} ${bound}` : `must have ${relation} ${bound}${unit}`
}

function toList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
