import * as vscode from 'vscode'
import type { DaysToPick } from '../server/lsp/protocol'

/** Lets somebody choose a day for the place that the cursor is in; who chooses none writes it. */
export async function pickDay({ title, days }: DaysToPick): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const chosen = await vscode.window.showQuickPick([...days], { title })
  if (!editor || !chosen) return
  await editor.edit(edit => {
    for (const selection of editor.selections) edit.replace(selection, chosen.label)
  })
}
