import type { Span } from './protocol'

/** A plan as a whole, or what to say where there is none. All words are those of their reader. */
export type PlanView = DrawnPlan | EmptyView

interface ViewHead {
  readonly uri: string
  /** The name of the panel. */
  readonly panel: string
  /** The language of its words: `en`. */
  readonly language: string
  /** The plan's own title, else the name of its file. */
  readonly title: string
}

export interface EmptyView extends ViewHead {
  readonly kind: 'empty'
  readonly heading: string
  readonly text: string
  /** On the button that begins a new plan. */
  readonly newPlan: string
}

export interface DrawnPlan extends ViewHead {
  readonly kind: 'plan'
  /** What the plan is for; empty where it does not say. */
  readonly lead: string
  /** How much there is, what is late, what comes next. */
  readonly summary: readonly { readonly text: string; readonly isOverdue: boolean }[]
  readonly timeline: Timeline
  readonly smart: SmartTable
  readonly hours: HoursTable
}

/** Goals and steps on a line of days, which count from the first of them all, 0. */
export interface Timeline {
  readonly heading: string
  readonly keys: string
  readonly today: { readonly at: number; readonly label: string }
  /** The stretches of days to choose from: all of them first. */
  readonly scales: readonly [Scale, ...Scale[]]
  readonly rows: readonly PlanRow[]
}

/** A stretch of days to look at. */
export interface Scale {
  readonly label: string
  readonly from: number
  /** The number of days. */
  readonly length: number
  /** Months or years that begin in it. */
  readonly marks: readonly { readonly at: number; readonly label: string }[]
}

/** A goal or a step. */
export interface PlanRow {
  readonly name: string
  /** `Goal`, `Stage`. */
  readonly type: string
  readonly isStep: boolean
  readonly status: 'open' | 'done' | 'dropped' | 'moved'
  readonly isOverdue: boolean
  /** Its day and how far that is, or what became of it. */
  readonly when: string
  /** All of it in words, for who does not see it. */
  readonly spoken: string
  /** From when on somebody works on it, and the days that meet its deadline; null where it has no day. */
  readonly days: { readonly begins: number; readonly start: number; readonly end: number } | null
  /** Its own words. */
  readonly range: Span
  /** The first and the last line of it and of all that is written below it. */
  readonly lines: readonly [number, number]
  readonly steps: readonly PlanRow[]
}

/** For each goal and letter the words of the plan that answer for it, or what to ask oneself. */
export interface SmartTable {
  readonly heading: string
  readonly goal: string
  readonly letters: readonly { readonly letter: string; readonly name: string }[]
  readonly rows: readonly SmartRow[]
}

export interface SmartRow {
  readonly name: string
  readonly range: Span
  readonly lines: readonly [number, number]
  readonly cells: readonly SmartCell[]
}

export interface SmartCell {
  readonly answer: 'yes' | 'no' | 'unknown'
  readonly sign: string
  /** The sign in words. */
  readonly said: string
  readonly words: string
}

/** The hours that the open work takes a week, month by month, beside those that the author has. */
export interface HoursTable {
  readonly heading: string
  readonly lead: readonly string[]
  /** Null where the plan does not say. */
  readonly budget: number | null
  readonly heads: { readonly when: string; readonly hours: string; readonly work: string }
  readonly rows: readonly HoursRow[]
}

export interface HoursRow {
  readonly when: string
  readonly hours: number
  readonly text: string
  /** How much it is over the budget; empty where it is not. */
  readonly over: string
  readonly work: readonly { readonly name: string; readonly text: string; readonly range: Span }[]
}

export interface Goals {
  readonly groups: readonly GoalGroup[]
  /** How many goals and steps are late, and that in words. */
  readonly overdue: number
  readonly summary: string
}

export interface GoalGroup {
  readonly key: 'overdue' | 'soon' | 'later' | 'undated' | 'closed'
  readonly label: string
  readonly goals: readonly GoalEntry[]
}

export interface GoalEntry {
  readonly uri: string
  readonly range: Span
  readonly name: string
  /** When it is due, and in which plan it stands. */
  readonly description: string
  /** All of it in words. */
  readonly spoken: string
  readonly status: PlanRow['status']
  readonly isOverdue: boolean
  readonly isStep: boolean
  readonly steps: readonly GoalEntry[]
}

export interface PlanStatus {
  /** Empty where there is nothing to say. */
  readonly text: string
  /** What is late, line by line, else what comes next. */
  readonly lines: readonly string[]
  readonly isOverdue: boolean
}
