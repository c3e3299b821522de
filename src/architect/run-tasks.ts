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
 * while the reader of the events is behind: a result that nobody has read counts as running.
 * @throws AppError `cancelled` as soon as the signal aborts, whatever the tasks do.
 */
export async function* runTasks<Event>(
  tasks: readonly Task<Event>[],
  concurrency: number,
  signal: AbortSignal,
): AsyncGenerator<Event, void, undefined> {
  const waiting = [...tasks]
  const ended = createMailbox<Ended<Event>>()
  signal.addEventListener('abort', ended.wake, { once: true })
  let started = 0
  try {
    for (let read = 0; read < waiting.length; read++) {
      if (signal.aborted) throw toCancelled(signal)
      for (; started - read < concurrency && started < waiting.length; started++) {
        waiting[started]?.().then(
          (result) => ended.put({ result }),
          (error: unknown) => ended.put({ error }),
        )
      }
      const next = await ended.take()
      if (next === null || signal.aborted) throw toCancelled(signal)
      if ('error' in next) throw next.error
      for (const task of next.result.tasks) waiting.push(task)
      yield* next.result.events
      if (read % resultsBetweenBreaths === resultsBetweenBreaths - 1) await breathe()
    }
  } finally {
    signal.removeEventListener('abort', ended.wake)
  }
}

type Ended<Event> = { readonly result: TaskResult<Event> } | { readonly error: unknown }

interface Mailbox<Letter> {
  put(letter: Letter): void
  /** The oldest letter, as soon as there is one; null when woken before. */
  take(): Promise<Letter | null>
  readonly wake: () => void
}

/** One reader waits here for many writers: to race their promises anew for each letter would cost more with each. */
function createMailbox<Letter>(): Mailbox<Letter> {
  const letters: Letter[] = []
  let wake = () => {}
  return {
    put(letter) {
      letters.push(letter)
      wake()
    },
    async take() {
      if (letters.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return letters.shift() ?? null
    },
    wake: () => wake(),
  }
}

function toCancelled({ reason }: AbortSignal): AppError {
  return new AppError('cancelled', { cause: reason })
}

/** Lets other work of the process have its turn; where there is `setImmediate` it waits no longer than that takes. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })
}
