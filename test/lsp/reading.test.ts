import { expect, test } from 'vitest'
import { READ_AS_PLAN, READING, type Reading } from '../../server/lsp/protocol'
import { openEditor, type TestEditor } from './editor'

const FOLDER = 'file:///home/sam/plans'
const PLAN = '---\ntype: career-plan\n---\n\n# My plan\n\n## Goals\n\n- Pass the test\n- Learn to weld\n'
const LOOKS_LIKE_ONE = PLAN.replace(/^---.*?---\n\n/s, '').replace('My plan', 'My career plan')

const readingOf = (editor: TestEditor, uri: string): Promise<Reading | null> =>
  editor.line.sendRequest(READING, { textDocument: { uri } })

test.each([
  ['plan', 2, PLAN],
  ['plan', 1, PLAN.replace('- Learn to weld', '- [x] Learn to weld')],
  ['plan', 0, PLAN.replace(/- .+\n/g, '')],
  ['statement', 0, '---\ntype: interview-answer\n---\n\nI look after people well.\n'],
  ['reflection', 0, '---\ntype: career-reflection\n---\n\nThis year I led the team.\n'],
  ['empty', 0, ' \n\n'],
  ['not-a-plan', 0, '# Soup\n\n- Peel the carrots\n'],
  ['template', 0, '---\ntype: template\n---\n\n# Goals of …\n'],
  ['off', 0, `<!-- goalmark: off -->\n\n${LOOKS_LIKE_ONE}`],
])('a document is read as: %s, %i goals', async (as, goals, text) => {
  const editor = await openEditor()
  expect(await readingOf(editor, await editor.open(text))).toEqual({ as, goals })
})

test('what settings leave out says so', async () => {
  const file = { [`${FOLDER}/.goalmark.json`]: '{"ignore": ["drafts/"]}' }
  const editor = await openEditor({ files: file, settings: { detect: false } })
  const ignored = await editor.open(PLAN, `${FOLDER}/drafts/plan.md`)
  expect(await readingOf(editor, ignored)).toEqual({ as: 'ignored', goals: 0 })
  const undetected = await editor.open(LOOKS_LIKE_ONE, `${FOLDER}/plan.md`)
  expect(await readingOf(editor, undetected)).toEqual({ as: 'not-asked', goals: 0 })
})

test('of a document that is not open nothing is said', async () => {
  const editor = await openEditor()
  expect(await readingOf(editor, `${FOLDER}/elsewhere.md`)).toBeNull()
})

const SAYS_SO = '<!-- goalmark: plan -->'

test.each([
  ['# Soup\n\n- Peel the carrots\n', `${SAYS_SO}\n\n# Soup\n\n- Peel the carrots\n`],
  ['---\ntitle: Soup\n---\n\n# Soup\n', `---\ntitle: Soup\n---\n\n${SAYS_SO}\n\n# Soup\n`],
  ['---\ntitle: Soup\n---\n# Soup\n', `---\ntitle: Soup\n---\n\n${SAYS_SO}\n# Soup\n`],
  ['---\r\ntitle: Soup\r\n---', `---\r\ntitle: Soup\r\n---\r\n\r\n${SAYS_SO}`],
  ['', `${SAYS_SO}\n\n`],
])('a document can be made to say that it is a plan: %j', async (text, after) => {
  const editor = await openEditor()
  const uri = await editor.open(text)
  const applied = editor.applied(uri)
  await editor.line.sendRequest('workspace/executeCommand', { command: READ_AS_PLAN, arguments: [uri] })
  await applied
  expect(editor.text(uri)).toBe(after)
  expect(await readingOf(editor, uri)).toEqual({ as: 'plan', goals: expect.any(Number) })
})

test.each([
  ['is one', PLAN],
  ['says that it is none', '<!-- goalmark: off -->\n\n# Soup\n'],
])('a document that %s is left as it is', async (_, text) => {
  const editor = await openEditor()
  const uri = await editor.open(text)
  let asked = 0
  editor.line.onRequest('workspace/applyEdit', () => {
    asked++
    return { applied: false }
  })
  for (const given of [[uri], [7], []])
    await editor.line.sendRequest('workspace/executeCommand', { command: READ_AS_PLAN, arguments: given })
  expect([asked, editor.text(uri)]).toEqual([0, text])
})
