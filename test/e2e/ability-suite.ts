// What a person can do on the page, item by item: ideas in, their origin, changes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cards, draft, ideas, openCard, settle, titles } from './page-moves.ts'
import type { Stage, Visit } from './stage.ts'

export function describeAbilities(stage: () => Stage): void {
  let visit: Visit
  beforeEach(async () => {
    visit = await stage().open()
  })
  afterEach(async () => {
    expect(visit.errors).toEqual([])
    await visit.leave()
  })

  describe('putting ideas in', () => {
    it('drafts the example with one click each, one item an idea, types told in words', async () => {
      const { page } = visit
      await page.getByRole('button', { name: 'Try an example' }).click()
      await page.getByRole('button', { name: 'Draft items' }).click()
      await page.getByRole('heading', { name: /^6 items/ }).waitFor()
      const badges = await page.locator('.card .badge').allTextContents()
      expect(new Set(badges)).toEqual(
        new Set(['Feature', 'Bug', 'Technical debt', 'Spike', 'Infrastructure']),
      )
    })

    it('takes a dropped or chosen file, and refuses what is no text with the reason', async () => {
      const { page } = visit
      const file = page.locator('.sheet input[type=file]')
      await file.setInputFiles({
        name: 'n.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from('- let guests pay'),
      })
      await expect.poll(() => page.getByLabel('Your ideas').inputValue()).toBe('- let guests pay')
      await file.setInputFiles({ name: 'p.csv', mimeType: 'text/csv', buffer: Buffer.from([0, 1, 2, 0, 9]) })
      await page.getByText('“p.csv” is no text.').waitFor()
      expect(await page.getByLabel('Your ideas').inputValue()).toBe('- let guests pay')
    })

    it('says what to do where there is nothing to draft', async () => {
      const { page } = visit
      await page.getByRole('button', { name: 'Draft items' }).click()
      await page.getByText('There is nothing to draft yet.').waitFor()
    })

    it('sizes on the team’s own scale and finds what the given backlog holds already', async () => {
      const { page } = visit
      await page.getByText('About your product and team').click()
      await page.getByLabel('Estimation scale').selectOption('t-shirt')
      await page.getByLabel('Existing backlog').fill('id,title\nTK-4,"Download my ticket, as a visitor"')
      await page.getByText('1 entry read.').waitFor()
      await draft(page)
      expect(await page.locator('.card.type-feature .size').textContent()).toMatch(/\b(XS|S|M|L|XL|XXL)\b/)
      const card = await openCard(page, 'feature')
      await card.getByText(/TK-4/).waitFor()
    })

    it('is there again after a reload, until it is wiped', async () => {
      const { page } = visit
      await draft(page)
      const before = await titles(page)
      await settle(page)
      await page.reload()
      expect(await titles(page)).toEqual(before)
      await page.getByRole('button', { name: 'Edit the text' }).click()
      expect(await page.getByLabel('Your ideas').inputValue()).toBe(ideas)
      await page.getByText('About your product and team').click()
      await page.getByRole('button', { name: 'Wipe everything' }).click()
      await settle(page)
      await page.reload()
      expect(await page.getByLabel('Your ideas').inputValue()).toBe('')
      expect(await page.evaluate(() => localStorage.getItem('backlog-architect.context'))).not.toContain('TK')
    })
  })

  describe('seeing where it comes from', () => {
    it('lights up the words of the selected item', async () => {
      const { page } = visit
      await draft(page)
      await openCard(page, 'bug')
      expect(await page.locator('.source-text .lit').allTextContents()).toEqual([
        '- the ticket mail arrives twice since Tuesday',
      ])
      await page.locator('.source-text mark', { hasText: 'Redis' }).click()
      expect(await page.locator('.source-text .lit').textContent()).toContain('Redis 6')
      await page.locator('.card.type-infrastructure.opened').waitFor()
    })

    it('shows what was set aside with the reason, and makes it an idea', async () => {
      const { page } = visit
      await draft(page)
      const aside = page.locator('.left-over li', { hasText: 'old banner removed' })
      expect(await aside.textContent()).toContain('done already')
      await aside.getByRole('button', { name: 'Make it an idea' }).click()
      await expect.poll(() => cards(page).count()).toBe(6)
      expect(await page.locator('.source-text .lit').textContent()).toContain('old banner removed')
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => cards(page).count()).toBe(5)
      expect(await page.locator('.left-over li').count()).toBe(2)
    })
  })

  describe('changing items', () => {
    it('edits a field in place, and the findings follow', async () => {
      const { page } = visit
      await draft(page)
      const card = await openCard(page, 'feature')
      const title = card.getByLabel('Title', { exact: true })
      await title.fill('TBD')
      await card.getByText('“TBD” is a placeholder.').first().waitFor()
      expect(await card.locator('.findings h4').textContent()).toBe('Not ready yet')
      await title.fill('Let visitors download their ticket')
      await card.getByText('“TBD” is a placeholder.').first().waitFor({ state: 'detached' })
      await settle(page)
      await page.reload()
      expect(await titles(page)).toContain('Let visitors download their ticket')
    })

    it('takes a person’s own figures as given', async () => {
      const { page } = visit
      await draft(page)
      const card = await openCard(page, 'bug')
      await card.getByLabel('What should happen', { exact: true }).fill('One mail within 45 seconds')
      await settle(page)
      expect(await card.locator('.findings').textContent()).not.toContain('45')
    })

    it('reckons the score anew when its inputs change, and offers to sort', async () => {
      const { page } = visit
      await draft(page)
      const card = await openCard(page, 'spike')
      await card.getByText('How it is computed').click()
      await card.getByLabel('Value of the decision').selectOption({ label: '20' })
      await card.getByLabel('Needed').selectOption('now')
      await card.getByText(/^20 × /).waitFor()
      const sort = page.getByRole('button', { name: /^Sort again/ })
      if (await sort.isVisible()) await sort.click()
      const before = await titles(page)
      await card.getByLabel('Value of the decision').selectOption({ label: '1' })
      await card.getByLabel('Needed').selectOption('later')
      await sort.click()
      expect(await titles(page)).not.toEqual(before)
    })

    it('changes the type and back, and nothing is lost', async () => {
      const { page } = visit
      await draft(page)
      const card = await openCard(page, 'bug')
      await card.getByLabel('Workaround', { exact: true }).fill('Delete the second mail')
      await page.keyboard.press('Tab')
      await card.getByLabel('Type', { exact: true }).selectOption('debt')
      const debt = page.locator('.card.type-debt.selected')
      await debt.getByLabel('Interest paid', { exact: true }).waitFor()
      expect(
        (
          await debt
            .locator('textarea')
            .evaluateAll((all) => all.map((one) => ('value' in one ? one.value : '')))
        ).join('\n'),
      ).toContain('Delete the second mail')
      await debt.getByLabel('Type', { exact: true }).selectOption('bug')
      expect(
        await page.locator('.card.type-bug').getByLabel('Workaround', { exact: true }).inputValue(),
      ).toBe('Delete the second mail')
    })

    it('answers a question, which is then gone', async () => {
      const { page } = visit
      await draft(page)
      const card = await openCard(page, 'bug')
      const questions = card.locator('.questions li')
      const before = await questions.count()
      const expected = card.locator('.questions').getByLabel(/\bshould\b/)
      await expected.fill('One mail arrives')
      await expected.press('Enter')
      await expect.poll(() => questions.count()).toBe(before - 1)
      expect(await card.getByLabel('What should happen', { exact: true }).inputValue()).toContain(
        'One mail arrives',
      )
    })

    it('asks for an item again; a locked field stays to the letter', async () => {
      const { page } = visit
      await draft(page)
      const card = await openCard(page, 'feature')
      await card.getByLabel('Title', { exact: true }).fill('Show tickets offline')
      await card.getByRole('button', { name: 'Keep “Title”' }).click()
      await card.getByRole('button', { name: 'Ask for it again…' }).click()
      await card.getByLabel('What should be different?').fill('Only for season tickets')
      await card.getByRole('button', { name: 'Draft it again' }).click()
      await page.getByText('“Show tickets offline” was changed.').waitFor({ state: 'attached' })
      expect(await card.getByLabel('Title', { exact: true }).inputValue()).toBe('Show tickets offline')
    })

    it('splits, merges and removes, each with a way back', async () => {
      const { page } = visit
      await draft(page)
      const before = await titles(page)
      const card = await openCard(page, 'feature')
      await card.getByRole('button', { name: 'Split…' }).click()
      await card.getByLabel('Title of the second item').fill('Warn before a ticket expires')
      await card.getByRole('checkbox').first().check()
      await card.getByRole('button', { name: 'Split', exact: true }).click()
      await expect.poll(() => titles(page)).toContain('Warn before a ticket expires')
      await page.getByRole('button', { name: 'Undo' }).click()
      expect(await titles(page)).toEqual(before)

      await card.getByRole('button', { name: 'Merge…' }).click()
      await card.getByLabel('Take this item in').selectOption({ index: 2 })
      await card.getByRole('button', { name: 'Merge', exact: true }).click()
      await expect.poll(() => cards(page).count()).toBe(4)
      await page.getByRole('button', { name: 'Undo' }).click()
      expect(await titles(page)).toEqual(before)

      await card.getByRole('button', { name: 'Remove', exact: true }).click()
      await expect.poll(() => cards(page).count()).toBe(4)
      await page.getByRole('button', { name: 'Undo' }).click()
      expect(await titles(page)).toEqual(before)
    })

    it('keeps what a person changed when the text is drafted again', async () => {
      const { page } = visit
      await draft(page)
      const card = await openCard(page, 'bug')
      await card.getByLabel('Title', { exact: true }).fill('Ticket mail comes twice')
      await settle(page)
      await page.getByRole('button', { name: 'Edit the text' }).click()
      await draft(page, `${ideas}\n- let people pay by card`)
      expect(await titles(page)).toContain('Ticket mail comes twice')
      expect(await cards(page).count()).toBe(6)
    })

    it('drafts one more idea', async () => {
      const { page } = visit
      await draft(page)
      await page.getByLabel('One more idea').fill('let guests swap seats')
      await page.getByRole('button', { name: 'Draft it' }).click()
      await expect.poll(() => cards(page).count()).toBe(6)
      expect(await page.locator('.source-text').textContent()).toContain('let guests swap seats')
    })
  })
}
