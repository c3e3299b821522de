// Labelled lines from files in a directory of their own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLabelledLines } from './labelled-lines.ts'

const directory = mkdtempSync(join(tmpdir(), 'lines-'))
afterAll(() => rmSync(directory, { recursive: true }))

function writeLines(name: string, rows: readonly object[]): string {
  const path = join(directory, name)
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return path
}

const first = { text: 'oil the hinges', type: 'debt', group: 'one', origin: 'written' }
const second = { text: 'a door for cats', type: 'feature', group: 'two', confidence: 0.6 }

describe('readLabelledLines', () => {
  it('keeps each text once, in order, with what a line leaves out', () => {
    const paths = [writeLines('a.jsonl', [first, second]), writeLines('b.jsonl', [{ ...first, type: 'bug' }])]
    expect(readLabelledLines(paths)).toEqual([
      { ...first, confidence: 1, ambiguous: false },
      { ...second, origin: 'collected', ambiguous: false },
    ])
  })

  it('takes all lines for headed ones where it is told so', () => {
    const lines = readLabelledLines([writeLines('c.jsonl', [first, second])], 'headed')
    expect(lines.map(({ origin }) => origin)).toEqual(['headed', 'headed'])
  })

  it('names the file and the line that it cannot read', () => {
    const path = writeLines('d.jsonl', [first, { ...second, type: 'wish' }])
    expect(() => readLabelledLines([path])).toThrow(`${path}:2`)
  })
})
