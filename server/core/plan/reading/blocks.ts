import type { Heading, List, ListItem, Paragraph, RootContent, Strong, Table } from 'mdast'
import { type Parsed, spanOf } from '../../markdown'
import type { Span } from '../../text'
import { type Gather, visibleOf } from '../visible'

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

const BULLET = /^[ \t]*([•◦‣▪–→])[ \t]+/
const LOOSE_TASK = /^[ \t]*(\[[ xX]?\][ \t]*-)[ \t]+/
const CAPITALS = /^[^a-zà-ÿ]*[A-ZÀ-Ý]{3,}[^a-zà-ÿ]*$/

/** The blocks of a document, in order. Code, HTML, thematic breaks and definitions are left out. */
export function blocksOf({ tree, text }: Parsed): readonly Block[] {
  return nestBullets(tree.children.flatMap((node, i) => blocks(node, text, false, tree.children[i + 1])))
}

function blocks(node: RootContent, text: string, quoted: boolean, next?: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [heading(node, text)]
    case 'paragraph':
      return paragraph(node, text, quoted, next?.type === 'list')
    case 'list':
      return items(node, text)
    case 'table':
      return [table(node, text)]
    case 'blockquote':
      return node.children.flatMap((child, i) => blocks(child, text, true, node.children[i + 1]))
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
      { kind: 'heading', depth: 7, line: first, span: spanOfLine(first, span) },
      ...typedBullets(rest, span, text, quoted),
    ]
  return typedBullets(lines, span, text, quoted)
}

/** A line in bold with its text directly below: a heading that nobody left a blank line behind. */
function boldLine({ children }: Paragraph, text: string): HeadingBlock | null {
  const [first, next] = children
  if (first?.type !== 'strong' || next?.type !== 'text' || !/^\s*:?[ \t]*\r?\n/.test(next.value)) return null
  const line = visibleOf([first], text)
  return isTitle(first, line.text) ? { kind: 'heading', depth: 7, line, span: spanOf(first) } : null
}

/** Lines of labels, and short lines that only number what the labels say: « Objectif n° 1 ». */
function isForm(lines: readonly Gather[]): boolean {
  const labelled = lines.filter(isLabelled).length
  return (
    lines.length > 1 &&
    labelled >= lines.length / 2 &&
    lines.every(line => isLabelled(line) || line.text.length <= 30)
  )
}

const isLabelled = (line: Gather): boolean => /^[^:.!?]{2,40}\s?:(?:\s|$)/.test(line.text)

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

/** The lines of visible text, each with its own offsets. */
export function splitLines(line: Gather): Gather[] {
  const parts: Gather[] = []
  let from = 0
  for (let i = 0; i <= line.text.length; i++) {
    if (i < line.text.length && line.text[i] !== '\n') continue
    const part = line.slice(from, i)
    if (part.text) parts.push(part)
    from = i + 1
  }
  return parts
}

const spanOfLine = (line: Gather, fallback: Span): Span =>
  line.text ? { start: line.offset(0), end: line.offset(line.text.length - 1) + 1 } : fallback

function typedBullets(lines: readonly Gather[], span: Span, text: string, quoted: boolean): Block[] {
  const found: Block[] = []
  for (const part of lines) {
    const bullet = BULLET.exec(part.text) ?? LOOSE_TASK.exec(part.text)
    const place = spanOfLine(part, span)
    if (!bullet) {
      found.push({ kind: 'paragraph', line: part, span: place, quoted })
      continue
    }
    const isTask = LOOSE_TASK.test(part.text)
    const indent = text.slice(text.lastIndexOf('\n', place.start - 1) + 1, place.start)
    found.push({
      kind: 'item',
      line: isTask ? part : part.slice(bullet[0].length, part.text.length),
      span: place,
      ordered: false,
      marker: isTask ? '-' : (bullet[1] ?? '•'),
      indent: /^\s*$/.test(indent) ? indent : '',
      childIndent: /^\s*$/.test(indent) ? `${indent}  ` : '  ',
      children: [],
    })
  }
  return found
}

/** `◦` under `•`: typed bullets nest by their sign. */
function nestBullets(found: readonly Block[]): readonly Block[] {
  const top: Block[] = []
  let parent: ItemBlock | null = null
  for (const block of found) {
    if (block.kind === 'item' && block.marker === '◦' && parent) parent.children.push(block)
    else {
      top.push(block)
      parent = block.kind === 'item' && block.marker === '•' ? block : null
    }
  }
  return top
}

function items(list: List, text: string): ItemBlock[] {
  return list.children.map(item => itemBlock(item, list, text))
}

function itemBlock(item: ListItem, list: List, text: string): ItemBlock {
  const span = spanOf(item)
  const lineStart =
    Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1
  const before = text.slice(lineStart, span.start)
  const marker = /^(?:[-*+]|\d+[.)])/.exec(text.slice(span.start, span.start + 12))?.[0] ?? '-'
  const [first, ...rest] = item.children
  const own = first?.type === 'paragraph' ? first : null
  const line = own ? visibleOf(own.children, text) : visibleOf([], text)
  const [head = line, ...tail] = own ? splitItem(line) : []
  const indent = /^\s*$/.test(before) ? before : ' '.repeat(before.length)
  const below = (own ? rest : item.children).flatMap((child, i, all) =>
    blocks(child, text, false, all[i + 1]),
  )
  return {
    kind: 'item',
    line: head,
    span,
    ordered: list.ordered === true,
    marker,
    indent,
    childIndent: indent + ' '.repeat(marker.length + 1),
    children: [...tail.flatMap(part => tailBlock(part, text)), ...below],
  }
}

/** An item's own words, and the labelled or bulleted lines written below them without a list of their own. */
function splitItem(line: Gather): Gather[] {
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
