// Past the ceilings of a request no model is called any more.
import { describe, expect, it } from 'vitest'
import { emptyContext } from '../architect/product-context.ts'
import { createTestDrafter } from '../architect/test-drafter.ts'
import { testIdea, toTestCall } from '../architect/test-passages.ts'
import { noUsage } from '../architect/usage.ts'
import { createCeilingDrafter } from './ceiling.ts'

const drafter = createCeilingDrafter(createTestDrafter(), { calls: 3, tokens: 1_000 })
const draftAfter = (spent: Partial<typeof noUsage>) =>
  drafter.draft(testIdea, emptyContext, toTestCall({ spent: () => ({ ...noUsage, ...spent }) }))

describe('createCeilingDrafter', () => {
  it('drafts below the ceilings, and where nobody counts', async () => {
    await expect(draftAfter({ calls: 2, promptTokens: 900 })).resolves.toBeDefined()
    await expect(drafter.draft(testIdea, emptyContext, toTestCall())).resolves.toBeDefined()
  })

  it.each([[{ calls: 3 }], [{ promptTokens: 600, completionTokens: 400 }]])(
    'stops after %j',
    async (spent) => {
      await expect(draftAfter(spent)).rejects.toMatchObject({ code: 'budget_exhausted' })
    },
  )
})
