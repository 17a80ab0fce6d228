/**
 * What the library takes and gives. All of it is plain data that JSON can hold: no class, no date object, no function.
 *
 * - A **day** is text: `YYYY-MM-DD`.
 * - An **offset** or a **length** counts UTF-16 units, as strings do, from 0, of the document without its byte order mark.
 * - A **line** or a **column** counts from 1; an end is where the first character behind it stands.
 */

/** `error`: the calendar proves a contradiction. `warning`: a part is missing. `info`: a wording. */
export type Severity = 'error' | 'warning' | 'info'

/** What one rule is: a severity, or a severity and the rule's options. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>]

/**
 * Settings as a settings file has them; docs/settings.md explains each. Keys that need files (`extends`, `overrides`,
 * `plans`, `ignore`, `competencyFramework`) do not count here: give several settings in place of `extends`.
 */
export interface Settings {
  readonly $schema?: string
  readonly root?: boolean
  readonly preset?: 'recommended' | 'strict' | 'interview' | 'okr'
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly language?: 'auto' | 'en' | 'fr'
  /** A day. */
  readonly today?: string | null
  readonly dateOrder?: 'dmy' | 'mdy' | null
  /** From 1 to 12. */
  readonly fiscalYearStartMonth?: number | null
  readonly hemisphere?: 'north' | 'south'
  /** In months. */
  readonly horizons?: { readonly medium?: number; readonly long?: number }
  readonly sections?: Words
  readonly lexicon?: { readonly add?: Words; readonly remove?: readonly string[] }
  readonly roles?: { readonly specific?: readonly string[]; readonly generic?: readonly string[] }
  readonly sectors?: Words
  readonly requireReason?: boolean
  readonly reportUnusedDirectives?: boolean
  /** In bytes of UTF-8. */
  readonly maxFileBytes?: number
}

/** Lists of words by their name. */
export type Words = Readonly<Record<string, readonly string[]>>

/** What a document is. */
export type Kind = 'plan' | 'statement' | 'reflection' | 'template' | 'not-a-plan'

/** How a document is to be read, and for whom. Every key may be left out. */
export interface Options {
  /** The document's path as its reader knows it. Nothing is read from it: its words help to tell a plan from other files. */
  readonly path?: string
  /** One settings object, or several: a later one wins over an earlier one, key by key. */
  readonly settings?: Settings | readonly Settings[]
  /** The day to count from; it wins over `settings`. The day on this machine when neither gives one. */
  readonly today?: string
  /** The language that the document is written in; it wins over `settings` and over the document's own front matter. */
  readonly language?: 'auto' | 'en' | 'fr'
  /** The language of messages, such as `fr` or `fr-CA`. English by default. */
  readonly locale?: string
  /** What the document is, when you know it. */
  readonly as?: 'plan' | 'statement' | 'reflection'
  /**
   * `true`: say nothing of a document that does not read like a plan, as the command line does in folders. `false`, the
   * default: it is a plan because you say so, as with a file named on the command line.
   */
  readonly detect?: boolean
}

/** Something wrong in the options. What is right in them still counts. */
export interface OptionProblem {
  /** The key with the keys above it: `today`, `settings.rules.time-no-deadlin`, `settings.1.horizons`. */
  readonly key: string
  /** One sentence, in the language of `locale`. */
  readonly message: string
  /** The right name that was most likely meant. */
  readonly nearest: string | null
}

/** Where something stands. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** One thing that the author could make clearer. The same as in the reports of `goalmark --format json`. */
export interface Finding extends Place {
  /** The id of the rule, such as `time-no-deadline`. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence of fewer than 120 characters. */
  readonly message: string
  readonly endLine: number
  readonly endColumn: number
  readonly offset: number
  readonly length: number
  /** Other places that have to do with it. */
  readonly related: readonly (Place & { readonly message: string })[]
  /** Ways out of it, the best first. */
  readonly fixes: readonly Fix[]
}

/** A way out of a finding: its edits belong together, and none of them overlaps another. */
export interface Fix {
  readonly title: string
  /** `fix` applies it: it needs neither a word from the author nor their consent. */
  readonly safe: boolean
  /** What the author has to fill in: `${name}` or `${name:default}` in the texts of the edits. */
  readonly blanks: readonly { readonly name: string; readonly default: string }[]
  readonly edits: readonly Edit[]
}

/** Puts `text` in the place of `length` units at `offset`. */
export interface Edit {
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** A finding that a directive in the document silences. */
export interface SilencedFinding extends Finding {
  /** The reason that the directive gives; empty when it gives none. */
  readonly reason: string
}

/** Why a document was left alone. */
export type Skipped = 'not-a-plan' | 'template' | 'off' | 'too-large'

/** What all answers begin with. */
export interface Answer {
  readonly kind: Kind
  readonly variant: 'okr' | 'idp' | 'interview' | 'written' | 'personal' | null
  /** The language of most of the document: `en`, `fr`, or `other`. */
  readonly language: string
  /** Why nothing is said of the document; null when it was linted. */
  readonly skipped: Skipped | null
  /** The day that was counted from. */
  readonly today: string
  /** What is wrong in the options; empty when nothing is. */
  readonly problems: readonly OptionProblem[]
}

/** The answer of `lint`. */
export interface Linted extends Answer {
  /** Sorted by offset, then by rule. */
  readonly findings: readonly Finding[]
  /** What directives silence, sorted alike. */
  readonly silenced: readonly SilencedFinding[]
}

/** The answer of `fix`: what is left to say of `text`, the mended document. */
export interface Fixed extends Linted {
  readonly text: string
  /** How many fixes were applied. */
  readonly applied: number
}

/** The answer of `inspect`: what was understood of a document. */
export interface Inspected extends Answer {
  /** What made it a plan, or did not: six points do. `line` is null for what the path says. */
  readonly activation: {
    readonly by: 'argument' | 'settings' | 'front-matter' | 'comment' | 'score' | 'none'
    readonly score: number
    readonly signals: readonly {
      readonly line: number | null
      readonly points: number
      readonly what: string
    }[]
  }
  /** The document's own date, from which relative dates count. */
  readonly anchor: { readonly date: string; readonly line: number } | null
  readonly targets: readonly Target[]
  /** The goals, each with its stages, actions and habits as `children`. */
  readonly goals: readonly Goal[]
  /** What the plan names as skills or gaps; `developedBy` are the lines of the goals that develop each. */
  readonly competencies: readonly {
    readonly line: number
    readonly text: string
    readonly standing: 'have' | 'gap' | 'named'
    readonly developedBy: readonly number[]
  }[]
}

/** A role that the plan is for. */
export interface Target {
  readonly line: number
  readonly text: string
  readonly role: string
  readonly from: 'front-matter' | 'section' | 'label' | 'goal'
  /** Whether the role's name says in what surroundings it is done. */
  readonly clarity: 'specific' | 'generic' | 'non-role' | 'other'
  readonly hasEnvironment: boolean
}

/** A goal, or a part of one. */
export interface Goal {
  readonly line: number
  readonly endLine: number
  /** What a reader sees of it, without marks of Markdown. */
  readonly text: string
  readonly type: 'goal' | 'objective' | 'key-result' | 'stage' | 'action' | 'habit'
  readonly status: 'open' | 'done' | 'dropped' | 'moved'
  readonly horizon: 'short' | 'medium' | 'long' | 'none'
  readonly deadline: Deadline | null
  /** `unknown`: the plan does not say, and nothing says that it must. */
  readonly smart: Readonly<
    Record<'specific' | 'measurable' | 'achievable' | 'realistic' | 'timeBound', 'yes' | 'no' | 'unknown'>
  >
  /** The words that answered for a letter of SMART. */
  readonly evidence: readonly { readonly letter: string; readonly line: number; readonly text: string }[]
  readonly children: readonly Goal[]
}

/** When a goal falls due. */
export interface Deadline {
  readonly text: string
  /** The first and the last day that meet it; null for the last six of `kind`. */
  readonly start: string | null
  readonly end: string | null
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | null
  readonly kind:
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
  /** Where it was written. */
  readonly from: 'own' | 'label' | 'column' | 'child' | 'parent' | 'heading' | 'front-matter'
}
