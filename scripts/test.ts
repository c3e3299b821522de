// The test command: types, lint, the shape of the house, then every suite. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { checkHouse } from './check-house.ts'

const root = join(import.meta.dirname, '..')
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Runs a tool of the project and shows what it prints. */
function run(title: string, command: string, args: readonly string[]): boolean {
  say(`\n— ${title}`)
  const bin = join(root, 'node_modules', '.bin', command)
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' }
  const { status } = spawnSync(bin, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  return status === 0
}

function runHouse(): boolean {
  say('\n— the shape of the house')
  const breaches = checkHouse(root)
  for (const breach of breaches) say(breach)
  return breaches.length === 0
}

const ReportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
})

/** Counts from the runner's own report; a suite that does not load, or a missing report, counts as a failure. */
function runSuites(): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'))
  const report = join(folder, 'report.json')
  const ok = run('tests', 'vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  try {
    const counts = ReportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
    const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites > 0 || !ok ? 1 : 0)
    return { passed: counts.numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const checks = [
  run('types', 'tsc', []),
  run('lint', 'biome', ['ci', '.', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`]),
  runHouse(),
]
const suites = runSuites()
const passed = suites.passed + checks.filter(Boolean).length
const failed = suites.failed + checks.filter((ok) => !ok).length
if (suites.passed === 0) say('\nNo test ran: that is a failure too.')
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || suites.passed === 0 ? 1 : 0
