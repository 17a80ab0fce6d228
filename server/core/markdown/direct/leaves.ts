import type { Code, Html } from 'mdast'
import { place } from '../nodes'
import {
  BACKTICK,
  EXCLAMATION,
  GREATER,
  HASH,
  isBlank,
  isLetter,
  LESS,
  QUESTION,
  SLASH,
  SPACE,
  TAB,
  TILDE,
} from './characters'
import type { Lines } from './lines'
import { markerAt, mayInterrupt } from './openers'

/** A heading with `#`: how many, and where its words stand. */
export interface HeadingLine {
  readonly size: number
  readonly start: number
  readonly end: number
}

/** The heading that begins there; null when it is none. */
export function headingAt(text: string, start: number, end: number): HeadingLine | null {
  let first = start
  while (first < end && text.charCodeAt(first) === HASH) first++
  const size = first - start
  if (size === 0 || size > 6 || (first < end && !isBlank(text.charCodeAt(first)))) return null
  while (first < end && isBlank(text.charCodeAt(first))) first++
  const last = trimmed(text, first, end)
  let closing = last
  while (closing > first && text.charCodeAt(closing - 1) === HASH) closing--
  if (closing === first) return { size, start: first, end: first }
  const isClosed = closing < last && isBlank(text.charCodeAt(closing - 1))
  return { size, start: first, end: isClosed ? trimmed(text, first, closing) : last }
}

/** The end without the blanks before it. */
export function trimmed(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--
  return last
}

const isEmpty = (text: string, start: number, end: number): boolean => trimmed(text, start, end) === start

/** How many of the same sign stand there side by side. */
export function rowLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  let last = start + 1
  while (last < end && text.charCodeAt(last) === code) last++
  return last - start
}

/** Nothing but one sign, again and again, and blanks behind. */
export const isRow = (text: string, start: number, end: number): boolean =>
  start + rowLength(text, start, end) === trimmed(text, start, end)

/** HTML, or what may be some. */
export function mayBeHtml(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== LESS || start + 1 >= end) return false
  const next = text.charCodeAt(start + 1)
  return isLetter(next) || next === SLASH || next === EXCLAMATION || next === QUESTION
}

/** A node that may go over several lines, and the last of them. */
export interface Leaf<T> {
  readonly node: T
  readonly last: number
}

/** The comment that begins the line; null when it is other HTML, or is not closed. */
export function commentAt(text: string, lines: Lines, index: number, at: number): Leaf<Html> | null {
  const start = lines.starts[index] as number
  if (!text.startsWith('<!--', start) || /^<!---?>/.test(text.slice(start, start + 6))) return null
  const close = text.indexOf('-->', start + 4)
  if (close < 0) return null
  let last = index
  while ((lines.nexts[last] as number) <= close) last++
  const end = lines.ends[last] as number
  return {
    node: { type: 'html', value: text.slice(start, end), position: place(start + at, end + at) },
    last,
  }
}

/** What may open a block of code: three backticks or tildes. */
export function isFence(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  return (code === BACKTICK || code === TILDE) && rowLength(text, start, end) > 2
}

/** The block of code that opens at the beginning of the line; null when it is not closed, or says something unusual. */
export function codeAt(text: string, lines: Lines, index: number, at: number): Leaf<Code> | null {
  const start = lines.starts[index] as number
  const end = lines.ends[index] as number
  const size = rowLength(text, start, end)
  const info = text.slice(start + size, end)
  if (/[`&\\\0]/.test(info)) return null
  for (let last = index + 1; last < lines.count; last++) {
    const from = lines.starts[last] as number
    const to = lines.ends[last] as number
    if (!isClosing(text, from, to, text.charCodeAt(start), size)) continue
    const [, lang = null, meta = null] = /^[ \t]*([^ \t]+)(?:[ \t]+([^ \t].*))?[ \t]*$/.exec(info) ?? []
    const value = last === index + 1 ? '' : text.slice(lines.starts[index + 1], lines.ends[last - 1])
    return { node: { type: 'code', lang, meta, value, position: place(start + at, to + at) }, last }
  }
  return null
}

function isClosing(text: string, start: number, end: number, code: number, size: number): boolean {
  let first = start
  while (first < end && first - start < 4 && text.charCodeAt(first) === SPACE) first++
  return (
    first - start < 4 &&
    text.charCodeAt(first) === code &&
    rowLength(text, first, end) >= size &&
    isRow(text, first, end)
  )
}

/**
 * A line without `>` may belong to the paragraph that a quotation ends with: an item that opens a list in the middle of one
 * does not. Of quotations in quotations remark has a mind of its own.
 */
function mayGoOn(text: string, start: number, end: number, isNested: boolean): boolean {
  if (isEmpty(text, start, end)) return false
  const marker = isNested ? null : markerAt(text, start, end)
  return marker === null || marker === 'unsure' || !mayInterrupt(marker, end)
}

/**
 * The lines of a quotation without their `>`, from the line at `index`; null when what follows may belong to it, too, or
 * a tab makes its columns unclear.
 */
export function quotedLines(
  text: string,
  { starts, ends, nexts, count }: Lines,
  index: number,
  isNested: boolean,
): Lines | null {
  const inner: number[] = []
  let last = index
  for (; last < count && text.charCodeAt(starts[last] as number) === GREATER; last++) {
    const from = (starts[last] as number) + 1
    const next = from < (ends[last] as number) ? text.charCodeAt(from) : 0
    if (next === TAB) return null
    inner.push(next === SPACE ? from + 1 : from)
  }
  const isOpen = last < count && mayGoOn(text, starts[last] as number, ends[last] as number, isNested)
  // A list that blank lines with blanks follow ends with them.
  const endsBlank = isEmpty(text, inner[last - index - 1] as number, ends[last - 1] as number)
  if (isOpen || endsBlank) return null
  return {
    count: inner.length,
    starts: inner,
    ends: ends.slice(index, last),
    nexts: nexts.slice(index, last),
  }
}
