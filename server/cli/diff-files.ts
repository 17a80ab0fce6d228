import { basename, dirname, relative, resolve, sep } from 'node:path'
import { byText, isEntered, MARKDOWN, matcher } from './files'
import type { ChangedFile } from './revisions'
import { shownPath } from './shown-path'
import type { World } from './world'

/** A changed file that was asked for. */
export interface Wanted {
  readonly file: ChangedFile
  /** Absolute: where it lies, or lay when it is gone. */
  readonly path: string
  readonly shown: string
  /** As it is called in the other version, when that is another name. */
  readonly previous: string | null
  /** The person named the file and no folder above it. */
  readonly isNamed: boolean
}

/** The changed files that the operands stand for, by path; operands that stand for nothing, or for nothing in the repository. */
export async function wantedFiles(
  changed: readonly ChangedFile[],
  operands: readonly string[],
  root: string,
  world: World,
): Promise<{
  readonly wanted: readonly Wanted[]
  readonly missing: readonly string[]
  readonly outside: readonly string[]
}> {
  const { cwd } = world
  const asked = await Promise.all(
    (operands.length > 0 ? operands : ['.']).map(async operand => ({
      operand,
      path: resolve(cwd, operand),
      matches: await matcher(operand, world),
    })),
  )
  const used = new Set<string>()
  const wanted: Wanted[] = []
  for (const file of changed) {
    const paths = [file.after, file.before].flatMap(state => (state ? [resolve(root, state.name)] : []))
    const by = asked.filter(({ matches }) => paths.some(matches))
    for (const { operand } of by) used.add(operand)
    const [path = '', previous = path] = paths
    const isNamed = by.some(one => paths.includes(one.path))
    const isFound = by.some(one => paths.some(other => isPlanName(other, one.path)))
    if ((!isNamed && !isFound) || (await isLink(file, path, world))) continue
    wanted.push({
      file,
      path,
      shown: shownPath(path, cwd),
      previous: previous === path ? null : shownPath(previous, cwd),
      isNamed,
    })
  }
  const missing: string[] = []
  const outside: string[] = []
  for (const { operand, path } of asked) {
    if (used.has(operand)) continue
    if ((await world.look(path)) === null) missing.push(operand)
    else if (!isWithin(path, root) && !isWithin(root, path)) outside.push(operand)
  }
  return { wanted: wanted.sort((a, b) => byText(a.shown, b.shown)), missing, outside }
}

/** What git does not know yet may be a link, and then it is told of where it leads. */
async function isLink({ before, after }: ChangedFile, path: string, world: World): Promise<boolean> {
  if (before || after?.id !== null) return false
  const entries = await world.entries(dirname(path))
  return entries.some(({ name, target }) => name === basename(path) && target !== undefined)
}

/** A file that a look through the folder would have met. */
const isPlanName = (path: string, folder: string): boolean =>
  MARKDOWN.test(path) &&
  relative(folder, path)
    .split(sep)
    .slice(0, -1)
    .every(name => name === '..' || isEntered(name))

const isWithin = (path: string, folder: string): boolean => !relative(folder, path).split(sep).includes('..')
