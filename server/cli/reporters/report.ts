import {
  blanks,
  fixTitle,
  type Language,
  type Lint,
  message,
  type Reported,
  type ReportedFix,
  type Severity,
} from '../../core/index'
import { version } from '../version'
import { Lines } from './lines'

export type SkipReason = NonNullable<Lint['skipped']> | 'ignored' | 'binary' | 'unreadable'

export interface Skipped {
  readonly path: string
  readonly reason: SkipReason
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
  readonly findings: readonly FindingReport[]
}

export interface FindingReport {
  readonly rule: string
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
}

interface FixReport {
  readonly title: string
  readonly safe: boolean
  readonly blanks: readonly { readonly name: string; readonly default: string }[]
  readonly edits: readonly { readonly offset: number; readonly length: number; readonly text: string }[]
}

/** What one linted file has to say to this reader. */
export function fileReport(path: string, lint: Lint, reader: Language): FileReport {
  const { kind, variant, language } = lint.plan
  const lines = new Lines(lint.text)
  const findings = lint.findings.map(finding => findingReport(finding, lines, reader))
  return { path, kind, variant, language, findings }
}

function findingReport(finding: Reported, lines: Lines, reader: Language): FindingReport {
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
      message: reader.person.ui.relatedGoal(place.text),
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

/** The whole report over files in order. */
export function report(
  files: readonly FileReport[],
  rest: Pick<Report, 'today' | 'skipped' | 'problems'>,
): Report {
  const findings = files.flatMap(file => file.findings)
  const of = (severity: Severity): number => findings.filter(finding => finding.severity === severity).length
  const fixable = findings.filter(finding => finding.fixes.some(fix => fix.safe)).length
  const summary = {
    plans: files.length,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    fixable,
  }
  const { today, skipped, problems } = rest
  return { version, format: 1, today, files, skipped, summary, problems }
}
