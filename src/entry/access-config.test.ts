import { describe, expect, it } from 'vitest'
import { ConfigError, parseConfig } from './config.ts'

const hash = 'ab'.repeat(32)
const otherHash = 'cd'.repeat(32)

function messageOf(env: Record<string, string>): string {
  try {
    parseConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'accepted'
}

describe('an address that others can reach', () => {
  it.each([
    '0.0.0.0',
    '::',
    '10.0.0.7',
    '192.168.1.4',
    'backlog.internal',
    '128.0.0.1',
    '2001:db8::1',
    'localhost.example',
    'mylocalhost',
  ])('needs keys or an explicit allowance: %s', (HOST) => {
    const message = messageOf({ HOST })
    expect(message).toContain('API_KEYS is not set')
    expect(message).toContain('npm run key')
    expect(message).toContain('ALLOW_PUBLIC_WITHOUT_KEYS=yes')
    expect(messageOf({ HOST, ALLOW_PUBLIC_WITHOUT_KEYS: 'no' })).toContain('API_KEYS is not set')
    expect(messageOf({ HOST, ALLOW_PUBLIC_WITHOUT_KEYS: 'yes' })).toBe('accepted')
    expect(messageOf({ HOST, API_KEYS: `acme:${hash}` })).toBe('accepted')
  })

  it.each([
    '127.0.0.1',
    '127.8.8.8',
    'localhost',
    'LOCALHOST',
    'pba.localhost',
    '::1',
    '0:0:0:0:0:0:0:1',
    '',
  ])('is not %j', (HOST) => {
    expect(messageOf({ HOST })).toBe('accepted')
  })

  it('takes no other word for the allowance', () => {
    expect(messageOf({ ALLOW_PUBLIC_WITHOUT_KEYS: 'true' })).toContain('must be yes or no')
  })
})

describe('API_KEYS', () => {
  it('takes entries between commas, blanks and line breaks, with limits of their own', () => {
    const { keys } = parseConfig({
      API_KEYS: `\n acme:${hash.toUpperCase()};requests=60;day=200000 ,\n  two_b.c-d:${otherHash}\n`,
    }).access
    expect(keys).toEqual([
      { id: 'acme', hash, limits: { requestsPerMinute: 60, tokensPerDay: 200_000 } },
      { id: 'two_b.c-d', hash: otherHash, limits: {} },
    ])
  })

  it('takes two keys of one name, so that one can replace the other', () => {
    const { keys } = parseConfig({ API_KEYS: `acme:${hash},acme:${otherHash}` }).access
    expect(keys.map(({ id }) => id)).toEqual(['acme', 'acme'])
  })

  it('does not mind in which order the limits of one name are written', () => {
    const text = `acme:${hash};requests=60;day=2 acme:${otherHash};day=2;requests=60`
    expect(parseConfig({ API_KEYS: text }).access.keys).toHaveLength(2)
  })

  it('is none where there is nothing but blanks', () => {
    expect(parseConfig({ API_KEYS: ' ,\n ' }).access.keys).toEqual([])
  })

  it.each([
    ['pba_SECRETSECRETSECRETSECRETSECRETSECRETSECRETS', 'it is a key itself'],
    ['acme:SECRET', 'a name, a colon and 64 hexadecimal digits'],
    [`acme:${hash}:SECRET`, 'a name, a colon'],
    [`:${hash}`, 'its name must be'],
    [`anonymous-SECRET:${hash}`, 'its name must be'],
    [`a/SECRET:${hash}`, 'its name must be'],
    [`acme:${hash};SECRET=1`, 'a limit must be one of requests, concurrent, tokens, day'],
    [`acme:${hash};requests=-1`, 'a limit must be'],
    [`acme:${hash};toString=1`, 'a limit must be'],
    [`acme:${hash},acme:${hash}`, 'its key stands there twice'],
    [`acme:${hash};day=1,acme:${otherHash}`, 'other limits'],
  ])('refuses %s without showing it', (API_KEYS, wrong) => {
    const message = messageOf({ API_KEYS })
    expect(message).toContain('API_KEYS holds a mistake in entry')
    expect(message).toContain(wrong)
    expect(message).not.toContain('SECRET')
    expect(message).not.toContain(hash)
  })
})

describe('limits', () => {
  it('are taken, and 0 is no limit', () => {
    const { limits, tokensOfAllPerDay, addressHeader } = parseConfig({
      RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
      RATE_LIMIT_TOKENS_PER_MINUTE: '1000',
      TOKENS_PER_DAY: '2000',
      DAILY_TOKEN_BUDGET: '3000',
      MAX_CONCURRENT_REQUESTS: '4',
      CLIENT_ADDRESS_HEADER: 'X-Real-IP',
    }).access
    expect(limits).toEqual({
      requestsPerMinute: 0,
      tokensPerMinute: 1_000,
      tokensPerDay: 2_000,
      concurrentRequests: 4,
    })
    expect(tokensOfAllPerDay).toBe(3_000)
    expect(addressHeader).toBe('X-Real-IP')
  })

  it('are refused when they are none', () => {
    expect(messageOf({ TOKENS_PER_DAY: '-1' })).toContain('TOKENS_PER_DAY is "-1"')
    expect(messageOf({ CLIENT_ADDRESS_HEADER: 'X Real: IP' })).toContain('must be the name of a header')
    expect(messageOf({ CLIENT_ADDRESS_HEADER: 'Forwarded' })).toContain('such as X-Real-IP')
  })
})
