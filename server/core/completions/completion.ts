import type { Span } from '../text'

/** Something that may be written at a place. */
export interface Completion {
  readonly kind: 'heading' | 'label' | 'key' | 'value' | 'day' | 'rule' | 'directive' | 'template'
  /** What is shown. */
  readonly label: string
  /** What is written in place of `at`, with blanks. */
  readonly insert: string
  readonly at: Span
  /** What stands for it beside the label: a rule's id, the day as `YYYY-MM-DD`, a template's name; else empty. */
  readonly about: string
}

/** The line that somebody writes in, as far as the cursor. */
export interface Prefix {
  readonly text: string
  /** Where the line begins, and where the cursor stands. */
  readonly start: number
  readonly end: number
}

/** From the last `length` signs before the cursor up to it. */
export const typed = ({ end }: Prefix, length: number): Span => ({ start: end - length, end })
