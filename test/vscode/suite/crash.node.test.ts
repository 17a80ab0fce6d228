// A process can be killed from outside, as a system short of memory does. A worker, which the server is on the web, cannot:
// it goes with its page.
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { closeAll, findingOn, findings, open, quickFixes, typeAtEnd, until } from './editor'

async function clientOf(): Promise<LanguageClient> {
  const extension = vscode.extensions.getExtension<{ client: LanguageClient }>('goalmark.goalmark')
  assert.ok(extension)
  return (await extension.activate()).client
}

describe('A server that is killed', () => {
  afterEach(closeAll)

  it('is started again, and knows what was typed before and since', async () => {
    const plan = await open('weak-plan.md')
    await typeAtEnd(plan, '- Understand wound care')
    await findingOn(plan, 'specific-vague-verb', 'Understand')
    const client = await clientOf()
    const pid = client.serverProcess?.pid
    assert.ok(pid, 'the server is a process')
    process.kill(pid, 'SIGKILL')
    await typeAtEnd(plan, '\n- Draw blood from 20 patients soon')
    await until('another process', () => client.isRunning() && client.serverProcess?.pid !== pid)
    await findingOn(plan, 'specific-vague-verb', 'Understand')
    const { range } = await until('what was typed since', () =>
      findings(plan).find(({ range: { start } }) => start.line === plan.lineCount - 1),
    )
    assert.ok((await quickFixes(plan, range)).length > 0, 'it offers fixes')
    assert.ok(plan.isDirty, 'what was typed is still there, and not saved')
  })
})
