// Slow, broken and refusing networks: nothing is lost, and the page says what to do.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cards, draft, ideas, openCard, settle, titles } from './page-moves.ts'
import { mend, type Stage, type Visit } from './stage.ts'

const problem = (status: number, title: string) =>
  JSON.stringify({
    type: '/problems/x',
    title,
    status,
    detail: title,
    code: 'x',
    retryable: true,
    requestId: 'r-1',
  })

export function describeNetworks(stage: () => Stage): void {
  describe('networks', () => {
    let visit: Visit
    beforeEach(async () => {
      visit = await stage().open()
    })
    afterEach(async () => {
      mend(stage().faults)
      expect(visit.errors).toEqual([])
      await visit.leave()
    })

    it('shows items as they come, counts honestly, and keeps them when stopped', async () => {
      const { page } = visit
      stage().faults.eventDelayMs = 400
      await page.getByLabel('Your ideas').fill(ideas)
      await page.keyboard.press('Control+Enter')
      await page.getByText(/^[1-3] of 5 drafted$/).waitFor()
      expect(await cards(page).count()).toBeGreaterThanOrEqual(1)
      await page.getByRole('button', { name: 'Stop and keep' }).click()
      await page.getByText(/of 5 drafted, and kept/).waitFor()
      const kept = await cards(page).count()
      expect(kept).toBeGreaterThanOrEqual(1)
      expect(kept).toBeLessThan(5)
      mend(stage().faults)
      await settle(page)
      await page.reload()
      expect(await cards(page).count()).toBe(kept)
      await page.getByRole('button', { name: 'Draft the rest' }).first().click()
      await expect.poll(() => cards(page).count()).toBe(5)
      expect(await page.getByRole('button', { name: 'Draft the rest' }).count()).toBe(0)
    })

    it('keeps what came before the line broke, and drafts the rest on demand', async () => {
      const { page } = visit
      stage().faults.cutAfter = 6
      stage().faults.eventDelayMs = 60
      await page.getByLabel('Your ideas').fill(ideas)
      await page.getByRole('button', { name: 'Draft items' }).click()
      await page.getByRole('alert').getByText('The connection broke.').waitFor()
      const kept = await titles(page)
      expect(kept.length).toBeGreaterThan(0)
      expect(kept.length).toBeLessThan(5)
      mend(stage().faults)
      await page.getByRole('button', { name: 'Draft the rest' }).first().click()
      await expect.poll(() => cards(page).count()).toBe(5)
      expect(await titles(page)).toEqual(expect.arrayContaining(kept))
    })

    it('tells a refusal in the server’s words, with the text kept', async () => {
      const { page } = visit
      stage().faults.refuse = { path: '/v1/items', status: 503, body: problem(503, 'The service is busy.') }
      await page.getByLabel('Your ideas').fill(ideas)
      await page.getByRole('button', { name: 'Draft items' }).click()
      await page.getByText('The service is busy.').first().waitFor()
      await page.getByRole('alert').getByRole('button', { name: 'Edit the text' }).click()
      expect(await page.getByLabel('Your ideas').inputValue()).toBe(ideas)
    })

    it('works on without a network: edits, order and undo stay, and errors say so', async () => {
      const { page } = visit
      await draft(page)
      await page.context().setOffline(true)
      const card = await openCard(page, 'bug')
      await card.getByLabel('Title', { exact: true }).fill('Ticket mail comes two times')
      await card.getByLabel('Type', { exact: true }).selectOption('spike')
      await page.locator('.card.type-spike.selected').getByLabel('Questions', { exact: true }).waitFor()
      await page.getByLabel('One more idea').fill('let guests swap seats')
      await page.getByRole('button', { name: 'Draft it' }).click()
      await page.getByRole('alert').getByText('The server cannot be reached.').waitFor()
      expect(await page.getByLabel('One more idea').inputValue()).toBe('let guests swap seats')
      await page.getByRole('button', { name: 'Take away…' }).click()
      await page.locator('dialog').getByText('The server cannot be reached.').waitFor()
      await page.context().setOffline(false)
      await page.locator('dialog').getByRole('button', { name: 'Try again' }).click()
      await page.locator('#export-preview').waitFor()
    })

    it('changes the type by itself where the server cannot revise', async () => {
      const { page } = visit
      await draft(page)
      stage().faults.refuse = { path: '/v1/items/revise', status: 404, body: problem(404, 'Nothing here.') }
      const card = await openCard(page, 'infrastructure')
      await card.getByLabel('Rollback', { exact: true }).fill('Start the old version from its image')
      await page.keyboard.press('Tab')
      await card.getByLabel('Type', { exact: true }).selectOption('debt')
      const debt = page.locator('.card.type-debt.selected')
      await debt.getByLabel('Problem', { exact: true }).waitFor()
      expect(await debt.getByLabel('Summary', { exact: true }).inputValue()).toContain(
        'rollback: Start the old version from its image',
      )
    })
  })
}
