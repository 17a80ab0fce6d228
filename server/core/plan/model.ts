import type { Settings } from '../settings'
import type { Span } from '../text'
import type { Clauses } from './clauses'
import type { Effort, Facts } from './facts'
import type { DateReading, Deadline, PlainDate } from './time'
import type { FieldType, SectionType, TermCategory } from './words'

export type { DateReading, Deadline, DeadlineKind, DeadlineSource, PlainDate, Precision } from './time'

/** What a document is. Each rule names the kinds it speaks in. */
export type Kind = 'plan' | 'statement' | 'reflection' | 'template' | 'not-a-plan'
export type Variant = 'okr' | 'idp' | 'interview' | 'written' | 'personal'

export type NodeType = 'goal' | 'objective' | 'key-result' | 'stage' | 'action' | 'habit'
export type Status = 'open' | 'done' | 'dropped' | 'moved'
export type Horizon = 'short' | 'medium' | 'long' | 'none'
export type Confidence = 'high' | 'medium' | 'low'

/** A lexicon entry met in the plan, its exceptions already heard. */
export interface Term {
  readonly category: TermCategory
  readonly span: Span
  readonly text: string
  /** A finer group inside the category: `mental`, `change`, … */
  readonly group?: string
}

/** The main verb of a goal. */
export interface Verb {
  readonly span: Span
  readonly text: string
  /** `topic` verbs do not exist: a goal without a verb has `verb: null`. */
  readonly category: 'vague' | 'observable' | 'activity' | 'avoid' | 'other'
}

export type Letter = 'S' | 'M' | 'A' | 'R' | 'T'
export type Answer = 'yes' | 'no' | 'unknown'

export interface Smart {
  readonly specific: Answer
  readonly measurable: Answer
  readonly achievable: Answer
  readonly realistic: Answer
  readonly timeBound: Answer
}

/** Words of the plan that make a goal specific, measurable, … */
export interface Evidence {
  readonly letter: Letter
  readonly span: Span
  readonly text: string
}

/** One run of visible text: a list item's own words, a cell, a heading, a sentence. */
export interface Phrase {
  readonly span: Span
  /** What a reader sees, spaces collapsed, markup gone. */
  readonly text: string
  readonly language: string
  readonly terms: readonly Term[]
  readonly dates: readonly DateReading[]
  /** Where « every week », « 3×/mois » stands. */
  readonly cadence: Span | null
}

/** A labelled line, cell or metadata value that says something of a goal: its measure, means, reason… */
export interface Field {
  readonly type: FieldType
  /** From the label to the end of the value; a cell's own words for a column. */
  readonly span: Span
  readonly label: Span | null
  readonly value: Phrase
  readonly empty: boolean
}

/** Where a goal stands in the Markdown, so that a fix can write beside it without breaking anything. */
export type Place =
  | {
      readonly kind: 'item'
      /** Spaces before the marker. */
      readonly indent: string
      /** The marker as typed: `-`, `*`, `1.`, `•`. */
      readonly marker: string
      /** Spaces that put a child under this item. */
      readonly childIndent: string
      /** End of the item's own words: where a tail is appended. */
      readonly tail: number
      /** End of the last line of the item and of its children: where a new child line is inserted. */
      readonly childrenEnd: number
    }
  | {
      readonly kind: 'row'
      readonly tail: number
      /** Spaces behind the tail that only fill the cell up. */
      readonly room?: number
      readonly cells: Readonly<Partial<Record<FieldType, Span>>>
    }
  | { readonly kind: 'heading'; readonly tail: number; readonly childrenEnd: number }
  | { readonly kind: 'sentence'; readonly tail: number; readonly childrenEnd: number }

export interface Goal extends Phrase {
  readonly type: NodeType
  readonly status: Status
  readonly confidence: Confidence
  readonly section: Section
  readonly parent: Goal | null
  readonly children: readonly Goal[]
  readonly fields: readonly Field[]
  readonly verb: Verb | null
  readonly deadline: Deadline | null
  /** By deadline, else by the section's word. */
  readonly horizon: Horizon
  readonly evidence: readonly Evidence[]
  readonly smart: Smart
  readonly place: Place
  /** Steps written elsewhere in the document that name this goal. */
  readonly linked: readonly Goal[]
  /** The author says that the way there is not known yet. */
  readonly admitsGap: boolean
  /** How sure the author is of it, from 0 to 10, as the line says. */
  readonly confidenceOf10: { readonly value: number; readonly span: Span } | null
  readonly effort: Effort | null
  readonly clauses: Clauses
  /** A dream without a day: « North star: … », « Mon rêve : … ». It gives direction and is asked for nothing. */
  readonly isVision: boolean
}

export interface Section {
  readonly types: readonly SectionType[]
  /** The heading's words; null before the first heading. */
  readonly heading: Phrase | null
  readonly depth: number
  /** From the heading to the next one of the same depth. */
  readonly span: Span
  /** The period that a heading gives its goals: « Goals for 2027 », « T3 2026 ». */
  readonly period: DateReading | null
  readonly horizon: Horizon
  /** The heading's words promise a horizon (« long-term ») and no date. */
  readonly bareHorizon: boolean
  readonly parent: Section | null
}

/** A role the plan aims at. */
export interface Target extends Phrase {
  readonly from: 'front-matter' | 'section' | 'label' | 'goal'
  /** The role's head words without article: « ward manager ». */
  readonly role: string
  /** `specific`: the occupation implies its surroundings. `generic`: it does not. `non-role`: no role at all. */
  readonly clarity: 'specific' | 'generic' | 'non-role' | 'other'
  /** A sector, kind of organisation, function or employer is named. */
  readonly hasEnvironment: boolean
}

/** What speaks for or against a document's being a plan; its words stand with the shells. */
export type SignalName =
  | 'career-title'
  | 'goals-title'
  | 'target'
  | 'horizon'
  | 'goals'
  | 'aims'
  | 'dated'
  | 'personal'
  | 'achievements'
  | 'sections'
  | 'path'
  | 'goal-table'
  | 'key-results'
  | 'own-letter'
  | 'statement'
  | 'first-person'
  | 'occupation'
  | 'team'
  | 'product'
  | 'guide'
  | 'institution'
  | 'biography'
  | 'reader'
  | 'blog'
  | 'placeholders'

export interface Signal {
  readonly points: number
  readonly what: SignalName
  readonly span: Span | null
}

/** Why this document is, or is not, read as a plan. */
export interface Activation {
  readonly by: 'argument' | 'settings' | 'front-matter' | 'comment' | 'score' | 'none'
  readonly score: number
  readonly signals: readonly Signal[]
}

/** A key of the document's metadata. Values are kept as typed. */
export interface MetaEntry {
  readonly key: string
  readonly value: string
  readonly values: readonly string[]
  readonly span: Span
}

export interface FrontMatter {
  /** The whole block with its fences; null when there is none. */
  readonly span: Span | null
  readonly entries: readonly MetaEntry[]
  readonly problem: { readonly message: string; readonly span: Span } | null
}

/** A typed line that is no goal: a competency, a piece of evidence, a question… */
export interface Note extends Phrase {
  readonly section: Section
}

/** Something to be able to do: a line of a list of skills or gaps, a row of a competency table, a labelled name. */
export interface Competency extends Phrase {
  /** `have`: already there. `gap`: to be developed. `named`: the plan does not say which. */
  readonly standing: 'have' | 'gap' | 'named'
  /** It names something to learn, and tells no situation. */
  readonly isName: boolean
  /** Its row gives it a high priority. */
  readonly isUrgent: boolean
  readonly section: Section
  /** The other cells of its row: the levels, what develops it, by when. */
  readonly fields: readonly Field[]
  /** Its name in the competency framework; null where that does not list it, undefined where there is none. */
  readonly framework?: string | null
  /** The goals, stages and actions that develop it, in reading order. */
  readonly goals: readonly Goal[]
}

export interface Plan {
  readonly text: string
  readonly kind: Kind
  readonly variant: Variant | null
  readonly language: string
  readonly frontMatter: FrontMatter
  readonly sections: readonly Section[]
  /** Top-level goals in reading order; the rest hang below them. */
  readonly goals: readonly Goal[]
  readonly targets: readonly Target[]
  readonly notes: readonly Note[]
  readonly competencies: readonly Competency[]
  /** What the competency framework lists, each with the goals that develop it; empty without a framework. */
  readonly framework: readonly { readonly name: string; readonly goals: readonly Goal[] }[]
  readonly facts: Facts
  /** Labelled lines that belong to the whole document: « Poste visé : … ». */
  readonly fields: readonly Field[]
  /** Months at which the medium and the long term begin, where no heading says otherwise. */
  readonly horizons: Settings['horizons']
  /** Where the author looks back, when that is another document: its name, or what the metadata say. */
  readonly lookBack: string | null
  /** The document's own date, from which relative dates count. */
  readonly anchor: { readonly date: PlainDate; readonly span: Span } | null
  readonly activation: Activation
  /** The author works for themselves, or will own what they work in: there is no employer's role to name. */
  readonly isIndependent: boolean
  /** Where findings about the whole document sit. */
  readonly title: Span
}

/** Every goal and what hangs below it, parents first, in reading order. */
export function everyGoal<G extends { readonly children: readonly G[] }>(goals: readonly G[]): readonly G[] {
  const every: G[] = []
  addEvery(goals, every)
  return every
}

function addEvery<G extends { readonly children: readonly G[] }>(goals: readonly G[], every: G[]): void {
  for (const goal of goals) {
    every.push(goal)
    addEvery(goal.children, every)
  }
}

/** One of them is a last day, and the calendar knows it. */
export const hasLastDay = (dates: readonly DateReading[]): boolean =>
  dates.some(({ role, end }) => role === 'deadline' && end !== null)
