import { describe, expect, test } from 'vitest'
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver'
import { GOALS, type GoalEntry, type Goals } from '../../server/lsp/protocol'
import { clockAt, openEditor, type TestEditor } from './editor'
import { ENGLISH } from './plans'

const clock = clockAt('2026-11-26')
const FOLDER = 'file:///home/sam/plans'

const BREAD = `---
type: career-plan
date: 2026-10-01
---

# The bakery

## Goals

- Sell 40 loaves a week by 30 March 2027
  - [ ] Ask Lena for the stall by 15 November 2026
- Pass the hygiene test by 10 December 2026
- [x] Buy the oven by 1 October 2026
- Bake better

## To do

- [ ] Call the council by 20 December 2026
- [ ] Tidy the shelf
`

const files = {
  [`${FOLDER}/2027/bread.md`]: BREAD,
  [`${FOLDER}/list.md`]: '# Shopping\n\n- Bread\n',
  [`${FOLDER}/.gitignore`]: 'drafts/\n',
  [`${FOLDER}/drafts/x.md`]: BREAD,
}

const asked = (editor: TestEditor): Promise<Goals> => editor.line.sendRequest<Goals>(GOALS)

const linesOf = (entries: readonly GoalEntry[], indent = ''): string[] =>
  entries.flatMap(({ name, description, steps }) => [
    `${indent}${name.slice(0, 12)} | ${description}`,
    ...linesOf(steps, `${indent}  `),
  ])

const told = async (editor: TestEditor): Promise<string[]> =>
  (await asked(editor)).groups.flatMap(({ label, goals }) => [`# ${label}`, ...linesOf(goals)])

describe('the goals of every plan', () => {
  test('stand by when they are due, open or not, what is late first', async () => {
    const editor = await openEditor({ clock, files })
    await editor.open(ENGLISH)
    expect(await told(editor)).toEqual([
      '# Overdue',
      'Ask Lena for | 11 days late · 2027/bread.md',
      '# In the next 30 days',
      'Pass the hyg | 10 December 2026 · 2027/bread.md',
      'Call the cou | 20 December 2026 · 2027/bread.md',
      '# Later',
      'Sell 40 loav | 30 March 2027 · 2027/bread.md',
      '  Ask Lena for | 11 days late',
      'Improve my w | 23 May 2027 · plan.md',
      'Publish 40 r | 30 June 2027 · plan.md',
      '  By 1 March 2 | 1 March 2027',
      '  Ask the prin | done',
      '  Sort the pho | no day yet',
      '# Without a day',
      'Read more | no day yet · plan.md',
      'Bake better | no day yet · 2027/bread.md',
      '# Done, moved or dropped',
      'Buy the oven | done · 2027/bread.md',
    ])
  })

  test('are counted where they are late, in words too', async () => {
    const editor = await openEditor({ clock, files })
    const { overdue, summary, groups } = await asked(editor)
    expect([overdue, summary]).toEqual([1, '1 overdue'])
    expect(groups[0]?.goals[0]).toMatchObject({
      uri: `${FOLDER}/2027/bread.md`,
      isOverdue: true,
      isStep: true,
      status: 'open',
      spoken:
        'Action, Ask Lena for the stall by 15 November 2026, Overdue, due 15 November 2026, 11 days late, 2027/bread.md',
    })
  })

  test('are told in French', async () => {
    const editor = await openEditor({ clock, files, locale: 'fr' })
    const { groups, summary } = await asked(editor)
    expect(groups.map(({ label }) => label)).toEqual([
      'En retard',
      'Dans les 30 jours',
      'Plus tard',
      'Sans date',
      'Faits, reportés ou abandonnés',
    ])
    expect([summary, groups[0]?.goals[0]?.description]).toEqual([
      '1 en retard',
      '11\u00a0jours de retard · 2027/bread.md',
    ])
  })

  test.each([true, false])(
    'follow what is typed and what is saved (an editor that tells of changes: %s)',
    async watches => {
      const editor = await openEditor({ clock, files, watches })
      expect((await asked(editor)).overdue).toBe(1)
      const uri = await editor.open(BREAD, `${FOLDER}/2027/bread.md`)
      await editor.replace(uri, '[ ] Ask', '[x] Ask')
      expect((await asked(editor)).overdue).toBe(0)
      editor.files.write(uri, editor.text(uri))
      await editor.close(uri)
      expect((await asked(editor)).overdue).toBe(0)
      await editor.write(uri, null)
      expect((await asked(editor)).groups).toEqual([])
    },
  )

  test('are none in a folder without plans', async () => {
    const editor = await openEditor({ clock, files: { [`${FOLDER}/list.md`]: '# Shopping\n\n- Bread\n' } })
    expect(await asked(editor)).toEqual({ groups: [], overdue: 0, summary: 'Nothing overdue' })
  })

  test('are no longer looked for once the question is taken back', async () => {
    const editor = await openEditor({ clock, files })
    const source = new CancellationTokenSource()
    const answer = editor.line.sendRequest(GOALS, source.token)
    source.cancel()
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
  })
})
