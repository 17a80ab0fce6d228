import type { Draft } from './draft'
import type { Goal, PlainDate, Plan } from './plan/model'
import { Notes } from './plan/remembered'
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

interface Kept {
  readonly under: Under
  /** The steps that served the goal then: of a goal that is taken over from an earlier reading, only these may change. */
  readonly linked: readonly Goal[]
  readonly drafts: readonly Draft[]
}

/** What was found of a goal last. A goal whose passage did not change is the same object when its plan is read again. */
const found = new Notes<Goal, Kept>()

/** Looks at a goal, or gives what was found of it before under the same conditions. */
export function findingsOf(
  plan: Plan,
  under: Under,
  look: (goal: Goal) => Look,
): (goal: Goal) => readonly Draft[] {
  let same = under
  const holds = (then: Under): boolean => {
    if (then === same) return true
    if (!isEqual(then, under)) return false
    same = then
    return true
  }
  return goal => {
    // Of the last section it may change what stands behind its goals: nothing, or the next heading.
    if (goal.section.span.end >= plan.text.length) return look(goal).drafts
    const before = found.get(goal)
    if (before && holds(before.under) && areSame(before.linked, goal.linked)) return before.drafts
    const { drafts, isWhole } = look(goal)
    if (isWhole)
      found.set(goal, {
        under: same,
        linked: goal.linked.length > 0 ? [...goal.linked] : NO_GOALS,
        drafts: drafts.length > 0 ? drafts : NO_DRAFTS,
      })
    return drafts
  }
}

const NO_GOALS: readonly Goal[] = []
const NO_DRAFTS: readonly Draft[] = []

const isEqual = (then: Under, now: Under): boolean =>
  then.settings === now.settings &&
  then.kind === now.kind &&
  then.language === now.language &&
  then.today.equals(now.today) &&
  (then.anchor === now.anchor || (then.anchor && now.anchor && then.anchor.equals(now.anchor)) === true)

const areSame = (some: readonly Goal[], others: readonly Goal[]): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i])
