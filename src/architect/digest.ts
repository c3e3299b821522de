// The fingerprint of a text, the same on Node and Workers.

/** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
export async function toDigest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
