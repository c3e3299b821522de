import { describe, expect, it } from 'vitest'
import { AppError, toAppError } from '../architect/errors.ts'
import type { TelemetryEvent } from '../architect/ports.ts'
import { createJsonLog, writeNotice } from './json-log.ts'

function logOf(...events: TelemetryEvent[]): string[] {
  const lines: string[] = []
  const log = createJsonLog({ write: (line) => lines.push(line), now: () => Date.UTC(2026, 0, 2, 3, 4, 5) })
  for (const event of events) log.record(event)
  return lines
}

const request = {
  name: 'request',
  requestId: 'r1',
  tenant: 'anonymous',
  method: 'POST',
  path: '/v1/items',
  status: 200,
  ms: 12,
  error: null,
} as const

describe('the JSON log', () => {
  it('writes one line a request', () => {
    const [line = '', ...others] = logOf(request)
    expect(others).toEqual([])
    expect(line.endsWith('}\n')).toBe(true)
    expect(JSON.parse(line)).toEqual({
      time: '2026-01-02T03:04:05.000Z',
      level: 'info',
      event: 'request',
      requestId: 'r1',
      tenant: 'anonymous',
      method: 'POST',
      path: '/v1/items',
      status: 200,
      ms: 12,
    })
  })

  it('tells names and places of a defect, not its words', () => {
    const secret = 'the words of a user'
    const error = toAppError(new TypeError(secret, { cause: new RangeError(`${secret}\n    at ${secret}`) }))
    const [line = ''] = logOf({ ...request, status: 500, error })
    expect(JSON.parse(line)).toMatchObject({ level: 'error', code: 'internal' })
    expect(line).toMatch(/TypeError at .*json-log\.test/)
    expect(line).toContain('caused by RangeError')
    expect(line).not.toContain(secret)
  })

  it('writes a failure by its code, at the level of the code', () => {
    const error = new AppError('upstream_timeout', { detail: 'words', cause: new Error('words') })
    const [line = ''] = logOf({ name: 'failure', requestId: 'r1', error })
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', event: 'failure', code: 'upstream_timeout' })
    expect(line).not.toContain('words')
  })

  it('stays one plain line whatever an id holds', () => {
    const requestId = 'a\n\u001B[2J\u202Eb\u2028\u0085\uFEFF'
    const [line = ''] = logOf({ ...request, requestId })
    expect(line.slice(0, -1)).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(line)).toMatchObject({ requestId })
  })

  it('fails no request when it cannot write', () => {
    const log = createJsonLog({
      write: () => {
        throw new Error('disk full')
      },
      now: () => 0,
    })
    expect(() => log.record(request)).not.toThrow()
  })

  it('writes what no request caused as one plain line, and fails nothing when it cannot', () => {
    const lines: string[] = []
    const options = { write: (line: string) => void lines.push(line), now: () => Date.UTC(2026, 0, 2) }
    writeNotice(options, 'warn', { event: 'prompt-override', prompt: 'triage', reason: 'a\n\u202Eb' })
    expect(lines).toHaveLength(1)
    expect(lines[0]?.slice(0, -1)).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      time: '2026-01-02T00:00:00.000Z',
      level: 'warn',
      event: 'prompt-override',
      prompt: 'triage',
      reason: 'a\n\u202Eb',
    })
    const full = () => {
      throw new Error('disk full')
    }
    expect(() => writeNotice({ ...options, write: full }, 'warn', { event: 'x' })).not.toThrow()
  })
})
