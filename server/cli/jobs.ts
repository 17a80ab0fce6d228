import { type Args, optionValue, readsStdin } from './args'
import type { World } from './world'

/** A thread takes as long to start as so many plans take to lint. */
const WORTH_A_THREAD = 20

/** How many threads lint: as many as the person says, else one for each core where there are files enough; 1 for none. */
export function jobsOf(args: Args, files: number, { cores }: World): number {
  if (readsStdin(args)) return 1
  const asked = Number(optionValue(args, 'jobs') ?? 0)
  const most = asked || Math.min(cores, Math.floor(files / WORTH_A_THREAD))
  return Math.max(1, Math.min(most, files))
}
