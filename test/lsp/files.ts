import type { createProtocolConnection } from 'vscode-languageserver/node'
import { FILES, type FileText, type FolderEntry } from '../../server/lsp/protocol'

/** Files that an editor keeps, by their addresses; folders are what stands between the slashes. */
export class TestFiles {
  readonly #texts: Map<string, string>

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(texts))
  }

  /** Answers a server that asks for files. */
  serve(line: ReturnType<typeof createProtocolConnection>): void {
    line.onRequest(FILES.look, ({ uri }: { uri: string }) => {
      const text = this.#texts.get(uri)
      if (text !== undefined) return { kind: 'file', bytes: text.length }
      return this.#below(uri).length > 0 ? { kind: 'folder', bytes: 0 } : null
    })
    line.onRequest<FileText, unknown>(FILES.read, ({ uri }: { uri: string }) => {
      const text = this.#texts.get(uri)
      return text === undefined ? { reason: 'ENOENT' } : { text }
    })
    line.onRequest(FILES.list, ({ uri }: { uri: string }): FolderEntry[] => {
      const entries = this.#below(uri).map((rest): [string, FolderEntry] => {
        const [name = '', ...more] = rest.split('/').map(decodeURIComponent)
        return [name, { name, kind: more.length > 0 ? 'folder' : 'file' }]
      })
      return [...new Map(entries).values()]
    })
  }

  write(uri: string, text: string | null): void {
    if (text === null) this.#texts.delete(uri)
    else this.#texts.set(uri, text)
  }

  #below(folder: string): string[] {
    return [...this.#texts.keys()]
      .filter(uri => uri.startsWith(`${folder}/`))
      .map(uri => uri.slice(folder.length + 1))
  }
}
