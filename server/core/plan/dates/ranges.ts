import { atomAt, joinsAt } from './atoms'
import type { Found } from './forms'
import { type Calendar, resolveRange } from './resolve'
import { type Atom, integer, type Words, type Written, yearBehind } from './written'

/** `Apr–Jun 2025`, « du 1 au 5 mars 2027 », `2028 – 2030`, `May 26–June 30`. */
export function ranged(words: Words, i: number, calendar: Calendar): Found | null {
  const { tokens, table } = words
  const first = atomAt(words, i) ?? loneDay(words, i)
  if (!first) return null
  const joiner = table.find(tokens, i + first.length, 'rangeTo')
  if (!joiner) return null
  const at = i + first.length + joiner.length
  const skipped = joinsAt(words, at)
  const second = loneEnd(words, at + skipped, first) ?? atomAt(words, at + skipped)
  if (!second || !rangeable(first.written, second.written)) return null
  const from =
    first.written.unit === 'day' && first.written.month === 0
      ? monthOf(first.written, second.written)
      : first.written
  if (!from) return null
  const length = first.length + joiner.length + skipped + second.length
  return {
    ...resolveRange(from, second.written, table.words, calendar),
    length,
    bare: first.bare && second.bare && second.written.unit !== 'month',
    written: second.written,
    ranged: true,
    untilAt: first.length + joiner.length + skipped,
  }
}

const rangeable = (a: Written, b: Written): boolean =>
  a.unit === b.unit ||
  (['day', 'month', 'slashed'].includes(a.unit) && ['day', 'month', 'slashed'].includes(b.unit))

/** The `1` of « du 1 au 5 mars »: its month stands behind. */
function loneDay(words: Words, i: number): Atom | null {
  const day = integer(words, i, 1, 31)
  return day === null ? null : { written: { unit: 'day', year: null, month: 0, day }, length: 1, bare: true }
}

/** The `30` of `June 28 - 30, 2027`: its month stands before. */
function loneEnd(words: Words, i: number, { written: first }: Atom): Atom | null {
  if (first.unit !== 'day' || first.month === 0 || first.year !== null) return null
  const day = integer(words, i, first.day, 31)
  const behind = words.tokens[i + 1]
  if (day === null || behind?.kind === 'word' || words.table.find(words.tokens, i + 1, 'month')) return null
  const year = yearBehind(words, i + 1)
  const written = { unit: 'day', year: year?.year ?? null, month: first.month, day } as const
  return { written, length: 1 + (year?.length ?? 0), bare: false }
}

const monthOf = (first: Written & { unit: 'day' }, second: Written): Written | null =>
  second.unit === 'day' ? { ...first, month: second.month, year: second.year } : null
