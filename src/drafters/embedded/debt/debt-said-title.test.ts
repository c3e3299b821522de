import { expect, it } from 'vitest'
import { toDeedTitle } from './debt-said-title.ts'

it.each([
  ['glaze rules live in the kiln and in the shop', 'Keep the glaze rules in one place'],
  ['the kiln planner hangs on a clock library of 2014', 'Move the kiln planner off a clock library of 2014'],
  ['Nobody wrote down how the oven is lit', 'Write down how the oven is lit'],
  ['The glaze names are hard-coded', 'Stop hard-coding the glaze names'],
  ['the old kiln form is still in the repository next to the new one', 'Remove the old kiln form'],
  ['the clay parser exists three times', 'Leave only one copy of the clay parser'],
  ['the kiln is cold', null],
])('tells what is to be done about "%s"', (clause, title) => {
  expect(toDeedTitle({ clause, subject: null, pattern: null })).toBe(title)
})
