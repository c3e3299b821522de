// For everyone: axe at WCAG 2.2 AA in both schemes, all by keyboard, hostile text, any direction, narrow screens.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { cards, draft, openCard, titles } from './page-moves.ts'
import { mend, type Stage } from './stage.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

const hostile = [
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  'a'.repeat(2_000),
  'עברית \u202e right to left \u200f مرحبا',
  '👩‍👩‍👧‍👦 {{constructor.constructor("alert(3)")()}} javascript:alert(4)',
]

export function describeAccess(stage: () => Stage): void {
  describe('access', () => {
    it.each(['light', 'dark'] as const)('has no barrier that axe finds, %s', async (colorScheme) => {
      const { page, leave } = await stage().open({ colorScheme, reducedMotion: 'reduce' })
      await page.getByText('About your product and team').click()
      expect(await findBarriers(page)).toEqual([])
      await page.getByRole('button', { name: 'Draft items' }).click()
      await draft(page)
      for (const type of ['feature', 'bug', 'debt', 'spike', 'infrastructure']) await openCard(page, type)
      const last = page.locator('.card.type-infrastructure')
      await last.getByText('How it is computed').click()
      await last.getByText('Why this size').click()
      await last.getByRole('button', { name: 'Split…' }).click()
      await last.getByRole('button', { name: 'Remove', exact: true }).click()
      expect(await findBarriers(page)).toEqual([])
      await page.getByRole('button', { name: 'Take away…' }).click()
      await page.locator('#export-preview').waitFor()
      expect(await findBarriers(page)).toEqual([])
      await leave()
    })

    it.each(['light', 'dark'] as const)(
      'has no barrier while drafting and after it broke, %s',
      async (colorScheme) => {
        const { page, leave } = await stage().open({ colorScheme, reducedMotion: 'reduce' })
        stage().faults.eventDelayMs = 400
        await page
          .getByLabel('Your ideas')
          .fill('- one mail too many arrives\n- let guests pay by card\n- upgrade Redis 6')
        await page.getByRole('button', { name: 'Draft items' }).click()
        await page.getByRole('button', { name: 'Stop and keep' }).waitFor()
        expect(await findBarriers(page)).toEqual([])
        stage().faults.cutAfter = 0
        mend(stage().faults)
        await leave()
      },
    )

    it('is used from end to end by keyboard', async () => {
      const { page, leave } = await stage().open()
      const press = (...keys: string[]) =>
        keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
      const focused = () =>
        page.evaluate(
          () =>
            document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        )
      await press('Tab')
      expect(await focused()).toBe('Skip to the content')
      await press('Enter', 'Tab')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('ideas')
      await page.keyboard.type('- let guests pay by card\n- one mail too many arrives\n- upgrade Redis 6')
      await press('Control+Enter')
      await expect.poll(() => cards(page).count()).toBe(3)
      const before = await titles(page)
      const tabTo = async (name: RegExp) => {
        for (let count = 0; count < 80; count++) {
          if (name.test(await focused())) return
          await press('Tab')
        }
        throw new Error(`${name} is not reached`)
      }
      await tabTo(/^Move “/)
      await press('ArrowDown')
      expect(await titles(page)).toEqual([before[1], before[0], before[2]])
      expect(await page.locator('[aria-live]').textContent()).toMatch(/is now number 2 of 3/)
      await press('End')
      expect((await titles(page))[2]).toBe(before[0])
      await expect.poll(focused).toMatch(/^Move “/)
      await press('Tab', 'Enter')
      await page.locator('.card.opened').waitFor()
      await press('Tab')
      await page.keyboard.type('!')
      await tabTo(/^Remove$/)
      await press('Enter')
      await expect.poll(() => cards(page).count()).toBe(2)
      await tabTo(/^Undo$/)
      await press('Enter')
      await expect.poll(() => cards(page).count()).toBe(3)
      await leave()
    })

    it('shows hostile text as text, in every field', async () => {
      const { page, errors, leave } = await stage().open()
      const alarms: string[] = []
      page.on('dialog', (dialog) => {
        alarms.push(dialog.message())
        void dialog.dismiss()
      })
      await draft(page, hostile.map((text) => `- fix: ${text}`).join('\n'))
      await openCard(page, 'bug')
      const fields = page.locator('.card.opened textarea.value')
      for (let index = 0; index < (await fields.count()); index++) {
        await fields.nth(index).fill(hostile[index % hostile.length] ?? '')
      }
      await page.locator('.pitch, .toolbar').first().click()
      await page.waitForTimeout(600)
      expect(await page.locator('main img, main script, main iframe, main a').count()).toBe(0)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      expect([alarms, errors]).toEqual([[], []])
      await leave()
    })

    it.each([320, 768, 1920])('fits a screen %d wide', async (width) => {
      const { page, leave } = await stage().open({ viewport: { width, height: 800 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await draft(page)
      await openCard(page, 'bug')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await leave()
    })

    it('sets no style or script by markup', async () => {
      const { page, leave } = await stage().open()
      await draft(page)
      expect(await page.locator('script:not([src]), style, [onclick], a[href^="javascript"]').count()).toBe(0)
      await leave()
    })

    it('announces the start and the end, and not each item', async () => {
      const { page, leave } = await stage().open()
      await page.evaluate(() => {
        const heard: string[] = []
        Object.assign(window, { heard })
        const region = document.querySelector('[aria-live]')
        if (region === null) return
        new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        })
      })
      stage().faults.eventDelayMs = 120
      await draft(page)
      mend(stage().faults)
      const heard = await page.evaluate(() => ('heard' in window ? window.heard : []))
      expect(heard).toEqual(['Drafting.', 'Done: 5 items drafted.'])
      await leave()
    })
  })
}
