// Serves an application on Node: start, and an orderly end.
import { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  createAdaptorServer,
  type Http2Bindings,
  type HttpBindings,
  type ServerType,
} from '@hono/node-server'

export interface NodeServerOptions {
  /** `env` is the request as Node gives it. */
  readonly fetch: (request: Request, env: HttpBindings | Http2Bindings) => Response | Promise<Response>
  readonly host: string
  readonly port: number
}

export interface NodeServer {
  /** As one opens it in a browser. */
  readonly url: string
  readonly port: number
  /** True while a request waits for the end of its answer. */
  isBusy(): boolean
  /** Takes no more connections, lets running requests end for `graceMs` at most, then cuts them. */
  close(graceMs: number): Promise<void>
}

/** Pause between two looks for idle connections while closing, in milliseconds. */
const sweepMs = 50

/** Resolves once the server listens; rejects when it cannot, with the system's error. */
export async function serveOnNode({ fetch, host, port }: NodeServerOptions): Promise<NodeServer> {
  const server = createAdaptorServer({ fetch, hostname: host, overrideGlobalObjects: false })
  const isBusy = watchRequests(server)
  await listen(server, host, port)
  const address = server.address()
  const actual = address !== null && typeof address === 'object' ? address : { port }
  return { url: toUrl(host, actual), port: actual.port, isBusy, close: (graceMs) => close(server, graceMs) }
}

/** The address at the other end of the connection, from the `env` of a request; null where there is none. */
export function readSocketAddress(_request: Request, env: unknown): string | null {
  const incoming = typeof env === 'object' && env !== null && 'incoming' in env ? env.incoming : null
  return incoming instanceof IncomingMessage ? (incoming.socket.remoteAddress ?? null) : null
}

function watchRequests(server: ServerType): () => boolean {
  let open = 0
  server.on('request', (_request, response) => {
    open += 1
    response.once('close', () => {
      open -= 1
    })
  })
  return () => open > 0
}

function listen(server: ServerType, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function toUrl(host: string, { port }: Pick<AddressInfo, 'port'>): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const shown = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${shown}:${port}`
}

function close(server: ServerType, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, graceMs)
    // A kept-alive connection falls idle only once its request has ended.
    const sweep = setInterval(() => {
      if ('closeIdleConnections' in server) server.closeIdleConnections()
    }, sweepMs)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(sweep)
      resolve()
    })
  })
}
