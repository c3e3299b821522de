// Telemetry on Workers, in workerd: spans and prompts although nothing runs between requests, and why there are no metrics.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DraftAnswerSchema } from '../../../src/architect/draft-request.ts'
import { prompts } from '../../../src/drafters/llm/prompts.generated.ts'
import { readProblem, toPost } from '../http-client.ts'
import { bundleWorker, serveOnWorkerd, type WorkerBundle, type WorkerdServer } from '../workerd-server.ts'
import { type FakeLangfuse, startFakeLangfuse } from './fake-langfuse.ts'
import { type CountingModel, startCountingModel, toWatchedEnv } from './watched-service.ts'

const ideas = '- export the guest list as CSV\n- total shows NaN after the last line is removed'

describe('telemetry in workerd', () => {
  let bundle: WorkerBundle
  let server: WorkerdServer
  let model: CountingModel
  let langfuse: FakeLangfuse

  beforeAll(async () => {
    ;[bundle, model, langfuse] = await Promise.all([
      bundleWorker(),
      startCountingModel(),
      startFakeLangfuse(),
    ])
    const messages = prompts.triage.messages.map(({ role, text }) => ({ role, content: text }))
    langfuse.prompts.set('triage production', { version: 12, prompt: messages })
    const vars = {
      ...toWatchedEnv(model, langfuse),
      LANGFUSE_PROMPT_LABEL: 'production',
      ALLOW_PUBLIC_WITHOUT_KEYS: 'yes',
    }
    server = await serveOnWorkerd(bundle, { vars })
  }, 90_000)
  afterAll(async () => {
    await server.close()
    await Promise.all([model.close(), langfuse.close(), bundle.remove()])
  })

  /** Waits for spans that are on their way. */
  async function readSpans(count: number) {
    for (let waited = 0; langfuse.spans().length < count && waited < 5_000; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return langfuse.spans()
  }

  it('sends the spans of a request once it is answered, all at once, and takes a replaced prompt', async () => {
    const answer = await fetch(`${server.url}/v1/items`, toPost({ ideas }))
    const { usage } = DraftAnswerSchema.parse(await answer.json())
    const first = await readSpans(usage.calls + 1)
    expect(first).toHaveLength(usage.calls + 1)
    expect(langfuse.requests.filter(({ path }) => path.endsWith('/traces'))).toHaveLength(1)
    expect(new Set(first.map(({ traceId }) => traceId)).size).toBe(1)

    await fetch(`${server.url}/v1/items`, toPost({ ideas }))
    const second = (await readSpans(first.length * 2)).slice(first.length)
    expect(second.map(({ name }) => name)).toContain('triage@production.12')
  })

  it('sends those of a stream when it has ended', async () => {
    const before = langfuse.spans().length
    const stream = await fetch(`${server.url}/v1/items`, toPost({ ideas }, { Accept: 'text/event-stream' }))
    expect(await stream.text()).toContain('event: done')
    const spans = (await readSpans(before + 4)).slice(before)
    expect(spans.some(({ name }) => name === 'POST /v1/items')).toBe(true)
  })

  it('mixes up nothing when requests come at once, and answers as ever when Langfuse hangs', async () => {
    const before = langfuse.spans().length
    const ids = ['w-1', 'w-2', 'w-3', 'w-4', 'w-5', 'w-6']
    await Promise.all(
      ids.map(async (id) =>
        (await fetch(`${server.url}/v1/items`, toPost({ ideas }, { 'X-Request-Id': id }))).text(),
      ),
    )
    const spans = (await readSpans(before + ids.length * 4)).slice(before)
    const byTrace = Map.groupBy(spans, ({ traceId }) => traceId)
    expect(byTrace.size).toBe(ids.length)
    for (const trace of byTrace.values()) {
      expect(
        new Set(trace.map(({ attributes }) => attributes['langfuse.observation.metadata.requestId'])).size,
      ).toBe(1)
    }

    langfuse.mood = 'hang'
    const start = performance.now()
    for (let at = 0; at < 3; at++) {
      expect((await fetch(`${server.url}/v1/items`, toPost({ ideas }))).status).toBe(200)
    }
    expect(performance.now() - start).toBeLessThan(4_000)
    expect(server.log()).not.toMatch(/hang|Uncaught|LANGFUSEMARKER/u)
  })

  it('says where figures are', async () => {
    const { detail } = await readProblem(await fetch(`${server.url}/metrics`), 404, 'not_found')
    expect(detail).toContain('dashboard')
  })
})
