import type { CancellationToken } from 'vscode-languageserver'
import { addressOf, pathOf } from './addresses'
import type { Checked } from './documents'
import type { Editor } from './editor'
import type { Desk } from './features/feature'
import { plansIn } from './walk'

/** Something that is made of every document, open or in a folder of the editor. */
export class EveryPlan<Made> {
  /** What was made of files that are not open, kept while the editor tells of files that change. */
  readonly #known = new Map<string, Made>()

  /** `nothing` stands for a file that cannot be read. */
  constructor(
    private readonly editor: Editor,
    private readonly make: (checked: Checked) => Made,
    private readonly nothing: Made,
  ) {}

  /** Listens for documents that are saved and closed. */
  serve({ documents }: Desk): void {
    documents.onDidSave(({ document }) => this.forget([document.uri]))
    documents.onDidClose(({ document }) => this.forget([document.uri]))
  }

  /** What there is, the open documents first. Whoever cancels gets no more. */
  async *all(desk: Desk, token: CancellationToken): AsyncGenerator<Made> {
    const { documents, files, plans } = desk
    const open = documents.keys()
    for (const uri of open) {
      const checked = await plans.of(uri)
      if (checked) yield this.make(checked)
    }
    const isOpen = new Set(open.map(pathOf))
    const folders = this.editor.folders.flatMap(uri => pathOf(uri) ?? [])
    for (const path of await plansIn(folders, files, token)) {
      if (token.isCancellationRequested) return
      if (!isOpen.has(path)) yield await this.#closed(desk, path)
    }
  }

  /** Files changed, of which these are the addresses. */
  forget(uris: readonly string[]): void {
    for (const uri of uris) this.#known.delete(addressOf(pathOf(uri) ?? '') || uri)
  }

  forgetAll(): void {
    this.#known.clear()
  }

  async #closed({ files, plans, safely }: Desk, path: string): Promise<Made> {
    const uri = addressOf(path)
    const before = this.#known.get(uri)
    if (before !== undefined) return before
    const made = await safely(this.nothing, async () => {
      const text = await files.read(path)
      return typeof text === 'string' ? this.make(await plans.read(uri, text)) : this.nothing
    })
    if (this.editor.can.watch) this.#known.set(uri, made)
    // Whatever else waits goes first between two plans.
    await new Promise(resolve => setTimeout(resolve))
    return made
  }
}
