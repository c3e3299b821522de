// What may be spent: the whole application with a model server on loopback, under budgets of tokens.
import { afterEach, describe, expect, it } from 'vitest'
import { toApiKey, toKeyEntry } from '../../src/access/api-keys.ts'
import { createLocalLedger } from '../../src/access/local-ledger.ts'
import { DraftAnswerSchema } from '../../src/architect/draft-request.ts'
import { composeApp } from '../../src/entry/compose.ts'
import { parseConfig } from '../../src/entry/config.ts'
import { readProblem, toPost } from './http-client.ts'
import { type LoopbackModel, startLoopbackModel } from './loopback-model.ts'

const models: LoopbackModel[] = []
afterEach(() => Promise.all(models.splice(0).map((model) => model.close())))

async function start(env: Record<string, string>) {
  const model = await startLoopbackModel()
  models.push(model)
  const clock = { now: Date.UTC(2026, 0, 5, 18) }
  const config = parseConfig({ OPENAI_BASE_URL: model.url, MODEL: 'truthful', ...env })
  const lines: string[] = []
  const ledger = createLocalLedger(() => clock.now)
  const app = await composeApp(config, { now: Date.now, writeLog: (line) => lines.push(line), ledger })
  const ask = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`http://localhost${path}`, toPost(body, headers)))
  const draft = async (ideas: string, headers?: Record<string, string>) =>
    DraftAnswerSchema.parse(await (await ask('/v1/items', { ideas }, headers)).json())
  return { model, ask, draft, clock, lines }
}

const toIdeas = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `- let ${name} number ${at} choose a seat`).join('\n')

describe('the budget of a day', () => {
  it('stops model calls; the embedded drafter stands in, and each item says why', async () => {
    const { model, draft, clock } = await start({ DAILY_TOKEN_BUDGET: '30000' })
    const first = await draft(toIdeas('guest', 1))
    expect(first.items.map(({ provenance }) => provenance.degraded)).toEqual([null])
    const many = await draft(toIdeas('waiter', 60))
    const reasons = many.items.map(({ provenance }) => provenance.degraded)
    expect(new Set(reasons)).toEqual(new Set([null, 'budget_exhausted']))
    expect(many.drafter.degraded).toBe(true)
    expect(many.failures).toEqual([])
    expect(model.counts.calls * 1_000).toBeLessThanOrEqual(30_000)
    expect((await draft(toIdeas('cook', 60))).items).toHaveLength(60)
    expect(model.counts.calls * 1_000).toBeLessThanOrEqual(30_000)
    clock.now += 6 * 3_600_000
    const next = await draft(toIdeas('singer', 1))
    expect(next.items[0]?.provenance.degraded).toBeNull()
  })

  it('fails each idea with its text where nothing stands in', async () => {
    const { model, draft } = await start({ DAILY_TOKEN_BUDGET: '5000', FALLBACK: 'none' })
    const answer = await draft(toIdeas('guest', 2))
    expect(answer.items).toEqual([])
    expect(answer.failures.map(({ code, retryable }) => ({ code, retryable }))).toEqual([
      { code: 'budget_exhausted', retryable: true },
      { code: 'budget_exhausted', retryable: true },
    ])
    expect(answer.failures.map(({ text }) => text).join('\n')).toContain('let guest number 1 choose a seat')
    expect(model.counts.calls).toBe(0)
  })

  it('answers a revision with 429 and the seconds to midnight UTC', async () => {
    const { ask, draft } = await start({ DAILY_TOKEN_BUDGET: '5000', FALLBACK: 'none' })
    const drafted = await start({})
    const [item] = (await drafted.draft(toIdeas('guest', 1))).items
    expect((await draft('x')).failures).toHaveLength(1)
    const answer = await ask('/v1/items/revise', { item, change: { instruction: 'Only before noon' } })
    expect(answer.headers.get('Retry-After')).toBe(String(6 * 3_600))
    await readProblem(answer, 429, 'budget_exhausted')
  })
})

describe('the tokens of a tenant', () => {
  it('are its own: one that is out of tokens stops no other', async () => {
    const keys = [1, 2].map((seed) => toApiKey(new Uint8Array(32).fill(seed)))
    const [poor = '', rich = ''] = keys
    const API_KEYS = `${await toKeyEntry('poor', poor)};day=5000,${await toKeyEntry('rich', rich)}`
    const { draft, lines } = await start({ API_KEYS })
    const ideas = toIdeas('guest', 1)
    const degraded = async (key: string) =>
      (await draft(ideas, { Authorization: `Bearer ${key}` })).items.map(
        ({ provenance }) => provenance.degraded,
      )
    expect(await degraded(poor)).toEqual(['budget_exhausted'])
    expect(await degraded(rich)).toEqual([null])
    expect(await degraded(poor)).toEqual(['budget_exhausted'])
    expect(lines.join('')).toContain('"tenant":"poor"')
    expect(lines.join('')).not.toMatch(/pba_|choose a seat/u)
  })

  it('of a minute come back after it', async () => {
    const { draft, clock } = await start({ RATE_LIMIT_TOKENS_PER_MINUTE: '12000' })
    const degraded = async (name: string) =>
      (await draft(toIdeas(name, 1))).items.map(({ provenance }) => provenance.degraded)
    expect(await degraded('guest')).toEqual([null])
    for (const name of ['waiter', 'cook', 'singer']) await degraded(name)
    expect(await degraded('porter')).toEqual(['rate_limited'])
    clock.now += 60_000
    expect(await degraded('dancer')).toEqual([null])
  })

  it('are not what the embedded drafter needs', async () => {
    const { ask, model } = await start({ DAILY_TOKEN_BUDGET: '1' })
    const options = { drafter: 'embedded' }
    const answer = await ask('/v1/items', { ideas: toIdeas('guest', 2), options })
    const { items } = DraftAnswerSchema.parse(await answer.json())
    expect(items.map(({ provenance }) => provenance.degraded)).toEqual([null, null])
    expect(model.counts.calls).toBe(0)
  })
})

describe('a call that nobody waits for any more', () => {
  it('counts as spent: leaving early is no way around the budget', async () => {
    const { model, draft } = await start({ DAILY_TOKEN_BUDGET: '20000', REQUEST_DEADLINE_MS: '600' })
    model.mood = 'silent'
    for (const name of ['guest', 'waiter', 'cook', 'singer']) await draft(toIdeas(name, 1))
    const calls = model.counts.calls
    expect(calls).toBeLessThanOrEqual(3)
    model.mood = 'answers'
    const { items } = await draft(toIdeas('porter', 1))
    expect(items.map(({ provenance }) => provenance.degraded)).toEqual(['budget_exhausted'])
    expect(model.counts.calls).toBe(calls)
  })

  it('costs nothing when the server refused it', async () => {
    const { model, draft } = await start({ DAILY_TOKEN_BUDGET: '30000', REQUEST_DEADLINE_MS: '1500' })
    model.mood = 'down'
    for (const name of ['guest', 'waiter']) await draft(toIdeas(name, 1))
    expect(model.counts.calls).toBeGreaterThan(1)
    model.mood = 'answers'
    const { items } = await draft(toIdeas('porter', 1))
    expect(items[0]?.provenance.degraded).not.toBe('budget_exhausted')
  })
})
