import { describe, expect, test } from 'vitest'
import type { CodeLens, Hover, InlayHint, MarkupContent } from 'vscode-languageserver'
import { SHOW_MISSING } from '../../server/lsp/protocol'
import { clockAt, openEditor, type TestEditor } from './editor'

const ENGLISH = `---
type: career-plan
date: 2026-11-23
---

# My plan

## Goals

- Publish 40 recipes online by 30 June 2027
  - Resources: Tuesday evenings off
  - By 1 March 2027: hand the outline to the printer
  - [x] Ask the printer for a price
  - [ ] Sort the photographs
- Improve my welding in six months
- Read more
`

const FRENCH = `---
type: career-plan
date: 2026-11-23
---

# Mon plan de carrière

## Objectifs

- Publier un livre de 40 recettes d’ici le 30 juin 2027
- Améliorer ma soudure dans six mois
`

const clock = clockAt('2026-11-26')

const lensesOf = async (editor: TestEditor, uri: string): Promise<CodeLens[]> =>
  editor.ask<CodeLens[]>('codeLens', uri)

/** Each lens with the line that it stands above. */
const lenses = async (editor: TestEditor, uri: string): Promise<string[]> =>
  (await lensesOf(editor, uri)).map(({ range, command }) => {
    const line = editor.text(uri).split('\n')[range.start.line]
    return `${command?.title} | ${line?.slice(0, 14)}`
  })

const words = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? ''

/** The first part of what a pause over some words tells: what was read, without the findings. */
const pause = async (editor: TestEditor, uri: string, over: string): Promise<string> =>
  words(await editor.hover(uri, over)).split('\n\n---\n\n')[0] ?? ''

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

describe('a pause', () => {
  test('over a goal tells its deadline, the days left, its stages, and the words for each letter', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(await pause(editor, uri, 'Publish')).toBe(
      [
        '**Goal** · open',
        'Deadline · **30 June 2027** · 216 days left',
        'Stages · 0 of 1 done',
        '- “By 1 March 2027: hand the outline to th…” · 1 March 2027',
        'Actions · 1 of 2 done',
        [
          '- **S** Specific · found · “Publish”',
          '- **M** Measurable · found · “40 recipes”',
          '- **A** Achievable · found · “Tuesday evenings off”',
          '- **R** Realistic · cannot tell · What shows that it is within your reach?',
          '- **T** Time-bound · found · “30 June 2027”',
        ].join('\n'),
      ].join('\n\n'),
    )
  })

  test('over a goal in a French editor does so in French', async () => {
    const editor = await openEditor({ clock, locale: 'fr' })
    const uri = await editor.open(FRENCH)
    expect(await pause(editor, uri, 'Améliorer')).toBe(
      [
        '**Objectif** · en cours',
        'Échéance · **23 mai 2027** · encore 178\u00a0jours',
        [
          '- **S** Spécifique · pas encore trouvé · Que pourra-t-on vous voir faire\u202f?',
          '- **M** Mesurable · pas encore trouvé · À quoi verrez-vous que c’est fait\u202f?',
          '- **A** Atteignable · impossible à dire · De quoi avez-vous besoin\u00a0: du temps, de l’argent, une formation, quelqu’un\u202f?',
          '- **R** Réaliste · impossible à dire · Qu’est-ce qui montre que c’est à votre portée\u202f?',
          '- **T** Temporel · trouvé · «\u00a0six mois\u00a0»',
        ].join('\n'),
      ].join('\n\n'),
    )
  })

  test('over a step in a French editor agrees with it', async () => {
    const editor = await openEditor({ clock, locale: 'fr' })
    const uri = await editor.open(ENGLISH)
    expect(await pause(editor, uri, 'Ask the printer')).toMatch(/^\*\*Action\*\* · faite\n/)
    expect(await pause(editor, uri, 'Publish')).toContain('Actions · 1 faite sur 2')
  })

  test('over a goal whose heading dates it tells so', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH.replace('## Goals', '## Goals for 2027'))
    expect(await pause(editor, uri, 'Read more')).toContain(
      'Deadline · **31 December 2027** · 400 days left · from the heading',
    )
  })

  test('over a deadline that is gone by counts the days since, until the goal is done', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH.replace('Read more', '[ ] Read Emma by 20 November 2026'))
    expect(await pause(editor, uri, 'Read Emma')).toContain('**20 November 2026** · 6 days late')
    await editor.replace(uri, '[ ] Read', '[x] Read')
    expect(await pause(editor, uri, 'Read Emma')).toMatch(/\*\*20 November 2026\*\*$/m)
  })

  test('over a step tells what it is, and which goal it serves', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(await pause(editor, uri, 'Ask the printer')).toBe(
      ['**Action** · done', 'Serves “Publish 40 recipes online by 30 June 20…”'].join('\n\n'),
    )
  })

  test.each([
    [
      'six months',
      '**23 May 2027** · in 178 days\n\n“six months”, counted from 23 November 2026, the date of the plan.',
    ],
    ['30 June 2027', '**30 June 2027** · in 216 days'],
    ['2026-11-23', 'The date of the plan: “in six months” counts from 23 November 2026.'],
  ])('over %s tells how it was read', async (date, told) => {
    const editor = await openEditor({ clock })
    expect(await pause(editor, await editor.open(ENGLISH), date)).toBe(told)
  })

  test.each([
    ['by 31/12/27', '31/12/27', '**31 December 2027** · in 400 days'],
    [
      'by November 2026',
      'November',
      '**30 November 2026** · in 4 days\n\nFrom 1 November 2026 to 30 November 2026.',
    ],
    [
      'by 31 February 2027',
      '31 Feb',
      '“31 February 2027”: no calendar has this day. The nearest before it is 28 February 2027.',
    ],
    ['by 25 November 2026', '25 Nov', '**25 November 2026** · yesterday'],
    ['someday', 'someday', '“someday” is no day yet.'],
    ['by 03/04/2027', '03/04', '“03/04/2027” may be read in two ways: 3 April 2027 or 4 March 2027.'],
  ])('over the date in “%s” tells how it was read', async (tail, over, told) => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH.replace('Read more', `Read twenty novels ${tail}`))
    expect(await pause(editor, uri, over)).toBe(told)
  })

  test('where a finding stands too keeps its words', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(ENGLISH)
    expect(words(await editor.hover(uri, 'Improve'))).toMatch(
      /^\*\*Goal\*\*.+\n---\n.+`specific-vague-verb`/s,
    )
  })
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

  test('counts from the new day when one begins', async () => {
    const midnight = clockAt('2026-11-26')
    const editor = await openEditor({ clock: midnight })
    const uri = await editor.open(ENGLISH)
    midnight.nextDay('2026-11-27')
    expect(await pause(editor, uri, '30 June 2027')).toBe('**30 June 2027** · in 215 days')
  })
})
