import type { CancellationToken } from 'vscode-languageserver'
import { IgnoreFiles, topOf } from '../config/ignoring'
import type { FileSystem } from './files'

const MARKDOWN = /\.(?:md|markdown)$/i

/** The Markdown files in folders and below, sorted, without those that ignore files leave out. */
export async function plansIn(
  folders: readonly string[],
  files: FileSystem,
  token: CancellationToken,
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const folder of folders) {
    const ignoring = new IgnoreFiles(await topOf(folder, folder, files), files)
    const waiting = [folder]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (token.isCancellationRequested) break
      for (const { name, kind } of await files.list(next)) {
        const path = files.paths.resolve(next, name)
        const isWanted = kind === 'folder' ? isEntered(name) : kind === 'file' && MARKDOWN.test(name)
        if (!isWanted || (await ignoring.leavesOut(path, kind === 'folder'))) continue
        if (kind === 'folder') waiting.push(path)
        else found.add(path)
      }
    }
  }
  return [...found].sort()
}

/** Version control, packages and whatever hides behind a dot hold no plans of the person's. */
const isEntered = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules'
