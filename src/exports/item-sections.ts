// An item as headed sections of plain words: what all exports for people are made of.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { toDetailSections } from './detail-sections.ts'
import type { Section } from './section.ts'

/** The sections of an item in reading order; what the item doesn't have has no section. */
export function toSections(item: BacklogItem): Section[] {
  const sections: Section[] = [
    { name: 'summary', heading: '', form: 'text', lines: [item.summary] },
    ...toDetailSections(item),
    { name: 'criteria', heading: 'Acceptance criteria', form: 'list', lines: toCriterionLines(item) },
    { name: 'estimate', heading: 'Estimate', form: 'list', lines: toEstimateLines(item) },
    { name: 'priority', heading: 'Priority', form: 'text', lines: [toPriorityLine(item)] },
    {
      name: 'questions',
      heading: 'Open questions',
      form: 'list',
      lines: item.openQuestions.map(({ question }) => question),
    },
    { name: 'assumptions', heading: 'Assumptions', form: 'list', lines: item.assumptions },
    { name: 'relations', heading: 'Related', form: 'list', lines: toRelationLines(item) },
    {
      name: 'source',
      heading: 'Source',
      form: 'quote',
      lines: item.source.text.split(/\r\n|[\r\n\u2028\u2029]/),
    },
  ]
  return sections
    .map((section) => ({ ...section, lines: section.lines.filter((line) => line.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0)
}

/** Each criterion as one sentence, its id in front. */
export function toCriterionLines({ acceptanceCriteria }: BacklogItem): string[] {
  return acceptanceCriteria.map((criterion) => {
    if ('statement' in criterion) return `${criterion.id}: ${criterion.statement}`
    return `${criterion.id}: Given ${criterion.given}, when ${criterion.when}, then ${criterion.then}`
  })
}

function toEstimateLines({ estimate }: BacklogItem): string[] {
  const { likely, low, high, scale, unit, confidence, drivers, splitAdvised } = estimate
  const measure = unit === 'timebox' ? scale : scale === 't-shirt' ? 'size' : 'points'
  const range = low === high ? '' : `, ${low} to ${high}`
  const sure = unit === 'timebox' ? '' : `; confidence ${Math.round(confidence * 100)} %`
  const first = `${measure === 'size' ? `size ${likely}` : `${likely} ${measure}`}${range}${sure}`
  return [first, ...drivers, ...(splitAdvised ? ['Large: better split'] : [])]
}

function toPriorityLine({ priority }: BacklogItem): string {
  return `${priority.score} of 100. ${priority.method}. ${priority.explanation}`
}

/** What it depends on and what it resembles, one line each. */
export function toRelationLines({ dependsOn, duplicates }: BacklogItem): string[] {
  const resembles = duplicates.map(({ of, similarity, relation }) => {
    const words = relation === 'match' ? 'Says the same as' : 'Similar to'
    return `${words} ${of} (${Math.round(similarity * 100)} %)`
  })
  return [...dependsOn.map((id) => `Depends on ${id}`), ...resembles]
}
