import type { ChangeWords } from './change-words'
import type { ClauseWords } from './clause-words'
import type { DateWords } from './date-words'
import type { EffortWords } from './effort-words'
import type { Grammar } from './grammar-words'
import type { LevelWords } from './level-words'
import type { ObstacleWords } from './obstacle-words'
import type { Phrases } from './phrases'
import type { RevisionWords } from './revision-words'
import type { StatementWords } from './statement-words'
import type { StoryWords } from './story-words'
import type { UpkeepWords } from './upkeep-words'

/**
 * The shapes a language must fill. Forms are written in lower case as a person writes them, several words allowed
 * (`d'ici la fin de`); the reader folds case, accents, quotes and hyphens, once. Accents count only in the pairs
 * a/à, ou/où, du/dû, sur/sûr, cote/côte/côté. Inflections are listed: nothing is stemmed or tagged.
 */

/** What a heading announces (step A of the reading grammar). */
export type SectionType =
  | 'horizon'
  | 'goals'
  | 'kr'
  | 'vision'
  | 'target'
  | 'actions'
  | 'milestones'
  | 'metric'
  | 'deadline'
  | 'means'
  | 'skills'
  | 'gaps'
  | 'competency'
  | 'evidence'
  | 'motivation'
  | 'research'
  | 'people'
  | 'risks'
  | 'review'
  | 'questions'
  | 'nongoal'
  | 'done'
  | 'statement'
  | 'advice'

/** What a label before a colon, or a table column, says of a goal or of the document. */
export type FieldType =
  | 'goal'
  | 'action'
  | 'stage'
  | 'metric'
  | 'deadline'
  | 'start'
  | 'period'
  | 'horizon'
  | 'status'
  | 'means'
  | 'motivation'
  | 'specific'
  | 'description'
  | 'achievable'
  | 'realistic'
  | 'target'
  | 'current-role'
  | 'employer'
  | 'sector'
  | 'people'
  | 'review'
  | 'updated'
  | 'time-budget'
  | 'evidence'
  | 'gap'
  | 'competency'
  | 'level'
  | 'research'
  | 'risk'
  | 'serves'
  | 'note'

export type TermCategory =
  | 'vague-verb'
  | 'observable'
  | 'activity'
  | 'avoid'
  | 'other-decides'
  | 'contribute'
  | 'enable'
  | 'plain-verb'
  | 'quantifier'
  | 'degree'
  | 'quality'
  | 'open-ended'
  | 'buzzword'
  | 'hedge'
  | 'polite'
  | 'vague-time'
  | 'absolute'
  | 'frequency'
  | 'credential'
  | 'person-role'
  | 'specific-role'
  | 'generic-role'
  | 'non-role'
  | 'sector'
  | 'link'
  | 'cause'
  | 'achieved'
  | 'personal'
  | 'costly'
  | 'means'
  | 'placeholder'

/**
 * Evidence around a word that the engine knows how to look for. Distances are in words.
 * Lists hold single words or short phrases, folded like forms.
 */
export type Condition =
  /** One of these stands directly before. */
  | { readonly after: readonly string[] }
  /** One of these stands directly behind. */
  | { readonly before: readonly string[] }
  /** One of these stands within four words behind. */
  | { readonly withObject: readonly string[] }
  /** One of these stands anywhere in the same phrase. */
  | { readonly inPhraseWith: readonly string[] }
  /** Written with a capital that does not open the sentence. */
  | { readonly capitalised: true }
  /** Inside a run of capitalised words, a linked, italic or quoted title, or code. */
  | { readonly inTitle: true }
  /** A figure, or a number in words, within three words on either side. */
  | { readonly withNumber: true }
  /** A cadence (« every week », « 3×/mois ») stands in the same phrase. */
  | { readonly withCadence: true }
  /** A date stands in the same phrase. */
  | { readonly withDate: true }
  /** A determiner, possessive or number stands directly before: the word is a noun. */
  | { readonly nounAfterDeterminer: true }
  /** The word does not open the phrase, once lead-ins are taken away: it is no main verb. */
  | { readonly notLeading: true }
  /** The phrase ends with the word, but for punctuation. */
  | { readonly closing: true }
  /** The word stands under a section of one of these types. */
  | { readonly underSection: readonly SectionType[] }

/** A group of forms with one sense. */
export interface Sense {
  readonly forms: readonly string[]
  readonly category: TermCategory
  /** A finer group: `mental`, `change`, `mastery`, `presence`, `empty`; a sector's name; … */
  readonly group?: string
  /** Any of these makes it no hit. */
  readonly unless?: readonly Condition[]
  /** At least one of these must hold. */
  readonly needs?: readonly Condition[]
}

/** A sense of a pack: `yes` must be hit, `no` (its ambiguity) must not. Both are run as tests. */
export interface Entry extends Sense {
  readonly yes: string
  readonly no: string
}

/** Headings, labels and columns, by what they announce. Matched in every language at once. */
export interface Headings {
  /** A heading is of a type when it contains one of these phrases. */
  readonly sections: Readonly<Record<SectionType, readonly string[]>>
  /** A heading that contains one of these is not of the type, whatever else it holds. */
  readonly except: Readonly<Partial<Record<SectionType, readonly string[]>>>
  /** Words of a whole label (`Due:`) or column head; longer labels match by their first or last words. */
  readonly fields: Readonly<Record<FieldType, readonly string[]>>
  /** Heading words that promise a horizon: « long-term », « à court terme ». */
  readonly horizons: Readonly<Record<'short' | 'medium' | 'long', readonly string[]>>
  /** Words before a number or colon that only count: `goal`, `objective`, `step`, « étape ». By the type they make. */
  readonly enumerators: Readonly<
    Record<'goal' | 'objective' | 'key-result' | 'stage' | 'action', readonly string[]>
  >
  /** Questions an interviewer asks, and headings over an answer. */
  readonly interviewQuestions: readonly string[]
  /** Metadata keys by meaning, in this language's spelling: `poste-vise` → target. */
  /** Names of documents in which people keep what they have done, without their endings: `brag`. */
  readonly lookBacks: readonly string[]
  readonly metadata: Readonly<Record<string, readonly string[]>>
}

/** What counts as a measure. */
export interface QuantityWords {
  /** Numbers in words: `twelve` → 12; `dozen` → 12. */
  readonly numbers: Readonly<Record<string, number>>
  /** Units and counted signs that need no noun behind: `%`, `hours`, `km`, « h ». */
  readonly units: readonly string[]
  /** Units of time: with a number and no « per », a mere duration. */
  readonly timeUnits: readonly string[]
  /** « per », « a », « each », « par ». */
  readonly per: readonly string[]
  /** « under », « below », « at least », « au moins »: before a figure, a threshold. */
  readonly thresholds: readonly string[]
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Verbs of change that make a from–to without figures a measure. */
  readonly changeVerbs: readonly string[]
  /** Words that a number behind them only names: `level`, `chapter`, `python`, `iso`. */
  readonly named: readonly string[]
  /** Named scores and scales: `toeic`, `gpa`, « moyenne ». */
  readonly scores: readonly string[]
  /** Idioms whose number counts nothing: `one day`, `one-on-one`, « un jour ». */
  readonly idioms: readonly string[]
  /** « of », `out of`, « sur »: between two figures, a part of a whole. */
  readonly ratioJoiners: readonly string[]
  /** Behind a duration, what it does not measure: « 15 ans d'expérience ». */
  readonly notStuff: readonly string[]
  /** Words before an hour of the day: `at 7`, « à 9 h ». */
  readonly beforeClock: readonly string[]
  /** What has been done to a thing once it is finished: `signed`, « accordé », « remis ». */
  readonly finished: readonly string[]
  /** Verbs that make a singular object a finished thing: `publish`, `submit`, « remettre ». */
  readonly deliverVerbs: readonly string[]
  /** Verbs that make a credential an achievement: `pass`, `earn`, « obtenir », « valider ». */
  readonly achieveVerbs: readonly string[]
  readonly singular: readonly string[]
  /** Words that are never a counted noun right behind a number. */
  readonly notCounted: readonly string[]
}

/** All that reading and writing a plan in one language takes. */
export interface PlanWords {
  readonly story: StoryWords
  readonly lexicon: readonly Entry[]
  readonly headings: Headings
  readonly grammar: Grammar
  readonly clauses: ClauseWords
  readonly quantities: QuantityWords
  readonly changes: ChangeWords
  readonly levels: LevelWords
  readonly obstacles: ObstacleWords
  readonly revisions: RevisionWords
  readonly dates: DateWords
  readonly upkeep: UpkeepWords
  readonly effort: EffortWords
  readonly statements: StatementWords
  readonly phrases: Phrases
}
