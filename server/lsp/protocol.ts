/** Goalmark's name for the editor: of the client, of its settings and of where a finding comes from. */
export const NAME = 'goalmark'

/** The editor's settings, as the person wrote them; anything may be missing. */
export interface EditorSettings {
  readonly rules?: unknown
  readonly preset?: unknown
  /** The language of the plans: `auto`, `en`, `fr`. */
  readonly language?: unknown
  /** The language of the findings; empty for the editor's own. */
  readonly locale?: unknown
  /** Whether a document that does not call itself a plan is linted when it reads like one. */
  readonly detect?: unknown
  /** What is shown beside the findings: each holds `enabled`. */
  readonly codeLens?: unknown
  readonly inlayHints?: unknown
  readonly hover?: unknown
}

/** The client's command behind a code lens: it shows what a goal does not say yet. */
export const SHOW_MISSING = `${NAME}.showMissing`

/** What the command is given. Lines and characters count from 0. */
export interface Missing {
  readonly uri: string
  /** The goal's words. */
  readonly range: Span
  /** The head of the list, in the words of its reader. */
  readonly title: string
  readonly letters: readonly MissingLetter[]
}

export interface MissingLetter {
  /** `M · Measurable` */
  readonly label: string
  /** What to ask oneself, or what the finding about it says. */
  readonly detail: string
  /** Where something can be done about it. */
  readonly at: Span
}

interface Span {
  readonly start: Place
  readonly end: Place
}

interface Place {
  readonly line: number
  readonly character: number
}
