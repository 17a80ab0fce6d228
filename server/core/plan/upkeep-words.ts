/** How often something comes back; the reader knows the days. */
export type Rhythm = 'day' | 'week' | 'fortnight' | 'month' | 'two-months' | 'quarter' | 'half' | 'year'

/** How people speak of the plan itself: looking at it again, asking somebody about it, leaving a piece of it open. */
export interface UpkeepWords {
  /** Looking again: `go through`, `reread`, « relis ». With the plan behind it, a review. */
  readonly looks: readonly string[]
  /** The plan, in so many words: `this page`, « ma liste ». */
  readonly plans: readonly string[]
  /** What may be the plan and may be anything: `it`, « ça ». Counts outside goals and steps. */
  readonly pointers: readonly string[]
  /** Meetings about the plan: `check-in`, « point avec ». Count outside goals and steps, with a day or a rhythm. */
  readonly meetings: readonly string[]
  /** Meetings that are none of the plan's: a coaching session, a team meeting. */
  readonly otherMeetings: readonly string[]
  /** Headings that promise a look at the plan and that no section words hold: « Relecture ». */
  readonly headings: readonly string[]
  /** How often, in one expression. */
  readonly rhythms: Readonly<Record<Rhythm, readonly string[]>>
  /** `every second`, « sur deux »: the rhythm is half as often. */
  readonly alternate: readonly string[]
  /** `twice`, « deux fois »: it is twice as often. */
  readonly twice: readonly string[]
  /** What dates the last change in so many words: `last updated`, « mise à jour ». */
  readonly updates: readonly string[]
  /** Values of a status that say that the plan is closed. */
  readonly archived: readonly string[]
  /** Whole lines that a web page or a printer leaves behind. */
  readonly residue: readonly string[]
  /** Placeholders that answer all the same: `n/a`. */
  readonly answers: readonly string[]
  /** A line to sign on, a name to fill in: nobody's question. */
  readonly signatures: readonly string[]
  /** Before somebody's name: `with`, `ask`, « auprès de ». */
  readonly companions: readonly string[]
  /** Behind somebody's name: `says`, « et moi ». */
  readonly doings: readonly string[]
  /** `Mr`, « Mme »: a name follows. */
  readonly titles: readonly string[]
  /** People as the object of a job: `manage`, `hire`, « encadrer ». */
  readonly objectVerbs: readonly string[]
  /** People one talks to whom the lexicon's `person-role` does not hold: `my sister`, `the chef`. */
  readonly people: readonly string[]
  /** `I can`, « je sais »: opens what somebody is able to do. */
  readonly abilities: readonly string[]
  /** `I see myself`, « dans cinq ans »: opens how somebody sees what is to come. */
  readonly outlooks: readonly string[]
  /** `I have worked`, « j'ai formé », `for nine years`: tells what has been done. */
  readonly done: readonly string[]
}

/** What a fix writes about the plan itself. */
export interface UpkeepPhrases {
  /** A section with a table of people, questions and days; values may be blanks. */
  people(who: string, question: string, date: string): string
  /** A heading for what a plan starts from, with that line below. */
  reflection(part: 'accomplishments' | 'skills' | 'future', line: string): string
  readonly blanks: Readonly<
    Record<'who' | 'question' | 'answer' | 'accomplishment' | 'skill' | 'future', string>
  >
}
