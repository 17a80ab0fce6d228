import { goalSignsOf } from './goal-signs'
import { isRecord } from './hindsight'
import type { Made } from './memory'
import { type Seen, voicesIn } from './signals'
import type { OpenSection } from './state'
import { inAll } from './stretches'

/** Lines that are no goals and are told as done. */
const recordedIn = inAll(({ notes }: Made) => notes.filter(note => isRecord(note.section as OpenSection)))

/**
 * Most of the document looks back: what was done fills it, and hardly a goal is left open; a few more may be where its
 * title says so.
 */
export function looksBack(seen: Seen, saysSo: boolean): boolean {
  const { state } = seen
  const { ahead, openObjectives } = goalSignsOf(state)
  if (openObjectives.count > 0) return false
  const open = ahead.count
  const recorded = recordedIn(state.made).length
  const past = Math.max(recorded, voicesIn(seen).past.count)
  const items = state.notes.length + open
  if (items < 5) return false
  if (saysSo && open <= items * 0.45 && past >= Math.max(2, open)) return true
  const isMost = past >= open * 2 || recorded / items >= 0.6 || (open <= items * 0.2 && past >= open * 1.5)
  return past >= 4 && open <= items * 0.3 && isMost
}
