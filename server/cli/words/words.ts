import type { Fault } from '../args'
import type { Command, Group, OptionName, Placeholder } from '../options'
import type { Answer, Document } from '../reporters/inspect-report'
import type { Report, SkipReason } from '../reporters/report'
import type { DiffWords } from './diff-words'
import type { SettingsWords } from './settings-words'

export type Counts = Pick<Report['summary'], 'errors' | 'warnings' | 'infos'>

/** Everything that the command line says, in one language. The findings' own words are in the language packs. */
export interface Words {
  readonly help: {
    readonly about: string
    readonly usage: Readonly<Record<Command, string>>
    readonly commands: Readonly<Record<Command, string>>
    readonly groups: Readonly<Record<Group, string>>
    readonly placeholders: Readonly<Record<Placeholder, string>>
    readonly options: Readonly<Record<OptionName, string>>
    /** What follows the options, a paragraph each. */
    readonly notes: readonly string[]
  }
  readonly faults: { readonly [Name in Fault['says']]: (fault: Fault) => string }
  readonly didYouMean: (nearest: string) => string
  readonly seeHelp: string
  /** The language server waits for an editor, and a person has started it. */
  readonly serving: string
  readonly problems: {
    readonly noSuchPath: string
    /** Said of a glob. */
    readonly noMatch: string
    readonly unreadable: (reason: string) => string
    readonly unwritable: (reason: string) => string
    readonly tooManyWarnings: (count: number, most: number) => string
    readonly changedMeanwhile: string
    /** Said of a file whose linting ended every thread that tried. */
    readonly lost: string
    /** Said of a report to be merged, or of a shard that none of them is about. */
    readonly toldTwice: (path: string) => string
    readonly missingShard: string
    /** Said of the folder of a cache. */
    readonly notACache: string
    readonly damagedCache: string
    readonly noCache: (reason: string) => string
    /** Said when a signal ends the run. */
    readonly stopped: string
  }
  readonly settings: SettingsWords
  readonly report: {
    readonly kinds: Readonly<Record<Document['kind'], string>>
    readonly skipped: Readonly<Record<SkipReason, (count: number) => string>>
    readonly plans: (count: number, today: string) => string
    readonly nothingToSay: string
    /** The same where a baseline holds old findings. */
    readonly nothingNew: string
    /** Findings of the baseline that were found again; those that were not. */
    readonly known: (count: number) => string
    readonly gone: (count: number) => string
    readonly baselineWritten: (noted: number, dropped: number, path: string) => string
    readonly findings: (counts: Counts) => string
    readonly fixable: (count: number) => string
    readonly fixed: (edits: number, files: number) => string
    readonly wouldFix: (edits: number, files: number) => string
    readonly left: (count: number, reasons: string) => string
    readonly noPlan: string
    /** Said when no plan was found: what ignore files hide. */
    readonly leftOut: (count: number) => string
    readonly ignoredByFiles: (count: number) => string
    /** Said of a path that was asked for by name, with the line of the ignore file. */
    readonly ignoredBy: (line: string) => string
    readonly whySkipped: (path: string) => string
    readonly withFix: (title: string) => string
    readonly line: (line: number) => string
    /** How far a long run has come. */
    readonly progress: (done: number, all: number) => string
    /** Said under a report that will be made anew. */
    readonly watching: string
    /** The heads of a table of findings: line, severity, finding, rule. */
    readonly columns: readonly [string, string, string, string]
    readonly more: (count: number) => string
  }
  readonly inspect: {
    readonly otherLanguage: string
    readonly readBecause: Readonly<Record<Document['activation']['by'], string>>
    /** Why a file was left alone, in a clause of its own. */
    readonly reasons: Readonly<Record<SkipReason, string>>
    readonly signals: Readonly<Record<Document['activation']['signals'][number]['what'], string>>
    readonly skipped: (reason: string) => string
    readonly score: (score: number) => string
    readonly anchor: (date: string, line: number) => string
    readonly noAnchor: string
    readonly target: string
    readonly noGoals: string
    readonly competencies: string
    readonly framework: string
    readonly standings: Readonly<Record<Document['competencies'][number]['standing'], string>>
    /** Where the goals stand that develop a competency. */
    readonly undeveloped: string
    readonly developed: (count: number, lines: string) => string
    readonly types: Readonly<Record<Document['goals'][number]['type'], string>>
    readonly status: Readonly<Record<Document['goals'][number]['status'], string>>
    readonly horizons: Readonly<Record<Document['goals'][number]['horizon'], string>>
    readonly deadlines: Readonly<
      Record<
        NonNullable<Document['goals'][number]['deadline']>['kind'],
        (text: string, end: string) => string
      >
    >
    readonly noDeadline: string
    /** The letters of SMART, in order. */
    readonly letters: readonly [string, string, string, string, string]
    readonly answers: Readonly<Record<Answer, string>>
  }
  readonly diff: DiffWords
  readonly rules: {
    readonly fixable: Readonly<Record<'safe' | 'input' | 'no', string>>
    readonly off: string
    readonly count: (count: number) => string
    readonly own: string
    readonly more: string
  }
  readonly explain: {
    readonly facts: (severity: string, letter: string | null, presets: string) => string
    readonly fixes: Readonly<Record<'safe' | 'input' | 'no', string>>
    readonly why: string
    readonly leadsTo: string
    readonly whenOff: string
    readonly options: string
    readonly byDefault: (value: string) => string
    /** Behind what an option does: what it may be. */
    readonly oneOf: (names: string) => string
    /** Settings of the whole product that the rule rests on. */
    readonly settings: string
    /** Over an example that is read with options of its own. */
    readonly withOptions: string
    readonly examples: string
    readonly bad: string
    readonly good: string
    readonly fixed: string
    readonly sources: string
    readonly page: string
  }
}
