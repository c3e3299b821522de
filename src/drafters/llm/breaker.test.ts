// Tests of the breaker with a clock of their own.
import { describe, expect, it } from 'vitest'
import { type CallOutcome, createBreaker } from './breaker.ts'

function createTimed() {
  let time = 1_000_000
  const breaker = createBreaker(() => time)
  const end = (...outcomes: CallOutcome[]) => {
    for (const outcome of outcomes) breaker.enter()(outcome)
  }
  const pass = (ms: number) => {
    time += ms
  }
  return { breaker, end, pass }
}

const outages = (count: number) => Array.from({ length: count }, (): CallOutcome => 'outage')

describe('createBreaker', () => {
  it('opens at the fifth failure where half of the calls failed', () => {
    const { breaker, end } = createTimed()
    end(...outages(4))
    expect(breaker.state()).toBe('closed')
    end('outage')
    expect(breaker.state()).toBe('open')
    expect(() => breaker.enter()).toThrow(
      expect.objectContaining({ code: 'upstream_unavailable', waitMs: 15_000 }),
    )
  })

  it('stays closed where most calls succeed, or nothing is known of them', () => {
    const { breaker, end } = createTimed()
    for (let index = 0; index < 12; index++) end('outage', 'success', 'success')
    end(...Array.from({ length: 20 }, (): CallOutcome => 'neutral'))
    expect(breaker.state()).toBe('closed')
  })

  it('lets another probe go when the first never tells how it ended', () => {
    const { breaker, end, pass } = createTimed()
    end(...outages(5))
    pass(15_000)
    const lost = breaker.enter()
    pass(119_999)
    expect(() => breaker.check()).toThrow(expect.objectContaining({ waitMs: 1_000 }))
    pass(1)
    const next = breaker.enter()
    lost('outage')
    expect(() => breaker.check()).toThrow(expect.objectContaining({ waitMs: 1_000 }))
    next('success')
    expect(breaker.state()).toBe('closed')
  })

  it('forgets failures after thirty seconds', () => {
    const { breaker, end, pass } = createTimed()
    end(...outages(4))
    pass(31_000)
    end(...outages(4))
    expect(breaker.state()).toBe('closed')
  })

  it('lets one probe through after the pause, and closes on its success', () => {
    const { breaker, end, pass } = createTimed()
    end(...outages(5))
    pass(14_999)
    expect(() => breaker.check()).toThrow()
    pass(1)
    expect(breaker.state()).toBe('probing')
    const report = breaker.enter()
    expect(() => breaker.check()).toThrow(expect.objectContaining({ waitMs: 1_000 }))
    report('success')
    expect(breaker.state()).toBe('closed')
    end(...outages(4))
    expect(breaker.state()).toBe('closed')
  })

  it('doubles the pause at each failed probe up to two minutes, and starts over after a success', () => {
    const { breaker, end, pass } = createTimed()
    end(...outages(5))
    for (const pause of [15_000, 30_000, 60_000, 120_000, 120_000]) {
      pass(pause - 1)
      expect(breaker.state()).toBe('open')
      pass(1)
      end('outage')
    }
    pass(120_000)
    end('success', ...outages(5))
    pass(15_000)
    expect(breaker.state()).toBe('probing')
  })

  it('gives the probe to the next call when it says nothing of the server', () => {
    const { breaker, end, pass } = createTimed()
    end(...outages(5))
    pass(15_000)
    end('neutral')
    expect(breaker.state()).toBe('probing')
    end('success')
    expect(breaker.state()).toBe('closed')
  })

  it('does not heed what calls from before it opened have to tell', () => {
    const { breaker, end, pass } = createTimed()
    const late = Array.from({ length: 3 }, () => breaker.enter())
    end(...outages(5))
    late[0]?.('success')
    expect(breaker.state()).toBe('open')
    pass(15_000)
    const probe = breaker.enter()
    late[1]?.('success')
    expect(() => breaker.check()).toThrow()
    late[2]?.('outage')
    probe('success')
    expect(breaker.state()).toBe('closed')
  })
})
