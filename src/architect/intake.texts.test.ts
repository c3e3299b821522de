// Intake on texts in the way people write: which ideas it finds, and what it holds to be details of them.
import { describe, expect, it } from 'vitest'
import { toIdeas } from './intake/idea-lines.ts'
import { exampleTexts } from './intake/test-texts.ts'
import { dumpedTexts } from './intake/test-texts-dumped.ts'
import { framedTexts } from './intake/test-texts-framed.ts'
import { pastedTexts } from './intake/test-texts-pasted.ts'
import { spokenTexts } from './intake/test-texts-spoken.ts'
import { toldTexts } from './intake/test-texts-told.ts'
import { parseIntake } from './intake.ts'

describe('parseIntake finds the ideas', () => {
  it.each([...exampleTexts, ...toldTexts, ...pastedTexts, ...dumpedTexts, ...framedTexts, ...spokenTexts])(
    'of $name',
    ({ text, ideas }) => {
      expect(toIdeas(parseIntake([text], { wholeTexts: false }).passages)).toEqual(ideas)
    },
  )
})
