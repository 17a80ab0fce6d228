import { RECORDS } from './hindsight'
import { signsOf } from './line-signs'
import { type Seen, voicesIn } from './signals'
import type { Draft, OpenSection } from './state'

/** What stands here, or under a heading above, is told as done. */
const isRecord = (section: OpenSection | null): boolean =>
  section !== null && (RECORDS.has(section.types[0]) || isRecord(section.parent))

/** How many of the goals, and of what hangs below them, are still to be done. */
const aheadIn = (goals: readonly Draft[]): number =>
  goals.reduce((sum, goal) => sum + (isAhead(goal) ? 1 : 0) + aheadIn(goal.children), 0)

const isAhead = ({ status, type, reading }: Draft): boolean =>
  status === 'open' && type !== 'habit' && !signsOf(reading).isPast

/**
 * Most of the document looks back: what was done fills it, and hardly a goal is left open; a few more may be where its
 * title says so.
 */
export function looksBack(seen: Seen, saysSo: boolean): boolean {
  const { state, goals } = seen
  if (goals.some(({ type, status }) => type === 'objective' && status === 'open')) return false
  const open = aheadIn(goals.filter(({ type }) => type !== 'action'))
  const recorded = state.notes.filter(note => isRecord(note.section as OpenSection)).length
  const past = Math.max(recorded, voicesIn(seen).past.count)
  const items = state.notes.length + open
  if (items < 5) return false
  if (saysSo && open <= items * 0.45 && past >= Math.max(2, open)) return true
  const isMost = past >= open * 2 || recorded / items >= 0.6 || (open <= items * 0.2 && past >= open * 1.5)
  return past >= 4 && open <= items * 0.3 && isMost
}
