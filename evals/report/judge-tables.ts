// How the judge chose on items whose label is known, as HTML: by label, and by flaw.
import type { Calibration } from '../judge/calibration.ts'
import { toEscaped } from './markup.ts'

/** Folded away: the note above it tells the figures that decide. */
export function toJudgeTables({ confusion, byFlaw, judgements }: Calibration): string {
  const choices = Object.keys(confusion)
  const head = choices.map((choice) => `<th scope="col">${toEscaped(choice)}</th>`).join('')
  const lines = Object.entries(confusion).map(([label, counts]) => {
    const total = Math.max(
      1,
      Object.values(counts).reduce((sum, count) => sum + count, 0),
    )
    const cells = choices.map((choice) => {
      const count = counts[choice] ?? 0
      return `<td class="${choice === label ? 'hit' : 'miss'}" style="--share:${(count / total).toFixed(2)}">${count}</td>`
    })
    return `<tr><th scope="row">${toEscaped(label)}</th>${cells.join('')}</tr>`
  })
  const flaws = byFlaw.map(
    ({ flaw, right, of }) =>
      `<tr><td>${toEscaped(flaw)}</td><td class="n">${right}</td><td class="n">${of}</td></tr>`,
  )
  return [
    `<details><summary>The judge on ${judgements} judgements of items whose label is known</summary><div class="plots">`,
    `<table class="confusion"><caption>Label (rows) and choice</caption><thead><tr><td></td>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`,
    `<table><caption>By what is wrong with the item</caption><thead><tr><th>Flaw</th><th class="n">Right</th><th class="n">Of</th></tr></thead><tbody>${flaws.join('')}</tbody></table>`,
    '</div></details>',
  ].join('')
}
