import * as vscode from 'vscode'
import { NAME, PLAN_STATUS, type PlanStatus, SHOW_PLAN } from '../server/lsp/protocol'
import { mayBePlan } from './documents'
import type { Plans } from './plans'

/** True of the document in front: menus and keys may ask. */
const IS_PLAN = `${NAME}.isPlan`

/** Says in the status bar what is late in the plan in front, else how far its next day is. */
export function planStatus(plans: Plans): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('status', vscode.StatusBarAlignment.Left)
  item.name = 'Goalmark'
  item.command = SHOW_PLAN
  let asked = 0
  let front: vscode.TextDocument | undefined

  const update = async (): Promise<void> => {
    const mine = ++asked
    const given = front && { textDocument: { uri: front.uri.toString() } }
    const status = given ? await plans.ask<PlanStatus>(PLAN_STATUS, given) : null
    if (mine !== asked) return
    void vscode.commands.executeCommand('setContext', IS_PLAN, status !== null)
    if (!status || status.text === '' || !isWanted()) return item.hide()
    const { text, lines, isOverdue } = status
    item.text = `$(${isOverdue ? 'warning' : 'target'}) ${text}`
    item.tooltip = lines.join('\n')
    item.accessibilityInformation = { label: `${item.name}: ${[text, ...lines].join(', ')}` }
    item.show()
  }

  /** A panel or a terminal takes the focus from the plan, and its place in front from no plan. */
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (!editor && vscode.window.visibleTextEditors.some(({ document }) => document === front)) return
    front = editor && mayBePlan(editor.document) ? editor.document : undefined
    void update()
  }
  follow(vscode.window.activeTextEditor)
  return vscode.Disposable.from(
    item,
    plans.onChange(update),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(`${NAME}.statusBar`)) void update()
    }),
  )
}

const isWanted = (): boolean => vscode.workspace.getConfiguration(NAME).get('statusBar.enabled', true)
