// Acceptance criteria that the input states itself: after "AC:", under "Acceptance criteria", or as Given/When/Then.
import type { CriterionDraft } from '../../backlog/item-fields.ts'
import { toSentence } from './patterns/pattern.ts'

export interface StatedCriterion {
  readonly criterion: CriterionDraft
  /** The words as they stand in the input. */
  readonly quote: string
}

const label =
  /^[\s*_#>-]{0,8}(?:acceptance criteria|acceptance|criteria|ac ?\d{0,2}|dod|definition of done|akzeptanzkriterien|criterios de aceptación|critères d['’]acceptation)[*_]{0,2}\s?[:：]\s*(.*)$/i
const otherLabel = /^[\p{L}][\p{L} ]{1,24}[:：]/u
const scenario = /^given (.{3,300}?),? when (.{3,300}?),? then (.{3,600})$/i
const most = 8

/** The criteria in the lines of an idea's text, in order, at most eight. */
export function findStatedCriteria(raw: string): StatedCriterion[] {
  const found: StatedCriterion[] = []
  let under = false
  for (const line of raw.slice(0, 8_000).split(/[\r\n]+/)) {
    if (found.length === most) break
    const words = line.trim()
    const after = label.exec(words)?.[1]
    if (after !== undefined) {
      under = after === ''
      push(found, after)
    } else if (scenario.test(words)) push(found, words)
    else if (under && otherLabel.test(words)) under = false
    else if (under) push(found, words)
  }
  return found
}

function push(found: StatedCriterion[], words: string): void {
  const quote = words.replace(/^(?:[-*•+–]|\[ ?\]|\d{1,2}[.)])\s+/u, '').trim()
  if (quote.length < 4 || quote.length > 900 || !/\p{L}{2}/u.test(quote)) return
  const [, given, when, then] = scenario.exec(quote.replace(/[.\s]+$/, '')) ?? []
  const isScenario = given !== undefined && when !== undefined && then !== undefined
  const statement = toSentence((/[.!?…。]$/u.test(quote) ? quote : `${quote}.`).replace(/\p{Cc}+/gu, ' '))
  found.push({ criterion: isScenario ? { given, when, then } : { statement }, quote })
}
