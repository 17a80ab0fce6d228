import { describe, expect, test } from 'vitest'
import type { Location, WorkspaceEdit } from 'vscode-languageserver'
import { clockAt, openEditor, type TestEditor } from './editor'

const ENGLISH = `---
type: career-plan
date: 2026-11-23
---

# My plan

## Goals

- G1. Publish 40 recipes online by 30 June 2027
  - By 1 March 2027: hand the outline to the printer
    - [ ] Ask the printer for a price
- G2. Pass the gas safety exam by 31 May 2027

### Goal 3: Learn to weld

## Actions

- [ ] Book the mock test (→ Goal 2)
- [ ] Sketch the covers #G1
- [ ] Buy gloves, for [the welding](#goal-3-learn-to-weld)

G2 comes first. See \`G2\` and [the syllabus](https://gas.example/goal-2).
`

const FRENCH = `---
type: career-plan
date: 2026-11-23
---

# Mon plan de carrière

## Objectifs

- O1. Passer le permis cariste d’ici le 30 juin 2027
- O2. Mettre 4 000 € de côté d’ici mai 2027

## Actions

- [ ] Réserver la salle (→ objectif 1)
- [ ] Appeler la banque (O2)
`

const clock = clockAt('2026-11-26')

async function jump(editor: TestEditor, uri: string, from: string): Promise<string[]> {
  const position = editor.rangeOf(uri, from).start
  const places = await editor.ask<Location[]>('definition', uri, { position })
  return places.map(({ range }) => editor.text(uri, range))
}

async function find(editor: TestEditor, uri: string, from: string, includeDeclaration = false) {
  const position = editor.rangeOf(uri, from).start
  const asked = { position, context: { includeDeclaration } }
  const places = await editor.ask<Location[]>('references', uri, asked)
  return places.map(({ range }) => editor.text(uri, range))
}

async function rename(editor: TestEditor, uri: string, from: string, newName: string): Promise<string> {
  const position = editor.rangeOf(uri, from).start
  await editor.apply(uri, await editor.ask<WorkspaceEdit>('rename', uri, { position, newName }))
  return editor.text(uri)
}

describe('from an action, the editor goes to the goal that it serves', () => {
  test.each([
    ['Book the mock test', ['Pass the gas safety exam by 31 May 2027']],
    ['Goal 2)', ['Pass the gas safety exam by 31 May 2027']],
    ['Sketch the covers', ['Publish 40 recipes online by 30 June 2027']],
    ['By 1 March 2027', ['Publish 40 recipes online by 30 June 2027']],
    ['Ask the printer', ['Publish 40 recipes online by 30 June 2027']],
    ['goal-3-learn', ['Learn to weld']],
    ['Learn to weld', ['Learn to weld']],
    ['# My plan', []],
  ])('%s', async (from, goals) => {
    const editor = await openEditor({ clock })
    expect(await jump(editor, await editor.open(ENGLISH), from)).toEqual(goals)
  })

  test('en français aussi', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(FRENCH)
    expect(await jump(editor, uri, 'objectif 1')).toEqual(['Passer le permis cariste d’ici le 30 juin 2027'])
    expect(await jump(editor, uri, 'Appeler')).toEqual(['Mettre 4 000 € de côté d’ici mai 2027'])
  })
})

describe('of a goal, the editor finds the actions', () => {
  test('those below it and those that name it, in the order of the plan', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(await find(editor, uri, 'Publish')).toEqual([
      'By 1 March 2027: hand the outline to the printer',
      'Ask the printer for a price',
      'Sketch the covers #G1',
    ])
  })

  test('with the goal itself when it is asked for, and other places that name it', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(await find(editor, uri, 'Pass the gas', true)).toEqual([
      'Pass the gas safety exam by 31 May 2027',
      'Book the mock test (→ Goal 2)',
      'G2',
    ])
  })

  test('from one of the actions, too', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(await find(editor, uri, 'Sketch')).toEqual(await find(editor, uri, 'Publish'))
  })
})

describe('a goal’s label is renamed', () => {
  test('wherever the plan calls it so, and nowhere else', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(await rename(editor, uri, 'G2', 'G7')).toBe(
      ENGLISH.replace('- G2.', '- G7.').replace('→ Goal 2', '→ Goal 7').replace('\nG2 comes', '\nG7 comes'),
    )
  })

  test('in a heading and in links to it, from a link', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(await rename(editor, uri, 'goal-3', 'Goal 5')).toBe(
      ENGLISH.replace('### Goal 3', '### Goal 5').replace('#goal-3-learn', '#goal-5-learn'),
    )
  })

  test('and its actions serve it still', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    await rename(editor, uri, 'G2', 'G7')
    expect(await jump(editor, uri, 'Book the mock test')).toEqual(['Pass the gas safety exam by 31 May 2027'])
  })

  test('en français aussi', async () => {
    const editor = await openEditor({ clock, locale: 'fr' })
    const uri = await editor.open(FRENCH)
    expect(await rename(editor, uri, 'O1', 'O4')).toBe(
      FRENCH.replace('- O1.', '- O4.').replace('→ objectif 1', '→ objectif 4'),
    )
  })

  test('after the editor has shown what will be', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    const { start: position } = editor.rangeOf(uri, 'Goal 2)')
    const found = await editor.ask('prepareRename', uri, { position })
    expect(found).toEqual({ range: editor.rangeOf(uri, 'Goal 2'), placeholder: 'Goal 2' })
  })
})

describe('a renaming is refused in a sentence', () => {
  test.each([
    ['en', 'Publish', 'G4', 'Only the label of a goal can be renamed, such as G1 or Goal 2.'],
    ['en', 'G1', 'Cookbook', 'A label is a word for a goal and a number, such as G3 or Goal 3.'],
    ['en', 'G1', 'G9\n# Oops', 'A label is a word for a goal and a number, such as G3 or Goal 3.'],
    ['en', 'G1', 'KR 1', 'A label is a word for a goal and a number, such as G3 or Goal 3.'],
    ['en', 'G1', 'Goal 2', 'Goal 2 is the label of “Pass the gas safety exam by 31 May 2027” already.'],
    ['fr', 'Publish', 'G4', 'Seul le repère d’un objectif se renomme, comme O1 ou Objectif 2.'],
    [
      'fr',
      'G1',
      'Livre',
      'Un repère se compose d’un mot pour l’objectif et d’un numéro, comme O3 ou Objectif 3.',
    ],
    ['fr', 'G1', 'G2', 'G2 est déjà le repère de «\u00a0Pass the gas safety exam by 31 May 2027\u00a0».'],
  ])('to a reader of %s: %s → %s', async (locale, from, newName, sentence) => {
    const editor = await openEditor({ clock, locale })
    const uri = await editor.open(ENGLISH)
    const position = editor.rangeOf(uri, from).start
    await expect(editor.ask('rename', uri, { position, newName })).rejects.toThrow(sentence)
    expect(editor.logged).toEqual([])
  })

  test('before anything is typed, where there is no label', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    const { start: position } = editor.rangeOf(uri, 'Publish')
    await expect(editor.ask('prepareRename', uri, { position })).rejects.toThrow('Only the label of a goal')
  })
})
