// The check of the house finds a planted breach of each kind, and none in the house as it stands.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkHouse } from './check-house.ts'

const root = join(import.meta.dirname, '..')
let copy = ''

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'house-'))
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true }))

/** What is found because of the planted file, and was not found before. */
function plant(path: string, text: string): string[] {
  const before = new Set(checkHouse(copy))
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), text)
  return checkHouse(copy).filter((breach) => !before.has(breach))
}

describe('checkHouse', () => {
  it('finds nothing in the house as it stands', () => {
    expect(checkHouse(root)).toEqual([])
  })

  it('names an import against the direction, a type import too', () => {
    const found = plant(
      'src/backlog/planted.ts',
      "// Planted.\nimport type { Drafter } from '../architect/ports.ts'\n",
    )
    expect(found).toEqual([
      'src/backlog/planted.ts imports ../architect/ports.ts from architect; backlog may import nothing else.',
    ])
  })

  it('names an import between siblings, a dynamic one too', () => {
    const found = plant('src/http/planted.ts', "// Planted.\nawait import('../exports/csv.ts')\n")
    expect(found).toEqual([
      'src/http/planted.ts imports ../exports/csv.ts from exports; http may import backlog, architect.',
    ])
  })

  it('names an import between two work types of the embedded drafter', () => {
    const room = 'src/drafters/embedded'
    const found = plant(`${room}/bug/planted.ts`, "// Planted.\nimport '../debt/draft-debt.ts'\n")
    expect(found).toEqual([
      `${room}/bug/planted.ts imports ../debt/draft-debt.ts; bug may import no file of debt.`,
    ])
  })

  it('names a package in the domain', () => {
    const found = plant('src/backlog/planted.ts', "// Planted.\nexport { Hono } from 'hono'\n")
    expect(found).toEqual(['src/backlog/planted.ts uses the package hono; backlog may use zod.'])
  })

  it('names a cycle', () => {
    plant('src/backlog/planted-a.ts', "// Planted.\nimport './planted-b.ts'\n")
    const found = plant('src/backlog/planted-b.ts', "// Planted.\nimport './planted-a.ts'\n")
    expect(found).toEqual([expect.stringMatching(/^Import cycle: .*planted-a\.ts.*planted-b\.ts/u)])
  })

  it('names a file that is too long, one without a header, and one that reads the environment', () => {
    expect(plant('src/backlog/long.ts', `// Long.\n${'\n'.repeat(250)}`)).toHaveLength(1)
    rmSync(join(copy, 'src/backlog/long.ts'))
    expect(plant('src/backlog/bare.ts', 'export const bare = 1\n')).toHaveLength(1)
    rmSync(join(copy, 'src/backlog/bare.ts'))
    expect(plant('src/http/env.ts', '// Env.\nexport const port = process.env.PORT\n')).toHaveLength(1)
  })

  it('names a pattern that asks for letters of all scripts without regard to case', () => {
    const found = plant('src/http/letters.ts', '// Letters.\nexport const plural = /^(?:the )?\\p{L}+s$/iu\n')
    expect(found).toEqual([expect.stringContaining('^(?:the )?\\p{L}+s$/iu: write [a-zß-ɏ]')])
    rmSync(join(copy, 'src/http/letters.ts'))
    const inClass = '// Letters.\nexport const plural = /^[/\\p{L}-]+$/giu\n'
    expect(plant('src/http/letters.ts', inClass)).toHaveLength(1)
    rmSync(join(copy, 'src/http/letters.ts'))
    const withCase = "// Letters.\nexport const both = [/^\\p{L}+$/u, /^a\\/b$/iu, 4 / 2, 'i']\n"
    expect(plant('src/http/letters.ts', withCase)).toEqual([])
  })
})
