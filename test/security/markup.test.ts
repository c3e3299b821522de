// S-03: text that wants to be markup stays text, in the page and in what the server draws.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cards, draft } from '../e2e/page-moves.ts'
import { createStage, type Stage } from '../e2e/stage.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 })

const payloads = [
  '<img src=x onerror=pwn()>',
  '<script>pwn()</script>',
  '"><svg onload=pwn()>',
  "'><iframe srcdoc='<script>parent.pwn()</script>'>",
  '<a href="javascript:pwn()">click</a>',
  '[click](javascript:pwn())',
  '![x](http://127.0.0.1:9/steal.png)',
  '</title><script>pwn()</script>',
  '</textarea><input autofocus onfocus=pwn()>',
  '<style>@import "http://127.0.0.1:9/x.css"</style>',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=pwn()>',
  '<details open ontoggle=pwn()>',
  '<form action="http://127.0.0.1:9"><button>ok</button></form>',
  '{{constructor.constructor("pwn()")()}}',
  '<object data="javascript:pwn()">',
  '&lt;img src=x onerror=pwn()&gt;',
  '<x onclick=pwn()>x</x>',
  '\u202e<script>pwn()</script>',
]
const text = payloads
  .map((payload, at) => `- let guests ${at} export the list ${payload} when the total crashes`)
  .join('\n')

let stage: Stage
beforeAll(async () => {
  stage = await createStage()
}, 90_000)
afterAll(() => stage.close(), 60_000)

/** Runs in the page: what stands there that no template of ours wrote. */
function findForeign(): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    if (/^(?:iframe|object|embed|math|img|x|base)$/u.test(name)) found.push(name)
    if (name === 'script' && element.getAttribute('src') === null) found.push('inline script')
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/iu.test(attribute)) found.push(`${name} ${attribute}`)
      if (/^\s*javascript:/iu.test(value)) found.push(`${name} ${attribute}=javascript:`)
      if (/^(?:src|href|action|data)$/u.test(attribute) && value.includes('127.0.0.1:9'))
        found.push(`${name} to elsewhere`)
    }
  }
  return found
}

describe('S-03 markup', () => {
  it('S-03 of ideas, items and exports is shown as text', async () => {
    const visit = await stage.open()
    const { page } = visit
    const asked: string[] = []
    let dialogs = 0
    page.on('request', (request) => asked.push(request.url()))
    page.on('dialog', (dialog) => {
      dialogs += 1
      void dialog.dismiss()
    })
    await page.exposeFunction('pwn', () => {
      dialogs += 1
    })
    await draft(page, text)
    const count = await cards(page).count()
    expect(count).toBeGreaterThanOrEqual(payloads.length)
    for (let at = 0; at < count; at++) await cards(page).nth(at).locator('.opener').click()
    await page.getByRole('button', { name: 'Take away…' }).click()
    await page.locator('#export-preview').waitFor()
    expect(await page.evaluate(findForeign)).toEqual([])
    expect(await page.content()).toContain('&lt;img src=x onerror=pwn()&gt;')
    expect(dialogs).toBe(0)
    expect(asked.filter((address) => !address.startsWith(stage.url))).toEqual([])
    await visit.leave()
  })

  it('S-03 in an address or a header is drawn nowhere', async () => {
    for (const path of [
      '/docs?x=<script>',
      '/problems/<script>pwn()</script>',
      '/<img src=x onerror=pwn()>',
    ]) {
      const response = await fetch(stage.url + encodeURI(path), { headers: { 'X-Request-Id': '<b>' } })
      expect(await response.text()).not.toMatch(/<script>|<img src=x|<b>/u)
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
  })
})
