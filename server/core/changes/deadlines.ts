import { before as isBefore } from '../plan/dates/calendar'
import type { DateReading, Deadline } from '../plan/model'
import type { ChangeKind, Value } from './change'
import type { Subject } from './subject'

/** What became of a deadline: the kind of change, and both ends of it. */
export interface DeadlineChange {
  readonly kind: Extract<ChangeKind, `deadline-${string}`>
  readonly from: Value | null
  readonly to: Value | null
}

/** What became of a goal’s deadline; null when it is what it was, or nobody can tell. */
export function deadlineChange(before: Subject, after: Subject): DeadlineChange | null {
  const [a, b] = [deadlineOf(before, after), deadlineOf(after, before)]
  const [from, to] = [a && valueIn(a), b && valueIn(b)]
  if (a?.end && b?.end) {
    if (a.end.equals(b.end)) return null
    return { kind: isBefore(a.end, b.end) ? 'deadline-later' : 'deadline-earlier', from, to }
  }
  if (mayBeSame(a, b) || mayBeSame(b, a)) return null
  if (a?.end) return isOpen(b) ? { kind: 'deadline-removed', from, to } : null
  return b?.end ? { kind: 'deadline-set', from, to } : null
}

/** Its own deadline; where only the other version has one of its own, what it takes from the goal above or a step below. */
const deadlineOf = ({ goal, deadline }: Subject, other: Subject): Deadline | null =>
  deadline ?? (other.deadline ? goal.deadline : null)

/** No day any more: nothing stands there, or « one day ». What reads two ways still is a day, for its author. */
const isOpen = (deadline: Deadline | null): boolean =>
  deadline === null ||
  deadline.kind === 'vague' ||
  deadline.kind === 'unanchored' ||
  deadline.kind === 'event'

/** `05/06/2026` may be 5 June. */
const mayBeSame = (unclear: DateReading | null, clear: DateReading | null): boolean =>
  unclear?.readings?.some(day => clear?.end?.equals(day)) ?? false

const valueIn = ({ span, text, end }: DateReading): Value => ({ span, text, day: end })
