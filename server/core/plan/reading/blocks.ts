import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent, Strong, Table } from 'mdast'
import { spanOf } from '../../markdown'
import { lineStart, type Span } from '../../text'
import { type Gather, visibleOf } from '../visible'
import { BULLET, LOOSE_TASK, nestBullets, spanOfLine, splitLines, typedBullets } from './bullets'
import { DEEPEST, htmlBlocks } from './html'

/** A document as a plan reader sees it: headings, items, paragraphs and tables, whatever the Markdown was. */
export type Block = HeadingBlock | ItemBlock | ParagraphBlock | TableBlock

export interface HeadingBlock {
  readonly kind: 'heading'
  /** 1–6 for real headings, 7 for a bold line, 8 for a line that only introduces the list behind it. */
  readonly depth: number
  readonly line: Gather
  readonly span: Span
}

export interface ItemBlock {
  readonly kind: 'item'
  readonly line: Gather
  readonly span: Span
  readonly ordered: boolean
  readonly marker: string
  readonly indent: string
  readonly childIndent: string
  /** What a callout calls itself: `goal`, `todo`; absent where the item is none. */
  readonly callout?: string
  readonly children: Block[]
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly line: Gather
  readonly span: Span
  /** Inside a block quote: somebody else's voice, unless the quote is a label line or a callout. */
  readonly quoted: boolean
}

export interface TableBlock {
  readonly kind: 'table'
  readonly header: readonly Cell[]
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly span: Span }[]
  readonly span: Span
}

export interface Cell {
  readonly line: Gather
  /** The cell between its bars, without the spaces at its ends. */
  readonly span: Span
}

const CAPITALS = /^[^a-zà-ÿ]*[A-ZÀ-Ý]{3,}[^a-zà-ÿ]*(?:\([^()]{1,40}\))?$/

/**
 * The blocks of nodes that follow on each other, in order. Code, comments, thematic breaks and definitions are left out.
 * `usesTabs`: somewhere in the document an item is indented by a tab.
 */
export const blocksIn = (nodes: readonly RootContent[], text: string, usesTabs: boolean): readonly Block[] =>
  nestBullets(allBlocks(nodes, text, false, { depth: 0, usesTabs }), text)

/** The depth of a heading that is typed as a line of its own, in capitals or in bold. */
export const TYPED = 7

/** How deep blocks stand in others, and what the document around them does. */
interface Around {
  readonly depth: number
  readonly usesTabs: boolean
}

const below = ({ depth, usesTabs }: Around): Around => ({ depth: depth + 1, usesTabs })

/** The blocks of siblings; pieces of HTML that only blank lines part are one. */
function allBlocks(nodes: readonly RootContent[], text: string, quoted: boolean, around: Around): Block[] {
  if (around.depth > DEEPEST) return []
  const found: Block[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as RootContent
    if (node.type === 'html') {
      const { start } = spanOf(node)
      while (nodes[i + 1]?.type === 'html') i++
      const { end } = spanOf(nodes[i] as RootContent)
      found.push(...htmlBlocks(text, { start, end }, quoted))
    } else found.push(...blocks(node, text, quoted, around, nodes[i + 1]))
  }
  return found
}

function blocks(
  node: RootContent,
  text: string,
  quoted: boolean,
  around: Around,
  next?: RootContent,
): Block[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, text)]
    case 'paragraph':
      return paragraph(node, text, quoted, next?.type === 'list')
    case 'list':
      return items(node, text, quoted, around)
    case 'table':
      return [table(node, text)]
    case 'blockquote':
      return quote(node, text, around)
    default:
      return []
  }
}

function heading(node: Heading, text: string): HeadingBlock {
  return { kind: 'heading', depth: node.depth, line: visibleOf(node.children, text), span: spanOf(node) }
}

/** A paragraph is prose, a bold line that heads what follows, typed bullets, or lines of labels. */
function paragraph(node: Paragraph, text: string, quoted: boolean, beforeList: boolean): Block[] {
  const line = visibleOf(node.children, text)
  const span = spanOf(node)
  const titled = quoted ? null : boldLine(node, text)
  if (titled)
    return [titled, ...paragraph({ ...node, children: node.children.slice(1) }, text, quoted, beforeList)]
  const depth = quoted ? 0 : pseudoDepth(node, line.text, beforeList)
  if (depth) return [{ kind: 'heading', depth, line, span }]
  const lines = splitLines(line)
  if (!lines.some(part => BULLET.test(part.text) || LOOSE_TASK.test(part.text)))
    return isForm(lines)
      ? lines.map(part => ({ kind: 'paragraph', line: part, span: spanOfLine(part, span), quoted }))
      : [{ kind: 'paragraph', line, span, quoted }]
  const [first, ...rest] = lines
  if (first && CAPITALS.test(first.text) && !BULLET.test(first.text))
    return [
      { kind: 'heading', depth: TYPED, line: first, span: spanOfLine(first, span) },
      ...typedBullets(rest, span, text, quoted),
    ]
  return typedBullets(lines, span, text, quoted)
}

/** A line in bold with its text directly below: a heading that nobody left a blank line behind. */
function boldLine({ children }: Paragraph, text: string): HeadingBlock | null {
  const [first, next] = children
  if (first?.type !== 'strong' || next?.type !== 'text' || !/^\s*:?[ \t]*\r?\n/.test(next.value)) return null
  const line = visibleOf([first], text)
  return isTitle(first, line.text) ? { kind: 'heading', depth: TYPED, line, span: spanOf(first) } : null
}

/** Most lines open with a label, and the first with one or with what the labels speak of: « Objectif n° 1 ». */
function isForm(lines: readonly Gather[]): boolean {
  const [first] = lines
  const labelled = lines.filter(isLabelled).length
  return (
    first !== undefined &&
    lines.length > 1 &&
    labelled >= lines.length / 2 &&
    (isLabelled(first) || first.text.length <= 30)
  )
}

const isLabelled = (line: Gather): boolean => /^[^:.!?]{2,60}\s?::?(?:\s|$)/.test(line.text)

function pseudoDepth(node: Paragraph, visible: string, beforeList: boolean): number {
  const shown = node.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [only, ...rest] = shown
  const colonOnly = rest.length === 1 && rest[0]?.type === 'text' && /^\s*:\s*$/.test(rest[0].value)
  if (only?.type === 'strong' && (rest.length === 0 || colonOnly) && isTitle(only, visible)) return 7
  if (visible.includes('\n') || visible.length > 80) return 0
  if (/^=+ \S/.test(visible) || CAPITALS.test(visible)) return 7
  return beforeList && /:$/.test(visible.trim()) ? 8 : 0
}

const isTitle = (_: Strong, visible: string): boolean =>
  visible.length <= 80 && !/[.!;]$/.test(visible.trim()) && !visible.includes('\n')

/** The items of a list. In a quotation they are somebody else's words: paragraphs, and never goals. */
function items(list: List, text: string, quoted: boolean, around: Around): Block[] {
  const own = list.children.map(item => itemBlock(item, list, text, around))
  return quoted ? own.flatMap(asQuoted) : own
}

const asQuoted = (block: Block): Block[] =>
  block.kind === 'item'
    ? [
        { kind: 'paragraph', line: block.line, span: block.span, quoted: true },
        ...block.children.flatMap(asQuoted),
      ]
    : [block]

const CALLOUT = /^\[!([\p{L}-]+)\][+-]?[ \t]*/u
const QUOTING = new Set(['quote', 'cite', 'citation'])

/** A quotation; or a callout, whose title heads what stands in it: `> [!goal] Pass the crane test`. */
function quote(node: Blockquote, text: string, around: Around): Block[] {
  const [first, ...rest] = node.children
  const line = first?.type === 'paragraph' ? visibleOf(first.children, text) : null
  const kind = line && CALLOUT.exec(line.text)
  if (!line || !kind || QUOTING.has(kind[1] ?? '')) return allBlocks(node.children, text, true, below(around))
  const [title, ...lines] = splitLines(line.slice(kind[0].length, line.text.length))
  const span = spanOf(node)
  if (!title) return allBlocks(rest, text, false, below(around))
  return [
    {
      kind: 'item',
      line: title,
      span,
      ordered: false,
      marker: '>',
      indent: '',
      childIndent: '',
      callout: kind[1] ?? '',
      children: [
        ...lines.map(
          (part): Block => ({ kind: 'paragraph', line: part, span: spanOfLine(part, span), quoted: false }),
        ),
        ...allBlocks(rest, text, false, below(around)),
      ],
    },
  ]
}

const MARKER = /^(?:[-*+]|\d+[.)])/
const GAP = /^[ \t]*/

function itemBlock(item: ListItem, list: List, text: string, around: Around): ItemBlock {
  const span = spanOf(item)
  const start = lineStart(text, span.start)
  const before = text.slice(start, span.start)
  const marker = MARKER.exec(text.slice(span.start, span.start + 12))?.[0] ?? '-'
  const [first, ...rest] = item.children
  const own = first?.type === 'paragraph' ? first : null
  const line = own ? visibleOf(own.children, text) : visibleOf([], text)
  const [head = line, ...tail] = own ? splitItem(line) : []
  const indent = before.trim() === '' ? before : ' '.repeat(before.length)
  const inner = allBlocks(own ? rest : item.children, text, false, below(around))
  return {
    kind: 'item',
    line: head,
    span,
    ordered: list.ordered === true,
    marker,
    indent,
    childIndent: indent + gapOf(text, span.start, marker, indent, around),
    children: [...tail.flatMap(part => tailBlock(part, text)), ...inner],
  }
}

/** What puts a line below this item: as far in as its words, which Markdown asks for; a tab where the author types tabs. */
function gapOf(text: string, start: number, marker: string, indent: string, { usesTabs }: Around): string {
  const gap = GAP.exec(text.slice(start + marker.length, start + marker.length + 8))?.[0] ?? ''
  if (gap.includes('\t') || indent.includes('\t') || usesTabs) return '\t'
  return ' '.repeat(marker.length + (gap.length <= 4 ? Math.max(1, gap.length) : 1))
}

/** An item's own words, and the labelled or bulleted lines written below them without a list of their own. */
function splitItem(line: Gather): Gather[] {
  if (!line.text.includes('\n')) return [line]
  const lines = splitLines(line)
  const cut = lines.findIndex((part, i) => i > 0 && (BULLET.test(part.text) || isLabelled(part)))
  if (cut < 0) return [line]
  const ends = line.text.indexOf(lines[cut]?.text ?? '\n')
  return [line.slice(0, ends), ...lines.slice(cut)]
}

const tailBlock = (line: Gather, text: string): Block[] =>
  BULLET.test(line.text)
    ? typedBullets([line], spanOfLine(line, { start: 0, end: 0 }), text, false)
    : [{ kind: 'paragraph', line, span: spanOfLine(line, { start: 0, end: 0 }), quoted: false }]

function table(node: Table, text: string): TableBlock {
  const [header, ...rows] = node.children.map(row => ({
    span: spanOf(row),
    cells: row.children.map(cell => ({
      line: visibleOf(cell.children, text),
      span: innerSpan(spanOf(cell), text),
    })),
  }))
  return { kind: 'table', header: header?.cells ?? [], rows, span: spanOf(node) }
}

/** The place of a cell's words; for an empty cell, the point between its bars where words would go. */
function innerSpan({ start, end }: Span, text: string): Span {
  const raw = text.slice(start, end)
  const inner = raw.replace(/^\|/, '').replace(/\|$/, '')
  const from = start + (raw.startsWith('|') ? 1 : 0)
  const lead = inner.length - inner.trimStart().length
  if (!inner.trim()) return { start: from + Math.min(1, inner.length), end: from + Math.min(1, inner.length) }
  return { start: from + lead, end: from + lead + inner.trim().length }
}
