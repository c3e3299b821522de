// Callers without a key, told apart by their address, which itself appears nowhere.
import { toDigest } from '../architect/digest.ts'

/** The tenant of callers of whom nothing tells them apart. */
export const anonymous = 'anonymous'

/** So many hexadecimal digits tell addresses apart. */
const digits = 12

/**
 * The tenant of an address: `anonymous` for this machine itself and where the address is not known, else a name made of
 * its hash. An IPv6 address counts by its first 64 bits, which is what one line gets.
 */
export async function toAnonymousTenant(address: string | null): Promise<string> {
  const network = address === null ? null : toNetwork(address)
  if (network === null || isLoopbackAddress(network)) return anonymous
  return `${anonymous}-${(await toDigest(network)).slice(0, digits)}`
}

/** An IPv4 address as it is, an IPv6 address as its first 64 bits, either without a port; null when it is neither. */
export function toNetwork(address: string): string | null {
  const bare = address
    .trim()
    .replace(/%.*$/u, '')
    .replace(/^\[([^\]]*)\](?::\d{1,5})?$/u, '$1')
    .replace(/^([\d.]{7,15}):\d{1,5}$/u, '$1')
    .toLowerCase()
  const four = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/u.exec(bare)?.[1]
  if (four !== undefined) return URL.canParse(`http://${four}/`) ? four : null
  if (!bare.includes(':') || !URL.canParse(`http://[${bare}]/`)) return null
  // The URL writes every address in one way, so that two spellings are one network.
  const groups = toGroups(new URL(`http://[${bare}]/`).hostname.slice(1, -1))
  const isMapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'
  if (isMapped) return toFour(groups[6] ?? '0', groups[7] ?? '0')
  if (groups.join(':') === '0:0:0:0:0:0:0:1') return '::1'
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** All eight groups of an address in which `::` may stand for some. */
function toGroups(address: string): string[] {
  const [before = '', after] = address.split('::')
  const start = before === '' ? [] : before.split(':')
  const end = after === undefined || after === '' ? [] : after.split(':')
  return [...start, ...Array<string>(8 - start.length - end.length).fill('0'), ...end]
}

function toFour(high: string, low: string): string {
  const bits = [Number.parseInt(high, 16), Number.parseInt(low, 16)]
  return bits.flatMap((pair) => [pair >> 8, pair & 255]).join('.')
}

function isLoopbackAddress(network: string): boolean {
  return network === '::1' || network.startsWith('127.')
}

/** True of a host name or address that only this machine can reach. */
export function isLoopbackHost(host: string): boolean {
  const name = host.toLowerCase()
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  const network = toNetwork(name)
  return network !== null && isLoopbackAddress(network)
}

/** The address in a header that a proxy sets: its last entry, which is the one that the nearest proxy wrote. */
export function readAddressHeader(headers: Headers, name: string): string | null {
  const last = headers.get(name)?.split(',').at(-1)?.trim() ?? ''
  return last === '' ? null : last
}
