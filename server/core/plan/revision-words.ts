/** How a language says that something in a plan was changed, or why, and where less is better. */
export interface RevisionWords {
  /** Words about a change: `moved from`, `too ambitious`, « glissé », « faute de ». */
  readonly remarks: readonly string[]
  /** Verbs of goals that are reached by less: `reduce`, « ramener ». */
  readonly lessening: readonly string[]
  /** Before a figure that is not to be passed: `at most`, « moins de ». */
  readonly atMost: readonly string[]
}
