import { before, daysBetween } from './dates/calendar'
import type { DateReading, Goal, PlainDate, Plan } from './model'
import { everyGoal } from './model'
import { isPersonal } from './questions'
import { inRuns } from './runs'

/** A goal or step that takes hours, and from when to when it does. */
export interface Work {
  readonly goal: Goal
  readonly hoursPerWeek: number
  /** Null: it is under way, or nothing says. */
  readonly start: PlainDate | null
  readonly end: PlainDate | null
}

/** A month and all that takes hours in it. */
export interface Load {
  /** The month's first day; null where no date tells when any of it is. */
  readonly month: PlainDate | null
  readonly hoursPerWeek: number
  readonly work: readonly Work[]
}

/** The fullest month of the plan's open work, the first of equals; null where nothing says its hours. */
export function fullestMonth(plan: Plan): Load | null {
  return monthlyLoads(plan).reduce<Load | null>(
    (best, load) => (best && best.hoursPerWeek >= load.hoursPerWeek ? best : load),
    null,
  )
}

/**
 * What the plan's open work takes, month by month, from the first that any of it falls into to the last. One entry without
 * a month where no date tells; empty where nothing says its hours.
 */
export function monthlyLoads(plan: Plan): readonly Load[] {
  const work = worksOf(plan)
  if (work.length === 0) return []
  const ends = work.flatMap(({ end }) => end ?? [])
  const starts = work.flatMap(({ start }) => start ?? [])
  const first = least([...starts, ...(plan.anchor ? [plan.anchor.date] : ends)])
  if (!first) return [{ month: null, hoursPerWeek: sum(work), work }]
  const last = ends.reduce((most, day) => (before(most, day) ? day : most), first)
  const loads: Load[] = []
  let month = first.with({ day: 1 })
  for (let n = 0; n < MOST_MONTHS && !before(last, month); n++) {
    loads.push(loadOf(month, work))
    month = month.add({ months: 1 })
  }
  return loads
}

const least = (days: readonly PlainDate[]): PlainDate | null =>
  days.reduce<PlainDate | null>((first, day) => (!first || before(day, first) ? day : first), null)

/** No plan is looked at further ahead: ten years. */
const MOST_MONTHS = 120

/** What is under way at one time in the month; work that only follows other work does not add to it. */
function loadOf(month: PlainDate, work: readonly Work[]): Load & { readonly month: PlainDate } {
  const begun = work.flatMap(({ start }) => (start && isIn(start, month) ? [start] : []))
  const days = new Map([month, ...begun].map(day => [day.day, day]))
  let best: readonly Work[] = []
  for (const day of days.values()) {
    const together = work.filter(
      ({ start, end }) => !(start && before(day, start)) && !(end && before(end, day)),
    )
    if (sum(together) > sum(best)) best = together
  }
  return { month, hoursPerWeek: sum(best), work: best }
}

const isIn = (day: PlainDate, month: PlainDate): boolean =>
  day.year === month.year && day.month === month.month

const sum = (work: readonly Work[]): number => work.reduce((total, one) => total + one.hoursPerWeek, 0)

/** Every open node that says its hours. A goal that says them speaks for its steps too. */
function worksOf({ goals, anchor, facts }: Plan): readonly Work[] {
  // « 4 h par semaine » in a list under « Temps »: the time itself, and no work.
  const kept = new Set(facts.budgets.filter(({ isForPlan }) => isForPlan).map(({ span }) => span.start))
  const works: Work[] = []
  const visit = (nodes: readonly Goal[], around: Goal | null): void => {
    for (const goal of nodes) {
      if (goal.status !== 'open' || goal.isVision || isPersonal(goal)) continue
      if (goal.effort && kept.has(goal.effort.span.start)) continue
      const work = workOf(goal, around, anchor?.date ?? null)
      if (work) works.push(work)
      else visit(goal.children, goal)
    }
  }
  visit(goals, null)
  return works
}

function workOf(goal: Goal, around: Goal | null, today: PlainDate | null): Work | null {
  const { effort } = goal
  if (!effort) return null
  const dates = [...goal.dates, ...(around?.dates ?? [])]
  const range = dates.find(isRange)
  const said = range?.start ?? dates.find(({ role, start }) => role === 'start' && start)?.start ?? null
  const end = range?.end ?? goal.deadline?.end ?? around?.deadline?.end ?? null
  const start = said && today && before(said, today) ? today : (said ?? today)
  if (end && start && before(end, start)) return null
  if (effort.hoursPerWeek !== null) return { goal, hoursPerWeek: effort.hoursPerWeek, start, end }
  // A key result's hours are its measure, done in part already.
  if (!end || !start || effort.totalHours === null || goal.type === 'key-result') return null
  const weeks = Math.max(1, daysBetween(start, end) / 7)
  return { goal, hoursPerWeek: effort.totalHours / weeks, start, end }
}

/** Days that one expression of that precision lasts at most; « d'octobre à février » lasts longer. */
const LASTS: Readonly<Record<string, number>> = {
  day: 0,
  week: 6,
  month: 31,
  quarter: 92,
  season: 93,
  half: 184,
  year: 366,
}

const isRange = ({ start, end, precision }: DateReading): boolean =>
  start !== null && end !== null && precision !== null && daysBetween(start, end) > (LASTS[precision] ?? 366)

/** Every open goal at the top of the plan that falls due: no step, no habit, nothing of one's own life beside work. */
export const dueGoals = ({ goals }: Plan): readonly Goal[] => due(goals)

const due = inRuns((run: readonly Goal[]) =>
  everyGoal(run).filter(
    goal =>
      goal.status === 'open' &&
      (goal.type === 'goal' || goal.type === 'objective') &&
      !goal.parent &&
      !goal.isVision &&
      !isPersonal(goal),
  ),
)
