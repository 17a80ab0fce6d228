import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node'
import { greet, greeted, outdir, pulling, start, textDocument } from './process'
import { requests } from './requests'

const cancelled = { code: LSPErrorCodes.RequestCancelled }

describe('a request that is cancelled', () => {
  test('is said to be so, whatever was asked, and the next is answered', async () => {
    const server = start()
    // An editor that is slow to tell its settings: what is asked meanwhile has to wait for them.
    let tell = (_: unknown): void => {}
    const settings = new Promise(resolve => {
      tell = resolve
    })
    const asked = new Promise(resolve => {
      server.line.onRequest('workspace/configuration', () => {
        resolve(null)
        return settings
      })
    })
    await greet(server, { ...pulling, workspace: { configuration: true } })
    const source = new CancellationTokenSource()
    const all = [
      ...requests.map(([, method, more]) => [`textDocument/${method}`, { textDocument, ...more }] as const),
      ['workspace/symbol', { query: 'weld' }] as const,
      ['goalmark/planStatus', { textDocument }] as const,
      ['goalmark/planView', { textDocument }] as const,
      ['goalmark/reading', { textDocument }] as const,
    ]
    const answers = Promise.allSettled([
      ...all.map(([method, params]) => server.line.sendRequest(method, params, source.token)),
      server.line.sendRequest('goalmark/goals', source.token),
    ])
    await asked
    source.cancel()
    await server.line.sendRequest('workspace/executeCommand', { command: 'goalmark.showMissing' })
    tell([null])
    expect((await answers).map(one => (one.status === 'rejected' ? one.reason.code : one.value))).toEqual(
      Array(all.length + 1).fill(LSPErrorCodes.RequestCancelled),
    )
    expect(await server.line.sendRequest('textDocument/codeLens', { textDocument })).toHaveLength(1)
    expect(server.log).toEqual([])
  })

  test('that waits for a plan to change waits no longer', async () => {
    const { line } = await greeted()
    const source = new CancellationTokenSource()
    const had = { previousResultIds: [{ uri: 'file:///gone.md', value: 'gone' }] }
    const answer = line.sendRequest('workspace/diagnostic', had, source.token)
    await line.sendRequest('textDocument/codeLens', { textDocument })
    source.cancel()
    await expect(answer).rejects.toMatchObject(cancelled)
    expect(await line.sendRequest('textDocument/codeLens', { textDocument })).toHaveLength(1)
  })

  test('and was answered long ago, or never asked, changes nothing', async () => {
    const { line, log } = await greeted()
    await line.sendRequest('textDocument/codeLens', { textDocument })
    for (const id of [1, 4711, 'x']) await line.sendNotification('$/cancelRequest', { id })
    expect(await line.sendRequest('textDocument/codeLens', { textDocument })).toHaveLength(1)
    expect(log).toEqual([])
  })
})

describe('the process', () => {
  test.each([[['--stdio']], [[]]])('with %j ends with 0 after it was asked to shut down', async args => {
    const server = start(args)
    await greet(server)
    expect(await server.line.sendRequest('shutdown')).toBeNull()
    await server.line.sendNotification('exit')
    expect(await server.ended).toBe(0)
    expect(server.stderr()).toBe('')
  })

  test('ends with 1 when it was not asked before', async () => {
    const server = await greeted()
    await server.line.sendNotification('exit')
    expect(await server.ended).toBe(1)
    expect(server.stderr()).toBe('')
  })

  test.each([
    [true, 0],
    [false, 1],
  ])('ends when its editor is gone, told before (%s) or not', async (isTold, code) => {
    const server = await greeted()
    if (isTold) await server.line.sendRequest('shutdown')
    server.process.stdin?.end()
    expect(await server.ended).toBe(code)
    expect(server.stderr()).toBe('')
  })

  test('ends without a word when nobody hears it any more', async () => {
    const server = await greeted()
    server.process.stdout?.destroy()
    void server.line.sendRequest('textDocument/codeLens', { textDocument }).catch(() => {})
    expect(await server.ended).toBe(1)
    expect(server.stderr()).toBe('')
  })

  test('ends at once where there is no editor at all', () => {
    const command = [path.join(outdir, 'cli.js'), 'server', '--stdio']
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { input: '', encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([1, '', ''])
  })

  test('ends when the process of its editor does', async () => {
    const server = start()
    const editor = spawnSync(process.execPath, ['-e', '0'])
    const hello = { processId: editor.pid, rootUri: null, capabilities: pulling }
    await server.line.sendRequest('initialize', hello)
    expect(await server.ended).toBe(1)
  })
})
