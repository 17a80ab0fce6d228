import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { endAt, place, startOf } from '../nodes'
import { BAR, DASH, EQUALS, GREATER, HASH, isBlank, SPACE, TAB } from './characters'
import { readInlines, type Stretch } from './inlines'
import { codeAt, commentAt, headingAt, isFence, isRow, mayBeHtml, quotedLines } from './leaves'
import type { Lines } from './lines'
import { isRule, type Marker, markerAt, mayInterrupt } from './openers'
import type { Reading } from './reading'
import { mayBeDelimiter, readTable } from './tables'

/** An item that is not closed yet, and the list it belongs to. */
interface Open {
  readonly list: List
  readonly item: ListItem
  /** The column where its words begin; what stands further left is not its own. */
  column: number
  readonly sign: number
}

/** Stands for a line that is not surely understood. */
const UNSURE = -2
const NONE = -1
/** So many quotations in each other are remark's: nothing here may go too deep. */
const MOST_QUOTES = 20

/**
 * Reads the blocks of plain Markdown line by line, as CommonMark describes it, and ends where something is not surely
 * understood.
 */
export class BlockReader {
  readonly #root: RootContent[] = []
  readonly #open: Open[] = []
  #paragraph: Paragraph | null = null
  #words: Stretch[] = []
  /** A line of the paragraph is no line of the text as it stands. */
  #isBroken = false
  /** The line before was blank. */
  #gap = false
  /** Where the last block began before which all is closed, and how many nodes stand before it. */
  #sure = { line: 0, nodes: 0 }

  constructor(
    readonly reading: Reading,
    readonly lines: Lines,
    readonly quotes = 0,
  ) {}

  /**
   * Reads from a line on, before which nothing is open. Gives the nodes, and the line at which it ended: behind the
   * last, or where the last block began that stands for itself before what was not understood.
   */
  read(from: number): { readonly nodes: RootContent[]; readonly line: number } {
    this.#sure = { line: from, nodes: 0 }
    let line = from
    while (line >= 0 && line < this.lines.count) line = this.#line(line) + 1
    if (line >= 0 && this.#closeParagraph()) return { nodes: this.#root, line }
    return { nodes: this.#root.slice(0, this.#sure.nodes), line: this.#sure.line }
  }

  /** Reads a line; gives the last line that was read with it. */
  #line(index: number): number {
    const { text, at } = this.reading
    const { starts, ends } = this.lines
    const start = starts[index] as number
    const end = ends[index] as number
    let first = start
    while (first < end && text.charCodeAt(first) === SPACE) first++
    const isTabbed = first < end && text.charCodeAt(first) === TAB
    while (first < end && isBlank(text.charCodeAt(first))) first++
    if (first === end) return this.#blank(index)
    if (isTabbed) return UNSURE
    const nodes = this.#root.length
    const isApart = this.#gap && first === start
    if (isApart && this.#open.length === 0) this.#sure = { line: index, nodes }
    const last = this.#block(index, start, first, end)
    if (last === UNSURE) return UNSURE
    if (isApart && this.#root.length > nodes) this.#sure = { line: index, nodes }
    this.#gap = false
    const stop = (ends[last] as number) + at
    for (const { list, item } of this.#open) {
      endAt(list, stop)
      endAt(item, stop)
    }
    return last
  }

  #blank(index: number): number {
    if (!this.#closeParagraph() || (this.quotes > 0 && this.#open.length > 0)) return UNSURE
    this.#gap = true
    const last = this.#open.at(-1)
    // An item that begins with a blank line ends with a second.
    if (last && last.item.children.length === 0) last.column = Number.POSITIVE_INFINITY
    return index
  }

  #block(index: number, start: number, first: number, end: number): number {
    const { text } = this.reading
    const indent = first - start
    let depth = 0
    while (depth < this.#open.length && indent >= (this.#open[depth] as Open).column) depth++
    const column = this.#open[depth - 1]?.column ?? 0
    // So far in stands code, or a paragraph goes on.
    if (indent - column > 3) return this.#paragraph ? this.#goOn(index, first, end) : UNSURE
    const interrupts = this.#paragraph !== null && depth === this.#open.length
    for (let at = first; ; depth++) {
      const last = this.#leaf(index, at, end, depth)
      if (last !== NONE) return last
      const marker = markerAt(text, at, end)
      if (marker === 'unsure') return UNSURE
      if (!marker || (interrupts && !mayInterrupt(marker, end))) return this.#text(index, at, end, depth)
      if (!this.#item(marker, start, at, end, depth)) return UNSURE
      if (marker.words === end) return index
      at = marker.words
    }
  }

  /** A block that is no list, no paragraph. */
  #leaf(index: number, start: number, end: number, depth: number): number {
    const { text, at } = this.reading
    const code = text.charCodeAt(start)
    if (code === HASH) return this.#heading(index, start, end, depth)
    if (code === GREATER || isFence(text, start, end) || mayBeHtml(text, start, end))
      return this.#longLeaf(index, start, end, depth)
    if (this.#paragraph && (code === EQUALS || code === DASH) && isRow(text, start, end)) {
      if (depth === this.#open.length) return this.#underline(index, code === EQUALS ? 1 : 2, end)
      if (code === EQUALS) return UNSURE
    }
    if (isRule(text, start, end))
      return this.#add({ type: 'thematicBreak', position: place(start + at, end + at) }, depth)
        ? index
        : UNSURE
    if (mayBeDelimiter(text, start, end)) return UNSURE
    return code === BAR ? this.#table(index, start, depth) : NONE
  }

  #heading(index: number, start: number, end: number, depth: number): number {
    const { text, at, remark } = this.reading
    const line = headingAt(text, start, end)
    if (!line) return NONE
    const words = line.start < line.end ? [{ start: line.start, end: line.end, next: line.end }] : []
    const children = readInlines(text, words, at) ?? remark('heading', start, end)
    if (!children) return UNSURE
    const position = place(start + at, end + at)
    const isAdded = this.#add(
      { type: 'heading', depth: line.size as Heading['depth'], children, position },
      depth,
    )
    return isAdded ? index : UNSURE
  }

  /** A quotation, code or a comment, if it begins its line and is nobody's part. */
  #longLeaf(index: number, start: number, end: number, depth: number): number {
    const { text, at } = this.reading
    if (depth > 0 || start !== this.lines.starts[index]) return UNSURE
    if (text.charCodeAt(start) === GREATER) return this.#quote(index, start)
    const found = mayBeHtml(text, start, end)
      ? commentAt(text, this.lines, index, at)
      : codeAt(text, this.lines, index, at)
    if (!found || (this.quotes > 0 && found.last > index)) return UNSURE
    return this.#add(found.node, depth) ? found.last : UNSURE
  }

  #quote(index: number, start: number): number {
    const { text, at } = this.reading
    // In the middle of a paragraph other lists may begin in it than elsewhere.
    if (this.#paragraph || this.quotes === MOST_QUOTES) return UNSURE
    const lines = quotedLines(text, this.lines, index, this.quotes > 0)
    const inner = lines && new BlockReader(this.reading, lines, this.quotes + 1).read(0)
    if (!inner || inner.line < lines.count) return UNSURE
    const last = index + lines.count - 1
    const position = place(start + at, (this.lines.ends[last] as number) + at)
    const children = inner.nodes as Paragraph[]
    return this.#add({ type: 'blockquote', children, position }, 0) ? last : UNSURE
  }

  /** The paragraph turns out to be a heading. */
  #underline(index: number, depth: 1 | 2, end: number): number {
    const { at } = this.reading
    const node = this.#paragraph as Paragraph
    const children = this.#inlines('heading', end)
    if (!children) return UNSURE
    const siblings: RootContent[] = this.#open.at(-1)?.item.children ?? this.#root
    const position = place(startOf(node), end + at)
    siblings[siblings.indexOf(node)] = { type: 'heading', depth, children, position }
    this.#paragraph = null
    return index
  }

  #table(index: number, start: number, depth: number): number {
    const { text, at } = this.reading
    const { starts, ends, count } = this.lines
    if (index + 1 >= count) return NONE
    if (!mayBeDelimiter(text, starts[index + 1] as number, ends[index + 1] as number)) return NONE
    const isOwn = start === starts[index] && depth === 0 && !(this.#open.length > 0 && this.#paragraph)
    const found = isOwn
      ? readTable(text, this.lines, index, at, (from, to) =>
          readInlines(text, [{ start: from, end: to, next: to }], at),
        )
      : null
    if (!found) return UNSURE
    // Lines without a bar in front may be rows, too.
    const after = found.last + 1
    if (after < count && /[^ \t]/.test(text.slice(starts[after], ends[after]))) return UNSURE
    return this.#add(found.node, depth) ? found.last : UNSURE
  }

  /** Opens an item, and a list when the one before it is of another. */
  #item(
    { sign, number, content }: Marker,
    start: number,
    first: number,
    end: number,
    depth: number,
  ): boolean {
    if (!this.#closeParagraph()) return false
    const { at } = this.reading
    const position = place(first + at, end + at)
    const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [], position }
    const before = this.#open[depth]
    let list = before?.list
    if (list && before?.sign === sign) {
      if (this.#gap) list.spread = true
      list.children.push(item)
      this.#open.length = depth
    } else {
      const children = [item]
      list = {
        type: 'list',
        ordered: number !== null,
        start: number,
        spread: false,
        children,
        position: place(first + at, end + at),
      }
      if (!this.#add(list, depth)) return false
    }
    this.#open.push({ list, item, column: content - start, sign })
    return true
  }

  #text(index: number, first: number, end: number, depth: number): number {
    if (!this.#paragraph) {
      const { at } = this.reading
      const node: Paragraph = { type: 'paragraph', children: [], position: place(first + at, end + at) }
      if (!this.#add(node, depth)) return UNSURE
      this.#paragraph = node
      this.#words = []
      this.#isBroken = false
    }
    return this.#goOn(index, first, end)
  }

  #goOn(index: number, start: number, end: number): number {
    const { starts, nexts } = this.lines
    if (this.#words.length > 0 && (this.quotes > 0 || start > (starts[index] as number)))
      this.#isBroken = true
    this.#words.push({ start, end, next: nexts[index] as number })
    return index
  }

  /** Adds a block to the innermost item that is still open at that depth. False when what ends there is unclear. */
  #add(node: RootContent, depth: number): boolean {
    // Where a list ends in a quotation, remark has a mind of its own: so with its blank lines.
    if (!this.#closeParagraph() || (this.quotes > 0 && this.#open.length > depth)) return false
    this.#open.length = depth
    const item = this.#open[depth - 1]?.item
    if (item && this.#gap && item.children.length > 0) item.spread = true
    if (!item) this.#root.push(node)
    // An array that begins with its one element has no room to grow: trees are kept, and most items hold one node.
    else if (item.children.length === 0) item.children = [node as Paragraph]
    else item.children.push(node as Paragraph)
    return true
  }

  /** False when only remark can tell what the paragraph holds, and it cannot be asked for that alone. */
  #closeParagraph(): boolean {
    const node = this.#paragraph
    if (!node) return true
    const end = (this.#words.at(-1) as Stretch).end
    const children = this.#inlines('paragraph', end)
    if (!children) return false
    node.children = children
    endAt(node, end + this.reading.at)
    this.#paragraph = null
    return true
  }

  /** What the lines of the paragraph hold, which ends there. */
  #inlines(type: 'paragraph' | 'heading', end: number): PhrasingContent[] | null {
    const { text, at, remark } = this.reading
    const plain = readInlines(text, this.#words, at)
    return plain ?? (this.#isBroken ? null : remark(type, (this.#words[0] as Stretch).start, end))
  }
}
