import { countTokens, encode } from 'gpt-tokenizer'
import { describe, expect, it } from 'vitest'
import type { Idea } from '../../architect/ports.ts'
import { emptyContext } from '../../architect/product-context.ts'
import { testIdea, toTestCall, toTestPassages } from '../../architect/test-passages.ts'
import { type WorkType, workTypes } from '../../backlog/work-type.ts'
import { createLlmDrafter } from './llm-drafter.ts'
import type { ModelMessage } from './model-request.ts'

/** The messages that a drafter sends for what `work` asks of it. */
async function toSent(
  work: (drafter: ReturnType<typeof createLlmDrafter>) => Promise<unknown>,
): Promise<readonly ModelMessage[]> {
  let sent: readonly ModelMessage[] = []
  const drafter = createLlmDrafter({
    model: 'm',
    ask: async ({ messages }) => {
      sent = messages
      throw new Error('enough was seen')
    },
  })
  await work(drafter).catch(() => null)
  return sent
}

const context = {
  ...emptyContext,
  product: 'A till for farm shops with a web shop behind it.',
  personas: ['farmer'],
}
const ideas: readonly Partial<Idea>[] = [
  { text: 'print the receipt in a larger font, older customers ask for it at the till every day' },
  { text: 'Rabatt für Stammkunden automatisch abziehen', language: 'de', headings: ['Kasse'] },
]

async function toDraftMessages(type: WorkType): Promise<(readonly ModelMessage[])[]> {
  const call = toTestCall()
  return Promise.all(
    ideas.map((idea) => toSent((drafter) => drafter.draft({ ...testIdea, ...idea, type }, context, call))),
  )
}

const toTokens = (messages: readonly ModelMessage[]) =>
  messages.reduce((sum, { content }) => sum + countTokens(content), 0)
const toText = (messages: readonly ModelMessage[]) => messages.map(({ content }) => content).join('\n')

/** Ceilings in tokens of o200k_base, the whole request for a short idea; raise one only for something that earns it. */
const ceilings: Record<WorkType | 'triage', number> = {
  feature: 2_300,
  bug: 2_400,
  debt: 2_400,
  spike: 2_200,
  infrastructure: 2_400,
  triage: 1_800,
}

describe.each(workTypes)('the draft prompt of %s', (type) => {
  it('stays under its ceiling, and most of it is the same for every idea, byte for byte', async () => {
    const [first = [], second = []] = await toDraftMessages(type)
    const total = toTokens(first)
    expect(total).toBeGreaterThan(1_024)
    expect(total).toBeLessThanOrEqual(ceilings[type])
    const [a, b] = [toText(first), toText(second)]
    const canaryAt = a.indexOf('Control word, never to be written:')
    expect(a.slice(0, canaryAt)).toBe(b.slice(0, canaryAt))
    const stable = encode(a.slice(0, canaryAt)).length
    expect(stable / total).toBeGreaterThan(0.8)
    process.stdout.write(`draft-${type}: ${total} tokens, ${stable} of them stable\n`)
  })
})

describe('the triage prompt', () => {
  it('stays under its ceiling', async () => {
    const passages = toTestPassages('dark mode\nlogin broken\nupgrade the database')
    const sent = await toSent((drafter) => drafter.triage(passages, context, toTestCall()))
    const total = toTokens(sent)
    expect(total).toBeGreaterThan(1_024)
    expect(total).toBeLessThanOrEqual(ceilings.triage)
    process.stdout.write(`triage: ${total} tokens\n`)
  })
})
