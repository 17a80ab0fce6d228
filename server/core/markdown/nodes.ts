import type { Nodes, RootContent } from 'mdast'

type Position = NonNullable<Nodes['position']>
type Point = Position['start']

/**
 * Where a node stands, in one small object: trees of open documents are kept. Its points have offsets and nothing else,
 * since nobody in the core asks for lines and columns.
 */
class Place implements Position {
  constructor(
    readonly from: number,
    public to: number,
  ) {}

  get start(): Point {
    return { offset: this.from } as Point
  }

  get end(): Point {
    return { offset: this.to } as Point
  }
}

/** The place of a node from one offset to another. */
export const place = (start: number, end: number): Position => new Place(start, end)

/** A node of the caller's own goes on to that offset. */
export function endAt({ position }: Nodes, end: number): void {
  if (position instanceof Place) position.to = end
}

/** Where a node begins. */
export function startOf({ position }: Nodes): number {
  return position instanceof Place ? position.from : (position?.start.offset ?? 0)
}

/** Where a node ends. */
export function endOf({ position }: Nodes): number {
  return position instanceof Place ? position.to : (position?.end.offset ?? 0)
}

/** Copies of nodes that stand `by` characters further on. */
export function moved(nodes: readonly RootContent[], by: number): RootContent[] {
  const copies: RootContent[] = []
  for (const node of nodes) copies.push(copyOf(node, by))
  return copies
}

/** The commonest nodes are spelled out: to spread a node takes ten times as long. */
function copyOf(node: RootContent, by: number): RootContent {
  const position = place(startOf(node) + by, endOf(node) + by)
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
    node.position = place(startOf(node) + by, endOf(node) + by)
    if ('children' in node) replace(node.children, by)
  }
}
