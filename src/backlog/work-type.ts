// The five work types: ids, labels and meaning. Not everything is a user story.
import * as z from 'zod'

export const workTypes = ['feature', 'bug', 'debt', 'spike', 'infrastructure'] as const

export const WorkTypeSchema = z.enum(workTypes)
export type WorkType = z.infer<typeof WorkTypeSchema>

/** Label, meaning, form and what its priority depends on, in words for a reader. */
export const workTypeTexts: Record<
  WorkType,
  { label: string; meaning: string; form: string; priorityDependsOn: string }
> = {
  feature: {
    label: 'Feature',
    meaning: 'User-facing function that delivers value directly.',
    form: 'User story with Given/When/Then criteria.',
    priorityDependsOn: 'Value to users against effort.',
  },
  bug: {
    label: 'Bug',
    meaning: 'A defect in what exists.',
    form: 'Symptom, expected result, steps to reproduce.',
    priorityDependsOn: 'Severity and user impact: not every bug is urgent.',
  },
  debt: {
    label: 'Technical debt',
    meaning: 'Code improvement that users do not see: maintainability, performance, security.',
    form: 'Problem, interest, remedy, measure.',
    priorityDependsOn: 'The interest paid on it: invisible to users, critical for speed.',
  },
  spike: {
    label: 'Spike',
    meaning: 'Time-boxed investigation that reduces uncertainty before committing.',
    form: 'Questions, timebox, deliverable, exit rule.',
    priorityDependsOn: 'The decision that it unblocks.',
  },
  infrastructure: {
    label: 'Infrastructure',
    meaning: 'Upgrades, migrations, compliance, delivery and operations.',
    form: 'Change, driver, risk, rollback, verification.',
    priorityDependsOn: 'Risk and time: deferred until it is critical, which is the wrong time.',
  },
}
