import type { PhrasingContent } from 'mdast'

/** What the readers of one text share. */
export interface Reading {
  readonly text: string
  /** So much further on stand the nodes. */
  readonly at: number
  /** The inline nodes of a paragraph or a heading from `start` to `end`, by remark; null when it is something else. */
  readonly remark: (type: 'paragraph' | 'heading', start: number, end: number) => PhrasingContent[] | null
}
