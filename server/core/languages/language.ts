import type { ChangeWords } from '../plan/change-words'
import type { ClauseWords } from '../plan/clause-words'
import type { DateWords } from '../plan/date-words'
import type { EffortWords } from '../plan/effort-words'
import type { Grammar } from '../plan/grammar-words'
import type { LevelWords } from '../plan/level-words'
import type { PlainDate } from '../plan/model'
import type { ObstacleWords } from '../plan/obstacle-words'
import type { Phrases } from '../plan/phrases'
import type { RevisionWords } from '../plan/revision-words'
import type { StatementWords } from '../plan/statement-words'
import type { StoryWords } from '../plan/story-words'
import type { UpkeepWords } from '../plan/upkeep-words'
import type { Entry, Headings, QuantityWords } from '../plan/words'
import type { RuleId, rules } from '../rules/index'
import type { Rule } from '../rules/rule'
import type { EditingTexts, Templates } from './editing-texts'
import type { EditorTexts } from './editor-texts'
import type { SettingTexts } from './setting-texts'
import type { Suggestions } from './suggestion-words'
import type { ViewTexts } from './view-texts'

/** All that Goalmark knows of one human language. Tables and sentences only: no decision is taken here. */
export interface Language {
  readonly code: string
  /** The language's name in itself. */
  readonly name: string
  /** For reading and writing the plan: the language the plan is written in. */
  readonly plan: {
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
    readonly story: StoryWords
    /** What is proposed while somebody writes. */
    readonly suggestions: Suggestions
    readonly templates: Templates
  }
  /** For talking to the person: the language of their editor or terminal. */
  readonly person: {
    readonly rules: RuleTexts
    readonly show: Show
    readonly ui: UiTexts
    readonly editor: EditorTexts
    readonly editing: EditingTexts
    readonly view: ViewTexts
    readonly reserved: ReservedTexts
    readonly settings: SettingTexts
    readonly sources: Readonly<Record<string, string>>
  }
}

export type RuleTexts = { readonly [Id in RuleId]: RuleText<(typeof rules)[Id]> }

export type RuleText<R> =
  R extends Rule<infer Says, infer Offers, infer Options>
    ? {
        readonly title: string
        readonly why: string
        /** When a team may well turn the rule off. */
        readonly off: string
        readonly says: { readonly [S in keyof Says]: (facts: Says[S], show: Show) => string }
        readonly offers: { readonly [O in keyof Offers]: (facts: Offers[O], show: Show) => string }
        readonly options: { readonly [O in keyof Options]: string }
        readonly examples: readonly [Example, ...Example[]]
      }
    : never

/**
 * A small plan in this language. ⟦…⟧ marks what the rule must underline, in order. Without structure of its own
 * (no line break), it is read as one list item under a goals heading, in a plan dated 2026-01-15, which is also
 * `today`. `fixed` is the plan after the first fix, its blanks filled from `fill`.
 */
export type Example = Reading &
  (
    | { readonly good: string }
    | {
        readonly bad: string
        readonly fixed?: string
        readonly fill?: Readonly<Record<string, string>>
      }
  )

/** How an example is read, where that is not by the defaults. */
interface Reading {
  readonly as?: string
  /** The competencies that the framework of the settings lists. */
  readonly framework?: readonly string[]
  /** Options of its rule. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** How dates, counts, quotations and lists are said to a person. */
export interface Show {
  date(date: PlainDate): string
  /** The month that the day lies in, with its year. */
  month(date: PlainDate): string
  /** Plan text inside the language's quotation marks, cut at 40 characters with an ellipsis. */
  quote(text: string): string
  list(items: readonly string[]): string
  count(n: number, one: string, many: string): string
}

/** The words of the shells. Every function returns one whole sentence or label. */
export interface UiTexts {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly letters: Readonly<
    Record<'S' | 'M' | 'A' | 'R' | 'T' | 'staging' | 'alignment' | 'review' | 'statement', string>
  >
  readonly why: string
  readonly howToFix: string
  readonly learnMore: string
  readonly disableHere: (rule: string) => string
  readonly disableFile: (rule: string) => string
  /** A file over the limit, in bytes, was left alone. */
  readonly tooLarge: (bytes: number) => string
  readonly relatedGoal: (text: string) => string
  readonly didYouMean: (nearest: string) => string
  /** A sentence about one setting, with its key. */
  readonly ofSetting: (key: string, sentence: string) => string
}

/** Sentences of the findings that no rule yields. */
export interface ReservedTexts {
  readonly 'plan-invalid-front-matter': (facts: { problem: string }, show: Show) => string
  readonly 'directive-unknown-rule': (facts: { rule: string; nearest: string | null }, show: Show) => string
  readonly 'directive-unused': (facts: { rule: string }, show: Show) => string
  readonly 'directive-missing-reason': (facts: { rule: string }, show: Show) => string
  readonly 'internal-rule-failed': (facts: { rule: string }, show: Show) => string
  /** What the fix of an unused directive offers. */
  readonly removeDirective: (facts: { rule: string }, show: Show) => string
  /** A finding that stands on a heading for several goals: « 6 goals: No date. By when? » */
  readonly aggregated: (facts: { count: number; message: string }, show: Show) => string
}
