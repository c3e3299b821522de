// Tests of the check of addresses, and that the ports it refuses are those that fetch refuses.
import { describe, expect, it } from 'vitest'
import { checkBaseUrl } from './base-url.ts'

describe('checkBaseUrl', () => {
  it.each([
    'https://api.openai.com/v1',
    'http://localhost:11434/v1/',
    'http://127.0.0.1:8080',
    'http://[::1]:1234/v1',
    'https://team.openai.azure.com/openai/deployments/x?api-version=2024-10-21',
  ])('takes %s', (url) => {
    expect(checkBaseUrl(url)).toBeNull()
  })

  it.each([
    ['', /whole/],
    ['api.openai.com/v1', /whole/],
    ['localhost:11434', /http/],
    ['https://api.openai.com/v1\n', /plain/],
    [' https://api.openai.com/v1', /plain/],
    ['https://', /whole/],
    ['https://exa mple.com', /plain/],
    ['ftp://example.com', /http/],
    ['file:///etc/passwd', /http/],
    ['javascript:alert(1)', /http/],
    ['https://user:secret@example.com', /OPENAI_API_KEY/],
    ['https://secret@example.com', /OPENAI_API_KEY/],
    ['https://example.com/v1#x', /fragment/],
    ['https://example.com/v1#', /fragment/],
    ['https://example.com/v1/chat/completions', /before/],
    ['https://example.com/v1/chat/completions/?a=1', /before/],
    ['http://127.0.0.1:6000/v1', /port 6000/],
  ])('refuses %j with a sentence that does not quote it', (url, words) => {
    const wrong = checkBaseUrl(url)
    expect(wrong).toMatch(words)
    expect(wrong).not.toContain('secret')
  })

  it('refuses the ports that fetch refuses', async () => {
    for (const port of [1, 25, 110, 587, 993, 2049, 4190, 5060, 6566, 6669, 6679, 10080]) {
      const url = `http://127.0.0.1:${port}/`
      const cause = await fetch(url).catch((error: unknown) => (error instanceof Error ? error.cause : null))
      expect(String(cause)).toContain('bad port')
      expect(checkBaseUrl(url)).toContain(`port ${port}`)
    }
  })
})
