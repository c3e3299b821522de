// A wire schema as a short text for the prompt: some servers hide the schema from the model, small models read this better.
import {
  isList,
  isNullable,
  isObject,
  isScalar,
  type WireNode,
  type WireObject,
  type WireScalar,
} from './wire-schema.ts'

/** The form in a notation like that of types, one top-level key a line. */
export function toShapeText(schema: WireObject): string {
  const lines = Object.entries(schema.properties).map(([key, node]) => `  "${key}": ${toShape(node)}`)
  return `{\n${lines.join(',\n')}\n}`
}

function toShape(node: WireNode): string {
  if (isObject(node)) {
    const inner = Object.entries(node.properties).map(([key, value]) => `"${key}": ${toShape(value)}`)
    return `{ ${inner.join(', ')} }`
  }
  if (isList(node)) {
    const list = `[${toShape(node.items)}, …]`
    return isNullable(node) ? `${list} | null` : list
  }
  if (isScalar(node)) return toScalar(node)
  return node.anyOf.map(toShape).join(' or ')
}

function toScalar({ type, enum: values }: WireScalar): string {
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' | ')
  return typeof type === 'string' ? type : type.join(' | ')
}
