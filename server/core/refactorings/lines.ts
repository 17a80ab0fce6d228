/** A line of a document with its place; what ends it is not in it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const end of text.matchAll(/\r\n|\n|\r|$/g)) {
    if (end.index < start) continue
    lines.push({ start, end: end.index, text: text.slice(start, end.index) })
    start = end.index + end[0].length
  }
  return lines
}

/** The number of the line on which an offset stands. */
export function lineAt(lines: readonly Line[], offset: number): number {
  const found = lines.findIndex(({ end }) => offset <= end)
  return found < 0 ? lines.length - 1 : found
}
