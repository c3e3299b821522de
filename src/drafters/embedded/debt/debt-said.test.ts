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
    'This is put right, so that no entry is there twice or under two names any more: every potter writes the clay differently, "B-mix", "b mix" and "BM5".',
  ],
  [
    'my glaze list has the same cobalt twice, somebody has to sort that out',
    'double-records',
    'Clean up the glaze list',
    'This is put right, so that no entry is there twice or under two names any more: the glaze list has the same cobalt twice.',
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
    'Keep the opening hours in one place',
    'Everyone uses one agreed version instead of this: the opening hours are in three places.',
  ],
  [
    'we have two lists of course fees and they contradict each other. make one of them',
    'many-versions',
    'Two lists of course fees',
    'Everyone uses one agreed version instead of this: there are two lists of course fees.',
  ],
  [
    'I write each firing into the kiln book and once more into the club sheet, one must do',
    'double-entry',
    'Enter each firing only once',
    'The same thing no longer has to be entered several times: I write each firing into the kiln book and once more into the club sheet.',
  ],
  [
    'our glaze list still has the lead ones, we stopped buying those in 2011, someone go through it',
    'dead-records',
    'Clean up the glaze list',
    'Entries like these are removed, archived, or kept with a reason: the glaze list still has the lead ones.',
  ],
  [
    'the wage sheet was made by my brother in law, nobody understands the formulas',
    'homemade-tool',
    'Wage sheet was made by a relative',
    'A second person can explain and change the wage sheet with the help of its description.',
  ],
  [
    'half the glaze cards name no cone, and we fire by memory',
    'wrong-records',
    'Half the glaze cards name no cone',
    'Each entry affected by this is corrected, or marked as still to be checked: half the glaze cards name no cone.',
  ],
  [
    'nobody remembers what mark "R3" on our moulds means, and twelve moulds have it',
    'unwritten-knowledge',
    'Nobody remembers what mark "R3" on the moulds means, and twelve moulds have it',
    'What is missing here is written down where those who need it can find it: nobody remembers what mark "R3" on the moulds means, and twelve moulds have it.',
  ],
  [
    'three glaze parsers in one kiln app',
    'several-ways',
    'Three glaze parsers in one kiln app',
    'One shared solution is used everywhere instead of this: three glaze parsers in one kiln app.',
  ],
  [
    'the kiln suite fails on Fridays for no reason',
    'flaky-tests',
    'Kiln suite fails on Fridays for no reason',
    'The cause of each failure is documented in the change that fixes it.',
  ],
  [
    'half of our course photos belong to people who want them down, and nobody has the job',
    'told',
    'Half of the course photos belong to people who want them down',
    'A review confirms that this is no longer the case: half of the course photos belong to people who want them down.',
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
    const all = JSON.stringify(acceptanceCriteria)
    expect(all).not.toMatch(/\bcallers?\b|\b(?:our|somebody)\b/)
    if (!/^(?:several-ways|flaky-tests)$/.test(id)) expect(all).not.toMatch(/\btests?\b/)
  })

  it('has a line for each kind of record', () => {
    expect([...new Set(lines.map(([, id]) => id))].sort()).toEqual(
      [...recordDebts.map(({ id }) => id), 'flaky-tests'].sort(),
    )
  })

  it.each([
    ['there are duplicate rows in the cache of the parser', /-records|versions|told/],
    ['Clean up the price list', /-records|versions|told/],
  ])('takes "%s" for no record', (text, ids) => {
    expect(readDebt(readLine(text, 'en')).facts.pattern.id).not.toMatch(ids)
  })

  it.each([
    [
      'glaze loader: half in Perl, half in Cobol. port it, same glazes out',
      'Port the glaze loader, same glazes out',
    ],
    ['the kiln map is from 2003. redraw it with what is there', 'Redraw the kiln map with what is there'],
  ])('makes the wish of "%s" its title', (text, title) => {
    expect(draft(text)).toMatchObject({ title, details: { remedy: expect.any(String) } })
    expect(JSON.stringify(draft(text).acceptanceCriteria)).toContain(`${title.slice(1)}”`)
  })

  it.each([
    ['the glaze guide by the kiln and that on the web do not match', /^Write /, 'documentation'],
    ['document trays for six kilns, two of them scrapped, nobody updated', /^Write /, 'documentation'],
    ['the kiln planner has the old oven in it, commented out', /^Remove /, 'dead-code'],
    ['own glaze wrapper from 2009, please not again', /^Write |^Define /, 'interface'],
    ['glaze samples are three years old, generate them from the tests', /tests? for/, 'missing-tests'],
  ])('does not misread "%s"', (text, title, id) => {
    expect(readDebt(readLine(text, 'en')).facts.pattern.id).not.toBe(id)
    expect(draft(text).title).not.toMatch(title)
  })

  it.each([
    ['212 failures out of 300 kiln tests', 'Fix 212 failures out of 300 kiln tests'],
    ['kiln god. KilnStore.kt 4,100 lines', 'Split up KilnStore.kt'],
  ])('gives "%s" a verb', (text, title) => {
    expect(draft(text).title).toBe(title)
  })

  it.each([
    ['the clay rules are in code and in a sheet. one table please', 'This is in place: one table.'],
    ['four glaze loaders in one app. tidy up pls', null],
  ])('asks for what "%s" asks for beside', (text, wish) => {
    const all = JSON.stringify(draft(text).acceptanceCriteria)
    if (wish === null) expect(all).not.toMatch(/as asked|in place/)
    else expect(all).toContain(wish)
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

describe('what is said of records and of doubtful lines', () => {
  const told = (text: string) => JSON.stringify(draft(text).acceptanceCriteria)

  it('asks who repeats it only where entries go out of date by themselves', () => {
    expect(told('our kiln list still has members who left in 2011')).toContain(
      'It is agreed who repeats this',
    )
    expect(told('our glaze list still has the lead ones')).not.toContain('It is agreed who repeats this')
  })

  it('keeps the words of the line where a verb before them would make no thing of them', () => {
    expect(draft('kiln rota says who fires on sundays and nobody reads it').title).not.toMatch(
      /^(?:Set|Split|Have)/,
    )
    expect(told('why does the kiln list need three pages?')).not.toContain('the why')
  })
})
