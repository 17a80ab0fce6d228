import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, findingGone, findingOn, open, until } from './editor'

describe('The settings', () => {
  const set = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration('goalmark').update(name, value, vscode.ConfigurationTarget.Workspace)

  afterEach(async () => {
    await set('rules', undefined)
    await set('locale', undefined)
    await closeAll()
  })

  it('turn a rule off and on again in the open plan', async () => {
    const plan = await open('weak-plan.md')
    await findingOn(plan, 'time-vague-deadline', 'soon')
    await set('rules', { 'time-vague-deadline': 'off' })
    await findingGone(plan, 'time-vague-deadline', 'soon')
    await findingOn(plan, 'specific-vague-verb', 'Improve')
    await set('rules', undefined)
    await findingOn(plan, 'time-vague-deadline', 'soon')
  })

  it('open in a file, which is made with comments and holds once it is saved', async () => {
    const plan = await open('weak-plan.md')
    await findingOn(plan, 'time-vague-deadline', 'soon')
    await vscode.commands.executeCommand('goalmark.openSettings')
    const file = await until('the file', () => {
      const front = vscode.window.activeTextEditor?.document
      return front?.fileName.endsWith('.goalmark.jsonc') && front.getText() !== '' && front
    })
    try {
      assert.match(file.getText(), /^\/\/ Settings of Goalmark/)
      const offered = file.getText().indexOf('// "time-past-deadline": "error"')
      const edit = new vscode.WorkspaceEdit()
      edit.insert(file.uri, file.positionAt(offered), '"time-vague-deadline": "off",\n    ')
      assert.ok(await vscode.workspace.applyEdit(edit))
      assert.ok(await file.save())
      await findingGone(plan, 'time-vague-deadline', 'soon')
    } finally {
      await vscode.workspace.fs.delete(file.uri)
    }
    await findingOn(plan, 'time-vague-deadline', 'soon')
  })

  it('make a rule graver', async () => {
    const plan = await open('weak-plan.md')
    await set('rules', { 'time-vague-deadline': 'error' })
    await until('an error', async () => {
      const { severity } = await findingOn(plan, 'time-vague-deadline', 'soon')
      return severity === vscode.DiagnosticSeverity.Error
    })
  })

  it('choose the language of the findings, whatever the language of the plan', async () => {
    const plan = await open('weak-plan.md')
    await set('locale', 'fr')
    await until('a French sentence', async () => {
      const { message } = await findingOn(plan, 'specific-vague-verb', 'Improve')
      return /«\s?Improve [^»]+»/.test(message)
    })
  })
})
