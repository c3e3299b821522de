// Lets an answer's work end in order when its caller leaves, where the platform tells of that by a signal alone.

export interface FollowedAnswer {
  readonly answer: Promise<Response>
  /** Resolves when the answer has left whole, or when all that was done for it has stopped. Never rejects. */
  readonly ended: Promise<void>
}

/**
 * The same answer. On Workers a stream that nobody reads any more is not cancelled, as the standard has it: here it is,
 * as soon as `left` aborts.
 */
export function followCaller(answering: Response | Promise<Response>, left: AbortSignal): FollowedAnswer {
  const ended = Promise.withResolvers<void>()
  const follow = async () => {
    try {
      const answer = await answering
      if (!isEventStream(answer) || answer.body === null) {
        ended.resolve()
        return answer
      }
      return new Response(toCancelled(answer.body, left, ended.resolve), answer)
    } catch (error) {
      ended.resolve()
      throw error
    }
  }
  return { answer: follow(), ended: ended.promise }
}

function isEventStream({ headers }: Response): boolean {
  return headers.get('Content-Type')?.startsWith('text/event-stream') === true
}

/** The bytes as they come; `left` cancels their source. */
function toCancelled(
  body: ReadableStream<Uint8Array>,
  left: AbortSignal,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const cancel = (reason: unknown): Promise<void> => reader.cancel(reason).then(onEnd, onEnd)
  const leave = () => void cancel(left.reason)
  if (left.aborted) leave()
  else left.addEventListener('abort', leave, { once: true })
  const end = () => {
    left.removeEventListener('abort', leave)
    onEnd()
  }
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const step = await reader.read().catch((error: unknown) => {
        end()
        throw error
      })
      if (!step.done) return controller.enqueue(step.value)
      end()
      controller.close()
    },
    cancel,
  })
}
