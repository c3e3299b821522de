// Environment, regression, workaround and those affected, as a report states them; nothing where it does not.
import { describe, expect, it } from 'vitest'
import { findEnvironmentParts } from './bug-environment.ts'
import { findAffected, findFrequency, findRegression, findSteps, findWorkaround } from './bug-facts.ts'

describe('findEnvironmentParts', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Since 4.2.7 the compass spins on Pixel 6a phones', ['Pixel 6a phones', 'Since 4.2.7']],
    ['Firefox 131 shows no icons on staging', ['Firefox 131', 'staging']],
    ['The list is empty in version 12', ['in version 12']],
    ['Since 2.5 million rows the report is slow', []],
    ['The gate on Dock 2 stays shut', []],
    ['Rounding turns 3.14.15 into 3', []],
  ])('%s', (text, parts) => {
    expect(findEnvironmentParts(text)).toEqual(parts)
  })
})

describe('facts of a report', () => {
  it.each<readonly [string, true | null]>([
    ['Since 4.2.7 the compass spins', true],
    ['since the last release the horn is silent', true],
    ['it used to ring twice', true],
    ['The pen used to sign forms is missing', null],
    ['Since 2.5 million rows the report is slow', null],
  ])('regression of %s', (text, regression) => {
    expect(findRegression(text)).toBe(regression)
  })

  it.each<readonly [string, string | null]>([
    ['Scanner hangs (staff unplug it, then it works)', 'staff unplug it, then it works'],
    ['Scanner hangs; works again after a cold start', 'works again after a cold start'],
    ['Workaround: sort by name first. Also slow', 'sort by name first'],
    ['Then it works', null],
  ])('workaround of %s', (text, workaround) => {
    expect(findWorkaround(text)).toBe(workaround)
  })

  it.each<readonly [string, string | null]>([
    ['All buyers in Norway see prices twice', 'All buyers in Norway'],
    ['Members with two bikes cannot park', 'Members with two bikes'],
    ['Only admins get the mail', 'Only admins'],
    ['The lamp is dark', null],
  ])('affected by %s', (text, affected) => {
    expect(findAffected(text)).toBe(affected)
  })

  it('ends the last numbered step where the result begins', () => {
    const text = 'Bills vanish. 1) open the list 2) sort it 3) go back. Expected: they stay'
    expect(findSteps(text)).toEqual(['open the list', 'sort it', 'go back'])
  })

  it('takes "exactly once" for once', () => {
    expect(findFrequency('exactly once the oven went cold')).toBe('once')
    expect(findFrequency('the oven goes cold twice a day')).toBe('often')
    expect(findFrequency('it can be lit as often as you like')).toBe('unknown')
  })
})
