// A store: one immutable state, changed by functions, and a hook that re-renders on the part it selects.
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'

export interface Store<State> {
  get(): State
  /** Replaces what `change` returns; everything else stays. Listeners hear of it once a change. */
  set(change: (state: State) => Partial<State>): void
  /** Returns the function that ends the listening. */
  listen(listener: () => void): () => void
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      const next = { ...state, ...change(state) }
      state = next
      for (const listener of [...listeners]) listener()
    },
    listen(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** The selected part of the state; the component renders again only when that part is another value. */
export function useSelected<State extends object, Part>(
  store: Store<State>,
  select: (state: State) => Part,
): Part {
  const [, refresh] = useReducer((count: number) => count + 1, 0)
  const part = select(store.get())
  const latest = useRef({ part, select })
  latest.current = { part, select }
  useLayoutEffect(() => {
    const look = () => {
      const { part: shown, select: current } = latest.current
      if (!Object.is(shown, current(store.get()))) refresh(undefined)
    }
    // What changed between rendering and listening.
    look()
    return store.listen(look)
  }, [store])
  return part
}
