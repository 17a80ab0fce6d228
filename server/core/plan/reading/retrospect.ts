import { notesBySection } from './gathered'
import { goalSignsOf } from './goal-signs'
import { RECORDS } from './hindsight'
import { type Seen, voicesIn } from './signals'
import type { OpenSection, State } from './state'

/** What stands here, or under a heading above, is told as done. */
const isRecord = (section: OpenSection | null): boolean =>
  section !== null && (RECORDS.has(section.types[0]) || isRecord(section.parent))

/** How many of the lines that are no goals are told as done. */
function recordedIn({ made }: State): number {
  let count = 0
  for (const one of made)
    for (const { section, notes } of notesBySection(one)) if (isRecord(section)) count += notes.length
  return count
}

/**
 * Most of the document looks back: what was done fills it, and hardly a goal is left open; a few more may be where its
 * title says so.
 */
export function looksBack(seen: Seen, saysSo: boolean): boolean {
  const { state } = seen
  const { ahead, openObjectives } = goalSignsOf(state)
  if (openObjectives.count > 0) return false
  const open = ahead.count
  const recorded = recordedIn(state)
  const past = Math.max(recorded, voicesIn(seen).past.count)
  const items = state.notes.length + open
  if (items < 5) return false
  if (saysSo && open <= items * 0.45 && past >= Math.max(2, open)) return true
  const isMost = past >= open * 2 || recorded / items >= 0.6 || (open <= items * 0.2 && past >= open * 1.5)
  return past >= 4 && open <= items * 0.3 && isMost
}
