import { Temporal } from 'temporal-polyfill'
import type { Feast } from '../date-words'
import type { PlainDate, Precision } from '../model'
import { remembered } from '../remembered'

export interface Range {
  readonly start: PlainDate
  readonly end: PlainDate
}

/** Days that dates have come to: to make one takes much longer than to find it again. */
const days = new Map<number, PlainDate>()
const MOST_DAYS = 4096

/** A day that the calendar has: always the same value for the same day. */
function dateOf(year: number, month: number, day: number): PlainDate {
  const key = (year * 16 + month) * 32 + day
  const known = days.get(key)
  if (known) return known
  if (days.size >= MOST_DAYS) days.clear()
  const made = new Temporal.PlainDate(year, month, day)
  days.set(key, made)
  return made
}

/** The day, or null when there is no such day. */
export function dayOf(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || year < 1900 || year > 2999)
    return null
  return dateOf(year, month, day)
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysIn = (year: number, month: number): number =>
  month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0)

/** So many days behind a day: « chaque dimanche » comes again and again, and to count with days takes long. */
export function daysBehind(base: PlainDate, count: number): PlainDate {
  const known = behind(base).get(count)
  if (known) return known
  const found = base.add({ days: count })
  behind(base).set(count, found)
  return found
}

const behind = remembered((_: PlainDate) => new Map<number, PlainDate>())

/** `count` whole months from the first of `month`. */
export function monthsFrom(year: number, month: number, count: number): Range {
  const from = year * 12 + month - 1
  const to = from + count - 1
  const [lastYear, lastMonth] = [Math.floor(to / 12), (to % 12) + 1]
  return {
    start: dateOf(Math.floor(from / 12), (from % 12) + 1, 1),
    end: dateOf(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
  }
}

/** The part of a fiscal year that ends in `year`; `startMonth` 1 is the calendar year. */
export function fiscalPart(year: number, startMonth: number, firstMonth: number, count: number): Range {
  return monthsFrom(startMonth === 1 ? year : year - 1, startMonth + firstMonth, count)
}

/** Meteorological seasons: spring 0 … winter 3. Winter carries the year it ends in. */
export function season(index: number, year: number, hemisphere: 'north' | 'south'): Range {
  const shifted = hemisphere === 'south' ? (index + 2) % 4 : index
  return shifted === 3 ? monthsFrom(year, 0, 3) : monthsFrom(year, 3 + shifted * 3, 3)
}

/** The last day before a season's astronomical start: « before the summer » is 20 June. */
export function eveOfSeason(index: number, year: number, hemisphere: 'north' | 'south'): PlainDate {
  const shifted = hemisphere === 'south' ? (index + 2) % 4 : index
  const eves = [
    [3, 19],
    [6, 20],
    [9, 21],
    [12, 20],
  ] as const
  const [month, day] = eves[shifted as 0 | 1 | 2 | 3]
  return dateOf(year, month, day)
}

/** When the feast falls in that year; null where the pack's table has no such year. */
export function feastIn(feast: Feast, year: number): Range | null {
  const start = feastStart(feast, year)
  return start && { start, end: start.add({ days: (feast.days ?? 1) - 1 }) }
}

function feastStart(feast: Feast, year: number): PlainDate | null {
  if (feast.easter !== undefined) return easter(year).add({ days: feast.easter })
  if (feast.nth) return inMonth(year, feast.nth)
  const listed = feast.years?.[year]
  if (listed) return Temporal.PlainDate.from(listed)
  return feast.month && feast.day ? dayOf(year, feast.month, feast.day) : null
}

const inMonth = (
  year: number,
  { month, weekday, n }: { month: number; weekday: number; n: number },
): PlainDate => nthWeekday(monthsFrom(year, month, 1), n, weekday).start

/** The nth such weekday of a month, Monday 1; -1: the last. */
export function nthWeekday({ start, end }: Range, n: number, weekday: number): Range {
  const found =
    n < 0
      ? end.subtract({ days: (end.dayOfWeek - weekday + 7) % 7 })
      : start.add({ days: ((weekday - start.dayOfWeek + 7) % 7) + 7 * (n - 1) })
  return { start: found, end: found }
}

/** The nth seven days of a month; -1: the last. */
export const nthWeek = ({ start, end }: Range, n: number): Range =>
  n < 0
    ? { start: end.subtract({ days: 6 }), end }
    : { start: start.add({ days: 7 * (n - 1) }), end: start.add({ days: 7 * n - 1 }) }

/** Monday to Sunday of a week of the year (ISO 8601: the first one holds 4 January); null when the year has no such week. */
export function isoWeek(year: number, n: number): Range | null {
  const fourth = dateOf(year, 1, 4)
  const start = fourth.add({ days: 7 * (n - 1) + 1 - fourth.dayOfWeek })
  return start.yearOfWeek === year ? { start, end: start.add({ days: 6 }) } : null
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm). */
export function easter(year: number): PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dateOf(year, Math.floor(f / 31), (f % 31) + 1)
}

/** The period of that size which holds the day. */
export function periodAround(
  day: PlainDate,
  unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year',
): Range {
  switch (unit) {
    case 'day':
      return { start: day, end: day }
    case 'week': {
      const start = day.subtract({ days: day.dayOfWeek - 1 })
      return { start, end: start.add({ days: 6 }) }
    }
    case 'month':
      return monthsFrom(day.year, day.month, 1)
    case 'quarter':
      return monthsFrom(day.year, day.month - ((day.month - 1) % 3), 3)
    case 'half':
      return monthsFrom(day.year, day.month <= 6 ? 1 : 7, 6)
    case 'year':
      return monthsFrom(day.year, 1, 12)
  }
}

export const before = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0

/** Whole days from `a` to `b`; negative when `b` comes first. */
export const daysBetween = (a: PlainDate, b: PlainDate): number => a.until(b, { largestUnit: 'days' }).days

/** Months from `a` to `b`, with the days as a fraction of 30. */
export const monthsBetween = (a: PlainDate, b: PlainDate): number =>
  (b.year - a.year) * 12 + (b.month - a.month) + (b.day - a.day) / 30

/** Where early, mid and late end inside a period. */
export function edgeOf(
  range: Range,
  precision: Precision,
  edge: 'early' | 'mid' | 'late' | 'start' | 'end',
): PlainDate {
  const { start, end } = range
  if (edge === 'start') return start
  if (edge === 'late' || edge === 'end') return end
  if (precision === 'month') return start.with({ day: edge === 'early' ? 10 : 15 })
  if (precision === 'year' || precision === 'half')
    return start.add({ months: edge === 'early' ? 4 : precision === 'year' ? 6 : 3 }).subtract({ days: 1 })
  const length = daysBetween(start, end)
  return start.add({ days: Math.floor(length / (edge === 'early' ? 3 : 2)) })
}
