import {
  type InspectedCompetency,
  type InspectedDeadline,
  type InspectedGoal,
  type InspectedTarget,
  inspect,
  type Lint,
} from '../../core/index'
import { version } from '../version'
import { Lines } from './lines'
import type { RunProblem, Skipped } from './report'

export type Answer = InspectedGoal['smart']['specific']

/** The report of `goalmark inspect`, as JSON has it. */
export interface InspectReport {
  readonly version: string
  readonly format: 1
  readonly today: string
  readonly files: readonly Document[]
  readonly skipped: readonly Skipped[]
  readonly problems: readonly RunProblem[]
}

/** What was understood of one file. */
export interface Document {
  readonly path: string
  readonly kind: Lint['plan']['kind']
  readonly variant: Lint['plan']['variant']
  readonly language: string
  readonly skipped: Lint['skipped']
  readonly activation: {
    readonly by: Lint['plan']['activation']['by']
    readonly score: number
    readonly signals: readonly {
      readonly line: number | null
      readonly points: number
      readonly what: Lint['plan']['activation']['signals'][number]['what']
    }[]
  }
  readonly anchor: { readonly date: string; readonly line: number } | null
  readonly targets: readonly (Omit<InspectedTarget, 'at'> & { readonly line: number })[]
  readonly goals: readonly GoalReport[]
  /** What the plan names as skills or gaps, with the lines of the goals that develop each. */
  readonly competencies: readonly CompetencyReport[]
  /** What the competency framework lists, with the lines of the goals that speak of each. */
  readonly framework: readonly { readonly name: string; readonly developedBy: readonly number[] }[]
}

export interface CompetencyReport extends Omit<InspectedCompetency, 'at' | 'developedBy'> {
  readonly line: number
  readonly developedBy: readonly number[]
}

export interface GoalReport extends Omit<InspectedGoal, 'at' | 'deadline' | 'evidence' | 'children'> {
  readonly line: number
  readonly endLine: number
  readonly deadline: Omit<InspectedDeadline, 'at'> | null
  readonly evidence: readonly { readonly letter: string; readonly line: number; readonly text: string }[]
  readonly children: readonly GoalReport[]
}

/** What was understood of one file, with lines for offsets. */
export function documentReport(path: string, lint: Lint, skipped: Lint['skipped']): Document {
  const { kind, variant, language, activation, anchor, targets, goals, competencies, framework } =
    inspect(lint)
  const lines = new Lines(lint.text)
  const lineOf = (offset: number): number => lines.position(offset).line
  return {
    path,
    kind,
    variant,
    language,
    skipped,
    activation: {
      by: activation.by,
      score: activation.score,
      signals: activation.signals.map(({ span, points, what }) => ({
        line: span && lineOf(span.start),
        points,
        what,
      })),
    },
    anchor: anchor && { date: anchor.date, line: lineOf(anchor.at.start) },
    targets: targets.map(({ at, ...target }) => ({ line: lineOf(at.start), ...target })),
    goals: goals.map(goal => goalReport(goal, lineOf)),
    competencies: competencies.map(({ at, developedBy, ...competency }) => ({
      line: lineOf(at.start),
      ...competency,
      developedBy: developedBy.map(({ start }) => lineOf(start)),
    })),
    framework: framework.map(({ name, developedBy }) => ({
      name,
      developedBy: developedBy.map(({ start }) => lineOf(start)),
    })),
  }
}

function goalReport(goal: InspectedGoal, lineOf: (offset: number) => number): GoalReport {
  const { at, text, type, status, horizon, deadline, smart, evidence, children } = goal
  return {
    line: lineOf(at.start),
    endLine: lineOf(Math.max(at.start, at.end - 1)),
    text,
    type,
    status,
    horizon,
    deadline: deadline && deadlineReport(deadline),
    smart,
    evidence: evidence.map(({ letter, at: place, text: words }) => ({
      letter,
      line: lineOf(place.start),
      text: words,
    })),
    children: children.map(child => goalReport(child, lineOf)),
  }
}

function deadlineReport({ at: _, ...deadline }: InspectedDeadline): Omit<InspectedDeadline, 'at'> {
  return deadline
}

/** The whole report of what was understood. */
export function inspectReport(
  files: readonly Document[],
  { today, skipped, problems }: Pick<InspectReport, 'today' | 'skipped' | 'problems'>,
): InspectReport {
  return { version, format: 1, today, files, skipped, problems }
}
