import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor, redactDeep } from './redaction.ts'

const redact = createRedactor()

describe('redaction', () => {
  it.each([
    ['use sk-proj-a1b2c3d4e5 now', 'use [key] now'],
    ['pk-lf-1234abcd and pba_0a1b2c3d4e', '[key] and [key]'],
    ['ghp_abcdefghijkl; xoxb-123456-abc', '[key]; [key]'],
    ['AKIAABCDEFGHIJKLMNOP', '[key]'],
    ['Authorization: Bearer abc.def-ghi', 'Authorization: [secret]'],
    ['sent "bearer abcdef123"', 'sent "[token]"'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', '[token]'],
    ['password: hunter22!', 'password: [secret]'],
    ['{"api_key":"abcd1234"}', '{"api_key: [secret]"}'],
    ['https://bot:s3cret@host.example/x', 'https://[secret]@host.example/x'],
    ['-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----', '[key]'],
    ['-----BEGIN PRIVATE KEY-----\nabc cut sho', '[key]'],
    ['mail ana.b+x@sub.example.co.uk.', 'mail [email].'],
    ['ana@köln.de, bo@x.museum', '[email], [email]'],
    ['call +44 20 7946 0958 or 030/123 45 67', 'call [phone] or [phone]'],
    ['(415) 555-2671', '[phone]'],
    ['card 4111 1111 1111 1111 or 5500-0000-0000-0004', 'card [card] or [card]'],
  ])('takes %j', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each([
    'Export 12 000 000 rows by 2026-11-22 10:30',
    'p95 below 200 ms for 1,000,000 users at 10.0.0.12:8080',
    'order 1234567890123, id 3f2b8c1e-0000-4abc-8def-123456789012',
    'draft-bug@production.7 and draft-bug@1',
    'ask @ana and @bo; a@b',
    'the token ring, the secret santa, the password reset',
    'risk-based tests; task-oriented help; disk-cache',
    'Version 1.2.3-beta.4, GitHub #4711, port 65535',
  ])('leaves %j', (text) => {
    expect(redact(text)).toBe(text)
  })

  it('takes configured secrets as they are, in JSON, in addresses and in base64, and longer ones first', () => {
    const secret = 'my"key\\+long/1'
    const taking = createRedactor([secret, 'my"key', 'no'])
    for (const form of [
      secret,
      JSON.stringify({ secret }),
      encodeURIComponent(secret),
      `x ${btoa(secret)} y`,
    ]) {
      expect(taking(form)).toContain('[secret]')
      expect(taking(form)).not.toContain('long')
    }
    expect(taking('no news')).toBe('no news')
  })

  it('leaves ids', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(redact(`request ${id}.`)).toBe(`request ${id}.`)
      }),
    )
  })

  it('takes a secret wherever it stands', () => {
    const secret = 'q7#Zp!marker'
    const taking = createRedactor([secret])
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
        expect(taking(before + secret + after)).not.toContain(secret)
      }),
    )
  })

  it('changes nothing the second time, so that redacting twice is safe', () => {
    const parts = fc.constantFrom(
      'a@b.de',
      'sk-abcdef123',
      '+49 30 1234567',
      ' ',
      'Bearer abcdef',
      'x: y',
      '\n',
      '4111111111111111',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (texts) => {
        const once = redact(texts.join(' '))
        expect(redact(once)).toBe(once)
      }),
    )
  })

  it('reads a long text once, whatever it is made of', () => {
    for (const unit of [
      'a',
      '1',
      '1-',
      'a@',
      'a.',
      'eyJ',
      '+1 ',
      'sk-',
      'secret=',
      '://a:',
      '(0',
      'password ',
      '-----BEGIN A-----',
    ]) {
      const text = unit.repeat(Math.ceil(2 ** 18 / unit.length))
      const start = performance.now()
      redact(text)
      expect(performance.now() - start, unit).toBeLessThan(1_500)
    }
  })

  it('goes through all texts of a value and keeps its form', () => {
    const value = { role: 'user', content: ['mail a@b.de', 7, null, { deep: 'sk-abcdef123' }] }
    expect(redactDeep(value, redact)).toEqual({
      role: 'user',
      content: ['mail [email]', 7, null, { deep: '[key]' }],
    })
    const cycle: { self?: unknown } = {}
    cycle.self = cycle
    expect(JSON.stringify(redactDeep(cycle, redact))).toContain('[deep]')
  })
})
