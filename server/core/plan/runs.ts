import type { Span } from '../text'
import { joined } from './joined'
import { Notes, remembered } from './remembered'
import type { PlainDate } from './time'

/** What stands somewhere in a section, and holds others of its kind. */
export interface Standing<G> {
  readonly span: Span
  readonly section: object
  readonly children: readonly G[]
}

/** The runs of a list of goals, and by its first goal each run as it was last. */
const cut = new Notes<object, readonly unknown[]>()
const known = new Notes<object, readonly unknown[]>()

/**
 * Goals at the top of a plan, some sections' at a time. A run whose goals all stayed since the last reading is the same list as
 * then, so that what is remembered of it need not be asked again: not what hangs on the steps that serve a goal, nor on
 * headings above.
 */
export function runsOf<G extends Standing<G>>(goals: readonly G[]): readonly (readonly G[])[] {
  const before = cut.get(goals) as readonly (readonly G[])[] | undefined
  if (before) return before
  const runs: (readonly G[])[] = []
  for (let from = 0, to = 1; from < goals.length; from = to++) {
    while (to < goals.length && !isCut(goals[to - 1] as G, goals[to] as G)) to++
    const first = goals[from] as G
    const last = known.get(first) as readonly G[] | undefined
    const run = last && isAt(last, goals, from, to) ? last : goals.slice(from, to)
    if (run !== last) known.set(first, run)
    runs.push(run)
  }
  cut.set(goals, runs)
  return runs
}

/** Where a goal begins says whether a run begins with it: goals that come and go elsewhere do not move the cuts. */
const isCut = <G extends Standing<G>>(goal: G, next: G): boolean =>
  goal.section !== next.section && Math.imul(next.span.start, SPREAD) >>> 0 < ONE_IN_EIGHT

/** Spreads numbers that lie close over all that 32 bits hold (the golden ratio). */
const SPREAD = 0x9e3779b1
const ONE_IN_EIGHT = 2 ** 29

function isAt<G>(run: readonly G[], goals: readonly G[], from: number, to: number): boolean {
  if (run.length !== to - from) return false
  for (let i = from; i < to; i++) if (run[i - from] !== goals[i]) return false
  return true
}

/** What is found among the goals of each run and what hangs below them: looked for again only where a run has changed. */
export function inRuns<G extends Standing<G>, Found>(
  find: (run: readonly G[]) => readonly Found[],
): (goals: readonly G[]) => readonly Found[] {
  const found = remembered(find)
  return remembered(goals => joined(runsOf(goals).map(found)))
}

/** The same for what hangs on a day besides, which seldom changes. */
export function inRunsOn<G extends Standing<G>, Found>(
  find: (run: readonly G[], day: PlainDate) => readonly Found[],
): (goals: readonly G[], day: PlainDate) => readonly Found[] {
  const kept = new Notes<readonly G[], { readonly day: string; readonly found: readonly Found[] }>()
  return (goals, day) => {
    const written = day.toString()
    const foundIn = (run: readonly G[]): readonly Found[] => {
      const last = kept.get(run)
      if (last?.day === written) return last.found
      const found = find(run, day)
      kept.set(run, { day: written, found })
      return found
    }
    return joined(runsOf(goals).map(foundIn))
  }
}
