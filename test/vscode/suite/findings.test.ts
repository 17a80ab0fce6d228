import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, findingGone, findingOn, findings, open, ruleOf, typeAtEnd, until } from './editor'

describe('A plan in the editor', () => {
  afterEach(closeAll)

  it('wakes the extension when it is opened', async () => {
    const extension = vscode.extensions.getExtension('goalmark.goalmark')
    assert.ok(extension, 'VS Code knows the extension')
    await open('weak-plan.md')
    await until('the extension to be active', () => extension.isActive)
  })

  it('shows a finding for each weakness, on the words at fault', async () => {
    const plan = await open('weak-plan.md')
    await findingOn(plan, 'specific-vague-verb', 'Improve')
    await findingOn(plan, 'specific-vague-term', 'and so on')
    await findingOn(plan, 'time-vague-deadline', 'soon')
    assert.deepEqual(
      findings(plan).filter(found => ruleOf(found) === 'align-no-target-role'),
      [],
      'the plan names its target',
    )
  })

  it('says what is missing, how grave it is, and links to the page of the rule', async () => {
    const plan = await open('weak-plan.md')
    const found = await findingOn(plan, 'specific-vague-verb', 'Improve')
    assert.match(found.message, /Improve/)
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning)
    assert.ok(typeof found.code === 'object', 'the code carries a link')
    assert.match(found.code.target.toString(), /^https:.*\/specific-vague-verb/)
  })

  it('explains a finding when the pointer rests on it', async () => {
    const plan = await open('weak-plan.md')
    const { range } = await findingOn(plan, 'time-vague-deadline', 'soon')
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      plan.uri,
      range.start,
    )
    const words = hovers.flatMap(({ contents }) =>
      contents.map(part => (typeof part === 'string' ? part : part.value)),
    )
    assert.match(words.join('\n'), /time-vague-deadline/)
  })

  it('finds a vague goal as it is typed, and forgets it when it is made exact', async () => {
    const plan = await open('weak-plan.md')
    await findingOn(plan, 'specific-vague-verb', 'Improve')
    await typeAtEnd(plan, '- Understand wound care')
    await findingOn(plan, 'specific-vague-verb', 'Understand')
    await typeAtEnd(plan, ' by dressing 30 wounds under supervision before 30 June 2031')
    await findingGone(plan, 'specific-vague-verb', 'Understand')
  })

  it('reads French, and speaks the language of the editor', async () => {
    const plan = await open('plan-faible.md')
    const verb = await findingOn(plan, 'specific-vague-verb', 'Améliorer')
    const deadline = await findingOn(plan, 'time-vague-deadline', 'Bientôt')
    assert.match(verb.message, /“Améliorer mes sauces” does not/)
    assert.match(deadline.message, /“Bientôt” is not a date/)
  })

  it('is silent about Markdown that is no plan, until the file says that it is one', async () => {
    const readme = await open('README.md')
    const plan = await open('weak-plan.md')
    await findingOn(plan, 'specific-vague-verb', 'Improve')
    assert.deepEqual(findings(readme), [])
    const edit = new vscode.WorkspaceEdit()
    edit.insert(readme.uri, new vscode.Position(0, 0), '<!-- goalmark: plan -->\n\n')
    await vscode.window.showTextDocument(readme)
    await vscode.workspace.applyEdit(edit)
    await findingOn(readme, 'time-vague-deadline', 'soon')
  })
})
