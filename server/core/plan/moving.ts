import type { Edit } from '../text'
import type { Goal, PlainDate, Plan } from './model'
import type { Phrases } from './phrases'
import { ownDeadline } from './questions'
import { blank, fillCell, tailInsert } from './writing'

/** From which day a goal moves to which, and why; the author may fill in another day, and fills in the reason. */
export interface Move {
  readonly was: PlainDate
  readonly to: PlainDate
  readonly reason: string
  /** Behind the blank's name, where one fix moves several goals. */
  readonly number?: number
}

/** Another day in the place of the old one, with a note of it; a day of its own for a goal that had its heading's. */
export function moveEdits(
  plan: Pick<Plan, 'text'>,
  goal: Goal,
  move: Move,
  { byDate, moved, day }: Phrases,
): Edit[] {
  const { was, to, reason, number = '' } = move
  const date = blank(`date${number}`, to.toString())
  const note = moved(day(was.year, was.month, was.day), reason)
  const span = ownDeadline(goal)?.span
  if (!span) {
    const cell = fillCell(plan, goal, 'deadline', date)
    return cell ? [cell, tailInsert(goal, note)] : [tailInsert(goal, byDate(date) + note)]
  }
  return span.end === goal.place.tail
    ? [{ at: { start: span.start, end: tailInsert(goal, note).at.end }, insert: date + note }]
    : [{ at: span, insert: date }, tailInsert(goal, note)]
}
