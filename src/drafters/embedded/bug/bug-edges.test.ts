// The edges of a bug: what the report itself names beside the mended case.
import { describe, expect, it } from 'vitest'
import { toGeneralEdge, toGuard } from './bug-edges.ts'
import { toBugReport } from './bug-report.ts'

describe('toGeneralEdge', () => {
  const edgeOf = (text: string) => {
    const report = toBugReport(text)
    return JSON.stringify(toGeneralEdge(report))
  }

  it.each([
    ['The ferry takes more than 40 goats', 'just below 40 goats, at exactly 40 goats and just above it'],
    ['The ferry takes too many goats', 'Just below the limit, at the limit and just above it'],
    ['The horn doesn’t work with rye', 'On the systems and versions where the same steps work today'],
    ['Moored boats still pay the toll', 'For all other boats, nothing changes.'],
    ['The toll notice goes to pilots who left', 'For all other pilots, nothing changes.'],
    ['The bell rings for everyone with a pass', 'For everyone else, nothing changes.'],
    ['Search knows no ferries', 'What was correctly found, accepted or refused before still is.'],
    ['The list shows sunk boats', 'Everything else that is shown there is as it was before.'],
    ['The toll is not rounded', 'worked out by hand'],
    ['The reminder goes to the old harbour', 'Everyone who is meant to get it still gets it'],
    ['The bell rings after 22:00', 'shortly before 22:00, at 22:00 and shortly after it'],
    ['The bell rings on Sundays', 'also right on the day before and on the day after'],
    ['The tide gauge goes back to zero when a boat docks', 'The tide gauge is the same before and after.'],
    ['The clerk loses the log when a boat docks', 'The log is the same before and after.'],
    ['The ferry carries over five tons', 'just below five tons, at exactly five tons and just above it'],
    ['The berth shows the toll of the previous boat', 'each gets its own'],
    ['oven --frost burns rye', 'All other options of the command work as before.'],
    ['The fee is copied from the old tariff', 'The same fault has been looked for in similar places'],
  ])('of %j fits what it speaks of', (text, edge) => {
    expect(edgeOf(text)).toContain(edge)
  })

  it.each([
    ['Moored boats still get the tide letter', 'All other boats still get the tide letter.'],
    ['Moved-out people keep getting the toll', 'Everyone else still gets the toll.'],
    ['Moved-out skippers keep getting the log', 'All other skippers still get the log.'],
  ])('of %j is what must stay right, in its own words', (text, edge) => {
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

  it.each(['The bell rings after 22 boats', 'The winch stops in 40 of 50 boats', 'The log is lost'])(
    'takes no limit and no state from %j',
    (text) => expect(edgeOf(text)).not.toMatch(/shortly|just below|before and after/),
  )
})

describe('what did not work', () => {
  it('works a second time too, where nothing else is known of it', () => {
    const report = toBugReport('The winch does not work')
    const slots = { thing: 'the winch', named: 'the winch', things: '', when: '' }
    expect(toGuard(slots, report)).toEqual([
      { statement: 'It also works a second time and after a restart.' },
    ])
    expect(toGuard({ ...slots, when: ' when it rains' }, report)).toEqual([
      { statement: 'Except when it rains, the winch behaves as before.' },
    ])
  })
})

describe('the cause', () => {
  it.each([
    'The toll is doubled because the tide table is old',
    'The toll is doubled. This is likely due to the old tide table',
    'Since the table is old, the toll is doubled',
  ])('is confirmed or corrected where %j names one', (told) => {
    const report = toBugReport('The toll is doubled')
    expect(toGeneralEdge(report, [], told)).toEqual([
      { statement: 'The cause suspected in the report is confirmed or corrected in this item.' },
    ])
  })
})
