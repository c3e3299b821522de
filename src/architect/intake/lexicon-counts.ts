// Words that say how many matters follow, and what they are called; for patterns.

/** "three", "a few" */
export const fewWords =
  'two|three|four|five|six|seven|\\d{1,2}|some|several|(?:just )?a (?:few|couple of|handful of)'

/** What people call the matters that they are about to list. */
export const matterWords =
  'things|points|issues|questions|topics|wishes|requests|remarks|problems|ideas|items|bits|notes|observations|matters|comments|bugs|tasks|todos'

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven']

/** The first number of two to seven that stands in words as a word or a figure of its own; 0 when none does. */
export function toCount(text: string): number {
  const word = /(?<![a-zß-ɏ\d])(?:two|three|four|five|six|seven|[2-7])(?![a-zß-ɏ\d])/i
    .exec(text)?.[0]
    .toLowerCase()
  return word === undefined ? 0 : Number(word) || numbers.indexOf(word) + 2
}
