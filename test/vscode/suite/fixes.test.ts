import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeAll, findingGone, findingOn, open, quickFixes } from './editor'

describe('A quick fix', () => {
  afterEach(closeAll)

  it('mends the plan, and the finding goes', async () => {
    const plan = await open('weak-plan.md')
    const { range } = await findingOn(plan, 'specific-vague-term', 'and so on')
    const fix = (await quickFixes(plan, range)).find(({ isPreferred }) => isPreferred)
    assert.ok(fix?.edit, 'a quick fix is preferred, and is an edit')
    assert.ok(await vscode.workspace.applyEdit(fix.edit))
    assert.match(plan.getText(), /^- Visit the wards of Leeds, York$/m)
    await findingGone(plan, 'specific-vague-term', 'and so on')
  })

  it('can silence a rule on one line, without breaking the list', async () => {
    const plan = await open('weak-plan.md')
    const { range } = await findingOn(plan, 'time-vague-deadline', 'soon')
    const disable = (await quickFixes(plan, range)).find(({ title }) =>
      title.startsWith('Do not report this here'),
    )
    assert.ok(disable?.edit, 'a fix that disables the rule here is offered')
    assert.ok(await vscode.workspace.applyEdit(disable.edit))
    await findingGone(plan, 'time-vague-deadline', 'soon')
    assert.match(
      plan.getText(),
      /^- Pass the phlebotomy .* <!-- goalmark-disable-line time-vague-deadline --\s+-->$/m,
    )
  })
})
