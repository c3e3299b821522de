// Two items out of one, and one out of two, without losing words. Pure.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { Criterion } from '../../backlog/item-fields.ts'
import { bounds, readDetail, toCriterionId, toCriterionWords, withDetail } from './field-path.ts'
import { type Entry, toEntry } from './page-state.ts'
import { toHalf, toWorth } from './size-cards.ts'

/**
 * Two entries: the first keeps id, questions and everything else, the second gets the title and the criteria named by
 * id. Both have half of the size, as the nearest card.
 */
export function splitEntry(
  entry: Entry,
  {
    title,
    criteria,
    id,
  }: { readonly title: string; readonly criteria: readonly string[]; readonly id: string },
): [Entry, Entry] {
  const { item } = entry
  const estimate =
    item.type === 'spike'
      ? item.estimate
      : {
          ...item.estimate,
          likely: toHalf(item.estimate.likely, item.estimate.scale),
          low: toHalf(item.estimate.low, item.estimate.scale),
          high: toHalf(item.estimate.high, item.estimate.scale),
          splitAdvised: toWorth(toHalf(item.estimate.likely, item.estimate.scale)) > 8,
        }
  const moved = item.acceptanceCriteria.filter((criterion) => criteria.includes(criterion.id))
  const first: BacklogItem = {
    ...item,
    estimate,
    acceptanceCriteria: item.acceptanceCriteria.filter((criterion) => !criteria.includes(criterion.id)),
  }
  const second: BacklogItem = {
    ...toMainText({ ...item, id, title, estimate }, title),
    acceptanceCriteria: moved,
    openQuestions: [],
    duplicates: [],
  }
  return [
    { ...entry, item: first },
    { ...toEntry(second), own: ['title', mainField[item.type]], told: entry.told },
  ]
}

/** The detail that says what an item is about, by type. */
export const mainField = {
  feature: 'details.want',
  bug: 'details.symptom',
  debt: 'details.problem',
  spike: 'details.questions',
  infrastructure: 'details.change',
} as const satisfies Record<BacklogItem['type'], string>

function toMainText(item: BacklogItem, text: string): BacklogItem {
  if (item.type === 'spike') {
    return { ...item, details: { ...item.details, questions: [text.endsWith('?') ? text : `${text}?`] } }
  }
  return withDetail(item, mainField[item.type].replace('details.', ''), text)
}

/** One entry: the first one's form, with what the second one has besides. */
export function mergeEntries(first: Entry, second: Entry): Entry {
  const { item } = first
  const other = second.item
  const larger = toWorth(other.estimate.likely) > toWorth(item.estimate.likely)
  const sameUnit = other.estimate.unit === item.estimate.unit && other.estimate.scale === item.estimate.scale
  const merged: BacklogItem = {
    ...withFilledDetails(item, other),
    summary: toSummary(item, other),
    estimate: sameUnit && larger ? other.estimate : item.estimate,
    acceptanceCriteria: toCriteria(item.acceptanceCriteria, other.acceptanceCriteria),
    evidence: [...item.evidence, ...other.evidence].slice(0, 60),
    assumptions: [...new Set([...item.assumptions, ...other.assumptions])].slice(0, bounds.list),
    openQuestions: [...item.openQuestions, ...other.openQuestions]
      .slice(0, 3)
      .map((question, index) => ({ ...question, id: `Q${index + 1}` })),
    dependsOn: [...new Set([...item.dependsOn, ...other.dependsOn])].filter(
      (id) => id !== item.id && id !== other.id,
    ),
    duplicates: item.duplicates.filter(({ of }) => of !== other.id),
    source: {
      spans: [...item.source.spans, ...other.source.spans],
      text: `${item.source.text}\n${other.source.text}`,
    },
  }
  return {
    ...first,
    item: merged,
    own: [...new Set([...first.own, ...second.own])],
    told: [...first.told, ...second.told],
  }
}

function withFilledDetails(item: BacklogItem, other: BacklogItem): BacklogItem {
  if (item.type !== other.type) return item
  let filled = item
  for (const [key, value] of Object.entries(other.details)) {
    const own = readDetail(item, key)
    if (own === null) filled = withDetail(filled, key, value)
    if (Array.isArray(own) && Array.isArray(value)) {
      const most = key === 'questions' ? 3 : bounds.list
      filled = withDetail(filled, key, [...new Set([...own, ...value])].slice(0, most))
    }
  }
  return filled
}

/** The details as lines of words, each with its name; empty ones are left out. */
export function toDetailLines(item: BacklogItem): string[] {
  return Object.entries(item.details).flatMap(([key, value]: [string, unknown]) => {
    const name = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    if (typeof value === 'string' && value !== 'unknown') return [`${name}: ${value}`]
    if (Array.isArray(value) && value.length > 0) return [`${name}: ${value.join('; ')}`]
    return []
  })
}

/** Both summaries, and the other's title and details where they say something else. */
function toSummary(item: BacklogItem, other: BacklogItem): string {
  const known = [item.title, item.summary, ...toDetailLines(item)].join('\n').toLowerCase()
  const extra = [other.title, other.summary, ...toDetailLines(other)].filter(
    (line) => !known.includes(line.replace(/^[a-z ]+: /, '').toLowerCase()),
  )
  return [item.summary, ...extra].join('\n').slice(0, bounds.text).trim()
}

function toCriteria(own: readonly Criterion[], others: readonly Criterion[]): Criterion[] {
  const criteria = [...own]
  const known = new Set(own.map((criterion) => toCriterionWords(criterion).toLowerCase()))
  for (const criterion of others) {
    if (known.has(toCriterionWords(criterion).toLowerCase()) || criteria.length >= bounds.criteria) continue
    criteria.push({ ...criterion, id: toCriterionId(criteria) })
  }
  return criteria
}
