import { before, daysBetween } from '../plan/dates/calendar'
import type { Deadline, Goal, PlainDate, Plan } from '../plan/model'
import { open, ownDeadline } from '../plan/questions'
import type { Phrases } from '../plan/words'
import { blank, boxOf, fillCell, tailInsert, tickEdit } from '../plan/writing'
import type { Edit } from '../text'
import type { Findings, Fix, Rule } from './rule'

type Says = { past: { date: PlainDate; days: number }; archived: { count: number } }
type Offers = { tick: {}; move: {}; drop: {} }
type Options = { graceDays: number }

/** A day gone by beside an open goal: the plan no longer says what is true. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'warning',
  letter: 'T',
  kinds: ['plan'],
  sources: ['opm'],
  readsToday: true,
  readsWords: false,
  options: { graceDays: 0 },

  *check(plan, { options, today, write }): Findings<Says, Offers> {
    const last = today.subtract({ days: options.graceDays })
    const late = [...open(plan)].filter(goal => isLate(goal, last))
    if (isArchived(plan)) {
      if (late.length)
        yield { at: plan.title, says: 'archived', facts: { count: late.length }, severity: 'info' }
      return
    }
    for (const goal of late) {
      const { deadline } = goal
      if (!deadline?.end) continue
      yield {
        at: ownDeadline(goal)?.span ?? goal.span,
        goal,
        says: 'past',
        facts: { date: deadline.end, days: daysBetween(deadline.end, today) },
        fixes: fixesOf(plan, goal, deadline.end, today, write(goal.language)),
      }
    }
  },
}

export default rule

/** A step that takes its goal's date is late with it; that is said once, of the goal. */
const isLate = ({ deadline }: Goal, last: PlainDate): boolean =>
  deadline?.end != null &&
  deadline.from !== 'parent' &&
  deadline.from !== 'child' &&
  before(deadline.end, last)

const isArchived = ({ frontMatter }: Plan): boolean =>
  frontMatter.entries.some(({ key, value }) => key === 'status' && value === 'archived')

function fixesOf(plan: Plan, goal: Goal, was: PlainDate, today: PlainDate, words: Phrases): Fix<Offers>[] {
  const own = ownDeadline(goal)
  const reason = blank('reason', words.blanks.reason)
  const moved =
    own && moveEdits(goal, own, words.moved(words.day(was.year, was.month, was.day), reason), today)
  return [
    { offers: 'tick', facts: {}, edits: [tickEdit(plan, goal)] },
    ...(moved ? [{ offers: 'move' as const, facts: {}, edits: moved }] : []),
    { offers: 'drop', facts: {}, edits: dropEdits(plan, goal, words.dropped(reason)) },
  ]
}

function moveEdits(goal: Goal, { span }: Deadline, note: string, today: PlainDate): Edit[] {
  const date = blank('date', today.add({ months: 3 }).toString())
  const { tail } = goal.place
  return span.end === tail
    ? [{ at: span, insert: date + note }]
    : [{ at: span, insert: date }, tailInsert(goal, note)]
}

/** A box and a status column are the first that readers look at: the note alone would not close the goal. */
function dropEdits(plan: Plan, goal: Goal, note: string): Edit[] {
  const cell = fillCell(plan, goal, 'status', note.trim())
  if (cell) return [cell]
  const box = boxOf(plan, goal)
  return [...(box ? [{ at: box, insert: '[-]' }] : []), tailInsert(goal, note)]
}
