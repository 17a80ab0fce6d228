import { Temporal } from 'temporal-polyfill'
import type { DateWords } from '../date-words'
import type { DeadlineKind, PlainDate, Precision } from '../model'
import {
  before,
  dayOf,
  daysBehind,
  feastIn,
  fiscalPart,
  isoWeek,
  monthsFrom,
  type Range,
  season,
} from './calendar'
import type { Written } from './written'

/** What dates count from and how figures are ordered: known once a document has been looked over. */
export interface Calendar {
  /** The document's own date; null when it has none. */
  readonly anchor: PlainDate | null
  readonly today: PlainDate
  readonly order: 'dmy' | 'mdy' | null
  /** The month a fiscal year starts in; null: unknown, read as the calendar year and said so. */
  readonly fiscalStart: number | null
  readonly hemisphere: 'north' | 'south'
  /** The author's birth: said, or its year computed from an age that the author gives; null when nothing tells. */
  readonly birth: Birth | null
}

export interface Birth {
  readonly date: PlainDate
  /** Only the year is known. */
  readonly isYear: boolean
}

export interface Resolved {
  readonly kind: DeadlineKind
  readonly precision: Precision | null
  readonly range: Range | null
  readonly readings?: readonly PlainDate[]
}

const none = (kind: DeadlineKind, precision: Precision | null = null): Resolved => ({
  kind,
  precision,
  range: null,
})

/** The days a written date means. Never throws: a day that no calendar has is `impossible`. */
export function resolve(written: Written, words: DateWords, calendar: Calendar): Resolved {
  const base = calendar.anchor ?? calendar.today
  switch (written.unit) {
    case 'day':
      return dayIn(written.year, written.month, written.day, base)
    case 'slashed':
      return slashed(written, base, calendar)
    case 'month':
      return yearly(written.year, 'month', base, year => monthsFrom(year, written.month, 1))
    case 'quarter':
    case 'half':
      return part(written, base, calendar)
    case 'year':
      return wholeYear(written, calendar)
    case 'season':
      return yearly(written.year, 'season', base, year => seasonOf(written, year, calendar))
    case 'feast': {
      const feast = words.feasts[written.n]
      return feast ? yearly(written.year, 'day', base, year => feastIn(feast, year)) : none('event')
    }
    case 'school':
      return yearly(written.year, 'season', base, year => monthsFrom(year, 9, 1))
    case 'week':
      return yearly(written.year, 'week', base, year => isoWeek(year, written.n))
    case 'weekday': {
      const found = daysBehind(base, (written.n - base.dayOfWeek + 7) % 7 || 7)
      return { kind: 'relative', precision: 'day', range: { start: found, end: found } }
    }
  }
}

/** 31 February is no day, but the end of that month is what its author had in mind. */
function dayIn(year: number | null, month: number, date: number, base: PlainDate): Resolved {
  const found = yearly(year, 'day', base, y => day(y, month, date))
  const isMonth = month >= 1 && month <= 12 && date > 28 && date <= 31
  return found.kind === 'impossible' && year && isMonth
    ? { ...found, readings: [monthsFrom(year, month, 1).end] }
    : found
}

const day = (year: number, month: number, date: number): Range | null => {
  const found = dayOf(year, month, date)
  return found && { start: found, end: found }
}

/** With a year, that year's; without, the next one that is not over on the base day. */
function yearly(
  year: number | null,
  precision: Precision,
  base: PlainDate,
  of: (year: number) => Range | null,
): Resolved {
  if (year !== null) {
    const range = of(year)
    return range ? { kind: 'absolute', precision, range } : none('impossible', precision)
  }
  for (let next = base.year; next <= base.year + 8; next++) {
    const range = of(next)
    if (range && !before(range.end, base)) return { kind: 'assumed-year', precision, range }
  }
  return none('impossible', precision)
}

function slashed(written: Written & { unit: 'slashed' }, base: PlainDate, { order }: Calendar): Resolved {
  const { a, b, year } = written
  const dayFirst = () => dayIn(year, b, a, base)
  const monthFirst = () => dayIn(year, a, b, base)
  if (a > 12 && b > 12) return none('impossible', 'day')
  if (a > 12 || b > 12 || a === b) return a > 12 ? dayFirst() : monthFirst()
  if (order) return order === 'dmy' ? dayFirst() : monthFirst()
  const readings = [dayFirst, monthFirst].flatMap(of => of().range?.end ?? [])
  return { ...none('ambiguous', 'day'), readings }
}

function part(
  written: Written & { unit: 'quarter' | 'half' },
  base: PlainDate,
  { fiscalStart }: Calendar,
): Resolved {
  const { unit, year, n, fiscal } = written
  const months = unit === 'quarter' ? 3 : 6
  const inFiscal = fiscal || (fiscalStart !== null && fiscalStart !== 1)
  const start = inFiscal ? (fiscalStart ?? 1) : 1
  const found = yearly(year, unit, base, y => fiscalPart(y, start, (n - 1) * months, months))
  return fiscal && fiscalStart === null && found.kind === 'absolute'
    ? { ...found, kind: 'assumed-fiscal' }
    : found
}

function wholeYear(written: Written & { unit: 'year' }, { fiscalStart }: Calendar): Resolved {
  const { year, fiscal, until } = written
  if (until !== null) {
    const start = fiscalStart ?? 9
    return { kind: 'absolute', precision: 'year', range: fiscalPart(until, start, 0, 12) }
  }
  const range = fiscalPart(year, fiscal ? (fiscalStart ?? 1) : 1, 0, 12)
  return { kind: fiscal && fiscalStart === null ? 'assumed-fiscal' : 'absolute', precision: 'year', range }
}

function seasonOf(written: Written & { unit: 'season' }, year: number, { hemisphere }: Calendar): Range {
  if (!written.term) return season(written.n, year, hemisphere)
  const starts = [5, 5, 9, 1] as const
  return monthsFrom(year, starts[written.n as 0 | 1 | 2 | 3], 4)
}

/** The range from one written date to another; a missing year is taken from the end that has one. */
export function resolveRange(
  from: Written,
  to: Written,
  words: DateWords,
  calendar: Calendar,
): Resolved & { inverted: boolean } {
  const end = resolve(to, words, calendar)
  if (!end.range) return { ...end, inverted: false }
  const explicit = 'year' in from && from.year !== null
  const start = resolve(explicit ? from : borrowYear(from, end.range.start.year), words, calendar)
  if (!start.range)
    return { ...end, kind: start.kind === 'impossible' ? 'impossible' : end.kind, inverted: false }
  let first = start.range.start
  const inverted = before(end.range.end, first)
  if (inverted && !explicit) first = first.subtract({ years: 1 })
  return {
    ...end,
    range: { start: inverted && explicit ? end.range.start : first, end: end.range.end },
    inverted: inverted && explicit,
  }
}

const borrowYear = (written: Written, year: number): Written =>
  'year' in written ? ({ ...written, year } as Written) : written

/** A duration from the anchor: `within 6 months`. Without an anchor it is unanchored. */
export function fromAnchor(
  count: number,
  unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year',
  { anchor }: Calendar,
): Resolved {
  if (!anchor) return none('unanchored', null)
  const by = {
    day: { days: 1 },
    week: { weeks: 1 },
    month: { months: 1 },
    quarter: { months: 3 },
    half: { months: 6 },
    year: { years: 1 },
  }[unit]
  const duration = Temporal.Duration.from(
    Object.fromEntries(Object.entries(by).map(([key, n]) => [key, n * Math.min(count, 1200)])),
  )
  return { kind: 'relative', precision: unit, range: { start: anchor, end: anchor.add(duration) } }
}
