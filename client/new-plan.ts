import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { TEMPLATES, type Template } from '../server/lsp/protocol'

/** Opens a new document with the template that somebody chooses, the cursor on the first thing to write. */
export async function newPlan(client: BaseLanguageClient): Promise<void> {
  const templates = await client.sendRequest<readonly Template[]>(TEMPLATES)
  const items = templates.map(({ title, snippet }) => ({ label: title, snippet }))
  const title = vscode.l10n.t('What Would You Like to Write?')
  const chosen = await vscode.window.showQuickPick(items, { title })
  if (!chosen) return
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' })
  const editor = await vscode.window.showTextDocument(document)
  await editor.insertSnippet(new vscode.SnippetString(chosen.snippet))
}
