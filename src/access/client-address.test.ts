import { describe, expect, it } from 'vitest'
import { isLoopbackHost, readAddressHeader, toAnonymousTenant, toNetwork } from './client-address.ts'

describe('toNetwork', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::FFFF:cb00:7107', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::1]', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['203.0.113.7:51234', '203.0.113.7'],
    ['[2001:db8:1:2::1]:51234', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['0:0:0:0:0:0:0:1', '::1'],
  ])('reads %s as %s', (address, network) => {
    expect(toNetwork(address)).toBe(network)
  })
  it.each(['', 'localhost', '999.1.1.1', '1.2.3', '12:34', ':::', 'a'.repeat(10_000), '1.2.3.4, 5.6.7.8'])(
    'reads nothing in %j',
    (address) => {
      expect(toNetwork(address)).toBeNull()
    },
  )
})

describe('toAnonymousTenant', () => {
  it('is one for this machine and for callers whose address nobody knows', async () => {
    for (const address of [null, '127.0.0.1', '::1', '::ffff:127.0.0.1', 'junk']) {
      expect(await toAnonymousTenant(address)).toBe('anonymous')
    }
  })

  it('tells networks apart without naming them', async () => {
    const one = await toAnonymousTenant('2001:db8:1:2::1')
    expect(one).toMatch(/^anonymous-[0-9a-f]{12}$/u)
    expect(await toAnonymousTenant('2001:db8:1:2:ffff::9')).toBe(one)
    expect(await toAnonymousTenant('2001:db8:1:3::1')).not.toBe(one)
    expect(await toAnonymousTenant('203.0.113.7')).not.toBe(await toAnonymousTenant('203.0.113.8'))
  })
})

describe('isLoopbackHost', () => {
  it.each(['127.0.0.1', 'localhost', 'x.localhost', '::1', '::ffff:127.0.0.1'])('takes %s', (host) => {
    expect(isLoopbackHost(host)).toBe(true)
  })
  it.each(['0.0.0.0', '::', 'localhost.evil.example', '126.255.255.255', '::2'])('refuses %s', (host) => {
    expect(isLoopbackHost(host)).toBe(false)
  })
})

describe('readAddressHeader', () => {
  it('trusts what the nearest proxy wrote, which stands last', () => {
    const headers = new Headers({ 'X-Forwarded-For': '198.51.100.1, 203.0.113.7' })
    expect(readAddressHeader(headers, 'x-forwarded-for')).toBe('203.0.113.7')
    expect(readAddressHeader(headers, 'X-Real-IP')).toBeNull()
    expect(readAddressHeader(new Headers({ 'X-Real-IP': ' ' }), 'X-Real-IP')).toBeNull()
  })
})
