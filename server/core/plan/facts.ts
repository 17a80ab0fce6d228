import type { Span } from '../text'
import type { DateReading, Phrase, PlainDate } from './model'

/** What the plan says as a whole, beside its goals: read once, asked by the rules about the document. */
export interface Facts {
  /** The time that the author sets aside, each place where it stands; the first tells. */
  readonly budgets: readonly Budget[]
  /** Where resources stand: a course, money, leave, a person who helps, a section of means. */
  readonly means: readonly Span[]
  /** Where somebody stands with whom the plan is talked through. */
  readonly people: readonly Span[]
  /** Where a reason stands: why this goal, this role. */
  readonly reasons: readonly Span[]
  /** Where something stands about what the role asks for: requirements, an advert, a talk with somebody who does it. */
  readonly research: readonly Span[]
  readonly background: Background
  readonly upkeep: Upkeep
  /** Places that still wait for their author, in reading order. */
  readonly prompts: readonly Prompt[]
  /** What a statement applies for; null in other kinds. */
  readonly application: Application | null
  /** The answers of a statement, in reading order; empty in other kinds. */
  readonly answers: readonly Answer[]
  /** Where a rehearsal stands: done or planned. */
  readonly practice: readonly Span[]
}

/** `6 h a week`, « deux soirs par semaine »: time set aside for the plan. */
export interface Budget {
  readonly span: Span
  /** Null where a rhythm is named without hours: two evenings a week. */
  readonly hoursPerWeek: number | null
}

/** Hours a week that a goal or an action takes, as its own words say. */
export interface Effort {
  readonly span: Span
  readonly hoursPerWeek: number
}

/** What the author brings along. */
export interface Background {
  /** Experience, credentials held, things achieved: each a line or sentence. */
  readonly evidence: readonly Phrase[]
  readonly accomplishments: readonly Span[]
  readonly skills: readonly Span[]
  /** How the author sees what is to come. */
  readonly future: readonly Span[]
  /** « useful for », « me prépare à »: words that tie experience to the role. */
  readonly links: readonly Span[]
  /** A first job, studies, a change of trade: experience is not to be expected yet. */
  readonly isEntryLevel: boolean
}

/** How the plan itself is looked after. */
export interface Upkeep {
  /** The days between two reviews, where a rhythm is named. */
  readonly cadenceDays: number | null
  /** Days on which the plan is or was looked at. */
  readonly reviews: readonly DateReading[]
  readonly updated: { readonly date: PlainDate; readonly span: Span } | null
  readonly isArchived: boolean
}

/** A place left open: an empty label or cell, words of a template, a question without an answer, page residue. */
export interface Prompt {
  readonly span: Span
  readonly kind: 'empty' | 'placeholder' | 'question' | 'residue'
  readonly text: string
  /** An optional label that may go: the whole line, its line break too; null where deleting loses something. */
  readonly removable: Span | null
}

/** What the author applies for. */
export interface Application {
  /** Null where nobody can tell which job it is. */
  readonly job: { readonly title: string; readonly span: Span } | null
  /** The employer's name stands in the document's metadata or on a label. */
  readonly hasEmployer: boolean
  readonly interview: PlainDate | null
}

/** One answer of a statement. */
export interface Answer {
  /** The question or heading above it; null for a statement without one. */
  readonly question: Phrase | null
  /** The question is about career goals: what are they, where do you see yourself. */
  readonly isAboutGoals: boolean
  /** It will be said aloud; a letter or a form is only read. */
  readonly isSpoken: boolean
  readonly sentences: readonly AnswerSentence[]
  readonly span: Span
  /** Those that are said: stage directions in brackets are not. */
  readonly words: number
  /** Words said in a minute in its language. */
  readonly wordsPerMinute: number
  /** The seconds that the document itself allows. */
  readonly limit: number | null
  /** The words that it allows. */
  readonly wordLimit: number | null
}

/** A sentence of an answer, and what it tells the employer. */
export interface AnswerSentence extends Phrase {
  /** What it heads for, where it says so. */
  readonly aim: Aim | null
  readonly aversions: readonly Aversion[]
  /** It speaks of the employer: « your clinic », the name. */
  readonly namesEmployer: boolean
  /** It says what the employer gains from the author. */
  readonly isEmployerGain: boolean
  /** It says what the job gives to the author. */
  readonly isOwnGain: boolean
  /** It says why this job, this employer. */
  readonly isReason: boolean
  /** Words that could be said to any employer. */
  readonly indifference: readonly Span[]
  readonly praise: readonly Span[]
}

/** The work that a sentence heads for: that of the job applied for, a rung of the same ladder, or another. */
export interface Aim {
  readonly span: Span
  readonly fits: boolean
  /** The words name a role, which another role's name could replace. */
  readonly isRole: boolean
  /** « My main goal is … »: it says of itself that it comes first. */
  readonly isMain: boolean
}

/** A wish to get away from something. */
export interface Aversion {
  readonly span: Span
  /** The words that it may speak of. */
  readonly reach: Span
  /** The job's own duty, or the job, that it speaks of. */
  readonly duty: Span | null
}
