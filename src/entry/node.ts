// The entry on Node: keeps what it compiles for the next start, then serves.
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Must come before the sources are loaded: their types are then stripped and their code compiled once a version.
enableCompileCache()
try {
  const { runService } = await import('./service.ts')
  // After loading: with other flags than its own Node takes neither the code that it brings along compiled nor what was kept.
  for (const flag of [
    // Patterns go to machine code at once: the interpreter would only compile each of them twice.
    '--no-regexp-tier-up',
    // These two save memory: docs/decisions/npm-start-runs-a-bundle.md
    '--no-maglev',
    '--heap-growing-percent=60',
  ])
    setFlagsFromString(flag)
  await runService()
} catch (error) {
  const { toSourceStack } = await import('./source-stack.ts')
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${toSourceStack(told)}\n`)
  process.exit(1)
}
