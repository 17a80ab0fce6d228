import { lineStart, type Span } from '../text'
import { fold } from './tokens'

/** `G1`, « Objectif 2 », `KR-1.2`: the name by which other lines call a goal. */
export interface LabelName {
  readonly span: Span
  /** Its word, folded: `g`, `goal`, `objectif`. */
  readonly word: string
  /** `2`, `1.2` */
  readonly number: string
}

const NUMBER = /(?<![\p{L}\p{N}_.])\d{1,2}(?:\.\d{1,2})?$/u
const JOINED_NUMBER = /(?<![\p{N}_.])\d{1,2}(?:\.\d{1,2})?$/u
const BETWEEN = /[ \u00a0\u202f]?(?:n°|no|nº|#|-)?[ \u00a0\u202f]?$/i
/** What stands between a label and the words that it names. */
const BEHIND = /[\s:.)–—|·*_-]*$/

const ZERO = 48
const NINE = 57

/** How far before its number the word of a label may begin. */
const LONGEST = 40

/** The label whose number ends at an offset; null where other words, or none, stand before the number. */
export function labelEndingAt(text: string, end: number, words: Iterable<string>): LabelName | null {
  const last = text.charCodeAt(end - 1)
  if (!(last >= ZERO && last <= NINE)) return null
  const before = text.slice(Math.max(0, end - LONGEST), end)
  const line = before.slice(before.search(/[^\r\n]*$/))
  const number = (NUMBER.exec(line) ?? JOINED_NUMBER.exec(line))?.[0]
  if (!number) return null
  const isJoined = /\p{L}$/u.test(line.slice(0, -number.length))
  const front = line.slice(0, line.length - number.length).replace(BETWEEN, '')
  const gap = line.length - number.length - front.length
  const [word] = [...words]
    .filter(
      one => fold(front.slice(-one.length)) === one && !/[\p{L}\p{N}]$/u.test(front.slice(0, -one.length)),
    )
    .sort((a, b) => b.length - a.length)
  // « o 1 »: a letter alone is a label's word only where the number hangs on it.
  if (!word || (word.length === 1 && !isJoined && line.at(-number.length - 1) !== '-')) return null
  return { span: { start: end - number.length - gap - word.length, end }, word, number }
}

/** The label that stands right before a goal's words, on their line or in a cell before them; null where none does. */
export function labelBefore(text: string, { start }: Span, words: Iterable<string>): LabelName | null {
  const line = text.slice(Math.max(lineStart(text, start), start - LONGEST), start)
  return labelEndingAt(text, start - (BEHIND.exec(line)?.[0].length ?? 0), words)
}
