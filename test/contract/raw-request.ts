// Speaks HTTP over a bare socket, for requests that no well-behaved client sends.
import { connect } from 'node:net'

export interface RawAnswer {
  readonly status: number
  readonly text: string
  /** True when the server ended the connection. */
  readonly closed: boolean
}

/** Writes the parts, `pauseMs` apart, and reads until the server closes or `waitMs` have passed without a byte. */
export function sendRaw(
  port: number,
  parts: readonly (string | Uint8Array)[],
  { pauseMs = 5, waitMs = 5_000 } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    let broken = false
    const finish = (closed: boolean) => {
      socket.destroy()
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, closed })
    }
    socket.setTimeout(waitMs, () => finish(false))
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    socket.on('close', () => finish(true))
    socket.on('error', (error) => {
      broken = true
      if (text === '') reject(error)
    })
    socket.on('connect', async () => {
      for (const part of parts) {
        if (broken || socket.destroyed) return
        socket.write(part)
        await new Promise((resume) => setTimeout(resume, pauseMs))
      }
    })
  })
}
