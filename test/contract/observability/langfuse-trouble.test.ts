// Langfuse in every kind of trouble: the service answers as ever, at its pace, and keeps quiet about it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftAnswerSchema } from '../../../src/architect/draft-request.ts'
import type { Mood } from './fake-langfuse.ts'
import { startWatchedService, type WatchedService } from './watched-service.ts'

const ideas = '- export the guest list as CSV\n- total shows NaN after the last line is removed'
const printed: string[] = []
/** Far below the time that a call to Langfuse may take, far above the noise of a busy machine. */
const patienceMs = 2_500
let service: WatchedService

/** The answer without what differs between two calls. */
async function ask(): Promise<{ titles: string[]; status: number; ms: number }> {
  const start = performance.now()
  const response = await service.draft(ideas)
  const { items, failures } = DraftAnswerSchema.parse(await response.json())
  expect(failures).toEqual([])
  const titles = items.map(({ title, provenance }) => `${title} ${provenance.drafter} ${provenance.degraded}`)
  return { titles, status: response.status, ms: performance.now() - start }
}

async function readGauge(name: string): Promise<number> {
  const text = await (await service.ask('/metrics')).text()
  return Number(new RegExp(`^${name} (\\d+)$`, 'mu').exec(text)?.[1])
}

beforeEach(async () => {
  for (const method of ['debug', 'info', 'log', 'warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => printed.push(words.join(' ')))
  }
  service = await startWatchedService({ LANGFUSE_PROMPT_LABEL: 'production' }, { isEager: true })
  await ask()
  await service.settle()
})

afterEach(async () => {
  await service.close()
  expect(printed.splice(0)).toEqual([])
})

describe('the service when Langfuse', () => {
  const moods: Mood[] = ['reset', 'unauthorized', 'broken', 'rubbish', 'huge', 'redirect', 'half']

  it.each(moods)('answers with %s', async (mood) => {
    const before = await ask()
    await service.settle()
    const log = service.log.length
    service.langfuse.mood = mood
    const during = [await ask(), await ask(), await ask()]
    for (const { titles, status, ms } of during) {
      expect({ titles, status }).toEqual({ titles: before.titles, status: before.status })
      // The time of a call that hung would be seconds.
      expect(ms).toBeLessThan(before.ms + patienceMs)
    }
    await service.settle()
    const isTaken = mood === 'rubbish' || mood === 'huge' || mood === 'half'
    expect((await readGauge('pba_trace_spans_dropped')) > 0).toBe(!isTaken)
    expect(service.log.slice(log).join('')).not.toMatch(/UPSTREAMWORDS|ECHOMARKER|LANGFUSEMARKER/u)

    service.langfuse.mood = 'well'
    const sent = service.langfuse.spans().length
    expect((await ask()).titles).toEqual(before.titles)
    await service.settle()
    expect(service.langfuse.spans().length).toBeGreaterThan(sent)
  })

  it.each(['hangs', 'is not there at all'])('%s', async (trouble) => {
    const before = await ask()
    await service.settle()
    if (trouble === 'hangs') service.langfuse.mood = 'hang'
    else await service.langfuse.close()
    for (const { titles, ms } of [await ask(), await ask()]) {
      expect(titles).toEqual(before.titles)
      expect(ms).toBeLessThan(before.ms + patienceMs)
    }
    if (trouble === 'hangs') await service.langfuse.close()
    await service.settle()
    expect(await readGauge('pba_trace_spans_dropped')).toBeGreaterThan(0)
    expect(await readGauge('pba_trace_spans_waiting')).toBe(0)
  })
})
