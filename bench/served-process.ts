// Starts the service as a process of its own on a free loopback port, for benches that measure it from outside.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ServedProcess {
  readonly url: string
  readonly pid: number
  /** Milliseconds from the start of the process until it said that it listens. */
  readonly listeningMs: number
  /** Resident memory in MiB, where the system tells; else null. */
  memory(): number | null
  /** The most that it was so far. */
  peakMemory(): number | null
  /** CPU time that it took so far, in seconds, where the system tells. */
  cpuSeconds(): number | null
  stop(): Promise<void>
}

/**
 * Starts what `npm start` starts, built first if this process has not yet built it.
 * @throws Error with what the process printed when it ends before it listens.
 */
export async function startService(env: Record<string, string> = {}): Promise<ServedProcess> {
  build()
  const started = performance.now()
  const child = spawn(process.execPath, toStartArguments(), {
    cwd: root,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = await readUrl(child)
  return {
    url,
    pid: child.pid ?? 0,
    cpuSeconds: () => readCpuSeconds(child.pid),
    listeningMs: performance.now() - started,
    memory: () => readMemory(child.pid, 'VmRSS'),
    peakMemory: () => readMemory(child.pid, 'VmHWM'),
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

const root = join(import.meta.dirname, '..')
let isBuilt = false

function build(): void {
  if (isBuilt) return
  const { status } = spawnSync('npm', ['run', '--silent', 'prestart'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The service cannot be built.')
  isBuilt = true
}

/** What `npm start` gives to Node, flags included. */
function toStartArguments(): string[] {
  const start = /"start":\s*"node ([^"]+)"/u.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[1]
  if (start === undefined) throw new Error('package.json has no script "start" that runs node.')
  return start.split(' ')
}

function readUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stderr?.on('data', (chunk) => {
      printed += String(chunk)
      const url = /http:\/\/\S+:\d+/u.exec(printed)?.[0]
      if (url !== undefined) resolve(url)
    })
    child.once('exit', () => reject(new Error(`The service did not start:\n${printed}`)))
  })
}

function readMemory(pid: number | undefined, figure: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kib = new RegExp(`${figure}:\\s+(\\d+)`, 'u').exec(lines)?.[1]
    return kib === undefined ? null : Number(kib) / 1024
  } catch {
    return null
  }
}

/** Ticks of the system's clock a second: 100 on every Linux that Node runs on. */
const ticksASecond = 100

function readCpuSeconds(pid: number | undefined): number | null {
  try {
    // The name of the process stands in brackets and may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / ticksASecond
  } catch {
    return null
  }
}
