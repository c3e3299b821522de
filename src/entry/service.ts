// The service as a process on Node: reads the environment, serves, and ends in order on SIGTERM and SIGINT.
import { createMetrics } from '../telemetry/metrics.ts'
import { composeService } from './compose.ts'
import { type Config, ConfigError, parseConfig } from './config.ts'
import { type NodeServer, readSocketAddress, serveOnNode } from './node-server.ts'
import { readPageFiles } from './page-files.ts'
import { openSpendingFile, type SpendingFile } from './spending-file.ts'
import { warmUp } from './warm-up.ts'

/** Time for running requests to end once the process is told to stop. */
const graceMs = 10_000

/** So long before that, what still runs is told that it ends: streams close with what is done. */
const tellMs = 1_500

/** Time to send what telemetry still holds after that. */
const lastWordsMs = 2_000

/**
 * Serves until the process is told to stop; when its settings keep it from starting, it says why and exits with 1.
 * @throws Error whatever else keeps it from starting
 */
export async function runService(): Promise<void> {
  await start().catch((error: unknown) => {
    if (!(error instanceof ConfigError || error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
}

async function start(): Promise<void> {
  outliveReaders()
  const config = parseConfig(process.env)
  const ending = new AbortController()
  const page = await readPageFiles()
  const spending = await openSpending(config)
  const { app, close } = await composeService(config, {
    now: Date.now,
    writeLog: (line) => process.stdout.write(line),
    page,
    clientAddress: readSocketAddress,
    ...(spending === null ? {} : { ledger: spending.ledger }),
    metrics: createMetrics(),
    ending: ending.signal,
  })
  const server = await serveOnNode({ fetch: (request, env) => app.fetch(request, env), ...config }).catch(
    (error: unknown) => {
      throw new StartError(toAdvice(error, config), { cause: error })
    },
  )
  process.stderr.write(
    `Product Backlog Architect listens on ${server.url} (API reference: ${server.url}/docs)\n`,
  )
  stopOnSignal(server, ending, async () => {
    await Promise.all([spending?.close(), close()])
  })
  // Whatever it stumbles on, a caller will be told of in due form.
  void warmUp(() => waitForQuiet(server)).catch(() => [])
}

function openSpending({ access }: Config): Promise<SpendingFile> | null {
  if (access.spendingFile === null) return null
  const warn = (message: string) => process.stderr.write(`${message}\n`)
  return openSpendingFile(access.spendingFile, { now: Date.now, warn })
}

/** Pause between two looks, in milliseconds: time for who was just told that the service listens to connect and ask. */
const quietMs = 20

/** Resolves when nobody waits for an answer. */
async function waitForQuiet(server: NodeServer): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, quietMs))
  while (server.isBusy())
}

/** Whoever reads what this prints may go away: the service goes on without. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

function stopOnSignal(server: NodeServer, ending: AbortController, close: () => Promise<void>): void {
  let stopping = false
  const stop = (signal: string) => {
    // Told twice, it does not wait.
    if (stopping) process.exit(1)
    stopping = true
    process.stderr.write(`${signal}: running requests may end, for ${graceMs / 1_000} seconds at most.\n`)
    setTimeout(() => ending.abort(), graceMs - tellMs)
    void server
      .close(graceMs)
      .then(() => inTime(close(), lastWordsMs))
      .then(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Waits for the work, but no longer than that; a failure counts as an end. */
async function inTime(work: Promise<void>, ms: number): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, ms))
  await Promise.race([work.catch(() => {}), late])
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
