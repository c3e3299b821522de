// The page of a server that wants API keys.
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { toApiKey, toKeyEntry } from '../../src/access/api-keys.ts'
import { cards } from './page-moves.ts'
import { createStage, type Stage, type Visit } from './stage.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 })

const key = toApiKey(new Uint8Array(32).fill(3))
const two = '- let guests swap seats with each other\n- the badge prints twice'
let stage: Stage
let visit: Visit
beforeAll(async () => {
  stage = await createStage({ API_KEYS: await toKeyEntry('page', key) })
}, 90_000)
afterAll(() => stage.close())
beforeEach(async () => {
  visit = await stage.open()
})
afterEach(() => visit.leave())

async function ask(): Promise<void> {
  await visit.page.getByLabel('Your ideas').fill(two)
  await visit.page.getByRole('button', { name: 'Draft items' }).click()
  await visit.page.getByRole('dialog').waitFor()
}

describe('the page of a server with keys', () => {
  it('asks for the key, says when it is not taken, and goes on where it was', async () => {
    const { page } = visit
    await ask()
    await page.getByLabel('API key', { exact: true }).fill('pba_wrong')
    await page.getByRole('button', { name: 'Use this key' }).click()
    await page.getByText('It did not take the key that was sent.').waitFor()
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
    await page.getByLabel('API key', { exact: true }).fill(key)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await cards(page).nth(1).waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Take away…' }).click()
    await page.locator('#export-preview').waitFor()
    const stored = await page.evaluate(() => JSON.stringify(localStorage))
    expect(stored).not.toContain('pba_')
    expect(visit.errors).toEqual([])
  })

  it('says what is wrong when no key is given, and keeps the words', async () => {
    const { page } = visit
    await ask()
    await page.keyboard.press('Escape')
    await page.getByText('An API key is needed.').first().waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    const kept = await page.evaluate(() => JSON.stringify(localStorage))
    expect(kept).not.toContain('pba_')
  })
})
