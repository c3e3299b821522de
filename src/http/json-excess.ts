// Measures JSON before it is parsed: a hostile body may be nested to overflow the stack, or hold more values than it
// is worth checking.

const quote = 34
const backslash = 92
const comma = 44
const openers = new Set([91, 123])
const closers = new Set([93, 125])

export interface JsonBounds {
  /** How many arrays and objects may stand in each other. */
  readonly maxDepth: number
  /** How many values there may be in all. */
  readonly maxValues: number
}

/** Which bound the text exceeds first; null when none. Linear; makes no claim that the text is valid JSON. */
export function findJsonExcess(json: string, { maxDepth, maxValues }: JsonBounds): keyof JsonBounds | null {
  let depth = 0
  let values = 1
  let quoted = false
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i)
    if (quoted) {
      if (unit === backslash) i++
      else if (unit === quote) quoted = false
    } else if (unit === quote) quoted = true
    else if (unit === comma) values++
    else if (openers.has(unit)) {
      depth++
      values++
    } else if (closers.has(unit)) depth--
    if (depth > maxDepth) return 'maxDepth'
    if (values > maxValues) return 'maxValues'
  }
  return null
}
