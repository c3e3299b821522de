// Trains the model that cuts paragraphs into ideas and writes its weights; the same data give the same file.
// node scripts/train-sentences.ts [--dry-run] [--out FILE]
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { extend, startIdea } from '../src/architect/intake/group-sentences.ts'
import { type Idea, isNewIdea } from '../src/architect/intake/next-idea.ts'
import { sentenceRoles } from '../src/architect/intake/sentence-model.ts'
import {
  type SentenceFeatures,
  type SentenceWeights,
  signals,
  toSentenceFeatures,
  wordBuckets,
} from '../src/architect/intake/sentence-signals.ts'
import { toLetters } from '../src/backlog/weight-letters.ts'
import { crossValidationFolds } from './training/cross-validate.ts'
import { type RoleText, readRoleTexts } from './training/role-texts.ts'
import { fitSoftmax, toSparseRows } from './training/softmax-regression.ts'

const toPath = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const penalty = 2e-4
/** What a sentence of a text that is mostly ideas counts: there people write tersely, as most do. */
const cutWeight = 3.5
/** How sure the one who wrote a sentence can be of its role. */
const sureness = 0.98
/** The largest weights of buckets but for a few lie so many steps from zero. */
const coveredShare = 0.9995
const coveredSteps = 16

interface Row {
  readonly features: SentenceFeatures
  readonly role: number
  readonly isFirst: boolean
  readonly isRuledNew: boolean
  readonly weight: number
  readonly group: string
}

const listed = /^\s*(?:[-*+•~>]|\d+[.)]|\[)/

/** What a part does: a lead opens the idea that the next part names. */
function toRole(parts: RoleText['parts'], place: number): number {
  const role = parts[place]?.[0]
  if (role === 'talk') return 2
  return role === 'lead' || (role === 'idea' && parts[place - 1]?.[0] !== 'lead') ? 0 : 1
}

function toRows({ id, parts }: RoleText, weight: number): Row[] {
  const rows: Row[] = []
  let idea: Idea | null = null
  let isAfterTalk = false
  parts.forEach(([part, before, said], place) => {
    if (part === 'heading' || listed.test(said)) return
    if (before.includes('\n')) idea = null
    const next = parts[place + 1]
    const follows = next !== undefined && !next[1].includes('\n')
    const around = { fragments: false, counted: false, jotted: false, told: false }
    const isRuledNew: boolean =
      idea === null || isNewIdea(idea, said, 'prose', { ...around, next: follows ? next[2] : undefined })
    const role = toRole(parts, place)
    rows.push({
      features: toSentenceFeatures({ idea, said, isRuledNew, isAfterTalk, isLast: !follows }),
      role,
      isFirst: idea === null,
      isRuledNew,
      weight,
      group: id,
    })
    isAfterTalk = role === 2
    if (role === 2) return
    const range = { from: 0, to: said.length }
    if (idea === null || role === 0) idea = startIdea(range, said)
    else extend(idea, range, said, false)
  })
  return rows
}

/** Weights by column and role: signals first, then buckets. */
function fitSentences(rows: readonly Row[]): Float64Array {
  const targets = new Float64Array(3 * rows.length).fill((1 - sureness) / 2)
  rows.forEach(({ role }, index) => {
    targets[3 * index + role] = sureness
  })
  const pairs = rows.map(({ features }): [number, number][] => [
    ...features.signals.map((place): [number, number] => [place, 1]),
    ...features.buckets.map((bucket): [number, number] => [signals.length + bucket, features.value]),
  ])
  return fitSoftmax({
    rows: toSparseRows(pairs, signals.length + wordBuckets),
    classes: 3,
    targets,
    rowWeights: Float64Array.from(rows, ({ weight }) => weight),
    penalty,
  })
}

function encode(weights: Float64Array): SentenceWeights {
  const ofRole = (role: number) =>
    Array.from({ length: wordBuckets }, (_, bucket) => weights[3 * (signals.length + bucket) + role] ?? 0)
  const sizes = sentenceRoles
    .flatMap((_, role) => ofRole(role).map(Math.abs))
    .sort((one, other) => one - other)
  const step = (sizes[Math.floor(sizes.length * coveredShare)] ?? coveredSteps) / coveredSteps
  return {
    step: Number(step.toPrecision(4)),
    signals: signals.map((_, place) =>
      sentenceRoles.map((_, role) => Number((weights[3 * place + role] ?? 0).toFixed(2))),
    ),
    buckets: sentenceRoles.map((_, role) =>
      toLetters(ofRole(role).map((weight) => Math.round(weight / step))),
    ),
  }
}

function toPrediction(weights: Float64Array, { features }: Row): number {
  const logits = sentenceRoles.map((_, role) => {
    let logit = 0
    for (const place of features.signals) logit += weights[3 * place + role] ?? 0
    for (const bucket of features.buckets)
      logit += (weights[3 * (signals.length + bucket) + role] ?? 0) * features.value
    return logit
  })
  return logits.indexOf(Math.max(...logits))
}

function toModule(weights: SentenceWeights): string {
  return [
    '// Generated by scripts/train-sentences.ts: weights that cut paragraphs into ideas. Do not edit.',
    "import type { SentenceWeights } from './sentence-signals.ts'",
    '',
    'export const sentenceWeights: SentenceWeights = {',
    `  step: ${weights.step},`,
    `  signals: [${weights.signals.map((vector) => `[${vector.join(', ')}]`).join(', ')}],`,
    `  buckets: [\n${weights.buckets.map((letters) => `    '${letters}',`).join('\n')}\n  ],`,
    '}',
    '',
  ].join('\n')
}

const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    out: { type: 'string', default: toPath('../src/architect/intake/sentence-weights.generated.ts') },
  },
})
const told = [
  ...readRoleTexts(toPath('../training/roles.jsonl')),
  ...readRoleTexts(toPath('../training/told.jsonl')),
].flatMap((text) => toRows(text, 1))
const cut = readRoleTexts(toPath('../training/cuts.jsonl')).flatMap((text) => toRows(text, cutWeight))
const rows = [...told, ...cut]
const heldOut = crossValidationFolds(rows, ({ group }) => group).flatMap(({ own, others }) => {
  const weights = fitSentences(others)
  return own.map((row) => ({ row, predicted: toPrediction(weights, row) }))
})
process.stdout.write(
  `${rows.length} sentences. Cross-validated, by what they are, taken for: ${sentenceRoles.join(', ')}\n`,
)
for (const isFirst of [true, false])
  sentenceRoles.forEach((name, role) => {
    const own = heldOut.filter(({ row }) => row.role === role && row.isFirst === isFirst)
    const counts = sentenceRoles.map((_, one) => own.filter(({ predicted }) => predicted === one).length)
    const ruled = own.filter(({ row }) => row.isRuledNew).length
    const place = isFirst ? 'first of a paragraph' : `later, the rules open ${ruled}`
    process.stdout.write(
      `${name.padEnd(8)} ${counts.map((count) => String(count).padStart(6)).join('')}   ${place}\n`,
    )
  })
if (!values['dry-run']) {
  const source = toModule(encode(fitSentences(rows)))
  writeFileSync(values.out, source)
  process.stdout.write(`${values.out}: ${Math.ceil(source.length / 1024)} KiB\n`)
}
