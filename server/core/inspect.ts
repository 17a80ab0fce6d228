import type {
  Activation,
  Competency,
  DateReading,
  DeadlineKind,
  DeadlineSource,
  Goal,
  Horizon,
  Kind,
  Letter,
  NodeType,
  Precision,
  Smart,
  Status,
  Target,
  Variant,
} from './plan/model'
import type { Lint } from './report'
import type { Span } from './text'

/** What was understood of a document, and why it was read as a plan at all. Days are written `YYYY-MM-DD`. */
export interface Inspected {
  readonly kind: Kind
  readonly variant: Variant | null
  readonly language: string
  readonly skipped: Lint['skipped']
  readonly activation: Activation
  /** The document's own date, from which relative dates count. */
  readonly anchor: { readonly date: string; readonly at: Span } | null
  readonly targets: readonly InspectedTarget[]
  readonly goals: readonly InspectedGoal[]
  readonly competencies: readonly InspectedCompetency[]
  /** The competencies of the framework that the settings name, and where the goals stand that speak of each. */
  readonly framework: readonly { readonly name: string; readonly developedBy: readonly Span[] }[]
}

/** Something to be able to do, and where the goals stand that develop it. */
export interface InspectedCompetency {
  readonly at: Span
  readonly text: string
  readonly standing: Competency['standing']
  readonly developedBy: readonly Span[]
}

export interface InspectedTarget {
  readonly at: Span
  readonly text: string
  readonly role: string
  readonly from: Target['from']
  readonly clarity: Target['clarity']
  readonly hasEnvironment: boolean
}

export interface InspectedGoal {
  readonly at: Span
  readonly text: string
  readonly type: NodeType
  readonly status: Status
  readonly horizon: Horizon
  readonly deadline: InspectedDeadline | null
  readonly smart: Smart
  readonly evidence: readonly { readonly letter: Letter; readonly at: Span; readonly text: string }[]
  readonly children: readonly InspectedGoal[]
}

export interface InspectedDeadline {
  readonly at: Span
  readonly text: string
  readonly start: string | null
  readonly end: string | null
  readonly precision: Precision | null
  readonly kind: DeadlineKind
  readonly from: DeadlineSource
}

/** Tells what was understood of a document: the goals with their evidence, and the signals that made it a plan. */
export function inspect({ plan, skipped }: Lint): Inspected {
  const { kind, variant, language, activation, anchor } = plan
  return {
    kind,
    variant,
    language,
    skipped,
    activation,
    anchor: anchor && { date: anchor.date.toString(), at: anchor.span },
    targets: plan.targets.map(inspectTarget),
    goals: plan.goals.map(inspectGoal),
    competencies: plan.competencies.map(({ span, text, standing, goals }) => ({
      at: span,
      text,
      standing,
      developedBy: goals.map(goal => goal.span),
    })),
    framework: plan.framework.map(({ name, goals }) => ({
      name,
      developedBy: goals.map(goal => goal.span),
    })),
  }
}

function inspectTarget({ span, text, role, from, clarity, hasEnvironment }: Target): InspectedTarget {
  return { at: span, text, role, from, clarity, hasEnvironment }
}

function inspectGoal({
  span,
  text,
  type,
  status,
  horizon,
  deadline,
  smart,
  evidence,
  children,
}: Goal): InspectedGoal {
  return {
    at: span,
    text,
    type,
    status,
    horizon,
    deadline: deadline && { ...inspectDate(deadline), from: deadline.from },
    smart,
    evidence: evidence.map(({ letter, span: at, text: words }) => ({ letter, at, text: words })),
    children: children.map(inspectGoal),
  }
}

function inspectDate({
  span,
  text,
  start,
  end,
  precision,
  kind,
}: DateReading): Omit<InspectedDeadline, 'from'> {
  return { at: span, text, start: start?.toString() ?? null, end: end?.toString() ?? null, precision, kind }
}
