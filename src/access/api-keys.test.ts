import { describe, expect, it } from 'vitest'
import { type ApiKey, findKeyOwner, isTenantId, toApiKey, toKeyEntry } from './api-keys.ts'
import { parseKeyEntries } from './key-entries.ts'

const random = (seed: number) => Uint8Array.from({ length: 32 }, (_, index) => (seed * 31 + index * 7) % 256)
const acmeKey = toApiKey(random(1))
const otherKey = toApiKey(random(2))

async function toKeys(): Promise<readonly ApiKey[]> {
  const entries = await Promise.all([toKeyEntry('acme', acmeKey), toKeyEntry('other', otherKey)])
  return parseKeyEntries(entries.join(',')).keys
}

describe('toApiKey', () => {
  it('writes all 256 bits in characters that need no quoting', () => {
    const key = toApiKey(new Uint8Array(32).fill(255))
    expect(key).toMatch(/^pba_[\w-]{43}$/u)
    expect(toApiKey(new Uint8Array(32).fill(254))).not.toBe(key)
    expect(() => toApiKey(new Uint8Array(8))).toThrow(RangeError)
  })
})

describe('findKeyOwner', () => {
  it('finds whose key it is', async () => {
    const keys = await toKeys()
    expect(await findKeyOwner(keys, `Bearer ${acmeKey}`)).toBe('acme')
    expect(await findKeyOwner(keys, `bearer   ${otherKey} `)).toBe('other')
  })

  it.each([
    null,
    '',
    'Bearer',
    'Bearer ',
    acmeKey,
    `Basic ${acmeKey}`,
    `Bearer ${acmeKey}x`,
    `Bearer ${acmeKey.slice(0, -1)}`,
    `Bearer ${acmeKey.toUpperCase()}`,
    `Bearer ${acmeKey} ${otherKey}`,
    `Bearer ${acmeKey}${' '.repeat(500)}x`,
    `Bearer ${'a'.repeat(100_000)}`,
  ])('knows nobody by %j', async (authorization) => {
    expect(await findKeyOwner(await toKeys(), authorization)).toBeNull()
  })

  it('takes the stored hash for no key', async () => {
    const keys = await toKeys()
    expect(await findKeyOwner(keys, `Bearer ${keys[0]?.hash}`)).toBeNull()
    expect(await findKeyOwner([], `Bearer ${acmeKey}`)).toBeNull()
  })

  it('hashes once and looks at every stored hash, whatever comes', async () => {
    const looks: number[] = []
    for (const given of [null, 'Bearer', 'Bearer unknown', `Bearer ${acmeKey}`, `Bearer ${otherKey}`]) {
      let count = 0
      const watched = (await toKeys()).map(({ id, hash, limits }) => ({
        id,
        limits,
        get hash() {
          count++
          return hash
        },
      }))
      await findKeyOwner(watched, given)
      looks.push(count)
    }
    expect(looks).toEqual([2, 2, 2, 2, 2])
  })
})

describe('isTenantId', () => {
  it.each(['acme', 'A', '7up', 'team.web-2_x', 'a'.repeat(64)])('takes %s', (id) => {
    expect(isTenantId(id)).toBe(true)
  })
  it.each(['', '-a', '.a', 'a b', 'a:b', 'a/b', 'ä', 'a\n', 'a'.repeat(65), 'anonymous', 'Anonymous-x'])(
    'refuses %j',
    (id) => {
      expect(isTenantId(id)).toBe(false)
    },
  )
})
