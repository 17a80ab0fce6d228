import type { AlignType, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { place } from '../nodes'
import { BACKSLASH, BAR, COLON, DASH, isBlank } from './characters'
import type { Lines } from './lines'

/** What may be the second line of a table: bars, dashes and colons, and not dashes alone. */
const DELIMITER = /^ *[|:-][ \t|:-]*$/
const CELL = /^[ \t]*(:?)-+(:?)[ \t]*$/

/** True when a line may make the one above it the head of a table. */
export function mayBeDelimiter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code !== BAR && code !== DASH && code !== COLON && !isBlank(code)) return false
  }
  const line = text.slice(start, end)
  return DELIMITER.test(line) && /[|:]/.test(line)
}

/** Reads the words of a cell from `start` to `end`; null when only remark can. */
export type CellReader = (start: number, end: number) => PhrasingContent[] | null

/**
 * The table whose head is the line at `index`, when all its rows begin with a bar at their very beginning and none
 * holds a backslash; null otherwise. It goes on to the first line that begins otherwise.
 */
export function readTable(
  text: string,
  lines: Lines,
  index: number,
  at: number,
  read: CellReader,
): { readonly node: Table; readonly last: number } | null {
  const { starts, ends, count } = lines
  const align = alignOf(text.slice(starts[index + 1], ends[index + 1]))
  const head = rowOf(text, starts[index] ?? 0, ends[index] ?? 0, at, read)
  if (!align || !head || head.children.length !== align.length) return null
  // A bar alone heads nothing.
  if (text.slice(starts[index], ends[index]).trimEnd() === '|') return null
  const children = [head]
  let last = index + 1
  while (last + 1 < count && text.charCodeAt(starts[last + 1] ?? 0) === BAR) {
    last++
    const row = rowOf(text, starts[last] ?? 0, ends[last] ?? 0, at, read)
    if (!row) return null
    children.push(row)
  }
  const position = place((starts[index] ?? 0) + at, (ends[last] ?? 0) + at)
  return { node: { type: 'table', align, children, position }, last }
}

function alignOf(line: string): AlignType[] | null {
  if (!line.startsWith('|')) return null
  const inner = line.trimEnd().replace(/\|$/, '').slice(1)
  const cells = inner.split('|').map(cell => CELL.exec(cell))
  return cells.every(cell => cell !== null)
    ? cells.map(([, left, right]) => (left ? (right ? 'center' : 'left') : right ? 'right' : null))
    : null
}

/** A row's cells begin with their bars; the last holds what stands behind its words, too. */
function rowOf(text: string, start: number, end: number, at: number, read: CellReader): TableRow | null {
  const bars: number[] = []
  let words = end
  while (words > start && isBlank(text.charCodeAt(words - 1))) words--
  for (let i = start; i < words; i++) {
    const code = text.charCodeAt(i)
    if (code === BACKSLASH) return null
    if (code === BAR) bars.push(i)
  }
  if (bars.length > 1 && bars.at(-1) === words - 1) bars.pop()
  const isClosed = text.charCodeAt(words - 1) === BAR && words - 1 > (bars.at(-1) ?? 0)
  const cells: TableCell[] = []
  for (const [i, bar] of bars.entries()) {
    const next = bars[i + 1]
    let from = bar + 1
    let to = next ?? (isClosed ? words - 1 : words)
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    const children = from === to ? [] : read(from, to)
    if (!children) return null
    cells.push({ type: 'tableCell', children, position: place(bar + at, (next ?? end) + at) })
  }
  return { type: 'tableRow', children: cells.slice(), position: place(start + at, end + at) }
}
