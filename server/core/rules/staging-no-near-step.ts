import { before, daysBetween } from '../plan/dates/calendar'
import {
  type DateReading,
  everyGoal,
  type Goal,
  type PlainDate,
  type Plan,
  type Section,
} from '../plan/model'
import type { Phrases } from '../plan/phrases'
import {
  hasResults,
  isOfItsOwn,
  isPersonal,
  laddersOf,
  openGoals,
  ownDates,
  stepsOf,
} from '../plan/questions'
import { inRuns, inRunsOn } from '../plan/runs'
import { isNumbered } from '../plan/sorting'
import { blank, childLines, fillCell } from '../plan/writing'
import { contains, type Edit, type Span } from '../text'
import type { Findings, Rule } from './rule'

type Says = { none: { days: number }; far: { date: PlainDate; days: number } }
type Offers = { addStep: {} }
type Options = { nearDays: number }

/** What is years away begins with something small and near. */
const rule: Rule<Says, Offers, Options> = {
  since: '0.1.0',
  severity: 'info',
  letter: 'staging',
  kinds: ['plan'],
  sources: ['gollwitzer-sheeran-2006', 'bandura-schunk-1981'],
  readsToday: true,
  readsWords: false,
  options: { nearDays: 90 },
  settings: ['horizons', 'lexicon.add.frequency'],

  *check(plan, { options, today, write }): Findings<Says, Offers> {
    const near = today.add({ days: options.nearDays })
    const notes = plan.notes.filter(({ dates }) => hasNear(dates, near))
    const { ifThens } = plan.facts
    const soon = nearNodes(plan.goals, near)
    const isUnderWay = notes.length > 0 || ifThens.length > 0 || soon.length > 0
    const nearest = new Set(soon)
    const leads = openGoals(plan).some(
      goal => goal.horizon === 'medium' && stepsBelow(goal).some(step => nearest.has(step)),
    )
    const begun = new Map<Section, number>()
    for (const node of soon)
      if (isNumbered(node) && !begun.has(node.section)) begun.set(node.section, node.span.start)
    const ladderOf = laddersOf(plan)
    const waiting = new Set(plan.facts.prerequisites.map(({ goal }) => goal))
    for (const goal of asked(plan.goals)) {
      if (
        (isUnderWay && (isTold(goal) || follows(goal, begun) || isRung(goal, ladderOf))) ||
        (leads && isStaged(goal))
      )
        continue
      const steps = stepsBelow(goal)
      if (
        isAccompanied(goal, near) ||
        notes.some(({ span }) => isBelow(span, goal)) ||
        ifThens.some(span => isBelow(span, goal) || isOnly(goal, plan) || isOf(goal, span)) ||
        steps.some(step => nearest.has(step)) ||
        waits(goal, near, waiting)
      )
        continue
      const first = firstDay(steps)
      const edit = stepEdit(plan, goal, write(goal.language))
      yield {
        at: goal.span,
        goal,
        ...(first
          ? { says: 'far', facts: { date: first, days: options.nearDays } }
          : { says: 'none', facts: { days: options.nearDays } }),
        fixes: edit ? [{ offers: 'addStep', facts: {}, edits: [edit] }] : [],
      }
    }
  },
}

export default rule

/** What is open and near. */
const nearNodes = inRunsOn((run: readonly Goal[], near) =>
  everyGoal(run).filter(node => node.status === 'open' && isNear(node, near)),
)

const asked = inRuns((run: readonly Goal[]) =>
  everyGoal(run).filter(goal => goal.status === 'open' && isOfItsOwn(goal) && isAsked(goal)),
)

/** A dated goal of the medium or long term that is no rhythm itself; a term of school begins when it begins. */
const isAsked = (goal: Goal): boolean =>
  goal.parent === null &&
  (goal.type === 'goal' || goal.type === 'objective') &&
  (goal.horizon === 'medium' || goal.horizon === 'long') &&
  goal.deadline?.end != null &&
  !(goal.deadline.from === 'column' && goal.deadline.precision === 'season') &&
  goal.cadence === null &&
  !hasResults(goal) &&
  !isPersonal(goal)

/** A long-term goal with its stages: what is near belongs to a goal of the medium term before it. */
const isStaged = ({ horizon, children }: Goal): boolean =>
  horizon === 'long' &&
  children.filter(({ type, deadline }) => type === 'stage' && deadline?.end != null).length > 1

/** In a numbered list what is near stands before it: the list is one way, told step by step. */
const follows = (goal: Goal, begun: ReadonlyMap<Section, number>): boolean =>
  goal.place.kind === 'item' &&
  isNumbered(goal) &&
  (begun.get(goal.section) ?? Number.POSITIVE_INFINITY) < goal.span.start

/** It stands in a list that tells its days in their order: the way goes from one to the next. */
const isRung = ({ place, section }: Goal, ladderOf: ReturnType<typeof laddersOf>): boolean =>
  place.kind === 'item' && ladderOf(section).length > 2

/** One sentence of a story, or of a list told date by date: what is near stands in another. */
const isTold = ({ place, dates, span }: Goal): boolean =>
  place.kind === 'sentence' || dates.some(date => date.span.start < span.start + OPENING)

/** Letters within which a line opens with its date. */
const OPENING = 12

/** Beside the goal, in its own words, its labels, cells and remarks, stands a rhythm or a near day. */
const isAccompanied = ({ fields, dates, deadline }: Goal, near: PlainDate): boolean =>
  hasNear(
    dates.filter(({ span }) => span.start !== deadline?.span?.start),
    near,
  ) ||
  fields.some(
    ({ type, value }) => type !== 'deadline' && (value.cadence !== null || hasNear(value.dates, near)),
  )

/** Everything that hangs below, and what stands elsewhere and leads there. */
function stepsBelow(goal: Goal): readonly Goal[] {
  const own = [...stepsOf(goal), ...goal.linked]
  return [...new Set(everyGoal(own))].filter(({ status }) => status === 'open')
}

/** It comes back, or begins or ends before that day; what is overdue is to be done now. */
const isNear = (step: Goal, near: PlainDate): boolean =>
  ((step.cadence !== null || step.type === 'habit') && !waitsForEvent(step)) || hasNear(ownDates(step), near)

/** « sous 3 mois après la réponse »: what it speaks of begins when something else has happened. */
const waitsForEvent = (step: Goal): boolean =>
  step.dates.length > 0 && step.dates.every(({ kind }) => kind === 'unanchored' || kind === 'event')

const hasNear = (dates: readonly DateReading[], near: PlainDate): boolean =>
  dates.some(date => daysOf(date).some(day => !before(near, day)))

/** Nothing else is open that an intention could serve. */
const isOnly = (goal: Goal, plan: Plan): boolean =>
  [...openGoals(plan)].every(
    other => other === goal || other.parent !== null || other.type === 'habit' || isPersonal(other),
  )

/** It stands in one of the goal's own cells or labels. */
const isOf = ({ fields }: Goal, words: Span): boolean =>
  fields.some(({ span }) => contains(span, words) || contains(words, span))

/** A remark among the goal's children, such as a question with its day. */
const isBelow = ({ start }: Span, { span, place }: Goal): boolean =>
  place.kind !== 'row' && start >= span.start && start < place.childrenEnd

/** Its last day, and its first where that is told: « before 30 June » and « in winter » do not say when one begins. */
const daysOf = ({ start, end, role, firm, precision }: DateReading): readonly PlainDate[] =>
  role === 'mention' ? [] : [...(firm || COARSE.has(precision) ? [] : [start]), end].flatMap(day => day ?? [])

const COARSE: ReadonlySet<DateReading['precision']> = new Set(['quarter', 'season', 'half', 'year'])

/** The goal, or the step that it begins with, cannot start yet (refinement 15). */
function waits(goal: Goal, near: PlainDate, waiting: ReadonlySet<Goal>): boolean {
  const [first] = goal.children
  const starts = [goal, ...(first ? [first] : [])].flatMap(ownDates).filter(({ role }) => role === 'start')
  return (
    waiting.has(goal) ||
    (first !== undefined && waiting.has(first)) ||
    starts.some(({ start }) => start !== null && before(near, start))
  )
}

/** The first day on which anything falls due. */
function firstDay(steps: readonly Goal[]): PlainDate | null {
  const days = steps.flatMap(step =>
    ownDates(step).flatMap(({ end, role }) => (role === 'mention' ? [] : (end ?? []))),
  )
  return days.reduce<PlainDate | null>(
    (least, day) => (least && daysBetween(day, least) <= 0 ? least : day),
    null,
  )
}

/** A weekly step below the goal, or in its own empty cell for actions. */
function stepEdit(plan: Plan, goal: Goal, { rhythm, blanks }: Phrases): Edit | null {
  const what = rhythm(blank('weekday', blanks.weekday), blank('task', blanks.task))
  const { place } = goal
  const cell = place.kind === 'row' ? (place.cells.action ?? place.cells.stage) : undefined
  if (cell && plan.text.slice(cell.start, cell.end).trim() === '')
    return fillCell(plan, goal, place.kind === 'row' && place.cells.action ? 'action' : 'stage', what)
  return childLines(plan, goal, [`[ ] ${what}`])
}
