// Trains the work-type classifier and writes its weights; the same data give the same file, byte for byte.
// node scripts/train-classifier.ts [--dry-run] [--accept] [--headings FILE ...] [--out FILE] DATA.jsonl ...
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { crossValidate, fitTemperature, toCalibratedOutcomes } from './training/cross-validate.ts'
import { encodeWeights, toWeightsModule } from './training/encode-weights.ts'
import { defaultSettings, fitClassifier, toTrainingLine } from './training/fit-classifier.ts'
import { readLabelledLines } from './training/labelled-lines.ts'
import { toScoreTable } from './training/score-table.ts'
import { toScores } from './training/scores.ts'
import { toObjection } from './training/weights-in-place.ts'

const generated = '../src/drafters/embedded/classifier/weights.generated.ts'
const ownData = '../training/work-types.jsonl'
const toPath = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    headings: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: toPath(generated) },
  },
})
const headed = readLabelledLines(values.headings, 'headed')
const others = readLabelledLines(positionals.length > 0 ? positionals : [toPath(ownData)])
const byHeading = new Set(headed.map(({ text }) => text))
const lines = [...headed, ...others.filter(({ text }) => !byHeading.has(text))].map(toTrainingLine)
process.stdout.write(`${lines.length} lines of ${new Set(lines.map(({ group }) => group)).size} sources\n`)

const objection = values['dry-run'] || values.accept ? null : toObjection(values.out, lines.length)
if (objection !== null) {
  process.stderr.write(`${objection}\n`)
  process.exit(1)
}

const heldOut = crossValidate(lines, [], defaultSettings)
// Real lines are harder than those written for training: confidence must be honest on them. Where a labeller doubted,
// many a label is wrong, and a temperature fitted on such lines would make the model shy.
const surely = 0.7
const underHeadings = heldOut.filter(({ line }) => byHeading.has(line.text))
const collected = heldOut.filter(({ line }) => line.origin === 'collected')
const sure = collected.filter(({ line }) => line.confidence >= surely)
const real = [...underHeadings, ...sure]
const judges = real.length > 0 ? real : heldOut
const temperature = fitTemperature(judges)

function writeTable(name: string, held: typeof heldOut): void {
  if (held.length > 0)
    process.stdout.write(`\n${name}:\n${toScoreTable(toScores(toCalibratedOutcomes(held, judges)))}`)
}
process.stdout.write(
  `Cross-validated, temperature ${temperature}. Below, that of a fold is fitted on the others.\n`,
)
writeTable('All lines', heldOut)
writeTable('Collected lines', collected)
writeTable('Those whose labeller was sure', sure)
writeTable(
  'Lines as people speak',
  heldOut.filter(({ line }) => line.origin === 'said'),
)
writeTable('Lines under the headings of their authors', underHeadings)
writeTable(
  'Those that are unambiguous',
  underHeadings.filter(({ line }) => !line.ambiguous),
)

if (!values['dry-run']) {
  const source = toWeightsModule(
    encodeWeights(fitClassifier(lines, defaultSettings), temperature, lines.length),
  )
  writeFileSync(values.out, source)
  process.stdout.write(`${values.out}: ${Math.ceil(source.length / 1024)} KiB\n`)
}
