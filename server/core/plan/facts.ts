import type { Span } from '../text'
import type { Level } from './level-words'
import type { DateReading, Goal, Note, Phrase, PlainDate } from './model'

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
  readonly research: readonly Research[]
  readonly background: Background
  readonly reflection: Reflection
  /** What goals and steps say has to come first. */
  readonly prerequisites: readonly Prerequisite[]
  /** Steps that come behind their goal on purpose: « renouveler », `follow-up`. */
  readonly aftermath: readonly Goal[]
  /** Open actions and habits that name none of the goals; empty where there is one goal only. */
  readonly orphans: readonly Orphan[]
  readonly upkeep: Upkeep
  /** Places that still wait for their author, in reading order. */
  readonly prompts: readonly Prompt[]
  /** What a statement applies for; null in other kinds. */
  readonly application: Application | null
  /** The answers of a statement, in reading order; empty in other kinds. */
  readonly answers: readonly Answer[]
  /** Where a rehearsal stands: done or planned. */
  readonly practice: readonly Span[]
  /** « +20 % », `double`: the changes that goals and their measures promise, in reading order. */
  readonly changes: readonly Change[]
  /** What boxes, status cells and progress figures say of each goal that says it in more than one place. */
  readonly claims: readonly Claim[]
  readonly obstacles: Obstacles
  /** Lines that say when their author acts, and how: « Si …, alors … »; obstacles aside. */
  readonly ifThens: readonly Span[]
  readonly ladder: Ladder
  /** Open goals that share nothing with the role, the competencies and the reasons; empty where the plan names none. */
  readonly adrift: readonly Adrift[]
}

/** Something that stands in the plan about what the role asks for. */
export interface Research {
  readonly span: Span
  /** So many requirements it lists; null for what counts by itself: an advert, a visit, a talk, a column. */
  readonly requirements: number | null
}

/** An open action or habit that names none of the goals. */
export interface Orphan {
  readonly action: Goal
  /** So many words of content it shares with the goals and with what else the plan is about. */
  readonly shared: number
}

/** A goal that no word ties to what the plan is for. */
export interface Adrift {
  readonly goal: Goal
  /** It names a field of work, and one of those that the plan is about is another. */
  readonly isOtherField: boolean
}

/** A change relative to what is there today. */
export interface Change {
  readonly goal: Goal
  /** `by 20 %`, « doubler ». */
  readonly span: Span
  readonly text: string
  /** The goal says where the figure stands today, or where it will end. */
  readonly hasStart: boolean
  /** A figure about the same thing stands elsewhere in the plan. */
  readonly isKnownElsewhere: boolean
}

/** One place that says whether a goal is done. */
export interface Claim {
  readonly goal: Goal
  readonly from: 'box' | 'status' | 'progress'
  readonly isDone: boolean
  readonly span: Span
  readonly text: string
}

/** What may get in the way. */
export interface Obstacles {
  /** Where an obstacle stands with an answer, a condition with what follows from it, another way. */
  readonly answered: readonly Span[]
  /** Obstacles that are only named. */
  readonly bare: readonly Note[]
}

/** The rungs of a career that the plan names. */
export interface Ladder {
  /** Where the author stands, as the plan says. */
  readonly now: Rung | null
  /** The roles aimed at whose names tell their rung. */
  readonly aims: readonly TopRung[]
  /** Every rung that goals, steps and remarks name. */
  readonly named: ReadonlySet<Level>
}

export interface Rung {
  readonly level: Level
  /** The words of the post. */
  readonly text: string
  readonly span: Span
}

export interface TopRung extends Rung {
  readonly by: PlainDate | null
  /** The goal that is this role. */
  readonly goal: Goal | null
}

/** `6 h a week`, « deux soirs par semaine »: time set aside for the plan. */
export interface Budget {
  readonly span: Span
  /** Null where a rhythm is named without hours: two evenings a week. */
  readonly hoursPerWeek: number | null
  /** It is said of the whole plan; else it is the time that one line takes. */
  readonly isForPlan: boolean
}

/** The time that a goal or an action takes, as its own words say. */
export interface Effort {
  readonly span: Span
  /** Null for a total, which its window divides. */
  readonly hoursPerWeek: number | null
  /** A total, `a 40 h course`; null for a rhythm. */
  readonly totalHours: number | null
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
  /** How the evidence meets the role: in words, sector or trade; not at all; or nobody can tell. */
  readonly ties: 'some' | 'none' | 'unknown'
  /** The role aimed at is one where the author works already. */
  readonly isInsider: boolean
  /** A first job, studies, a change of trade: experience is not to be expected yet. */
  readonly isEntryLevel: boolean
}

/** The three things that a plan starts from, each place where something of it stands. */
export interface Reflection {
  readonly accomplishments: readonly Span[]
  readonly skills: readonly Span[]
  readonly future: readonly Span[]
}

/** « une fois le TOEIC passé (novembre 2028) »: what has to come before the goal. */
export interface Prerequisite {
  readonly goal: Goal
  /** The clause, its word included. */
  readonly span: Span
  /** A time that stands in the clause. */
  readonly date: DateReading | null
  /** The one goal or step that the clause names. */
  readonly names: Goal | null
}

/** How the plan itself is looked after. */
export interface Upkeep {
  /** The days between two reviews, where a rhythm is named; of several the shortest. */
  readonly cadenceDays: number | null
  /** Days on which the plan is, or was, looked at. */
  readonly reviews: readonly DateReading[]
  /** A day to come, a rhythm or a habit of it is set on which the plan is looked at again. */
  readonly isReviewed: boolean
  /** The last day on which the document says that somebody wrote in it; `isOwn`: a date kept for just that. */
  readonly updated: { readonly date: PlainDate; readonly span: Span; readonly isOwn: boolean } | null
  /** Closed by its author, or a post of a web site. */
  readonly isArchived: boolean
}

/** A place left open: an empty label or cell, words of a template, a question without an answer, page residue. */
export interface Prompt {
  readonly span: Span
  /** `empty`: a label without a value. `cell`: a row that says nothing of how. `stub`: words that break off. */
  readonly kind: 'empty' | 'cell' | 'placeholder' | 'question' | 'stub' | 'residue'
  readonly text: string
  /** Where an answer goes, and whether it stands in the line, between bars or below; null for page residue. */
  readonly answer: { readonly at: Span; readonly stands: 'inline' | 'cell' | 'below' } | null
  /** The answer is a day. */
  readonly asksDay?: boolean
  /** An optional label that may go: the whole line, its line break too; null where deleting loses something. */
  readonly removable: Span | null
}

/** What the author applies for. */
export interface Application {
  /** Null where nobody can tell which job it is. */
  readonly job: JobSought | null
  /** The employer's name stands in the document's metadata or on a label. */
  readonly hasEmployer: boolean
  readonly interview: PlainDate | null
}

export interface JobSought {
  readonly title: string
  readonly span: Span
  /** The kinds of work that its title speaks of: `sales`, `care`. */
  readonly trades: readonly string[]
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
