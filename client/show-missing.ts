import * as vscode from 'vscode'
import { type Missing, NAME } from '../server/lsp/protocol'

/** Lists what a goal does not say yet; of what is chosen, the editor shows what it can do. Nothing missing: the goal. */
export async function showMissing({ uri, range, title, letters }: Missing): Promise<void> {
  await vscode.commands.executeCommand('setContext', `${NAME}.sawMissing`, true)
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri))
  const goTo = ({ start }: Missing['range']): void => {
    const place = new vscode.Position(start.line, start.character)
    editor.selection = new vscode.Selection(place, place)
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  }
  goTo(range)
  if (letters.length === 0) return vscode.commands.executeCommand('editor.action.showHover')
  const chosen = await vscode.window.showQuickPick(letters, { title })
  if (!chosen) return
  goTo(chosen.at)
  await vscode.commands.executeCommand('editor.action.quickFix')
}
