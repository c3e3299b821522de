// Tests of the fingerprint: it changes with all that decides a reply.
import { describe, expect, it } from 'vitest'
import { createFingerprint } from './fingerprint.ts'
import type { Prompt } from './prompt-file.ts'
import { prompts } from './prompts.generated.ts'

const server = { baseUrl: 'http://127.0.0.1:1/v1', model: 'one', triageModel: null }

describe('createFingerprint', () => {
  it('is the same for the same server, model and prompts', async () => {
    expect(await createFingerprint(server)()).toBe(await createFingerprint({ ...server })())
    expect(await createFingerprint(server)()).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['server', { baseUrl: 'http://127.0.0.1:2/v1' }],
    ['model', { model: 'two' }],
    ['model of triage', { triageModel: 'two' }],
  ])('is another for another %s', async (_, other) => {
    expect(await createFingerprint({ ...server, ...other })()).not.toBe(await createFingerprint(server)())
  })

  it('follows a prompt that is overridden while it runs', async () => {
    let bug: Prompt = prompts['draft-bug']
    const read = createFingerprint({
      ...server,
      toPrompt: (name) => (name === 'draft-bug' ? bug : prompts[name]),
    })
    const before = await read()
    expect(before).toBe(await createFingerprint(server)())
    bug = {
      ...bug,
      messages: bug.messages.map((message) => ({ ...message, text: `${message.text} Be brief.` })),
    }
    const after = await read()
    expect(after).not.toBe(before)
    expect(await read()).toBe(after)
  })
})
