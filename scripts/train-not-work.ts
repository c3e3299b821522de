// Trains the model that tells talk from work and writes its weights; the same data give the same file, byte for byte.
// node scripts/train-not-work.ts [--dry-run] [--accept] [--out FILE] IDEAS.jsonl ...   (labelled lines, all of them work)
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { detectLanguage } from '../src/backlog/language.ts'
import { type Features, toFeatures } from '../src/drafters/embedded/classifier/features.ts'
import { crossValidationFolds } from './training/cross-validate.ts'
import { encodeNotWork, toNotWorkModule, toRounded } from './training/encode-weights.ts'
import { type FittedModel, fitLinear, type LinearSettings, toFittedLogits } from './training/fit-linear.ts'
import { readLabelledLines } from './training/labelled-lines.ts'
import { toObjection } from './training/weights-in-place.ts'

const toPath = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const ownIdeas = toPath('../training/work-types.jsonl')
const ownRemarks = toPath('../training/not-work.jsonl')

const settings: LinearSettings = {
  penalty: 2e-5,
  leastLines: 3,
  slots: 3_000,
  denseScale: 0.25,
  foreignScale: 0.25,
}
/** What a line counts, by where it comes from: remarks are few, and their doubles among the ideas fewer. */
const lineWeights = { remark: 2, double: 1.5, said: 1, collected: 0.7, written: 0.5, headed: 0.5 }
/** How sure the one who wrote or labelled a line can be that it is, or is no, work. */
const sureness = { remark: 0.97, work: 0.99 }

const RemarkSchema = z.object({ text: z.string().min(1), isWork: z.boolean(), group: z.string() })

interface Line {
  readonly text: string
  readonly kind: keyof typeof lineWeights
  readonly group: string
  readonly features: Features
}

function readRemarks(path: string): Omit<Line, 'features'>[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n')
  return rows.map((row) => {
    const { text, isWork, group } = RemarkSchema.parse(JSON.parse(row))
    return { text, group, kind: isWork ? 'double' : 'remark' }
  })
}

function fitTalk(lines: readonly Line[]): FittedModel {
  const targets = new Float64Array(2 * lines.length)
  lines.forEach(({ kind }, index) => {
    const talk = kind === 'remark' ? sureness.remark : 1 - sureness.work
    targets.set([talk, 1 - talk], 2 * index)
  })
  const rowWeights = Float64Array.from(lines, ({ kind }) => lineWeights[kind])
  return fitLinear({ lines, classes: 2, targets, rowWeights }, settings)
}

/** Log-odds of talk. */
function toLogOdds(fitted: FittedModel, features: Features): number {
  const [talk = 0, work = 0] = toFittedLogits(fitted, features)
  return talk - work
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    out: {
      type: 'string',
      default: toPath('../src/drafters/embedded/classifier/not-work-weights.generated.ts'),
    },
  },
})
const ideas = readLabelledLines([ownIdeas, ...positionals])
const lines: Line[] = [
  ...readRemarks(ownRemarks),
  ...ideas.map(({ text, group, origin }) => ({ text, group, kind: origin })),
]
  // The model is asked of English words alone.
  .filter(({ text }) => detectLanguage(text) === 'en')
  .map((line) => ({ ...line, features: toFeatures(line.text) }))
process.stdout.write(`${lines.length} lines\n`)

const objection = values['dry-run'] || values.accept ? null : toObjection(values.out, lines.length)
if (objection !== null) {
  process.stderr.write(`${objection}\n`)
  process.exit(1)
}

const heldOut = crossValidationFolds(lines, ({ group }) => group).flatMap(({ own, others }) => {
  const fitted = toRounded(fitTalk(others))
  return own.map((line) => ({ kind: line.kind, logOdds: toLogOdds(fitted, line.features) }))
})
const thresholds = [0, 0.5, 1, 1.5, 2]
process.stdout.write(`Cross-validated, taken for talk from log-odds of ${thresholds.join(', ')} on:\n`)
for (const [kind, own] of Map.groupBy(heldOut, (line) => line.kind)) {
  const shares = thresholds.map((least) => {
    const count = own.filter(({ logOdds }) => logOdds > least).length
    return `${((100 * count) / own.length).toFixed(1)} %`.padStart(8)
  })
  process.stdout.write(`${kind.padEnd(10)} ${String(own.length).padStart(6)}${shares.join('')}\n`)
}

if (!values['dry-run']) {
  const source = toNotWorkModule(encodeNotWork(fitTalk(lines), lines.length))
  writeFileSync(values.out, source)
  process.stdout.write(`${values.out}: ${Math.ceil(source.length / 1024)} KiB\n`)
}
