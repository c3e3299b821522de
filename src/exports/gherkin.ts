// Feature items as Gherkin: one `.feature` text an item.
import type { BacklogItem } from '../backlog/backlog-item.ts'
import { toCut, toOneLine } from './clean-text.ts'
import { toStoryLines } from './detail-sections.ts'
import type { ToFile } from './export-file.ts'

type FeatureItem = Extract<BacklogItem, { type: 'feature' }>

/**
 * The texts of all feature items, one after the other. Gherkin knows one feature a file: each text begins with the
 * comment "# file: <name>.feature", at which a file of several is to be split, and a warning says so.
 */
export const toGherkin: ToFile = (items) => {
  const features = items.filter((item) => item.type === 'feature')
  const warnings: string[] = []
  const others = items.length - features.length
  if (others > 0) {
    warnings.push(`Only features have scenarios: ${others} of ${items.length} items were left out.`)
  }
  if (features.length > 1) {
    warnings.push(
      `Gherkin takes one feature a file: split this one of ${features.length} at the lines that begin with "# file:".`,
    )
  }
  const body = features
    .map((item, index) => `# file: ${toFileName(item, index)}\n${toFeatureText(item)}`)
    .join('\n')
  const [only] = features
  const filename = only !== undefined && features.length === 1 ? toFileName(only, 0) : 'backlog.feature'
  return { filename, mediaType: 'text/plain', body, warnings }
}

/**
 * One item as a text that the official parser takes: criteria of the form given, when, then are scenarios, the others
 * stand in the description. Every line begins with words of ours, so no text of an item can be read as a keyword.
 */
export function toFeatureText(item: FeatureItem): string {
  const story = toStoryLines(item.details).map((line) => toSafeStart(toOneLine(line)))
  const statements = item.acceptanceCriteria.flatMap((criterion) =>
    'statement' in criterion ? [`- ${toWords(criterion.statement)}`] : [],
  )
  const lines = [
    `@${toTag(item.id)}`,
    `Feature: ${toWords(item.title)}`,
    ...story.map((line) => `  ${line}`),
    ...(statements.length === 0 ? [] : ['', ...statements.map((line) => `  ${line}`)]),
    ...item.acceptanceCriteria.flatMap(toScenario),
  ]
  return `${lines.join('\n')}\n`
}

function toScenario(criterion: FeatureItem['acceptanceCriteria'][number]): string[] {
  if ('statement' in criterion) return []
  const [given, when, outcome] = [criterion.given, criterion.when, criterion.then].map(toWords)
  const name = toCut(outcome ?? '', 100)
  return [
    '',
    `  Scenario: ${toOneLine(criterion.id)} ${name}`,
    `    Given ${given}`,
    `    When ${when}`,
    `    Then ${outcome}`,
  ]
}

/** Steps and names need words; a text that was nothing but control characters has none left. */
function toWords(clause: string): string {
  return toOneLine(clause) || '…'
}

/** The lines of a story begin with "As", "I want to" or "so that"; none of them is a keyword. */
function toSafeStart(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** A tag holds no blanks; other signs than letters, digits, "-" and "_" become "-". */
function toTag(id: string): string {
  return `item-${toOneLine(id).replace(/[^\p{L}\p{N}_-]+/gu, '-')}`
}

/** ASCII only, so that the name is fit for a header and for any file system. */
function toFileName({ title }: FeatureItem, index: number): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const name = (words ?? ['feature']).join('-').slice(0, 60).replace(/-$/, '')
  return `${index + 1}-${name}.feature`
}
