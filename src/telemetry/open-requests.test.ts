import { describe, expect, it } from 'vitest'
import { createOpenRequests, toTraceId } from './open-requests.ts'

describe('the open requests', () => {
  it('are bounded in number, the oldest goes first', () => {
    const open = createOpenRequests(() => 0, 3)
    const first = open.find('a')
    for (const id of ['b', 'c', 'd']) open.find(id)
    expect(open.size()).toBe(3)
    expect(open.find('a')).not.toBe(first)
  })

  it('are forgotten when their end never comes', () => {
    let now = 0
    const open = createOpenRequests(() => now)
    for (let at = 0; at < 50; at++) open.find(`lost ${at}`)
    now = 16 * 60_000
    open.find('new')
    expect(open.size()).toBe(1)
  })

  it('keep an ended request for late calls, and begin anew when its id is used again', () => {
    const open = createOpenRequests(() => 0)
    const ended = open.findUnended('a')
    ended.hasEnded = true
    expect(open.find('a')).toBe(ended)
    const again = open.findUnended('a')
    expect(again).not.toBe(ended)
    expect(again.spanId).not.toBe(ended.spanId)
    expect(again.items).toBe(0)
  })
})

describe('the id of a trace', () => {
  it('is the same for the same request, and another one for another tenant', async () => {
    expect(await toTraceId('a', 'r')).toMatch(/^[0-9a-f]{32}$/u)
    expect(await toTraceId('a', 'r')).toBe(await toTraceId('a', 'r'))
    expect(await toTraceId('a', 'r')).not.toBe(await toTraceId('b', 'r'))
  })
})
