import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Clock } from './clock'
import { deskFor } from './desk'
import { plansOf } from './documents'
import { type Editor, meet } from './editor'
import { codeActions } from './features/code-actions'
import { codeLens } from './features/code-lens'
import { diagnostics } from './features/diagnostics'
import type { Feature } from './features/feature'
import { folding } from './features/folding'
import { hover } from './features/hover'
import { inlayHints } from './features/inlay-hints'
import { links } from './features/links'
import { rename } from './features/rename'
import { semanticTokens } from './features/semantic-tokens'
import { symbols } from './features/symbols'
import { workspaceSymbols } from './features/workspace-symbols'
import { NAME } from './protocol'
import { settingsFrom } from './settings'

const FEATURES: readonly Feature[] = [
  diagnostics,
  codeActions,
  hover,
  codeLens,
  inlayHints,
  symbols,
  workspaceSymbols,
  folding,
  links,
  rename,
  semanticTokens,
]

/**
 * Speaks to one editor until it hangs up. A connection knows a refusal by its class, and the process's connection is
 * packed with a copy of the library that is not ours: it brings its own.
 */
export function serve(connection: Connection, clock: Clock, refusal = ResponseError): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize(params => {
    const editor = meet(params)
    attend(connection, documents, clock, editor, refusal)
    return introduction(editor)
  })
  documents.listen(connection)
  connection.listen()
}

function introduction(editor: Editor): InitializeResult {
  const textDocumentSync = { openClose: true, change: TextDocumentSyncKind.Incremental }
  const capabilities = Object.assign({ textDocumentSync }, ...FEATURES.map(one => one.announce(editor)))
  return { serverInfo: { name: NAME }, capabilities }
}

function attend(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  clock: Clock,
  editor: Editor,
  refusal: typeof ResponseError,
): void {
  const settings = settingsFrom(connection, editor)
  const plans = plansOf(documents, settings, clock, editor)
  const desk = deskFor(connection, documents, plans, editor, refusal)
  const refresh = () => Promise.all(FEATURES.map(feature => feature.refresh?.(desk)))

  for (const feature of FEATURES) feature.serve(desk)
  connection.onDidChangeConfiguration(async ({ settings: told }) => {
    settings.change(told?.[NAME])
    await refresh()
  })
  connection.onInitialized(() => {
    if (!editor.can.tellChanges) return
    const register = connection.client.register(DidChangeConfigurationNotification.type, { section: NAME })
    return desk.safely(undefined, async () => void (await register))
  })
  documents.onDidClose(({ document }) => plans.forget(document.uri))

  let day = clock.today()
  clock.everyMinute(() => {
    const today = clock.today()
    if (today.equals(day)) return
    day = today
    void refresh()
  })
}
