// Writes an intake as lines to compare in tests.
import type { Passage } from '../passage.ts'

/** The ideas of a text, the texts of their details in brackets behind them. */
export function toIdeas(passages: readonly Passage[]): string[] {
  const details = new Map<number, string[]>()
  const roots = new Map<number, number>()
  for (const { index, parent, detail, text } of passages) {
    const root = detail && parent !== null ? (roots.get(parent) ?? parent) : index
    roots.set(index, root)
    if (root === index) details.set(index, [])
    else details.get(root)?.push(text)
  }
  return [...details].map(([index, texts]) => {
    const text = passages[index]?.text ?? ''
    return texts.length === 0 ? text : `${text} [${texts.join(' / ')}]`
  })
}
