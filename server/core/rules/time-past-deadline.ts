import { before, daysBetween } from '../plan/dates/calendar'
import type { Goal, PlainDate } from '../plan/model'
import { moveEdits } from '../plan/moving'
import type { Phrases } from '../plan/phrases'
import { type Beside, isClosed, isPast, open, ownDeadline } from '../plan/questions'
import { rememberedUnder } from '../plan/remembered'
import { blank, boxOf, statusEdit, tailInsert, tickEdit } from '../plan/writing'
import type { Edit } from '../text'
import type { Finding, Findings, Fix, Rule } from './rule'

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

  checkGoal(goal, beside, { options, today, write }): Finding<Says, Offers> | null {
    const end = goal.deadline?.end
    if (!end || !isPast(goal, lastDay(options, today))) return null
    return {
      at: ownDeadline(goal)?.span ?? goal.span,
      goal,
      says: 'past',
      facts: { date: end, days: daysBetween(end, today) },
      fixes: fixesOf(beside, goal, end, today, write(goal.language)),
    }
  },

  counts(plan) {
    return isClosed(plan) ? () => false : null
  },

  *check(plan, { options, today }): Findings<Says, Offers> {
    if (!isClosed(plan)) return
    const last = lastDay(options, today)
    const count = open(plan).filter(goal => isPast(goal, last)).length
    if (count > 0) yield { at: plan.title, says: 'archived', facts: { count }, severity: 'info' }
  },
}

export default rule

/** What ended before this day is late. */
const lastDay = rememberedUnder(
  ({ graceDays }: Options, today: PlainDate): PlainDate => today.subtract({ days: graceDays }),
)

function fixesOf(plan: Beside, goal: Goal, was: PlainDate, today: PlainDate, words: Phrases): Fix<Offers>[] {
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
function dropEdits(plan: Beside, goal: Goal, note: string): Edit[] {
  const cell = statusEdit(plan, goal, note.trim().replace(/^\((.*)\)$/, '$1'))
  if (cell) return [cell]
  const box = boxOf(plan, goal)
  return [...(box ? [{ at: box, insert: '[-]' }] : []), tailInsert(goal, note)]
}
