// Reads the body of an answer within a cap on its bytes, counted after decompression.

export interface BoundedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** False when there was more, or when the rest did not come in time. */
  readonly whole: boolean
}

/** At most `limit` bytes of the body. @throws whatever the network throws. */
export function readBytes(response: Response, limit: number): Promise<BoundedBytes> {
  return readInto(response, limit, [])
}

/** At most `limit` bytes, and no more than have come after `waitMs` or before the connection broke. Never throws. */
export async function readHead(response: Response, limit: number, waitMs: number): Promise<BoundedBytes> {
  const chunks: Uint8Array[] = []
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), waitMs)
  const read = readInto(response, limit, chunks).catch(() => null)
  try {
    return (await Promise.race([read, late.promise])) ?? { bytes: join(chunks, limit), whole: false }
  } finally {
    clearTimeout(timer)
  }
}

async function readInto(response: Response, limit: number, chunks: Uint8Array[]): Promise<BoundedBytes> {
  const reader = response.body?.getReader()
  if (reader === undefined) return { bytes: new Uint8Array(), whole: true }
  for (let length = 0; length <= limit; ) {
    const { done, value } = await reader.read()
    if (done) return { bytes: join(chunks, limit), whole: true }
    chunks.push(value)
    length += value.byteLength
  }
  void reader.cancel().catch(() => {})
  return { bytes: join(chunks, limit), whole: false }
}

/** The first `limit` bytes of the chunks. */
function join(chunks: readonly Uint8Array[], limit: number): Uint8Array<ArrayBuffer> {
  const length = Math.min(
    limit,
    chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0),
  )
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    const part = chunk.subarray(0, length - at)
    bytes.set(part, at)
    at += part.byteLength
  }
  return bytes
}
