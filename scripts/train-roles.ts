// Trains the model that tells ideas, details and talk apart and writes its weights; the same data give the same file.
// node scripts/train-roles.ts [--dry-run] [--accept] [--out FILE] IDEAS.jsonl ...   (labelled lines, all of them ideas)
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { detectLanguage } from '../src/backlog/language.ts'
import { type Features, toFeatures } from '../src/drafters/embedded/classifier/features.ts'
import { type Role, roles } from '../src/drafters/embedded/classifier/place-marks.ts'
import { markValue } from '../src/drafters/embedded/classifier/role-model.ts'
import { toPlaceSlot } from '../src/drafters/embedded/classifier/slot-values.ts'
import { crossValidationFolds } from './training/cross-validate.ts'
import { encodeRoles, toRoleModule, toRounded } from './training/encode-weights.ts'
import { type FittedModel, fitLinear, type LinearSettings, toFittedLogits } from './training/fit-linear.ts'
import { readLabelledLines } from './training/labelled-lines.ts'
import { type LoneLine, readRoleLines, toListLines } from './training/role-texts.ts'
import { toObjection } from './training/weights-in-place.ts'

const toPath = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const ownIdeas = toPath('../training/work-types.jsonl')
const ownRemarks = toPath('../training/not-work.jsonl')
const ownTexts = toPath('../training/roles.jsonl')

const settings: LinearSettings = {
  penalty: 2e-5,
  leastLines: 3,
  slots: 4_000,
  denseScale: 0.25,
  foreignScale: 0.25,
}
/** What a line counts, by where it comes from: passages of texts show their place and are few. */
const lineWeights = {
  passage: 6,
  remark: 2,
  double: 1.5,
  said: 1,
  collected: 0.7,
  written: 0.5,
  headed: 0.5,
}
/** How sure the one who wrote or labelled a line can be of its role. */
const sureness = 0.98

const RemarkSchema = z.object({ text: z.string().min(1), isWork: z.boolean(), group: z.string() })

interface Line {
  readonly text: string
  readonly kind: keyof typeof lineWeights
  readonly role: Role
  readonly group: string
  readonly marks: readonly string[]
}

/** A line as the model sees it: the marks of its place are slots like its words. */
type SeenLine = Line & { readonly features: Features }

function see(line: Line): SeenLine {
  const features = toFeatures(line.text)
  const values = new Map(features.hashed)
  for (const mark of line.marks) values.set(toPlaceSlot(mark), markValue)
  const slots = Int32Array.from(values.keys())
  const hashed = {
    size: slots.length,
    slots,
    values: Float64Array.from(values.values()),
    keys: () => values.keys(),
    [Symbol.iterator]: () => values[Symbol.iterator](),
  }
  return { ...line, features: { ...features, hashed } }
}

type LoneKind = LoneLine & Pick<Line, 'kind'>

function readRemarks(path: string): LoneKind[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n')
  return rows.map((row) => {
    const { text, isWork, group } = RemarkSchema.parse(JSON.parse(row))
    return { text, group, kind: isWork ? 'double' : 'remark', role: isWork ? 'idea' : 'talk' }
  })
}

function fitRoles(lines: readonly SeenLine[]): FittedModel {
  const targets = new Float64Array(roles.length * lines.length).fill((1 - sureness) / (roles.length - 1))
  lines.forEach(({ role }, index) => {
    targets[roles.length * index + roles.indexOf(role)] = sureness
  })
  const rowWeights = Float64Array.from(lines, ({ kind }) => lineWeights[kind])
  return fitLinear({ lines, classes: roles.length, targets, rowWeights }, settings)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    out: {
      type: 'string',
      default: toPath('../src/drafters/embedded/classifier/role-weights.generated.ts'),
    },
  },
})
const ideas = readLabelledLines([ownIdeas, ...positionals]).map(
  ({ text, group, origin }): LoneKind => ({ text, group, kind: origin, role: 'idea' }),
)
const lines = [
  ...readRoleLines(ownTexts).map((line): Line => ({ ...line, kind: 'passage' })),
  ...toListLines(ideas, readRemarks(ownRemarks)).map(
    ({ from, ...line }): Line => ({ ...line, kind: from.kind }),
  ),
]
  // The model is asked of English words alone.
  .filter(({ text }) => detectLanguage(text) === 'en')
  .map(see)
process.stdout.write(`${lines.length} lines\n`)

const objection = values['dry-run'] || values.accept ? null : toObjection(values.out, lines.length)
if (objection !== null) {
  process.stderr.write(`${objection}\n`)
  process.exit(1)
}

const heldOut = crossValidationFolds(lines, ({ group }) => group).flatMap(({ own, others }) => {
  const fitted = toRounded(fitRoles(others))
  return own.map((line) => ({ line, logits: toFittedLogits(fitted, line.features) }))
})

/** How much more an idea is to be expected than what is said of the line. */
const thresholds = [0, 0.5, 1, 1.5, 2, 2.5]
process.stdout.write(
  `Cross-validated, taken for a detail or talk from log-odds of ${thresholds.join(', ')} on:\n`,
)
for (const [kind, own] of Map.groupBy(heldOut, ({ line }) => `${line.kind}, ${line.role}`)) {
  const shares = thresholds.map((least) => {
    const count = own.filter(({ logits: [idea = 0, ...others] }) => Math.max(...others) - idea > least).length
    return `${((100 * count) / own.length).toFixed(1)} %`.padStart(8)
  })
  process.stdout.write(`${kind.padEnd(18)} ${String(own.length).padStart(6)}${shares.join('')}\n`)
}

if (!values['dry-run']) {
  const source = toRoleModule(encodeRoles(fitRoles(lines), lines.length))
  writeFileSync(values.out, source)
  process.stdout.write(`${values.out}: ${Math.ceil(source.length / 1024)} KiB\n`)
}
