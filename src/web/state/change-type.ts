// Another type for an item without a drafter: what the old form held stays, in the new form or in the summary. Pure.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { WorkType } from '../../backlog/work-type.ts'
import { bounds } from './field-path.ts'
import { toDetailLines } from './split-and-merge.ts'

type Common = Omit<BacklogItem, 'type' | 'details'>

/** The item in another form. Words that have no place in the new form are added to the summary. */
export function toType(item: BacklogItem, type: WorkType): BacklogItem {
  if (item.type === type) return item
  const lost = toDetailLines(item).filter((line) => !line.endsWith(`: ${item.title}`))
  const { type: _, details: __, ...rest } = item
  const common: Common = {
    ...rest,
    summary: [item.summary, ...lost].join('\n').slice(0, bounds.text),
    classification: {
      confidence: 1,
      reason: 'Chosen by a person.',
      runnerUp: { type: item.type, confidence: 0 },
    },
    priority: { ...item.priority, inputs: { stated: item.priority.inputs['stated'] ?? null } },
    estimate: toEstimate(item, type),
  }
  return withBareDetails(common, type)
}

function toEstimate({ estimate, type: old }: BacklogItem, type: WorkType): BacklogItem['estimate'] {
  if (type === 'spike') {
    return { ...estimate, unit: 'timebox', scale: 'days', likely: 2, low: 1, high: 2, splitAdvised: false }
  }
  if (old !== 'spike') return estimate
  return { ...estimate, unit: 'points', scale: 'fibonacci', likely: 3, low: 1, high: 8, basis: 'generic' }
}

function withBareDetails(common: Common, type: WorkType): BacklogItem {
  const { title } = common
  switch (type) {
    case 'feature':
      return { ...common, type, details: { role: null, want: title, benefit: null, outOfScope: [] } }
    case 'bug':
      return {
        ...common,
        type,
        details: {
          symptom: title,
          expected: null,
          steps: null,
          environment: null,
          severity: null,
          frequency: 'unknown',
          affected: null,
          workaround: null,
          regression: null,
        },
      }
    case 'debt':
      return {
        ...common,
        type,
        details: {
          location: null,
          kind: 'code',
          problem: title,
          interest: null,
          trigger: null,
          remedy: null,
          risk: null,
          before: null,
          after: null,
        },
      }
    case 'spike':
      return {
        ...common,
        type,
        details: {
          questions: [title.endsWith('?') ? title : `${title}?`],
          timebox: { amount: 2, unit: 'days' },
          method: null,
          deliverable: null,
          unblocks: null,
          exitRule: null,
        },
      }
    case 'infrastructure':
      return {
        ...common,
        type,
        details: {
          change: title,
          driver: null,
          environments: [],
          deadline: null,
          blastRadius: null,
          rollback: null,
          verification: null,
          monitoring: null,
          maintenanceWindow: null,
          securityAndCost: null,
          riskIfDeferred: null,
        },
      }
  }
}
