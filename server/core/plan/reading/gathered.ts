import { lastUpTo, type Span } from '../../text'
import { everyGoal, type Field } from '../model'
import type { Reading } from '../phrase'
import { allOf } from '../questions'
import { remembered } from '../remembered'
import type { Made } from './memory'
import type { Draft, OpenSection, State } from './state'
import { inAll } from './stretches'

/** The goals that a passage adds to the plan. */
export const goalsIn = (made: Made): readonly Draft[] =>
  made.asides.length === 0 ? made.goals : withoutAsides(made)

const withoutAsides = remembered(({ goals, asides }: Made): readonly Draft[] => {
  const dropped = new Set(asides)
  return goals.filter(goal => !dropped.has(goal))
})

/** These and what hangs below them: asked of passages that are read to their end. */
export const everyGoalIn: (made: Made) => readonly Draft[] = remembered(made => everyGoal(goalsIn(made)))

/** Every goal and what hangs below it, of a document that is read to its end: gathered once for all who ask. */
export const goalsOf = ({ goals }: State): readonly Draft[] => allOf(goals)

/** The labels and cells of the whole document, those of the plan before those of its goals. */
export const fieldsOf: (state: State) => readonly Field[] = remembered(state => {
  const fields = [...state.fields]
  for (const goal of goalsOf(state)) for (const field of goal.fields) fields.push(field)
  return fields
})

/** Lines in the order of their first words. */
export const inOrder: (readings: readonly Reading[]) => readonly Reading[] = remembered(readings =>
  [...readings].sort((a, b) => a.span.start - b.span.start),
)

/** The lines of the whole document in that order. */
export const readingsInOrder: (state: State) => readonly Reading[] = remembered(({ byPassage }) =>
  allInOrder(byPassage),
)

const allInOrder = inAll(inOrder)

/** What is found among the readings of each passage: looked for again only where a passage is read anew. */
export function inPassages<Found>(
  find: (readings: readonly Reading[]) => readonly Found[],
): (state: State) => readonly Found[] {
  const found = inAll(remembered(find))
  return ({ byPassage }) => found(byPassage)
}

/** The section that a place stands in: of those that have begun, the last. */
export function sectionsByPlace({ sections }: State): (place: Span) => OpenSection | null {
  const beginOf = (i: number): number => sections[i]?.span.start ?? Number.POSITIVE_INFINITY
  let last = -1
  return ({ start }) => {
    // Most places are asked about in their order.
    if (start >= beginOf(last) && start < beginOf(last + 1)) return sections[last] ?? null
    last = lastUpTo(sections.length, beginOf, start)
    return sections[last] ?? null
  }
}
