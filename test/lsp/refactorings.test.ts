import { describe, expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver'
import { openEditor, type TestEditor } from './editor'

const HEAD = '---\ntype: career-plan\ndate: 2026-01-15\n---\n\n# My plan\n\n'
const PLAN = `${HEAD}## Goals\n\n- Improve my welding\n- Pass the forklift licence test\n\n## Long term\n\n- Become a foreman by 2030\n`

async function offers(
  editor: TestEditor,
  uri: string,
  words: string,
  only = ['refactor'],
): Promise<CodeAction[]> {
  const { start } = editor.rangeOf(uri, words)
  return editor.actions(uri, { start, end: start }, only)
}

test.each([
  [
    'en',
    ['Make this a SMART goal', 'Split into stages', 'Turn this list into a table', 'Move to “Long term”'],
  ],
  [
    'fr',
    [
      'En faire un objectif SMART',
      'Découper en étapes',
      'Faire de cette liste un tableau',
      'Déplacer vers «\u00a0Long term\u00a0»',
    ],
  ],
])('what can be done with a goal is offered without a finding, in %s', async (locale, titles) => {
  const editor = await openEditor({ locale, settings: { preset: 'interview' } })
  const uri = await editor.open(PLAN)
  expect((await offers(editor, uri, 'Improve')).map(({ title }) => title)).toEqual(titles)
})

test('they are offered with the quick fixes, and by their own kinds', async () => {
  const editor = await openEditor()
  const uri = await editor.open(PLAN)
  const { start } = editor.rangeOf(uri, 'Improve')
  const kinds = (await editor.actions(uri, { start, end: start })).map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['quickfix', 'refactor.rewrite', 'refactor.move']))
  expect((await offers(editor, uri, 'Improve', ['refactor.move'])).map(({ kind }) => kind)).toEqual([
    'refactor.move',
  ])
  expect(await offers(editor, uri, 'Improve', ['source'])).toEqual([])
})

test('a SMART goal has a place to fill for each letter', async () => {
  const editor = await openEditor()
  const uri = await editor.open(PLAN)
  const [smart] = await offers(editor, uri, 'Improve')
  await editor.apply(uri, smart?.edit)
  expect(editor.text(uri)).toContain(
    '- Improve my welding by ${1:2026-07-15} so that ${2:result}\n  - Measure: ${3:measure}\n  - Resources: ${4:a-course-money-a-person-or-leave}\n  - Why: ${5:reason}\n- Pass',
  )
})

test('a list becomes a table in one step, in Windows lines where the plan has them', async () => {
  const editor = await openEditor()
  const uri = await editor.open(PLAN.replaceAll('\n', '\r\n'))
  const table = (await offers(editor, uri, 'Pass')).find(({ title }) => title.includes('table'))
  await editor.apply(uri, table?.edit)
  expect(editor.text(uri)).toContain(
    '\r\n\r\n| Goal | By | Done when |\r\n| --- | --- | --- |\r\n| Improve my welding | | |\r\n| Pass the forklift licence test | | |\r\n\r\n## Long term',
  )
})

test('a goal moves with its steps', async () => {
  const editor = await openEditor()
  const uri = await editor.open(PLAN)
  const [move] = await offers(editor, uri, 'Improve', ['refactor.move'])
  await editor.apply(uri, move?.edit)
  expect(editor.text(uri)).toBe(
    `${HEAD}## Goals\n\n- Pass the forklift licence test\n\n## Long term\n\n- Become a foreman by 2030\n- Improve my welding\n`,
  )
})

describe('nothing is offered', () => {
  test('in a document that is no plan', async () => {
    const editor = await openEditor()
    const uri = await editor.open('# Shopping\n\n- Improve the soup\n- Bread\n')
    expect(await offers(editor, uri, 'Improve')).toEqual([])
  })

  test('for a version of the plan that has passed: its edit names the one it is for', async () => {
    const editor = await openEditor()
    const uri = await editor.open(PLAN)
    const [smart] = await offers(editor, uri, 'Improve')
    await editor.replace(uri, 'welding', 'sewing')
    await expect(editor.apply(uri, smart?.edit)).rejects.toThrow('another version')
  })
})
