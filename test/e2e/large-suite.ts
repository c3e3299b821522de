// Five hundred items, and the weight of the page.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cards, openCard } from './page-moves.ts'
import type { Stage } from './stage.ts'

/** The longest task while typing, in milliseconds. */
const longestTask = 50
/** Script and style that the first load may pull, compressed, in bytes. */
const heaviest = 60_000

const things = ['invoice', 'ticket', 'seat map', 'guest list', 'reminder', 'voucher', 'price rule', 'report']
const words = [
  (thing: string, number: number) => `let guests download the ${thing} of row ${number}`,
  (thing: string, number: number) => `the ${thing} shows the wrong total in list ${number}`,
  (thing: string, number: number) => `clean up the ${thing} module number ${number}, each change takes a day`,
  (thing: string, number: number) => `find out whether the ${thing} can hold ${number} entries`,
  (thing: string, number: number) => `upgrade the ${thing} server ${number} before support ends`,
]

function toIdeas(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const thing = things[index % things.length] ?? ''
    return `- ${words[index % words.length]?.(thing, index + 2) ?? ''}`
  }).join('\n')
}

export function describeLarge(stage: () => Stage): void {
  describe('size', () => {
    // A busy machine makes tasks long that are not: a second try tells the two apart.
    it('types smoothly into a field with 500 items on the page', { retry: 2, timeout: 60_000 }, async () => {
      const { page, leave } = await stage().open()
      await page.getByLabel('Your ideas').fill(toIdeas(500))
      await page.getByRole('button', { name: 'Draft items' }).click()
      await page.getByText('500 items').first().waitFor({ timeout: 20_000 })
      await expect.poll(() => cards(page).count()).toBe(500)
      const card = await openCard(page, 'bug')
      await page.waitForTimeout(2_500)
      await page.evaluate(() => {
        const tasks: number[] = []
        Object.assign(window, { tasks })
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) tasks.push(Math.round(duration))
        }).observe({ type: 'longtask' })
      })
      const field = card.getByLabel('Summary', { exact: true })
      await field.click()
      await field.pressSequentially(' and this is what happens every other time', { delay: 45 })
      await page.waitForTimeout(1_500)
      const tasks = await page.evaluate(() => ('tasks' in window ? window.tasks : null))
      process.stdout.write(
        `long tasks while typing with 500 items: ${JSON.stringify(tasks)} (over ${longestTask} ms)\n`,
      )
      expect(tasks).toEqual([])
      await leave()
    })

    it('pulls no more than 60 KB of script and style at first', async () => {
      const { page, leave } = await stage().open()
      const paths = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /\.(?:js|css)$/.test(name)),
      )
      let bytes = 0
      for (const path of paths) {
        const response = await page.request.get(path)
        bytes += gzipSync(await response.body(), { level: 9 }).length
      }
      process.stdout.write(`first load: ${paths.length} files, ${bytes} bytes compressed\n`)
      expect(paths.length).toBeGreaterThan(1)
      expect(bytes).toBeLessThanOrEqual(heaviest)
      await leave()
    })
  })
}
