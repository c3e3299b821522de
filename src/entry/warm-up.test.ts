import { describe, expect, it } from 'vitest'
import { workTypes } from '../backlog/work-type.ts'
import { warmUp } from './warm-up.ts'

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('the warm-up', () => {
  it('drafts items of every type, so that the patterns of all of them are compiled', async () => {
    const types = await warmUp(breathe)
    expect([...new Set(types)].toSorted()).toEqual(workTypes.toSorted())
  })

  it('lets other work have its turn between the samples', async () => {
    let turns = 0
    let waiting = true
    const take = () => {
      turns += 1
      if (waiting) setImmediate(take)
    }
    setImmediate(take)
    await warmUp(breathe)
    waiting = false
    expect(turns).toBeGreaterThanOrEqual(5)
  })
})
