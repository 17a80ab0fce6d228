import { before, daysBetween } from './plan/dates/calendar'
import type { PlainDate } from './plan/model'

/** A day that people set themselves, and what ends with it. */
export interface DayAhead {
  readonly day: PlainDate
  readonly ends: 'month' | 'quarter' | 'half' | 'year'
}

/** How near an end is too near to be worth proposing. */
const SOON = 7

/** Ends of months, quarters and years from a day on, in their order; of one day, the longest that it ends. */
export function daysAhead(today: PlainDate): readonly DayAhead[] {
  const ends = [
    ...[0, 1].map(more => monthEnd(today.add({ months: more }))),
    ...[0, 1, 2, 3, 4].map(more => quarterEnd(today.add({ months: 3 * more }))),
    yearEnd(today.add({ years: 1 })),
  ]
  const days = [...new Map(ends.map(day => [day.toString(), day])).values()]
  return days
    .filter(day => daysBetween(today, day) >= SOON)
    .sort((a, b) => (before(a, b) ? -1 : 1))
    .map(day => ({ day, ends: endsWith(day) }))
}

const monthEnd = (day: PlainDate): PlainDate => day.with({ day: day.daysInMonth })

const quarterEnd = (day: PlainDate): PlainDate =>
  monthEnd(day.with({ day: 1, month: Math.ceil(day.month / 3) * 3 }))

const yearEnd = (day: PlainDate): PlainDate => day.with({ day: 1, month: 12 }).with({ day: 31 })

const endsWith = ({ month }: PlainDate): DayAhead['ends'] =>
  month === 12 ? 'year' : month === 6 ? 'half' : month % 3 === 0 ? 'quarter' : 'month'
