import { before, daysBetween } from '../plan/dates/calendar'
import { dueGoals, fullestMonth } from '../plan/load'
import type { Goal, PlainDate, Plan } from '../plan/model'
import { moveEdits } from '../plan/moving'
import type { Phrases } from '../plan/phrases'
import { ownDeadline } from '../plan/questions'
import { blank } from '../plan/writing'
import { contains, type Edit, type Span } from '../text'
import type { Findings, Fix, Rule } from './rule'

type Says = {
  hours: { sum: number; budget: number; month: PlainDate | null }
  quarter: { goals: number; start: PlainDate; end: PlainDate }
  open: { goals: number }
}
type Offers = { moveOne: { goal: string; to: PlainDate }; moveLast: { goals: number; to: PlainDate } }
type Options = { tolerance: number; maxPerQuarter: number; maxOpen: number }

/** Where everything is due at once, the easy things get done and the rest is put off. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'A',
  kinds: ['plan'],
  sources: ['ordonez-2009', 'french-guidance', 'canada'],
  readsToday: false,
  readsWords: true,
  options: { tolerance: 0.2, maxPerQuarter: 6, maxOpen: 10 },

  *check(plan, { options, write }): Findings<Says, Offers> {
    yield* overHours(plan, options.tolerance)
    const goals = dueGoals(plan)
    const quarter = fullestQuarter(goals)
    if (quarter && quarter.goals.length > options.maxPerQuarter && !isSpread(quarter)) {
      const { start, end } = quarter
      const facts = { goals: quarter.goals.length, start, end }
      yield {
        at: plan.title,
        says: 'quarter',
        facts,
        severity: 'info',
        related: placesOf(quarter.goals),
        fixes: nextQuarter(plan, quarter, goals, options.maxPerQuarter, write),
      }
      return
    }
    // Without a day of its own the plan's dated goals are near or far by the day of the run: they tell nothing.
    const near = goals.filter(
      ({ horizon, deadline }) => horizon === 'short' && (plan.anchor || !deadline?.end),
    )
    const undated = near.filter(({ deadline }) => !deadline?.end)
    if (near.length > options.maxOpen && undated.length * 2 > near.length)
      yield {
        at: plan.title,
        says: 'open',
        facts: { goals: near.length },
        severity: 'info',
        related: placesOf(near),
      }
  },
}

export default rule

const placesOf = (goals: readonly Goal[]): { at: Span }[] => goals.map(({ span }) => ({ at: span }))

/** The fullest month against the hours that the author has: on the line that sets them, unless metadata do. */
function* overHours(plan: Plan, tolerance: number): Findings<Says, Offers> {
  const budget = plan.facts.budgets.find(({ isForPlan, hoursPerWeek }) => isForPlan && hoursPerWeek !== null)
  const load = budget && fullestMonth(plan)
  if (!budget?.hoursPerWeek || !load) return
  if (load.hoursPerWeek <= budget.hoursPerWeek * (1 + tolerance)) return
  const metadata = plan.frontMatter.span
  const inMetadata = metadata !== null && budget.span.start < metadata.end
  yield {
    at: inMetadata ? plan.title : budget.span,
    says: 'hours',
    facts: { sum: load.hoursPerWeek, budget: budget.hoursPerWeek, month: load.month },
    related: load.work.flatMap(({ goal }) => hoursOf(goal)),
  }
}

/** The goal's own line, and the one where its hours stand when it does not hold them. */
const hoursOf = ({ span, effort }: Goal): { at: Span }[] =>
  effort && !contains(span, effort.span) ? [{ at: span }, { at: effort.span }] : [{ at: span }]

interface Quarter {
  readonly start: PlainDate
  readonly end: PlainDate
  readonly goals: readonly Goal[]
}

function fullestQuarter(goals: readonly Goal[]): Quarter | null {
  const quarters = new Map<number, Goal[]>()
  for (const goal of goals) {
    const end = goal.deadline?.end
    if (!end) continue
    const key = end.year * 4 + Math.floor((end.month - 1) / 3)
    const known = quarters.get(key)
    if (known) known.push(goal)
    else quarters.set(key, [goal])
  }
  let best: readonly Goal[] = []
  for (const due of quarters.values()) if (due.length > best.length) best = due
  const end = best[0]?.deadline?.end
  if (!end) return null
  const start = firstOf(end)
  return { start, end: start.add({ months: 3 }).subtract({ days: 1 }), goals: best }
}

const firstOf = (day: PlainDate): PlainDate =>
  day.with({ day: 1, month: Math.floor((day.month - 1) / 3) * 3 + 1 })

/** So many goals are offered to move at most. */
const MOST_OFFERS = 6

/** What is too much for the quarter falls due at the end of the next one, where there is room for it. */
function nextQuarter(
  plan: Plan,
  { end, goals }: Quarter,
  all: readonly Goal[],
  most: number,
  write: (language: string) => Phrases,
): Fix<Offers>[] {
  const to = firstOf(end).add({ months: 6 }).subtract({ days: 1 })
  const surplus = goals.length - most
  const from = firstOf(to)
  const isNext = ({ deadline }: Goal): boolean =>
    deadline?.end != null && !before(deadline.end, from) && !before(to, deadline.end)
  const movable = goals.filter(goal => isMovable(goal, to))
  if (all.filter(isNext).length + surplus > most || movable.length < surplus) return []
  const edits = (goal: Goal, number?: number): Edit[] => {
    const words = write(goal.language)
    const was = goal.deadline?.end ?? end
    const reason = blank(`reason${number ?? ''}`, words.blanks.reason)
    return moveEdits(plan, goal, { was, to, reason, ...(number && { number }) }, words)
  }
  if (surplus === 1)
    return movable
      .slice(-MOST_OFFERS)
      .map(goal => ({ offers: 'moveOne', facts: { goal: goal.text, to }, edits: edits(goal) }))
  const moved = movable.slice(-surplus).flatMap((goal, i) => edits(goal, i + 1))
  return [{ offers: 'moveLast', facts: { goals: surplus, to }, edits: moved }]
}

/** Its day is its own, and its heading promises none before the new one. */
const isMovable = (goal: Goal, to: PlainDate): boolean =>
  ownDeadline(goal)?.end != null && !(goal.section.period?.end && before(goal.section.period.end, to))

/** The days stand apart, each with its own weeks: no month of the quarter holds half of them. */
function isSpread({ start, goals }: Quarter): boolean {
  const perMonth = [0, 0, 0]
  for (const { deadline } of goals) {
    const month = deadline?.end ? Math.min(2, Math.floor(daysBetween(start, deadline.end) / 31)) : 0
    perMonth[month] = (perMonth[month] ?? 0) + 1
  }
  return Math.max(...perMonth) * 2 <= goals.length
}
