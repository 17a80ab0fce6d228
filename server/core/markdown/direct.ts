import type { PhrasingContent, RootContent } from 'mdast'
import { BlockReader, type Inlines } from './direct/blocks'
import { linesOf } from './direct/lines'
import { endOf } from './nodes'
import { readWithRemark } from './remark'

/** Characters that remark gives another meaning: they are left to it. */
const STRANGE = /[\0\uFEFF]|\r(?!\n)/

/**
 * The nodes of plain Markdown, exactly as remark gives them: headings, paragraphs, lists, tables, comments, emphasis,
 * simple links. Null when the text holds anything else, or might. It must define no link label and name none.
 * Nodes stand `at` characters further on than in the text.
 */
export function readDirectly(text: string, at: number): RootContent[] | null {
  if (STRANGE.test(text)) return null
  const remark: Inlines = (type, start, end) => {
    const { nodes } = readWithRemark(text.slice(start, end), start + at, [])
    const [node] = nodes
    const isOne = nodes.length === 1 && node?.type === type && endOf(node) === end + at
    return isOne ? (node.children as PhrasingContent[]) : null
  }
  return new BlockReader({ text, at, remark }, linesOf(text)).nodes()
}
