import type { DeadlineKind, Precision } from '../model'
import type { Token } from '../tokens'
import { atomAt, joinsAt } from './atoms'
import { daysBehind, edgeOf, monthsFrom, nthWeek, nthWeekday, periodAround, type Range } from './calendar'
import { duration, fromNow } from './durations'
import { ranged } from './ranges'
import { type Birth, type Calendar, fromAnchor, type Resolved, resolve } from './resolve'
import { UNITS } from './table'
import { integer, type Words, type Written } from './written'

/** The preposition before a time expression, by what it does to it. */
export type Lead = 'by' | 'before' | 'in' | 'toward' | 'from' | 'past' | 'after' | 'within' | null
type Edge = 'startOf' | 'early' | 'mid' | 'late' | 'endOf'

/** A time expression found at a token, before its place in the sentence is judged. */
export interface Found extends Resolved {
  readonly length: number
  readonly bare: boolean
  readonly inverted?: boolean
  readonly written?: Written
  /** It names both of its ends: « de mars à juin ». */
  readonly ranged?: boolean
  /** The plan's own next review, or the next session with a coach. */
  readonly review?: boolean
  /** Tokens before the second end of a range. */
  readonly untilAt?: number
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
    fromNow(words, i, calendar) ??
    schoolYear(words, i, calendar) ??
    nthOfMonth(words, i, calendar) ??
    other(words, i, lead, calendar)
  )
}

function single(words: Words, i: number, calendar: Calendar): Found | null {
  const { table } = words
  const atom = atomAt(words, i)
  if (!atom) return null
  // Written out: what is asked at nearly every figure is no place to copy an object in.
  const { kind, precision, range, readings } = resolve(atom.written, table.words, calendar)
  const { length, bare, written } = atom
  return { kind, precision, range, length, bare, written, ...(readings && { readings }) }
}

const EDGES = ['endOf', 'startOf', 'early', 'mid', 'late'] as const
const OPENS_EDGED = [...EDGES, 'endCode'] as const
/** `by the end of early summer` is the most that people write. */
const MOST_EDGES = 2

/** `end of Q2`, `mid-2026`, « début 2028 », « fin de l'année », `EOY 2026`. */
function edged(words: Words, i: number, calendar: Calendar, depth = 1): Found | null {
  const { tokens, table } = words
  if (!table.mayBe(tokens[i], OPENS_EDGED)) return null
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
    (depth < MOST_EDGES ? edged(words, at, calendar, depth + 1) : null) ??
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
  // `the end of week 40`: which week is said by the number.
  if (!unit || !name || tokens[i + unit.length]?.kind === 'number') return null
  const range = periodAround(calendar.anchor ?? calendar.today, name)
  return {
    kind: calendar.anchor ? 'relative' : 'assumed-year',
    precision: name,
    range,
    length: unit.length,
    bare: true,
  }
}

const WHICH = ['next', 'current', 'last'] as const
const OPENS_RELATIVE = [...WHICH, 'unit'] as const

/** `next year`, « le trimestre prochain », `this quarter`, « l'an prochain », `next spring`. */
function relativeUnit(words: Words, i: number, lead: Lead, calendar: Calendar): Found | null {
  const { tokens, table } = words
  if (!table.mayBe(tokens[i], OPENS_RELATIVE)) return null
  const front = WHICH.find(tag => table.find(tokens, i, tag))
  const frontLength = front ? (table.find(tokens, i, front)?.length ?? 0) : 0
  const dated = front ? atomAt(words, i + frontLength) : null
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

/** `this school year`: from September to June. */
function schoolYear({ tokens, table }: Words, i: number, { anchor, today }: Calendar): Found | null {
  const hit = table.find(tokens, i, 'schoolYear')
  if (!hit) return null
  const base = anchor ?? today
  const ends = base.month > 6 ? base.year + 1 : base.year
  const range = { start: monthsFrom(ends - 1, 9, 1).start, end: monthsFrom(ends, 6, 1).end }
  return { kind: 'relative', precision: 'year', range, length: hit.length, bare: false }
}

const OPENS_NTH = ['ordinal', 'last'] as const

/** `the first week of May`, « le dernier vendredi de mars 2027 ». */
function nthOfMonth(words: Words, i: number, calendar: Calendar): Found | null {
  const { tokens, table } = words
  if (!table.mayBe(tokens[i], OPENS_NTH)) return null
  const which = table.find(tokens, i, 'ordinal') ?? table.find(tokens, i, 'last')
  if (!which || which.value > 5) return null
  const at = i + which.length
  const week = table.find(tokens, at, 'unit')
  const weekday = table.find(tokens, at, 'weekday')
  const part = week && UNITS[week.value] === 'week' ? week : weekday
  const joined = part ? joinsAt(words, at + part.length) : 0
  const month = part && joined ? atomAt(words, at + part.length + joined) : null
  if (!part || month?.written.unit !== 'month') return null
  const whole = resolve(month.written, table.words, calendar)
  if (!whole.range) return null
  const range = weekday
    ? nthWeekday(whole.range, which.value || -1, weekday.value)
    : nthWeek(whole.range, which.value || -1)
  const length = which.length + part.length + joined + month.length
  return { ...whole, precision: weekday ? 'day' : 'week', range, length, bare: false }
}

const OPENS_OTHER = ['dayWord', 'age', 'determiner', 'reviewEvent', 'event', 'programUnit'] as const

const plain = (length: number, kind: DeadlineKind): Found => ({
  kind,
  precision: null,
  range: null,
  length,
  bare: false,
})

/** Ages, programme time, day words and events. */
function other(words: Words, i: number, lead: Lead, calendar: Calendar): Found | null {
  const { tokens, table } = words
  if (!table.mayBe(tokens[i], OPENS_OTHER)) return null
  const dayWord = table.find(tokens, i, 'dayWord')
  if (dayWord?.value === 0 && tokens[i] && (dayWord.length > 1 || lead === null))
    return { ...plain(dayWord.length, 'vague'), starts: true }
  if (dayWord && lead) {
    const found = daysBehind(calendar.anchor ?? calendar.today, dayWord.value)
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
    return calendar.birth === null
      ? { ...plain(age.length, 'unanchored'), precision: 'year' }
      : { ...atAge(calendar.birth, age.value), length: age.length, bare: false }
  const own = table.find(tokens, i, 'determiner')?.length ?? 0
  const review = table.find(tokens, i, 'reviewEvent') ?? table.find(tokens, i + own, 'reviewEvent')
  if (review && (lead === 'by' || lead === 'before')) {
    const length = review.length + (table.find(tokens, i, 'reviewEvent') ? 0 : own)
    return { ...plain(length, 'event'), review: true }
  }
  const event = table.find(tokens, i, 'event')
  if (event && (lead === 'by' || lead === 'before')) return plain(event.length, 'event')
  const named = own && !atomAt(words, i + own) ? table.find(tokens, i + own, 'event') : null
  if (named && (lead === 'by' || lead === 'before')) return plain(own + named.length, 'event')
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

/** The birthday itself where it is known, else the year it falls in. */
function atAge({ date, isYear }: Birth, age: number): Resolved {
  if (isYear) return { kind: 'relative', precision: 'year', range: monthsFrom(date.year + age, 1, 12) }
  const birthday = date.add({ years: age })
  return { kind: 'relative', precision: 'day', range: { start: birthday, end: birthday } }
}

export const endsClause = (tokens: readonly Token[], i: number): boolean =>
  !tokens[i] ||
  tokens[i]?.opensLine === true ||
  (tokens[i]?.kind === 'mark' && !['%', '/', ':', '-', '€', '$', '°', '£'].includes(tokens[i]?.text ?? ''))
