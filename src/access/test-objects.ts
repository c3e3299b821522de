// Durable Objects for tests: instances by name over a storage that survives them, with faults on demand.
import type { ObjectNamespace } from './ask-object.ts'
import { LedgerObject, type ObjectState } from './ledger-object.ts'

export interface TestObjects extends ObjectNamespace<string> {
  /** Ends all instances, as the platform does with idle ones; what is stored stays. */
  evict(): void
  alarm(name: string): Promise<void>
  /** What is stored under a name. */
  stored(name: string): ReadonlyMap<string, unknown>
  alarmAt(name: string): number | null
  names(): string[]
  /** How objects behave: `well`, never answering, failing, or answering something else. */
  mood: 'well' | 'silent' | 'failing' | 'odd'
  messages: number
}

export function createTestObjects(now: () => number): TestObjects {
  const disks = new Map<string, { values: Map<string, unknown>; alarm: number | null }>()
  const instances = new Map<string, LedgerObject>()
  const toDisk = (name: string) => {
    const disk = disks.get(name) ?? { values: new Map<string, unknown>(), alarm: null }
    disks.set(name, disk)
    return disk
  }
  const toState = (name: string): ObjectState & { ready: Promise<unknown> } => {
    const disk = toDisk(name)
    const state = {
      ready: Promise.resolve<unknown>(undefined),
      storage: {
        get: async (key: string) => structuredClone(disk.values.get(key)),
        put: async (key: string, value: unknown) => void disk.values.set(key, structuredClone(value)),
        deleteAll: async () => disk.values.clear(),
        setAlarm: async (time: number) => {
          disk.alarm = time
        },
      },
      blockConcurrencyWhile<T>(work: () => Promise<T>): Promise<T> {
        const done = work()
        state.ready = done
        return done
      },
    }
    return state
  }
  const open = async (name: string): Promise<LedgerObject> => {
    const known = instances.get(name)
    if (known !== undefined) return known
    const state = toState(name)
    const object = new LedgerObject(state, {}, now)
    instances.set(name, object)
    await state.ready
    return object
  }
  const objects: TestObjects = {
    mood: 'well',
    messages: 0,
    idFromName: (name) => name,
    get: (name) => ({
      async fetch(request) {
        objects.messages++
        if (objects.mood === 'silent') return new Promise<Response>(() => {})
        if (objects.mood === 'failing') throw new Error('the object is overloaded')
        if (objects.mood === 'odd') return Response.json({ ok: true, remaining: 'many' })
        return (await open(name)).fetch(request)
      },
    }),
    evict: () => instances.clear(),
    alarm: async (name) => (await open(name)).alarm(),
    stored: (name) => toDisk(name).values,
    alarmAt: (name) => toDisk(name).alarm,
    names: () => [...disks.keys()],
  }
  return objects
}
