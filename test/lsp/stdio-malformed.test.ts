import { beforeAll, describe, expect, test } from 'vitest'
import { ErrorCodes } from 'vscode-languageserver/node'
import { greet, greeted, pulling, type Server, sendRaw, start, textDocument, uri } from './process'
import { requests } from './requests'

/** The server is as it was: it answers about the plan, and nothing was said where nobody looks. */
async function isWell({ line, stderr }: Server): Promise<void> {
  expect(await line.sendRequest('textDocument/codeLens', { textDocument })).toHaveLength(1)
  expect(stderr()).toBe('')
}

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

describe('a message that cannot be read', () => {
  test.each([
    ['is no JSON', frame('{"jsonrpc":"2.0",,}'), /could not be read: .*JSON/],
    ['is half of one', frame('{"jsonrpc":'), /could not be read: .*JSON/],
    ['is empty', frame('null'), /empty message/],
    ['is a list', frame('[1, 2]'), /neither a response nor a notification/],
    ['is a word', frame('"hello"'), /neither a response nor a notification/],
    ['has no method', frame('{"jsonrpc":"2.0","id":7}'), /neither a response nor a notification/],
    [
      'answers what nobody asked',
      frame('{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"x"}}'),
      /without id/,
    ],
    ['has no length', 'Content-Type: x\r\n\r\n', /could not be read: .*Content-Length/],
    ['has a length that is no number', 'Content-Length: x\r\n\r\n', /could not be read: .*Content-Length/],
    ['has a head that is none', 'hello\r\n\r\n', /could not be read: .*[Hh]eader/],
  ])('as it %s is logged, and the next one is answered', async (_, bytes, logged) => {
    const server = await greeted()
    server.process.stdin?.write(bytes)
    await expect.poll(() => server.log).toEqual([expect.stringMatching(logged)])
    await isWell(server)
  })
})

test('a request that nobody knows is refused, and a notice of that kind passed over', async () => {
  const server = await greeted()
  const asked = server.line.sendRequest('textDocument/nothing', { textDocument })
  await expect(asked).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound })
  sendRaw(server, '{"jsonrpc":"2.0","method":"$/whatever"}')
  sendRaw(server, '{"jsonrpc":"2.0","method":"whatever","params":{}}')
  await isWell(server)
})

const others = [
  ...['workspace/diagnostic', 'workspace/symbol', 'workspace/executeCommand', 'goalmark/templates'],
  ...['goalmark/goals', 'goalmark/planStatus', 'goalmark/planView', 'goalmark/reading'],
]

const nonsense: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  'an empty list': [],
  'an empty object': {},
  'a document that is none': { textDocument: null },
  'a document that is not open': { textDocument: { uri: 'file:///nowhere.md' } },
  'places that are none': { textDocument, position: null, range: { start: 3 }, context: 4, newName: null },
  'places outside of it': {
    textDocument,
    position: { line: 1e9, character: -1 },
    range: { start: { line: -1, character: 0 }, end: { line: 1e9, character: 1e9 } },
    context: { diagnostics: 'x', only: 3, includeDeclaration: 'y' },
    newName: '\u0000',
  },
  'lists that are none': { previousResultIds: 'x', query: 3, command: ['x'], arguments: 'y' },
}

describe('a request with wrong words', () => {
  let server: Server
  beforeAll(async () => {
    server = await greeted()
  })

  test.each(
    [...requests.map(([, method]) => `textDocument/${method}`), ...others].flatMap(method =>
      Object.keys(nonsense).map(words => [method, words] as const),
    ),
  )('%s with %s has an answer, or is refused with a reason', async (method, words) => {
    const params = nonsense[words]
    const { line } = server
    const answer = await (params === undefined
      ? line.sendRequest<unknown>(method)
      : line.sendRequest<unknown>(method, params)
    ).then(
      told => ({ told }),
      (error: Error) => ({ reason: error.message }),
    )
    expect(answer).toSatisfy((one: { told?: unknown; reason?: string }) =>
      'reason' in one ? one.reason !== '' : one.told !== undefined,
    )
    await isWell(server)
  })
})

describe('a notice with wrong words', () => {
  test.each([
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didSave',
    'textDocument/didClose',
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
    'workspace/didChangeWorkspaceFolders',
    'window/workDoneProgress/cancel',
    'goalmark/cursor',
    '$/cancelRequest',
    '$/setTrace',
  ])('of %s leaves everything as it was', async method => {
    const server = await greeted()
    const params = Object.values(nonsense).filter(words => JSON.stringify(words)?.includes(uri) !== true)
    for (const words of params) sendRaw(server, JSON.stringify({ jsonrpc: '2.0', method, params: words }))
    await isWell(server)
  })
})

test('settings that nobody knows are logged, and those that are known count', async () => {
  const rules = { 'no-such-rule': 'error', 'time-no-deadline': 'loud', 'align-no-target-role': 'error' }
  const server = await greeted(pulling, { rules, colour: 'red', run: 4, codeLens: 'x', preset: ['x'] })
  const { items } = await server.line.sendRequest<{ items: { code: string; severity: number }[] }>(
    'textDocument/diagnostic',
    { textDocument },
  )
  expect(items.find(({ code }) => code === 'align-no-target-role')).toMatchObject({ severity: 1 })
  for (const key of ['rules.no-such-rule', 'rules.time-no-deadline', 'colour', 'run', 'preset'])
    expect(server.log).toContainEqual(expect.stringContaining(`goalmark.${key}`))
  await isWell(server)
})

/** What the server may ask an editor. */
const asks = [
  'client/registerCapability',
  'goalmark/list',
  'goalmark/look',
  'goalmark/read',
  'window/showDocument',
  'window/workDoneProgress/create',
  'workspace/applyEdit',
  'workspace/codeLens/refresh',
  'workspace/configuration',
  'workspace/diagnostic/refresh',
  'workspace/inlayHint/refresh',
]

test('an editor that refuses all that it is asked is served all the same', async () => {
  const server = start()
  const refused: string[] = []
  for (const method of asks)
    server.line.onRequest(method, () => {
      refused.push(method)
      throw new Error('no')
    })
  await greet(server, {
    ...pulling,
    window: { workDoneProgress: true, showDocument: { support: true } },
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      workspaceEdit: { documentChanges: true },
    },
    experimental: { goalmark: { files: true } },
  })
  await isWell(server)
  await server.line.sendNotification('workspace/didChangeConfiguration', { settings: null })
  for (const [command, given] of [
    ['goalmark.lintWorkspace', []],
    ['goalmark.openPage', ['time-no-deadline', 'en']],
    ['goalmark.insertReviewDate', [uri]],
  ] as const)
    await server.line.sendRequest('workspace/executeCommand', { command, arguments: given })
  expect(refused).toEqual(
    expect.arrayContaining([
      'client/registerCapability',
      'window/showDocument',
      'workspace/applyEdit',
      'workspace/configuration',
      'workspace/diagnostic/refresh',
    ]),
  )
  await isWell(server)
})
