// Shape of a text: its length, its case, and marks such as paths, colons or quotes.

interface ShapeFeature {
  readonly id: string
  readonly holds: (raw: string, words: readonly string[]) => boolean
}

const matches =
  (pattern: RegExp): ShapeFeature['holds'] =>
  (raw) =>
    pattern.test(raw)
const lengthIn =
  (from: number, to: number): ShapeFeature['holds'] =>
  (raw) =>
    raw.length > from && raw.length <= to

/** In the order in which their weights are stored; `any` always holds and so learns the prior. */
export const shapeFeatures: readonly ShapeFeature[] = [
  { id: 'any', holds: () => true },
  { id: 'length-20', holds: lengthIn(-1, 20) },
  { id: 'length-40', holds: lengthIn(20, 40) },
  { id: 'length-70', holds: lengthIn(40, 70) },
  { id: 'length-120', holds: lengthIn(70, 120) },
  { id: 'length-250', holds: lengthIn(120, 250) },
  { id: 'length-long', holds: lengthIn(250, Number.POSITIVE_INFINITY) },
  { id: 'one-or-two-words', holds: (_, words) => words.length <= 2 },
  { id: 'three-or-four-words', holds: (_, words) => words.length === 3 || words.length === 4 },
  { id: 'starts-lower', holds: matches(/^[a-z]/) },
  { id: 'starts-upper', holds: matches(/^[A-Z]/) },
  { id: 'full-stop', holds: matches(/\.$/) },
  { id: 'camel-case', holds: matches(/[a-z][A-Z]/) },
  { id: 'underscore', holds: matches(/_/) },
  { id: 'digit', holds: matches(/\d/) },
  { id: 'three-digits', holds: matches(/\d{3}/) },
  { id: 'slash', holds: matches(/[/\\]/) },
  { id: 'parenthesis', holds: matches(/\(/) },
  { id: 'colon', holds: matches(/:/) },
  { id: 'label', holds: matches(/^[^:]{2,30}: /) },
  { id: 'comma', holds: matches(/,/) },
  { id: 'dash', holds: matches(/ [-–—] /) },
  { id: 'quote', holds: matches(/"/) },
  { id: 'two-clauses', holds: matches(/[.;] /) },
  { id: 'acronym', holds: matches(/\b[A-Z]{2,}\b/) },
  { id: 'ellipsis', holds: matches(/\.{3}|…/) },
  { id: 'exclamation', holds: matches(/!/) },
  { id: 'first-word-ing', holds: (_, words) => words[0]?.endsWith('ing') ?? false },
  { id: 'first-word-s', holds: (_, words) => words[0]?.endsWith('s') ?? false },
]

/** Positions of the shape features that hold for a text and its lower-case words. */
export function toShape(raw: string, words: readonly string[]): number[] {
  const held: number[] = []
  shapeFeatures.forEach((feature, index) => {
    if (feature.holds(raw, words)) held.push(index)
  })
  return held
}
