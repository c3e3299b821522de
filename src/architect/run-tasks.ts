// Runs tasks with bounded concurrency and hands on their events as they come.
import { AppError } from './errors.ts'

export interface TaskResult<Event> {
  readonly events: readonly Event[]
  /** More tasks that came out of this one; they run after those that wait already. */
  readonly tasks: readonly Task<Event>[]
}

/** A task settles its own failures: one that throws ends the whole run. */
export type Task<Event> = () => Promise<TaskResult<Event>>

/** How many results may follow each other before other work of the process gets its turn. */
const resultsBetweenBreaths = 32

/**
 * Runs the tasks, at most `concurrency` at once, and yields events in the order in which tasks end. Nothing starts
 * while the reader of the events is behind.
 * @throws AppError `cancelled` as soon as the signal aborts, whatever the tasks do.
 */
export async function* runTasks<Event>(
  tasks: readonly Task<Event>[],
  concurrency: number,
  signal: AbortSignal,
): AsyncGenerator<Event, void, undefined> {
  const waiting = [...tasks]
  const running = new Map<number, Promise<{ key: number; result: TaskResult<Event> }>>()
  const aborted = toAborted(signal)
  let started = 0
  let head = 0
  try {
    while (head < waiting.length || running.size > 0) {
      for (; running.size < concurrency && head < waiting.length; head++) {
        const key = started++
        const task = waiting[head]
        if (task !== undefined)
          running.set(
            key,
            task().then((result) => ({ key, result })),
          )
      }
      const { key, result } = await Promise.race([aborted.promise, ...running.values()])
      running.delete(key)
      waiting.push(...result.tasks)
      yield* result.events
      if (started % resultsBetweenBreaths === 0) await breathe()
    }
  } finally {
    aborted.stop()
    for (const promise of running.values()) promise.catch(() => {})
  }
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

function toAborted(signal: AbortSignal): { promise: Promise<never>; stop: () => void } {
  let stop = () => {}
  const promise = new Promise<never>((_, reject) => {
    const onAbort = () => reject(new AppError('cancelled', { cause: signal.reason }))
    if (signal.aborted) return onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    stop = () => signal.removeEventListener('abort', onAbort)
  })
  promise.catch(() => {})
  return { promise, stop }
}
