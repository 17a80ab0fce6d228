import { Parser } from 'htmlparser2'
import type { Span } from '../../text'
import { Gather } from '../visible'
import type { Block, Cell, HeadingBlock, ItemBlock, ParagraphBlock } from './blocks'

/** Lists in lists and quotations in quotations beyond this are nobody's plan, and would end the stack. */
export const DEEPEST = 60

/** Elements whose words are nobody's plan. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'pre', 'code', 'template', 'svg', 'math'])
/** Elements that end the line of words before them and are no block of their own here. */
const BREAKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'center',
  'dt',
  'dd',
  'dl',
])
const TITLED: ReadonlySet<string> = new Set(['a', 'em', 'i', 'cite'])
const BOLD: ReadonlySet<string> = new Set(['b', 'strong'])

/**
 * The blocks of a piece of HTML inside a document, at the document's own offsets: headings, list items, tables and
 * paragraphs, as if they were Markdown. Total: whatever stands there is read as a browser would.
 */
export function htmlBlocks(source: string, { start, end }: Span, quoted: boolean): readonly Block[] {
  const raw = source.slice(start, end)
  if (isComment(raw.trim())) return []
  const builder = new Builder(source, start, quoted)
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: name => builder.close(name, parser.startIndex, parser.endIndex + 1),
      ontext: words => builder.text(words, parser.startIndex, parser.endIndex + 1),
    },
    { lowerCaseTags: true, decodeEntities: true },
  )
  parser.end(raw)
  return builder.finish()
}

/** Most HTML in a plan is one comment: no need to parse it. */
const isComment = (raw: string): boolean => raw.startsWith('<!--') && raw.indexOf('-->') === raw.length - 3

const shownOf = (words: Gather): Gather => {
  const line = words.cleaned()
  return line.slice(0, line.text.length)
}

interface OpenItem {
  readonly block: { -readonly [Key in keyof ItemBlock]: ItemBlock[Key] }
  named: boolean
}

interface OpenTable {
  readonly header: Cell[]
  readonly rows: { readonly cells: Cell[]; span: Span }[]
  readonly start: number
  /** The row being filled stands in the head of the table. */
  heads: boolean
  cell: { from: number } | null
}

class Builder {
  readonly #blocks: Block[] = []
  readonly #items: OpenItem[] = []
  readonly #lists: boolean[] = []
  #table: OpenTable | null = null
  #line = new Gather()
  #heading = 0
  #silent = 0
  #titled = 0
  #bold = 0
  /** Every word of the line so far stands in bold. */
  #allBold = true

  constructor(
    readonly source: string,
    readonly base: number,
    readonly quoted: boolean,
  ) {}

  text(words: string, from: number, to: number): void {
    if (this.#silent > 0) return
    const plain = words.replace(/[\r\n\t]/g, ' ')
    if (plain.trim() === '' && this.#line.text === '') return
    if (plain.trim() !== '' && this.#bold === 0) this.#allBold = false
    // An entity is one character of the text and several of the source.
    if (plain.length === to - from) this.#add(plain, from)
    else this.#line.addEntity(plain, this.base + from, this.#titled > 0)
  }

  open(name: string, attributes: Readonly<Record<string, string>>, from: number, to: number): void {
    if (SILENT.has(name)) this.#silent++
    if (TITLED.has(name)) this.#titled++
    if (BOLD.has(name)) this.#bold++
    if (name === 'br') this.#add('\n', from)
    else if (name === 'input' && attributes.type === 'checkbox')
      this.#add('checked' in attributes ? '[x] ' : '[ ] ', from)
    else if (this.#table) this.#openInTable(this.#table, name, from, to)
    else if (/^h[1-6]$/.test(name) || name === 'summary') {
      this.#flush()
      this.#heading = name === 'summary' ? 7 : Number(name.charAt(1))
    } else if (name === 'ul' || name === 'ol') {
      this.#flush()
      this.#lists.push(name === 'ol')
    } else if (name === 'li') {
      this.#flush()
      const above = this.#items.at(-1)
      this.#items.push(above && this.#items.length > DEEPEST ? above : this.#item(from))
    } else if (name === 'table') {
      this.#flush()
      this.#table = { header: [], rows: [], start: from, heads: false, cell: null }
    } else if (BREAKS.has(name)) this.#flush()
  }

  close(name: string, from: number, to: number): void {
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1)
    if (TITLED.has(name)) this.#titled = Math.max(0, this.#titled - 1)
    if (BOLD.has(name)) this.#bold = Math.max(0, this.#bold - 1)
    if (this.#table) this.#closeInTable(this.#table, name, from, to)
    else if (/^h[1-6]$/.test(name) || name === 'summary' || BREAKS.has(name)) this.#flush()
    else if (name === 'ul' || name === 'ol') {
      this.#flush()
      this.#lists.pop()
    } else if (name === 'li') {
      this.#flush()
      const item = this.#items.pop()
      if (item)
        item.block.span = {
          start: item.block.span.start,
          end: Math.min(this.base + from, this.source.length),
        }
    }
  }

  finish(): readonly Block[] {
    if (this.#table) this.#closeTable(this.#table, this.source.length - this.base)
    this.#flush()
    return this.#blocks
  }

  #add(words: string, from: number): void {
    this.#line.add(words, this.base + from, this.#titled > 0)
  }

  /** Ends the line of words: a heading, an item's own words, or a paragraph. */
  #flush(): void {
    const line = shownOf(this.#line)
    const heading = this.#heading
    const bold = this.#allBold
    this.#line = new Gather()
    this.#heading = 0
    this.#allBold = true
    if (line.text === '') return
    const span = { start: line.offset(0), end: line.offset(line.text.length - 1) + 1 }
    const item = this.#items.at(-1)
    if (heading > 0 && !item)
      this.#put({ kind: 'heading', depth: heading, line, span } satisfies HeadingBlock)
    else if (item && !item.named) {
      item.named = true
      item.block.line = line
    } else if (bold && !item && line.text.length <= 80 && !/[.!;]$/.test(line.text))
      this.#put({ kind: 'heading', depth: 7, line, span })
    else this.#put({ kind: 'paragraph', line, span, quoted: this.quoted } satisfies ParagraphBlock)
  }

  #put(block: Block): void {
    const item = this.#items.at(-1)
    if (item) item.block.children.push(block)
    else this.#blocks.push(block)
  }

  /** An item has no marker that a new line below it could take: a fix never writes Markdown into a list of HTML. */
  #item(from: number): OpenItem {
    const start = this.base + from
    const block: ItemBlock = {
      kind: 'item',
      line: new Gather(),
      span: { start, end: start },
      ordered: this.#lists.at(-1) ?? false,
      marker: '<li>',
      indent: '',
      childIndent: '',
      children: [],
    }
    this.#put(block)
    return { block, named: false }
  }

  #openInTable(table: OpenTable, name: string, from: number, to: number): void {
    if (name === 'tr') {
      this.#endCell(table, from)
      table.rows.push({ cells: [], span: { start: this.base + from, end: this.base + to } })
      table.heads = table.rows.length === 1 && table.header.length === 0
    } else if (name === 'td' || name === 'th') {
      this.#endCell(table, from)
      if (name === 'td') table.heads = false
      table.cell = { from: to }
    } else if (name === 'li') this.#line.addEntity('\n• ', this.base + from, false)
    else if (BREAKS.has(name) && this.#line.text !== '') this.#add('\n', from)
  }

  #closeInTable(table: OpenTable, name: string, from: number, to: number): void {
    if (name === 'td' || name === 'th') this.#endCell(table, from)
    else if (name === 'tr') {
      this.#endCell(table, from)
      const row = table.rows.at(-1)
      if (row) row.span = { start: row.span.start, end: this.base + to }
      if (row && table.heads) table.header.push(...(table.rows.pop()?.cells ?? []))
      table.heads = false
    } else if (name === 'table') this.#closeTable(table, to)
  }

  #endCell(table: OpenTable, from: number): void {
    if (!table.cell) return
    const line = shownOf(this.#line)
    this.#line = new Gather()
    const start = this.base + table.cell.from
    const span =
      line.text === ''
        ? { start, end: Math.max(start, this.base + from) }
        : { start: line.offset(0), end: line.offset(line.text.length - 1) + 1 }
    table.rows.at(-1)?.cells.push({ line, span })
    table.cell = null
  }

  #closeTable(table: OpenTable, to: number): void {
    this.#endCell(table, to)
    this.#table = null
    this.#line = new Gather()
    this.#put({
      kind: 'table',
      header: table.header,
      rows: table.rows.filter(({ cells }) => cells.length > 0),
      span: { start: this.base + table.start, end: this.base + to },
    })
  }
}
