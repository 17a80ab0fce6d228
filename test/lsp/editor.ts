import { PassThrough } from 'node:stream'
import { Temporal } from 'temporal-polyfill'
import { onTestFinished } from 'vitest'
import {
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type Range,
  type ServerCapabilities,
  type ShowDocumentParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Clock } from '../../server/lsp/clock'
import { CURSOR, PLANS_CHANGED } from '../../server/lsp/protocol'
import { serve } from '../../server/lsp/server'
import { capabilitiesOf } from './capabilities'
import { TestFiles } from './files'

/** How an editor differs from VS Code in English on 15 January 2026. */
export interface Habits {
  readonly locale?: string
  /** `false`: it waits for diagnostics to be sent. */
  readonly pulls?: boolean
  /** `false`: it knows no places to fill in an edit. */
  readonly snippets?: boolean
  /** `false`: it shows an outline as a list. */
  readonly outline?: boolean
  /** Null: it can be asked for settings, and has none. */
  readonly settings?: Record<string, unknown> | null
  /** What it gives with its first message. */
  readonly options?: unknown
  /** `false`: it cannot be asked for settings. */
  readonly isAsked?: boolean
  readonly folder?: string
  readonly clock?: Clock
  /** Files that it keeps, by their addresses. */
  readonly files?: Readonly<Record<string, string>>
  /** The folders open in it, when they are not the one. */
  readonly folders?: readonly string[]
  /** `false`: it does not tell of files that change. */
  readonly watches?: boolean
  /** Commands of its own, beside the protocol. */
  readonly commands?: readonly string[]
}

const FOLDER = 'file:///home/sam/plans'

/** An editor without a window, at the other end of an in-memory line to the real server. */
export async function openEditor(habits: Habits = {}): Promise<TestEditor> {
  const { locale = 'en', folder = FOLDER, clock = clockAt('2026-01-15') } = habits
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()]
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)), clock)
  const line = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer))
  const editor = new TestEditor(
    line,
    habits.settings === undefined ? {} : habits.settings,
    new TestFiles(habits.files ?? {}),
  )
  line.listen()
  onTestFinished(() => line.dispose())
  const { capabilities } = await line.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: folder,
    workspaceFolders: (habits.folders ?? [folder]).map(uri => ({ uri, name: 'plans' })),
    locale,
    initializationOptions: habits.options,
    capabilities: capabilitiesOf(habits),
  })
  await line.sendNotification('initialized', {})
  editor.capabilities = capabilities
  return editor
}

/** A clock that stands still until it is told of another day. */
export function clockAt(day: string): Clock & { nextDay(day: string): void } {
  let today = Temporal.PlainDate.from(day)
  let tick = () => {}
  return {
    today: () => today,
    everyMinute: call => {
      tick = call
    },
    nextDay: next => {
      today = Temporal.PlainDate.from(next)
      tick()
    },
  }
}

export class TestEditor {
  capabilities: ServerCapabilities = {}
  readonly warnings: string[] = []
  readonly logged: string[] = []
  /** How often the server asked to be asked again. */
  refreshes = 0
  /** What else it asked to be asked again for. */
  readonly refreshed: string[] = []
  /** How often it told that plans changed. */
  plansChanged = 0
  /** The places that it asked to bring into view. */
  readonly shown: ShowDocumentParams[] = []
  readonly #documents = new Map<string, TextDocument>()
  readonly #ofFolder = new Map<string, Record<string, unknown>>()
  readonly #pushed = new Map<string, PublishDiagnosticsParams>()

  constructor(
    readonly line: ReturnType<typeof createProtocolConnection>,
    private settings: Record<string, unknown> | null,
    readonly files: TestFiles,
  ) {
    files.serve(line)
    line.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri = '' }) => this.#settingsOf(scopeUri)),
    )
    line.onRequest('window/workDoneProgress/create', () => null)
    line.onRequest('client/registerCapability', () => null)
    line.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++
      return null
    })
    for (const shown of ['codeLens', 'inlayHint'])
      line.onRequest(`workspace/${shown}/refresh`, () => {
        this.refreshed.push(shown)
        return null
      })
    line.onRequest('window/showDocument', (place: ShowDocumentParams) => {
      this.shown.push(place)
      return { success: true }
    })
    line.onNotification(PLANS_CHANGED, () => void this.plansChanged++)
    line.onNotification('window/showMessage', ({ message }) => void this.warnings.push(message))
    line.onNotification('window/logMessage', ({ message }) => void this.logged.push(message))
    line.onNotification('textDocument/publishDiagnostics', (sent: PublishDiagnosticsParams) => {
      this.#pushed.set(sent.uri, sent)
    })
  }

  /** Opens a document and returns its address. */
  async open(text: string, uri = `${FOLDER}/plan.md`): Promise<string> {
    this.#documents.set(uri, TextDocument.create(uri, 'markdown', 1, text))
    await this.line.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    })
    return uri
  }

  /** Types `text` in place of `words`, as one incremental change. */
  async replace(uri: string, words: string, text: string): Promise<void> {
    await this.#change(uri, [{ range: this.rangeOf(uri, words), text }])
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri)
    await this.line.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  async save(uri: string): Promise<void> {
    await this.line.sendNotification('textDocument/didSave', { textDocument: { uri } })
  }

  /** Puts the cursor on the line of these words. */
  async goTo(uri: string, words: string): Promise<void> {
    const { line } = this.rangeOf(uri, words).start
    await this.line.sendNotification(CURSOR, { uri, line })
  }

  /** Writes a file, or takes it away, as another program would: the server is told of it. */
  async write(uri: string, text: string | null): Promise<void> {
    this.files.write(uri, text)
    await this.line.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })
  }

  /** The settings of one folder, over those of the window. */
  setFolder(folder: string, settings: Record<string, unknown>): void {
    this.#ofFolder.set(folder, settings)
  }

  async set(settings: Record<string, unknown>): Promise<void> {
    this.settings = settings
    await this.line.sendNotification('workspace/didChangeConfiguration', { settings: null })
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.line.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId })
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri)
    return report.kind === 'full' ? report.items : []
  }

  async diagnostic(uri: string, rule: string): Promise<Diagnostic> {
    const all = await this.diagnostics(uri)
    const found = all.find(({ code }) => code === rule)
    if (!found) throw new Error(`no ${rule} among: ${all.map(({ code }) => code).join(', ')}`)
    return found
  }

  /** What was last sent without asking, once it is about this version of the document. */
  async sent(uri: string, version?: number): Promise<Diagnostic[]> {
    for (let tries = 0; tries < 200; tries++) {
      const sent = this.#pushed.get(uri)
      if (sent && sent.version === version) return sent.diagnostics
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    throw new Error(`nothing was sent about version ${version} of ${uri}`)
  }

  actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only ? { only } : {}) }
    return this.line.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context })
  }

  hover(uri: string, words: string): Promise<Hover | null> {
    const position = this.rangeOf(uri, words).start
    return this.line.sendRequest('textDocument/hover', { textDocument: { uri }, position })
  }

  /** Asks anything about one document. */
  ask<Told>(method: string, uri: string, more: object = {}): Promise<Told> {
    return this.line.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more })
  }

  /** Applies an edit of the server, refusing one that was made for another version. */
  async apply(uri: string, edit: WorkspaceEdit | undefined): Promise<void> {
    for (const change of (edit?.documentChanges ?? []) as TextDocumentEdit[]) {
      const document = this.document(uri)
      if (change.textDocument.version !== document.version) throw new Error('the edit is for another version')
      const edits = change.edits.map(one => ({
        range: one.range,
        text: 'snippet' in one ? one.snippet.value : one.newText,
      }))
      const fromTheEnd = edits.sort(
        (a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start),
      )
      await this.#change(uri, fromTheEnd)
    }
  }

  /** Applies the next edit that the server asks for. */
  applied(uri: string): Promise<void> {
    return new Promise(resolve =>
      this.line.onRequest('workspace/applyEdit', async ({ edit }) => {
        await this.apply(uri, edit)
        resolve()
        return { applied: true }
      }),
    )
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  text(uri: string, range?: Range): string {
    return this.document(uri).getText(range)
  }

  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri)
    const start = document.getText().indexOf(words)
    if (start < 0) throw new Error(`“${words}” is not in the document`)
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) }
  }

  #settingsOf(uri: string): Record<string, unknown> | null {
    const folder = [...this.#ofFolder.keys()].find(one => uri.startsWith(`${one}/`))
    return this.settings && { ...this.settings, ...(folder && this.#ofFolder.get(folder)) }
  }

  async #change(uri: string, changes: { range: Range; text: string }[]): Promise<void> {
    const document = this.document(uri)
    const version = document.version + 1
    TextDocument.update(document, changes, version)
    await this.line.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: changes,
    })
  }
}
