import type { PlainDate } from '../plan/model'
import type { Show } from './language'

/** The heads under which the goals of a workspace stand, by when they are due. */
export type DueGroup = 'overdue' | 'soon' | 'later' | 'undated' | 'closed'

/** The words around a plan that is shown as a whole: its timeline, its table, its hours, and the list of all goals. */
export interface ViewTexts {
  /** The name of the panel, with the plan's or the file's. */
  readonly panel: (title: string) => string
  /** What the plan is for, in its own words. */
  readonly towards: (role: string) => string
  readonly timeline: string
  readonly smart: string
  readonly hours: string
  /** How the keyboard moves in the timeline. */
  readonly keys: string
  readonly today: string
  /** On buttons: the days that the timeline shows. */
  readonly wholePlan: string
  readonly nextYear: string
  /** Beside a goal or a step: its day has gone by. */
  readonly overdue: string
  /** Beside one that has no day. */
  readonly undated: string
  readonly due: (date: PlainDate, show: Show) => string
  /** A month in few letters, the year left out where it is known. */
  readonly month: (date: PlainDate, withYear: boolean) => string
  readonly goals: (count: number, show: Show) => string
  readonly stepsDone: (done: number, all: number) => string
  readonly overdueCount: (count: number, show: Show) => string
  readonly nothingOverdue: string
  /** The next day on which something is due; `away` is how far it is. */
  readonly next: (date: PlainDate, away: string, show: Show) => string
  readonly budget: (hours: number) => string
  readonly noBudget: string
  readonly noHours: string
  readonly hoursOf: (hours: number) => string
  readonly hoursOver: (hours: number) => string
  /** Months from the first to the last, which may be one. */
  readonly period: (from: PlainDate, to: PlainDate, show: Show) => string
  /** Hours that no date places. */
  readonly anyMonth: string
  readonly heads: Readonly<Record<'goal' | 'when' | 'hours' | 'work', string>>
  readonly noPlan: EmptyTexts
  readonly noGoals: EmptyTexts
  /** On a button: begins a new plan. */
  readonly newPlan: string
  readonly groups: Readonly<Record<DueGroup, string>>
}

/** What is said where there is nothing to show. */
export interface EmptyTexts {
  readonly title: string
  readonly text: string
}
