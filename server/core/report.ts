import type { Parsed } from './markdown'
import type { Letter, PlainDate, Plan } from './plan/model'
import type { RuleId } from './rules/index'
import type { Severity } from './rules/rule'
import type { Preset, ReservedId, SettableId, Settings, Source } from './settings'
import type { Edit, Span } from './text'

/** What one run over one document found. Frozen; offsets in UTF-16 units of `text`. */
export interface Lint {
  readonly source: Source
  /** The document without its byte order mark. */
  readonly text: string
  readonly plan: Plan
  /** The tree, with which the document's next state is parsed faster; null when the document is too large. */
  readonly parsed: Parsed | null
  readonly settings: Settings
  readonly today: PlainDate
  /** Why nothing was linted; null when the document was. */
  readonly skipped: 'not-a-plan' | 'template' | 'off' | 'too-large' | null
  /** Sorted by offset, then by rule. */
  readonly findings: readonly Reported[]
  /** What directives of the document keep from being told, sorted alike. */
  readonly silenced: readonly Silenced[]
}

/** A finding that a directive silences. */
export interface Silenced {
  readonly finding: Reported
  /** What the directive gives as its reason; empty when it gives none. */
  readonly reason: string
}

/** A finding with the runner's stamps on it. Turn it into words with `message(finding, reader)`. */
export interface Reported {
  readonly rule: SettableId
  readonly severity: Severity
  readonly at: Span
  readonly says: string
  readonly facts: object
  /** How many goals it stands for: 1, or more when it was gathered on a heading. */
  readonly count: number
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly ReportedFix[]
}

export interface RelatedPlace {
  readonly at: Span
  /** The plan's words there. */
  readonly text: string
}

export interface ReportedFix {
  readonly offers: string
  readonly facts: object
  /** `--fix` may apply it: it needs neither input nor consent. */
  readonly safe: boolean
  readonly edits: readonly Edit[]
  /** For a finding gathered on a heading: the goal that this fix mends, and where it stands. */
  readonly goal: RelatedPlace | null
}

/** What is known of a rule without its words. */
export interface RuleInfo {
  readonly id: SettableId
  readonly letter: Letter | 'staging' | 'alignment' | 'review' | 'statement' | null
  readonly severity: Severity
  readonly since: string
  readonly kinds: readonly string[]
  readonly presets: readonly Preset[]
  readonly readsToday: boolean
  readonly fixable: 'safe' | 'input' | 'no'
  readonly options: Readonly<Record<string, unknown>>
  /** What an option's text may say, or its list may hold; by the names of those options that take not every word. */
  readonly choices: Readonly<Record<string, readonly string[]>>
  /** Paths of the settings of the whole product that it rests on. */
  readonly settings: readonly string[]
  /** Rules that may ask next, once a fix of this one is accepted; no fix opens any other finding. */
  readonly leadsTo: readonly RuleId[]
  readonly docs: string
}

export type { ReservedId, RuleId }
