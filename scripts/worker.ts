// The Worker on this machine, or on Cloudflare: `npm run dev:worker`, `npm run deploy`. Both build the page first.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { quietWrangler, wranglerScript } from './quiet-wrangler.ts'

const root = join(import.meta.dirname, '..')

/** Flags of wrangler by what is asked for; what the caller adds comes after them, and wins. */
const commands: Readonly<Record<string, readonly string[]>> = {
  // Only this machine can reach it, so that it needs no key. State is kept in .wrangler/.
  dev: ['dev', '--ip', '127.0.0.1', '--var', 'ALLOW_PUBLIC_WITHOUT_KEYS:yes'],
  deploy: ['deploy', '--minify', '--upload-source-maps'],
}

const [command = '', ...others] = process.argv.slice(2)
const flags = commands[command]
if (flags === undefined) {
  process.stderr.write(
    `Usage: node scripts/worker.ts ${Object.keys(commands).join('|')} [flags of wrangler]\n`,
  )
  process.exit(1)
}
await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
const wrangler = spawn(process.execPath, [wranglerScript, ...flags, ...others], {
  cwd: root,
  env: quietWrangler(),
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => wrangler.kill(signal))
wrangler.on('exit', (code) => process.exit(code ?? 1))
