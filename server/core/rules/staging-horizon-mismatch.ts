import { before, daysBetween, monthsBetween } from '../plan/dates/calendar'
import type { Deadline, Goal, Horizon, PlainDate, Plan, Section } from '../plan/model'
import { baseOf, openGoals, ownDeadline } from '../plan/questions'
import { moveLine } from '../plan/writing'
import { contains } from '../text'
import type { Findings, Fix, Rule } from './rule'

type Says = { mismatch: { section: string; date: PlainDate; months: number } }
type Offers = { move: { section: string } }
type Options = { tolerance: number }

/** Months at which a horizon begins and ends, for sections that give no range of their own. */
const scaleOf = (horizon: Horizon, { medium, long }: Plan['horizons']): readonly [number, number] =>
  horizon === 'long' ? [long, Number.POSITIVE_INFINITY] : horizon === 'medium' ? [medium, long] : [0, medium]

/** A goal filed under one horizon and dated for another is looked at too late or too soon. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'staging',
  kinds: ['plan'],
  sources: ['french-guidance', 'bandura-schunk-1981'],
  readsToday: true,
  readsWords: false,
  options: { tolerance: 20 },
  settings: ['horizons'],

  *check(plan, { options, today }): Findings<Says, Offers> {
    const base = baseOf(plan, today)
    const scope = { plan, base, tolerance: options.tolerance }
    const misfits = [...openGoals(plan)].flatMap(goal => {
      const deadline = goal.parent ? null : sureDeadline(goal)
      return deadline ? [{ goal, deadline, fits: fits(deadline, goal.section, scope) }] : []
    })
    for (const { goal, deadline, fits: isRight } of misfits) {
      const { section } = goal
      if (isRight || !section.heading || meansOtherwise(misfits.filter(one => one.goal.section === section)))
        continue
      yield {
        at: deadline.span,
        goal,
        says: 'mismatch',
        facts: {
          section: section.heading.text,
          date: deadline.end,
          months: Math.max(0, Math.round(monthsBetween(base, deadline.end))),
        },
        fixes: fixes(plan, goal, deadline, scope),
      }
    }
  },
}

export default rule

/** Where most of a section falls outside, its author means something else by the heading. */
const meansOtherwise = (beside: readonly { readonly fits: boolean }[]): boolean =>
  beside.length > 1 && beside.filter(one => !one.fits).length * 2 > beside.length

/** What a date is held against. */
interface Scope {
  readonly plan: Plan
  readonly base: PlainDate
  /** In per cent of a section's own range. */
  readonly tolerance: number
}

interface Sure {
  readonly span: Deadline['span']
  readonly start: PlainDate
  readonly end: PlainDate
}

/** Only a day of the goal's own, no year of it assumed, can contradict its heading (refinement 18). */
function sureDeadline(goal: Goal): Sure | null {
  const deadline = ownDeadline(goal)
  if (!deadline?.start || !deadline.end || deadline.inverted) return null
  return deadline.kind === 'absolute' || deadline.kind === 'relative'
    ? { span: deadline.span, start: deadline.start, end: deadline.end }
    : null
}

/** The goal falls due within what the section promises: the author's own range, else the scale, generously. */
function fits({ start, end }: Sure, section: Section, { plan, base, tolerance }: Scope): boolean {
  const { horizon, period } = section
  if (horizon === 'none') return true
  if (period === null)
    return section.bareHorizon ? fitsScale(start, end, scaleOf(horizon, plan.horizons), base) : true
  if (!period.start || !period.end || period.kind.startsWith('assumed')) return true
  const days = Math.max(1, daysBetween(before(period.start, base) ? base : period.start, period.end))
  const slack = Math.max(MONTH, (days * tolerance) / 100)
  const isLate = horizon !== 'long' && !saysMore(section, plan.text) && daysBetween(period.end, start) > slack
  // « Long term (5 years) » begins nowhere: what falls due in its first fifth belongs to a nearer horizon.
  const first = before(base, period.start) ? period.start : base.add({ days: Math.floor(days / FIRST) })
  const isSoon =
    horizon !== 'short' && (before(base, period.start) ? daysBetween(end, first) > slack : before(end, first))
  return !isLate && !isSoon
}

/** `This year and next`, « 2 ans et plus »: words behind the period carry it further. */
const saysMore = ({ heading, period }: Section, text: string): boolean =>
  heading !== null &&
  period !== null &&
  contains(heading.span, period.span) &&
  /\p{L}/u.test(text.slice(period.span.end, heading.span.end))

const MONTH = 31
const FIRST = 5

/** Words such as « long-term » are generous: only half as much again, or half of it, is another horizon. */
function fitsScale(
  start: PlainDate,
  end: PlainDate,
  [from, to]: readonly [number, number],
  base: PlainDate,
): boolean {
  return monthsBetween(base, end) >= from * 0.5 && monthsBetween(base, start) <= to * 1.5
}

/** To the end of the only other section whose horizon fits, where both are lists of the same kind. */
function fixes(plan: Plan, goal: Goal, deadline: Sure, scope: Scope): Fix<Offers>[] {
  const section = onlyOne(
    plan.sections,
    other => other !== goal.section && promisesFor(other, deadline, scope),
  )
  const last = section && plan.goals.findLast(other => other.section === section)
  const edits = last ? moveLine(plan, goal, last) : null
  return edits && section?.heading
    ? [{ offers: 'move', facts: { section: section.heading.text }, edits }]
    : []
}

/** Its heading promises a horizon, and the day lies within. */
const promisesFor = (section: Section, deadline: Sure, scope: Scope): boolean =>
  section.heading !== null &&
  (section.period !== null || section.bareHorizon) &&
  section.horizon !== 'none' &&
  fits(deadline, section, scope)

/** The one item of which it holds; null where there are more, or none. */
function onlyOne<T>(items: readonly T[], holds: (item: T) => boolean): T | null {
  let only: T | null = null
  for (const item of items) {
    if (!holds(item)) continue
    if (only) return null
    only = item
  }
  return only
}
