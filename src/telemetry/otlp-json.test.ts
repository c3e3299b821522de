import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { describe, expect, it } from 'vitest'
import { toOtlpBody, toOtlpSpan } from './otlp-json.ts'
import { createRedactor } from './redaction.ts'
import { createSpanStarter, type SpanFacts } from './span-starter.ts'

/** The span as it is written when it ends. */
function write(
  name: string,
  facts: Partial<SpanFacts>,
  secrets: readonly string[] = [],
): Record<string, unknown> {
  const written: string[] = []
  const processor = {
    onStart: () => {},
    onEnd: (span: ReadableSpan) => void written.push(toOtlpSpan(span, createRedactor(secrets))),
    forceFlush: async () => {},
    shutdown: async () => {},
  }
  const startSpan = createSpanStarter({ processor, scope: { name: 's', version: '1' }, longestText: 50 })
  const common = { start: 1_700_000_000_123, traceId: 'a'.repeat(32), parentId: null, attributes: {} }
  startSpan(name, { ...common, ...facts }).end(new Date(1_700_000_001_000))
  expect(written).toHaveLength(1)
  return JSON.parse(written[0] ?? '')
}

describe('a span in OTLP JSON', () => {
  it('has the ids, the parent and the times that were given', () => {
    expect(write('top', { spanId: 'b'.repeat(16) })).toEqual({
      traceId: 'a'.repeat(32),
      spanId: 'b'.repeat(16),
      name: 'top',
      kind: 1,
      startTimeUnixNano: '1700000000123000000',
      endTimeUnixNano: '1700000001000000000',
      attributes: [],
      status: { code: 0 },
    })
    const child = write('child', { parentId: 'c'.repeat(16) })
    expect(child['parentSpanId']).toBe('c'.repeat(16))
    expect(child['spanId']).toMatch(/^[0-9a-f]{16}$/u)
    expect(child['traceId']).toBe('a'.repeat(32))
  })

  it('has every text redacted: the name, each attribute, and lists of them', () => {
    const attributes = {
      status: 'refused hidden-secret-1',
      list: ['ana@example.com', 'b'],
      'any.key': 'Bearer abcdef1',
    }
    const span = write('ask hidden-secret-1', { attributes }, ['hidden-secret-1'])
    expect(span['name']).toBe('ask [secret]')
    expect(span['attributes']).toEqual([
      { key: 'status', value: { stringValue: 'refused [secret]' } },
      { key: 'list', value: { arrayValue: { values: [{ stringValue: '[email]' }, { stringValue: 'b' }] } } },
      { key: 'any.key', value: { stringValue: '[token]' } },
    ])
  })

  it('writes each kind of value in its own form, and cuts long texts', () => {
    const attributes = { whole: 7, part: 0.5, none: Number.NaN, yes: true, long: 'x'.repeat(80) }
    expect(write('kinds', { attributes })['attributes']).toEqual([
      { key: 'whole', value: { intValue: '7' } },
      { key: 'part', value: { doubleValue: 0.5 } },
      { key: 'yes', value: { boolValue: true } },
      { key: 'long', value: { stringValue: 'x'.repeat(50) } },
    ])
  })

  it('stands among others in one body', () => {
    const body = JSON.parse(
      toOtlpBody(['{"name":"a"}', '{"name":"b"}'], { service: 'q"', name: 's', version: '1' }),
    )
    expect(body.resourceSpans[0].resource.attributes).toEqual([
      { key: 'service.name', value: { stringValue: 'q"' } },
    ])
    expect(body.resourceSpans[0].scopeSpans[0].spans).toEqual([{ name: 'a' }, { name: 'b' }])
  })
})
