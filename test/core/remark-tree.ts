import { isDeepStrictEqual } from 'node:util'
import type { Nodes, Root } from 'mdast'
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
export function remarkTree(text: string): Root {
  const end = frontMatterOf(text)?.span.end ?? 0
  const tree = remark.parse(text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end))
  withOffsets(tree)
  return tree
}

function withOffsets(node: Nodes): void {
  const { start, end } = node.position ?? {}
  Object.assign(node, { position: { start: { offset: start?.offset }, end: { offset: end?.offset } } })
  if ('children' in node) for (const child of node.children) withOffsets(child)
}

/** Fails, with the text, when the tree of a document is not remark's. */
export function isRemarks({ text, tree }: Parsed): void {
  const wanted = remarkTree(text)
  // Thousands of trees are compared: the slow comparison, which shows what differs, is for those that do.
  expect({ text, tree: isDeepStrictEqual(tree, wanted) ? wanted : tree }).toEqual({ text, tree: wanted })
}
