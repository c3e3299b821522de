// FNV-1a over the UTF-16 units of a text, carried on from the hash of what stands before; the same on every platform.

const startOfHash = 0x811c9dc5

export function addCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** The hash of what stands before and a text after it; of the text alone without the former. */
export function addText(text: string, hash = startOfHash): number {
  let sum = hash
  for (let index = 0; index < text.length; index += 1) sum = addCode(sum, text.charCodeAt(index))
  return sum
}
