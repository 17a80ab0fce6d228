import * as vscode from 'vscode'
import { PLAN_VIEW, type PlanView, SHOW_PLAN } from '../server/lsp/protocol'
import { mayBePlan } from './documents'
import type { FromPage, Span, ToPage } from './page/messages'
import { pageHtml } from './page-html'
import type { Plans } from './plans'

const TYPE = 'goalmark.plan'

/** Shows the plan in front as a whole in a panel beside it, which follows the text, as the text follows the panel. */
export function planPanel(
  extension: vscode.Uri,
  plans: Plans,
  newPlan: () => Promise<void>,
): vscode.Disposable {
  const dist = vscode.Uri.joinPath(extension, 'dist')
  const options: vscode.WebviewOptions = { enableScripts: true, localResourceRoots: [dist] }
  let open: Panel | null = null

  const take = (panel: vscode.WebviewPanel, uri: string): void => {
    open?.dispose()
    const taken = new Panel(panel, uri, plans, newPlan)
    panel.onDidDispose(() => {
      if (open === taken) open = null
    })
    panel.iconPath = vscode.Uri.joinPath(extension, 'images/icon.png')
    panel.webview.html = pageHtml(panel.webview, extension)
    open = taken
  }

  const showPlan = (asked?: unknown): void => {
    const front = vscode.window.activeTextEditor?.document
    const uri = asked instanceof vscode.Uri ? asked : front?.uri
    if (!uri) return open?.reveal()
    if (open) {
      open.follow(uri.toString())
      return open.reveal()
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
    take(vscode.window.createWebviewPanel(TYPE, 'Goalmark', place, options), uri.toString())
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_PLAN, showPlan),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel, kept: unknown) {
        panel.webview.options = options
        take(panel, uriIn(kept))
      },
    }),
    new vscode.Disposable(() => open?.dispose()),
  )
}

/** The address that a page kept; that of no document where it kept none. */
function uriIn(kept: unknown): string {
  const { uri } = (kept ?? {}) as { readonly uri?: unknown }
  return typeof uri === 'string' ? uri : 'untitled:plan'
}

class Panel {
  readonly #listening: vscode.Disposable
  #asked = 0

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private uri: string,
    private readonly plans: Plans,
    private readonly newPlan: () => Promise<void>,
  ) {
    this.#listening = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message)),
      plans.onChange(() => this.#refresh()),
      vscode.window.onDidChangeActiveTextEditor(editor => {
        if (editor && mayBePlan(editor.document)) this.follow(editor.document.uri.toString())
      }),
      vscode.window.onDidChangeTextEditorSelection(() => this.#tellCursor()),
    )
    panel.onDidDispose(() => this.#listening.dispose())
    // The panel has its name before the page is there, which asks for the rest.
    void this.#refresh()
  }

  reveal(): void {
    this.panel.reveal(undefined, true)
  }

  /** Shows another document. */
  follow(uri: string): void {
    if (uri === this.uri) return this.#tellCursor()
    this.uri = uri
    void this.#refresh()
  }

  dispose(): void {
    this.panel.dispose()
  }

  async #refresh(): Promise<void> {
    const asked = ++this.#asked
    const view = await this.plans.ask<PlanView>(PLAN_VIEW, { textDocument: { uri: this.uri } })
    // Whoever asked later knows better.
    if (!view || asked !== this.#asked) return
    this.panel.title = view.panel
    this.#tell({ kind: 'show', view })
    this.#tellCursor()
  }

  #tellCursor(): void {
    this.#tell({ kind: 'cursor', line: this.#editor()?.selection.active.line ?? null })
  }

  #tell(message: ToPage): void {
    void this.panel.webview.postMessage(message)
  }

  #hear(message: FromPage): void {
    if (message.kind === 'ready') void this.#refresh()
    if (message.kind === 'newPlan') void this.newPlan()
    if (message.kind === 'go') void this.#go(message.range, message.takesFocus)
  }

  /** Puts the cursor on the words, and the words where one sees them. */
  async #go({ start, end }: Span, takesFocus: boolean): Promise<void> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(this.uri))
    const words = document.validateRange(
      new vscode.Range(start.line, start.character, end.line, end.character),
    )
    const isFirst = this.panel.viewColumn === vscode.ViewColumn.One
    const viewColumn =
      this.#editor()?.viewColumn ?? (isFirst ? vscode.ViewColumn.Beside : vscode.ViewColumn.One)
    const editor = await vscode.window.showTextDocument(document, { viewColumn, preserveFocus: !takesFocus })
    editor.selection = new vscode.Selection(words.start, words.start)
    editor.revealRange(words, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  }

  /** Where the document is written in, if it is in sight; of several places the one in front. */
  #editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window
    const editors = [...(activeTextEditor ? [activeTextEditor] : []), ...visibleTextEditors]
    return editors.find(({ document }) => document.uri.toString() === this.uri)
  }
}
