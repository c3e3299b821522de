// Small whole numbers as letters, one a number: a packer makes them a fifth smaller than the same bytes in base64.

/** Letters that stand in a string in single quotes as they are; their places are the numbers. */
export const weightAlphabet =
  '!"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
/** The place of weight 0; weights reach as far below it as above it. */
export const zeroPlace = (weightAlphabet.length - 1) / 2

/** The letters for the numbers, any whole ones. */
export function toLetters(numbers: readonly number[]): string {
  return numbers.map(toNumberLetters).join('')
}

/** The first and the last letter say that the number goes on: what the next letter says is added. */
function toNumberLetters(number: number): string {
  const end = Math.sign(number) * zeroPlace
  const times = Math.floor(Math.abs(number) / zeroPlace)
  const letterOf = (value: number) => weightAlphabet.charAt(value + zeroPlace)
  return letterOf(end).repeat(times) + letterOf(number - times * end)
}

/** The numbers from -128 to 127 that `toLetters` has written; `count` of them. */
export function toNumbers(letters: string, count: number): Int8Array {
  const values = new Int8Array(128)
  for (let place = 0; place < weightAlphabet.length; place += 1)
    values[weightAlphabet.charCodeAt(place)] = place - zeroPlace
  const numbers = new Int8Array(count)
  let index = 0
  for (let at = 0; at < letters.length; at += 1) {
    const value = values[letters.charCodeAt(at)] ?? 0
    numbers[index] = (numbers[index] ?? 0) + value
    if (Math.abs(value) < zeroPlace) index += 1
  }
  return numbers
}
