import {
  blanks,
  fixTitle,
  type Language,
  type Lint,
  message,
  type Reported,
  type ReportedFix,
  type SettableId,
  type Severity,
} from '../../core/index'
import type { Fingerprint } from '../fingerprint'
import { Lines } from './lines'

export type SkipReason = NonNullable<Lint['skipped']> | 'ignored' | 'link' | 'binary' | 'unreadable'

export interface Skipped {
  readonly path: string
  readonly reason: SkipReason
  /** For an ignored one, the line of the ignore file that leaves it out: `.gitignore:3`. */
  readonly by?: string
}

/** Something that kept Goalmark from doing what it was asked. */
export interface RunProblem {
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly message: string
}

/** The report of `goalmark lint`, as JSON has it. */
export interface Report {
  readonly version: string
  readonly format: 1
  readonly today: string
  /** With `--shard`, which part of the files it is about: `2/5`. */
  readonly shard?: string
  readonly files: readonly FileReport[]
  readonly skipped: readonly Skipped[]
  readonly summary: {
    readonly plans: number
    readonly errors: number
    readonly warnings: number
    readonly infos: number
    readonly fixable: number
  }
  readonly problems: readonly RunProblem[]
}

export interface FileReport {
  readonly path: string
  readonly kind: Lint['plan']['kind']
  readonly variant: Lint['plan']['variant']
  readonly language: string
  /** The SHA-256 of the text that the findings speak of; left out where nothing may be told of it. */
  readonly hash?: string
  readonly findings: readonly FindingReport[]
  /** What directives silence, with the reasons that they give; empty ones where they give none. */
  readonly silenced: readonly (FindingReport & { readonly reason: string })[]
  /** With `--fix-dry-run`, the text that the findings speak of: what safe fixes would make of the file. */
  readonly output?: string
}

export interface FindingReport {
  readonly rule: SettableId
  readonly severity: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly offset: number
  readonly length: number
  readonly related: readonly { readonly line: number; readonly column: number; readonly message: string }[]
  readonly fixes: readonly FixReport[]
  /** What tells it from others of its file as lines move; empty when no format of the run asks for it. */
  readonly fingerprint: string
}

export interface FixReport {
  readonly title: string
  readonly safe: boolean
  readonly blanks: readonly { readonly name: string; readonly default: string }[]
  readonly edits: readonly { readonly offset: number; readonly length: number; readonly text: string }[]
}

/** A finding as every format needs it. */
export interface ToldFinding extends FindingReport {
  /** The reason that a directive gives for silencing it; null when none does. */
  readonly silencedFor: string | null
}

/** A linted file as every format needs it: plain data, in the words of one reader. */
export interface ToldFile extends Omit<FileReport, 'silenced'> {
  readonly findings: readonly ToldFinding[]
  /** What directives silence. */
  readonly silenced: readonly ToldFinding[]
  /** The plan; null when nothing of it may be shown. */
  readonly text: string | null
}

/** How a file is told beside its reader's language. */
export interface Manner {
  readonly prints?: ReadonlyMap<Reported, Fingerprint>
  /** Leave out every word of the plan. */
  readonly isRedacted?: boolean
}

/** What one linted file has to say to this reader. */
export function fileReport(
  path: string,
  lint: Lint,
  reader: Language,
  { prints, isRedacted = false }: Manner = {},
): ToldFile {
  const { kind, variant, language } = lint.plan
  const lines = new Lines(lint.text)
  const told = (finding: Reported, silencedFor: string | null): ToldFinding => ({
    ...findingReport(isRedacted ? withoutWords(finding) : finding, lines, reader),
    fingerprint: prints?.get(finding)?.own ?? '',
    silencedFor: isRedacted && silencedFor ? '' : silencedFor,
  })
  return {
    path,
    kind,
    variant,
    language,
    findings: lint.findings.map(finding => told(finding, null)),
    silenced: lint.silenced.map(({ finding, reason }) => told(finding, reason)),
    text: isRedacted ? null : lint.text,
  }
}

/** The finding without what it says of this plan: its rule's title speaks for it. Fixes rewrite words, so they go. */
const withoutWords = (finding: Reported): Reported => ({
  ...finding,
  says: '',
  facts: { rule: '…', nearest: null, problem: '…' },
  related: finding.related.map(({ at }) => ({ at, text: '' })),
  fixes: [],
})

function findingReport(
  finding: Reported,
  lines: Lines,
  reader: Language,
): Omit<FindingReport, 'fingerprint'> {
  const { rule, severity, at, related, fixes } = finding
  const end = lines.position(at.end)
  return {
    rule,
    severity,
    message: message(finding, reader),
    ...lines.position(at.start),
    endLine: end.line,
    endColumn: end.column,
    offset: at.start,
    length: at.end - at.start,
    related: related.map(place => ({
      ...lines.position(place.at.start),
      message: place.text && reader.person.ui.relatedGoal(place.text),
    })),
    fixes: fixes.map(fix => fixReport(finding, fix, reader)),
  }
}

function fixReport(finding: Reported, fix: ReportedFix, reader: Language): FixReport {
  const named = fix.edits.flatMap(edit => blanks(edit.insert))
  return {
    title: fixTitle(finding, fix, reader),
    safe: fix.safe,
    blanks: named.map(({ name, value }) => ({ name, default: value })),
    edits: fix.edits.map(({ at, insert }) => ({ offset: at.start, length: at.end - at.start, text: insert })),
  }
}

/** What a run over files ends with. */
export type Run = Pick<Report, 'skipped' | 'summary' | 'problems'>

/** What a run ends with, counted. */
export type Summary = Report['summary']

/** What counts of a finding. */
interface Countable {
  readonly severity: Severity
  readonly fixes: readonly { readonly safe: boolean }[]
}

/** The counts of one plan's findings. */
export function countsOf(findings: readonly Countable[]): Summary {
  const of = (severity: Severity): number => findings.filter(found => found.severity === severity).length
  return {
    plans: 1,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    fixable: findings.filter(({ fixes }) => fixes.some(fix => fix.safe)).length,
  }
}

/** The counts of all plans of a run, file by file. */
export class Tally {
  #summary: Summary = { plans: 0, errors: 0, warnings: 0, infos: 0, fixable: 0 }

  add(one: Summary): void {
    const sum = this.#summary
    this.#summary = {
      plans: sum.plans + one.plans,
      errors: sum.errors + one.errors,
      warnings: sum.warnings + one.warnings,
      infos: sum.infos + one.infos,
      fixable: sum.fixable + one.fixable,
    }
  }

  get summary(): Summary {
    return this.#summary
  }
}
