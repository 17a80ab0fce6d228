import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { CURSOR, type Cursor } from '../server/lsp/protocol'

/** Tells the server on which line the cursor stands, whenever it comes to another. */
export function tellCursor(client: BaseLanguageClient): vscode.Disposable {
  let last: Cursor | null = null
  const tell = (editor: vscode.TextEditor | undefined): void => {
    if (editor?.document.languageId !== 'markdown' || !client.isRunning()) return
    const cursor = { uri: editor.document.uri.toString(), line: editor.selection.active.line }
    if (cursor.uri === last?.uri && cursor.line === last.line) return
    last = cursor
    void client.sendNotification(CURSOR, cursor)
  }
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => tell(textEditor)),
    vscode.window.onDidChangeActiveTextEditor(tell),
    // A server that starts, for the first time or again, knows nothing yet.
    client.onDidChangeState(() => {
      last = null
      tell(vscode.window.activeTextEditor)
    }),
  )
}
