// The key that a server may ask for: entered by the person, kept until the tab is closed, sent with every request.
import { page } from './page-state.ts'

const storeKey = 'backlog-architect.key'

/** Where the browser gives no store the key lasts as long as the page. */
let unstored: string | null = null
let asking: { readonly answer: Promise<boolean>; readonly end: (isGiven: boolean) => void } | null = null

/** The key, or null while there is none. */
export function readKey(): string | null {
  try {
    return sessionStorage.getItem(storeKey) ?? unstored
  } catch {
    return unstored
  }
}

function keepKey(key: string): void {
  unstored = key
  try {
    sessionStorage.setItem(storeKey, key)
  } catch {
    // Kept above.
  }
}

export function forgetKey(): void {
  unstored = null
  try {
    sessionStorage.removeItem(storeKey)
  } catch {
    // Nothing was stored.
  }
}

/**
 * Asks the person for a key, once for all requests that wait; true when there is one to try. `refused` is the key that
 * the server did not take, null when none was sent.
 */
export function askForKey(refused: string | null): Promise<boolean> {
  if (asking === null && readKey() !== refused) return Promise.resolve(true)
  if (asking === null) {
    const { promise: answer, resolve: end } = Promise.withResolvers<boolean>()
    asking = { answer, end }
    page.set(() => ({ keyAsked: { isRefused: refused !== null } }))
  }
  return asking.answer
}

/** What the person answered: the key, or null for none. */
export function answerKey(key: string | null): void {
  if (key !== null) keepKey(key)
  page.set(() => ({ keyAsked: null }))
  asking?.end(key !== null)
  asking = null
}
