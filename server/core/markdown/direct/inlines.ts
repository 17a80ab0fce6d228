import type { PhrasingContent } from 'mdast'
import { place } from '../nodes'
import { addWords, marksAt, type Piece, paired } from './attention'
import {
  AMPERSAND,
  BACKSLASH,
  BACKTICK,
  BRACKET,
  CLOSING_BRACKET,
  EXCLAMATION,
  isAsciiPunctuation,
  isBlank,
  isLetter,
  LESS,
  PARENTHESIS,
  QUESTION,
  SLASH,
  STAR,
  UNDERSCORE,
} from './characters'

/** Words on one line: from the first that is no space to its end. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Where the next line begins. */
  readonly next: number
}

/** Characters that may be more than they look. */
const SIGNS = new Uint8Array(128)
for (const code of [STAR, UNDERSCORE, BACKTICK, BACKSLASH, LESS, AMPERSAND, BRACKET, CLOSING_BRACKET])
  SIGNS[code] = 1

/** Pairing is quadratic in the worst case: so many marks are left to remark. */
const MOST_MARKS = 200

const ENTITY = /&(?:#|[A-Za-z][A-Za-z\d]*;)/y

const MAIL = /<[^\s<>]*@[^\s<>]*>/y

/** A link with plain words and a plain address, on one line. */
const LINK = /\[([^[\]`<\\&\r\n]*)\]\(([^\s\0-\x20\x7f()<>\\&`"']*)\)/y

/** The inline nodes of a paragraph's lines, of a heading or a cell; null when they hold what only remark reads. */
export function readInlines(text: string, lines: readonly Stretch[], at: number): PhrasingContent[] | null {
  const [line, second] = lines
  if (line && !second) {
    const plain = plainWords(text, line, at)
    if (plain) return plain
  }
  const reader = new InlineReader(text, at)
  for (let i = 0; i < lines.length; i++)
    if (!reader.line(lines[i] as Stretch, i === lines.length - 1)) return null
  return reader.nodes()
}

/** The words of a line that holds no sign: one node, as with most lines. */
function plainWords(text: string, { start, end }: Stretch, at: number): PhrasingContent[] | null {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code < 128 && SIGNS[code] === 1) return null
  }
  let shown = end
  while (shown > start && isBlank(text.charCodeAt(shown - 1))) shown--
  return [{ type: 'text', value: text.slice(start, shown), position: place(start + at, shown + at) }]
}

class InlineReader {
  readonly #pieces: Piece[] = []
  #marks = 0
  /** Where words begin that are no piece yet. */
  #done = 0

  constructor(
    readonly text: string,
    readonly at: number,
  ) {}

  nodes(): PhrasingContent[] {
    // Without marks every piece is a node. What is kept has no room to grow.
    return this.#marks === 0 ? (this.#pieces.slice() as PhrasingContent[]) : paired(this.#pieces, this.at)
  }

  /** Takes a line, and what leads to the next one; false when it holds what only remark reads. */
  line({ start, end, next }: Stretch, isLast: boolean): boolean {
    const { text, at } = this
    let shown = end
    while (shown > start && isBlank(text.charCodeAt(shown - 1))) shown--
    const escapes = !isLast && isEscaping(text, start, end)
    const until = escapes ? end - 1 : shown
    if (!this.words(start, until, start, end, isLast)) return false
    if (isLast) return true
    if (escapes || (end - shown > 1 && !text.slice(shown, end).includes('\t')))
      this.#pieces.push({ type: 'break', position: place(until + at, next + at) })
    else addWords(this.#pieces, text.slice(end, next), end + at, next + at)
    return true
  }

  /** Takes the words from `start` to `end`; what is beside them stands between `from` and `to`. */
  words(start: number, end: number, from: number, to: number, isLast: boolean): boolean {
    const { text } = this
    this.#done = start
    let i = start
    while (i >= 0 && i < end) {
      const code = text.charCodeAt(i)
      if (code >= 128 || SIGNS[code] === 0) i++
      else if (code === STAR || code === UNDERSCORE) i = this.#mark(code, i, end, from, to)
      else if (code === BRACKET) i = this.#link(i, end, from, to)
      else if (code === BACKTICK) i = this.#code(i, end, isLast)
      else i = this.#other(code, i, end)
    }
    if (i < 0) return false
    this.#flush(end)
    return true
  }

  #flush(end: number): void {
    if (end > this.#done)
      addWords(this.#pieces, this.text.slice(this.#done, end), this.#done + this.at, end + this.at)
  }

  #push(piece: Piece, start: number, end: number): number {
    this.#flush(start)
    this.#pieces.push(piece)
    this.#done = end
    return end
  }

  #mark(code: number, start: number, most: number, from: number, to: number): number {
    const { text } = this
    let end = start + 1
    while (end < most && text.charCodeAt(end) === code) end++
    if (++this.#marks > MOST_MARKS) return -1
    return this.#push(marksAt(text, start, end, from, to), start, end)
  }

  /** A backslash, `<`, `&` or `]`. */
  #other(code: number, i: number, end: number): number {
    const { text, at } = this
    const next = i + 1 < end ? text.charCodeAt(i + 1) : 0
    if (code === CLOSING_BRACKET) return next === PARENTHESIS || next === BRACKET ? -1 : i + 1
    if (code === LESS) {
      MAIL.lastIndex = i
      return opensTag(next) || MAIL.test(text) ? -1 : i + 1
    }
    if (code === AMPERSAND) {
      ENTITY.lastIndex = i
      return ENTITY.test(text) ? -1 : i + 1
    }
    if (!isAsciiPunctuation(next)) return i + 1
    this.#flush(i)
    addWords(this.#pieces, text.charAt(i + 1), i + at, i + 2 + at)
    this.#done = i + 2
    return i + 2
  }

  #link(start: number, most: number, from: number, to: number): number {
    const { text, at } = this
    LINK.lastIndex = start
    const found = LINK.exec(text)
    if (!found) return start + 1
    const end = LINK.lastIndex
    if (end > most || (start > from && text.charCodeAt(start - 1) === EXCLAMATION)) return -1
    const [, label = '', url = ''] = found
    const inner = new InlineReader(text, at)
    if (!inner.words(start + 1, start + 1 + label.length, from, to, true)) return -1
    const position = place(start + at, end + at)
    return this.#push(
      { type: 'link', title: null, url, children: inner.nodes() as never[], position },
      start,
      end,
    )
  }

  /** Code on one line. A row of backticks without its like behind it is words. */
  #code(start: number, most: number, isLast: boolean): number {
    const { text, at } = this
    const size = rowOf(text, start, most)
    let close = start + size
    for (;;) {
      close = text.indexOf('`', close)
      if (close < 0 || close >= most) return isLast ? start + size : -1
      const row = rowOf(text, close, most)
      if (row === size) break
      close += row
    }
    const inner = text.slice(start + size, close)
    if (inner.includes('\t')) return -1
    const value = /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner
    const end = close + size
    return this.#push({ type: 'inlineCode', value, position: place(start + at, end + at) }, start, end)
  }
}

/** What stands behind the `<` of HTML. */
const opensTag = (code: number): boolean =>
  isLetter(code) || code === SLASH || code === EXCLAMATION || code === QUESTION

/** How many backticks stand there side by side. */
function rowOf(text: string, start: number, most: number): number {
  let end = start
  while (end < most && text.charCodeAt(end) === BACKTICK) end++
  return end - start
}

/** A line ends with a backslash that is not escaped itself. */
function isEscaping(text: string, start: number, end: number): boolean {
  let first = end
  while (first > start && text.charCodeAt(first - 1) === BACKSLASH) first--
  return (end - first) % 2 === 1
}
