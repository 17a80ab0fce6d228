import { isDeepStrictEqual } from 'node:util'
import type { Nodes } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect } from 'vitest'
import { frontMatterOf, type Parsed } from '../../server/core/markdown'

const remark = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze()

/** The tree that remark gives a whole document when its front matter is blank, with offsets alone for places. */
export function remarkTree(text: string): Nodes {
  const end = frontMatterOf(text)?.span.end ?? 0
  return withOffsets(remark.parse(text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)))
}

/** A copy of a tree whose points are offsets, whatever they were. */
export function withOffsets(node: Nodes): Nodes {
  const position = { start: node.position?.start.offset, end: node.position?.end.offset }
  const children = 'children' in node ? { children: node.children.map(withOffsets) } : {}
  return Object.assign({}, node, { position }, children)
}

/** Fails, with the text, when the tree of a document is not remark's. */
export function isRemarks(parsed: Parsed): void {
  const { text } = parsed
  const [tree, wanted] = [withOffsets(parsed.tree), remarkTree(text)]
  // Thousands of trees are compared: the slow comparison, which shows what differs, is for those that do.
  expect({ text, tree: isDeepStrictEqual(tree, wanted) ? wanted : tree }).toEqual({ text, tree: wanted })
}
