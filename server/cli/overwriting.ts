import { type Fault, fault } from './args'
import type { Output } from './output'
import { OWN_REPORT } from './reporters/markdown-text'
import { shownPath } from './shown-path'
import { printable } from './terminal-text'
import type { World } from './world'

/** Plans, and what settings may stand in. */
const KEPT = /\.(md|markdown)$|(^|[\\/])(\.goalmark\.\w+|package\.json)$/i

/**
 * The first report that would replace what is not ours: a file that is being read, any Markdown that is not a report of
 * ours, a settings file.
 */
export async function overwrittenBy(
  outputs: readonly Output[],
  read: readonly { readonly path: string }[],
  world: World,
): Promise<Fault | null> {
  for (const { file, isAppended, option } of outputs) {
    if (file === undefined || isAppended) continue
    const isKept = KEPT.test(file) || read.some(({ path }) => path === file)
    if (!isKept || !(await world.look(file))) continue
    if (!(await isOwnReport(file, world))) {
      return fault('overwrites', { option: printable(option), typed: printable(shownPath(file, world.cwd)) })
    }
  }
  return null
}

async function isOwnReport(file: string, world: World): Promise<boolean> {
  try {
    const bytes = await world.readFile(file)
    return new TextDecoder().decode(bytes.subarray(0, OWN_REPORT.length)) === OWN_REPORT
  } catch {
    // What cannot be read cannot be told from a plan.
    return false
  }
}
