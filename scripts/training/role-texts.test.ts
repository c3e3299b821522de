import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type LoneLine, readRoleLines, toListLines } from './role-texts.ts'

function write(...rows: string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'roles-')), 'texts.jsonl')
  writeFileSync(path, rows.join('\n'))
  return path
}

describe('readRoleLines', () => {
  it('gives each passage the role of what it holds, and the place where it stands', () => {
    const parts = [
      ['talk', '', 'Mairead walks her dog past the boathouse every day at six.'],
      ['idea', '\n\n', 'The boat list shows sold boats.'],
      ['detail', '\n\n', 'last week two people came for one of them'],
    ]
    const lines = readRoleLines(write(JSON.stringify({ id: 'letter-1', parts })))
    expect(lines.map(({ role }) => role)).toEqual(['talk', 'idea', 'detail'])
    expect(lines.map(({ marks }) => marks.find((mark) => mark.startsWith('after')))).toEqual([
      'after none',
      'after talk',
      'after idea',
    ])
    expect(new Set(lines.map(({ group }) => group))).toEqual(new Set(['letter-1']))
  })

  it('names the line that is malformed', () => {
    expect(() => readRoleLines(write('{"id":"a","parts":[["idea","","x y"]]}', '{"id":"b"}'))).toThrow(
      /texts\.jsonl:2 is not a text with roles/,
    )
  })
})

describe('toListLines', () => {
  it('sets ideas into lists of their source, with one remark in each as long as there are any', () => {
    const ideas = [
      'Add a map',
      'Export the rota',
      'Hide sold boats',
      'Print the slips',
      'Sort by tide',
      'Mail a receipt',
    ]
      .flatMap((text) => [`${text} here`, `${text} there`])
      .map((text): LoneLine => ({ text, role: 'idea', group: 'quay' }))
    const remark: LoneLine = {
      text: 'we are forty rowers and two coxes by now',
      role: 'talk',
      group: 'notes',
    }
    const lines = toListLines(ideas, [remark])
    expect(lines.filter(({ role }) => role === 'idea').map(({ from }) => from)).toEqual(ideas)
    expect(lines.filter(({ role }) => role === 'talk').map(({ from, group }) => [from, group])).toEqual([
      [remark, 'notes'],
    ])
    expect(lines.findIndex(({ role }) => role === 'talk')).toBeLessThan(7)
  })
})
