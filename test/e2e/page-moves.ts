// What a visitor does again and again, by the names that the page gives things.
import type { Locator, Page } from 'playwright-core'

/** Ideas of several types, a heading, and one that is done. */
export const ideas = `# Tickets
- as a visitor I want to download my ticket so that I can show it without a network
- the ticket mail arrives twice since Tuesday
- the seat code is copied in four modules, each change takes half a day
- can we drop our own map for a library? Find out before the spring plan
- upgrade Redis 6 before support ends in March 2027
- [x] old banner removed`

export async function draft(page: Page, text: string = ideas): Promise<void> {
  await page.getByLabel('Your ideas').fill(text)
  await page.getByRole('button', { name: 'Draft items' }).click()
  await page.getByRole('button', { name: 'Take away…' }).waitFor()
  await page.locator('.progress').waitFor({ state: 'detached', timeout: 15_000 })
}

export function cards(page: Page): Locator {
  return page.locator('.card')
}

export async function titles(page: Page): Promise<string[]> {
  return page.locator('.card .opener').allTextContents()
}

/** Opens the card of an item by its type, and gives it. */
export async function openCard(page: Page, type: string): Promise<Locator> {
  const card = page.locator(`.card.type-${type}`).first()
  await card.locator('.opener').click()
  await card.getByLabel('Summary', { exact: true }).waitFor()
  return card
}

/** Waits until what is kept on the device is written. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(700)
}
