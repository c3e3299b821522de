// Reads and changes a field of an item by its path, and keeps items within the bounds that the API takes.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { Criterion } from '../../backlog/item-fields.ts'

/** The bounds of texts and lists, as the item's schema has them. */
export const bounds = { title: 500, text: 2_000, list: 20, criteria: 30 } as const

/** A detail by its key; undefined when the type has none of that name. */
export function readDetail(item: BacklogItem, key: string): unknown {
  const value: unknown = Object.entries(item.details).find(([name]) => name === key)?.[1]
  return value
}

function withValue<Details extends object>(details: Details, key: string, value: unknown): Details {
  return key in details ? { ...details, [key]: value } : details
}

/** The item with another detail; the value must be one that the field takes. */
export function withDetail(item: BacklogItem, key: string, value: unknown): BacklogItem {
  switch (item.type) {
    case 'feature':
      return { ...item, details: withValue(item.details, key, value) }
    case 'bug':
      return { ...item, details: withValue(item.details, key, value) }
    case 'debt':
      return { ...item, details: withValue(item.details, key, value) }
    case 'spike':
      return { ...item, details: withValue(item.details, key, value) }
    case 'infrastructure':
      return { ...item, details: withValue(item.details, key, value) }
  }
}

/** What a person typed as one text: trimmed, cut at the bound, and null when nothing is left. */
export function toText(typed: string, most: number = bounds.text): string | null {
  const text = typed.trim().slice(0, most).trim()
  return text === '' ? null : text
}

/** What a person typed as a list, one entry a line. */
export function toList(typed: string, most: number = bounds.list): string[] {
  return typed
    .split('\n')
    .flatMap((line) => toText(line) ?? [])
    .slice(0, most)
}

/** The first id "AC1", "AC2" … that no criterion has. */
export function toCriterionId(criteria: readonly Criterion[]): string {
  const taken = new Set(criteria.map(({ id }) => id))
  let number = criteria.length + 1
  while (taken.has(`AC${number}`)) number++
  return `AC${number}`
}

/** The texts at the paths that a person wrote, joined: they are input as much as what was pasted. */
export function toOwnText(item: BacklogItem, paths: readonly string[]): string {
  return paths
    .flatMap((path) => {
      if (path === 'title') return [item.title]
      if (path === 'summary') return [item.summary]
      if (path === 'acceptanceCriteria') return item.acceptanceCriteria.map(toCriterionWords)
      const value = readDetail(item, path.replace(/^details\./, ''))
      return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
    })
    .join('\n')
}

export function toCriterionWords(criterion: Criterion): string {
  if ('statement' in criterion) return criterion.statement
  return `Given ${criterion.given}, when ${criterion.when}, then ${criterion.then}`
}
