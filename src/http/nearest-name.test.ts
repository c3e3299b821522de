import { describe, expect, it } from 'vitest'
import { findNearestName } from './nearest-name.ts'

describe('findNearestName', () => {
  it.each([
    ['contxt', 'context'],
    ['Context', 'context'],
    ['conetxt', 'context'],
    ['reference_items', 'referenceItems'],
    ['refrenceItmes', 'referenceItems'],
    ['idea', 'ideas'],
  ])('finds what %s was meant to be', (name, meant) => {
    expect(findNearestName(name, ['ideas', 'options', 'context', 'referenceItems'])).toBe(meant)
  })

  it.each(['backlog', '', 'x', '____', 'c'.repeat(100)])('finds nothing near %j', (name) => {
    expect(findNearestName(name, ['ideas', 'options', 'context', 'referenceItems'])).toBeNull()
  })

  it('takes the nearest of several', () => {
    expect(findNearestName('jira-cvs', ['linear-csv', 'jira-json', 'jira-csv'])).toBe('jira-csv')
  })
})
