import { type Goal, isStep, type Overview, type PlainDate, type Planned } from '../../core/index'
import { toRange } from '../convert'
import { daysTo, readingOf } from '../dates'
import type { Seen } from '../features/feature'
import { namesOf, wholeOf } from '../features/symbols'
import type { PlanRow, Scale, Timeline } from '../protocol'

/** The goals of a plan and their steps on a line of days. */
export function timeline(seen: Seen, { items, from, to }: Overview): Timeline {
  const { editor, view } = seen.wishes.reader.person
  const first = from.with({ day: 1 })
  const last = to.add({ months: 1 }).with({ day: 1 })
  const at = (day: PlainDate): number => first.until(day, { largestUnit: 'days' }).days
  const nameOf = namesOf(seen.plan)
  const rowOf = ({ goal, begins, window, isOverdue, steps }: Planned): PlanRow => {
    const name = nameOf(goal)
    const type = editor.types[goal.type]
    return {
      name,
      type,
      isStep: isStep(goal),
      status: goal.status,
      isOverdue,
      when: [dayOf(goal, seen), ...leftOf(goal, seen)].join(' · '),
      spoken: [type, name, ...whenOf(goal, isOverdue, seen)].join(', '),
      days: begins && window ? { begins: at(begins), start: at(window.start), end: at(window.end) } : null,
      ...placeOf(goal, seen),
      steps: steps.map(rowOf),
    }
  }
  const scaleOf = (label: string, start: PlainDate, end: PlainDate): Scale => {
    const distance = monthsPerMark(start, end)
    const wordOf = (day: PlainDate, i: number): string =>
      distance < 12 ? view.month(day, i === 0 || day.month === 1) : String(day.year)
    const marks = marksOf(start, end, distance).map((day, i) => ({ at: at(day), label: wordOf(day, i) }))
    return { label, from: at(start), length: at(end) - at(start), marks }
  }
  const month = seen.lint.today.with({ day: 1 })
  const near = month.add({ months: NEAR_MONTHS })
  const isLong = month.add({ months: 2 * NEAR_MONTHS }).until(last).sign > 0
  return {
    heading: view.timeline,
    keys: view.keys,
    today: { at: at(seen.lint.today), label: view.today },
    scales: [scaleOf(view.wholePlan, first, last), ...(isLong ? [scaleOf(view.nextYear, month, near)] : [])],
    rows: items.map(rowOf),
  }
}

/** Where a plan reaches far, the next year can be looked at by itself: what is near lies close together else. */
const NEAR_MONTHS = 12

/** Where a goal stands, and with all that is written below it. */
export function placeOf(goal: Goal, { document }: Seen): Pick<PlanRow, 'range' | 'lines'> {
  const { start, end } = toRange(document, wholeOf(goal))
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line
  return { range: toRange(document, goal.span), lines: [start.line, last] }
}

/** What became of it; while it is open, by when it is due and how far that is. */
export function whenOf(goal: Goal, isOverdue: boolean, seen: Seen): string[] {
  const { deadline, status, type } = goal
  const { reader } = seen.wishes
  const { editor, show, view } = reader.person
  const due = deadline?.end ? [view.due(deadline.end, show)] : []
  if (status !== 'open') return [editor.status[type][status], ...due]
  if (!deadline?.end)
    return [(deadline && readingOf(deadline, seen.lint, reader)) || rhythmOf(goal, seen) || view.undated]
  return [...(isOverdue ? [view.overdue] : []), ...due, ...leftOf(goal, seen)]
}

/** How far the day of what is open lies ahead or behind; nothing of what is not, or has no day. */
export function leftOf({ deadline, status }: Goal, { lint, wishes }: Seen): string[] {
  const { editor, show } = wishes.reader.person
  return deadline?.end && status === 'open' ? [editor.left(daysTo(deadline.end, lint), show)] : []
}

/** Its day or its rhythm, or what became of it. */
export function dayOf(goal: Goal, seen: Seen): string {
  const { deadline, status, type } = goal
  const { editor, show, view } = seen.wishes.reader.person
  if (status !== 'open') return editor.status[type][status]
  return deadline?.end ? show.date(deadline.end) : rhythmOf(goal, seen) || view.undated
}

/** « Chaque mardi », in the plan's own words: what has a rhythm waits for no day. */
const rhythmOf = ({ cadence }: Goal, { lint }: Seen): string =>
  cadence ? lint.text.slice(cadence.start, cadence.end).replace(/\s+/g, ' ') : ''

/** So many marks have room for their words; a year is a shorter word than a month. */
const MOST_MARKS = { months: 5, years: 6 } as const

/** Months from one mark to the next. */
const DISTANCES = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400]

function monthsPerMark(first: PlainDate, last: PlainDate): number {
  const { months } = first.until(last, { largestUnit: 'months' })
  const most = (distance: number): number => (distance < 12 ? MOST_MARKS.months : MOST_MARKS.years)
  return DISTANCES.find(distance => months / distance <= most(distance)) ?? months
}

/** The first days of months at even distances, whole years where they are years apart. */
function marksOf(first: PlainDate, last: PlainDate, distance: number): readonly PlainDate[] {
  const behind = (first.year * 12 + first.month - 1) % distance
  const marks: PlainDate[] = []
  let day = behind === 0 ? first : first.add({ months: distance - behind })
  while (day.until(last).sign > 0) {
    marks.push(day)
    day = day.add({ months: distance })
  }
  return marks
}
