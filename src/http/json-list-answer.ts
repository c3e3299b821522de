// Answers with a list of any length as JSON, entry by entry: the text of the whole never stands in memory.
import type { AppContext } from './app-env.ts'

/** So many characters leave at once. An answer that is no longer leaves as one text, of known length. */
const chunkLength = 2 ** 16

/**
 * Answers with the object `{[name]: [...entries], ...rest}` as JSON, to the letter as `JSON.stringify` writes it. Entries
 * are taken when the reader is ready for them.
 */
export function answerJsonList(
  c: AppContext,
  name: string,
  entries: Iterable<object>,
  rest: object,
): Response {
  const chunks = toChunks(name, entries, rest)
  const first = chunks.next()
  const second = chunks.next()
  const text = first.done === true ? '' : first.value
  c.header('Content-Type', 'application/json')
  if (second.done === true) return c.body(text)
  return c.body(toByteStream([text, second.value], chunks))
}

function* toChunks(name: string, entries: Iterable<object>, rest: object): Generator<string, void> {
  let text = `{${JSON.stringify(name)}:[`
  let separator = ''
  for (const entry of entries) {
    text += `${separator}${JSON.stringify(entry)}`
    separator = ','
    if (text.length < chunkLength) continue
    yield text
    text = ''
  }
  const others = JSON.stringify(rest).slice(1)
  yield `${text}]${others === '}' ? '' : ','}${others}`
}

function toByteStream(begun: readonly string[], chunks: Generator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const waiting = [...begun]
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const text = waiting.shift() ?? chunks.next().value
      if (text === undefined) controller.close()
      else controller.enqueue(encoder.encode(text))
    },
    cancel() {
      waiting.length = 0
      chunks.return()
    },
  })
}
