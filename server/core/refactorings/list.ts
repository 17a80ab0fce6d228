import { type Line, lineAt, linesOf } from './lines'

/** An item of a list with what hangs below it, one level deep. */
export interface Item {
  /** The item's words, with its task box if it has one. */
  readonly text: string
  readonly children: readonly string[]
}

export interface List {
  readonly start: number
  readonly end: number
  readonly isOrdered: boolean
  readonly items: readonly Item[]
}

const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+)(\S.*?)[ \t]*$/
/** What opens a heading, quotation, fence, table, HTML or rule of its own, or makes a heading of the line above. */
const OTHER = /^[ \t]*(?:#{1,6}(?:[ \t]|$)|>|```|~~~|\||<|(?:[-*_][ \t]*){3,}$|=+[ \t]*$|-+[ \t]*$)/
/** What opens a block inside an item. */
const BLOCK = /^(?:[-*+>#|<]|\d{1,9}[.)])(?:[ \t]|$)|^(?:```|~~~)/
/** A line that the author breaks on purpose. */
const BROKEN = /(?: {2}|\\)$/

/**
 * The list in which an offset stands, when it is plain: items whose words may go on over lines, with at most one level of
 * such items below them. Null for any other, of which something would be lost.
 */
export function listAt(text: string, offset: number): List | null {
  const lines = linesOf(text)
  let first = lineAt(lines, offset)
  while (first > 0 && !isTop(lines[first]) && isWritten(lines[first])) first--
  while (first > 0 && isWritten(lines[first - 1]) && opensAbove(lines, first)) first--
  const items: Building[] = []
  let last = first
  for (let at = first; isWritten(lines[at]); at++) {
    if (!add(items, lines[at]?.text ?? '')) return null
    last = at
  }
  const [start, end, head] = [lines[first]?.start, lines[last]?.end, items[0]]
  if (start === undefined || end === undefined || !head || goesOn(lines, last + 1)) return null
  return {
    start,
    end,
    isOrdered: head.isOrdered,
    items: items.map(({ words, children }) => ({ text: words, children })),
  }
}

interface Building {
  words: string
  readonly children: string[]
  readonly isOrdered: boolean
  /** The column at which its words begin: what hangs below it begins there. */
  readonly column: number
  /** The last line ends with a break, so that no other may be joined to it. */
  isBroken: boolean
}

/** Adds a line to the list; false where it cannot be part of a plain one. */
function add(items: Building[], line: string): boolean {
  const [, indent = '', marker = '', gap = '', words = ''] = ITEM.exec(line) ?? []
  const item = items.at(-1)
  const isBroken = BROKEN.test(line)
  if (marker === '' || OTHER.test(line)) {
    if (!item || item.isBroken || OTHER.test(line) || ITEM.test(line)) return false
    const more = line.trim()
    if (item.children.length > 0) item.children.push(`${item.children.pop()} ${more}`)
    else item.words += ` ${more}`
    item.isBroken = isBroken
    return true
  }
  if (BLOCK.test(words) || columns(gap) > 4) return false
  const isOrdered = /^\d/.test(marker)
  if (indent === '') {
    if (item && item.isOrdered !== isOrdered) return false
    items.push({ words, children: [], isOrdered, column: columns(marker + gap), isBroken })
    return true
  }
  if (!item || isOrdered) return false
  const under = columns(indent) - item.column
  if (under < 0 || under > 1) return false
  item.children.push(words)
  item.isBroken = isBroken
  return true
}

/** The column behind these signs, where a tab goes on to the next multiple of four. */
const columns = (signs: string): number =>
  [...signs].reduce((column, sign) => (sign === '\t' ? column - (column % 4) + 4 : column + 1), 0)

const isWritten = (line: Line | undefined): boolean => line !== undefined && line.text.trim() !== ''

const isTop = (line: Line | undefined): boolean => line !== undefined && ITEM.exec(line.text)?.[1] === ''

/** True where the list goes on above this line: from an item, or from what hangs below one. */
function opensAbove(lines: readonly Line[], from: number): boolean {
  for (let at = from - 1; isWritten(lines[at]); at--) if (isTop(lines[at])) return true
  return false
}

/** True where more of the list follows behind a blank line. */
function goesOn(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from).find(isWritten)?.text ?? ''
  return /^[ \t]+\S/.test(next) || ITEM.test(next)
}
