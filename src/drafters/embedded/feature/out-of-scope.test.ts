// What a wish leaves out, and who it names, by its own words.
import { describe, expect, it } from 'vitest'
import { findRole } from '../grammar/find-role.ts'
import { readLine } from '../grammar/read-line.ts'
import { findOutOfScope } from './out-of-scope.ts'

describe('findOutOfScope', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Ribbon as an option at checkout, no greeting cards for now', ['greeting cards']],
    ['Show the tide table. The weekly chart can wait.', ['The weekly chart']],
    ['Show the tides, not the wind yet', ['the wind']],
    ['Out of scope: printing', ['printing']],
    ['Let me export notes without a title', []],
    ['Allow no more than 3 guests for now', []],
  ])('%s', (text, things) => {
    expect(findOutOfScope(readLine(text, 'en')).map(({ text: thing }) => thing)).toEqual(things)
  })
})

describe('findRole', () => {
  it.each<readonly [string, string | null]>([
    ['beachcombers must be able to mark finds offline', 'beachcombers'],
    ['The printers must be able to work offline', null],
    ['warn the tenant when the rent rises', 'tenant'],
    ['Ribbon as an option at checkout, no cards', null],
  ])('%s', (text, role) => {
    expect(findRole(text)?.role ?? null).toBe(role)
  })
})
