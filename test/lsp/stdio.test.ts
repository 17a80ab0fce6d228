import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  LSPErrorCodes,
  type ServerCapabilities,
  type WorkspaceDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver/node'
import { greet, greeted, outdir, pulling, type Server, start, TEXT, textDocument, uri } from './process'
import { position, requests, some } from './requests'

/** A document that is open and no plan. */
const NOTES = 'file:///home/sam/notes.md'

/** Where the person asks for something with a command, and what the editor is then asked or told. */
const commands: Readonly<Record<string, [asked: readonly unknown[], told: string]>> = {
  'goalmark.insertReviewDate': [[uri], 'workspace/applyEdit'],
  'goalmark.lintWorkspace': [[], 'workspace/diagnostic/refresh'],
  'goalmark.openPage': [['time-no-deadline', 'en'], 'window/showDocument'],
  'goalmark.openSettings': [[uri], 'workspace/applyEdit'],
  'goalmark.readAsPlan': [[NOTES], 'workspace/applyEdit'],
  'goalmark.showMissing': [[{ uri, range: { start: position, end: position } }], 'window/showMessage'],
}

/** An editor that can be asked all of that. */
const able = {
  ...pulling,
  window: { showDocument: { support: true } },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    diagnostics: { refreshSupport: true },
  },
}

describe('a process asked again and again over its standard streams', () => {
  let server: Server
  let can: ServerCapabilities
  beforeAll(async () => {
    server = start()
    can = await greet(server, { textDocument: { ...pulling.textDocument, rename: { prepareSupport: true } } })
  })

  test.each(requests)('answers what it announces as %s: textDocument/%s', async (_, method, asked, told) => {
    const answer = await server.line.sendRequest(`textDocument/${method}`, { textDocument, ...asked })
    if (Array.isArray(told) || !(told instanceof Object && told.constructor === Object))
      expect(answer).toEqual(told)
    else expect(answer).toMatchObject(told)
    expect(server.stderr()).toBe('')
  })

  test('answers workspace/symbol', async () => {
    const found = await server.line.sendRequest('workspace/symbol', { query: 'weld' })
    expect(found).toMatchObject([{ name: 'G1 Improve my welding in six months', location: { uri } }])
  })

  test('answers goalmark/templates', async () => {
    const templates = await server.line.sendRequest('goalmark/templates')
    expect(templates).toEqual(some({ title: expect.any(String), snippet: expect.stringContaining('${1:') }))
  })

  test.each([
    ['planView', { kind: 'plan', title: 'My plan' }],
    ['planStatus', { text: expect.stringMatching(/\d/) }],
    ['reading', { as: 'plan', goals: 1 }],
    ['goals', { groups: [{ goals: [{ uri, name: 'G1 Improve my welding in six months' }] }] }],
  ])('answers goalmark/%s', async (name, told) => {
    expect(await server.line.sendRequest(`goalmark/${name}`, { textDocument })).toMatchObject(told)
  })

  test('announces nothing that is not asked here', () => {
    const asked = requests.map(([capability]) => capability)
    const others = ['executeCommandProvider', 'textDocumentSync', 'workspace', 'workspaceSymbolProvider']
    expect(Object.keys(can).sort()).toEqual([...new Set([...asked, ...others])].sort())
  })

  test('refuses in a sentence a renaming that will not do', async () => {
    const asked = { textDocument, position: { line: 9, character: 3 }, newName: 'Welding' }
    await expect(server.line.sendRequest('textDocument/rename', asked)).rejects.toMatchObject({
      code: LSPErrorCodes.RequestFailed,
      message: expect.stringContaining('A label is a word for a goal and a number'),
    })
  })
})

describe('a command', () => {
  test.each(Object.entries(commands))('%s is carried out', async (command, [asked, told]) => {
    const server = start()
    const heard = new Promise(resolve => {
      server.line.onRequest('window/showDocument', () => ({ success: true }))
      server.line.onRequest(told, given => {
        resolve(given)
        return { applied: true, success: true }
      })
      server.line.onNotification(told, resolve)
    })
    await greet(server, able)
    const notes = { uri: NOTES, languageId: 'markdown', version: 1, text: '# Notes\n' }
    await server.line.sendNotification('textDocument/didOpen', { textDocument: notes })
    await server.line.sendRequest('workspace/executeCommand', { command, arguments: asked })
    await heard
    expect(server.log).toEqual([])
  })

  test('that is announced is among them', async () => {
    const can = await greet(start(), able)
    expect([...(can.executeCommandProvider?.commands ?? [])].sort()).toEqual(Object.keys(commands).sort())
  })
})

test('plans and settings files are read from the disk', async () => {
  const folder = path.join(outdir, 'my plans')
  mkdirSync(path.join(folder, 'old'), { recursive: true })
  writeFileSync(path.join(folder, 'plan.md'), TEXT)
  writeFileSync(path.join(folder, 'old/plan.md'), TEXT)
  const rules = 'rules:\n  time-no-deadline: off\n  align-no-target-role: error\n'
  writeFileSync(path.join(folder, 'old/.goalmark.yaml'), rules)
  const { line } = start()
  const rootUri = pathToFileURL(folder).href
  await line.sendRequest('initialize', { processId: null, rootUri, capabilities: pulling })
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
  const server = start()
  const sent = new Promise<{ diagnostics: unknown[] }>(resolve =>
    server.line.onNotification('textDocument/publishDiagnostics', resolve),
  )
  await greet(server, {})
  expect((await sent).diagnostics.length).toBeGreaterThan(0)
})

test.each([
  ['fr_FR.UTF-8', expect.stringMatching(/^Aucun poste visé\./)],
  ['C', expect.stringMatching(/^No target\./)],
])(
  'an editor that does not tell its language is spoken to in that of the machine: %s',
  async (lang, said) => {
    const server = start(['--stdio'], lang)
    await greet(server)
    const report = await server.line.sendRequest('textDocument/diagnostic', { textDocument })
    expect(report).toMatchObject({ items: some({ code: 'align-no-target-role', message: said }) })
  },
)

test('keys that arrive together are read at once', async () => {
  const server = await greeted({})
  const versions: number[] = []
  let last = (): void => {}
  const over = new Promise<void>(resolve => {
    last = resolve
  })
  server.line.onNotification('textDocument/publishDiagnostics', ({ version }) => {
    versions.push(version)
    if (version === 31) last()
  })
  const place = { line: 9, character: 24 }
  for (let version = 2; version <= 31; version++)
    void server.line.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: place, end: place }, text: 'x' }],
    })
  await over
  await server.line.sendRequest('textDocument/codeLens', { textDocument })
  expect(versions.length).toBeLessThanOrEqual(3)
})
