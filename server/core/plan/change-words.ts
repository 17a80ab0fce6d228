/** How a language says that something becomes more or less, and where it stands today. */
export interface ChangeWords {
  /** Verbs that say by how much: with one of `by` behind and a percentage, a change. */
  readonly verbs: readonly string[]
  /** « by », « de »: between such a verb and by how much. */
  readonly by: readonly string[]
  /** Units of a relative amount beside the percent sign: `percent`, `points`, « pour cent ». */
  readonly relativeUnits: readonly string[]
  /** Parts of what is there today: `half`, `a third`, « moitié », « un tiers ». */
  readonly parts: readonly string[]
  /** Behind a percentage or a multiple: « more », « de plus », « de moins ». */
  readonly comparatives: readonly string[]
  /** Multiples of what is there today, wherever they stand: `twice as many`, « deux fois plus ». */
  readonly multiples: readonly string[]
  /** Verbs of a multiple; a change once one of `theirThing` stands directly behind: `double the …`, « doubler mes … ». */
  readonly multiply: readonly string[]
  /** « my », « the », « mon »: before a thing, or somebody, that is already there. */
  readonly theirThing: readonly string[]
  /** Things of which such a verb multiplies nothing: « doubler la voix », `double the recipe`. */
  readonly notMultiplied: readonly string[]
  /** « today », « currently », `up from`, « contre »: with a figure beside it, where it stands today. */
  readonly now: readonly string[]
}
