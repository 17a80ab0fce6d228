import type { Nodes, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Span } from './text'

/** A document and its tree. Offsets of the tree are offsets of `text`. */
export interface Parsed {
  readonly text: string
  readonly tree: Root
  /** The metadata block with its fences, or null. */
  readonly frontMatter: { readonly span: Span; readonly body: Span; readonly form: 'yaml' | 'toml' } | null
}

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze()

/**
 * Parses CommonMark with tables. Any text has a tree: nothing throws. Front matter is no Markdown: it is blanked
 * before parsing, so that offsets stay true.
 */
export function parse(text: string): Parsed {
  const frontMatter = findFrontMatter(text)
  const body = frontMatter
    ? blank(text.slice(0, frontMatter.span.end)) + text.slice(frontMatter.span.end)
    : text
  return { text, tree: processor.parse(body), frontMatter }
}

const FENCES = { '---': 'yaml', '+++': 'toml' } as const

function findFrontMatter(text: string): Parsed['frontMatter'] {
  const fence = text.slice(0, 3)
  if (fence !== '---' && fence !== '+++') return null
  const opening = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (!opening) return null
  const start = opening[0].length
  const closing = (fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m).exec(text.slice(start))
  if (!closing) return null
  const body = { start, end: start + closing.index }
  return { span: { start: 0, end: body.end + closing[0].length }, body, form: FENCES[fence] }
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** Where a node stands. Nodes of a parsed document always have a position. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
