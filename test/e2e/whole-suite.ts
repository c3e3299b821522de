// What a person can do with the backlog as a whole: order it, see it, take it away.
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cards, draft, openCard, settle, titles } from './page-moves.ts'
import type { Stage, Visit } from './stage.ts'

export function describeWhole(stage: () => Stage): void {
  let visit: Visit
  beforeEach(async () => {
    visit = await stage().open()
  })
  afterEach(async () => {
    expect(visit.errors).toEqual([])
    await visit.leave()
  })

  describe('ordering', () => {
    it('moves by drag, and goes back to the suggested order on demand', async () => {
      const { page } = visit
      await page.setViewportSize({ width: 1280, height: 2_000 })
      await draft(page)
      const before = await titles(page)
      const first = await page.locator('.handle').first().boundingBox()
      const third = await cards(page).nth(2).boundingBox()
      if (first === null || third === null) throw new Error('nothing to drag')
      await page.mouse.move(first.x + 10, first.y + 10)
      await page.mouse.down()
      await page.mouse.move(third.x + 80, third.y + third.height - 8, { steps: 6 })
      await page.mouse.up()
      const [a, b, c, ...rest] = before
      expect(await titles(page)).toEqual([b, c, a, ...rest])
      await page.getByRole('button', { name: 'Back to the suggested order' }).click()
      expect(await titles(page)).toEqual(before)
    })
  })

  describe('the whole', () => {
    it('counts, filters and names what is missing', async () => {
      const { page } = visit
      await draft(
        page,
        '- guests get the mail twice\n- the mail to guests arrives twice\n- tidy up the old seat code',
      )
      await page.getByText(/^None of: .*spikes/).waitFor()
      await page.locator('.shares').getByRole('button', { name: /Bug/ }).click()
      expect(await cards(page).count()).toBeLessThan(3)
      await page.getByRole('button', { name: 'Show all' }).click()
      expect(await cards(page).count()).toBe(3)
    })
  })

  describe('taking it away', () => {
    it('previews, copies and downloads every format', async () => {
      const { page } = visit
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await draft(page)
      await page.getByRole('button', { name: 'Take away…' }).click()
      const preview = page.locator('#export-preview')
      await preview.waitFor()
      expect(await preview.inputValue()).toContain('# Product Backlog')
      await page.getByRole('button', { name: 'Copy', exact: true }).click()
      await page.locator('dialog').getByText('Copied.').waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Product Backlog')
      const formats = await page
        .getByLabel('Format')
        .locator('option')
        .evaluateAll((all) => all.map((one) => ('value' in one ? String(one.value) : '')))
      expect(formats).toHaveLength(11)
      for (const format of formats) {
        await page.getByLabel('Format').selectOption(format)
        await preview.waitFor()
        expect((await preview.inputValue()).length, format).toBeGreaterThan(50)
      }
      await page.getByLabel('Format').selectOption('json')
      await preview.waitFor()
      const arriving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download', exact: true }).click()
      const path = await (await arriving).path()
      expect(JSON.parse(await readFile(path, 'utf8'))).toBeTruthy()
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
    })

    it('takes away an item alone, as it was edited', async () => {
      const { page } = visit
      await draft(page)
      const card = await openCard(page, 'spike')
      await card.getByLabel('Title', { exact: true }).fill('Answer: keep our map or not')
      await settle(page)
      await card.getByRole('button', { name: 'Copy or download…' }).click()
      const preview = page.locator('#export-preview')
      await preview.waitFor()
      expect(await preview.inputValue()).toContain('keep our map or not')
      expect(await preview.inputValue()).not.toContain('Redis')
    })
  })
}
