import type { DeadlineKind, Precision } from '../model'
import type { Token } from '../tokens'
import { type Atom, atomAt, integer, joinsAt, type Words, type Written } from './atoms'
import { edgeOf, monthsFrom, periodAround, type Range } from './calendar'
import { type Calendar, fromAnchor, type Resolved, resolve, resolveRange } from './resolve'
import { UNITS } from './table'

/** The preposition before a time expression, by what it does to it. */
export type Lead = 'by' | 'before' | 'in' | 'from' | 'past' | 'after' | 'within' | null
type Edge = 'startOf' | 'early' | 'mid' | 'late' | 'endOf'

/** A time expression found at a token, before its place in the sentence is judged. */
export interface Found extends Resolved {
  readonly length: number
  readonly bare: boolean
  readonly inverted?: boolean
  readonly written?: Written
  /** It names both of its ends: « de mars à juin ». */
  readonly ranged?: boolean
  /** « dès maintenant »: a beginning whatever stands before it. */
  readonly starts?: boolean
  /** `mid`, `end of`: the period is not the whole of it. */
  readonly edged?: boolean
}

/** The time expression that starts at token `i`, resolved, or null. */
export function findAt(words: Words, i: number, lead: Lead, calendar: Calendar): Found | null {
  return (
    ranged(words, i, calendar) ??
    edged(words, i, calendar) ??
    single(words, i, calendar) ??
    relativeUnit(words, i, lead, calendar) ??
    duration(words, i, lead, calendar) ??
    other(words, i, lead, calendar)
  )
}

function single({ tokens, table }: Words, i: number, calendar: Calendar): Found | null {
  const atom = atomAt({ tokens, table }, i)
  return (
    atom && {
      ...resolve(atom.written, table.words, calendar),
      length: atom.length,
      bare: atom.bare,
      written: atom.written,
    }
  )
}

/** `Apr–Jun 2025`, « du 1 au 5 mars 2027 », `2028 – 2030`, `May 26–June 30`. */
function ranged(words: Words, i: number, calendar: Calendar): Found | null {
  const { tokens, table } = words
  const first = atomAt(words, i) ?? loneDay(words, i)
  if (!first) return null
  const joiner = table.find(tokens, i + first.length, 'rangeTo')
  if (!joiner) return null
  const at = i + first.length + joiner.length
  const skipped = joinsAt(words, at)
  const second = atomAt(words, at + skipped)
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

const monthOf = (first: Written & { unit: 'day' }, second: Written): Written | null =>
  second.unit === 'day' ? { ...first, month: second.month, year: second.year } : null

const EDGES = ['endOf', 'startOf', 'early', 'mid', 'late'] as const

/** `end of Q2`, `mid-2026`, « début 2028 », « fin de l'année », `EOY 2026`. */
function edged(words: Words, i: number, calendar: Calendar): Found | null {
  const { tokens, table } = words
  const code = table.find(tokens, i, 'endCode')
  if (code) return endCode(words, i, code.value, code.length, calendar)
  let best: { edge: Edge; length: number } | null = null
  for (const edge of EDGES) {
    const hit = table.find(tokens, i, edge)
    if (hit && hit.length > (best?.length ?? 0)) best = { edge, length: hit.length }
  }
  if (!best) return null
  let at = i + best.length
  if (tokens[at]?.text === '-') at++
  at += joinsAt(words, at)
  const inner =
    edged(words, at, calendar) ??
    single(words, at, calendar) ??
    relativeUnit(words, at, null, calendar) ??
    plainUnit(words, at, calendar)
  if (!inner?.range || !inner.precision) return null
  return { ...atEdge(inner, best.edge), length: at + inner.length - i, bare: false, edged: true }
}

function atEdge(inner: Found, edge: Edge): Found {
  const { range, precision } = inner as Found & { range: Range; precision: Precision }
  const part = edge === 'startOf' ? 'start' : edge === 'endOf' ? 'end' : edge
  const end = edgeOf(range, precision, part)
  const finer = precision === 'year' && edge === 'mid' ? 'half' : precision
  const start = edge === 'endOf' || edge === 'late' ? monthsFrom(end.year, end.month, 1).start : range.start
  return { ...inner, precision: finer, range: { start: edge === 'startOf' ? end : start, end } }
}

function endCode(words: Words, i: number, unit: number, length: number, calendar: Calendar): Found {
  const year = atomAt(words, i + length)
  if (year?.written.unit === 'year')
    return {
      ...resolve(year.written, words.table.words, calendar),
      length: length + year.length,
      bare: false,
      edged: true,
    }
  const range = periodAround(calendar.anchor ?? calendar.today, UNITS[unit] ?? 'year')
  return { kind: 'assumed-year', precision: UNITS[unit] ?? 'year', range, length, bare: false, edged: true }
}

/** « l'année », `the quarter` behind an edge: the one that holds the anchor. */
function plainUnit({ tokens, table }: Words, i: number, calendar: Calendar): Found | null {
  const unit = table.find(tokens, i, 'unit')
  const name = unit && UNITS[unit.value]
  if (!unit || !name) return null
  const range = periodAround(calendar.anchor ?? calendar.today, name)
  return {
    kind: calendar.anchor ? 'relative' : 'assumed-year',
    precision: name,
    range,
    length: unit.length,
    bare: true,
  }
}

/** `next year`, « le trimestre prochain », `this quarter`, « l'an prochain », `next spring`. */
function relativeUnit(words: Words, i: number, lead: Lead, calendar: Calendar): Found | null {
  const { tokens, table } = words
  const front = (['next', 'current', 'last'] as const).find(tag => table.find(tokens, i, tag))
  const frontLength = front ? (table.find(tokens, i, front)?.length ?? 0) : 0
  const dated = atomAt(words, i + frontLength)
  if (front && dated && 'year' in dated.written && dated.written.year === null)
    return {
      ...resolve(dated.written, table.words, calendar),
      length: frontLength + dated.length,
      bare: false,
      written: dated.written,
    }
  const unit = table.find(tokens, i + frontLength, 'unit')
  const name = unit && UNITS[unit.value]
  if (!unit || !name) return null
  const behind = front
    ? null
    : (['next', 'last'] as const).find(tag => table.find(tokens, i + unit.length, tag))
  const which = front ?? behind
  if (!which || (lead === 'within' && which === 'next' && front)) return null
  const length =
    frontLength + unit.length + (behind ? (table.find(tokens, i + unit.length, behind)?.length ?? 0) : 0)
  if (which === 'last') return { kind: 'absolute', precision: name, range: null, length, bare: true }
  const base = periodAround(calendar.anchor ?? calendar.today, name)
  const range = which === 'current' ? base : periodAround(base.end.add({ days: 1 }), name)
  return { kind: 'relative', precision: name, range, length, bare: false }
}

/** `within 6 months`, `in the next 6-12 months`, « dans les 18 prochains mois », « d'ici deux ans ». */
function duration(words: Words, i: number, lead: Lead, calendar: Calendar): Found | null {
  const { tokens, table } = words
  if (lead !== 'within' && lead !== 'by' && lead !== 'in') return null
  const opening = table.find(tokens, i, 'between')?.length ?? 0
  let at = i + opening
  const first = numberAt(words, at)
  if (!first && lead !== 'within') return null
  at += first?.length ?? 0
  const upper = first && rangeNumber(words, at)
  at += upper?.length ?? 0
  const middle = table.find(tokens, at, 'between')?.length ?? 0
  const loose = lead === 'in' && opening + middle === 0
  at += middle
  if (tokens[at]?.text === '-' && !tokens[at]?.spaced) at++
  const unit = table.find(tokens, at, 'unit')
  const name = unit && UNITS[unit.value]
  if (!unit || !name) return null
  at += unit.length
  const anchored = table.find(tokens, at, 'durationAnchor')
  if (anchored && !table.find(tokens, at + anchored.length, 'dayWord'))
    return { kind: 'event', precision: null, range: null, length: at - i, bare: false }
  if (loose) return null
  return { ...fromAnchor(upper?.value ?? first?.value ?? 1, name, calendar), length: at - i, bare: false }
}

/** `start Sept 2029, two years part time`: a beginning and how long it takes give the end. */
export function lastingFrom(words: Words, i: number, found: Found, calendar: Calendar): Found | null {
  const { tokens, table } = words
  if (!found.range) return null
  const comma = tokens[i + found.length]?.text === ',' ? 1 : 0
  const at = i + found.length + comma
  const count = comma ? numberAt(words, at) : null
  const unit = count && table.find(tokens, at + count.length, 'unit')
  const name = unit && UNITS[unit.value]
  if (!count || !unit || !name) return null
  const { start, end } = found.range
  const last = fromAnchor(count.value, name, { ...calendar, anchor: end }).range
  return (
    last && {
      ...found,
      range: { start, end: last.end },
      length: found.length + comma + count.length + unit.length,
      bare: false,
    }
  )
}

function numberAt({ tokens, table }: Words, i: number): { value: number; length: number } | null {
  const token = tokens[i]
  if (token?.kind === 'number' && /^\d{1,4}$/.test(token.text))
    return { value: Number(token.text), length: 1 }
  return table.find(tokens, i, 'number')
}

function rangeNumber(words: Words, i: number): { value: number; length: number } | null {
  const joiner = words.table.find(words.tokens, i, 'rangeTo')
  const upper = joiner && numberAt(words, i + joiner.length)
  return joiner && upper && { value: upper.value, length: joiner.length + upper.length }
}

/** Ages, programme time, day words and events. */
function other(words: Words, i: number, lead: Lead, calendar: Calendar): Found | null {
  const { tokens, table } = words
  const plain = (length: number, kind: DeadlineKind, bare = false): Found => ({
    kind,
    precision: null,
    range: null,
    length,
    bare,
  })
  const dayWord = table.find(tokens, i, 'dayWord')
  if (dayWord?.value === 0 && tokens[i] && dayWord.length > 1)
    return { ...plain(dayWord.length, 'vague'), starts: true }
  if (dayWord && lead) {
    const found = (calendar.anchor ?? calendar.today).add({ days: dayWord.value })
    return {
      kind: 'relative',
      precision: 'day',
      range: { start: found, end: found },
      length: dayWord.length,
      bare: true,
    }
  }
  const age = table.find(tokens, i, 'age')
  if (age && age.value >= 16 && age.value <= 80 && endsClause(tokens, i + age.length))
    return calendar.birthYear === null
      ? { ...plain(age.length, 'unanchored'), precision: 'year' }
      : { ...wholeYearOf(calendar.birthYear + age.value), length: age.length, bare: false }
  const review = table.find(tokens, i, 'reviewEvent')
  if (review && (lead === 'by' || lead === 'before')) return plain(review.length, 'event')
  const event = table.find(tokens, i, 'event')
  if (event && (lead === 'by' || lead === 'before')) return plain(event.length, 'event')
  const unit = table.find(tokens, i, 'programUnit')
  const n = unit && integer(words, i + unit.length, 1, 400)
  if (!unit || n === null) return null
  const known = table.find(tokens, i, 'unit')
  const name = known && UNITS[known.value]
  const resolved = name
    ? fromAnchor(n, name, calendar)
    : ({ kind: 'unanchored', precision: null, range: null } as const)
  return { ...resolved, length: unit.length + 1, bare: true }
}

const wholeYearOf = (year: number): Resolved => ({
  kind: 'relative',
  precision: 'year',
  range: monthsFrom(year, 1, 12),
})

export const endsClause = (tokens: readonly Token[], i: number): boolean =>
  !tokens[i] ||
  tokens[i]?.opensLine === true ||
  (tokens[i]?.kind === 'mark' && !['%', '/', ':', '-', '€', '$'].includes(tokens[i]?.text ?? ''))
