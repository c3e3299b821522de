// Trains the size model on story points and writes its weights and the residuals that calibration rests on.
// Usage: node scripts/train-size.ts PATH…   (files or folders of CSV, plain or gzipped). Deterministic.
import { writeFileSync } from 'node:fs'
import { slope } from '../src/backlog/estimate/calibration.ts'
import { toLetters } from '../src/backlog/weight-letters.ts'
import { buckets } from '../src/drafters/embedded/size-model/features.ts'
import { toMean } from './sizing/scores.ts'
import { fitSizeModel, forms, type HeldOut, scoreHeldOut, toProjectRows } from './sizing/size-rows.ts'
import { readProjects } from './sizing/story-points.ts'

const weightsFile = 'src/drafters/embedded/size-model/weights.generated.ts'
const residualsFile = 'src/backlog/estimate/residuals.generated.ts'

const shares = 20

/** All weights of buckets but for a few lie so many steps from zero: each halving of the steps saves a bit a weight. */
const coveredShare = 0.999
const coveredSteps = 8

function toWeightsModule(weights: Float64Array): string {
  const hashed = weights.slice(0, buckets)
  const sizes = hashed.map(Math.abs).sort()
  const scale = (sizes[Math.floor(sizes.length * coveredShare)] ?? 1) / coveredSteps
  const letters = toLetters([...hashed].map((weight) => Math.round(weight / scale)))
  const rest = [...weights.slice(buckets)].map((weight) => Number(weight.toFixed(4)))
  return [
    '// Weights of the size model. Written by scripts/train-size.ts: do not edit.',
    '',
    '/** One number a bucket, in the letters of `toLetters`; times `hashedScale` they are log points. */',
    `export const hashedWeights =\n  '${letters}'`,
    `export const hashedScale = ${Number(scale.toPrecision(6))}`,
    '',
    '/** Weights of the shape features, then of the drivers. */',
    `export const restWeights: readonly number[] = [${rest.join(', ')}]`,
    '',
  ].join('\n')
}

/** Residuals of held-out projects, each in units of its own spread, every project counting the same. */
function toResidualQuantiles(held: readonly HeldOut[]): number[] {
  const residuals = held.flatMap(({ project, scores }) =>
    forms.flatMap((form) => {
      const raw = project.issues.map(
        (issue, index) => Math.log(issue.points) - slope * (scores[form][index] ?? 0),
      )
      const mean = toMean(raw)
      const spread = Math.sqrt(toMean(raw.map((value) => (value - mean) ** 2)))
      return raw.map((value) => ({ value: (value - mean) / spread, weight: 1 / raw.length }))
    }),
  )
  residuals.sort((a, b) => a.value - b.value)
  const total = residuals.reduce((sum, { weight }) => sum + weight, 0)
  const quantiles: number[] = []
  let below = 0
  for (const { value, weight } of residuals) {
    below += weight
    while (quantiles.length < shares && below >= (quantiles.length / shares) * total) quantiles.push(value)
  }
  return [...quantiles, residuals.at(-1)?.value ?? 0].map((value) => Number(value.toFixed(2)))
}

function toResidualsModule(quantiles: readonly number[]): string {
  return [
    '// Spread of real story points around level and text. Written by scripts/train-size.ts: do not edit.',
    '',
    '/**',
    ` * Standardised residuals of log points at the shares 0, ${1 / shares}, … 1: issues of projects whose organisation the`,
    ' * model had not seen, each project in units of its own standard deviation and counting the same.',
    ' */',
    `export const residualQuantiles: readonly number[] = [${quantiles.join(', ')}]`,
    '',
  ].join('\n')
}

const paths = process.argv.slice(2)
if (paths.length === 0) {
  process.stderr.write('Usage: node scripts/train-size.ts PATH…\n')
  process.exitCode = 2
} else {
  const projects = readProjects(paths).map(toProjectRows)
  writeFileSync(residualsFile, toResidualsModule(toResidualQuantiles(scoreHeldOut(projects))))
  writeFileSync(weightsFile, toWeightsModule(fitSizeModel(projects)))
  const issues = projects.reduce((sum, { project }) => sum + project.issues.length, 0)
  process.stdout.write(`${issues} issues of ${projects.length} projects\n${weightsFile}\n${residualsFile}\n`)
}
