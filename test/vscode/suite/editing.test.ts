import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, findingOn, findings, open, pause, ruleOf, typeAtEnd, until } from './editor'

const here = (plan: vscode.TextDocument, words: string): vscode.Position => {
  const offset = plan.getText().indexOf(words)
  assert.ok(offset >= 0, `“${words}” is in the plan`)
  return plan.positionAt(offset)
}

describe('Writing a plan', () => {
  afterEach(closeAll)

  it('has the findings of plans that are not open under Problems', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]
    assert.ok(folder)
    await open('weak-plan.md')
    const closed = vscode.Uri.joinPath(folder.uri, 'plan-faible.md')
    await until('findings in a plan that is not open', () =>
      vscode.languages.getDiagnostics(closed).some(({ source }) => source === 'goalmark'),
    )
  })

  it('can make a SMART goal of a line, with places to fill', async () => {
    const plan = await open('weak-plan.md')
    await findingOn(plan, 'specific-vague-verb', 'Improve')
    const place = here(plan, 'Improve')
    const editor = vscode.window.activeTextEditor
    assert.ok(editor)
    editor.selection = new vscode.Selection(place, place)
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      plan.uri,
      new vscode.Range(place, place),
      vscode.CodeActionKind.RefactorRewrite.value,
    )
    const smart = actions.find(({ title }) => title === 'Make this a SMART goal')
    assert.ok(smart?.edit, 'it is offered, and is an edit')
    assert.ok(await vscode.workspace.applyEdit(smart.edit))
    assert.match(plan.getText(), /^- Improve my bedside manner by .+ so that .+$/m)
    assert.match(plan.getText(), /^ {2}- Measure: measure$/m)
  })

  it('is offered headings and days', async () => {
    const plan = await open('weak-plan.md')
    await findingOn(plan, 'specific-vague-verb', 'Improve')
    const end = plan.lineAt(plan.lineCount - 1).range.end
    const edit = new vscode.WorkspaceEdit()
    edit.insert(plan.uri, end, '\n\n## \n')
    assert.ok(await vscode.workspace.applyEdit(edit))
    const place = here(plan, '## \n').translate(0, 3)
    const labels = await until('headings', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        plan.uri,
        place,
      )
      const found = items.map(({ label }) => (typeof label === 'string' ? label : label.label))
      return found.includes('Skills to develop') && found
    })
    assert.ok(labels.includes('Review'))
  })

  it('takes a proposal as it is typed towards', async () => {
    const plan = await open('weak-plan.md')
    await findingOn(plan, 'specific-vague-verb', 'Improve')
    await typeAtEnd(plan, '\n\n## Skills to')
    const last = (): string => plan.lineAt(plan.lineCount - 1).text
    await until(
      'the heading',
      async () => {
        await vscode.commands.executeCommand('editor.action.triggerSuggest')
        await pause(500)
        await vscode.commands.executeCommand('acceptSelectedSuggestion')
        return last() === '## Skills to develop'
      },
      last,
    )
    await vscode.commands.executeCommand('hideSuggestWidget')
  })

  it('reads a settings file beside the plan, and hears when it goes', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]
    assert.ok(folder)
    const file = vscode.Uri.joinPath(folder.uri, '.goalmark.json')
    const plan = await open('weak-plan.md')
    const isSilent = (): boolean => !findings(plan).some(found => ruleOf(found) === 'time-vague-deadline')
    await until('a finding on “soon”', () => !isSilent())
    const text = JSON.stringify({ rules: { 'time-vague-deadline': 'off' } })
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
    try {
      await until('silence on “soon”', isSilent)
    } finally {
      await vscode.workspace.fs.delete(file)
    }
    await until('a finding on “soon” again', () => !isSilent())
  })
})
