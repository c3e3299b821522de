// The eval command: measures, reports, and exits as its verdict says: 0 passed, 1 failed, 2 cannot run.
import { join } from 'node:path'
import { exit, stderr, stdout } from 'node:process'
import { checkPrompts } from '../scripts/compile-prompts.ts'
import { parseOptions, UsageError, usageText } from './options.ts'
import { CaseError } from './read-cases.ts'
import { runEvals, StalePromptsError } from './run-evals.ts'

const folder = import.meta.dirname

async function main(): Promise<number> {
  const args = process.argv.slice(2)
  if (args.includes('--help')) {
    stdout.write(usageText)
    return 0
  }
  try {
    const report = await runEvals(parseOptions(args, process.env), {
      casesFolder: join(folder, 'cases'),
      baselineFolder: join(folder, 'baseline'),
      recordingsFolder: join(folder, 'recordings'),
      env: process.env,
      now: () => performance.now(),
      today: () => new Date().toISOString(),
      write: (text) => stdout.write(text),
      checkPrompts,
      progress: stderr.isTTY ? (text) => stderr.write(`\r\u001B[2K${text}`) : null,
    })
    return report.passed ? 0 : 1
  } catch (error) {
    const isExpected = [UsageError, CaseError, StalePromptsError].some((kind) => error instanceof kind)
    if (!(isExpected && error instanceof Error)) throw error
    stderr.write(`${error.message}\n${error instanceof UsageError ? `\n${usageText}` : ''}`)
    return 2
  }
}

exit(await main())
