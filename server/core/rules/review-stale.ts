import { daysBetween } from '../plan/dates/calendar'
import type { PlainDate, Plan } from '../plan/model'
import { openGoals } from '../plan/questions'
import { blank, metaLine } from '../plan/writing'
import type { Edit } from '../text'
import type { Findings, Rule } from './rule'

type Says = { overdue: { date: PlainDate; days: number }; old: { date: PlainDate; days: number } }
type Offers = { setUpdated: {} }
type Options = { defaultCadenceDays: number }

/** A plan that nobody has looked at for longer than its author meant to speaks of somebody else. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'review',
  kinds: ['plan'],
  sources: ['opm'],
  readsToday: true,
  readsWords: true,
  options: { defaultCadenceDays: 190 },

  *check(plan, { options, today, write }): Findings<Says, Offers> {
    const { updated, cadenceDays, isArchived } = plan.facts.upkeep
    if (!updated || isArchived || openGoals(plan).length === 0) return
    const age = daysBetween(updated.date, today)
    const cadence = Math.max(cadenceDays ?? options.defaultCadenceDays, SHORTEST_DAYS)
    if (age <= cadence || awaitsReview(plan, today)) return
    const edit = updateEdit(plan, updated, today, write(plan.language).day)
    yield {
      at: plan.title,
      ...(cadenceDays === null
        ? { says: 'old', facts: { date: updated.date, days: age } }
        : { says: 'overdue', facts: { date: updated.date, days: cadenceDays } }),
      related: [{ at: updated.span }],
      fixes: edit ? [{ offers: 'setUpdated', facts: {}, edits: [edit] }] : [],
    }
  },
}

export default rule

/** Whoever looks every day or week notes it less often. */
const SHORTEST_DAYS = 45

/** The next look is set for a day to come. */
const awaitsReview = ({ facts: { upkeep } }: Plan, today: PlainDate): boolean =>
  upkeep.reviews.some(({ end }) => end !== null && daysBetween(today, end) >= 0)

type Updated = NonNullable<Plan['facts']['upkeep']['updated']>

/** The date kept for it is set to today; a day of writing stays what it is, and gets one beside it. */
function updateEdit(
  plan: Plan,
  { isOwn, span }: Updated,
  today: PlainDate,
  day: (year: number, month: number, day: number) => string,
): Edit | null {
  if (!isOwn) return metaLine(plan, 'updated', blank('date', today.toString()))
  const isIso = /^\d{4}-/.test(plan.text.slice(span.start, span.end))
  const shown = isIso ? today.toString() : day(today.year, today.month, today.day)
  return { at: span, insert: blank('date', shown) }
}
