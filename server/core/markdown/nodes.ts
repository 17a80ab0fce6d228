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
export function moved(nodes: readonly RootContent[], by: number): RootContent[] {
  const copies: RootContent[] = []
  for (const node of nodes) copies.push(copyOf(node, by))
  return copies
}

/** The commonest nodes are spelled out: to spread a node takes ten times as long. */
function copyOf(node: RootContent, by: number): RootContent {
  const position = place(startOf(node.position) + by, endOf(node.position) + by)
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value, position }
    case 'paragraph':
    case 'strong':
    case 'emphasis':
    case 'tableCell':
    case 'tableRow':
      return { type: node.type, children: moved(node.children, by), position } as RootContent
    case 'listItem': {
      const { spread, checked } = node
      return {
        type: 'listItem',
        spread,
        checked,
        children: moved(node.children, by) as typeof node.children,
        position,
      }
    }
    case 'heading':
      return {
        type: 'heading',
        depth: node.depth,
        children: moved(node.children, by) as typeof node.children,
        position,
      }
    default: {
      const copy = { ...node, position }
      if ('children' in copy) copy.children = moved(copy.children, by) as typeof copy.children
      return copy
    }
  }
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
