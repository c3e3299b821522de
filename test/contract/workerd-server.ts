// Bundles a Worker as its deployment does, and runs it in workerd, the runtime of Cloudflare Workers, on loopback.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { unstable_readConfig as readConfig } from 'wrangler'
import * as z from 'zod'
import { quietWrangler, wranglerScript } from '../../scripts/quiet-wrangler.ts'

const root = join(import.meta.dirname, '../..')

/** What is read of a configuration file once wrangler has checked it. */
const ConfigSchema = z.object({
  main: z.string(),
  compatibility_date: z.string(),
  compatibility_flags: z.array(z.string()),
  vars: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  durable_objects: z.object({ bindings: z.array(z.object({ name: z.string(), class_name: z.string() })) }),
})

export interface WorkerBundle {
  /** Holds the script, and little else. */
  readonly folder: string
  readonly script: string
  readonly config: z.infer<typeof ConfigSchema>
  remove(): Promise<void>
}

/** What `wrangler deploy` would send, by its dry run. @throws with what it printed when there is no bundle. */
export async function bundleWorker(configFile = 'wrangler.toml'): Promise<WorkerBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'worker-bundle-'))
  const assets = await mkdtemp(join(folder, 'assets-'))
  const out = join(folder, 'out')
  const flags = ['--dry-run', '--minify', '--outdir', out, '--assets', assets, '--config', configFile]
  const run = spawnSync(process.execPath, [wranglerScript, 'deploy', ...flags], {
    cwd: root,
    env: quietWrangler(folder),
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`There is no bundle of ${configFile}:\n${run.stdout}${run.stderr}`)
  const config = ConfigSchema.parse(readConfig({ config: join(root, configFile) }, { hideWarnings: true }))
  return {
    folder: out,
    script: basename(config.main).replace(/\.ts$/, '.js'),
    config,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

export interface WorkerdOptions {
  readonly vars?: Readonly<Record<string, string>>
  /** The folder in which Durable Objects keep their state; in memory unless given. */
  readonly storage?: string
}

export interface WorkerdServer {
  /** Without a slash at its end. */
  readonly url: string
  readonly pid: number
  /** What the Worker and its runtime have printed. */
  log(): string
  close(): Promise<void>
}

/** Starts the bundle with its own compatibility settings and Durable Objects; it reaches this machine alone. */
export async function serveOnWorkerd(
  bundle: WorkerBundle,
  options: WorkerdOptions = {},
): Promise<WorkerdServer> {
  const file = join(bundle.folder, `${crypto.randomUUID()}.capnp`)
  await writeFile(file, toCapnp(bundle, options))
  const child = spawn(findWorkerd(), ['serve', '--experimental', '--control-fd=3', file], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      printed += String(chunk)
    })
  }
  const port = await readPort(child).catch(() => {
    throw new Error(`workerd did not start:\n${printed}`)
  })
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    log: () => printed,
    async close() {
      const ended = once(child, 'close')
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The binary that wrangler itself runs. */
function findWorkerd(): string {
  const { default: binary } = createRequire(import.meta.resolve('wrangler'))('workerd')
  return String(binary)
}

/** The first line on the control descriptor tells the port. */
async function readPort({ stdio }: ChildProcess): Promise<number> {
  const control = stdio[3]
  let text = ''
  for await (const chunk of control instanceof Readable ? control : []) {
    text += String(chunk)
    const port = /"port":(\d+)/.exec(text)?.[1]
    if (port !== undefined) return Number(port)
  }
  throw new Error('There is no port.')
}

/** The configuration of the runtime, in its own language. */
function toCapnp({ script, config }: WorkerBundle, { vars = {}, storage }: WorkerdOptions): string {
  const objects = config.durable_objects.bindings
  const text = (value: string) => JSON.stringify(value)
  const bindings = [
    ...Object.entries({ ...config.vars, ...vars }).map(
      ([name, value]) => `(name = ${text(name)}, text = ${text(String(value))})`,
    ),
    ...objects.map(
      ({ name, class_name: type }) => `(name = ${text(name)}, durableObjectNamespace = ${text(type)})`,
    ),
  ]
  const namespaces = objects.map(
    ({ class_name: type }) => `(className = ${text(type)}, uniqueKey = ${text(type)}, enableSql = true)`,
  )
  const disk =
    storage === undefined ? [] : [`(name = "disk", disk = (path = ${text(storage)}, writable = true))`]
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${[
    '(name = "main", worker = .main)',
    '(name = "loopback", network = (allow = ["private"]))',
    ...disk,
  ].join(', ')}],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed ${text(script)})],
  compatibilityDate = ${text(config.compatibility_date ?? '')},
  compatibilityFlags = [${config.compatibility_flags.map(text).join(', ')}],
  globalOutbound = "loopback",
  bindings = [${bindings.join(', ')}],
  durableObjectNamespaces = [${namespaces.join(', ')}],
  durableObjectStorage = (${storage === undefined ? 'inMemory = void' : 'localDisk = "disk"'}),
);
`
}
