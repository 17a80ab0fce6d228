import { resolve } from 'node:path'
import { nearest } from '../core/index'
import { type Args, type Fault, fault, has, isFault, optionValue, readsStdin } from './args'
import { changedFiles } from './changed'
import { type Found, type FoundFile, findFiles, isLeftOut } from './files'
import { COMMANDS } from './options'
import type { RunProblem } from './reporters/report'
import { printable } from './terminal-text'
import type { Words } from './words/words'
import type { World } from './world'

/** The files that a command line names, or the text that is piped in as the one file of the run. */
export async function search(args: Args, world: World): Promise<Found | Fault> {
  const ignoring = !has(args, 'no-ignore')
  if (readsStdin(args)) return piped(args, ignoring, world)
  const ref = optionValue(args, 'changed')
  const only = ref === undefined ? null : await changedFiles(args.operands, ref, world)
  if (only && isFault(only)) return only
  return findFiles(args.operands, { ignoring, only }, world)
}

async function piped(args: Args, ignoring: boolean, world: World): Promise<Found | Fault> {
  const other = args.operands.find(operand => operand !== '-')
  if (other !== undefined) return fault('both', { option: '--stdin', typed: printable(other) })
  if (has(args, 'changed')) return fault('both', { option: '--stdin', typed: '--changed' })
  const name = optionValue(args, 'stdin-filename')
  const path = resolve(world.cwd, name ?? 'stdin.md')
  const found = await isLeftOut(path, ignoring && name !== undefined, world)
  const shown = name === undefined ? '<stdin>' : found.shown
  const file: FoundFile = { path, shown, named: true, kind: 'stdin' }
  const skipped = found.by ? [{ path: shown, reason: 'ignored' as const, by: found.by }] : []
  return { files: found.by ? [] : [file], missing: [], skipped, unreadable: [], leftOut: 0 }
}

/** What kept the search from finding what it was asked for. */
export function searchProblems({ missing, unreadable }: Found, words: Words): RunProblem[] {
  const missed = missing.map(({ operand, as }) => {
    const message = as === 'glob' ? words.problems.noMatch : missingMessage(operand, words)
    return { path: operand, message }
  })
  const unread = unreadable.map(({ path, reason }) => ({ path, message: words.problems.unreadable(reason) }))
  return [...missed, ...unread]
}

/** What is said of an operand that stands for nothing: it may have been meant as a command. */
function missingMessage(operand: string, { problems, didYouMean }: Words): string {
  const command = nearest(operand, COMMANDS)
  return command ? `${problems.noSuchPath} ${didYouMean(`goalmark ${command}`)}` : problems.noSuchPath
}
