import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'evals-run-'))
const out = join(folder, 'out')
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: readonly string[]) {
  const command = [join(import.meta.dirname, 'run.ts'), '--out', out, ...args]
  return spawnSync(process.execPath, command, { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } })
}

describe('the eval command', () => {
  it('ends with 0 where it prints that it passed, and writes four reports', () => {
    const path = join(folder, 'lines.jsonl')
    writeFileSync(path, '{"text":"add a night mode to the tide table","type":"feature"}')
    const { status, stdout } = run('--data', path, '--drafter', 'embedded')
    expect(stdout).toMatch(/^PASSED/mu)
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['junit.xml', 'report.html', 'report.json', 'report.md'])
  })

  it('ends with 1 where it prints that it failed', () => {
    const { status, stdout } = run('--suite', 'split', '--filter', 'no case holds these words')
    expect(stdout).toMatch(/^FAILED/mu)
    expect(status).toBe(1)
  })

  it.each([
    [['--nonsense'], /nonsense[\s\S]*usage/u],
    [['--data', join(folder, 'nowhere.jsonl')], /nowhere\.jsonl cannot be read/u],
    [['--live'], /No model is configured/u],
  ])('ends with 2 and a reason on %j', (args, reason) => {
    const { status, stderr } = run(...args)
    expect(stderr).toMatch(reason)
    expect(status).toBe(2)
  })
})
