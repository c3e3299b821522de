import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayMs } from '../access/account.ts'
import { ConfigError } from './config.ts'
import { openSpendingFile } from './spending-file.ts'

const noon = 20_000 * dayMs + dayMs / 2
const budget = { tokensPerMinute: 0, tokensPerDay: 1_000 }
let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spending-'))
  path = join(folder, 'spent.json')
})
afterEach(() => rm(folder, { recursive: true }))

function open(now = noon, pauseMs = 5, warn: (message: string) => void = () => {}) {
  return openSpendingFile(path, { now: () => now, warn, pauseMs })
}

describe('openSpendingFile', () => {
  it('remembers what was spent over a restart, until the day is over', async () => {
    const first = await open()
    const reserved = await first.ledger.reserve('all', budget, 600)
    if (reserved.ok) reserved.settle(400)
    await first.ledger.reserve('tenant/acme', budget, 900)
    await first.close()
    const second = await open()
    expect(await second.ledger.reserve('all', budget, 601)).toMatchObject({ ok: false, limit: 'day' })
    expect((await second.ledger.reserve('all', budget, 600)).ok).toBe(true)
    expect((await second.ledger.reserve('tenant/acme', budget, 101)).ok).toBe(false)
    await second.close()
    const nextDay = await open(noon + dayMs)
    expect((await nextDay.ledger.reserve('all', budget, 1_000)).ok).toBe(true)
    await nextDay.close()
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ all: { day: 20_001, tokens: 1_000 } })
  })

  it('writes by itself soon after a call, for processes that are killed', async () => {
    const { ledger } = await open()
    await ledger.reserve('all', budget, 700)
    let text = ''
    for (let waited = 0; text === '' && waited < 2_000; waited += 10) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      text = await readFile(path, 'utf8').catch(() => '')
    }
    expect(JSON.parse(text)).toEqual({ all: { day: 20_000, tokens: 700 } })
  })

  it.each(['', '{', '[]', '{"all":{"day":-1,"tokens":5}}', '{"all":5}'])(
    'does not begin anew on a file that holds %j',
    async (text) => {
      await writeFile(path, text)
      await expect(open()).rejects.toThrow(ConfigError)
      await expect(open()).rejects.toThrow(/delete the file/u)
    },
  )

  it('says at the start that the folder is missing, and not at the first spending', async () => {
    const opening = openSpendingFile(join(folder, 'none', 'spent.json'), { now: () => noon, warn: () => {} })
    await expect(opening).rejects.toThrow(ConfigError)
    await expect(opening).rejects.toThrow(/SPENDING_FILE cannot be written \(ENOENT\)/u)
  })

  it('goes on and warns once when the file cannot be written', async () => {
    const warnings: string[] = []
    const { ledger, close } = await open(noon, 1, (message) => warnings.push(message))
    await rm(folder, { recursive: true })
    for (let count = 0; count < 3; count++) {
      expect((await ledger.reserve('all', budget, 10)).ok).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await close()
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('ENOENT')
    folder = await mkdtemp(join(tmpdir(), 'spending-'))
  })
})
