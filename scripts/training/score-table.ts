// Scores of a classifier as a table for a terminal.
import { workTypes } from '../../src/backlog/work-type.ts'
import type { Scores } from './scores.ts'

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)

/** One line of the figures that sum up a set. */
export function toScoreLine(name: string, scores: Scores): string {
  return [
    name.padEnd(24),
    String(scores.count).padStart(6),
    scores.macroF1.toFixed(3).padStart(9),
    percent(scores.accuracy).padStart(10),
    percent(scores.topTwo).padStart(9),
    scores.calibrationError.toFixed(3).padStart(7),
    scores.logLoss.toFixed(3).padStart(10),
  ].join('')
}

export const scoreHeader = `${'set'.padEnd(24)} lines macro-F1  accuracy  top two    ECE  log loss`

/** The figures of a set, by type and as a confusion table. */
export function toScoreTable(scores: Scores): string {
  const rows = [scoreHeader, toScoreLine('all', scores), '']
  rows.push(`${'type'.padEnd(16)} lines  precision  recall     F1   predicted as ${workTypes.join(', ')}`)
  scores.types.forEach(({ type, count, precision, recall, f1 }, index) => {
    const confusion = (scores.confusion[index] ?? []).map((cell) => String(cell).padStart(5)).join('')
    rows.push(
      `${type.padEnd(16)}${String(count).padStart(6)}   ${percent(precision)}${percent(recall)}  ${f1.toFixed(3)}  ${confusion}`,
    )
  })
  return `${rows.join('\n')}\n`
}
