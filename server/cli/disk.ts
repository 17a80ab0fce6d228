import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, normalize } from 'node:path'
import type { World } from './world'

const NEVER_LISTED = ['**/node_modules/**', '**/.*/**']

/** The part of the world that is on disk. */
export const disk: Pick<World, 'look' | 'readFile' | 'writeFile' | 'list'> = {
  async look(path) {
    try {
      const found = await stat(path)
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
      return { kind, bytes: found.size }
    } catch {
      return null
    }
  },

  readFile: path => readFile(path),

  async writeFile(path, bytes) {
    await mkdir(dirname(path), { recursive: true })
    // A link keeps pointing at the file that it names.
    const target = await realpath(path).catch(() => path)
    const mode = (await stat(target).catch(() => null))?.mode
    const { randomUUID } = await import('node:crypto')
    const draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`)
    try {
      await writeFile(draft, bytes, { flag: 'wx' })
      if (mode !== undefined) await chmod(draft, mode)
      await rename(draft, target)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  },

  async list(folder, patterns) {
    const { glob } = await import('tinyglobby')
    const found = await glob([...patterns], {
      cwd: folder,
      absolute: true,
      dot: true,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
      ignore: NEVER_LISTED,
    })
    return found.map(path => normalize(path))
  },
}
