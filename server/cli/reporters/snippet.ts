import { isPlain, printableLine, signs } from '../terminal-text'

const TAB = 4
/** Columns kept before the underlined words when a long line is cut. */
const LEAD = 16

interface Cell {
  readonly text: string
  readonly width: number
  readonly marked: boolean
}

/**
 * One line of a plan for a terminal, and the line below it that underlines `start` to `end`, in UTF-16 units of the
 * line. Signs that take two columns, or none, and tabs are underlined as wide as they are; a long line is cut.
 */
export function snippet(
  line: string,
  { start, end }: { readonly start: number; readonly end: number },
  columns: number,
): { readonly text: string; readonly underline: string } {
  const text = line.trimEnd() === '' ? line : line.trimEnd()
  const last = Math.min(Math.max(end, start + 1), text.length)
  // Most lines: a column for each unit, all of it within the terminal.
  if (start < last && text.length <= columns && isPlain(text) && !text.includes('\t'))
    return { text, underline: `${' '.repeat(start)}^${'~'.repeat(last - start - 1)}` }
  const cells = cut(cellsOf(text, start, end), columns)
  let under = ''
  for (const { width, marked } of cells) {
    if (!marked) under += ' '.repeat(width)
    else under += under.includes('^') ? '~'.repeat(width) : `^${'~'.repeat(width)}`.slice(0, width)
  }
  const underline = under.trimEnd()
  return {
    text: cells.map(cell => cell.text).join(''),
    underline: underline.includes('^') ? underline : `${under}^`,
  }
}

function cellsOf(line: string, start: number, end: number): readonly Cell[] {
  let column = 0
  return signs(printableLine(line)).map(({ text, offset, width }) => {
    const space = text === '\t' ? TAB - (column % TAB) : 0
    column += space || width
    const marked = offset < Math.max(end, start + 1) && offset + text.length > start
    return { text: space ? ' '.repeat(space) : text, width: space || width, marked }
  })
}

function cut(cells: readonly Cell[], columns: number): readonly Cell[] {
  if (widthOf(cells) <= columns) return cells
  const first = Math.max(
    0,
    cells.findIndex(cell => cell.marked),
  )
  let from = 0
  if (widthOf(cells.slice(0, first + 1)) > columns / 2) {
    from = first
    let lead = 0
    let behind = widthOf(cells.slice(from))
    while (from > 0 && (lead < LEAD || behind < columns - 2)) {
      const { width } = cells[--from] ?? ELLIPSIS
      lead += width
      behind += width
    }
  }
  const room = columns - (from > 0 ? 1 : 0)
  let to = from
  let taken = 0
  while (to < cells.length && taken + (cells[to]?.width ?? 0) <= room) taken += cells[to++]?.width ?? 0
  const kept = cells.slice(from, to < cells.length ? to - 1 : to)
  return [...(from > 0 ? [ELLIPSIS] : []), ...kept, ...(to < cells.length ? [ELLIPSIS] : [])]
}

const ELLIPSIS: Cell = { text: '…', width: 1, marked: false }

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0)
