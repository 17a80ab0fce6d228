import { resolve } from 'node:path'
import { shownPath } from './shown-path'
import type { World } from './world'

const MARKDOWN = ['**/*.md', '**/*.markdown']

/** A file to read, and whether the person named it or a folder above it. */
export interface FoundFile {
  readonly path: string
  readonly shown: string
  readonly named: boolean
  readonly kind: 'file' | 'other'
}

/** The files that the operands stand for, sorted, each once; and the operands that stand for nothing. */
export async function findFiles(
  operands: readonly string[],
  world: World,
): Promise<{ readonly files: readonly FoundFile[]; readonly missing: readonly string[] }> {
  const found = new Map<string, FoundFile>()
  const missing: string[] = []
  const add = (path: string, named: boolean, kind: FoundFile['kind'] = 'file'): void => {
    if (found.get(path)?.named) return
    found.set(path, { path, shown: shownPath(path, world.cwd), named, kind })
  }
  for (const operand of operands.length > 0 ? operands : ['.']) {
    const path = resolve(world.cwd, operand)
    const entry = await world.look(path)
    if (!entry) missing.push(operand)
    else if (entry.kind === 'folder') for (const file of await world.list(path, MARKDOWN)) add(file, false)
    else add(path, true, entry.kind)
  }
  const files = [...found.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0))
  return { files, missing }
}
