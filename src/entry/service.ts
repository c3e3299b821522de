// The service as a process on Node: reads the environment, serves, and ends in order on SIGTERM and SIGINT.
import { composeApp } from './compose.ts'
import { type Config, ConfigError, parseConfig } from './config.ts'
import { type NodeServer, serveOnNode } from './node-server.ts'
import { readPageFiles } from './page-files.ts'

/** Time for running requests to end once the process is told to stop. */
const graceMs = 10_000

/** Serves until the process is told to stop; when it cannot start, it says why and exits with 1. */
export async function runService(): Promise<void> {
  await start().catch((error: unknown) => {
    const expected = error instanceof ConfigError || error instanceof StartError
    const text = expected
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
    process.stderr.write(`${text}\n`)
    process.exit(1)
  })
}

async function start(): Promise<void> {
  const config = parseConfig(process.env)
  const page = await readPageFiles()
  const app = await composeApp(config, {
    now: Date.now,
    writeLog: (line) => process.stdout.write(line),
    page,
  })
  const server = await serveOnNode({ fetch: (request) => app.fetch(request), ...config }).catch(
    (error: unknown) => {
      throw new StartError(toAdvice(error, config), { cause: error })
    },
  )
  process.stderr.write(
    `Product Backlog Architect listens on ${server.url} (API reference: ${server.url}/docs)\n`,
  )
  stopOnSignal(server)
}

function stopOnSignal(server: NodeServer): void {
  let stopping = false
  const stop = (signal: string) => {
    // Told twice, it does not wait.
    if (stopping) process.exit(1)
    stopping = true
    process.stderr.write(`${signal}: running requests may end, for ${graceMs / 1_000} seconds at most.\n`)
    void server.close(graceMs).then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** The process cannot serve; the message says why and what to do. */
class StartError extends Error {
  override readonly name = 'StartError'
}

function toAdvice(error: unknown, { host, port }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use. Stop what uses it, or set PORT to another one.`
  }
  if (code === 'EACCES') return `Port ${port} on ${host} may not be used. Set PORT to one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`
  }
  return `Port ${port} on ${host} cannot be used: ${String(code ?? error)}`
}
