// A model server made of a bare socket: it reads requests as they must be and answers them as a test tells it to.
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'

/** One request, and the socket on which to misbehave. */
export interface Exchange {
  /** 0 for the first request of this server. */
  readonly index: number
  readonly head: string
  readonly body: string
  readonly socket: Socket
  /** When the connection was closed, in milliseconds of `performance.now()`. */
  readonly closed: Promise<number>
}

export type Act = (exchange: Exchange) => void

export interface RawUpstream {
  readonly port: number
  readonly exchanges: readonly Exchange[]
  /** Connections so far, those included on which nothing was asked. */
  connections(): number
  close(): Promise<void>
}

export interface RawOptions {
  readonly act?: Act
  /** Instead of reading any request. */
  readonly onConnect?: (socket: Socket) => void
  readonly tls?: TlsOptions
}

/** Listens on the loopback with a port of the system's choice. */
export async function startRawUpstream({ act, onConnect, tls }: RawOptions): Promise<RawUpstream> {
  const sockets = new Set<Socket>()
  const exchanges: Exchange[] = []
  let connections = 0
  const onSocket = (socket: Socket) => {
    sockets.add(socket)
    const closed = new Promise<number>((resolve) => socket.on('close', () => resolve(performance.now())))
    void closed.then(() => sockets.delete(socket))
    socket.setNoDelay(true)
    socket.on('error', () => {})
    if (onConnect !== undefined) return onConnect(socket)
    readRequests(socket, (head, body) => {
      const exchange = { index: exchanges.length, head, body, socket, closed }
      exchanges.push(exchange)
      act?.(exchange)
    })
  }
  const server: Server = tls === undefined ? createServer(onSocket) : createTlsServer(tls, onSocket)
  server.on('connection', () => {
    connections += 1
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    port: address.port,
    exchanges,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** Calls back for each whole request on the connection, whose bodies have a Content-Length. */
function readRequests(socket: Socket, onRequest: (head: string, body: string) => void): void {
  let bytes = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk])
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n')
      if (end < 0) return
      const head = bytes.subarray(0, end).toString('latin1')
      const length = Number(/^content-length: *(\d+)$/im.exec(head)?.[1] ?? 0)
      const start = end + 4
      if (bytes.length < start + length) return
      const body = bytes.subarray(start, start + length).toString('utf8')
      bytes = bytes.subarray(start + length)
      onRequest(head, body)
    }
  })
}

export type Headers = Readonly<Record<string, string>>

/** Status line and headers, without a word on the length of the body. */
export function toHead(status: number, headers: Headers = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} Whatever\r\n${lines.join('')}\r\n`
}

/** A whole answer. */
export function answer(status: number, body: string | Uint8Array, headers: Headers = {}): Act {
  const bytes = Buffer.from(body)
  const type = { 'Content-Type': 'application/json', 'Content-Length': String(bytes.length) }
  return ({ socket }) => {
    socket.write(toHead(status, { ...type, ...headers }))
    socket.write(bytes)
  }
}

export function answerJson(status: number, value: unknown, headers: Headers = {}): Act {
  return answer(status, JSON.stringify(value), headers)
}

/** One act a request, in order; the last one goes on. */
export function inTurn(...acts: readonly Act[]): Act {
  return (exchange) => acts[Math.min(exchange.index, acts.length - 1)]?.(exchange)
}

/** An answer of `blocks` blocks without a length, each handed over only when the ones before it have gone out. */
export function answerEndlessly(status: number, block: string, blocks: number): Act {
  return ({ socket }) => {
    socket.write(toHead(status, { Connection: 'close' }))
    let left = blocks
    const write = () => {
      while (left-- > 0) if (!socket.write(block)) return
      socket.end()
    }
    socket.on('drain', write)
    write()
  }
}

/** Accepts the request and says nothing. */
export const silence: Act = () => {}
