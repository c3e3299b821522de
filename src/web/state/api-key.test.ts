import { afterEach, describe, expect, it } from 'vitest'
import { answerKey, askForKey, forgetKey, readKey } from './api-key.ts'
import { page } from './page-state.ts'

afterEach(() => {
  answerKey(null)
  forgetKey()
})

describe('askForKey', () => {
  it('asks once for all requests that wait, and they all try what is answered', async () => {
    const waiting = [askForKey(null), askForKey(null)]
    expect(page.get().keyAsked).toEqual({ isRefused: false })
    answerKey('pba_one')
    expect(await Promise.all(waiting)).toEqual([true, true])
    expect(readKey()).toBe('pba_one')
    expect(page.get().keyAsked).toBeNull()
  })

  it('does not ask again for a request that was sent before the answer', async () => {
    void askForKey(null)
    answerKey('pba_one')
    expect(await askForKey(null)).toBe(true)
    expect(page.get().keyAsked).toBeNull()
  })

  it('says that a key was not taken, and gives up when the person does', async () => {
    void askForKey(null)
    answerKey('pba_wrong')
    const again = askForKey('pba_wrong')
    expect(page.get().keyAsked).toEqual({ isRefused: true })
    answerKey(null)
    expect(await again).toBe(false)
  })
})
