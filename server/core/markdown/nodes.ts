import type { Nodes, RootContent } from 'mdast'

type Position = NonNullable<Nodes['position']>

/**
 * Where a node stands. Points of the core's trees have offsets and nothing else: nobody asks for their lines and
 * columns, and keeping count of them costs time and memory.
 */
export function place(start: number, end: number): Position {
  return { start: { offset: start }, end: { offset: end } } as Position
}

/** Copies of nodes that stand `by` characters further on. */
export function moved<T extends RootContent>(nodes: readonly T[], by: number): T[] {
  return nodes.map(node => {
    const { position } = node
    const copy = { ...node, position: place(startOf(position) + by, endOf(position) + by) }
    if ('children' in copy) copy.children = moved<RootContent>(copy.children, by) as typeof copy.children
    return copy
  })
}

/** Gives the nodes places of the core, `by` characters further on. The nodes are the caller's own. */
export function replace(nodes: readonly Nodes[], by: number): void {
  for (const node of nodes) {
    node.position = place(startOf(node.position) + by, endOf(node.position) + by)
    if ('children' in node) replace(node.children, by)
  }
}

export const startOf = (position: Position | undefined): number => position?.start.offset ?? 0
export const endOf = (position: Position | undefined): number => position?.end.offset ?? 0
