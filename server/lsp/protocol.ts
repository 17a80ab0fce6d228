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
}
