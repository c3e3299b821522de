// Runs the benches: figures and ratios for people to read. `npm run bench -- NAME …` runs some of them.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Files of this folder that are parts of benches. */
const parts = new Set(['run', 'served-process', 'idea-lines', 'upstream-server', 'bundle-size'])
/** Benches that run only when they are asked for: they take more than a minute. */
const slow = new Set(['load'])
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/u, ''))
  .filter((name) => !parts.has(name) && !name.startsWith('test-'))
const asked = process.argv.slice(2).map((name) => name.replace(/^--/u, ''))
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}. There are: ${names.join(', ')}.\n`)
  process.exit(1)
}
for (const name of asked.length > 0 ? asked : names.filter((each) => !slow.has(each))) {
  process.stdout.write(`\n— ${name}\n`)
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
