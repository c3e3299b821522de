// Bounded concurrency, events as tasks end, abort at once.
import { describe, expect, it } from 'vitest'
import type { AppError } from './errors.ts'
import { runTasks, type Task } from './run-tasks.ts'

const never = new AbortController().signal

async function gather<T>(events: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const event of events) all.push(event)
  return all
}

const endAfter =
  (ms: number, name: string): Task<string> =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    return { events: [name], tasks: [] }
  }

describe('runTasks', () => {
  it('hands events on in the order in which tasks end', async () => {
    const tasks = [endAfter(60, 'slow'), endAfter(1, 'quick'), endAfter(30, 'middle')]
    expect(await gather(runTasks(tasks, 3, never))).toEqual(['quick', 'middle', 'slow'])
  })

  it('never runs more than the limit at once, and all in the end', async () => {
    let running = 0
    let most = 0
    const task: Task<number> = async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running--
      return { events: [1], tasks: [] }
    }
    const events = await gather(
      runTasks(
        Array.from({ length: 20 }, () => task),
        4,
        never,
      ),
    )
    expect(events).toHaveLength(20)
    expect(most).toBe(4)
  })

  it('runs the tasks that come out of a task', async () => {
    const tree: Task<string> = async () => ({
      events: ['parent'],
      tasks: [endAfter(1, 'child'), endAfter(1, 'other')],
    })
    expect(await gather(runTasks([tree], 2, never))).toEqual(['parent', 'child', 'other'])
  })

  it('ends at once when the signal aborts, even if a task hangs', async () => {
    const stop = new AbortController()
    const hanging: Task<string> = () => new Promise(() => {})
    const run = gather(runTasks([hanging], 1, stop.signal))
    stop.abort()
    await expect(run).rejects.toMatchObject({ code: 'cancelled' } satisfies Partial<AppError>)
  })

  it('starts nothing more when its reader leaves', async () => {
    let started = 0
    const task: Task<string> = async () => ({ events: [`event ${++started}`], tasks: [] })
    for await (const _ of runTasks(
      Array.from({ length: 10 }, () => task),
      2,
      never,
    ))
      break
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(started).toBe(2)
  })
})
