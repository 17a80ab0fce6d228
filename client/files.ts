import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { FILES, type FileEntry, type FileText, type FolderEntry } from '../server/lsp/protocol'

/** Reads files for the server: settings, and what they name, wherever the editor has them from. */
export function lendFiles(client: BaseLanguageClient): vscode.Disposable {
  const answers = [
    client.onRequest(FILES.look, ({ uri }: Asked) => look(vscode.Uri.parse(uri))),
    client.onRequest<FileText, unknown>(FILES.read, ({ uri }: Asked) => read(vscode.Uri.parse(uri))),
    client.onRequest(FILES.list, ({ uri }: Asked) => list(vscode.Uri.parse(uri))),
  ]
  return vscode.Disposable.from(...answers)
}

interface Asked {
  readonly uri: string
}

async function look(uri: vscode.Uri): Promise<FileEntry | null> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri)
    return { kind: kindOf(type), bytes: size }
  } catch {
    return null
  }
}

async function read(uri: vscode.Uri): Promise<FileText> {
  try {
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) }
  } catch (error) {
    return { reason: error instanceof vscode.FileSystemError ? error.code : String(error) }
  }
}

async function list(uri: vscode.Uri): Promise<FolderEntry[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uri)
    return entries.map(([name, type]) => ({
      name,
      kind: type & vscode.FileType.SymbolicLink ? 'link' : kindOf(type),
    }))
  } catch {
    return []
  }
}

function kindOf(type: vscode.FileType): FileEntry['kind'] {
  if (type & vscode.FileType.File) return 'file'
  return type & vscode.FileType.Directory ? 'folder' : 'other'
}
