// Compiles prompts/ into src/drafters/llm/prompts.generated.ts and locks the versions. With --check it only looks.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLock, compilePrompts, LockSchema, toLock, toModule } from './prompts/compile.ts'

const root = join(import.meta.dirname, '..')
const paths = {
  folder: join(root, 'prompts'),
  lock: join(root, 'prompts', 'prompts.lock.json'),
  module: join(root, 'src', 'drafters', 'llm', 'prompts.generated.ts'),
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return otherwise
  }
}

/** Every mistake in one sentence; empty when the compiled prompts and the lock are those of the prompt files. */
export function checkPrompts(): string[] {
  const compiled = compilePrompts(paths.folder)
  const current = toLock(compiled)
  const locked = LockSchema.parse(JSON.parse(readOr(paths.lock, '{}')))
  const stale = 'Run "node scripts/compile-prompts.ts".'
  const mistakes = checkLock(locked, current)
  if (mistakes.length > 0) return mistakes
  if (JSON.stringify(locked) !== JSON.stringify(current))
    return [`The lock is not that of the prompts. ${stale}`]
  if (readOr(paths.module, '') !== toModule(compiled))
    return [`The compiled prompts are out of date. ${stale}`]
  return []
}

function writePrompts(): string[] {
  const compiled = compilePrompts(paths.folder)
  const current = toLock(compiled)
  const mistakes = checkLock(LockSchema.parse(JSON.parse(readOr(paths.lock, '{}'))), current)
  if (mistakes.length > 0) return mistakes
  writeFileSync(paths.lock, `${JSON.stringify(current, null, 2)}\n`)
  writeFileSync(paths.module, toModule(compiled))
  return []
}

if (import.meta.main) {
  const mistakes = process.argv.includes('--check') ? checkPrompts() : writePrompts()
  for (const mistake of mistakes) process.stderr.write(`${mistake}\n`)
  process.exitCode = mistakes.length > 0 ? 1 : 0
}
