import { parse } from 'jsonc-parser'
import { expect, test } from 'vitest'
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import { readSettings } from '../../server/core/index'
import { OPEN_SETTINGS } from '../../server/lsp/protocol'
import { openEditor, type TestEditor } from './editor'
import { FOLDER, PLAN } from './workspace-plan'

/** Carries out the command, and gives what the editor was asked to change. */
async function openSettings(editor: TestEditor, ...given: unknown[]): Promise<WorkspaceEdit[]> {
  const edits: WorkspaceEdit[] = []
  editor.line.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
    edits.push(edit)
    return { applied: true }
  })
  await editor.line.sendRequest('workspace/executeCommand', { command: OPEN_SETTINGS, arguments: given })
  return edits
}

const shown = (editor: TestEditor): string[] => editor.shown.map(({ uri }) => uri)

test.each([
  ['beside the plan', `${FOLDER}/2026/.goalmark.yaml`, 'preset: okr\n'],
  ['above it', `${FOLDER}/.goalmark.json`, '{}'],
  ['in a package.json', `${FOLDER}/package.json`, '{ "goalmark": {} }'],
  ['above the open folder', 'file:///home/sam/.goalmark.jsonc', '{}'],
])('the settings file %s is shown, and nothing is changed', async (_, file, text) => {
  const editor = await openEditor({ files: { [file]: text } })
  const uri = await editor.open(PLAN, `${FOLDER}/2026/plan.md`)
  expect(await openSettings(editor, uri)).toEqual([])
  expect(shown(editor)).toEqual([file])
})

test('a settings file of another repository is left alone', async () => {
  const editor = await openEditor({
    files: { 'file:///home/sam/.goalmark.json': '{}', [`${FOLDER}/.git/HEAD`]: 'ref: refs/heads/main\n' },
  })
  await openSettings(editor, await editor.open(PLAN))
  expect(shown(editor)).toEqual([`${FOLDER}/.goalmark.jsonc`])
})

test.each([
  ['en', 'a plan in a folder of it', `${FOLDER}/2026/plan.md`, 'Settings of Goalmark'],
  ['fr', 'a plan that is not saved yet', 'untitled:Untitled-1', 'Réglages de Goalmark'],
  ['en', 'no document', undefined, 'Settings of Goalmark'],
])(
  'where there is none, one is made in the open folder, with comments in %s: %s',
  async (locale, _, uri, head) => {
    const editor = await openEditor({ locale, files: {} })
    if (uri) await editor.open(PLAN, uri)
    const [edit, ...others] = await openSettings(editor, uri)
    expect(others).toEqual([])
    const file = `${FOLDER}/.goalmark.jsonc`
    const [made, filled] = (edit?.documentChanges ?? []) as [CreateFile, TextDocumentEdit]
    expect(made).toEqual({ kind: 'create', uri: file, options: { ignoreIfExists: true } })
    const text = (filled.edits as { newText: string }[]).map(({ newText }) => newText).join('')
    expect(text).toContain(`// ${head}`)
    expect(readSettings(parse(text)).problems).toEqual([])
    expect(shown(editor)).toEqual([file])
  },
)

test.each([
  ['en', 'Settings stand in a file of a folder: save the plan or open a folder first.'],
  [
    'fr',
    'Les réglages se trouvent dans un fichier, à côté des plans\u00a0: enregistrez le plan ou ouvrez un dossier.',
  ],
])('without any folder it is said, in %s', async (locale, sentence) => {
  const editor = await openEditor({ locale, files: {}, folders: [] })
  await editor.open(PLAN, 'untitled:Untitled-1')
  expect(await openSettings(editor, 'untitled:Untitled-1')).toEqual([])
  expect([editor.warnings, shown(editor)]).toEqual([[sentence], []])
})
