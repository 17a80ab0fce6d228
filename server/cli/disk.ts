import {
  closeSync,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { discard, draftFor } from './drafts'
import { reasonOf } from './reason'
import { openScratch } from './scratch'
import type { Entry, FolderEntry, Parts, Pieces, World } from './world'

/** The part of the world that is on disk. Small reads are made at once: a trip through the thread pool costs more. */
export const disk: Pick<
  World,
  'look' | 'readFile' | 'writeFile' | 'replaceFile' | 'createFile' | 'entries' | 'scratch' | 'openParts'
> = {
  look: async path => look(path),

  readFile: async path => readFileSync(path),

  async writeFile(path, bytes) {
    await write(path, bytes, () => true)
  },

  replaceFile: (path, from, to) => write(path, to, target => readFileSync(target).equals(from)),

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

  scratch: openScratch,

  openParts: async path => openParts(path),

  entries: async folder => readdirSync(folder, { withFileTypes: true }).map(entry => entryOf(folder, entry)),
}

function openParts(path: string): Parts | null {
  if (look(path)?.kind !== 'file') return null
  const file = openSync(path, 'r')
  return {
    bytes: fstatSync(file).size,
    read(at, length) {
      const bytes = Buffer.allocUnsafe(length)
      return bytes.subarray(0, readSync(file, bytes, 0, length, at))
    },
    close: () => closeSync(file),
  }
}

function look(path: string): Entry | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return null
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
    return { kind, bytes: found.size }
  } catch (error) {
    return { kind: 'other', bytes: 0, refused: reasonOf(error) }
  }
}

function entryOf(folder: string, entry: Dirent): FolderEntry {
  const { name } = entry
  if (entry.isFile()) return { name, kind: 'file' }
  if (entry.isDirectory()) return { name, kind: 'folder' }
  if (!entry.isSymbolicLink()) return { name, kind: 'other' }
  const path = join(folder, name)
  const found = look(path)
  if (!found) return { name, kind: 'nothing' }
  const { kind, refused } = found
  return { name, kind, ...(refused ? { refused } : { target: realpathSync(path) }) }
}

/** Writes beside the file first and puts the whole in its place, if the file as it is then allows it. */
async function write(
  path: string,
  bytes: Uint8Array | Pieces,
  allows: (target: string) => boolean,
): Promise<boolean> {
  const { chmod, chown, mkdir, realpath, rename, stat, writeFile } = await import('node:fs/promises')
  await mkdir(dirname(path), { recursive: true })
  // A link keeps pointing at the file that it names.
  const target = await realpath(path).catch(() => path)
  const before = await stat(target).catch(() => null)
  // A device or a pipe takes what is written and stays what it is: only files are replaced.
  if (before && !before.isFile()) {
    await writeFile(path, bytes)
    return true
  }
  const draft = draftFor(target)
  try {
    await writeFile(draft, bytes, { flag: 'wx' })
    // Only root may give a file to its owner; for anybody else the owner is who writes.
    if (before) await chown(draft, before.uid, before.gid).catch(() => undefined)
    if (before) await chmod(draft, before.mode)
    const allowed = allows(target)
    if (allowed) await rename(draft, target)
    return allowed
  } finally {
    discard(draft)
  }
}
