import { before } from './plan/dates/calendar'
import { type Load, monthlyLoads } from './plan/load'
import type { Goal, PlainDate, Plan } from './plan/model'
import { everyGoal } from './plan/model'
import { isClosed, isPast, isStep, ownDates } from './plan/questions'
import type { Lint } from './report'

/** How a plan stands on a day. */
export interface Standing {
  /** Open goals and steps whose day has gone by, the one that is longest late first. */
  readonly overdue: readonly Goal[]
  /** What falls due next; null where nothing open has a day ahead. */
  readonly next: Goal | null
}

/** A plan at a glance: what is to be done by when, from which day on, and how many hours that takes. */
export interface Overview extends Standing {
  /** The words of the document's first heading; null where it has none. */
  readonly title: string | null
  /** The first role that the plan aims at, in its own words. */
  readonly target: string | null
  readonly items: readonly Planned[]
  /** The first and the last day that there is something to show of; today lies between them. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** The hours a week that the author sets aside; null where the plan does not say. */
  readonly budget: number | null
  /** What the open work takes from this month on, months that are alike put together; empty where nothing says its hours. */
  readonly periods: readonly Period[]
}

/** A goal or a step, and when it is. */
export interface Planned {
  readonly goal: Goal
  /** From when on somebody works on it; null where it has no last day. */
  readonly begins: PlainDate | null
  /** The days that meet its deadline, the first and the last; null where it has none that the calendar knows. */
  readonly window: { readonly start: PlainDate; readonly end: PlainDate } | null
  readonly isOverdue: boolean
  readonly steps: readonly Planned[]
}

/** Months that take the same hours for the same work. */
export interface Period {
  /** The first days of the first and of the last month; null where no date tells when any of it is. */
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly hoursPerWeek: number
  readonly work: readonly { readonly goal: Goal; readonly hoursPerWeek: number }[]
}

/** Looks at a plan from the day of its report. */
export function overview(report: Lint): Overview {
  const { plan, today } = report
  const items = planned(report)
  const days = [...everyPlanned(items)].flatMap(({ begins, window }) =>
    [begins, window?.end].flatMap(day => day ?? []),
  )
  const all = [today, ...(plan.anchor ? [plan.anchor.date] : []), ...days]
  return {
    title: plan.sections.find(({ heading }) => heading)?.heading?.text ?? null,
    target: plan.targets[0]?.text ?? null,
    items,
    from: all.reduce((first, day) => (before(day, first) ? day : first)),
    to: all.reduce((last, day) => (before(last, day) ? day : last)),
    ...standing(report),
    budget:
      plan.facts.budgets.find(({ isForPlan, hoursPerWeek }) => isForPlan && hoursPerWeek !== null)
        ?.hoursPerWeek ?? null,
    periods: periodsOf(plan, today),
  }
}

/** Tells what is late and what comes next, and counts no hours, which takes longer than all else. */
export function standing({ plan, today }: Lint): Standing {
  const late = new Set(overdueIn(plan, today))
  return { overdue: [...late].sort(byEnd), next: nextIn(plan, today, late) }
}

/**
 * The goals with their steps, and behind them the steps that serve none of them, in reading order. A step that stands
 * elsewhere in the document is shown below the first goal that it serves, and there alone.
 */
export function planned({ plan, today }: Lint): readonly Planned[] {
  const late = new Set(overdueIn(plan, today))
  const shown = new Set<Goal>()
  const itemsOf = (goals: readonly Goal[]): readonly Planned[] =>
    goals.flatMap(goal => (shown.has(goal) ? [] : [itemOf(goal)]))
  const itemOf = (goal: Goal): Planned => {
    shown.add(goal)
    const steps = itemsOf([...goal.children, ...goal.linked.filter(isLoose)])
    return { goal, ...whenOf(goal, plan, today), isOverdue: late.has(goal), steps }
  }
  const goals = itemsOf(plan.goals.filter(goal => !isStep(goal)))
  return [...goals, ...itemsOf(plan.goals.filter(isStep))]
}

/** Every item and what hangs below it, parents first. */
export function* everyPlanned(items: readonly Planned[]): Generator<Planned> {
  for (const item of items) {
    yield item
    yield* everyPlanned(item.steps)
  }
}

/** The open goals and steps whose day has gone by, in reading order; none where the plan itself is closed. */
function overdueIn(plan: Plan, today: PlainDate): readonly Goal[] {
  if (plan.kind !== 'plan' || isClosed(plan)) return []
  return [...everyGoal(plan.goals)].filter(goal => goal.status === 'open' && isPast(goal, today))
}

/** A step that hangs below nothing. */
const isLoose = (goal: Goal): boolean => isStep(goal) && !goal.parent

function whenOf(goal: Goal, plan: Plan, today: PlainDate): Pick<Planned, 'begins' | 'window'> {
  const end = goal.deadline?.end
  if (!end) return { begins: null, window: null }
  const said = ownDates(goal).find(({ role, start }) => role === 'start' && start)?.start
  const begins = [said, plan.anchor?.date, today].find(day => day && !before(end, day)) ?? end
  // « avant Pâques » begins today: only a month or a quarter is a stretch of days that all meet it.
  const isStretch = goal.deadline?.kind !== 'relative' && goal.deadline?.precision !== 'day'
  const first = (isStretch && goal.deadline?.start) || end
  return { begins, window: { start: before(first, begins) ? begins : first, end } }
}

function nextIn(plan: Plan, today: PlainDate, late: ReadonlySet<Goal>): Goal | null {
  const ahead = [...everyGoal(plan.goals)].filter(
    goal =>
      goal.status === 'open' && goal.deadline?.end && !late.has(goal) && !before(goal.deadline.end, today),
  )
  return ahead.sort(byEnd)[0] ?? null
}

function byEnd({ deadline: one }: Goal, { deadline: other }: Goal): number {
  if (!one?.end || !other?.end) return 0
  return before(one.end, other.end) ? -1 : before(other.end, one.end) ? 1 : 0
}

function periodsOf(plan: Plan, today: PlainDate): readonly Period[] {
  const thisMonth = today.with({ day: 1 })
  const ahead = monthlyLoads(plan).filter(({ month }) => !month || !before(month, thisMonth))
  const periods: Period[] = []
  for (const load of ahead) {
    const last = periods.at(-1)
    if (last && isAlike(last, load)) periods[periods.length - 1] = { ...last, to: load.month }
    else periods.push({ from: load.month, to: load.month, hoursPerWeek: load.hoursPerWeek, work: load.work })
  }
  while (periods.at(-1)?.work.length === 0) periods.pop()
  return periods
}

const isAlike = ({ work }: Period, load: Load): boolean =>
  work.length === load.work.length && work.every(({ goal }, i) => goal === load.work[i]?.goal)
