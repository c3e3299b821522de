// How much more data would help: fits on growing shares of the lines and measures each on lines kept apart.
// node scripts/classifier-learning-curve.ts --test TEST.jsonl DATA.jsonl ...
import { parseArgs } from 'node:util'
import { toOutcome } from './training/cross-validate.ts'
import { defaultSettings, fitClassifier, toTrainingLine } from './training/fit-classifier.ts'
import { toFittedLogits } from './training/fit-linear.ts'
import { readLabelledLines } from './training/labelled-lines.ts'
import { scoreHeader, toScoreLine } from './training/score-table.ts'
import { toScores } from './training/scores.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { test: { type: 'string', default: 'training/work-types.jsonl' } },
})
const test = readLabelledLines([values.test]).map(toTrainingLine)
const lines = readLabelledLines(positionals).map(toTrainingLine)

/** Every n-th line, so that each share holds all sources and types. */
function toShare(step: number) {
  return lines.filter((_, index) => index % step === 0)
}

process.stdout.write(`${scoreHeader}\n`)
for (const step of [16, 8, 4, 2, 1]) {
  const share = toShare(step)
  const fitted = fitClassifier(share, defaultSettings)
  const outcomes = test.map((line) => toOutcome({ line, logits: toFittedLogits(fitted, line.features) }, 1))
  process.stdout.write(`${toScoreLine(`${share.length} lines`, toScores(outcomes))}\n`)
}
