// The edges of a bug: what the report itself names beside the mended case.
import { describe, expect, it } from 'vitest'
import { generalBug } from '../patterns/bug-general.ts'
import type { BugPattern } from '../patterns/bug-pattern.ts'
import { toEdges, toGeneralEdge, toGuard, toRegressionTest } from './bug-edges.ts'
import { toBugReport } from './bug-report.ts'
import { toBugSlots } from './bug-slots.ts'

describe('toGeneralEdge', () => {
  const edgeOf = (text: string) => {
    const report = toBugReport(text)
    return JSON.stringify(toGeneralEdge(report))
  }

  it.each([
    ['The ferry takes too many goats', 'Just below the limit, at the limit and just above it'],
    ['The horn doesn’t work with rye', 'On the systems and versions where the same steps work today'],
    ['Moored boats still pay the toll', 'For all other boats, nothing changes.'],
    ['The toll notice goes to pilots who left', 'For all other pilots, nothing changes.'],
    ['The bell rings for everyone with a pass', 'For everyone else, nothing changes.'],
    ['Search knows no ferries', 'What is found correctly today is still found.'],
    ['The ferry takes more than 40 goats', 'It is right just below 40 goats, at exactly 40 goats'],
    ['The gate opens after 22:00', 'It is right shortly before 22:00, at 22:00 and shortly after it.'],
    ['The quay fee is charged on Sundays', 'It is also right on the day before and on the day after.'],
    ['The clerk mixes up two ferries', 'With two such cases, one right after the other, each gets its own.'],
    ['The list shows sunk boats', 'Everything else that is shown there is as it was before.'],
    ['The reminder goes to the old harbour', 'Everyone who is meant to get it still gets it'],
    ['oven --frost burns rye', 'All other options of the command work as before.'],
  ])('of %j fits what it speaks of', (text, edge) => {
    expect(edgeOf(text)).toContain(edge)
  })

  it.each([
    'Brass bells skip a beat',
    'Berth id collisions on the quay',
    'The goblin walks through walls',
    'The goblin doesn’t work',
    'The winch stops',
    'Keep the hatch shut at sea',
  ])('is left out where %j names nothing that must stay right', (text) => {
    expect(edgeOf(text)).toBe('[]')
  })

  it('guards the other systems where the report names one', () => {
    const report = toBugReport('The horn is silent')
    expect(JSON.stringify(toGeneralEdge(report, ['Linux']))).toContain(
      'On the systems and versions where the same steps work today',
    )
  })
})

describe('toGuard', () => {
  it.each([
    ['The winch stops', 'This item explains why the winch stops.'],
    [
      'The winch does not work when it rains',
      'This item explains why the winch does not work when it rains.',
    ],
    ['The winch might stop', 'The cause of the problem is described in this item.'],
    ['The `winch` table is never read', 'Similar places are checked for the same fault'],
    ['Winches stop', 'This is checked with several winches, not only with one.'],
  ])('of %j asks those who mend it to look further', (text, statement) => {
    const report = toBugReport(text)
    expect(JSON.stringify(toGuard(toBugSlots(report, 'this').things, report, text))).toContain(statement)
  })

  it('names no cause for words that the report does not hold', () => {
    const report = toBugReport('The winch stops')
    expect(JSON.stringify(toGuard('', report, 'Make the winch run'))).toContain('The cause of the problem')
  })
})

describe('toEdges', () => {
  const edgesOf = (text: string, pattern: BugPattern) => {
    const report = toBugReport(text)
    return toEdges(text, report, pattern, toBugSlots(report, 'this'), [], true)
  }

  it('want the list of faults wherever the first criterion speaks of one', () =>
    expect(
      edgesOf('The rope styling is faulty', { ...generalBug, criteria: [{ statement: 'It holds.' }] }),
    ).toEqual([
      { statement: 'Before work starts, this item lists each fault that is meant, with an example.' },
    ]))

  it('are the cause where it is asked for', () =>
    expect(edgesOf('Find out why the winch stops', generalBug)).toEqual([
      { statement: 'The cause of the problem is described in this item.' },
    ]))
})

describe('toRegressionTest', () => {
  const testOf = (text: string) => {
    const report = toBugReport(text)
    return toRegressionTest(toBugSlots(report, 'this'), report)
  }

  it.each([
    ['The winch stops', 'reproduces the problem with the winch.'],
    ['Three winch bugs (rope, hook, brake)', 'Each of these faults is reproduced'],
  ])('of %j names what it is about', (text, words) => expect(testOf(text)).toContain(words))
})

describe('the cause', () => {
  it.each([
    'The toll is doubled because the tide table is old',
    'The toll is doubled. This is likely due to the old tide table',
    'Since the table is old, the toll is doubled',
  ])('is confirmed or corrected where %j names one', (told) => {
    const report = toBugReport('The toll is doubled')
    expect(toGeneralEdge(report, [], told)).toEqual([
      { statement: 'The cause named in the report is confirmed or corrected in this item.' },
    ])
  })
})
