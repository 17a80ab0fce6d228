import { readdir, readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Store } from './files'

/** The disk of this machine. What cannot be reached is not there. */
export const disk: Store = {
  async look(uri) {
    try {
      const found = await stat(fileURLToPath(uri))
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
      return { kind, bytes: found.size }
    } catch {
      return null
    }
  },
  async read(uri) {
    try {
      return { text: await readFile(fileURLToPath(uri), 'utf8') }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      return { reason: typeof code === 'string' ? code : 'EIO' }
    }
  },
  async list(uri) {
    try {
      const entries = await readdir(fileURLToPath(uri), { withFileTypes: true })
      return entries.map(entry => ({
        name: entry.name,
        kind: entry.isSymbolicLink()
          ? 'link'
          : entry.isFile()
            ? 'file'
            : entry.isDirectory()
              ? 'folder'
              : 'other',
      }))
    } catch {
      return []
    }
  },
}
