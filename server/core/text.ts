/** Half-open range of UTF-16 offsets into the document. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Replaces the words at `at`. `insert` may hold blanks, `${name}` or `${name:default}`, for the author to fill. */
export interface Edit {
  readonly at: Span
  readonly insert: string
}

/** True when the two ranges share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** An empty range, for an insertion. */
export const at = (offset: number): Span => ({ start: offset, end: offset })

const BLANK = /\$\{([a-zA-Z][\w-]*)(?::([^}]*))?\}/g

/** The blanks of an edit's text, in order: name, and the default if one stands there. */
export function blanks(insert: string): { readonly name: string; readonly value: string }[] {
  return [...insert.matchAll(BLANK)].map(([, name = '', value = '']) => ({ name, value }))
}

/** The edit's text with each blank replaced by `fill[name]`, else its default, else its name. */
export function fillBlanks(insert: string, fill: Readonly<Record<string, string>> = {}): string {
  return insert.replace(BLANK, (_, name: string, value?: string) => fill[name] ?? value ?? name)
}

/** The last of `count` ordered places that does not lie behind `offset`; -1 when all do. */
export function lastUpTo(count: number, placeOf: (index: number) => number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(middle) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The offset at which the line of an offset begins. Lines end in `\n`, `\r\n` or a lone `\r`. */
export function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  return start
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13

/** Characters that take more than one byte each in UTF-8. */
const WIDE = /[\u0080-\uffff]+/g

/** How many bytes a text takes in UTF-8. */
export function bytesIn(text: string): number {
  let bytes = text.length
  for (const [wide] of text.matchAll(WIDE))
    for (let i = 0; i < wide.length; i++) {
      const code = wide.charCodeAt(i)
      const isHalf = code >= 0xd800 && code <= 0xdfff
      bytes += code < 0x800 || isHalf ? 1 : 2
    }
  return bytes
}
