import { everyGoal } from '../model'
import type { Reading } from '../phrase'
import { hoursOf } from './budgets'
import { confidenceIn } from './confidence'
import { effortOf } from './effort'
import type { Draft, State } from './state'

/** What the lines below goals say of them: « Confidence: 4/10 », « 3 h par semaine ». */
export function readEstimates(top: readonly Draft[], readings: readonly Reading[], state: State): void {
  const goals = everyGoal(top)
  if (goals.length === 0) return
  // An opener, `KR1:`, stands before the goal's own words: both end alike.
  const own = new Set(goals.map(({ span }) => span.end))
  for (const reading of readings) {
    const { start, end } = reading.span
    if (own.has(end)) continue
    const confidence = confidenceIn(reading)
    const effort = effortOf(reading)
    const goal = confidence || effort ? goalAround(start, goals) : null
    if (!goal) continue
    goal.confidenceOf10 ??= confidence
    goal.effort ??= effort
  }
  for (const goal of goals) goal.effort ??= labelledEffort(goal, state)
}

/** `Hours a week: 3` below a goal, or a column of hours. */
function labelledEffort({ fields }: Draft, state: State): Draft['effort'] {
  const field = fields.find(({ type, empty }) => type === 'time-budget' && !empty)
  const hours = field ? hoursOf(field.value.text, state) : null
  return field && hours !== null ? { span: field.value.span, hoursPerWeek: hours, totalHours: null } : null
}

/** The innermost goal whose lines, labels or cells hold the offset: goals stand in the order of the document. */
function goalAround(offset: number, goals: readonly Draft[]): Draft | null {
  let low = 0
  let high = goals.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((goals[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  for (let goal: Draft | null = goals[low - 1] ?? null; goal; goal = goal.parent) {
    const { place, fields } = goal
    const below = place.kind === 'item' && offset < place.childrenEnd
    if (below || fields.some(({ span }) => span.start <= offset && offset < span.end)) return goal
  }
  return null
}
