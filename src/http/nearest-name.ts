// Finds the known name that a mistyped one was most likely meant to be.

const longest = 60

/** The candidate within a third of the letters (at most three edits), case, `_` and `-` aside; null when none is near. */
export function findNearestName(name: string, candidates: readonly string[]): string | null {
  const wanted = toComparable(name)
  if (wanted.length === 0 || wanted.length > longest) return null
  let nearest: string | null = null
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1
  for (const candidate of candidates) {
    const distance = toEditDistance(wanted, toComparable(candidate))
    if (distance < least) {
      least = distance
      nearest = candidate
    }
  }
  return nearest
}

function toComparable(name: string): string {
  return name.toLowerCase().replace(/[_\-\s]/g, '')
}

/** Optimal string alignment distance (Damerau 1964): insertions, deletions, replacements, swaps of neighbours. */
function toEditDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, at(beforeLast, j - 2) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
