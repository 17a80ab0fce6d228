/** The words with which one clause joins another: what makes two goals of a line, and what turns a farewell into an aim. */
export interface ClauseWords {
  /** `and`, `then`, `;`, « puis »: between two things to do. */
  readonly joiners: readonly string[]
  /** `or`, « ou »: what stands behind is only another way. */
  readonly alternatives: readonly string[]
  /** What is done to get the other done: a verb of the first list, then one of the second, is one goal. */
  readonly pairedVerbs: readonly (readonly [readonly string[], readonly string[]])[]
  /** `it`, `them`, « le »: an object that was named before. */
  readonly pronouns: readonly string[]
  /** `its`, `each`, « leurs »: words of a second thing to do that belongs to the first. */
  readonly references: readonly string[]
  /** `to`, `into`: a word in front of which a word that may be a noun is a verb. */
  readonly afterVerb: readonly string[]
  /** Endings of a verb used as a noun: two verbs stand side by side only where both have one or neither has. */
  readonly nounEndings: readonly string[]
  /** Endings by which a verb is known that no list holds, before a determiner or a number. */
  readonly infinitives: readonly string[]
  /** `so that`, « afin de »: opens what it is for. */
  readonly purposes: readonly string[]
  /** `to`, « pour »: the same where a verb stands behind. */
  readonly purposeVerbs: readonly string[]
  /** `for`, « pour »: behind a word of leaving and before a determiner, what one leaves it for. */
  readonly exchanges: readonly string[]
}
