// Measures estimates on teams that the size model has not seen, and prints the tables of docs/estimates.md.
// Usage: node scripts/measure-size.ts PATH…   (files or folders of CSV, plain or gzipped). Deterministic.
import { toCardDistance } from '../src/backlog/estimate/scale.ts'
import { type Scores, toMean, toScores, toSpearman } from './sizing/scores.ts'
import { type Form, forms, type HeldOut, scoreHeldOut, toProjectRows } from './sizing/size-rows.ts'
import { readProjects } from './sizing/story-points.ts'
import { createRandom, type Outcome, runTrial, type SizedText, type Told, toMedian } from './sizing/trial.ts'

const draws = 10
const seed = 20_240_601

const situations: readonly Told[] = [
  { name: 'nothing told', references: 0, typical: null, useText: true },
  ...[1, 3, 5, 10, 20, 50].map((references) => toTold(`${references} references`, references)),
  { name: '20 references, no text', references: 20, typical: null, useText: false },
  { name: '3 taken for typical', references: 0, typical: 'three', useText: true },
  { name: 'typical told', references: 0, typical: 'median', useText: true },
  { name: 'typical told, no text', references: 0, typical: 'median', useText: false },
  { name: 'typical and 20 references', references: 20, typical: 'median', useText: true },
]

function toTold(name: string, references: number): Told {
  return { name, references, typical: null, useText: true }
}

interface Row extends Scores {
  /** Spearman over the items of all projects together. */
  readonly pooled: number
  readonly worstTeam: string
  readonly worstCoverage: number
}

function measure(held: readonly HeldOut[], form: Form, told: Told): Row {
  const random = createRandom(seed)
  const pool: Outcome[] = []
  const teams = held.map(({ project, scores }) => {
    const texts = project.issues.map((issue, index): SizedText & { isTest: boolean } => ({
      points: issue.points,
      guess: 3 * Math.exp(scores[form][index] ?? 0),
      isTest: issue.isTest,
    }))
    const past = texts.filter(({ isTest }) => !isTest)
    const items = texts.filter(({ isTest }) => isTest)
    const rounds = Array.from({ length: told.references > 0 ? draws : 1 }, () =>
      runTrial(past, items, told, random),
    )
    pool.push(...(rounds[0] ?? []))
    return { name: project.name, scores: toMeanScores(rounds.map(toScores)) }
  })
  const worst = teams.reduce((low, team) => (team.scores.coverage < low.scores.coverage ? team : low))
  return {
    ...toMeanScores(teams.map(({ scores }) => scores)),
    pooled: toScores(pool).spearman,
    worstTeam: worst.name,
    worstCoverage: worst.scores.coverage,
  }
}

function toMeanScores(scores: readonly Scores[]): Scores {
  return {
    meanAbsoluteError: toMean(scores.map((one) => one.meanAbsoluteError)),
    withinOneCard: toMean(scores.map((one) => one.withinOneCard)),
    spearman: toMean(scores.map((one) => one.spearman)),
    coverage: toMean(scores.map((one) => one.coverage)),
    width: toMean(scores.map((one) => one.width)),
  }
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function toRow(name: string, row: Row): string {
  const cells = [
    name,
    row.meanAbsoluteError.toFixed(2),
    toPercent(row.withinOneCard),
    row.spearman.toFixed(2),
    row.pooled.toFixed(2),
    toPercent(row.coverage),
    row.width.toFixed(1),
    `${toPercent(row.worstCoverage)} (${row.worstTeam})`,
  ]
  return `| ${cells.join(' | ')} |`
}

/** What always the same card would score: a constant, or the median of the project's past. */
function toBaseline(held: readonly HeldOut[], guess: (past: readonly number[]) => number): string {
  const teams = held.map(({ project }) => {
    const past = project.issues.filter(({ isTest }) => !isTest).map(({ points }) => points)
    const likely = guess(past)
    const test = project.issues.filter(({ isTest }) => isTest)
    const outcomes = test.map(({ points }) => toConstantOutcome(points, likely))
    return toScores(outcomes)
  })
  const { meanAbsoluteError, withinOneCard } = toMeanScores(teams)
  return `| ${meanAbsoluteError.toFixed(2)} | ${toPercent(withinOneCard)} |`
}

function toConstantOutcome(truth: number, likely: number): Outcome {
  return { truth, likely, cardsOff: toCardDistance(truth, likely, 'fibonacci'), inRange: false, width: 1 }
}

/** How alike a team's sizes are for issues of the same title: the best that any text could do. */
function toRepeats(held: readonly HeldOut[]): string {
  const distances = held.flatMap(({ project }) => {
    const first = new Map<string, number>()
    return project.issues.flatMap(({ title, points }) => {
      const key = title
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim()
      const before = first.get(key)
      if (before === undefined) first.set(key, points)
      return before === undefined || key.length < 12 ? [] : [toCardDistance(before, points, 'fibonacci')]
    })
  })
  const within = toMean(distances.map((distance) => (distance <= 1 ? 1 : 0)))
  return `${distances.length} repeated titles, within one card of the first: ${toPercent(within)}`
}

function printTables(held: readonly HeldOut[]): void {
  const lines: string[] = []
  for (const form of forms) {
    const raw = held.map(({ project, scores }) => {
      const at = project.issues.flatMap(({ isTest }, index) => (isTest ? [index] : []))
      return toSpearman(
        at.map((index) => project.issues[index]?.points ?? 0),
        at.map((index) => scores[form][index] ?? 0),
      )
    })
    lines.push('', `## ${form}: Spearman of the bare text score ${toMean(raw).toFixed(3)}`, '')
    lines.push(
      '| told | MAE | within one card | Spearman by team | pooled | in range | cards wide | worst team |',
    )
    lines.push('|---|---|---|---|---|---|---|---|')
    for (const told of situations) lines.push(toRow(told.name, measure(held, form, told)))
  }
  lines.push(
    '',
    `constant 3 ${toBaseline(held, () => 3)}`,
    `median of the past ${toBaseline(held, toMedian)}`,
  )
  lines.push(toRepeats(held))
  process.stdout.write(`${lines.join('\n')}\n`)
}

const paths = process.argv.slice(2)
if (paths.length === 0) {
  process.stderr.write('Usage: node scripts/measure-size.ts PATH…\n')
  process.exitCode = 2
} else {
  printTables(scoreHeldOut(readProjects(paths).map(toProjectRows)))
}
