import { expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver'
import { openEditor, type TestEditor } from './editor'
import { FOLDER, PLAN } from './workspace-plan'

const codes = (found: readonly { code?: unknown }[]): unknown[] => found.map(({ code }) => code)
const off = (rule: string): string => JSON.stringify({ rules: { [rule]: 'off' } })

/** What was sent about a settings file, once something was. */
async function sent(editor: TestEditor, uri: string): Promise<Diagnostic[]> {
  return editor.sent(uri, undefined)
}

test.each([
  ['.goalmark.json', '{ "rules": { "time-no-deadline": "off" } }'],
  ['.goalmark.jsonc', '{ // no dates here\n  "rules": { "time-no-deadline": "off" }, }'],
  ['.goalmark.yaml', 'rules:\n  time-no-deadline: off\n'],
  ['.goalmark.yml', 'rules:\n  time-no-deadline: off\n'],
  ['package.json', '{ "name": "x", "goalmark": { "rules": { "time-no-deadline": "off" } } }'],
])('the editor reads %s beside the plan', async (name, text) => {
  const editor = await openEditor({ files: { [`${FOLDER}/${name}`]: text } })
  const found = codes(await editor.diagnostics(await editor.open(PLAN)))
  expect(found).not.toContain('time-no-deadline')
  expect(found).not.toEqual([])
})

test('settings files win over the editor’s own settings, and the nearest over those above it', async () => {
  const editor = await openEditor({
    settings: { rules: { 'time-no-deadline': 'error' } },
    files: {
      'file:///home/sam/.git/HEAD': 'ref: refs/heads/main\n',
      'file:///home/sam/.goalmark.json': off('time-no-deadline'),
      [`${FOLDER}/2026/.goalmark.json`]: '{ "rules": { "time-no-deadline": "info" } }',
    },
  })
  expect(codes(await editor.diagnostics(await editor.open(PLAN)))).not.toContain('time-no-deadline')
  const nearer = await editor.open(PLAN, `${FOLDER}/2026/plan.md`)
  expect(await editor.diagnostic(nearer, 'time-no-deadline')).toMatchObject({ severity: 3 })
})

test('a change of a settings file is heard, and findings are asked for again', async () => {
  const file = `${FOLDER}/.goalmark.json`
  const editor = await openEditor({ files: { [file]: '{}' } })
  const uri = await editor.open(PLAN)
  expect(codes(await editor.diagnostics(uri))).toContain('time-no-deadline')
  await editor.write(file, off('time-no-deadline'))
  await expect.poll(() => editor.refreshes).toBe(1)
  expect(codes(await editor.diagnostics(uri))).not.toContain('time-no-deadline')
})

test('an editor that cannot watch files is taken to have changed them when a plan is saved', async () => {
  const file = `${FOLDER}/.goalmark.json`
  const editor = await openEditor({ files: { [file]: '{}' }, watches: false, pulls: false })
  const uri = await editor.open(PLAN)
  expect(codes(await editor.sent(uri, 1))).toContain('time-no-deadline')
  editor.files.write(file, off('time-no-deadline'))
  await editor.save(uri)
  await expect.poll(async () => codes(await editor.sent(uri, 1))).not.toContain('time-no-deadline')
})

test.each([
  ['en', 'rules.time-no-deadlin: There is no rule called “time-no-deadlin”. Did you mean time-no-deadline?'],
  ['fr', /^rules\.time-no-deadlin\u00a0: Aucune règle ne s’appelle «\u00a0time-no-deadlin\u00a0»\./],
])('what is wrong in a settings file stands in it, in %s, until it is mended', async (locale, words) => {
  const file = `${FOLDER}/.goalmark.json`
  const text = '{\n  "rules": { "time-no-deadlin": "off" }\n}\n'
  const editor = await openEditor({ locale, files: { [file]: text } })
  const uri = await editor.open(PLAN)
  await editor.diagnostics(uri)
  const place = { line: 1, character: 13 }
  expect(await sent(editor, file)).toEqual([
    {
      range: { start: place, end: place },
      severity: 1,
      source: 'goalmark',
      message: expect.toSatisfy((said: string) =>
        typeof words === 'string' ? said === words : words.test(said),
      ),
    },
  ])
  await editor.write(file, off('time-no-deadline'))
  await editor.diagnostics(uri)
  await expect.poll(() => sent(editor, file)).toEqual([])
})

test('a settings file that is no JSON is said to be so, and the plan is read without it', async () => {
  const file = `${FOLDER}/.goalmark.json`
  const editor = await openEditor({ files: { [file]: '{ "rules": ' } })
  expect(codes(await editor.diagnostics(await editor.open(PLAN)))).toContain('time-no-deadline')
  expect(await sent(editor, file)).toHaveLength(1)
})

test('globs of a settings file name plans, and files to leave alone', async () => {
  const editor = await openEditor({
    files: { [`${FOLDER}/.goalmark.json`]: '{ "plans": ["notes/**"], "ignore": ["old plans/**"] }' },
  })
  const ignored = await editor.open(PLAN, `${FOLDER}/old%20plans/plan.md`)
  expect(await editor.diagnostics(ignored)).toEqual([])
  const bare = '## Goals\n\n- Pass the forklift licence test\n'
  expect(await editor.diagnostics(await editor.open(bare, `${FOLDER}/other.md`))).toEqual([])
  const note = await editor.open(bare, `${FOLDER}/notes/july.md`)
  expect(codes(await editor.diagnostics(note))).toContain('time-no-deadline')
})

const FRAMEWORK = '# Competencies\n\n- Budgeting\n- Rota planning\n'
const GAPS = `---
type: idp
date: 2026-01-15
---

# My plan

## Skills

- Budgeting
- Spreadsheets

## Goals

- Run the wine fair by 30 June 2026
`

test('the competency framework is read that the settings name', async () => {
  const editor = await openEditor({
    settings: { rules: { 'align-competency-uncovered': 'warning' } },
    files: {
      [`${FOLDER}/.goalmark.json`]: '{ "competencyFramework": "./competencies.md" }',
      [`${FOLDER}/competencies.md`]: FRAMEWORK,
    },
  })
  const found = await editor.diagnostic(await editor.open(GAPS), 'align-competency-uncovered')
  expect(found.message).toContain('Spreadsheets')
})

test('and the one that the plan names; one that is not there is told at its place', async () => {
  const editor = await openEditor({
    settings: { rules: { 'align-competency-uncovered': 'warning' } },
    files: { [`${FOLDER}/ours.md`]: FRAMEWORK },
  })
  const uri = await editor.open(GAPS.replace('date:', 'competency-framework: ours.md\ndate:'))
  expect((await editor.diagnostic(uri, 'align-competency-uncovered')).message).toContain('Spreadsheets')
  await editor.replace(uri, 'ours.md', 'theirs.md')
  const [problem] = await editor.diagnostics(uri)
  expect(problem).toMatchObject({
    severity: 1,
    range: { start: { line: 2 } },
    message: 'competency-framework: This could not be read (ENOENT).',
  })
})

test('a look back beside the plan counts where files of one folder belong together', async () => {
  const editor = await openEditor({
    settings: { rules: { 'review-no-reflection': 'warning' } },
    files: {
      [`${FOLDER}/.goalmark.json`]: '{ "workspace": true }',
      [`${FOLDER}/brag.md`]: '# Brag document\n',
      [`${FOLDER}/alone/x.txt`]: '',
    },
  })
  const text = PLAN.replace('licence test', 'licence test by 31 May 2026').repeat(1)
  expect(codes(await editor.diagnostics(await editor.open(text)))).not.toContain('review-no-reflection')
  const alone = await editor.open(text, `${FOLDER}/alone/plan.md`)
  expect(codes(await editor.diagnostics(alone))).toContain('review-no-reflection')
})

test('a look back that the plan names counts when it is there', async () => {
  const editor = await openEditor({
    settings: { rules: { 'review-no-reflection': 'warning' } },
    files: { [`${FOLDER}/looks/2025.md`]: '# 2025\n' },
  })
  const naming = (name: string): string => PLAN.replace('---\n', `---\nreflection: looks/${name}\n`)
  const told = async (name: string): Promise<readonly unknown[]> =>
    codes(await editor.diagnostics(await editor.open(naming(name), `${FOLDER}/${name}`)))
  expect(await told('2025.md')).not.toContain('review-no-reflection')
  expect(await told('2024.md')).toContain('review-no-reflection')
})

test('a plan that .goalmarkignore names is left alone, one that git ignores is read', async () => {
  const editor = await openEditor({
    files: { [`${FOLDER}/.goalmarkignore`]: 'old/\n', [`${FOLDER}/.gitignore`]: 'private.md\n' },
  })
  const told = async (name: string): Promise<readonly unknown[]> =>
    codes(await editor.diagnostics(await editor.open(PLAN, `${FOLDER}/${name}`)))
  expect(await told('old/plan.md')).toEqual([])
  expect(await told('private.md')).not.toEqual([])
  expect(await told('plan.md')).not.toEqual([])
})

test('each folder of a workspace has settings of its own', async () => {
  const [mine, ours] = ['file:///home/sam/mine', 'file:///srv/ours'] as const
  const editor = await openEditor({
    folders: [mine, ours],
    files: { [`${ours}/.goalmark.yaml`]: 'rules:\n  time-no-deadline: error\n' },
  })
  editor.setFolder(mine, { rules: { 'time-no-deadline': 'off' } })
  const [a, b] = [await editor.open(PLAN, `${mine}/plan.md`), await editor.open(PLAN, `${ours}/plan.md`)]
  expect(codes(await editor.diagnostics(a))).not.toContain('time-no-deadline')
  expect(await editor.diagnostic(b, 'time-no-deadline')).toMatchObject({ severity: 1 })
})

test('an editor that keeps no files for others has its own settings alone', async () => {
  const editor = await openEditor({ settings: { rules: { 'time-no-deadline': 'off' } } })
  expect(codes(await editor.diagnostics(await editor.open(PLAN)))).not.toContain('time-no-deadline')
  expect(editor.logged).toEqual([])
})
