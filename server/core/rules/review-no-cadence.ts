import { daysBetween } from '../plan/dates/calendar'
import type { Goal, PlainDate, Plan } from '../plan/model'
import { baseOf, open, openGoals } from '../plan/questions'
import { blank, metaLine } from '../plan/writing'
import type { Findings, Rule } from './rule'

type Says = { none: {}; rare: { days: number } }
type Offers = { addReview: {} }
type Options = { maxIntervalDays: number }

/** Goals, people and surroundings change; a day on which one looks again keeps plan and life together. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'review',
  kinds: ['plan'],
  sources: ['locke-latham-2002'],
  readsToday: true,
  readsWords: true,
  options: { maxIntervalDays: 190 },

  *check(plan, { options, today }): Findings<Says, Offers> {
    const goals = [...openGoals(plan)]
    if (goals.length === 0 || goals.every(goal => isNear(goal, today))) return
    const { isReviewed, cadenceDays, isArchived } = plan.facts.upkeep
    const rare = cadenceDays !== null && cadenceDays > options.maxIntervalDays ? cadenceDays : null
    if (isArchived || (isReviewed && (rare === null || hasNextReview(plan, today)))) return
    const edit = metaLine(plan, 'review', blank('date', nextReview(plan, today).toString()))
    yield {
      at: plan.title,
      ...(rare === null ? { says: 'none', facts: {} } : { says: 'rare', facts: { days: rare } }),
      fixes: edit ? [{ offers: 'addReview', facts: {}, edits: [edit] }] : [],
    }
  },
}

export default rule

/** A plan that is over so soon is looked at when it is over. */
const NEAR_DAYS = 60

const isNear = ({ deadline }: Goal, today: PlainDate): boolean =>
  deadline?.end != null && daysBetween(today, deadline.end) <= NEAR_DAYS

/** Beside a rare round a day is set. */
const hasNextReview = ({ facts: { upkeep } }: Plan, today: PlainDate): boolean =>
  upkeep.reviews.some(({ end }) => end !== null && daysBetween(today, end) >= 0)

const LATER_DAYS = 90

/** The first last day to come of anything that is open, else in three months. */
function nextReview(plan: Plan, today: PlainDate): PlainDate {
  const base = daysBetween(today, baseOf(plan, today)) > 0 ? baseOf(plan, today) : today
  const later = base.add({ days: LATER_DAYS })
  let next = later
  for (const { deadline } of open(plan)) {
    const end = deadline?.end
    if (end && daysBetween(base, end) > 0 && daysBetween(end, next) > 0) next = end
  }
  return next
}
