import type { Draft } from './draft'
import { everyGoal, type Goal, type PlainDate, type Plan } from './plan/model'
import { Notes } from './plan/remembered'
import { runsOf } from './plan/runs'
import type { Settings } from './settings'

/** All that findings about one goal hang on beside the goal itself. */
export interface Under {
  readonly settings: Settings
  readonly today: PlainDate
  readonly kind: Plan['kind']
  readonly language: string
  readonly anchor: PlainDate | null
}

/** What was found of a goal; not all of it where a rule threw. */
export interface Look {
  readonly drafts: readonly Draft[]
  readonly isWhole: boolean
}

/** A goal and what was found of it. */
interface Looked extends Look {
  readonly goal: Goal
  /** The steps that served the goal then: of a goal that is taken over from an earlier reading, only these may change. */
  readonly linked: readonly Goal[]
}

interface Kept {
  readonly under: Under
  readonly looked: readonly Looked[]
  readonly drafts: readonly Draft[]
}

/** What was found of a run last. A run of goals whose passages did not change is the same list when its plan is read again. */
const found = new Notes<readonly Goal[], Kept>()

/** What is found of all open goals, each looked at alone; of those found before under the same conditions it is known. */
export function findingsOf(plan: Plan, under: Under, look: (goal: Goal) => Look): readonly Draft[] {
  let same = under
  const holds = (then: Under): boolean => {
    if (then === same) return true
    if (!isEqual(then, under)) return false
    same = then
    return true
  }
  const all: Draft[] = []
  for (const run of runsOf(plan.goals)) {
    const before = found.get(run)
    const known = before && holds(before.under) ? before : null
    const drafts =
      known && areStill(known.looked, plan)
        ? known.drafts
        : lookAgain(run, known?.looked ?? [], plan, same, look)
    for (const draft of drafts) all.push(draft)
  }
  return all
}

/** Looks at the goals of a run of which something is new. */
function lookAgain(
  run: readonly Goal[],
  known: readonly Looked[],
  plan: Plan,
  under: Under,
  look: (goal: Goal) => Look,
): readonly Draft[] {
  const before = new Map(known.map(one => [one.goal, one]))
  const looked: Looked[] = []
  for (const goal of everyGoal(run)) {
    if (goal.status !== 'open') continue
    const last = before.get(goal)
    if (last && isStill(last, plan)) looked.push(last)
    else {
      const { drafts, isWhole } = look(goal)
      const linked = goal.linked.length > 0 ? [...goal.linked] : NO_GOALS
      looked.push({ goal, linked, drafts, isWhole })
    }
  }
  const drafts = looked.flatMap(one => one.drafts)
  if (looked.every(({ isWhole, goal }) => isWhole && !isLast(goal, plan)))
    found.set(run, { under, looked, drafts })
  return drafts
}

function areStill(looked: readonly Looked[], plan: Plan): boolean {
  for (const one of looked) if (!isStill(one, plan)) return false
  return true
}

const isStill = ({ goal, linked }: Looked, plan: Plan): boolean =>
  areSame(linked, goal.linked) && !isLast(goal, plan)

/** Of the last section it may change what stands behind its goals: nothing, or the next heading. */
const isLast = ({ section }: Goal, { text }: Plan): boolean => section.span.end >= text.length

const NO_GOALS: readonly Goal[] = []

const isEqual = (then: Under, now: Under): boolean =>
  then.settings === now.settings &&
  then.kind === now.kind &&
  then.language === now.language &&
  then.today.equals(now.today) &&
  (then.anchor === now.anchor || (then.anchor && now.anchor && then.anchor.equals(now.anchor)) === true)

function areSame(some: readonly Goal[], others: readonly Goal[]): boolean {
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false
  return true
}
