// Ids that depend on the words alone, so that the same idea gets the same id tomorrow.

/**
 * The id of an idea: "pbi-" and a hash of its words in base 36. `occurrence` (0 for the first) keeps ideas with the
 * same words apart. The hash is 53 bits wide (two FNV-1a rounds with different offsets): no secret, only a name.
 */
export function toItemId(text: string, occurrence: number): string {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const name = occurrence === 0 ? words : `${words}\u0000${occurrence}`
  const high = toHash(name, 0x811c9dc5) & 0x1fffff
  return `pbi-${(high * 2 ** 32 + toHash(name, 0x01000193)).toString(36)}`
}

function toHash(text: string, offset: number): number {
  let hash = offset
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
