import { describe, expect, test } from 'vitest'
import type { Hover, MarkupContent } from 'vscode-languageserver'
import { clockAt, openEditor, type TestEditor } from './editor'
import { ENGLISH, FRENCH } from './plans'

const clock = clockAt('2026-11-26')

const words = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? ''

/** The first part of what a pause over some words tells: what was read, without the findings. */
const pause = async (editor: TestEditor, uri: string, over: string): Promise<string> =>
  words(await editor.hover(uri, over)).split('\n\n---\n\n')[0] ?? ''

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

  test.each(['G2', 'Goal 2)'])('over %s tells of the goal that is called so', async over => {
    const editor = await openEditor({ clock })
    const labelled =
      '- G2. Read ten novels by 30 June 2027\n\n## Actions\n\n- [ ] Join the library (→ Goal 2)\n'
    const uri = await editor.open(ENGLISH.replace('- Read more\n', labelled))
    expect(await pause(editor, uri, over)).toMatch(
      /^“Read ten novels by 30 June 2027”\n\n\*\*Goal\*\* · open\n\nDeadline · \*\*30 June 2027\*\*/,
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

  test('counts from the new day when one begins', async () => {
    const midnight = clockAt('2026-11-26')
    const editor = await openEditor({ clock: midnight })
    const uri = await editor.open(ENGLISH)
    midnight.nextDay('2026-11-27')
    expect(await pause(editor, uri, '30 June 2027')).toBe('**30 June 2027** · in 215 days')
  })
})
