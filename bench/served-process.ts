// Starts the service as a process of its own on a free loopback port, for benches that measure it from outside.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ServedProcess {
  readonly url: string
  /** Milliseconds from the start of the process until it said that it listens. */
  readonly listeningMs: number
  /** Resident memory in MiB, where the system tells; else null. */
  memory(): number | null
  stop(): Promise<void>
}

/** @throws Error with what the process printed when it does not listen within ten seconds. */
export async function startService(env: Record<string, string> = {}): Promise<ServedProcess> {
  const started = performance.now()
  const entry = join(import.meta.dirname, '..', 'src', 'entry', 'node.ts')
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = await readUrl(child)
  return {
    url,
    listeningMs: performance.now() - started,
    memory: () => readMemory(child.pid),
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function readUrl({ stderr }: ChildProcess): Promise<string> {
  let printed = ''
  for await (const chunk of stderr ?? []) {
    printed += String(chunk)
    const url = /http:\/\/\S+:\d+/u.exec(printed)?.[0]
    if (url !== undefined) {
      stderr?.resume()
      return url
    }
  }
  throw new Error(`The service did not start:\n${printed}`)
}

function readMemory(pid: number | undefined): number | null {
  try {
    const kib = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kib === undefined ? null : Number(kib) / 1024
  } catch {
    return null
  }
}
