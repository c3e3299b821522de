// Finds the cycles of a directed graph.

/**
 * The strongly connected components that hold a cycle, each as positions in ascending order. `edges[i]` are the
 * positions that `i` points to. Linear in nodes and edges, without recursion (Tarjan 1972).
 */
export function toCycles(edges: readonly (readonly number[])[]): number[][] {
  const order = new Array<number>(edges.length).fill(-1)
  const low = new Array<number>(edges.length).fill(0)
  const open = new Array<boolean>(edges.length).fill(false)
  const stack: number[] = []
  const cycles: number[][] = []
  let clock = 0
  const enter = (node: number) => {
    order[node] = low[node] = clock++
    open[node] = true
    stack.push(node)
    return { node, next: 0 }
  }
  const lower = (node: number, value: number) => {
    low[node] = Math.min(low[node] ?? value, value)
  }
  const close = (node: number) => {
    const component = stack.splice(stack.lastIndexOf(node))
    for (const member of component) open[member] = false
    if (component.length > 1 || edges[node]?.includes(node) === true)
      cycles.push(component.sort((a, b) => a - b))
  }
  for (let root = 0; root < edges.length; root++) {
    if (order[root] !== -1) continue
    const path = [enter(root)]
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const target = edges[frame.node]?.[frame.next++]
      if (target === undefined) {
        path.pop()
        if (low[frame.node] === order[frame.node]) close(frame.node)
        const parent = path.at(-1)
        if (parent !== undefined) lower(parent.node, low[frame.node] ?? 0)
      } else if (order[target] === -1) path.push(enter(target))
      else if (open[target] === true) lower(frame.node, order[target] ?? 0)
    }
  }
  return cycles
}
