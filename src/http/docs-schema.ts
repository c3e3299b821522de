// Draws schemas of the API document as HTML.
import { html } from 'hono/html'
import type { SchemaView } from './docs-view.ts'

export type Html = ReturnType<typeof html>

const refPrefix = '#/components/schemas/'

/** The fields of an object schema as a table; alternatives one below the other; anything else as one line. */
export function drawSchema(schema: SchemaView): Html {
  if (schema.$ref !== undefined) return html`<p>${drawType(schema)}</p>`
  const branches = toBranches(schema).filter(isObject)
  if (branches.length > 0) {
    return html`${branches.map(
      (branch) =>
        html`<section class="branch"><h4>${toBranchName(branch)}</h4>${drawFields(branch)}</section>`,
    )}`
  }
  return isObject(schema) ? drawFields(schema) : html`<p>${drawType(schema)}</p>`
}

function drawFields(schema: SchemaView): Html {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0) return html`<p>${drawType(schema)}</p>`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Fields"><table>
    <thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
    <tbody>${fields.map(([name, field]) => drawField(name, field, schema.required?.includes(name) === true))}</tbody>
  </table></div>`
}

function drawField(name: string, field: SchemaView, required: boolean): Html {
  const nested = toNested(field)
  const flag = required ? html`` : html` <span class="optional">optional</span>`
  return html`<tr>
    <th scope="row"><code>${name}</code>${flag}</th>
    <td>${drawType(field)}</td>
    <td>${field.description ?? ''}${drawBounds(field)}${
      nested === null ? '' : html`<details><summary>Fields</summary>${drawSchema(nested)}</details>`
    }</td>
  </tr>`
}

/** The object inside a field that has no name of its own; null where there is none. */
function toNested(field: SchemaView): SchemaView | null {
  if (field.$ref !== undefined) return null
  if (isObject(field) && Object.keys(field.properties ?? {}).length > 0) return field
  if (field.items !== undefined) return toNested(field.items)
  const branches = toBranches(field).flatMap((branch) => toNested(branch) ?? [])
  return branches.length > 0 ? (branches[0] ?? null) : null
}

function drawType(schema: SchemaView): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace(refPrefix, '').replace(/Output$/, '')
    return html`<a href="#schema-${name}">${name}</a>`
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum !== undefined)
    return drawList(schema.enum.map((value) => html`<code>${String(value)}</code>`))
  const branches = toBranches(schema)
  if (branches.length > 0) return drawList(branches.map(drawType))
  if (schema.items !== undefined) return html`array of ${drawType(schema.items)}`
  const types = [schema.type ?? 'any'].flat()
  return html`${types.join(' or ')}`
}

function drawList(parts: readonly Html[]): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html` <span class="or">or</span> ${part}`))}`
}

function drawBounds(field: SchemaView): Html {
  const bounds = [
    toBound(field.minLength, field.maxLength, 'characters'),
    toBound(field.minItems, field.maxItems, 'entries'),
    toBound(field.minimum ?? field.exclusiveMinimum, field.maximum, ''),
    field.default !== undefined ? `default ${toShortJson(field.default)}` : '',
  ].filter((bound) => bound !== '')
  return bounds.length === 0 ? html`` : html` <span class="bounds">${bounds.join('; ')}</span>`
}

function toBound(low: unknown, high: unknown, unit: string): string {
  const upper = typeof high === 'number' && high < Number.MAX_SAFE_INTEGER ? high : undefined
  if (typeof low !== 'number' && upper === undefined) return ''
  const range =
    upper === undefined ? `from ${low}` : typeof low === 'number' ? `${low} to ${upper}` : `up to ${upper}`
  return unit === '' ? range : `${range} ${unit}`
}

function toShortJson(value: unknown): string {
  const json = JSON.stringify(value) ?? ''
  return json.length > 40 ? '{…}' : json
}

function toBranches(schema: SchemaView): SchemaView[] {
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
}

function isObject(schema: SchemaView): boolean {
  return schema.type === 'object' || schema.properties !== undefined
}

function toBranchName(schema: SchemaView): string {
  for (const key of ['type', 'event']) {
    const tag = schema.properties?.[key]
    if (tag !== undefined && 'const' in tag) return String(tag.const)
  }
  return Object.keys(schema.properties ?? {}).join(', ')
}
