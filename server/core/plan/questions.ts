import { contains } from '../text'
import { before, daysBetween } from './dates/calendar'
import { joined } from './joined'
import { once } from './lazily'
import type { DateReading, Deadline, DeadlineSource, Goal, Horizon, PlainDate, Plan, Section } from './model'
import { everyGoal } from './model'
import { Notes, remembered } from './remembered'
import { inRuns, runsOf, type Standing } from './runs'
import type { FieldType } from './words'

const OWN: readonly DeadlineSource[] = ['own', 'label', 'column']
const DATING: readonly FieldType[] = ['deadline', 'start', 'period']

/** What stands beside the goals of a plan, and seldom changes. */
export interface Beside extends Pick<Plan, 'text' | 'kind'> {
  readonly anchor: { readonly date: PlainDate } | null
}

/** Every goal and what hangs below it, gathered once for all who ask: for the goals of a document that is read to its end. */
export function allOf<G extends Standing<G>>(goals: readonly G[]): readonly G[] {
  return everyOf(goals) as readonly G[]
}

interface Any extends Standing<Any> {}

const everyOf = inRuns((run: readonly Any[]) => everyGoal(run))

/** Every open node that is a goal of its own; steps are left out. A habit below a goal is one of its steps. */
export const openGoals = ({ goals }: Plan): readonly Goal[] => ownOpen(goals)

const ownOpen = remembered((goals: readonly Goal[]) => joined(runsOf(goals).map(ownIn)))

/** The open goals of a run that are of their own. Whether a habit is a step hangs on headings above, which may be others. */
function ownIn(run: readonly Goal[]): readonly Goal[] {
  const before = known.get(run)
  if (before?.habits.every(({ habit, wasStep }) => isStep(habit) === wasStep)) return before.own
  const own = everyGoal(run).filter(goal => goal.status === 'open' && isOfItsOwn(goal))
  const habits = run.filter(({ type }) => type === 'habit')
  known.set(run, { own, habits: habits.map(habit => ({ habit, wasStep: isStep(habit) })) })
  return own
}

interface Own {
  readonly own: readonly Goal[]
  readonly habits: readonly { readonly habit: Goal; readonly wasStep: boolean }[]
}

const known = new Notes<readonly Goal[], Own>()

/** Every node that is still to be done: goals, stages and actions. */
export const open = ({ goals }: Plan): readonly Goal[] => stillOpen(goals)

const stillOpen = inRuns((run: readonly Goal[]) => everyGoal(run).filter(({ status }) => status === 'open'))

/** No step, and no mere dream. */
export const isOfItsOwn = (goal: Goal): boolean => !isStep(goal) && !(goal.isVision && !goal.deadline)

/** A stage, an action, or a habit that serves a goal. */
export const isStep = (goal: Goal): boolean =>
  goal.type === 'stage' ||
  goal.type === 'action' ||
  (goal.type === 'habit' && (goal.parent !== null || isUnderActions(goal.section)))

const isUnderActions = (section: Section | null): boolean =>
  section !== null &&
  (section.types[0] === 'actions' || (section.types.length === 0 && isUnderActions(section.parent)))

/** An objective may stay a phrase: its key results carry the figures. */
export const hasResults = (goal: Goal): boolean => goal.children.some(child => child.type === 'key-result')

/** Whether the document says where its author wants to go. A task in an answer, such as a rehearsal, says nothing of it. */
export const hasGoals = ({ goals, kind }: Plan): boolean =>
  goals.some(goal => kind !== 'statement' || !isStep(goal))

/** The steps of a goal, wherever they are written: what hangs below it, and steps elsewhere that serve it. */
export const stepsOf = (goal: Goal): readonly Goal[] => [
  ...new Set([...goal.children, ...goal.linked.filter(isStep)]),
]

/** The goals that a step serves: the one that it hangs below, and those that it names. */
export function servedBy(step: Goal, plan: Plan): readonly Goal[] {
  const above: Goal[] = []
  for (let one: Goal | null = step; one; one = one.parent) above.push(one)
  const goal = above.slice(1).find(one => !isStep(one)) ?? above[1]
  const named = allOf(plan.goals).filter(({ linked }) => linked.some(one => above.includes(one)))
  return [...new Set([...(goal ? [goal] : []), ...named])]
}

/** The deadline, when it was written for this goal and not inherited. */
export function ownDeadline(goal: Goal): Deadline | null {
  return goal.deadline && OWN.includes(goal.deadline.from) ? goal.deadline : null
}

/**
 * Its last day lies before another. A step that takes its goal's date, or a goal that takes its step's, is late with it:
 * that is said once, of the one that has the date.
 */
export const isPast = ({ deadline }: Goal, day: PlainDate): boolean =>
  deadline?.end != null &&
  deadline.from !== 'parent' &&
  deadline.from !== 'child' &&
  before(deadline.end, day)

/** Its author has closed it. */
export const isClosed = ({ frontMatter }: Plan): boolean =>
  frontMatter.entries.some(({ key, value }) => key === 'status' && value === 'archived')

/** The time expressions written for this goal: in its words, its labels and its cells. */
export function ownDates(goal: Goal): readonly DateReading[] {
  const dates = goal.fields.filter(({ type }) => DATING.includes(type)).flatMap(({ value }) => value.dates)
  const deadline = ownDeadline(goal)
  const all = [...goal.dates, ...dates, ...(deadline ? [deadline] : [])]
  return [...new Map(all.map(date => [date.span.start, date])).values()]
}

/** The goal is a thing one simply does: what and when are both said, and there is nothing to divide. */
export function isAction(goal: Goal): boolean {
  if (goal.type === 'habit' || goal.cadence) return true
  if (!goal.deadline?.end && goal.deadline?.kind !== 'ambiguous') return false
  // `Level 7 module, passed by 30 October`: a thing and the day on which it is there.
  const isThing = goal.verb === null && goal.deadline.precision === 'day' && goal.smart.measurable === 'yes'
  return (
    isThing ||
    goal.verb?.category === 'observable' ||
    goal.terms.some(({ category }) => category === 'credential')
  )
}

/** A matter of one's own life beside work, without a role in it: coaches ask nothing further there (refinement 40). */
export const isPersonal = ({ terms }: Goal): boolean =>
  terms.some(({ category }) => category === 'personal') &&
  !terms.some(({ category }) => category === 'specific-role' || category === 'generic-role')

/** A status is noted beside the goal: work on it has begun, or is followed up. */
export const hasProgress = (goal: Goal): boolean =>
  goal.fields.some(({ type, empty }) => type === 'status' && !empty)

/** The only sign of that letter stands in the steps, not in the goal's own words and cells. */
export function onlyInSteps(goal: Goal, letter: 'S' | 'M'): boolean {
  const own = [goal.span, ...goal.fields.map(({ span }) => span)]
  const found = goal.evidence.filter(evidence => evidence.letter === letter)
  return found.length > 0 && found.every(({ span }) => !own.some(words => contains(words, span)))
}

/** The day that the plan's dates count from. */
export const baseOf = ({ anchor }: Pick<Beside, 'anchor'>, today: PlainDate): PlainDate =>
  anchor?.date ?? today

const MONTHS: Readonly<Record<Horizon, number>> = { none: 6, short: 18, medium: 36, long: 60 }

/** A day to propose for a goal: the end of its section's horizon, and never before the last of its own steps. */
export function proposedEnd(
  { anchor }: Pick<Beside, 'anchor'>,
  { section, children }: Goal,
): PlainDate | undefined {
  if (!anchor && (section.horizon === 'medium' || section.horizon === 'long')) return undefined
  const horizon = anchor?.date.add({ months: MONTHS[section.horizon] })
  return children
    .flatMap(child => ownDeadline(child)?.end ?? [])
    .reduce<PlainDate | undefined>((last, day) => (last && !before(last, day) ? last : day), horizon)
}

/** A day to propose for the first step towards a goal: near, whatever lies behind it. */
export function soonAfter(base: PlainDate, end: PlainDate | null): PlainDate {
  const soon = base.add({ months: 2 })
  return end && before(end, soon) ? end : soon
}

/**
 * The last days of each list of goals, by its section, where each item has one and they follow on each other; other lists
 * have none. With `endsOpen` the last item may lie beyond all days.
 */
export function laddersOf({ goals }: Plan, endsOpen = false): (section: Section) => readonly PlainDate[] {
  const lists = once(() => listsBySection(goals))
  const known = new Map<Section, readonly PlainDate[]>()
  return section => {
    const before = known.get(section)
    if (before) return before
    const ladder = ladderOf(lists().get(section) ?? [], endsOpen)
    known.set(section, ladder)
    return ladder
  }
}

function listsBySection(goals: readonly Goal[]): ReadonlyMap<Section, readonly Goal[]> {
  const lists = new Map<Section, Goal[]>()
  for (const goal of goals) {
    if (goal.place.kind !== 'item') continue
    const list = lists.get(goal.section)
    if (list) list.push(goal)
    else lists.set(goal.section, [goal])
  }
  return lists
}

function ladderOf(items: readonly Goal[], endsOpen: boolean): readonly PlainDate[] {
  const dates = items.flatMap(item => ownDeadline(item) ?? [])
  const days = dates.flatMap(({ end }) => end ?? [])
  const rungs = endsOpen ? items.slice(0, -1) : items
  const isUndated = rungs.some(item => !ownDeadline(item)?.end)
  // `2028–2029`, then « automne 2029 »: what begins first comes first.
  const begin = dates.flatMap(({ start }) => start ?? [])
  return !isUndated && (areInOrder(days) || areInOrder(begin)) ? days : []
}

const areInOrder = (days: readonly PlainDate[]): boolean =>
  days.every((day, i) => i === 0 || !before(day, days[i - 1] ?? day))

const NEAR_DAYS = 60
const SHORT_WORDS = 12

/** The goal's place among the plan's goals, from 1: how « goal 2 » and « objectif 2 » count them. */
export const numberOf = ({ goals }: Plan, goal: Goal): number =>
  allOf(goals)
    .filter(({ type }) => type === 'goal' || type === 'objective')
    .indexOf(goal) + 1

/** A goal that is itself the next thing to do: near, short, and with a verb one can see done. */
export function isNextStep({ deadline, verb, text }: Goal, { anchor }: Pick<Beside, 'anchor'>): boolean {
  if (!anchor || !deadline?.end || (verb?.category !== 'observable' && verb?.category !== 'other'))
    return false
  if (before(deadline.end, anchor.date) || deadline.end.year > anchor.date.year + 1) return false
  const days = daysBetween(anchor.date, deadline.end)
  // A remark in brackets and a sign behind the words make the thing to do no longer.
  const words = text.replace(/\s*\([^)]*\)?[.\s]*$/, '').match(/\p{L}[^\s]*|\d[^\s]*/gu) ?? []
  return days <= NEAR_DAYS && words.length <= SHORT_WORDS
}
