import { describe, expect, test } from 'vitest'
import type { DocumentSymbol, FoldingRange, SemanticTokens, SymbolInformation } from 'vscode-languageserver'
import { clockAt, openEditor, type TestEditor } from './editor'

const ENGLISH = `---
type: career-plan
date: 2026-11-23
---

# My plan

Target role: ward manager in a teaching hospital

## Goals

- G1. Publish 40 recipes online by 30 June 2027
  - By 1 March 2027: hand the outline to the printer
    - [x] Ask the printer for a price
  - [ ] Sort the photographs
- ~~Read twenty novels by 31 December 2026~~

### Goal 3: Learn to weld

Due: in six months

- [ ] Book the first lesson

## Review

Every month.
`

const FRENCH = `---
type: career-plan
date: 2026-11-23
---

# Mon plan de carrière

## Objectifs

| Objectif | Échéance |
| --- | --- |
| Publier 40 recettes en ligne | 30 juin 2027 |
| Passer le permis cariste | 1er mars 2027 |
`

const clock = clockAt('2026-11-26')

/** An outline as a person sees it: indented names, each with its detail and the words it jumps to. */
function shown(editor: TestEditor, uri: string, symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children = [], selectionRange }) => [
    `${indent}${name} (${detail})`,
    ...(editor.text(uri, selectionRange) === name.replace(/^(G1|Goal 3) /, '') ? [] : ['jumps elsewhere']),
    ...shown(editor, uri, children, `${indent}  `),
  ])
}

describe('the outline of a plan', () => {
  test('holds its goals, their stages and their actions, each with its state and its day', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(shown(editor, uri, await editor.ask('documentSymbol', uri))).toEqual([
      'G1 Publish 40 recipes online by 30 June 2027 (open · 30 June 2027)',
      '  By 1 March 2027: hand the outline to the printer (open · 1 March 2027)',
      '    Ask the printer for a price (done · 1 March 2027)',
      '  Sort the photographs (open)',
      'Read twenty novels by 31 December 2026 (dropped · 31 December 2026)',
      'Goal 3 Learn to weld (open · 23 May 2027)',
      '  Book the first lesson (open)',
    ])
  })

  test('speaks French to a French reader, and reads tables', async () => {
    const editor = await openEditor({ clock, locale: 'fr' })
    const uri = await editor.open(FRENCH)
    expect(shown(editor, uri, await editor.ask('documentSymbol', uri))).toEqual([
      'Publier 40 recettes en ligne (en cours · 30 juin 2027)',
      'Passer le permis cariste (en cours · 1er mars 2027)',
    ])
  })

  test('strikes out what was dropped', async () => {
    const editor = await openEditor({ clock })
    const [, dropped] = await editor.ask<DocumentSymbol[]>('documentSymbol', await editor.open(ENGLISH))
    expect(dropped).toMatchObject({ name: expect.stringContaining('twenty novels'), tags: [1] })
  })

  test('is a list, each step with its goal, in an editor that knows no other', async () => {
    const editor = await openEditor({ clock, outline: false })
    const list = await editor.ask<SymbolInformation[]>('documentSymbol', await editor.open(ENGLISH))
    expect(list.map(({ name, containerName }) => [name, containerName]).slice(1, 3)).toEqual([
      ['By 1 March 2027: hand the outline to the printer', 'G1 Publish 40 recipes online by 30 June 2027'],
      ['Ask the printer for a price', 'By 1 March 2027: hand the outline to the printer'],
    ])
  })
})

test('each goal folds with what hangs below it', async () => {
  const editor = await openEditor({ clock })
  const uri = await editor.open(ENGLISH)
  const folds = await editor.ask<FoldingRange[]>('foldingRange', uri)
  const lines = ENGLISH.split('\n')
  expect(folds.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]])).toEqual([
    ['- G1. Publish 40 recipes online by 30 June 2027', '  - [ ] Sort the photographs'],
    ['  - By 1 March 2027: hand the outline to the printer', '    - [x] Ask the printer for a price'],
    ['### Goal 3: Learn to weld', '- [ ] Book the first lesson'],
  ])
})

describe('the words of a plan are coloured by what they are', () => {
  const TYPES = ['goal', 'measure', 'role', 'deadline']

  function coloured(text: string, { data }: SemanticTokens): string[] {
    const lines = text.split(/\r?\n/)
    let [line, at] = [0, 0]
    const words: string[] = []
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 5)
      line += down
      at = down > 0 ? right : at + right
      words.push(`${TYPES[type]}: ${lines[line]?.slice(at, at + length)}`)
    }
    return words
  }

  test('goal, measure, deadline and role', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(editor.capabilities.semanticTokensProvider?.legend.tokenTypes).toEqual(TYPES)
    const words = coloured(ENGLISH, await editor.ask('semanticTokens/full', uri))
    expect(words.slice(0, 6)).toEqual([
      'role: ward manager in a teaching hospital',
      'goal: Publish',
      'measure: 40 recipes',
      'goal: online by',
      'deadline: 30 June 2027',
      'goal: By',
    ])
  })

  test('in Windows lines and behind a byte order mark too, and only in the lines that are asked for', async () => {
    const editor = await openEditor({ clock })
    const text = `\uFEFF${ENGLISH.replaceAll('\n', '\r\n')}`
    const uri = await editor.open(text)
    const range = editor.rangeOf(uri, 'Publish 40')
    const words = coloured(text, await editor.ask('semanticTokens/range', uri, { range }))
    expect(words).toEqual([
      'goal: Publish',
      'measure: 40 recipes',
      'goal: online by',
      'deadline: 30 June 2027',
    ])
  })
})

test('a document that is no plan has no outline, nothing to fold and no colours', async () => {
  const editor = await openEditor({ clock })
  const uri = await editor.open('# Shopping\n\n- Bread\n  - Rye\n', 'file:///home/sam/list.md')
  expect(await editor.ask('documentSymbol', uri)).toEqual([])
  expect(await editor.ask('foldingRange', uri)).toEqual([])
  expect(await editor.ask('semanticTokens/full', uri)).toEqual({ data: [] })
})
