import { before, daysBetween } from '../plan/dates/calendar'
import type { Goal, PlainDate, Plan } from '../plan/model'
import { moveEdits } from '../plan/moving'
import type { Phrases } from '../plan/phrases'
import { isClosed, isPast, open, ownDeadline } from '../plan/questions'
import { blank, boxOf, statusEdit, tailInsert, tickEdit } from '../plan/writing'
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
    const late = [...open(plan)].filter(goal => isPast(goal, last))
    if (isClosed(plan)) {
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

function fixesOf(plan: Plan, goal: Goal, was: PlainDate, today: PlainDate, words: Phrases): Fix<Offers>[] {
  const reason = blank('reason', words.blanks.reason)
  return [
    { offers: 'tick', facts: {}, edits: [tickEdit(plan, goal)] },
    {
      offers: 'move',
      facts: {},
      edits: moveEdits(plan, goal, { was, to: proposed(goal, today), reason }, words),
    },
    { offers: 'drop', facts: {}, edits: dropEdits(plan, goal, words.dropped(reason)) },
  ]
}

/** A month on, and not behind the goal that it serves. */
function proposed({ parent }: Goal, today: PlainDate): PlainDate {
  const next = today.add({ months: 1 })
  const end = parent ? ownDeadline(parent)?.end : null
  return end && before(today, end) && before(end, next) ? end : next
}

/** A box and a status column are the first that readers look at: the note alone would not close the goal. */
function dropEdits(plan: Plan, goal: Goal, note: string): Edit[] {
  const cell = statusEdit(plan, goal, note.trim().replace(/^\((.*)\)$/, '$1'))
  if (cell) return [cell]
  const box = boxOf(plan, goal)
  return [...(box ? [{ at: box, insert: '[-]' }] : []), tailInsert(goal, note)]
}
