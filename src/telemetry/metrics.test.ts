import { describe, expect, it } from 'vitest'
import type { TelemetryEvent } from '../architect/ports.ts'
import { createFanOut } from './fan-out.ts'
import { createMetrics } from './metrics.ts'

const request: TelemetryEvent = {
  name: 'request',
  requestId: 'r1',
  tenant: 'anonymous',
  method: 'GET',
  path: '/healthz',
  status: 200,
  ms: -5,
  error: null,
}

const sample = 'pba_http_requests_total{route="/healthz",method="GET",status="200"}'

describe('the metrics of a process', () => {
  it('lose nothing when many requests come before anybody looks', async () => {
    const metrics = createMetrics()
    for (let at = 0; at < 30_000; at++) metrics.record(request)
    const { text } = await metrics.toText()
    const counted = Number(
      text
        .split('\n')
        .find((line) => line.startsWith(sample))
        ?.split(' ')
        .at(-1),
    )
    expect(counted).toBe(30_000)
    metrics.record(request)
    expect((await metrics.toText()).text).toContain(`${sample} 30001`)
  })

  it('take a clock that was set back for no time at all', async () => {
    const metrics = createMetrics()
    metrics.record(request)
    expect((await metrics.toText()).text).toContain(
      'pba_http_request_duration_seconds_sum{route="/healthz",method="GET"} 0',
    )
  })

  it('show the latest reader of a gauge, and share nothing between two of them', async () => {
    const [one, two] = [createMetrics(), createMetrics()]
    one.watch('pba_model_calls_running', () => 1)
    expect((await one.toText()).text).toContain('pba_model_calls_running 1')
    one.watch('pba_model_calls_running', () => 5)
    expect((await one.toText()).text).toContain('pba_model_calls_running 5')
    expect((await two.toText()).text).not.toContain('pba_model_calls_running')
  })
})

describe('the fan-out', () => {
  it('tells all parts, whatever one of them does', () => {
    const heard: string[] = []
    const broken = {
      record: () => {
        throw new Error('full')
      },
    }
    const listening = { record: ({ name }: TelemetryEvent) => void heard.push(name) }
    createFanOut([broken, listening, broken, listening]).record(request)
    expect(heard).toEqual(['request', 'request'])
  })
})
