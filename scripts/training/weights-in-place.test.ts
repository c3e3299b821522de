// The guard of the weights on generated modules in a directory of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { toWeightsModule } from './encode-weights.ts'
import { readLineCount, toObjection } from './weights-in-place.ts'

const directory = mkdtempSync(join(tmpdir(), 'weights-'))
afterAll(() => rmSync(directory, { recursive: true }))

function writeWeights(name: string, lines: number): string {
  const path = join(directory, name)
  writeFileSync(
    path,
    toWeightsModule({ lines, temperature: 1, step: 1, rules: {}, shape: {}, distances: '', columns: [] }),
  )
  return path
}

describe('weights in place', () => {
  it('tells of how many lines a generated module was made', () => {
    expect(readLineCount(writeWeights('some.ts', 4_321))).toBe(4_321)
    expect(readLineCount(join(directory, 'none.ts'))).toBe(0)
  })

  it('objects to weights of fewer lines, names both numbers and the way out', () => {
    const objection = toObjection(writeWeights('many.ts', 9_000), 5_000)
    expect(objection).toContain('9000 lines')
    expect(objection).toContain('hold 5000')
    expect(objection).toContain('--accept')
  })

  it('lets as many lines or more pass, and a first training', () => {
    const path = writeWeights('equal.ts', 5_000)
    expect(toObjection(path, 5_000)).toBeNull()
    expect(toObjection(path, 5_001)).toBeNull()
    expect(toObjection(join(directory, 'first.ts'), 1)).toBeNull()
  })

  it('guards the weights of the repository', () => {
    const generated = new URL('../../src/drafters/embedded/classifier/weights.generated.ts', import.meta.url)
    expect(toObjection(fileURLToPath(generated), 100)).not.toBeNull()
  })
})
