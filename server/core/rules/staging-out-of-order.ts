import { before } from '../plan/dates/calendar'
import type { Prerequisite } from '../plan/facts'
import { joined } from '../plan/joined'
import { type Deadline, everyGoal, type Goal, type PlainDate } from '../plan/model'
import { type Beside, ownDates, ownDeadline } from '../plan/questions'
import { rememberedBy } from '../plan/remembered'
import { runsOf } from '../plan/runs'
import { followsInList, isNumbered, refersByNumber, sortLines } from '../plan/sorting'
import { blank } from '../plan/writing'
import { contains } from '../text'
import type { Finding, Findings, Rule, Severity } from './rule'

type Says = {
  afterGoal: { stage: string; date: PlainDate; goalDate: PlainDate }
  order: { stage: string; date: PlainDate; previous: PlainDate }
  tooEarly: { date: PlainDate; previous: PlainDate }
}
type Offers = { move: {}; sort: {}; postpone: {} }
type Options = { checkOrder: boolean }

/** A step that falls due after what it leads to or before what it waits for, or a numbered list that runs backwards. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'error',
  letter: 'staging',
  kinds: ['plan'],
  sources: ['bandura-schunk-1981'],
  readsToday: false,
  readsWords: false,
  options: { checkOrder: true },

  checkGoal: afterGoal,

  counts({ facts }) {
    const aftermath = new Set(facts.aftermath)
    return aftermath.size > 0 ? goal => !aftermath.has(goal) : null
  },

  *check(plan, { options }): Findings<Says, Offers> {
    for (const prerequisite of plan.facts.prerequisites) yield* tooEarly(prerequisite)
    if (!options.checkOrder) return
    for (const list of backwards(plan.goals, plan.text)) yield* sorting(list, plan.text)
  },
}

export default rule

interface Dated {
  readonly goal: Goal
  readonly deadline: Deadline
  readonly start: PlainDate
  readonly end: PlainDate
}

/** Only what the author dated, year and all, can contradict anything. */
function dated(goal: Goal): Dated | null {
  const deadline = ownDeadline(goal)
  if (!deadline?.start || !deadline.end || deadline.inverted || deadline.kind !== 'absolute') return null
  return { goal, deadline, start: deadline.start, end: deadline.end }
}

const EXACT = ['day', 'week', 'month']
const isExact = ({ deadline }: Dated): boolean => EXACT.includes(deadline.precision ?? '')

/** The nearest open goal above that has a day of its own. */
function datedAbove({ parent }: Goal): Dated | null {
  if (parent?.status !== 'open') return null
  return dated(parent) ?? datedAbove(parent)
}

/** « [ ] 28 nov. » under « Goals 2027 », of a plan written in 2026: the day before the goal, whatever the heading. */
function mayBeSooner({ deadline, start }: Dated, goal: Dated, { anchor, text }: Beside): boolean {
  const { span } = deadline
  const sooner = start.subtract({ years: 1 })
  const saysYear = /\d{4}|\d\D+\d+\D+\d/.test(text.slice(span.start, span.end))
  return !saysYear && anchor !== null && !before(sooner, anchor.date) && !before(goal.end, sooner)
}

function afterGoal(child: Goal, beside: Beside): Finding<Says, Offers> | null {
  const goal = datedAbove(child)
  const stage = goal && dated(child)
  if (!stage || !before(goal.end, stage.start) || mayBeSooner(stage, goal, beside)) return null
  const severity: Severity = isExact(stage) && isExact(goal) ? 'error' : 'warning'
  const edits = [{ at: stage.deadline.span, insert: blank('date', goal.end.toString()) }]
  return {
    at: stage.deadline.span,
    goal: child,
    severity,
    says: 'afterGoal',
    facts: { stage: child.text, date: stage.end, goalDate: goal.end },
    related: [{ at: goal.goal.span }],
    fixes: [{ offers: 'move', facts: {}, edits }],
  }
}

/** « une fois le TOEIC passé (novembre 2028), commencer en septembre 2028 »: due before what has to come first. */
function* tooEarly({ goal, span, date, names }: Prerequisite): Findings<Says, Offers> {
  if (goal.status !== 'open' || names?.status === 'dropped') return
  const first = date ?? (names && dated(names)?.deadline)
  const own = ownDates(goal).find(
    ({ span: at, role, kind, end }) =>
      role === 'deadline' && kind === 'absolute' && end !== null && !contains(span, at),
  )
  if (!own?.end || !first?.start || !first.end || first.kind !== 'absolute' || !before(own.end, first.start))
    return
  yield {
    at: own.span,
    goal,
    severity: 'warning',
    says: 'tooEarly',
    facts: { date: own.end, previous: first.end },
    related: [{ at: first.span }],
    fixes: [
      {
        offers: 'postpone',
        facts: {},
        edits: [{ at: own.span, insert: blank('date', first.end.toString()) }],
      },
    ],
  }
}

/** A numbered list, or one table, whose days run backwards. */
interface Backwards {
  readonly list: readonly Goal[]
  readonly steps: readonly Dated[]
  readonly late: readonly { readonly step: Dated; readonly previous: Dated }[]
}

const backwards = (goals: readonly Goal[], text: string): readonly Backwards[] =>
  joined(runsOf(goals).map(run => backwardsIn({ run, text })))

/** What stands between the goals of a run stays as long as they do. */
const backwardsIn = rememberedBy(
  ({ run }: { readonly run: readonly Goal[]; readonly text: string }) => run,
  ({ run, text }) => listsOf(run, text).flatMap(list => orderOf(list) ?? []),
)

/** The stages that stand in one numbered list or one table, where order means something. */
function listsOf(run: readonly Goal[], text: string): readonly (readonly Goal[])[] {
  const lists: Goal[][] = []
  const last = new Map<object, Goal[]>()
  for (const goal of everyGoal(run)) {
    if (goal.type !== 'stage' || !isNumbered(goal)) continue
    const owner = goal.parent ?? goal.section
    const list = last.get(owner)
    const before = list?.at(-1)
    if (list && before && followsInList(before, goal, text)) list.push(goal)
    else {
      const started = [goal]
      last.set(owner, started)
      lists.push(started)
    }
  }
  return lists
}

const byDay = (a: Dated, b: Dated): number => (before(a.end, b.end) ? -1 : before(b.end, a.end) ? 1 : 0)

/** How a list runs, where it runs backwards at an open step. */
function orderOf(list: readonly Goal[]): Backwards | null {
  const steps = list.flatMap(goal => dated(goal) ?? [])
  const late = steps.flatMap((step, i) => {
    const previous = steps[i - 1]
    return previous && before(step.end, previous.start) ? [{ step, previous }] : []
  })
  return late[0]?.step.goal.status === 'open' ? { list, steps, late } : null
}

function* sorting({ list, steps, late }: Backwards, text: string): Findings<Says, Offers> {
  const [first] = late
  if (!first) return
  const goals = [...steps].sort(byDay).map(({ goal }) => goal)
  const edits = steps.length === list.length ? sortLines(list, goals, text) : []
  yield {
    at: first.step.deadline.span,
    goal: first.step.goal,
    severity: 'info',
    says: 'order',
    facts: { stage: first.step.goal.text, date: first.step.end, previous: first.previous.end },
    related: late.map(({ previous }) => ({ at: previous.deadline.span })),
    fixes: edits.length ? [{ offers: 'sort', facts: {}, edits, safe: !refersByNumber(list, text) }] : [],
  }
}
