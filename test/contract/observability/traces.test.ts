// Traces in Langfuse, against a loopback fake: what a request leaves there, and what never does.
import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { DraftAnswerSchema } from '../../../src/architect/draft-request.ts'
import { toPost } from '../http-client.ts'
import type { Span } from './fake-langfuse.ts'
import { modelKey, startWatchedService, type WatchedService } from './watched-service.ts'

const open: WatchedService[] = []

afterEach(() => Promise.all(open.splice(0).map((service) => service.close())))

async function start(env: Record<string, string> = {}): Promise<WatchedService> {
  const service = await startWatchedService(env)
  open.push(service)
  return service
}

const isRoot = ({ parentSpanId }: Span) => parentSpanId === undefined
const read = ({ attributes }: Span, name: string) => attributes[`langfuse.observation.${name}`]
const ideas = '- export the guest list as CSV\n- total shows NaN after the last line is removed'

describe('a trace of a request', () => {
  it('has the request at its top and one generation for each model call below', async () => {
    const { draft, end, langfuse, model } = await start({
      LANGFUSE_ENVIRONMENT: 'test',
      LANGFUSE_RELEASE: 'v9',
    })
    const answer = DraftAnswerSchema.parse(await (await draft(ideas, { 'X-Request-Id': 'trace-1' })).json())
    await end()
    const spans = langfuse.spans()
    const roots = spans.filter(isRoot)
    const generations = spans.filter((span) => !isRoot(span))
    expect(roots).toHaveLength(1)
    expect(generations).toHaveLength(model.bodies.length)
    expect(generations).toHaveLength(answer.usage.calls)
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length)
    const traceId = createHash('sha256').update('anonymous/trace-1').digest('hex').slice(0, 32)
    for (const span of spans) {
      expect(span.traceId).toBe(traceId)
      expect(span.attributes['langfuse.environment']).toBe('test')
      expect(span.attributes['langfuse.release']).toBe('v9')
      expect(span.attributes).not.toHaveProperty('user.id')
      expect(BigInt(span.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(span.startTimeUnixNano))
    }
    const [root] = roots
    expect(root?.name).toBe('POST /v1/items')
    expect(root?.attributes['langfuse.trace.name']).toBe('POST /v1/items')
    expect(root && read(root, 'metadata.items')).toBe(String(answer.items.length))
    expect(root && read(root, 'metadata.modelCalls')).toBe(String(generations.length))
    expect(generations.every(({ parentSpanId }) => parentSpanId === root?.spanId)).toBe(true)
    expect(generations.map(({ name }) => name)).toContain('triage@1')
  })

  it('gives tokens in kinds that exclude one another, and what they cost', async () => {
    const { draft, end, langfuse } = await start({
      PRICE_INPUT_PER_MILLION: '2',
      PRICE_CACHED_PER_MILLION: '0.5',
      PRICE_OUTPUT_PER_MILLION: '8',
    })
    await draft('export the guest list as CSV')
    await end()
    const [generation] = langfuse.spans().filter((span) => !isRoot(span))
    if (generation === undefined) throw new Error('no generation')
    const usage = JSON.parse(String(read(generation, 'usage_details')))
    expect(usage).toEqual({ input: 20, input_cached_tokens: 100, output: 30 })
    const cost = JSON.parse(String(read(generation, 'cost_details')))
    expect(cost.input + cost.input_cached_tokens + cost.output).toBeCloseTo(
      (20 * 2 + 100 * 0.5 + 30 * 8) / 1e6,
      12,
    )
    expect(read(generation, 'model.name')).toBe('draft-model')
    expect(JSON.parse(String(read(generation, 'model.parameters')))).toMatchObject({ maxTokens: 4000 })
    expect(generation.attributes).not.toHaveProperty('langfuse.observation.prompt.name')
  })

  it('shows a call that failed and its retry apart, in words of our own', async () => {
    const { draft, end, langfuse, model } = await start()
    model.fail = { status: 503, words: 'SERVERWORDS are here', times: 1 }
    expect((await draft('export the guest list as CSV')).status).toBe(200)
    await end()
    const generations = langfuse.spans().filter((span) => !isRoot(span))
    const levels = generations.map((span) => [span.name, read(span, 'level'), read(span, 'status_message')])
    expect(levels[0]).toEqual([
      'triage@1',
      'ERROR',
      'upstream_unavailable: The model server is not available.',
    ])
    expect(levels[1]).toEqual(['triage@1', 'DEFAULT', undefined])
    expect(generations[0]?.attributes).not.toHaveProperty('langfuse.observation.usage_details')
    expect(langfuse.everything()).not.toContain('SERVERWORDS')
  })

  it('counts what failed and what the fallback drafted, by code', async () => {
    const { draft, end, langfuse, model } = await start()
    model.fail = { status: 401, words: 'no', times: 99 }
    const answer = DraftAnswerSchema.parse(await (await draft(ideas)).json())
    expect(answer.items.every(({ provenance }) => provenance.degraded === 'upstream_auth')).toBe(true)
    await end()
    const root = langfuse.spans().find(isRoot)
    expect(root && read(root, 'level')).toBe('WARNING')
    expect(root && read(root, 'metadata.degradedItems')).toBe(String(answer.items.length))
  })

  it('counts a revision as well, and traces routes without a model, but no pages and no probes', async () => {
    const { ask, draft, end, langfuse } = await start()
    const { items } = DraftAnswerSchema.parse(await (await draft(ideas)).json())
    const revision = { item: items[0], change: { instruction: 'say it in fewer words' } }
    expect((await ask('/v1/items/revise', toPost(revision))).status).toBe(200)
    expect((await ask('/v1/items/order', toPost({ items }))).status).toBe(200)
    for (const path of ['/healthz', '/readyz', '/docs', '/', '/nowhere', '/metrics']) await ask(path)
    await end()
    const roots = langfuse.spans().filter(isRoot)
    expect(roots.map(({ name }) => name)).toEqual([
      'POST /v1/items',
      'POST /v1/items/revise',
      'POST /v1/items/order',
    ])
    const [, revised, ordered] = roots
    expect(revised && read(revised, 'metadata.items')).toBe('1')
    expect(ordered && read(ordered, 'metadata.modelCalls')).toBe('0')
  })

  it('names the tenant of an API key, and never the network of a caller without one', async () => {
    const key = 'pba_0123456789abcdef0123456789abcdef'
    const hash = createHash('sha256').update(key).digest('hex')
    const { draft, end, langfuse } = await start({ API_KEYS: `team-blue:${hash}` })
    expect((await draft(ideas, { Authorization: `Bearer ${key}` })).status).toBe(200)
    expect((await draft(ideas)).status).toBe(401)
    await end()
    const spans = langfuse.spans()
    expect(spans.filter(isRoot)).toHaveLength(1)
    expect(spans.length).toBeGreaterThan(1)
    expect(new Set(spans.map(({ attributes }) => attributes['user.id']))).toEqual(new Set(['team-blue']))
    expect(langfuse.everything()).not.toContain(key)
  })

  it('is whole or not there at all, by the sample rate', async () => {
    const none = await start({ LANGFUSE_SAMPLE_RATE: '0' })
    await none.draft(ideas)
    await none.end()
    expect(none.langfuse.requests).toEqual([])

    const some = await start({ LANGFUSE_SAMPLE_RATE: '0.5' })
    for (let at = 0; at < 24; at++)
      await some.draft('export the guest list', { 'X-Request-Id': `part-${at}` })
    await some.end()
    const byTrace = Map.groupBy(some.langfuse.spans(), ({ traceId }) => traceId)
    expect(byTrace.size).toBeGreaterThan(2)
    expect(byTrace.size).toBeLessThan(22)
    for (const spans of byTrace.values()) {
      expect(spans.filter(isRoot)).toHaveLength(1)
      expect(spans).toHaveLength(3)
    }
  })
})

describe('what leaves for Langfuse', () => {
  const mail = 'zoe.marker@example.com'
  const secretIdea = `export the IDEAMARKER list for ${mail}, card 4111 1111 1111 1111, call +44 20 7946 0958`
  const body = {
    ideas: [`${secretIdea} with key sk-IDEAKEYMARKER-99 and Bearer HEADERMARKER.abc`],
    context: { product: 'CONTEXTMARKER shop, password: PASSMARKER1, owner ada.marker@example.org' },
  }
  const always = [
    mail,
    'ada.marker',
    '4111 1111',
    '7946 0958',
    'IDEAKEYMARKER',
    'HEADERMARKER',
    'PASSMARKER1',
    'UPSTREAMMARKER',
    modelKey,
    'LANGFUSEMARKER',
  ]

  async function provoke(env: Record<string, string>) {
    const service = await start(env)
    const headers = { 'X-Request-Id': 'sk-REQUESTMARKER1', Authorization: 'Bearer HEADERMARKER.xyz' }
    expect((await service.ask('/v1/items', toPost(body, headers))).status).toBe(200)
    const words = `UPSTREAMMARKER rejects ${modelKey} of ${mail}`
    service.model.fail = { status: 400, words, times: 1 }
    await service.ask('/v1/items', toPost(body))
    await service.end()
    expect(service.langfuse.spans().length).toBeGreaterThan(3)
    return { sent: service.langfuse.everything(), log: service.log.join('') }
  }

  it('holds no word of a user, a draft or the model server by default', async () => {
    const { sent, log } = await provoke({})
    for (const marker of [...always, 'IDEAMARKER', 'CONTEXTMARKER', 'REQUESTMARKER', 'observation.input']) {
      expect(sent).not.toContain(marker)
    }
    for (const marker of always) expect(log).not.toContain(marker)
  })

  it('holds prompts and answers without secrets and persons, where that is asked for', async () => {
    const { sent } = await provoke({ LANGFUSE_CAPTURE_CONTENT: 'yes' })
    for (const marker of ['IDEAMARKER', 'CONTEXTMARKER', '[email]', '[card]', '[phone]', '[key]']) {
      expect(sent).toContain(marker)
    }
    for (const marker of [...always, 'REQUESTMARKER']) expect(sent).not.toContain(marker)
  })

  it('is cut to a size, whatever a user sends', async () => {
    const { ask, end, langfuse } = await start({ LANGFUSE_CAPTURE_CONTENT: 'yes' })
    await ask('/v1/items', toPost({ ideas: [`export ${'many words '.repeat(3_000)}`] }))
    await end()
    for (const { attributes } of langfuse.spans()) {
      for (const value of Object.values(attributes)) expect(String(value).length).toBeLessThanOrEqual(64_000)
    }
  })
})
