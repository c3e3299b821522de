// Lines of debt as people tell them: the kind, the title and the first criterion.
import { describe, expect, it } from 'vitest'
import { testIdea } from '../../../architect/test-passages.ts'
import { readLine } from '../grammar/read-line.ts'
import { recordDebts } from '../patterns/debt-records.ts'
import { draftDebt, readDebt } from './draft-debt.ts'

function draft(text: string) {
  return draftDebt({ ...testIdea, text, language: 'en', type: 'debt' }, readLine(text, 'en'))
}

const lines: readonly (readonly [text: string, id: string, title: string, first: string])[] = [
  [
    'every potter writes the clay differently, "B-mix", "b mix" and "BM5", so ordering is a guess',
    'double-records',
    'Every potter writes the clay differently, "B-mix", "b mix" and "BM5"',
    'Each entry exists only once, under one agreed name. This is no longer the case: every potter writes the clay differently, "B-mix", "b mix" and "BM5".',
  ],
  [
    'my glaze list has the same cobalt twice, somebody has to sort that out',
    'double-records',
    'Clean up the glaze list',
    'Each entry exists only once, under one agreed name. This is no longer the case: the glaze list has the same cobalt twice.',
  ],
  [
    'the firing manual says press the green knob, there has been no green knob since the new oven',
    'outdated-text',
    'Update the firing manual',
    'This has been corrected: the firing manual says press the green knob.',
  ],
  [
    'our kiln checklist still names people that left years ago. go through it pls',
    'outdated-text',
    'Update the kiln checklist',
    'This has been corrected: the kiln checklist still names people that left years ago.',
  ],
  [
    'the opening hours are in three places, and each time we change them we forget the door',
    'many-versions',
    'Opening hours are in three places',
    'One agreed version is in use. This is no longer the case: the opening hours are in three places.',
  ],
  [
    'we have two lists of course fees and they contradict each other. make one of them',
    'many-versions',
    'Two lists of course fees and they contradict each other',
    'One agreed version is in use. This is no longer the case: there are two lists of course fees and they contradict each other.',
  ],
  [
    'our glaze list still has the lead ones, we stopped buying those in 2011, someone go through it',
    'dead-records',
    'Clean up the glaze list',
    'Each of these is removed, archived, or kept with a reason: the glaze list still has the lead ones.',
  ],
  [
    'the wage sheet was made by my brother in law, nobody understands the formulas',
    'homemade-tool',
    'Wage sheet was made by a relative',
    'A second person can explain and change the wage sheet with the help of its description.',
  ],
  [
    'half of our course photos belong to people who want them down, and nobody has the job',
    'told',
    'Half of the course photos belong to people who want them down',
    'This is no longer the case: half of the course photos belong to people who want them down.',
  ],
  [
    'stop names are painted by hand on every shelf, one new glaze means a whole evening',
    'told',
    'Stop names are painted by hand on every shelf',
    'A check confirms that stop names are no longer painted by hand on every shelf.',
  ],
]

describe('what people tell of a debt', () => {
  it.each(lines)('reads "%s"', (text, id, title, first) => {
    expect(readDebt(readLine(text, 'en')).facts.pattern.id).toBe(id)
    const { title: own, acceptanceCriteria } = draft(text)
    expect(own).toBe(title)
    expect(acceptanceCriteria[0]).toMatchObject({ statement: first })
    expect(JSON.stringify(acceptanceCriteria)).not.toMatch(/\btests?\b|\bcallers?\b|\b(?:we|our|somebody)\b/)
  })

  it('has a line for each kind of record', () => {
    expect([...new Set(lines.map(([, id]) => id))].sort()).toEqual(recordDebts.map(({ id }) => id).sort())
  })

  it.each([
    ['there are duplicate rows in the cache of the parser', /-records|versions|told/],
    ['Clean up the price list', /-records|versions|told/],
  ])('takes "%s" for no record', (text, ids) => {
    expect(readDebt(readLine(text, 'en')).facts.pattern.id).not.toMatch(ids)
  })

  it.each([
    [
      'One in nine kilns is cold for no reason, people just relight them',
      'One in nine kilns is cold for no reason',
    ],
    ['the glaze mixer is a chain of five scripts, please fix', 'Glaze mixer is a chain of five scripts'],
    ['honestly the kiln rota is a mess, Gwen copies it each month', 'Kiln rota is a mess'],
    ['spent a day on one label since the glaze class is 3,000 lines', 'Split up the glaze class'],
    ['kiln log: half in German, half in Czech', 'Kiln log: half in German, half in Czech'],
    ['no tests for the fees and they change every year', 'Add tests for the fees'],
    [
      'we still carry three glaze loaders, rewrite before someone gets hurt',
      'We still carry three glaze loaders',
    ],
  ])('titles "%s"', (text, title) => {
    expect(draft(text).title).toBe(title)
  })
})
