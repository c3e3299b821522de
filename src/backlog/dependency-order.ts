// Puts nodes of a graph after what they need, and finds the circles in it.

/**
 * All nodes from `roots` on, in groups, each after the groups that it needs; a group of more than one is a circle.
 * Roots are taken in the order given, and so are the needs of a node: what the first root needs comes first.
 * Tarjan's strongly connected components (1972) with a stack of its own, so that a chain of any length fits;
 * takes time in proportion to nodes and needs.
 */
export function toDependencyOrder(
  roots: readonly number[],
  needs: readonly (readonly number[])[],
): number[][] {
  const groups: number[][] = []
  const opened = new Map<number, number>()
  const lowest = new Map<number, number>()
  const pending: number[] = []
  const isPending = new Set<number>()
  const open = (node: number) => {
    lowest.set(node, opened.size)
    opened.set(node, opened.size)
    pending.push(node)
    isPending.add(node)
    return { node, next: 0 }
  }
  const lower = (node: number, to: number) => lowest.set(node, Math.min(lowest.get(node) ?? to, to))
  const close = (node: number, parent: number | undefined) => {
    const low = lowest.get(node) ?? 0
    if (parent !== undefined) lower(parent, low)
    if (low !== opened.get(node)) return
    const group = pending.splice(pending.lastIndexOf(node))
    for (const member of group) isPending.delete(member)
    groups.push(group)
  }
  for (const root of roots) {
    if (opened.has(root)) continue
    const path = [open(root)]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const need = needs[top.node]?.[top.next]
      top.next += 1
      if (need === undefined) {
        path.pop()
        close(top.node, path.at(-1)?.node)
      } else if (!opened.has(need)) path.push(open(need))
      else if (isPending.has(need)) lower(top.node, opened.get(need) ?? 0)
    }
  }
  return groups
}
