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
  readonly frontMatter: {
    readonly span: Span
    readonly body: Span
    readonly form: 'yaml' | 'toml' | 'lines'
  } | null
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
  const frontMatter = frontMatterOf(text)
  const body = frontMatter
    ? blank(text.slice(0, frontMatter.span.end)) + text.slice(frontMatter.span.end)
    : text
  return { text, tree: processor.parse(body), frontMatter }
}

const FENCES = { '---': 'yaml', '+++': 'toml' } as const

/** The metadata block at the top of a text, without reading the rest; null when there is none. */
export function frontMatterOf(text: string): Parsed['frontMatter'] {
  const fence = text.slice(0, 3)
  if (fence !== '---' && fence !== '+++') return findHeaderLines(text)
  const opening = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (!opening) return null
  const start = opening[0].length
  const closing = (fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m).exec(text.slice(start))
  if (!closing) return null
  const body = { start, end: start + closing.index }
  return { span: { start: 0, end: body.end + closing[0].length }, body, form: FENCES[fence] }
}

/** What Pelican and MultiMarkdown write at the very top: `Title: …` and more such lines, down to a blank one. */
const HEADER = /^(?:\p{L}[\p{L}\p{N}_ -]{0,30}[ \u00a0\u202f]?:[ \t]+\S[^\r\n]*(?:\r\n|\n|\r|$)){2,}/u
const HEADER_KEY =
  /^(?:title|date|modified|author|authors|category|tags|slug|summary|status|lang|keywords|titre|auteur|auteure|autrice|catégorie|résumé|langue|maj)[ \u00a0\u202f]?:/gim

/** Two of the keys that only metadata have: a form's own lines, `Name: …`, stay words of the plan. */
function findHeaderLines(text: string): Parsed['frontMatter'] {
  const [lines] = HEADER.exec(text) ?? []
  if (!lines || (lines.match(HEADER_KEY)?.length ?? 0) < 2) return null
  if (lines.length < text.length && !/^[ \t]*(?:\r\n|\n|\r|$)/.test(text.slice(lines.length))) return null
  const end = lines.trimEnd().length
  return { span: { start: 0, end }, body: { start: 0, end }, form: 'lines' }
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** Where a node stands. Nodes of a parsed document always have a position. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** Where HTML and its comments stand, in order. What is shown as code is none. */
export function* htmlOf(root: Nodes): Generator<Span> {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'html') yield spanOf(node)
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
}
