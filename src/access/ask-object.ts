// Asks a Durable Object, for so long and no longer.
import { AppError } from '../architect/errors.ts'

/** What is used of the platform's `DurableObjectNamespace`. */
export interface ObjectNamespace<Id = unknown> {
  idFromName(name: string): Id
  get(id: Id): { fetch(request: Request): Promise<Response> }
}

/** Objects are found by name, so the address in their requests is never looked up. */
const objectUrl = 'https://object.invalid/'

/** A request to an object, with a message in JSON. */
export function toObjectRequest(message: unknown, signal: AbortSignal | null = null): Request {
  const headers = { 'Content-Type': 'application/json' }
  return new Request(objectUrl, { method: 'POST', headers, body: JSON.stringify(message), signal })
}

/**
 * What the object of this name answers to the message.
 * @throws AppError `deadline_exceeded` when that takes longer than `waitMs`, `internal` when it is not well.
 */
export async function askObject<Id>(
  namespace: ObjectNamespace<Id>,
  name: string,
  { message, waitMs }: { readonly message: unknown; readonly waitMs: number },
): Promise<unknown> {
  const request = toObjectRequest(message, AbortSignal.timeout(waitMs))
  const answer = async (): Promise<unknown> => {
    const response = await namespace.get(namespace.idFromName(name)).fetch(request)
    if (!response.ok) throw new AppError('internal')
    return response.json()
  }
  const late = Promise.withResolvers<never>()
  // Not every object heeds a signal.
  const timer = setTimeout(() => late.reject(new AppError('deadline_exceeded')), waitMs)
  try {
    return await Promise.race([answer(), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
