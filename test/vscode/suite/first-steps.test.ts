import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, findingOn, findings, open, until } from './editor'

const front = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document

describe('First steps', () => {
  afterEach(closeAll)

  it('try things on an example, which is nobody’s file', async () => {
    await vscode.commands.executeCommand('goalmark.tryExample')
    const example = await until('the example', () => front()?.isUntitled && front())
    assert.equal(example.languageId, 'markdown')
    await findingOn(example, 'specific-vague-term', 'and so on')
    await findingOn(example, 'time-vague-deadline', 'soon')
  })

  it('begin a plan of one’s own, the cursor on the first thing to write', async () => {
    const started = vscode.commands.executeCommand('goalmark.newPlan')
    const plan = await until('the new plan', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return front()?.getText().startsWith('---\ntype: career-plan\n') && front()
    })
    await started
    assert.match(plan.getText(), /^## Goals$/m)
    assert.equal(vscode.window.activeTextEditor?.selection.isEmpty, false, 'a place to fill is selected')
  })

  it('make a plan of a file that was not taken for one', async () => {
    const readme = await open('README.md')
    const before = readme.getText()
    await until('the command', async () => {
      await vscode.commands.executeCommand('goalmark.readAsPlan')
      return readme.getText() === `<!-- goalmark: plan -->\n\n${before}`
    })
    await findingOn(readme, 'time-vague-deadline', 'soon')
    assert.ok(findings(readme).length > 1)
  })

  it('are shown in a walkthrough', async () => {
    await vscode.commands.executeCommand('goalmark.firstSteps')
    await until('the walkthrough', () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => activeTab && activeTab.input === undefined),
    )
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  })
})

describe('The snippets', () => {
  afterEach(closeAll)

  const inserted = async (name: string): Promise<string> => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' })
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name })
    return until(`the snippet ${name}`, () => document.getText() || false)
  }

  it('write a goal that nothing is missing from, with places to fill', async () => {
    const year = new Date().getFullYear()
    const goal = await inserted('Goal')
    assert.match(
      goal,
      new RegExp(`^- Pass the .+ by 31 December ${year}\n {2,4}- Measure: the certificate\n`),
    )
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.getText(editor.selection), 'Pass the first-line management course')
  })

  it('are there in French, too', async () => {
    assert.match(
      await inserted('Objectif'),
      /^- Obtenir le certificat d’encadrement d’ici le 31 décembre \d{4}$/m,
    )
  })

  it('date the front matter of a plan', async () => {
    const today = new Date()
    const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
      .map(part => String(part).padStart(2, '0'))
      .join('-')
    const head = await inserted('Plan: front matter')
    assert.ok(head.startsWith(`---\ntype: career-plan\ndate: ${date}\n`), head)
  })

  it('are proposed by their prefix', async () => {
    const plan = await open('weak-plan.md')
    await findingOn(plan, 'specific-vague-verb', 'Improve')
    const end = plan.lineAt(plan.lineCount - 1).range.end
    const edit = new vscode.WorkspaceEdit()
    edit.insert(plan.uri, end, '\ngoal')
    assert.ok(await vscode.workspace.applyEdit(edit))
    const place = plan.lineAt(plan.lineCount - 1).range.end
    await until('the snippet', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        plan.uri,
        place,
      )
      return items.some(
        ({ kind, label }) =>
          kind === vscode.CompletionItemKind.Snippet &&
          (typeof label === 'string' ? label : label.label) === 'goal',
      )
    })
  })
})
