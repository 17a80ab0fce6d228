import type { Severity } from '../core/index'
import { type Args, optionValue } from './args'
import type { Run } from './reporters/report'

/** What decides whether a run is let through. */
export interface Gates {
  /** The least severity that stops it. */
  readonly failOn: Severity | 'never'
  /** More warnings than this stop it, too; null for any number. */
  readonly maxWarnings: number | null
}

/** The gates that a command line sets. */
export function gatesOf(args: Args): Gates {
  const most = optionValue(args, 'max-warnings')
  return {
    failOn: (optionValue(args, 'fail-on') ?? 'error') as Gates['failOn'],
    maxWarnings: most === undefined ? null : Number(most),
  }
}

/** True when there are more warnings than are allowed. */
export const hasTooManyWarnings = ({ summary }: Pick<Run, 'summary'>, { maxWarnings }: Gates): boolean =>
  maxWarnings !== null && summary.warnings > maxWarnings

/** The exit code of a run: 2 when something could not be done, 1 when a gate stops it, else 0. */
export function exitCode(run: Pick<Run, 'summary' | 'problems'>, gates: Gates): 0 | 1 | 2 {
  if (run.problems.length > 0) return 2
  const { errors, warnings, infos } = run.summary
  const counted = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 }
  return counted[gates.failOn] > 0 || hasTooManyWarnings(run, gates) ? 1 : 0
}

/** The least severity that `--quiet` tells: what stops the run, or errors when nothing does. */
export const leastTold = ({ failOn }: Gates): Severity => (failOn === 'never' ? 'error' : failOn)
