import { describe, expect, test } from 'vitest'
import type { CodeLens, InlayHint } from 'vscode-languageserver'
import { SHOW_MISSING } from '../../server/lsp/protocol'
import { clockAt, openEditor, type TestEditor } from './editor'
import { ENGLISH, FRENCH } from './plans'

const clock = clockAt('2026-11-26')

const lensesOf = async (editor: TestEditor, uri: string): Promise<CodeLens[]> =>
  editor.ask<CodeLens[]>('codeLens', uri)

/** Each lens with the line that it stands above. */
const lenses = async (editor: TestEditor, uri: string): Promise<string[]> =>
  (await lensesOf(editor, uri)).map(({ range, command }) => {
    const line = editor.text(uri).split('\n')[range.start.line]
    return `${command?.title} | ${line?.slice(0, 14)}`
  })

async function hints(editor: TestEditor, uri: string): Promise<string[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
  const told = await editor.ask<InlayHint[]>('inlayHint', uri, { range })
  return told.map(({ position, label }) => {
    const line = { start: { line: position.line, character: 0 }, end: position }
    return `${editor.text(uri, line)} ${label}`
  })
}

describe('above each goal', () => {
  test('stand its letters, met or missing, and no score', async () => {
    const editor = await openEditor({ clock })
    expect(await lenses(editor, await editor.open(ENGLISH))).toEqual([
      'S ✓  M ✓  A ✓  R ?  T ✓ | - Publish 40 r',
      'S –  M –  A ?  R ?  T ✓ | - Improve my w',
      'S –  M –  A ?  R ?  T – | - Read more',
    ])
  })

  test('stands what is missing, for who clicks: a finding’s own words, else a question', async () => {
    const editor = await openEditor({ clock, commands: [SHOW_MISSING] })
    const uri = await editor.open(ENGLISH)
    const [, welding] = await lensesOf(editor, uri)
    const found = await editor.diagnostic(uri, 'specific-vague-verb')
    expect(welding?.command).toMatchObject({
      command: 'goalmark.showMissing',
      arguments: [
        {
          uri,
          title: 'What “Improve my welding in six months” does not say yet',
          letters: [
            { label: 'S · Specific', detail: found.message, at: found.range },
            { label: 'M · Measurable', detail: expect.stringMatching(/./) },
            { label: 'A · Achievable', detail: 'What do you need for it: time, money, a course, a person?' },
            { label: 'R · Realistic', detail: 'What shows that it is within your reach?' },
          ],
        },
      ],
    })
    expect(editor.capabilities.executeCommandProvider?.commands).not.toContain('goalmark.showMissing')
  })

  test('stands the same in a message, in an editor that has no list to show', async () => {
    const editor = await openEditor({ clock, locale: 'fr' })
    const uri = await editor.open(FRENCH)
    expect(editor.capabilities.executeCommandProvider?.commands).toContain('goalmark.showMissing')
    const [, soudure] = await lensesOf(editor, uri)
    await editor.line.sendRequest('workspace/executeCommand', soudure?.command)
    expect(editor.warnings.at(-1)?.split('\n')).toEqual([
      'Ce que «\u00a0Améliorer ma soudure dans six mois\u00a0» ne dit pas encore',
      expect.stringMatching(/^S · Spécifique – ./),
      expect.stringMatching(/^M · Mesurable – ./),
      'A · Atteignable – De quoi avez-vous besoin\u00a0: du temps, de l’argent, une formation, quelqu’un\u202f?',
      'R · Réaliste – Qu’est-ce qui montre que c’est à votre portée\u202f?',
    ])
    const selection = editor.rangeOf(uri, 'Améliorer ma soudure dans six mois')
    expect(editor.shown).toEqual([{ uri, selection, takeFocus: true }])
  })

  test.each([[[]], [[null]], [['plan.md']], [[{ uri: 7 }]], [[{ uri: 'file:///gone.md', range: {} }]]])(
    'a command that was given %j is answered, and tells nothing',
    async given => {
      const editor = await openEditor({ clock })
      const asked = { command: 'goalmark.showMissing', arguments: given }
      expect(await editor.line.sendRequest('workspace/executeCommand', asked)).toBeNull()
      expect(editor.warnings).toEqual([])
    },
  )
})

describe('behind a date that has to be worked out', () => {
  test('stands the day', async () => {
    const editor = await openEditor({ clock })
    expect(await hints(editor, await editor.open(ENGLISH))).toEqual([
      '- Improve my welding in six months → 23 May 2027',
    ])
  })

  test('it stands in the language of the reader, whatever that of the plan', async () => {
    const editor = await openEditor({ clock, locale: 'fr' })
    expect(await hints(editor, await editor.open(ENGLISH))).toEqual([
      '- Improve my welding in six months → 23 mai 2027',
    ])
    const english = await openEditor({ clock })
    expect(await hints(english, await english.open(FRENCH))).toEqual([
      '- Améliorer ma soudure dans six mois → 23 May 2027',
    ])
  })

  test('a feast and a season are worked out, too', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH.replace('Read more', 'Read ten novels by Easter 2027'))
    expect((await hints(editor, uri)).at(-1)).toBe('- Read ten novels by Easter 2027 → 28 March 2027')
  })

  test('a bare mention, a mark and a remark are left alone', async () => {
    const editor = await openEditor({ clock })
    const more =
      '- Pass the exam by 30 June 2027\n  - Measure: 12/20 or better\n\n## Notes\n\nI was there in July.\n'
    const uri = await editor.open(ENGLISH.replace('- Read more\n', more))
    expect(await hints(editor, uri)).toEqual(['- Improve my welding in six months → 23 May 2027'])
  })

  test('it stands only in the lines that were asked for', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    const { range } = { range: editor.rangeOf(uri, 'Publish') }
    expect(await editor.ask('inlayHint', uri, { range })).toEqual([])
  })
})

describe('what an editor shows', () => {
  test.each([
    ['codeLens', (editor: TestEditor, uri: string) => lenses(editor, uri)],
    ['inlayHints', (editor: TestEditor, uri: string) => hints(editor, uri)],
    [
      'hover',
      async (editor: TestEditor, uri: string) => [await editor.hover(uri, 'Improve')].filter(Boolean),
    ],
  ])('can be switched off and on again: %s', async (name, look) => {
    const editor = await openEditor({ clock, settings: { [name]: { enabled: false } } })
    const uri = await editor.open(ENGLISH)
    expect(await look(editor, uri)).toEqual([])
    await editor.set({ [name]: { enabled: true } })
    expect((await look(editor, uri)).length).toBeGreaterThan(0)
    expect(editor.refreshed.sort()).toEqual(['codeLens', 'inlayHint'])
    expect(editor.warnings).toEqual([])
  })

  test('is nothing in a document that is no plan', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open('# Shopping\n\n- Bread in six months\n', 'file:///home/sam/list.md')
    expect(await lenses(editor, uri)).toEqual([])
    expect(await hints(editor, uri)).toEqual([])
    expect(await editor.hover(uri, 'six months')).toBeNull()
  })
})
