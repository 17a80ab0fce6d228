import { expect, test } from 'vitest'
import {
  CancellationTokenSource,
  type WorkspaceDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { openEditor, type TestEditor } from './editor'
import { FOLDER, PLAN } from './workspace-plan'

const DATED = PLAN.replace('licence test', 'licence test by 31 May 2026')

interface Had {
  readonly uri: string
  readonly value: string
}

function pull(
  editor: TestEditor,
  previousResultIds: readonly Had[] = [],
  source = new CancellationTokenSource(),
): Promise<WorkspaceDiagnosticReport> {
  return editor.line.sendRequest('workspace/diagnostic', { previousResultIds }, source.token)
}

const namesOf = (report: WorkspaceDiagnosticReport): string[] =>
  report.items.map(({ uri }) => decodeURIComponent(uri.slice(FOLDER.length + 1)))

const hadOf = ({ items }: WorkspaceDiagnosticReport): Had[] =>
  items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }))

const codesOf = (report: WorkspaceDiagnosticReport, name: string): unknown[] => {
  const found = report.items.find(({ uri, kind }) => uri === `${FOLDER}/${name}` && kind === 'full')
  return ((found as WorkspaceFullDocumentDiagnosticReport | undefined)?.items ?? []).map(({ code }) => code)
}

test('every plan of the folder is read, open or not', async () => {
  const editor = await openEditor({
    files: {
      [`${FOLDER}/a.md`]: PLAN,
      [`${FOLDER}/mes%20objectifs/b.markdown`]: PLAN,
      [`${FOLDER}/shopping.md`]: '# Shopping\n\n- Bread\n',
      [`${FOLDER}/notes.txt`]: PLAN,
      [`${FOLDER}/node_modules/x/README.md`]: PLAN,
      [`${FOLDER}/.hidden/x.md`]: PLAN,
      [`${FOLDER}/.gitignore`]: 'drafts/\n',
      [`${FOLDER}/drafts/x.md`]: PLAN,
      [`${FOLDER}/open.md`]: PLAN,
    },
  })
  await editor.open(PLAN, `${FOLDER}/open.md`)
  const report = await pull(editor)
  expect(namesOf(report)).toEqual(['a.md', 'mes objectifs/b.markdown', 'shopping.md'])
  expect(codesOf(report, 'a.md')).toContain('time-no-deadline')
  expect(codesOf(report, 'shopping.md')).toEqual([])
})

test('who asks again is answered once a file changes, and told of it alone', async () => {
  const editor = await openEditor({ files: { [`${FOLDER}/a.md`]: PLAN, [`${FOLDER}/b.md`]: PLAN } })
  const first = await pull(editor)
  const second = pull(editor, hadOf(first))
  await editor.write(`${FOLDER}/b.md`, DATED)
  const news = await second
  expect(news.items.map(({ kind }) => kind)).toEqual(['unchanged', 'full'])
  expect(codesOf(news, 'b.md')).not.toContain('time-no-deadline')
})

test('a file is the same file however its name is spelt in its address', async () => {
  const [ours, theirs] = ['plan%20%281%29%27s.md', "plan%20(1)'s.md"]
  const editor = await openEditor({ files: { [`${FOLDER}/${ours}`]: PLAN, [`${FOLDER}/b.md`]: PLAN } })
  const first = await pull(editor)
  expect(first.items.map(({ uri }) => uri)).toEqual([`${FOLDER}/b.md`, `${FOLDER}/${ours}`])
  const had = hadOf(first).map(({ uri, value }) => ({ uri: uri.replace(ours, theirs), value }))
  const second = pull(editor, had)
  await editor.write(`${FOLDER}/b.md`, DATED)
  expect((await second).items.map(({ uri, kind }) => [uri, kind])).toEqual([
    [`${FOLDER}/b.md`, 'full'],
    [`${FOLDER}/${theirs}`, 'unchanged'],
  ])
})

test('a file that is gone has nothing to say, and one that comes is read', async () => {
  const editor = await openEditor({ files: { [`${FOLDER}/a.md`]: PLAN } })
  const first = await pull(editor)
  await editor.write(`${FOLDER}/a.md`, null)
  await editor.write(`${FOLDER}/c.md`, PLAN)
  const news = await pull(editor, hadOf(first))
  expect(codesOf(news, 'a.md')).toEqual([])
  expect(namesOf(news).sort()).toEqual(['a.md', 'c.md'])
  expect(codesOf(news, 'c.md')).toContain('time-no-deadline')
})

test('other settings are other findings', async () => {
  const editor = await openEditor({ files: { [`${FOLDER}/a.md`]: PLAN } })
  const first = await pull(editor)
  const second = pull(editor, hadOf(first))
  await editor.set({ rules: { 'time-no-deadline': 'off' } })
  const news = await second
  expect(news.items).toHaveLength(1)
  expect(codesOf(news, 'a.md')).not.toContain('time-no-deadline')
})

test('a folder that is opened later is read, too', async () => {
  const other = 'file:///srv/ours'
  const editor = await openEditor({ files: { [`${FOLDER}/a.md`]: PLAN, [`${other}/b.md`]: PLAN } })
  const first = await pull(editor)
  expect(first.items.map(({ uri }) => uri)).toEqual([`${FOLDER}/a.md`])
  const event = { added: [{ uri: other, name: 'ours' }], removed: [] }
  await editor.line.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  const news = await pull(editor, hadOf(first))
  expect(news.items.map(({ uri }) => uri)).toEqual([`${FOLDER}/a.md`, `${other}/b.md`])
})

test('who no longer wants to know is let go, and the next one is answered', async () => {
  const editor = await openEditor({ files: { [`${FOLDER}/a.md`]: PLAN } })
  const first = await pull(editor)
  const source = new CancellationTokenSource()
  const second = pull(editor, hadOf(first), source)
  source.cancel()
  await expect(second).rejects.toThrow(/cancel/i)
  expect((await pull(editor)).items).toHaveLength(1)
})

test('many plans are read with a sign of how far it has come, which may be stopped', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, place) => [`${FOLDER}/${String(place).padStart(2, '0')}.md`, PLAN]),
  )
  const editor = await openEditor({ files })
  const told: { kind: string; message?: string; cancellable?: boolean }[] = []
  editor.line.onNotification('$/progress', ({ token, value }) => {
    told.push(value)
    if (value.message === '10/30')
      void editor.line.sendNotification('window/workDoneProgress/cancel', { token })
  })
  const report = await pull(editor)
  expect(told[0]).toMatchObject({ kind: 'begin', cancellable: true })
  expect(told.at(-1)).toMatchObject({ kind: 'end' })
  expect(report.items.length).toBeGreaterThanOrEqual(10)
  expect(report.items.length).toBeLessThan(30)
})

test('what is read on demand stays as it is until somebody asks again', async () => {
  const editor = await openEditor({ settings: { run: 'manual' }, files: { [`${FOLDER}/a.md`]: PLAN } })
  const ask = () => editor.line.sendRequest('workspace/executeCommand', { command: 'goalmark.lintWorkspace' })
  const first = await pull(editor)
  expect(codesOf(first, 'a.md')).toEqual([])
  const second = pull(editor, hadOf(first))
  await ask()
  const asked = await second
  expect(codesOf(asked, 'a.md')).toContain('time-no-deadline')
  const third = pull(editor, hadOf(asked))
  await editor.write(`${FOLDER}/a.md`, DATED)
  await editor.write(`${FOLDER}/b.md`, '# Soup\n')
  expect((await third).items.map(({ kind }) => kind)).toEqual(['unchanged', 'full'])
  const fourth = pull(editor, hadOf(await pull(editor)))
  await ask()
  const again = await fourth
  expect(again.items.map(({ kind }) => kind)).toEqual(['full', 'full'])
  expect(codesOf(again, 'a.md')).not.toContain('time-no-deadline')
})

test('nothing is read that is not open where that is not wanted', async () => {
  const editor = await openEditor({
    settings: { workspaceDiagnostics: false },
    files: { [`${FOLDER}/a.md`]: PLAN },
  })
  expect(codesOf(await pull(editor), 'a.md')).toEqual([])
})

test('an editor that does not ask is sent them on command', async () => {
  const editor = await openEditor({ pulls: false, files: { [`${FOLDER}/a.md`]: PLAN } })
  expect(editor.capabilities.executeCommandProvider?.commands).toContain('goalmark.lintWorkspace')
  await editor.line.sendRequest('workspace/executeCommand', { command: 'goalmark.lintWorkspace' })
  expect((await editor.sent(`${FOLDER}/a.md`)).map(({ code }) => code)).toContain('time-no-deadline')
})
