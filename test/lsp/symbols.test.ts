import { describe, expect, test } from 'vitest'
import { CancellationTokenSource, LSPErrorCodes, type SymbolInformation } from 'vscode-languageserver'
import { clockAt, openEditor, type TestEditor } from './editor'
import { ENGLISH, FRENCH } from './plans'

const clock = clockAt('2026-11-26')

describe('goals are found by their words in every plan', () => {
  const names = async (editor: TestEditor, query: string): Promise<unknown[]> => {
    const found = await editor.line.sendRequest<SymbolInformation[]>('workspace/symbol', { query })
    return found.map(({ name, containerName }) => [name, containerName])
  }

  test('with or without accents and capitals, by the first letters of words too', async () => {
    const editor = await openEditor({ clock })
    await editor.open(ENGLISH.replace('- Read', '- G2. Read'))
    await editor.open(FRENCH.replace('ma soudure', 'ma pêche'), 'file:///home/sam/plans/2027/plan.md')
    await editor.open('# Shopping\n\n- Publish nothing\n', 'file:///home/sam/plans/list.md')
    expect(await names(editor, 'PECHE')).toEqual([['Améliorer ma pêche dans six mois', '2027/plan.md']])
    expect(await names(editor, 'publi')).toEqual([
      ['Publish 40 recipes online by 30 June 2027', 'plan.md'],
      ['Publier un livre de 40 recettes d’ici le 30 juin 2027', '2027/plan.md'],
    ])
    expect(await names(editor, 'g2 read')).toEqual([['G2 Read more', 'plan.md']])
    expect(await names(editor, 'read g2')).toEqual([])
    expect(await names(editor, '')).toHaveLength(8)
  })

  test('and no longer once their plan is closed', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    await editor.close(uri)
    expect(await names(editor, '')).toEqual([])
  })

  describe.each([true, false])(
    'that nobody has opened, too (an editor that tells of changes: %s)',
    watches => {
      const FOLDER = 'file:///home/sam/plans'
      const files = {
        [`${FOLDER}/mes%20objectifs/b.md`]: FRENCH,
        [`${FOLDER}/list.md`]: '# Shopping\n\n- Publish nothing\n',
        [`${FOLDER}/.gitignore`]: 'drafts/\n',
        [`${FOLDER}/drafts/x.md`]: FRENCH,
      }

      test('as their files stand', async () => {
        const editor = await openEditor({ clock, files, watches })
        await editor.open(ENGLISH.replace('- Read', '- G2. Read'))
        expect(await names(editor, 'publi')).toEqual([
          ['Publish 40 recipes online by 30 June 2027', 'plan.md'],
          ['Publier un livre de 40 recettes d’ici le 30 juin 2027', 'mes objectifs/b.md'],
        ])
        await editor.write(`${FOLDER}/mes%20objectifs/b.md`, FRENCH.replace('un livre', 'trois livres'))
        expect(await names(editor, 'livre')).toEqual([
          ['Publier trois livres de 40 recettes d’ici le 30 juin 2027', 'mes objectifs/b.md'],
        ])
      })

      test('once each, as it is typed where it is open', async () => {
        const editor = await openEditor({ clock, files, watches })
        const uri = await editor.open(FRENCH, `${FOLDER}/mes%20objectifs/b.md`)
        await editor.replace(uri, 'un livre', 'un cahier')
        expect(await names(editor, 'publi')).toEqual([
          ['Publier un cahier de 40 recettes d’ici le 30 juin 2027', 'mes objectifs/b.md'],
        ])
      })
    },
  )

  test('and no longer searched once the editor has given up', async () => {
    const editor = await openEditor({ clock, files: { 'file:///home/sam/plans/b.md': FRENCH } })
    const source = new CancellationTokenSource()
    const answer = editor.line.sendRequest('workspace/symbol', { query: '' }, source.token)
    source.cancel()
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    expect(await names(editor, 'livre')).toHaveLength(1)
  })
})
