// Intake on texts in the way people write: which ideas it finds, and what it holds to be details of them.
import { describe, expect, it } from 'vitest'
import { toIdeas } from './intake/idea-lines.ts'
import { keptLines } from './intake/test-lines-kept.ts'
import { exampleTexts } from './intake/test-texts.ts'
import { busyTexts } from './intake/test-texts-busy.ts'
import { dumpedTexts } from './intake/test-texts-dumped.ts'
import { framedTexts } from './intake/test-texts-framed.ts'
import { pastedTexts } from './intake/test-texts-pasted.ts'
import { spokenTexts } from './intake/test-texts-spoken.ts'
import { toldTexts } from './intake/test-texts-told.ts'
import { parseIntake } from './intake.ts'

describe('parseIntake finds the ideas', () => {
  it.each([
    ...exampleTexts,
    ...toldTexts,
    ...pastedTexts,
    ...dumpedTexts,
    ...framedTexts,
    ...spokenTexts,
    ...busyTexts,
  ])('of $name', ({ text, ideas }) => {
    expect(toIdeas(parseIntake([text], { wholeTexts: false }).passages)).toEqual(ideas)
  })
})

describe('parseIntake sets nothing aside of', () => {
  const places: readonly (readonly [string, (line: string) => string])[] = [
    ['alone', (line) => line],
    ['as a bullet', (line) => `- add a dark theme\n- ${line}\n- upload fails on Safari`],
    ['inside prose', (line) => `The map needs a legend. ${toSentence(line)} Uploads fail on Safari.`],
    ['first', (line) => `${toSentence(line)} The upload fails on Safari with large photos.`],
  ]

  it.each(keptLines)('"%s"', (line) => {
    for (const [place, write] of places) {
      const { passages } = parseIntake([write(line)], { wholeTexts: false })
      expect(
        passages.some(({ text }) => text.includes(line)),
        place,
      ).toBe(true)
    }
  })
})

function toSentence(line: string): string {
  return /[.?!]$/u.test(line) ? line : `${line}.`
}
