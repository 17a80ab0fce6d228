import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, open, until } from './editor'

const ask = <Told>(request: string, ...given: unknown[]): Thenable<Told> =>
  vscode.commands.executeCommand<Told>(`vscode.execute${request}`, ...given)

const placeOf = (plan: vscode.TextDocument, words: string): vscode.Position =>
  plan.positionAt(plan.getText().indexOf(words) + 1)

/** The lenses of the plan, once its server has shown them. */
const lensesOf = (plan: vscode.TextDocument): Promise<vscode.CodeLens[]> =>
  until('a lens', async () => {
    const lenses = await ask<vscode.CodeLens[]>('CodeLensProvider', plan.uri, 10)
    return lenses.length > 0 && lenses
  })

describe('What VS Code shows of a plan', () => {
  const set = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration('goalmark').update(name, value, vscode.ConfigurationTarget.Workspace)

  afterEach(async () => {
    await set('codeLens.enabled', undefined)
    await closeAll()
  })

  it('stands above a goal: its letters, met or missing', async () => {
    const [lens, ...others] = await lensesOf(await open('labelled-plan.md'))
    assert.equal(lens?.command?.title, 'S ✓  M ✓  A ?  R ?  T ✓')
    assert.deepEqual(others, [])
  })

  it('goes from the lens to the goal and what it does not say', async () => {
    const plan = await open('labelled-plan.md')
    const [lens] = await lensesOf(plan)
    assert.ok(lens?.command)
    // The list waits for a choice: it is left without one, as with Escape.
    const shown = vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []))
    await until('the cursor on the goal', () => {
      const cursor = vscode.window.activeTextEditor?.selection.active
      return cursor?.isEqual(placeOf(plan, 'Draw blood').translate(0, -1))
    })
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
    await shown
  })

  it('can be switched off', async () => {
    const plan = await open('labelled-plan.md')
    await lensesOf(plan)
    await set('codeLens.enabled', false)
    await until('no lens', async () => {
      const lenses = await ask<vscode.CodeLens[]>('CodeLensProvider', plan.uri)
      return lenses.length === 0
    })
  })

  it('tells of a goal its deadline and its words, and behind a relative date the day', async () => {
    const plan = await open('labelled-plan.md')
    await lensesOf(plan)
    const hovers = await ask<vscode.Hover[]>('HoverProvider', plan.uri, placeOf(plan, 'Draw blood'))
    const words = hovers.flatMap(({ contents }) =>
      contents.map(part => (typeof part === 'string' ? part : part.value)),
    )
    assert.match(words.join('\n'), /15 July 2026.+Measurable/s)
    const all = new vscode.Range(0, 0, plan.lineCount, 0)
    const hints = await ask<vscode.InlayHint[]>('InlayHintProvider', plan.uri, all)
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['→ 15 July 2026'],
    )
  })

  it('leads from an action to its goal, and back', async () => {
    const plan = await open('labelled-plan.md')
    await lensesOf(plan)
    const from = placeOf(plan, 'Book the practical')
    const goals = await ask<vscode.Location[]>('DefinitionProvider', plan.uri, from)
    assert.deepEqual(
      goals.map(({ range }) => plan.getText(range).slice(0, 10)),
      ['Draw blood'],
    )
    const places = await ask<vscode.Location[]>('ReferenceProvider', plan.uri, placeOf(plan, 'Draw blood'))
    const found = places.map(({ range }) => plan.getText(range))
    assert.ok(found.includes('Book the practical (→ Goal 1)'), found.join('\n'))
  })

  it('is an outline of goals, stages and actions', async () => {
    const plan = await open('labelled-plan.md')
    await lensesOf(plan)
    const symbols = await ask<vscode.DocumentSymbol[]>('DocumentSymbolProvider', plan.uri)
    const goal = symbols.find(({ name }) => name.startsWith('G1 Draw blood'))
    assert.equal(goal?.detail, 'open · 15 July 2026')
    assert.deepEqual(
      goal.children.map(({ name }) => name),
      ['By 1 March 2026: pass the phlebotomy theory', 'Ask Priya for a place on the rota'],
    )
  })

  it('renames the label of a goal wherever the plan calls it so', async () => {
    const plan = await open('labelled-plan.md')
    await lensesOf(plan)
    const edit = await ask<vscode.WorkspaceEdit>(
      'DocumentRenameProvider',
      plan.uri,
      placeOf(plan, 'G1.'),
      'G4',
    )
    assert.ok(await vscode.workspace.applyEdit(edit))
    assert.match(plan.getText(), /^- G4\. Draw/m)
    assert.match(plan.getText(), /→ Goal 4\)/)
  })
})
