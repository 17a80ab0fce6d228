import { before, monthsBetween } from '../plan/dates/calendar'
import type { Goal, PlainDate, Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { baseOf, ownDeadline } from '../plan/questions'
import { blank, childLines } from '../plan/writing'
import type { Edit } from '../text'

/** How many stages a goal is split into, and over how many months where it has no last day. */
const STAGES = 3
const UNDATED = 12

/** Stages at even distances below a goal, the days proposed and the words left open; null where it has no room for them. */
export function staged(plan: Plan, goal: Goal, words: Phrases, today: PlainDate): Edit | null {
  if (goal.children.some(({ type }) => type === 'stage')) return null
  const base = baseOf(plan, today)
  const end = ownDeadline(goal)?.end ?? base.add({ months: UNDATED })
  if (!before(base, end)) return null
  const months = monthsBetween(base, end)
  const days = base.until(end, { largestUnit: 'days' }).days
  const lines = Array.from({ length: STAGES }, (_, i) => {
    const share = (i + 1) / (STAGES + 1)
    // Short ways are cut by days, long ones end their stages with a month, as people do.
    const day =
      months < STAGES + 1
        ? base.add({ days: Math.round(days * share) })
        : monthEnd(base.add({ months: Math.round(months * share) }))
    return words.stage(blank(`date${i + 1}`, dayIn(day, words)), blank(`stage${i + 1}`, words.blanks.stage))
  })
  return childLines(plan, goal, lines)
}

const monthEnd = (day: PlainDate): PlainDate => day.with({ day: day.daysInMonth })

const dayIn = ({ year, month, day }: PlainDate, words: Phrases): string => words.day(year, month, day)
