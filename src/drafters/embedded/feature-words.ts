// What the line of a feature gives to its story, and how a title is finished.
import type { Line } from './grammar/line.ts'
import { lowerFirst } from './grammar/noun-phrase.ts'
import { fitTitle, lengthen } from './title.ts'

export interface FeatureWords {
  readonly title: string
  /** One verb phrase for "I want to …". */
  readonly want: string
  /** Who acts: a person in front of the product, the product itself, or nobody (a thing to use). */
  readonly doer: 'person' | 'product' | 'thing'
  /** What is done, in base form such as "snooze mails until Monday"; null where it reads badly in a sentence. */
  readonly deed: string | null
  /** What then holds, as a clause such as "the lift shows its floor"; null where the line does not say it so. */
  readonly outcome: string | null
  /** The thing to add in the line's own words, with what belongs to it, where the line names one. */
  readonly whole?: string
}

/** The title within its bounds, with the area of the line in parentheses. */
export function finishTitle(title: string, line: Line): string {
  const isNamed = line.label === null || title.toLowerCase().includes(line.label.toLowerCase())
  const label = isNamed ? '' : ` (${line.label ?? ''})`
  const plain = fitTitle(title)
  const fitted = plain.length + label.length <= 100 ? plain + label : plain
  const bare = line.object === null ? line.main : line.object.text
  return lengthen(fitted, [
    ...(line.verb === null ? [] : [`Make it possible to ${lowerFirst(line.main)}`]),
    `Add support for ${lowerFirst(bare)}`,
    `${fitted} to the product`,
    `Add to the product: ${bare}`,
  ])
}
