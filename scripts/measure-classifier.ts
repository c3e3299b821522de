// Measures the work-type classifier on labelled lines: node scripts/measure-classifier.ts PATH... [--groups]
// Each line of a file is JSON: { "text", "type", "group", "ambiguous"? }.
import { parseArgs } from 'node:util'
import { toFeatures } from '../src/drafters/embedded/classifier/features.ts'
import { toLogits, toRanking } from '../src/drafters/embedded/classifier/work-type-model.ts'
import { classify } from '../src/drafters/embedded/classify.ts'
import { type LabelledLine, readLabelledLines } from './training/labelled-lines.ts'
import { scoreHeader, toScoreLine, toScoreTable } from './training/score-table.ts'
import { type Outcome, toScores } from './training/scores.ts'

function toOutcome({ text, type, group, ambiguous }: LabelledLine): Outcome {
  const stated = { type: null, priority: null, size: null, tags: [] }
  const ranking = toRanking(toLogits(toFeatures(text)))
  const classified = classify({ text, headings: [], parentText: null, stated })
  if (classified.type !== ranking[0]?.type) throw new Error(`Two answers for "${text}".`)
  return { type, group, ambiguous, ranking }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { groups: { type: 'boolean', default: false } },
})
const outcomes = readLabelledLines(positionals).map(toOutcome)
const sure = outcomes.filter(({ ranking }) => (ranking[0]?.confidence ?? 0) >= 0.6)
const write = (text: string) => process.stdout.write(`${text}\n`)
write(toScoreTable(toScores(outcomes)))
write(scoreHeader)
write(toScoreLine('unambiguous', toScores(outcomes.filter(({ ambiguous }) => !ambiguous))))
write(toScoreLine('confidence from 0.6', toScores(sure)))
write(toScoreLine('confidence below 0.6', toScores(outcomes.filter((outcome) => !sure.includes(outcome)))))

// Accuracy by source: the middle of many small sources, so that no large one hides the others.
const groups = Map.groupBy(outcomes, ({ group }) => group)
const byGroup = [...groups].map(([group, own]) => ({ group, scores: toScores(own) }))
byGroup.sort((one, other) => other.scores.count - one.scores.count)
const mean = byGroup.reduce((sum, { scores }) => sum + scores.accuracy, 0) / byGroup.length
write(`\n${byGroup.length} sources, mean of their accuracies ${(mean * 100).toFixed(1)} %`)
for (const { group, scores } of values.groups ? byGroup : byGroup.slice(0, 10))
  write(toScoreLine(group, scores))
