// What is forgotten with a fault of no known kind: reached by what the report speaks of, not by the same word in another sense.
import { describe, expect, it } from 'vitest'
import { bugThemes, findBugTheme } from './bug-themes.ts'

const edgeOf = (symptom: string) => findBugTheme(symptom, null)?.[1] ?? null

describe('findBugTheme', () => {
  it.each([
    ['The parser chokes on a knot in quotes', 'Input that is read correctly today'],
    ['Search knows no ferries', 'What is found correctly today'],
    ['The buoy passes through the pier, so collisions are late', 'Slow and rapid movements'],
    ['moor --quiet rings the bell', 'All other options of the command'],
    ['The null berth is listed', 'With the value missing'],
    ['The winch plugin is not loaded', 'All other plugins'],
    ['The shader of the water is black', 'Compared with a screenshot'],
  ])('knows what is forgotten with %j', (symptom, edge) => expect(edgeOf(symptom)).toContain(edge))

  it.each([
    'Berth id collisions on the quay',
    'The operator is rung twice',
    'The barrel is left empty',
    'The modals are too dark',
    'The long tide dns is slow',
    'The port is not accessible from outside',
    'The click of the winch is loud',
    'The pick queue of the crane floods the log',
    'Two cents too much, says the clerk',
    'The bell rings because of a slow connection',
  ])('takes no word in another sense from %j', (symptom) =>
    expect(edgeOf(symptom) ?? '').not.toMatch(/rapid movement|correctly|value missing|limit/),
  )

  it('reads a limit in the circumstances too', () =>
    expect(findBugTheme('The ferry sinks', 'when it carries more than 40 goats')?.[1]).toContain('limit'))
})

describe('questions of themes', () => {
  it.each(bugThemes.flatMap(([, , question]) => question ?? []))('are plain: %s', (question) =>
    expect(question).toMatch(/^\p{Lu}[^{}]{20,90}\?$/u),
  )
})
