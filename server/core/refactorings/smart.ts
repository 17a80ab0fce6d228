import type { Goal, Plan } from '../plan/model'
import type { Phrases } from '../plan/phrases'
import { proposedEnd } from '../plan/questions'
import type { FieldType } from '../plan/words'
import { blank, childLines, fillCell, fillLabel, tailInsert } from '../plan/writing'
import type { Edit } from '../text'

/**
 * The edits that add to a goal, as blanks, what it does not say yet: what is done or comes of it, and by when, behind its
 * own words; the measure, the means and the reason on lines of their own, or in the cells that wait for them.
 */
export function completed(plan: Plan, goal: Goal, words: Phrases): readonly Edit[] {
  const { smart, place } = goal
  const open = (name: 'result' | 'deed' | Value): string => blank(name, words.blanks[name])
  const edits: Edit[] = []
  const tails: string[] = []
  if (smart.specific !== 'yes')
    tails.push(goal.verb ? words.soThat(open('result')) : words.what(open('deed')))
  if (smart.timeBound !== 'yes') {
    const date = blank('date', proposedEnd(plan, goal)?.toString() ?? words.blanks.date)
    const there = fillCell(plan, goal, 'deadline', date) ?? fillLabel(plan, goal, 'deadline', date)
    if (there) edits.push(there)
    // « d’ici le … » comes before « pour … »: the date says of the deed, not of its result, when it is due.
    else tails.unshift(words.byDate(date))
  }
  const lines: string[] = []
  for (const [letter, type, value] of LABELLED) {
    // What the author has said of it under its label is theirs to judge.
    if (smart[letter] === 'yes' || goal.fields.some(field => field.type === type && !field.empty)) continue
    const there = fillCell(plan, goal, type, open(value)) ?? fillLabel(plan, goal, type, open(value))
    if (there) edits.push(there)
    else lines.push(words.field(type, open(value)))
  }
  if (tails.length > 0) edits.push(tailInsert(goal, tails.join('')))
  const below = lines.length > 0 && place.kind !== 'row' ? childLines(plan, goal, lines) : null
  if (below) edits.push(below)
  return edits
}

type Labelled = Extract<FieldType, 'metric' | 'means' | 'motivation'>
type Value = 'measure' | 'means' | 'reason'

const LABELLED = [
  ['measurable', 'metric', 'measure'],
  ['achievable', 'means', 'means'],
  ['realistic', 'motivation', 'reason'],
] as const satisfies readonly (readonly [keyof Goal['smart'], Labelled, Value])[]
