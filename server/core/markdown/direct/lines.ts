/** The lines of a stretch of text, by index. */
export interface Lines {
  readonly count: number
  /** Where the line begins: in a quotation behind its `>`. */
  readonly starts: readonly number[]
  /** Where it ends, without what ends it. */
  readonly ends: readonly number[]
  /** Where the next line begins, whatever it begins with. */
  readonly nexts: readonly number[]
}

/** The lines of a text that ends them with `\n` or `\r\n`. */
export function linesOf(text: string): Lines {
  const starts: number[] = []
  const ends: number[] = []
  const nexts: number[] = []
  let start = 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const feed = found < 0 ? text.length : found
    starts.push(start)
    ends.push(feed > start && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed)
    start = feed + 1
    nexts.push(Math.min(start, text.length))
  }
  return { count: starts.length, starts, ends, nexts }
}
