// Tells words that ask for nothing and say of nothing that it is wrong: only such words may be set aside.
import { inLowerCase } from './in-lower-case.ts'
import { wish } from './lexicon-cues.ts'
import { isDefect, isDemand, toWords } from './phrase.ts'

/** Words with which people tell plainly of what costs them time or nerves. */
const burden = inLowerCase(
  /(?<![a-zß-ɏ])(?:without(?! (?:any )?help)|although|even though|twice|by (?:hand|phone|fax|itself|themselves)|manually|on paper|in (?:an? )?(?:excel|spreadsheet)|whiteboards?|(?:each|every) (?:single )?(?:time|order|invoice|guest|customer|morning|evening|day|night|month)|nobody|no one|none of|hopeless|terrible|awful|horrible|worse|worst|worthless|hidden|forever|sick of|off by|out by|up to|before (?:someone|anyone|(?:i|we|they|you) (?:found|find|can|could|get|got))|each (?:has|have|uses?|needs?|gets?)|if there|because the|since the [a-zß-ɏ]+ (?:came|comes|is|was|has)|any ?more|any longer|in the old|each other|at most|at least|differ|differs|different)(?![a-zß-ɏ])/u,
)

const joint = /(?:[,;:–—]|\s(?=(?:and|so|but)\s))\s*(?:(?:and|so|but|then)\s)?/u
const pleading = /(?<![a-zß-ɏ])(?:please|pls|bitte)(?![a-zß-ɏ])/i

/** Orders to the reader of the words. */
const frame = /^(?:see|thanks?|keep|let me (?:know|see)|have a|look|take care|call|ping|tell)(?![a-zß-ɏ])/i

/** True where plain words tell of what costs time or nerves. */
export function tellsBurden(text: string): boolean {
  return burden.test(text.slice(0, 400))
}

/** True where words tell of a burden, or ask for something in a part behind the first. */
export function hasCatch(text: string): boolean {
  const [, ...rest] = text.slice(0, 400).split(joint)
  return (
    tellsBurden(text) ||
    rest.some(
      (part) => toWords(part).length > 1 && !frame.test(part) && (isDemand(part) || pleading.test(part)),
    )
  )
}

/** True when nothing in it asks, complains, wishes or tells of a burden. */
export function isQuiet(text: string): boolean {
  return !isDemand(text) && !isDefect(text) && !wish.test(text) && !tellsBurden(text)
}
