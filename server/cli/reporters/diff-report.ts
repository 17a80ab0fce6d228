import type { Change, ChangeKind, Goal, GoalChange, Language, Lint, Span, Value } from '../../core/index'
import { isSlip } from '../../core/index'
import { printable } from '../terminal-text'
import { version } from '../version'
import type { ChangeFacts, DiffWords } from '../words/diff-words'
import { Lines } from './lines'
import type { RunProblem, Skipped, SkipReason } from './report'

/** The report of `goalmark diff`, as JSON has it: `schemas/diff.schema.json` says what each key means. */
export interface DiffReport {
  readonly version: string
  readonly format: 1
  readonly today: string
  readonly asked: string
  readonly from: string
  readonly to: string | null
  readonly files: readonly FileDiff[]
  readonly summary: DiffSummary
  readonly skipped: readonly Skipped[]
  readonly problems: readonly RunProblem[]
}

export interface DiffSummary {
  readonly plans: number
  readonly goals: number
  readonly slips: number
  readonly kinds: Readonly<Record<ChangeKind, number>>
}

export interface FileDiff {
  readonly path: string
  readonly previousPath: string | null
  readonly change: 'changed' | 'added' | 'deleted' | 'renamed'
  /** Why it was, or is, not read as a plan. */
  readonly before: SkipReason | null
  readonly after: SkipReason | null
  readonly goals: readonly GoalDiff[]
}

export interface GoalDiff {
  readonly type: Goal['type']
  readonly slips: boolean
  readonly steps: number
  readonly before: (Place & { readonly path: string }) | null
  readonly after: Place | null
  readonly changes: readonly ChangeDiff[]
}

export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly offset: number
  readonly length: number
  /** Null where no word of the plan may be shown. */
  readonly text: string | null
}

export interface ChangeDiff {
  readonly kind: ChangeKind
  readonly silent: boolean
  readonly message: string
  readonly days: number | null
  readonly from: DatedPlace | null
  readonly to: DatedPlace | null
  readonly said: Place | null
}

export interface DatedPlace extends Place {
  readonly date: string | null
}

/** A file in both versions, with what became of its goals. */
export interface ComparedFile {
  readonly file: Omit<FileDiff, 'goals'>
  readonly before: Lint | null
  readonly after: Lint | null
  readonly goals: readonly GoalChange[]
}

/** For whom, and how much of the plan is shown. */
export interface Telling {
  readonly reader: Language
  readonly words: DiffWords
  readonly isRedacted: boolean
}

/** What became of the goals of these files, as plain data. */
export function filesOf(compared: readonly ComparedFile[], telling: Telling): readonly FileDiff[] {
  const lines = compared.map(({ before, after }) => ({
    before: new Lines(before?.text ?? ''),
    after: new Lines(after?.text ?? ''),
  }))
  return compared.map(({ file, goals }, i) => ({
    ...file,
    goals: goals.map(goal => {
      const from = goal.cameFrom ?? i
      const path = compared[from]?.file.previousPath ?? compared[from]?.file.path ?? file.path
      return goalDiff(goal, { path, before: lines[from]?.before, after: lines[i]?.after }, telling)
    }),
  }))
}

interface Where {
  readonly path: string
  readonly before: Lines | undefined
  readonly after: Lines | undefined
}

function goalDiff(goal: GoalChange, where: Where, telling: Telling): GoalDiff {
  const { before, after, steps, changes } = goal
  const was = before && placeOf(before, where.before, telling)
  return {
    type: (after ?? before)?.type ?? 'goal',
    slips: isSlip(goal),
    steps,
    before: was && { path: where.path, ...was },
    after: after && placeOf(after, where.after, telling),
    changes: changes.map(change => changeDiff(change, goal, where, telling)),
  }
}

function changeDiff(change: Change, goal: GoalChange, where: Where, telling: Telling): ChangeDiff {
  const { kind, isSilent, said, from, to } = change
  const { reader, words, isRedacted } = telling
  const show = (value: Value | null): string | null =>
    value &&
    (value.day ? reader.person.show.date(value.day) : reader.person.show.quote(printable(value.text)))
  const days = from?.day && to?.day ? Math.abs(from.day.until(to.day).days) : null
  const facts: ChangeFacts = {
    kind,
    type: (goal.after ?? goal.before)?.type ?? 'goal',
    isSilent,
    from: show(from),
    to: show(to),
    said: said && reader.person.show.quote(printable(said.text)),
    days,
    steps: goal.steps,
    path: goal.cameFrom === null ? null : printable(where.path),
    was: goal.before?.status ?? null,
  }
  const dated = (value: Value | null, lines: Lines | undefined): DatedPlace | null =>
    value && {
      ...placeOf(value, lines, telling),
      date: isRedacted ? null : (value.day?.toString() ?? null),
    }
  return {
    kind,
    silent: isSilent,
    message: isRedacted ? redactedMessage(facts, words) : words.says[kind](facts),
    days,
    from: dated(from, where.before),
    to: dated(to, where.after),
    said: said && placeOf(said, where.after, telling),
  }
}

function redactedMessage(facts: ChangeFacts, { redacted, reasonGiven, noReason }: DiffWords): string {
  const clause = redacted[facts.kind]({ ...facts, said: null, isSilent: false })
  return clause + (facts.said !== null ? reasonGiven : facts.isSilent ? noReason : '')
}

function placeOf(
  { span, text }: { readonly span: Span; readonly text: string },
  lines: Lines | undefined,
  { isRedacted }: Telling,
): Place {
  const [start, end] = [lines?.position(span.start), lines?.position(span.end)]
  return {
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    endLine: end?.line ?? 1,
    endColumn: end?.column ?? 1,
    offset: span.start,
    length: span.end - span.start,
    text: isRedacted ? null : text,
  }
}

/** How many there are of what. */
export function summaryOf(files: readonly FileDiff[], kinds: readonly ChangeKind[]): DiffSummary {
  const goals = files.flatMap(file => file.goals)
  const changes = goals.flatMap(goal => goal.changes)
  const counts = kinds.map(kind => [kind, changes.filter(change => change.kind === kind).length] as const)
  return {
    plans: files.filter(file => file.goals.length > 0).length,
    goals: goals.length,
    slips: goals.filter(({ slips }) => slips).length,
    kinds: Object.fromEntries(counts) as Record<ChangeKind, number>,
  }
}

/** The report’s head, for every reader the same. */
export const headOf = (facts: Pick<DiffReport, 'today' | 'asked' | 'from' | 'to'>) => ({
  version,
  format: 1 as const,
  ...facts,
})
