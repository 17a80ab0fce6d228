import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  CancellationTokenSource,
  createProtocolConnection,
  LSPErrorCodes,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver/node'

const root = path.resolve(import.meta.dirname, '../..')
const outdir = mkdtempSync(path.join(tmpdir(), 'goalmark-'))

beforeAll(() => {
  execFileSync(process.execPath, ['esbuild.mjs', '--outdir', outdir], { cwd: root })
}, 120_000)

const running: (() => void)[] = []

afterAll(() => {
  for (const end of running) end()
  rmSync(outdir, { recursive: true, force: true })
})

const uri = 'file:///home/sam/plan.md'
const TEXT = `---
type: career-plan
date: 2026-01-15
---

# My plan

## Goals

- G1. Improve my welding in six months
  - [ ] Book a lesson (→ G1)
`
const textDocument = { uri }
const position = { line: 9, character: 8 }
const range = { start: { line: 0, character: 0 }, end: { line: 11, character: 0 } }

interface Server {
  readonly line: ProtocolConnection
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
  readonly stderr: () => string
}

/** `goalmark server` as an editor starts it: a process of its own, spoken to over its standard streams. */
function start(...args: string[]): Server {
  const child = spawn(process.execPath, [path.join(outdir, 'cli.js'), 'server', ...args])
  let stderr = ''
  child.stderr.on('data', piece => {
    stderr += piece
  })
  const line = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  line.onError(() => {})
  line.listen()
  running.push(() => {
    line.dispose()
    child.kill()
  })
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  return { line, process: child, ended, stderr: () => stderr }
}

async function greet({ line }: Server, capabilities: object = { textDocument: { diagnostic: {} } }) {
  const hello = { processId: null, rootUri: null, capabilities }
  const { capabilities: can } = await line.sendRequest<{ capabilities: Record<string, unknown> }>(
    'initialize',
    hello,
  )
  await line.sendNotification('initialized', {})
  const opened = { textDocument: { uri, languageId: 'markdown', version: 1, text: TEXT } }
  await line.sendNotification('textDocument/didOpen', opened)
  return can
}

describe('a process asked again and again over its standard streams', () => {
  let server: Server
  beforeAll(async () => {
    server = start('--stdio')
    await greet(server)
  })

  test.each([
    ['diagnostic', {}, { kind: 'full', items: [{ source: 'goalmark' }] }],
    ['codeAction', { range, context: { diagnostics: [] } }, [{ kind: 'quickfix' }]],
    ['hover', { position }, { contents: { value: expect.stringContaining('**Goal**') } }],
    ['codeLens', {}, [{ command: { command: 'goalmark.showMissing' } }]],
    ['inlayHint', { range }, [{ label: '→ 15 July 2026' }]],
    ['documentSymbol', {}, [{ name: 'G1 Improve my welding in six months' }]],
    ['foldingRange', {}, [{ startLine: 9, endLine: 10 }]],
    ['definition', { position: { line: 10, character: 12 } }, [{ uri, range: { start: { line: 9 } } }]],
    [
      'references',
      { position, context: { includeDeclaration: false } },
      [{ range: { start: { line: 10 } } }],
    ],
    ['prepareRename', { position: { line: 9, character: 3 } }, { placeholder: 'G1' }],
    [
      'rename',
      { position: { line: 9, character: 3 }, newName: 'G2' },
      { changes: { [uri]: [{ newText: 'G2' }, { newText: 'G2' }] } },
    ],
    ['semanticTokens/full', {}, { data: expect.arrayContaining([9]) }],
    ['semanticTokens/range', { range }, { data: expect.arrayContaining([9]) }],
  ])('textDocument/%s is answered', async (method, asked, told) => {
    const answer = await server.line.sendRequest(`textDocument/${method}`, { textDocument, ...asked })
    expect(answer).toMatchObject(
      Array.isArray(told)
        ? expect.arrayContaining(told.map(one => expect.objectContaining(shape(one))))
        : shape(told),
    )
    expect(server.stderr()).toBe('')
  })

  test('workspace/symbol is answered', async () => {
    const found = await server.line.sendRequest('workspace/symbol', { query: 'weld' })
    expect(found).toMatchObject([{ name: 'G1 Improve my welding in six months', location: { uri } }])
  })

  test.each([
    ['planView', { kind: 'plan', title: 'My plan' }],
    ['planStatus', { text: expect.stringMatching(/\d/) }],
    ['goals', { groups: [{ goals: [{ uri, name: 'G1 Improve my welding in six months' }] }] }],
  ])('goalmark/%s is answered', async (name, told) => {
    expect(await server.line.sendRequest(`goalmark/${name}`, { textDocument })).toMatchObject(told)
  })

  test('a renaming that will not do is refused in a sentence', async () => {
    const asked = { textDocument, position: { line: 9, character: 3 }, newName: 'Welding' }
    await expect(server.line.sendRequest('textDocument/rename', asked)).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: expect.stringContaining('A label is a word for a goal and a number'),
    })
  })
})

describe('over the standard streams of a process', () => {
  test('workspace/executeCommand is answered, and said in a message', async () => {
    const server = start('--stdio')
    const said = new Promise<{ message: string }>(resolve =>
      server.line.onNotification('window/showMessage', resolve),
    )
    await greet(server)
    const [lens] = await server.line.sendRequest<{ command: object }[]>('textDocument/codeLens', {
      textDocument,
    })
    expect(await server.line.sendRequest('workspace/executeCommand', lens?.command)).toBeNull()
    expect((await said).message).toContain('does not say yet')
  })

  test('the editor is told all that it can ask', async () => {
    const can = await greet(start('--stdio'))
    expect(Object.keys(can).sort()).toEqual(
      [
        'codeActionProvider',
        'codeLensProvider',
        'completionProvider',
        'definitionProvider',
        'diagnosticProvider',
        'documentSymbolProvider',
        'executeCommandProvider',
        'foldingRangeProvider',
        'hoverProvider',
        'inlayHintProvider',
        'referencesProvider',
        'renameProvider',
        'semanticTokensProvider',
        'textDocumentSync',
        'workspace',
        'workspaceSymbolProvider',
      ].sort(),
    )
  })

  test('plans and settings files are read from the disk', async () => {
    const folder = path.join(outdir, 'my plans')
    mkdirSync(path.join(folder, 'old'), { recursive: true })
    writeFileSync(path.join(folder, 'plan.md'), TEXT)
    writeFileSync(path.join(folder, 'old/plan.md'), TEXT)
    writeFileSync(
      path.join(folder, 'old/.goalmark.yaml'),
      'rules:\n  time-no-deadline: off\n  align-no-target-role: error\n',
    )
    const { line } = start('--stdio')
    const rootUri = pathToFileURL(folder).href
    await line.sendRequest('initialize', {
      processId: null,
      rootUri,
      capabilities: { textDocument: { diagnostic: {} } },
    })
    await line.sendNotification('initialized', {})
    const { items } = await line.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    })
    const severities = (items as WorkspaceFullDocumentDiagnosticReport[]).map(({ uri: at, items: found }) => [
      decodeURI(at.slice(rootUri.length + 1)),
      found.find(({ code }) => code === 'align-no-target-role')?.severity,
    ])
    expect(severities).toEqual([
      ['old/plan.md', 1],
      ['plan.md', 2],
    ])
  })

  test('diagnostics are sent to an editor that cannot ask for them', async () => {
    const server = start('--stdio')
    const sent = new Promise<{ diagnostics: unknown[] }>(resolve =>
      server.line.onNotification('textDocument/publishDiagnostics', resolve),
    )
    await greet(server, {})
    expect((await sent).diagnostics.length).toBeGreaterThan(0)
  })

  test('a request that is cancelled is said to be so, and the next is answered', async () => {
    const server = start('--stdio')
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
    await greet(server, { textDocument: { diagnostic: {} }, workspace: { configuration: true } })
    const source = new CancellationTokenSource()
    const answer = server.line.sendRequest('textDocument/hover', { textDocument, position }, source.token)
    await asked
    source.cancel()
    await server.line.sendRequest('workspace/executeCommand', { command: 'goalmark.showMissing' })
    tell([null])
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    expect(await server.line.sendRequest('textDocument/codeLens', { textDocument })).toHaveLength(1)
  })

  test.each([[['--stdio']], [[]]])('with %j it ends with 0 after it was asked to shut down', async args => {
    const server = start(...args)
    await greet(server)
    expect(await server.line.sendRequest('shutdown')).toBeNull()
    await server.line.sendNotification('exit')
    expect(await server.ended).toBe(0)
    expect(server.stderr()).toBe('')
  })

  test('it ends when its editor is gone without a word', async () => {
    const server = start('--stdio')
    await greet(server)
    server.process.stdin?.end()
    expect(await server.ended).toBe(1)
  })

  test('a message that is no request is survived', async () => {
    const server = start('--stdio')
    await greet(server)
    const bad = (body: string) =>
      server.process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    bad('{"jsonrpc":"2.0","id":77,"method":"textDocument/nothing"}')
    bad('{"jsonrpc":"2.0","method":"textDocument/hover","id":78}')
    bad('{"jsonrpc":"2.0","method":"$/whatever"}')
    expect(await server.line.sendRequest('textDocument/codeLens', { textDocument })).toHaveLength(1)
  })
})

/** What an answer must hold, the rest of it left open. */
function shape(told: unknown): Record<string, unknown> {
  const open = (value: unknown): unknown =>
    Array.isArray(value)
      ? expect.arrayContaining(value.map(open))
      : isPlain(value)
        ? expect.objectContaining(
            Object.fromEntries(Object.entries(value).map(([key, each]) => [key, open(each)])),
          )
        : value
  return Object.fromEntries(Object.entries(told as object).map(([key, value]) => [key, open(value)]))
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
