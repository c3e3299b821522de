// Prompts of Langfuse in place of the files: looked up beside the requests, checked, named where they were used.
import { afterEach, describe, expect, it } from 'vitest'
import { DraftAnswerSchema } from '../../../src/architect/draft-request.ts'
import { prompts } from '../../../src/drafters/llm/prompts.generated.ts'
import type { StoredText } from './fake-langfuse.ts'
import { startWatchedService, type WatchedService } from './watched-service.ts'

const open: WatchedService[] = []

afterEach(() => Promise.all(open.splice(0).map((service) => service.close())))

const feature = prompts['draft-feature']

function toStored(version: number, change: (text: string) => string = (text) => text): StoredText {
  return { version, prompt: feature.messages.map(({ role, text }) => ({ role, content: change(text) })) }
}

/** A service whose Langfuse holds the prompt from the start. */
async function start(stored: StoredText): Promise<WatchedService> {
  const prompts = { 'draft-feature production': stored }
  const service = await startWatchedService(
    { LANGFUSE_PROMPT_LABEL: 'production' },
    { isEager: true, prompts },
  )
  open.push(service)
  await service.settle()
  return service
}

describe('a replaced prompt', () => {
  it('is used, and stands on the item, in the trace and in the metrics', async () => {
    const { draft, ask, settle, langfuse, model, log } = await start(
      toStored(7, (text) => text.replace('Write every text', 'REPLACED: write every text')),
    )
    const { items } = DraftAnswerSchema.parse(await (await draft('export the guest list')).json())
    expect(items[0]?.provenance.prompt).toBe('draft-feature@production.7')
    expect(model.bodies.at(-1)).toContain('REPLACED: write')
    await settle()
    const generation = langfuse.spans().find(({ name }) => name.startsWith('draft-feature'))
    expect(generation?.name).toBe('draft-feature@production.7')
    expect(generation?.attributes['langfuse.observation.prompt.name']).toBe('draft-feature')
    expect(generation?.attributes['langfuse.observation.prompt.version']).toBe(7)
    expect(await (await ask('/metrics')).text()).toContain('prompt="draft-feature@production.7"')
    const notices = log.map((line) => JSON.parse(line)).filter(({ event }) => event === 'prompt-override')
    expect(notices).toMatchObject([{ level: 'info', prompt: 'draft-feature' }])
  })

  it('is refused with one line that says why, and the file stays', async () => {
    const stored = toStored(8, (text) => text.replaceAll('{{canary}}', 'none'))
    const { draft, settle, log } = await start(stored)
    const { items } = DraftAnswerSchema.parse(await (await draft('export the guest list')).json())
    expect(items[0]?.provenance.prompt).toBe(`draft-feature@${feature.version}`)
    await settle()
    const notices = log.map((line) => JSON.parse(line)).filter(({ event }) => event === 'prompt-override')
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatchObject({ level: 'warn', prompt: 'draft-feature' })
    expect(notices[0].reason).toMatch(/Version 8 under "production" cannot be used\..*canary/u)
  })
})
