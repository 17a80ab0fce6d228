import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, findingGone, findingOn, open, placeCursor, quickFixes, until } from './editor'

/**
 * Takes the preferred quick fix on some words, as its keyboard shortcut does, and waits until their line is another. While
 * other extensions start, VS Code may cancel the question: it is asked again.
 */
async function takePreferred(plan: vscode.TextDocument, range: vscode.Range): Promise<void> {
  await placeCursor(plan, range.start)
  await quickFixes(plan, range)
  const line = (): string => plan.lineAt(range.start.line).text
  const before = line()
  const given = { kind: vscode.CodeActionKind.QuickFix.value, apply: 'first', preferred: true }
  let waits = 0
  await until(
    'the fix',
    () => {
      if (line() !== before) return true
      // What follows the fix may wait for a choice: so does the command.
      if (waits++ % 60 === 0) void vscode.commands.executeCommand('editor.action.codeAction', given)
      return false
    },
    line,
  )
}

const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text })

describe('Mending a plan', () => {
  afterEach(closeAll)

  it('leaves a place to fill, which what is typed goes into', async () => {
    const plan = await open('weak-plan.md')
    const { range } = await findingOn(plan, 'specific-vague-verb', 'Improve')
    await takePreferred(plan, range)
    const line = (): string => plan.lineAt(range.start.line).text
    const editor = vscode.window.activeTextEditor
    await until('the place to be selected', () => editor?.selection.isEmpty === false, line)
    assert.ok(editor)
    const blank = plan.getText(editor.selection)
    const filled = line().replace(blank, 'run ten admissions')
    await type('run ten admissions')
    await until('the words in its place', () => line() === filled, line)
  })

  it('offers days for a date, and writes the chosen one into its place', async () => {
    const plan = await open('weak-plan.md')
    const { range } = await findingOn(plan, 'time-vague-deadline', 'soon')
    await takePreferred(plan, range)
    const line = (): string => plan.lineAt(range.start.line).text
    const chosen = async (): Promise<boolean> => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return /^- Pass the phlebotomy practical \(20 draws\) by \d{1,2} [A-Z][a-z]+ \d{4}$/.test(line())
    }
    await until('a day', chosen, line)
    await findingGone(plan, 'time-vague-deadline', 'soon')
  })

  it('happens on save, where the settings ask for it: what is safe, and nothing else', async () => {
    const markdown = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' })
    const set = (value: unknown) =>
      markdown.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace, true)
    const plan = await open('weak-plan.md')
    const before = plan.getText()
    await findingOn(plan, 'specific-vague-term', 'and so on')
    await set({ 'source.fixAll.goalmark': 'explicit' })
    try {
      const edit = new vscode.WorkspaceEdit()
      edit.insert(plan.uri, new vscode.Position(plan.lineCount, 0), '\nWritten on a Sunday.\n')
      assert.ok(await vscode.workspace.applyEdit(edit))
      await until('the fix on save', async () => {
        await vscode.commands.executeCommand('workbench.action.files.save')
        return !plan.isDirty && !plan.getText().includes('and so on')
      })
      const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(plan.uri))
      assert.equal(saved, `${before.replace('Leeds, York and so on', 'Leeds, York')}\nWritten on a Sunday.\n`)
    } finally {
      await set(undefined)
      await vscode.workspace.fs.writeFile(plan.uri, new TextEncoder().encode(before))
      await until('the plan as it was', () => plan.getText() === before)
    }
  })

  it('can be silence, in a section or in the whole file, with a place for the reason', async () => {
    for (const [title, directive] of [
      ['Do not report this in this section', 'disable'],
      ['Do not report this in this file', 'disable-file'],
    ] as const) {
      const plan = await open('weak-plan.md')
      const { range } = await findingOn(plan, 'time-vague-deadline', 'soon')
      const silence = (await quickFixes(plan, range)).find(action => action.title.startsWith(title))
      assert.ok(silence?.edit, `“${title}” is offered`)
      assert.ok(await vscode.workspace.applyEdit(silence.edit))
      await type('the date hangs on the rota')
      await findingGone(plan, 'time-vague-deadline', 'soon')
      assert.ok(
        plan
          .getText()
          .includes(`<!-- goalmark-${directive} time-vague-deadline -- the date hangs on the rota -->`),
        plan.getText(),
      )
      await closeAll()
    }
  })

  it('leads to the page of the rule', async () => {
    const plan = await open('weak-plan.md')
    const { range } = await findingOn(plan, 'time-vague-deadline', 'soon')
    const actions = await quickFixes(plan, range)
    const page = actions.find(({ command }) => command?.command === 'goalmark.openPage')
    assert.match(page?.title ?? '', /time-vague-deadline/)
    assert.deepEqual(page?.command?.arguments, ['time-vague-deadline', 'en'])
  })
})
