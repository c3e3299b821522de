// Issues as rows for the ridge: features of the title alone and of title with description, team-relative log points.

import { drivers } from '../../src/drafters/embedded/size-model/drivers.ts'
import {
  buckets,
  featureCount,
  shapeFeatures,
  toFeatures,
} from '../../src/drafters/embedded/size-model/features.ts'
import { dot, fitRidge, type SparseRow } from './ridge.ts'
import { toMean } from './scores.ts'
import type { Issue, Project } from './story-points.ts'

export const forms = ['title', 'title and description'] as const
export type Form = (typeof forms)[number]

export function toText(issue: Issue, form: Form): string {
  return form === 'title' ? issue.title : `${issue.title}\n${issue.description}`
}

/** Spread of log points that every project is scaled to, so that one that uses few cards counts like another. */
const commonSpread = 0.75

export interface ProjectRows {
  readonly project: Project
  readonly rows: Readonly<Record<Form, readonly SparseRow[]>>
}

export function toProjectRows(project: Project): ProjectRows {
  const logs = project.issues.map((issue) => Math.log(issue.points))
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  const deviation = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length) || 1
  const weight = Math.sqrt(1_000 / logs.length) / forms.length
  const rowsOf = (form: Form): SparseRow[] =>
    project.issues.map((issue, index) => ({
      ...toFeatures(toText(issue, form)),
      target: (((logs[index] ?? mean) - mean) * commonSpread) / deviation,
      weight,
    }))
  return {
    project,
    rows: { title: rowsOf('title'), 'title and description': rowsOf('title and description') },
  }
}

/** Penalties by kind of feature: drivers stay near their prior unless much data says otherwise. */
export interface Penalties {
  readonly hashed: number
  readonly shape: number
  readonly driver: number
}

/** Chosen by leaving organisations out. */
export const usualPenalties: Penalties = { hashed: 8, shape: 20, driver: 200 }

/** Weights of one model, in the order of the features; the mean title of these projects scores 0. */
export function fitSizeModel(
  projects: readonly ProjectRows[],
  penalties: Penalties = usualPenalties,
): Float64Array {
  const penalty = new Float64Array(featureCount).fill(penalties.hashed)
  const prior = new Float64Array(featureCount)
  penalty.fill(penalties.shape, buckets, buckets + shapeFeatures.length)
  drivers.forEach((driver, index) => {
    const at = buckets + shapeFeatures.length + index
    penalty[at] = penalties.driver
    prior[at] = driver.prior
  })
  const rows = projects.flatMap((project) => forms.flatMap((form) => project.rows[form]))
  const weights = fitRidge(rows, penalty, prior)
  const offset = toMean(projects.map(({ rows: { title } }) => toMean(title.map((row) => dot(row, weights)))))
  weights[buckets] = (weights[buckets] ?? 0) - offset
  return weights
}

/** A project's issues as scored by a model that saw nothing of its organisation. */
export interface HeldOut {
  readonly project: Project
  /** Team-relative log size by form, in the order of the issues. */
  readonly scores: Readonly<Record<Form, readonly number[]>>
}

/** Scores every project by a model that was trained on the other organisations. */
export function scoreHeldOut(projects: readonly ProjectRows[]): HeldOut[] {
  const organisations = [...new Set(projects.map(({ project }) => project.organisation))]
  return organisations.flatMap((organisation) => {
    const weights = fitSizeModel(projects.filter(({ project }) => project.organisation !== organisation))
    return projects
      .filter(({ project }) => project.organisation === organisation)
      .map(({ project, rows }) => ({
        project,
        scores: {
          title: rows.title.map((row) => dot(row, weights)),
          'title and description': rows['title and description'].map((row) => dot(row, weights)),
        },
      }))
  })
}
