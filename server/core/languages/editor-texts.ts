import type { Answer, DeadlineKind, DeadlineSource, Letter, NodeType, PlainDate, Status } from '../plan/model'
import type { Show } from './language'

/** A time expression and what it was read as; the days that its kind does not know are null. */
export interface DateFacts {
  /** The plan's own words. */
  readonly text: string
  readonly start: PlainDate | null
  readonly end: PlainDate | null
  /** The days that it may mean. */
  readonly readings: readonly PlainDate[]
  /** The day from which it counts, and whether that is the plan's own date rather than today. */
  readonly from: PlainDate
  readonly isPlanDate: boolean
}

/** What an editor shows of a plan beside its findings. */
export interface EditorTexts {
  /** Each opens a line of its own. */
  readonly types: Readonly<Record<NodeType, string>>
  /** A word of its own for each type: in many languages it agrees with it. */
  readonly status: Readonly<Record<NodeType, Readonly<Record<Status, string>>>>
  readonly answers: Readonly<Record<Answer, string>>
  /** What to ask oneself where a letter is missing. */
  readonly asks: Readonly<Record<Letter, string>>
  readonly deadline: string
  readonly noDeadline: string
  /** Where a deadline was written, when it is not the goal's own; empty when it is. */
  readonly deadlineFrom: Readonly<Record<DeadlineSource, string>>
  readonly stages: string
  readonly actions: string
  readonly serves: string
  readonly done: (done: number, all: number) => string
  /** More of a list than is shown. */
  readonly more: (count: number) => string
  /** From today to a day, which may lie behind. */
  readonly away: (days: number, show: Show) => string
  /** The same for a deadline that is still to be met. */
  readonly left: (days: number, show: Show) => string
  readonly period: (start: PlainDate, end: PlainDate, show: Show) => string
  /** How a time expression was read, in one sentence; empty where the day alone says it. */
  readonly readings: Readonly<Record<DeadlineKind, (facts: DateFacts, show: Show) => string>>
  /** The date of the document itself. */
  readonly planDate: (date: PlainDate, show: Show) => string
  /** The head of what a goal does not say yet. */
  readonly missing: (goal: string, show: Show) => string
  readonly nothingMissing: (goal: string, show: Show) => string
  /** Why a place cannot be renamed, or not so. */
  readonly noLabel: string
  readonly labelForm: string
  readonly labelTaken: (label: string, goal: string, show: Show) => string
}
