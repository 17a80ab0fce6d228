import type { Draft } from './draft'
import { joined } from './plan/joined'
import { everyGoal, type Goal, type PlainDate, type Plan, type Section } from './plan/model'
import { Notes } from './plan/remembered'
import { runsOf } from './plan/runs'
import { areSame } from './plan/same-list'
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
interface Looked {
  readonly goal: Goal
  readonly under: Under
  /** The steps that served the goal then: of a goal that is taken over from an earlier reading, only these may change. */
  readonly linked: readonly Goal[]
  readonly drafts: readonly Draft[]
  /** It holds for as long as the goal and these steps stay. */
  readonly lasts: boolean
}

interface Kept {
  readonly under: Under
  /** The goals that steps served, and those that none did. */
  readonly served: readonly Looked[]
  readonly unserved: readonly Goal[]
  readonly sections: ReadonlySet<Section>
  readonly drafts: readonly Draft[]
}

/** What was found of a goal last, and of a run. They are the same objects when a plan is read again in which they stayed. */
const ofGoal = new Notes<Goal, Looked>()
const ofRun = new Notes<readonly Goal[], Kept>()

/** What is found of all open goals, each looked at alone; of those found before under the same conditions it is known. */
export function findingsOf(plan: Plan, under: Under, look: (goal: Goal) => Look): readonly Draft[] {
  let same = under
  const holds = (then: Under): boolean => {
    if (then === same) return true
    if (!isEqual(then, under)) return false
    same = then
    return true
  }
  const isStill = (one: Looked): boolean =>
    areSame(one.linked, one.goal.linked) && !isLast(one.goal.section, plan)

  function ofOne(goal: Goal): Looked {
    const before = ofGoal.get(goal)
    if (before && holds(before.under) && isStill(before)) return before
    const { drafts, isWhole } = look(goal)
    const linked = goal.linked.length > 0 ? [...goal.linked] : NO_GOALS
    const looked = { goal, under: same, linked, drafts, lasts: isWhole && !isLast(goal.section, plan) }
    if (looked.lasts) ofGoal.set(goal, looked)
    return looked
  }

  function areAllStill({ served, unserved, sections }: Kept): boolean {
    for (const section of sections) if (isLast(section, plan)) return false
    for (const { linked } of unserved) if (linked.length > 0) return false
    for (const { goal, linked } of served) if (!areSame(linked, goal.linked)) return false
    return true
  }

  function ofAll(run: readonly Goal[]): readonly Draft[] {
    const known = ofRun.get(run)
    if (known && holds(known.under) && areAllStill(known)) return known.drafts
    const looked: Looked[] = []
    for (const goal of everyGoal(run)) if (goal.status === 'open') looked.push(ofOne(goal))
    const drafts = looked.flatMap(one => one.drafts)
    if (looked.every(({ lasts }) => lasts))
      ofRun.set(run, {
        under: same,
        served: looked.filter(({ linked }) => linked.length > 0),
        unserved: looked.flatMap(({ goal, linked }) => (linked.length > 0 ? [] : goal)),
        sections: new Set(looked.map(({ goal }) => goal.section)),
        drafts,
      })
    return drafts
  }

  return joined(runsOf(plan.goals).map(ofAll))
}

/** Of the last section it may change what stands behind its goals: nothing, or the next heading. */
const isLast = ({ span }: Section, { text }: Plan): boolean => span.end >= text.length

const NO_GOALS: readonly Goal[] = []

const isEqual = (then: Under, now: Under): boolean =>
  then.settings === now.settings &&
  then.kind === now.kind &&
  then.language === now.language &&
  then.today.equals(now.today) &&
  (then.anchor === now.anchor || (then.anchor && now.anchor && then.anchor.equals(now.anchor)) === true)
