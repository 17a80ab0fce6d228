import type { Connection } from 'vscode-languageserver'
import type { Files } from '../config/shell'
import { addressOf, paths } from './addresses'
import type { Editor } from './editor'
import { FILES, type FileEntry, type FileText, type FolderEntry } from './protocol'

/** What a place keeps files in: an editor, or the disk of this machine. Each is asked by address. */
export interface Store {
  look(uri: string): Promise<FileEntry | null>
  read(uri: string): Promise<FileText>
  list(uri: string): Promise<readonly FolderEntry[]>
}

/** The files around plans. A path is an address as people write it. */
export interface FileSystem extends Files {
  /** What a folder holds; nothing when it cannot be read. */
  list(folder: string): Promise<readonly FolderEntry[]>
}

const NOTHING: Store = {
  look: async () => null,
  read: async () => ({ reason: 'ENOENT' }),
  list: async () => [],
}

/** The machine's own files from its disk where there is one, all others from the editor, if it can be asked. */
export function filesFor(connection: Connection, editor: Editor, disk: Store | null): FileSystem {
  const asked: Store = {
    look: uri => connection.sendRequest(FILES.look, { uri }),
    read: uri => connection.sendRequest(FILES.read, { uri }),
    list: uri => connection.sendRequest(FILES.list, { uri }),
  }
  const others = editor.can.files ? asked : NOTHING
  const storeOf = (path: string): Store => (disk && path.startsWith('file:') ? disk : others)
  return {
    paths,
    look: path => storeOf(path).look(addressOf(path)),
    async read(path) {
      const found = await storeOf(path).read(addressOf(path))
      return 'text' in found ? found.text : found
    },
    list: path => storeOf(path).list(addressOf(path)),
    shown: path => path,
  }
}
