// Every security requirement has its proof: the files that docs/security.md names exist and hold tests.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const rows = readFileSync(join(root, 'docs/security.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const id = /^\| (S-\d\d) \|/u.exec(line)?.[1]
    return id === undefined
      ? []
      : [{ id, files: [...line.matchAll(/`([^`]+\.ts)`/gu)].map(([, file = '']) => file) }]
  })

describe('the requirements of docs/security.md', () => {
  it('are S-01 to S-18, each once', () => {
    const ids = Array.from({ length: 18 }, (_, at) => `S-${String(at + 1).padStart(2, '0')}`)
    expect(rows.map(({ id }) => id)).toEqual(ids)
  })

  it.each(rows.filter(({ id }) => id !== 'S-18'))('$id names files that hold tests', ({ files }) => {
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      expect([file, existsSync(join(root, file))]).toEqual([file, true])
      expect(readFileSync(join(root, file), 'utf8')).toMatch(/\bit(?:\.each)?\(/u)
    }
  })
})
