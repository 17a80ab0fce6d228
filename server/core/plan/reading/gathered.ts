import { lastUpTo, type Span } from '../../text'
import type { Field } from '../model'
import type { Reading } from '../phrase'
import { allOf } from '../questions'
import { remembered } from '../remembered'
import type { Draft, OpenSection, State } from './state'

/** Every goal and what hangs below it, of a document that is read to its end: gathered once for all who ask. */
export const goalsOf = ({ goals }: State): readonly Draft[] => allOf(goals)

/** The labels and cells of the whole document, those of the plan before those of its goals. */
export const fieldsOf: (state: State) => readonly Field[] = remembered(state => {
  const fields = [...state.fields]
  for (const goal of goalsOf(state)) for (const field of goal.fields) fields.push(field)
  return fields
})

/** The readings that begin at an offset; a line may be read as a whole and in parts. */
export const readingsByStart: (state: State) => ReadonlyMap<number, readonly Reading[]> = remembered(
  ({ readings }) => {
    const byStart = new Map<number, Reading[]>()
    for (const reading of readings) {
      const known = byStart.get(reading.span.start)
      if (known) known.push(reading)
      else byStart.set(reading.span.start, [reading])
    }
    return byStart
  },
)

/** What is found among the readings of each passage: looked for again only where a passage is read anew. */
export function inPassages<Found>(
  find: (readings: readonly Reading[]) => readonly Found[],
): (state: State) => readonly Found[] {
  const found = remembered(find)
  return ({ byPassage }) => byPassage.flatMap(found)
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
