import { type Line, lineAt, linesOf } from './lines'

export interface Table {
  readonly start: number
  readonly end: number
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** The table in which an offset stands; null where none does, or where a row has more cells than the head. */
export function tableAt(text: string, offset: number): Table | null {
  const lines = linesOf(text)
  let first = lineAt(lines, offset)
  while (first > 0 && isRow(lines[first - 1])) first--
  let last = first
  while (isRow(lines[last + 1])) last++
  const [head, under] = [lines[first], lines[first + 1]]
  if (!head || !isRow(head) || !under?.text.includes('|') || !DELIMITER.test(under.text)) return null
  const names = cellsOf(head.text)
  const rows = lines.slice(first + 2, last + 1).map(({ text: row }) => cellsOf(row))
  if (rows.some(row => row.length > names.length)) return null
  return { start: head.start, end: lines[last]?.end ?? head.end, head: names, rows }
}

/** Markdown for a table. Cells hold one line each. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map(row => `| ${row.map(cell => (cell === '' ? ' ' : cell)).join(' | ')} |`.replace(/ {3}/g, ' '))
    .join('\n')

const isRow = (line: Line | undefined): boolean =>
  line !== undefined && /^ {0,3}\S/.test(line.text) && line.text.includes('|')

/** The cells of a row without their escapes; a bar behind a backslash is part of its cell. */
function cellsOf(row: string): string[] {
  const bare = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return bare.split(/(?<!\\)\|/).map(cell => cell.trim().replaceAll('\\|', '|'))
}
