import {
  CLOSING_PARENTHESIS,
  DASH,
  DOT,
  isBlank,
  isDigit,
  PLUS,
  SPACE,
  STAR,
  TAB,
  UNDERSCORE,
} from './characters'

/** What begins a list item. Offsets are those of the text. */
export interface Marker {
  /** The sign that it shares with the items of its list: `-`, `*`, `+`, `.` or `)`. */
  readonly sign: number
  readonly number: number | null
  /** Where lines below must begin to belong to the item. */
  readonly content: number
  /** Where its words begin; the end of the line when there are none. */
  readonly words: number
}

/** The marker that stands there; null when there is none. */
export function markerAt(text: string, start: number, end: number): Marker | 'unsure' | null {
  const code = text.charCodeAt(start)
  let last = start
  if (isDigit(code)) {
    while (last < end && last - start < 9 && isDigit(text.charCodeAt(last))) last++
    const sign = text.charCodeAt(last)
    if (last >= end || (sign !== DOT && sign !== CLOSING_PARENTHESIS)) return null
  } else if (code !== DASH && code !== STAR && code !== PLUS) return null
  const sign = text.charCodeAt(last)
  const number = last > start ? Number(text.slice(start, last)) : null
  const behind = last + 1
  let words = behind
  while (words < end && text.charCodeAt(words) === SPACE) words++
  if (words < end && text.charCodeAt(words) === TAB) return 'unsure'
  if (words === end) return { sign, number, content: behind + 1, words }
  if (words === behind) return null
  // So far in, the words are code.
  return words - behind > 4 ? 'unsure' : { sign, number, content: words, words }
}

/** In the middle of a paragraph only items with words open a list, and numbers only when they begin at 1. */
export const mayInterrupt = ({ words, number }: Marker, end: number): boolean =>
  words < end && (number === null || number === 1)

/** A thematic break: three or more of `-`, `*` or `_`, and blanks. */
export function isRule(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  if (code !== DASH && code !== STAR && code !== UNDERSCORE) return false
  let count = 0
  for (let i = start; i < end; i++) {
    const here = text.charCodeAt(i)
    if (here === code) count++
    else if (!isBlank(here)) return false
  }
  return count > 2
}
