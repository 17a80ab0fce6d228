/** How a language speaks of time set aside and of how sure somebody is. Forms as everywhere: see `words.ts`. */
export interface EffortWords {
  readonly hours: readonly string[]
  readonly minutes: readonly string[]
  /** One hour and half an hour, in words and with their article: `an hour`, « une demi-heure ». */
  readonly oneHour: readonly string[]
  readonly halfHour: readonly string[]
  /** « a day », « a week », « two weeks », « a month », as they stand behind the hours. */
  readonly perDay: readonly string[]
  readonly perWeek: readonly string[]
  readonly perFortnight: readonly string[]
  readonly perMonth: readonly string[]
  /** Parts of a day or week that one can keep free: `evenings`, « samedi matin ». */
  readonly slots: readonly string[]
  /** Behind a slot, what makes a rhythm of it: `a week`, « sur deux ». */
  readonly slotRhythms: readonly string[]
  /** Words that keep a time free: `set aside`, « je peux consacrer ». */
  readonly keeping: readonly string[]
  /** What hours without a rhythm are spent on, beside them: `a 40 h course`. */
  readonly courses: readonly string[]
  /** Work that is paid anyway: hours beside these words are no time for the plan. */
  readonly working: readonly string[]
  readonly confidence: {
    /** Before the figure: `confidence`, « sûr à ». */
    readonly said: readonly string[]
    /** Behind it: `confident`, « de confiance ». */
    readonly behind: readonly string[]
    /** What may stand between word and figure, and before either: `is`, `about`, « environ ». */
    readonly between: readonly string[]
    /** What may stand before the word when the author speaks of themselves: `my`, « j'en suis ». */
    readonly own: readonly string[]
  }
}
