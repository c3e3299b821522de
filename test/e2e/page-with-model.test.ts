// The page with a language model behind it: drafting, revising, and the fallback where the model fails.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type LoopbackModel, startLoopbackModel } from '../contract/loopback-model.ts'
import { cards, draft, openCard, titles } from './page-moves.ts'
import { createStage, type Stage, type Visit } from './stage.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 })

let model: LoopbackModel
let stage: Stage
let visit: Visit
beforeAll(async () => {
  model = await startLoopbackModel()
  stage = await createStage({ OPENAI_BASE_URL: model.url, MODEL: 'truthful' })
}, 90_000)
afterAll(async () => {
  await stage.close()
  await model.close()
})
beforeEach(async () => {
  model.mood = 'answers'
  visit = await stage.open()
})
afterEach(() => visit.leave())

const two = '- let guests swap seats with each other\n- print the seat on the badge'

describe('the page with a language model', () => {
  it('shows what the model drafted', async () => {
    await draft(visit.page, two)
    expect((await titles(visit.page)).toSorted()).toEqual([
      'let guests swap seats with each other (feature)',
      'print the seat on the badge (feature)',
    ])
    expect(visit.errors).toEqual([])
  })

  it('revises an item by the model and keeps a locked field to the letter', async () => {
    const { page } = visit
    await draft(page, two)
    const card = await openCard(page, 'feature')
    await card.getByLabel('Title', { exact: true }).fill('Swap seats among guests')
    await card.getByRole('button', { name: 'Keep “Title”' }).click()
    await card.getByRole('button', { name: 'Ask for it again…' }).click()
    await card.getByLabel('What should be different?').fill('Only before the doors open')
    await card.getByRole('button', { name: 'Draft it again' }).click()
    await page.getByText('“Swap seats among guests” was changed.').waitFor({ state: 'attached' })
    expect(await card.getByLabel('Title', { exact: true }).inputValue()).toBe('Swap seats among guests')
  })

  it('shows again what the model drafted from the same words before, although the model is down', async () => {
    await draft(visit.page, two)
    const drafted = await titles(visit.page)
    model.mood = 'down'
    const other = await stage.open()
    await draft(other.page, two)
    expect(await titles(other.page)).toEqual(drafted)
    expect(await other.page.getByText('by the fallback').count()).toBe(0)
    await other.leave()
  })

  it('says by whom an item was drafted when the model fails', async () => {
    model.mood = 'down'
    await draft(visit.page, '- let guests choose a seat themselves\n- print the row on the ticket')
    expect(await cards(visit.page).count()).toBe(2)
    expect(await visit.page.getByText('by the fallback').count()).toBe(2)
  })
})
