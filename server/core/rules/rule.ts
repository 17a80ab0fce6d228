import type { Goal, Kind, Letter, PlainDate, Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import type { Beside } from '../plan/questions'
import type { Edit, Span } from '../text'

export type Severity = 'error' | 'warning' | 'info'

/** Sentence name → the facts the sentence needs. Its words live in the language packs. */
export type Sentences = Readonly<Record<string, object>>

type OneOf<S extends Sentences, Verb extends string> = {
  [Name in keyof S]: { readonly [V in Verb]: Name } & { readonly facts: S[Name] }
}[keyof S]

/** One way to mend a finding. `safe` is kept for the closed list of ruling 1: what `--fix` may apply. */
export type Fix<Offers extends Sentences> = OneOf<Offers, 'offers'> & {
  readonly edits: readonly Edit[]
  readonly safe?: boolean
}

/** Another place that the finding speaks of. Without words of its own it shows the plan's text there. */
export interface Related {
  readonly at: Span
}

/**
 * A fault in the plan. `goal` is the goal at fault: it makes the finding a per-goal one, which the runner may
 * aggregate and cap; without it the finding is about the document. `severity` replaces the rule's default.
 */
export type Finding<Says extends Sentences, Offers extends Sentences = {}> = OneOf<Says, 'says'> & {
  readonly at: Span
  readonly goal?: Goal
  readonly severity?: Severity
  readonly related?: readonly Related[]
  readonly fixes?: readonly Fix<Offers>[]
}

export type Findings<Says extends Sentences, Offers extends Sentences = {}> = Iterable<Finding<Says, Offers>>

export interface Context<Options extends object> {
  readonly options: Readonly<Options>
  /** The day of the run: no rule reads a clock. */
  readonly today: PlainDate
  /** Words for edits, in the language of the given goal or of the plan. */
  write(language: string): Phrases
}

/** What a rule is. Its id is its file's name; the runner stamps id, severity and address on what it yields. */
export interface Rule<Says extends Sentences, Offers extends Sentences = {}, Options extends object = {}> {
  /** The version that brought the rule. */
  readonly since: string
  readonly severity: Severity
  /** The SMART letter it serves, or the theme beyond the five. */
  readonly letter: Letter | 'staging' | 'alignment' | 'review' | 'statement'
  /** The kinds of document it speaks in. */
  readonly kinds: readonly Kind[]
  /** Keys of the works the rule rests on; the words stand in the packs' `sources`. */
  readonly sources: readonly string[]
  /** Its findings change with the day of the run. */
  readonly readsToday: boolean
  /** It rests on the words of a language: of a text in one that no pack reads it says nothing. */
  readonly readsWords: boolean
  /** The defaults; also what a user may set. */
  readonly options: Options
  /** What an option's text may say, or its list may hold, where not every word will do. */
  readonly choices?: { readonly [Name in keyof Options]?: readonly string[] }
  /** Settings of the whole product that its words or bounds come from: paths such as `lexicon.add.link`. */
  readonly settings?: readonly string[]
  /**
   * The fault of one open goal, or several. Asked again only when the goal is read anew, or when its linked steps, the options or
   * what stands beside it are others: it may look at what hangs above and below the goal, and at no other goals.
   */
  checkGoal?(
    goal: Goal,
    beside: Beside,
    context: Context<Options>,
  ): Finding<Says, Offers> | readonly Finding<Says, Offers>[] | null
  /** Of those faults, the ones that count in this plan, as it is as a whole; null where all do. */
  counts?(plan: Plan, context: Context<Options>): ((goal: Goal) => boolean) | null
  /** Faults of the plan, and of goals among others. */
  check?(plan: Plan, context: Context<Options>): Findings<Says, Offers>
}
