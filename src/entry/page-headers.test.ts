import { describe, expect, it } from 'vitest'
import { toPageHeaders } from './page-headers.ts'

describe('toPageHeaders', () => {
  it('writes sections of a path and its headers, within what the platform takes', async () => {
    const sections = (await toPageHeaders()).trimEnd().split('\n\n')
    expect(sections.map((section) => section.split('\n')[0])).toEqual(['/*', '/', '/assets/*'])
    for (const section of sections) {
      const [, ...lines] = section.split('\n')
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) expect(line).toMatch(/^ {2}[A-Za-z-]+: \S.{0,1900}$/)
    }
  })

  it('holds the policy for scripts, and sets no header twice for one file', async () => {
    const [every = '', ...others] = (await toPageHeaders()).toLowerCase().split('\n\n')
    expect(every).toContain("content-security-policy: default-src 'none'; script-src 'self'")
    expect(every).not.toContain('cache-control')
    expect(others).toHaveLength(2)
    for (const section of others) expect(section.match(/cache-control/g)).toHaveLength(1)
  })
})
