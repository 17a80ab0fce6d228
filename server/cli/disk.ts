import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import type { World } from './world'

const NEVER_LISTED = ['**/node_modules/**', '**/.*/**']

/** The part of the world that is on disk. Small reads are made at once: a trip through the thread pool costs more. */
export const disk: Pick<World, 'look' | 'readFile' | 'writeFile' | 'createFile' | 'list'> = {
  async look(path) {
    try {
      const found = statSync(path, { throwIfNoEntry: false })
      if (!found) return null
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
      return { kind, bytes: found.size }
    } catch {
      return null
    }
  },

  readFile: async path => readFileSync(path),

  async writeFile(path, bytes) {
    const { chmod, mkdir, realpath, rename, rm, stat, writeFile } = await import('node:fs/promises')
    await mkdir(dirname(path), { recursive: true })
    const there = await stat(path).catch(() => null)
    // A device or a pipe takes what is written and stays what it is: only files are replaced.
    if (there && !there.isFile()) return writeFile(path, bytes)
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

  async createFile(path, bytes) {
    const { open, rm } = await import('node:fs/promises')
    const file = await open(path, 'wx')
    try {
      await file.writeFile(bytes)
    } catch (error) {
      await rm(path, { force: true })
      throw error
    } finally {
      await file.close()
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
