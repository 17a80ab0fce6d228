import type { Span } from '../../text'
import { joined } from '../joined'
import { once } from '../lazily'
import { everyGoal } from '../model'
import type { Reading } from '../phrase'
import { Notes, remembered } from '../remembered'
import { runsOf } from '../runs'
import { sectionsByPlace } from './gathered'
import type { Draft, OpenSection, State } from './state'

/** From where the first line of these passages begins to where the last of them ends; null where they hold no line. */
export function coverOf(passages: readonly (readonly Reading[])[]): Span | null {
  let [start, end] = [Number.POSITIVE_INFINITY, -1]
  for (const readings of passages)
    for (const { span } of readings) {
      start = Math.min(start, span.start)
      end = Math.max(end, span.end)
    }
  return end < 0 ? null : { start, end }
}

/** The goals that begin in a stretch of the document. */
export function goalsBetween({ goals }: State, { start, end }: Span): readonly Draft[] {
  const found: Draft[] = []
  for (const run of runsOf(goals)) {
    const { first, last } = reachOf(run)
    if (last < start || first >= end) continue
    for (const goal of everyGoal(run)) if (goal.span.start >= start && goal.span.start < end) found.push(goal)
  }
  return found
}

/** Where the first goal of a run begins, and where the last. */
const reachOf = remembered((run: readonly Draft[]): { readonly first: number; readonly last: number } => {
  let [first, last] = [Number.POSITIVE_INFINITY, -1]
  for (const { span } of everyGoal(run)) {
    first = Math.min(first, span.start)
    last = Math.max(last, span.start)
  }
  return { first, last }
})

/** Where the lines of a passage stand. */
export interface Around {
  readonly isGoal: (reading: Reading) => boolean
  readonly isHeading: (reading: Reading) => boolean
  readonly sectionOf: (reading: Reading) => OpenSection | null
}

/**
 * What is found among the readings of each passage, where it matters which of them are goals and headings and what their section
 * is about: looked for again only where a passage is read anew.
 */
export function besideGoals<Found>(
  find: (readings: readonly Reading[], around: Around, state: State) => readonly Found[],
): (state: State) => readonly Found[] {
  const known = new Notes<readonly Reading[], readonly Found[]>()
  return state => {
    const fresh = state.byPassage.filter(readings => !known.get(readings))
    const around = aroundOf(state, fresh)
    for (const readings of fresh) known.set(readings, find(readings, around, state))
    return joined(state.byPassage.map(readings => known.get(readings) ?? []))
  }
}

function aroundOf(state: State, passages: readonly (readonly Reading[])[]): Around {
  const goals = once(() => {
    const cover = coverOf(passages)
    return new Set(cover ? goalsBetween(state, cover).map(({ span }) => span.start) : [])
  })
  const headings = once(() => new Set(state.sections.map(({ heading }) => heading?.span.start)))
  const within = sectionsByPlace(state)
  return {
    isGoal: ({ span }) => goals().has(span.start),
    isHeading: ({ span }) => headings().has(span.start),
    sectionOf: ({ span }) => within(span),
  }
}
