import type { StatementPhrases } from './statement-words'
import type { UpkeepPhrases } from './upkeep-words'

/** What a fix writes into a plan, in the plan's language. Values may be blanks, `${date}`. */
export interface Phrases {
  /** A tail that dates a goal: ` by 31 May 2026`. */
  byDate(date: string): string
  /** A labelled line without marker or indent: `Measure: …`. */
  field(type: 'metric' | 'deadline' | 'means' | 'motivation' | 'target', value: string): string
  /** A stage stub: `By 30 June 2027: …`. */
  stage(date: string, what: string): string
  /** An action stub for a task list. */
  action(what: string, date: string): string
  /** A tail that says what will be different: ` so that …`. */
  soThat(what: string): string
  /** A tail that measures a change: ` from 3 to 5`. */
  fromTo(from: string, to: string): string
  /** A key result without marker or indent: `KR: …`. */
  keyResult(what: string): string
  /** Time kept for the plan, as metadata have it: `6 h/week`. */
  hoursAWeek(hours: string): string
  /** What opens a sentence of running text once its hedge is gone: `I will `, « je vais ». */
  readonly commits: string
  /** A tail that says how often is enough: ` at least 90 % of the time`. */
  mostly(share: string): string
  /** What « all » or « tous les » may be replaced by: `at least 90 % of`. */
  shareOf(share: string): string
  /** A tail that says what is done with a topic: `: …`. */
  what(deed: string): string
  /** A tail that gives a role its surroundings: ` in … at …`. */
  environment(sector: string, organisation: string): string
  /** Behind a change, where its figure stands today: ` (today: 40)`. */
  today(figure: string): string
  /** What somebody will do when something gets in the way: `If …, I …`. */
  ifThen(obstacle: string, answer: string): string
  /** Behind an obstacle, the answer to it: ` → I …`. */
  answer(what: string): string
  /** The heading over such lines. */
  readonly obstacles: string
  /** The note that a moved deadline leaves: ` (moved from 1 March 2026: …)`. */
  moved(from: string, reason: string): string
  /** The note on a dropped goal: ` (dropped: …)`. */
  dropped(reason: string): string
  /** A tail that gives a reason: ` because …`. */
  because(reason: string): string
  /** A sentence on what prepares somebody for a role; it ends in a full stop. */
  experience(years: string, domain: string, role: string): string
  /** A section on what a role asks for, and a line of it with where it stands. */
  readonly requirements: { readonly heading: string; item(what: string, source: string): string }
  /** A table of actions at the end of the plan: the heading above it, and its columns. */
  readonly actionTable: {
    readonly heading: string
    readonly columns: readonly [string, string, string, string]
  }
  /** A step that comes back each week: `Every …: …`. */
  rhythm(weekday: string, what: string): string
  /** A tail that names what a step is for: ` (budgeting)`. */
  tagged(name: string): string
  /** The sentences that a statement lacks. */
  readonly statement: StatementPhrases
  /** A day as this language writes it in a plan: `31 May 2026`, « 31 mai 2026 ». */
  day(year: number, month: number, day: number): string
  /** What is written about the plan itself: people to ask, a look back. */
  readonly upkeep: UpkeepPhrases
  /** Names for blanks: what the author is asked to fill in. */
  readonly blanks: Readonly<
    Record<
      | 'date'
      | 'measure'
      | 'result'
      | 'stage'
      | 'action'
      | 'sector'
      | 'organisation'
      | 'reason'
      | 'role'
      | 'count'
      | 'figure'
      | 'obstacle'
      | 'answer'
      | 'rung'
      | 'domain'
      | 'requirement'
      | 'source'
      | 'weekday'
      | 'task'
      | 'level'
      | 'hours'
      | 'from'
      | 'to'
      | 'means'
      | 'deed'
      | 'instead',
      string
    >
  >
}
