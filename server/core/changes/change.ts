import type { Goal, PlainDate } from '../plan/model'
import type { Lint } from '../report'
import type { Span } from '../text'

/** What can become of a goal between two versions of a plan. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  'relocated',
  'done',
  'reopened',
  'dropped',
  'postponed',
  'deadline-later',
  'deadline-earlier',
  'deadline-set',
  'deadline-removed',
  'target-lowered',
  'target-raised',
  'target-changed',
  'target-set',
  'target-removed',
  'reworded',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Two versions of one document, either of which may not be there. */
export interface Versions {
  readonly before: Lint | null
  readonly after: Lint | null
}

/** One goal that is not what it was, with all that became of it. */
export interface GoalChange {
  /** As the earlier version has it; null when it is new. Spans count in that version’s text. */
  readonly before: Goal | null
  /** As the later version has it; null when it is gone. */
  readonly after: Goal | null
  /** Which of the documents it came from, when that is another one than it stands in now. */
  readonly cameFrom: number | null
  /** How many steps below it are new, or gone, together with it. */
  readonly steps: number
  /** At least one. */
  readonly changes: readonly Change[]
}

/** One thing that became of a goal. */
export interface Change {
  readonly kind: ChangeKind
  /** The plan promises less, or later, and says no word about it. */
  readonly isSilent: boolean
  /** The words of the plan about it, in the later version; null where there are none. */
  readonly said: Words | null
  /** What stood there and what stands there now: a deadline, figures, the goal’s words. */
  readonly from: Value | null
  readonly to: Value | null
}

/** Words of one version. */
export interface Words {
  readonly span: Span
  readonly text: string
}

/** What a change is about, in one version. */
export interface Value extends Words {
  /** The day that a deadline means; null where the calendar knows none, or it is no deadline. */
  readonly day: PlainDate | null
}

/** True when the plan promises less, or later, and says no word about it. */
export const isSlip = ({ changes }: GoalChange): boolean => changes.some(({ isSilent }) => isSilent)
