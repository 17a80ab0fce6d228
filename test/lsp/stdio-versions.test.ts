import { describe, expect, test } from 'vitest'
import type { CodeAction, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { greet, pulling, type Server, start, TEXT, textDocument, uri } from './process'

const versioned = { workspaceEdit: { documentChanges: true } }
const GOAL = 'G1. Improve my welding in six months'

/** An editor that is slow to tell its settings, so that what it asks has to wait for them. */
async function slow(capabilities: object) {
  const server = start()
  let tell = (): void => {}
  const settings = new Promise<null[]>(resolve => {
    tell = () => resolve([null])
  })
  const waits = new Promise<void>(resolve => {
    server.line.onRequest('workspace/configuration', () => {
      resolve()
      return settings
    })
  })
  await greet(server, { ...pulling, workspace: { configuration: true, ...capabilities } })
  return { server, tell, waits }
}

/** Types a line above the goals. Gives the document as it is then. */
async function type({ line }: Server, words = 'Some words more.\n\n'): Promise<TextDocument> {
  const document = TextDocument.create(uri, 'markdown', 1, TEXT)
  const place = { line: 7, character: 0 }
  const contentChanges = [{ range: { start: place, end: place }, text: words }]
  TextDocument.update(document, contentChanges, 2)
  await line.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges })
  return document
}

/** The edit, once for the whole document, with the version that it is for. */
function only(edit: WorkspaceEdit | undefined): { version: number | null; edits: TextEdit[] } {
  const [change, ...more] = (edit?.documentChanges ?? []) as TextDocumentEdit[]
  expect(more).toEqual([])
  return { version: change?.textDocument.version ?? null, edits: (change?.edits ?? []) as TextEdit[] }
}

const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } }
const askFixes = ({ line }: Server) =>
  line.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [], only: ['quickfix'] },
  })
const silence = (actions: readonly CodeAction[]) =>
  actions.find(({ title }) => title.startsWith('Do not report this here (time-past-deadline)'))

describe('a document that changes while an answer is made', () => {
  test('is answered about as it is now: a fix is for its latest version, and meets the words', async () => {
    const { server, tell, waits } = await slow(versioned)
    const asked = askFixes(server)
    await waits
    const document = await type(server)
    tell()
    const { version, edits } = only(silence(await asked)?.edit)
    expect(version).toBe(2)
    const after = TextDocument.applyEdits(document, edits)
    expect(after).toMatch(new RegExp(`^- ${GOAL} <!-- goalmark-disable-line time-past-deadline`, 'm'))
  })

  test('is renamed in as it is now', async () => {
    const { server, tell, waits } = await slow(versioned)
    const position = { line: 11, character: 3 }
    const asked = server.line.sendRequest<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: 'G2',
    })
    await waits
    const document = await type(server)
    tell()
    const { version, edits } = only(await asked)
    expect(version).toBe(2)
    expect(TextDocument.applyEdits(document, edits)).toBe(document.getText().replaceAll('G1', 'G2'))
  })

  test('has what an editor without versions is given meet its words, too', async () => {
    const { server, tell, waits } = await slow({})
    const asked = askFixes(server)
    await waits
    const document = await type(server)
    tell()
    const edits = silence(await asked)?.edit?.changes?.[uri] ?? []
    expect(TextDocument.applyEdits(document, edits)).toContain(`- ${GOAL} <!-- goalmark-disable-line`)
  })

  test('has its findings at their words', async () => {
    const { server, tell, waits } = await slow(versioned)
    const asked = server.line.sendRequest<{ items: { code: string; range: typeof range }[] }>(
      'textDocument/diagnostic',
      { textDocument },
    )
    await waits
    const document = await type(server)
    tell()
    const found = (await asked).items.find(({ code }) => code === 'time-past-deadline')
    expect(found && document.getText(found.range)).toBe('six months')
  })
})

test('a document that changes after the answer keeps an edit for the version before from being applied', async () => {
  const { server, tell } = await slow(versioned)
  tell()
  const actions = await askFixes(server)
  const document = await type(server)
  expect(only(silence(actions)?.edit).version).toBe(1)
  expect(document.version).toBe(2)
})

test('a command that writes asks the editor to write into the version that it read', async () => {
  const { server, tell } = await slow(versioned)
  tell()
  const written = new Promise<{ version: number | null; edits: TextEdit[] }>(resolve =>
    server.line.onRequest('workspace/applyEdit', ({ edit }) => {
      resolve(only(edit))
      return { applied: false, failureReason: 'the document has changed' }
    }),
  )
  const command = { command: 'goalmark.insertReviewDate', arguments: [uri] }
  const [{ version, edits }] = await Promise.all([
    written,
    server.line.sendRequest('workspace/executeCommand', command),
  ])
  expect(version).toBe(1)
  expect(edits.map(({ newText }) => newText).join('')).toMatch(/^review: \d{4}-\d\d-\d\d\n$/)
  expect(server.log).toEqual([])
})
