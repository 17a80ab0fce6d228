import type { Temporal } from 'temporal-polyfill'
import type { Span } from '../text'

/** A calendar day: no time, no zone. */
export type PlainDate = Temporal.PlainDate

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year'

/** `start` and `end` are null for the last six. */
export type DeadlineKind =
  | 'absolute'
  | 'relative'
  | 'assumed-year'
  | 'assumed-fiscal'
  | 'missing-year'
  | 'unanchored'
  | 'ambiguous'
  | 'impossible'
  | 'vague'
  | 'event'

/** A time expression, read. `end` is the last day that still meets it. */
export interface DateReading {
  readonly span: Span
  readonly text: string
  readonly kind: DeadlineKind
  readonly precision: Precision | null
  readonly start: PlainDate | null
  readonly end: PlainDate | null
  /** The days an ambiguous date may mean; of a day that no calendar has, the nearest before. */
  readonly readings?: readonly PlainDate[]
  /** The two ends of a range stand the wrong way round; `until` is where the second one stands. */
  readonly inverted?: boolean
  readonly until?: Span
  /** The plan's own next review, or the next session with a coach: an event that counts as a date. */
  readonly review?: boolean
  /** `deadline`: by when. `start`: from when. `past`: something that has happened, or a bare mention. */
  readonly role: 'deadline' | 'start' | 'mention'
  /** A word says that it is the last day: « by », « before », « au plus tard ». */
  readonly firm?: boolean
  /** A feast or a season: another date beside it tells more exactly. */
  readonly movable?: boolean
}

/** Where a goal's deadline was written. */
export type DeadlineSource = 'own' | 'label' | 'column' | 'child' | 'parent' | 'heading' | 'front-matter'

export interface Deadline extends DateReading {
  readonly from: DeadlineSource
}
