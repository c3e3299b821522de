// Reads server-sent events as the WHATWG standard has it, chunk by chunk.

export interface StreamMessage {
  readonly event: string
  readonly id: string
  readonly data: string
}

export interface StreamReading {
  readonly messages: readonly StreamMessage[]
  /** Lines that began with a colon. */
  readonly comments: readonly string[]
}

/** Reads until the stream ends; a message counts once its blank line is there. */
export async function readEventStream(body: ReadableStream<Uint8Array> | null): Promise<StreamReading> {
  const messages: StreamMessage[] = []
  const comments: string[] = []
  if (body === null) return { messages, comments }
  let rest = ''
  let fields = new Map<string, string>()
  const decoder = new TextDecoder()
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r/)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === '') {
        const data = fields.get('data')
        if (data !== undefined) {
          messages.push({ event: fields.get('event') ?? 'message', id: fields.get('id') ?? '', data })
        }
        fields = new Map()
      } else if (line.startsWith(':')) comments.push(line.slice(1))
      else addField(fields, line)
    }
  }
  return { messages, comments }
}

function addField(fields: Map<string, string>, line: string): void {
  const colon = line.indexOf(':')
  const name = colon < 0 ? line : line.slice(0, colon)
  const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
  const before = fields.get(name)
  fields.set(name, name === 'data' && before !== undefined ? `${before}\n${value}` : value)
}
