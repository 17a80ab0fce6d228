import { Notes, remembered } from './remembered'
import type { PlainDate } from './time'

/** What stands in a section, and holds others of its kind. */
export interface Standing<G> {
  readonly section: object
  readonly children: readonly G[]
}

/** The runs of a list of goals, and by its first goal each run as it was last. */
const cut = new Notes<object, readonly unknown[]>()
const known = new Notes<object, readonly unknown[]>()

/**
 * Goals at the top of a plan, cut where the section changes. A run whose goals all stayed since the last reading is the same
 * list as then, so that what is remembered of it need not be asked again: not what hangs on the steps that serve a goal.
 */
export function runsOf<G extends Standing<G>>(goals: readonly G[]): readonly (readonly G[])[] {
  const before = cut.get(goals) as readonly (readonly G[])[] | undefined
  if (before) return before
  const runs: (readonly G[])[] = []
  for (let from = 0, to = 0; from < goals.length; from = to) {
    const first = goals[from] as G
    while (goals[to]?.section === first.section) to++
    const last = known.get(first) as readonly G[] | undefined
    const run = last && isAt(last, goals, from, to) ? last : goals.slice(from, to)
    if (run !== last) known.set(first, run)
    runs.push(run)
  }
  cut.set(goals, runs)
  return runs
}

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
  return remembered(goals => {
    const all: Found[] = []
    for (const run of runsOf(goals)) for (const one of found(run)) all.push(one)
    return all
  })
}

/** The same for what hangs on a day besides, which seldom changes. */
export function inRunsOn<G extends Standing<G>, Found>(
  find: (run: readonly G[], day: PlainDate) => readonly Found[],
): (goals: readonly G[], day: PlainDate) => readonly Found[] {
  const kept = new Notes<readonly G[], { readonly day: string; readonly found: readonly Found[] }>()
  return (goals, day) => {
    const written = day.toString()
    const all: Found[] = []
    for (const run of runsOf(goals)) {
      let last = kept.get(run)
      if (last?.day !== written) {
        last = { day: written, found: find(run, day) }
        kept.set(run, last)
      }
      for (const one of last.found) all.push(one)
    }
    return all
  }
}
