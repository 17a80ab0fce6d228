import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Clock } from './clock'
import { plansOf } from './documents'
import { type Editor, meet } from './editor'
import { ACTION_KINDS, actionsFor } from './features/code-actions'
import { NOTHING, pulled, pushed } from './features/diagnostics'
import { hoverAt } from './features/hover'
import { NAME } from './protocol'
import { settingsFrom } from './settings'

/** Speaks to one editor until it hangs up. */
export function serve(connection: Connection, clock: Clock): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(params => {
    const editor = meet(params)
    attend(connection, documents, clock, editor)
    return introduction(editor)
  })
  documents.listen(connection)
  connection.listen()
}

function introduction({ can }: Editor): InitializeResult {
  return {
    serverInfo: { name: NAME },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      codeActionProvider: { codeActionKinds: ACTION_KINDS },
      hoverProvider: true,
      ...(can.pull
        ? {
            diagnosticProvider: {
              identifier: NAME,
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
    },
  }
}

function attend(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  clock: Clock,
  editor: Editor,
): void {
  const settings = settingsFrom(connection, editor)
  const plans = plansOf(documents, settings, clock, editor)

  /** Whatever goes wrong is told in the log; the editor gets `otherwise`, and the next request is served. */
  const safely = async <T>(otherwise: T, answer: () => Promise<T>): Promise<T> => {
    try {
      return await answer()
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return otherwise
    }
  }

  const push = (uri: string): Promise<void> =>
    safely(undefined, async () => {
      const checked = await plans.of(uri)
      if (checked) await connection.sendDiagnostics(pushed(checked, editor))
    })

  const refresh = async (): Promise<void> => {
    if (!editor.can.pull) await Promise.all(documents.keys().map(push))
    else if (editor.can.refresh) await safely(undefined, () => connection.languages.diagnostics.refresh())
  }

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    safely(NOTHING, async () => pulled(await plans.of(textDocument.uri), previousResultId, editor)),
  )
  connection.onCodeAction(({ textDocument, range, context }) =>
    safely([], async () => {
      const checked = await plans.of(textDocument.uri)
      return checked ? actionsFor(checked, range, context.only, editor) : []
    }),
  )
  connection.onHover(({ textDocument, position }) =>
    safely(null, async () => {
      const checked = await plans.of(textDocument.uri)
      return checked && hoverAt(checked, position)
    }),
  )
  connection.onDidChangeConfiguration(({ settings: told }) => {
    settings.change(told?.[NAME])
    return refresh()
  })
  connection.onInitialized(() => {
    if (!editor.can.tellChanges) return
    const register = connection.client.register(DidChangeConfigurationNotification.type, { section: NAME })
    return safely(undefined, async () => void (await register))
  })
  documents.onDidClose(({ document: { uri } }) => {
    plans.forget(uri)
    if (!editor.can.pull) return safely(undefined, () => connection.sendDiagnostics({ uri, diagnostics: [] }))
  })
  if (!editor.can.pull) documents.onDidChangeContent(({ document }) => push(document.uri))

  let day = clock.today()
  clock.everyMinute(() => {
    const today = clock.today()
    if (today.equals(day)) return
    day = today
    void refresh()
  })
}
