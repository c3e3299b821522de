// The fields of each type's form: what stands where, under which name, and how it is edited.
import type { BacklogItem } from '../../backlog/backlog-item.ts'
import type { WorkType } from '../../backlog/work-type.ts'

export interface DetailField {
  readonly key: string
  readonly label: string
  /** `list`: one entry a line. `choice`: one of the options. */
  readonly kind: 'text' | 'list' | 'choice' | 'flag' | 'timebox'
  readonly options?: readonly string[]
  /** True where the form can't do without it. */
  readonly required?: boolean
  /** True for a list that is null when unknown. */
  readonly nullable?: boolean
  /** What to say where nothing stands. */
  readonly blank?: string
}

type DetailsOf<Type extends WorkType> = Extract<BacklogItem, { type: Type }>['details']

/** The compiler sees to it that every detail of the type is there, in this order. */
function toFields<Type extends WorkType>(
  fields: Readonly<Record<keyof DetailsOf<Type> & string, Omit<DetailField, 'key'>>>,
): readonly DetailField[] {
  return Object.entries<Omit<DetailField, 'key'>>(fields).map(([key, field]) => ({ key, ...field }))
}

export const detailFields: Readonly<Record<WorkType, readonly DetailField[]>> = {
  feature: toFields<'feature'>({
    role: { label: 'As', kind: 'text', blank: 'who wants it?' },
    want: { label: 'I want to', kind: 'text', required: true },
    benefit: { label: 'so that', kind: 'text', blank: 'why?' },
    outOfScope: { label: 'Out of scope', kind: 'list' },
  }),
  bug: toFields<'bug'>({
    symptom: { label: 'What one sees', kind: 'text', required: true },
    expected: { label: 'What should happen', kind: 'text' },
    steps: { label: 'Steps', kind: 'list', nullable: true, blank: 'one step a line' },
    environment: { label: 'Environment', kind: 'text' },
    severity: { label: 'Severity', kind: 'choice', options: ['critical', 'major', 'minor', 'trivial'] },
    frequency: {
      label: 'Frequency',
      kind: 'choice',
      required: true,
      options: ['always', 'often', 'sometimes', 'once', 'unknown'],
    },
    affected: { label: 'Who is affected', kind: 'text' },
    workaround: { label: 'Workaround', kind: 'text' },
    regression: { label: 'Worked before', kind: 'flag' },
  }),
  debt: toFields<'debt'>({
    location: { label: 'Where', kind: 'text' },
    kind: {
      label: 'Kind',
      kind: 'choice',
      required: true,
      options: ['code', 'design', 'test', 'documentation', 'dependency', 'build'],
    },
    problem: { label: 'Problem', kind: 'text', required: true },
    interest: { label: 'Interest paid', kind: 'text', blank: 'what does it cost, how often?' },
    trigger: { label: 'Paid whenever', kind: 'text' },
    remedy: { label: 'Remedy', kind: 'text' },
    risk: { label: 'Risk if left', kind: 'text' },
    before: { label: 'Measure before', kind: 'text' },
    after: { label: 'Measure after', kind: 'text' },
  }),
  spike: toFields<'spike'>({
    questions: { label: 'Questions', kind: 'list', required: true },
    timebox: { label: 'Timebox', kind: 'timebox', required: true },
    method: { label: 'Method', kind: 'text' },
    deliverable: { label: 'Deliverable', kind: 'text' },
    unblocks: { label: 'Decision it unblocks', kind: 'text' },
    exitRule: { label: 'When the time is up', kind: 'text' },
  }),
  infrastructure: toFields<'infrastructure'>({
    change: { label: 'Change', kind: 'text', required: true },
    driver: {
      label: 'Driver',
      kind: 'choice',
      options: [
        'upgrade',
        'migration',
        'compliance',
        'scaling',
        'security',
        'delivery',
        'observability',
        'cost',
      ],
    },
    environments: { label: 'Environments', kind: 'list', blank: 'one a line' },
    deadline: { label: 'Deadline', kind: 'text' },
    riskIfDeferred: { label: 'Risk if deferred', kind: 'text' },
    blastRadius: { label: 'What else it may hit', kind: 'text' },
    rollback: { label: 'Rollback', kind: 'text' },
    verification: { label: 'Verification', kind: 'text' },
    monitoring: { label: 'Monitoring', kind: 'text' },
    maintenanceWindow: { label: 'Maintenance window', kind: 'text' },
    securityAndCost: { label: 'Security and cost', kind: 'text' },
  }),
}

export interface PriorityField {
  readonly key: string
  readonly label: string
  readonly options: readonly (string | number | boolean)[]
}

const relative = [1, 2, 3, 5, 8, 13, 20]
const fivePoint = [1, 2, 3, 4, 5]

/** The inputs of each type's priority formula. */
export const priorityFields: Readonly<Record<WorkType, readonly PriorityField[]>> = {
  feature: [
    { key: 'userValue', label: 'User value', options: relative },
    { key: 'timeCriticality', label: 'Time criticality', options: relative },
    { key: 'riskOrOpportunity', label: 'Risk reduction or opportunity', options: relative },
  ],
  bug: [
    { key: 'affectedShare', label: 'Share of users', options: ['all', 'most', 'some', 'few'] },
    { key: 'dataLoss', label: 'Data is lost', options: [true, false] },
    { key: 'security', label: 'Security is at stake', options: [true, false] },
  ],
  debt: [
    { key: 'interest', label: 'Interest', options: relative },
    { key: 'probability', label: 'Probability', options: ['certain', 'likely', 'possible', 'unlikely'] },
    { key: 'horizonMonths', label: 'Months it lives on', options: [1, 3, 6, 12, 24, 36, 60] },
  ],
  spike: [
    { key: 'decisionValue', label: 'Value of the decision', options: relative },
    { key: 'uncertainty', label: 'Uncertainty', options: ['high', 'medium', 'low'] },
    { key: 'urgency', label: 'Needed', options: ['now', 'soon', 'later'] },
  ],
  infrastructure: [
    { key: 'likelihood', label: 'Likelihood of the risk', options: fivePoint },
    { key: 'impact', label: 'Its impact', options: fivePoint },
  ],
}
