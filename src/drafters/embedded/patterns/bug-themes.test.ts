// What is forgotten with a fault of no known kind: reached by what the report speaks of, not by the same word in another sense.
import { describe, expect, it } from 'vitest'
import { bugThemes, findBugTheme } from './bug-themes.ts'

const edgeOf = (symptom: string) => findBugTheme(symptom, null)?.[1] ?? null

describe('findBugTheme', () => {
  it.each([
    ['The tide table scrolls sideways', 'at the top, in the middle and at the end'],
    ['The log cannot be scrolled', 'at the top, in the middle and at the end'],
    ['A crate dragged to the quay snaps back', 'Letting go outside of the target'],
    ['The buoy cannot be dragged', 'Letting go outside of the target'],
    ['The chart is empty after zooming out', 'After each change of the window size'],
    ['The berth dialog opens twice', 'After it is closed'],
    ['The log is locked behind a modal', 'After it is closed'],
    ['Pressing enter in the toll field does nothing', 'Other keys and shortcuts'],
    ['The horn button does not respond', 'Two clicks in a row'],
    ['A click on the buoy opens the wrong log', 'Two clicks in a row'],
    ['The parser chokes on a knot in quotes', 'What was correctly found'],
    ['Recursion in the tide macro loses its way', 'What was correctly found'],
    ['The buoy passes through the pier, so collisions are late', 'for slow and for rapid movement'],
    ['The heron npcs walk backwards', 'If there is more than one of them'],
    ['The tide api forgets the harbour', 'Requests that are answered correctly today'],
    ['The gauge loses its connection at noon', 'If the connection is lost'],
    ['moor --quiet rings the bell', 'All other options of the command'],
    ['The null berth is listed', 'With the value missing'],
    ['The nightly tide job starts twice', 'A run that fails half way'],
    ['The winch plugin is not loaded', 'All others of its kind'],
    ['The avatar of the pilot is upside down', 'Images of another size'],
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
    expect(edgeOf(symptom) ?? '').not.toMatch(
      /rapid movement|correctly found|value missing|closed|connection|limit|keyboard|clicks in a row|half way/,
    ),
  )

  it('reads a limit in the circumstances too', () =>
    expect(findBugTheme('The ferry sinks', 'when it carries more than 40 goats')?.[1]).toContain('limit'))
})

describe('questions of themes', () => {
  it.each(bugThemes.flatMap(([, , question]) => question ?? []))('are plain: %s', (question) =>
    expect(question).toMatch(/^\p{Lu}[^{}]{20,90}\?$/u),
  )
})
