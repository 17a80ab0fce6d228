import type { Span } from '../text'
import type { Term } from './model'

/** How the parts of a goal's sentence stand to each other. */
export interface Clauses {
  /** The words that take back its main verb. */
  readonly hedges: readonly Hedge[]
  /** The things to do that stand side by side, when there are two or more. */
  readonly deeds: readonly Deed[]
  /** Behind a verb of leaving, where it says what for. */
  readonly approach: Span | null
}

/** A hedge or a polite opener that governs the main verb. */
export interface Hedge extends Term {
  /** What goes when it goes: its pronoun, the comma that parts it; null where what is left would be no goal. */
  readonly cut: Span | null
  /** A pronoun goes with it: running text wants another opener in its place. */
  readonly opens: boolean
}

/** One of several things to do in a goal, from its verb to its last word. */
export interface Deed {
  readonly verb: string
  readonly span: Span
  /** Its last day with the word before it: `by Christmas 2027`, « d'ici juin ». */
  readonly date: Span | null
}
