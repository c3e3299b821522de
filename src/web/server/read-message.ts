// Reads server-sent events from text that arrives in pieces.

export interface Message {
  readonly event: string
  readonly data: string
}

/** A reader that takes text as it arrives and returns the messages that are whole; comments are left out. */
export function createMessageReader(): (piece: string) => Message[] {
  let rest = ''
  return (piece) => {
    const text = rest + piece
    // A line end that is cut in two waits for its other half.
    const whole = text.endsWith('\r') ? text.length - 1 : text.length
    const blocks = text.slice(0, whole).replaceAll('\r\n', '\n').split('\n\n')
    rest = (blocks.pop() ?? '') + text.slice(whole)
    return blocks.flatMap(toMessage)
  }
}

function toMessage(block: string): Message[] {
  let event = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim()
    if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''))
  }
  return data.length === 0 ? [] : [{ event, data: data.join('\n') }]
}
