import { type Fault, fault } from './args'
import type { FoundFile } from './files'
import type { Output } from './output'
import { OWN_REPORT } from './reporters/markdown'
import { shownPath } from './shown-path'
import { printable } from './terminal-text'
import type { World } from './world'

const MARKDOWN = /\.(md|markdown)$/i

/**
 * The first report that would replace what may be somebody’s plan: a file that is being read, or any Markdown that is
 * not a report of ours.
 */
export async function overwrittenBy(
  outputs: readonly Output[],
  read: readonly FoundFile[],
  world: World,
): Promise<Fault | null> {
  for (const { file, isAppended, option } of outputs) {
    if (file === undefined || isAppended) continue
    const isPlan = MARKDOWN.test(file) || read.some(({ path }) => path === file)
    if (!isPlan || !(await world.look(file))) continue
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
