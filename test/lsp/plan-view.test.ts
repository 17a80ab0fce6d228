import { describe, expect, test } from 'vitest'
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver'
import {
  type DrawnPlan,
  type EmptyView,
  PLAN_STATUS,
  PLAN_VIEW,
  type PlanRow,
  type PlanStatus,
} from '../../server/lsp/protocol'
import { clockAt, openEditor, type TestEditor } from './editor'
import { ENGLISH, FRENCH } from './plans'

const clock = clockAt('2026-11-26')
const FOLDER = 'file:///home/sam/plans'

/** A plan with hours, something late and something done. */
const BUSY = `---
type: career-plan
date: 2026-10-01
time-budget: 3 h a week
---

# From the truck to the desk

Target role: shift lead in a frozen-food depot

## Goals

1. Pass the safety course by Q2 2027, 4 h a week
   - [x] Enrol by 20 October 2026
   - [ ] Ask Marta for the book by 15 November 2026
   - [ ] Every Tuesday: revise in the canteen
2. Read more
`

const ask = <Told>(editor: TestEditor, method: string, uri: string): Promise<Told> =>
  editor.line.sendRequest<Told>(method, { textDocument: { uri } })

async function drawn(text: string, habits: Parameters<typeof openEditor>[0] = {}): Promise<DrawnPlan> {
  const editor = await openEditor({ clock, ...habits })
  return ask<DrawnPlan>(editor, PLAN_VIEW, await editor.open(text))
}

/** Rows with their days, those below indented. */
const rowsOf = (rows: readonly PlanRow[], indent = ''): string[] =>
  rows.flatMap(({ name, when, days, steps }) => [
    `${indent}${name.slice(0, 9)} | ${when} | ${days ? [days.begins, days.start, days.end].join(' ') : '-'}`,
    ...rowsOf(steps, `${indent}  `),
  ])

describe('a plan as a whole', () => {
  test('says what it is for, how much there is, what is late, what comes next', async () => {
    const { title, panel, lead, summary, language } = await drawn(BUSY)
    expect([title, panel, lead, language]).toEqual([
      'From the truck to the desk',
      'Plan: From the truck to the desk',
      'Towards: shift lead in a frozen-food depot',
      'en',
    ])
    expect(summary).toEqual([
      { text: '2 goals', isOverdue: false },
      { text: 'Steps: 1 of 3 done', isOverdue: false },
      { text: '1 overdue', isOverdue: true },
      { text: 'Next: 30 June 2027, in 216 days', isOverdue: false },
    ])
  })

  test('stands on a line of days, with what is late in words', async () => {
    const { timeline } = await drawn(BUSY)
    expect(rowsOf(timeline.rows)).toEqual([
      'Pass the  | 30 June 2027 · 216 days left | 0 182 272',
      '  Enrol by  | done | 0 19 19',
      '  Ask Marta | 15 November 2026 · 11 days late | 0 45 45',
      '  Every Tue | Every Tuesday | -',
      'Read more | no day yet | -',
    ])
    expect(timeline.rows[0]?.steps[1]?.spoken).toBe(
      'Action, Ask Marta for the book by 15 November 2026, Overdue, due 15 November 2026, 11 days late',
    )
    expect(timeline.today).toEqual({ at: 56, label: 'Today' })
    expect(timeline.scales).toMatchObject([{ label: 'Whole plan', from: 0, length: 273 }])
    expect(timeline.scales[0].marks).toEqual([
      { at: 31, label: 'Nov 2026' },
      { at: 92, label: 'Jan 2027' },
      { at: 151, label: 'Mar' },
      { at: 212, label: 'May' },
    ])
  })

  test('has marks that are few and even, however long it is', async () => {
    const marks = async (by: string): Promise<string> =>
      (await drawn(ENGLISH.replace('by 30 June 2027', `by ${by}`))).timeline.scales[0].marks
        .map(({ label }) => label)
        .join(' ')
    expect(await marks('20 December 2026')).toBe('Nov 2026 Jan 2027 Mar May')
    expect(await marks('2031')).toBe('2027 2028 2029 2030 2031')
    expect(await marks('2060')).toBe('2030 2040 2050 2060')
  })

  test('can be looked at for the next year alone, where it reaches far', async () => {
    const far = ENGLISH.replace('by 30 June 2027', 'by 2031')
    const { scales } = (await drawn(far)).timeline
    expect(scales.map(({ label, from, length }) => [label, from, length])).toEqual([
      ['Whole plan', 0, 1887],
      ['Next 12 months', 0, 365],
    ])
    expect(scales[1]?.marks.map(({ label }) => label)).toEqual(['Jan 2027', 'Apr', 'Jul', 'Oct'])
    expect((await drawn(ENGLISH)).timeline.scales).toHaveLength(1)
  })

  test('has a table of words for each letter, or of what to ask oneself, and no sum', async () => {
    const { smart } = await drawn(BUSY)
    expect(smart.letters.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
      'S Specific',
      'M Measurable',
      'A Achievable',
      'R Realistic',
      'T Time-bound',
    ])
    const [, , achievable, , time] = smart.rows[0]?.cells ?? []
    expect(achievable).toMatchObject({ answer: 'unknown', said: 'cannot tell', sign: '?' })
    expect(time).toEqual({ answer: 'yes', sign: '✓', said: 'found', words: '“Q2 2027”' })
    expect(smart.rows[1]?.cells[4]).toEqual({
      answer: 'no',
      sign: '–',
      said: 'not found yet',
      words: 'By when?',
    })
    expect(Object.keys(smart)).toEqual(['heading', 'goal', 'letters', 'rows'])
  })

  test('counts hours against the time that is set aside', async () => {
    const { hours } = await drawn(BUSY)
    expect([hours.lead, hours.budget]).toEqual([['You set aside 3 h a week.'], 3])
    expect(
      hours.rows.map(({ when, text, over, work }) => [when, text, over, work.map(one => one.text)]),
    ).toEqual([['November 2026 – June 2027', '4 h', '1 h over', ['4 h']]])
    expect((await drawn(ENGLISH)).hours).toMatchObject({
      lead: [
        'The plan does not say how many hours a week you have for it.',
        'No goal or step says yet how many hours it takes.',
      ],
      budget: null,
      rows: [],
    })
  })

  test('points at the words, and at the lines of all that is below them', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(BUSY)
    const { timeline } = await ask<DrawnPlan>(editor, PLAN_VIEW, uri)
    const [goal] = timeline.rows
    expect(editor.text(uri, goal?.range)).toBe('Pass the safety course by Q2 2027, 4 h a week')
    expect(goal?.lines).toEqual([12, 15])
    expect(goal?.steps[0]?.lines).toEqual([13, 13])
  })

  test('is told in the language of its reader', async () => {
    const { panel, language, summary, timeline, smart, hours } = await drawn(FRENCH, { locale: 'fr' })
    expect([panel, language]).toEqual(['Plan\u00a0: Mon plan de carrière', 'fr'])
    expect(summary.map(({ text }) => text)).toEqual([
      '2\u00a0objectifs',
      'Rien en retard',
      'Prochaine échéance\u00a0: 23 mai 2027, dans 178\u00a0jours',
    ])
    expect(rowsOf(timeline.rows)[0]).toBe('Publier u | 30 juin 2027 · encore 216\u00a0jours | 22 241 241')
    expect(timeline.scales[0].marks.map(({ label }) => label)).toEqual([
      'nov. 2026',
      'janv. 2027',
      'mars',
      'mai',
    ])
    expect([smart.heading, hours.heading]).toEqual(['SMART, objectif par objectif', 'Heures par semaine'])
  })

  test('follows what is typed', async () => {
    const editor = await openEditor({ clock })
    const uri = await editor.open(BUSY)
    await ask(editor, PLAN_VIEW, uri)
    await editor.replace(uri, '[ ] Ask', '[x] Ask')
    const { summary } = await ask<DrawnPlan>(editor, PLAN_VIEW, uri)
    expect(summary.map(({ text }) => text)).toContain('Nothing overdue')
  })

  test('is shown of a file that nobody has opened, too', async () => {
    const editor = await openEditor({ clock, files: { [`${FOLDER}/a.md`]: BUSY } })
    expect(await ask(editor, PLAN_VIEW, `${FOLDER}/a.md`)).toMatchObject({
      kind: 'plan',
      title: 'From the truck to the desk',
    })
  })
})

describe('where there is no plan', () => {
  const empty = async (text: string | null, locale = 'en'): Promise<EmptyView> => {
    const editor = await openEditor({ clock, locale, files: {} })
    const uri = `${FOLDER}/2027/list.md`
    if (text !== null) await editor.open(text, uri)
    return ask<EmptyView>(editor, PLAN_VIEW, uri)
  }

  test('it is said kindly, with a way to begin', async () => {
    expect(await empty('# Shopping\n\n- Bread\n')).toMatchObject({
      kind: 'empty',
      panel: 'Plan: list',
      heading: 'No plan here yet',
      newPlan: 'Start a new plan…',
    })
    expect((await empty('# Shopping\n', 'fr')).heading).toBe('Pas encore de plan ici')
  })

  test('nor a goal, it is said what to write', async () => {
    const view = await empty('---\ntype: career-plan\n---\n\n# My plan\n')
    expect([view.kind, view.heading]).toEqual(['empty', 'No goal yet'])
  })

  test('nor a file, there is no plan either', async () => {
    expect(await empty(null)).toMatchObject({ kind: 'empty', heading: 'No plan here yet' })
  })
})

test('whoever asks and goes away is told so', async () => {
  const editor = await openEditor({ clock })
  const uri = await editor.open(BUSY)
  const source = new CancellationTokenSource()
  const asked = editor.line.sendRequest(PLAN_VIEW, { textDocument: { uri } }, source.token)
  source.cancel()
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
})

describe('the status of a plan', () => {
  const status = async (text: string, locale = 'en'): Promise<PlanStatus | null> => {
    const editor = await openEditor({ clock, locale })
    return ask(editor, PLAN_STATUS, await editor.open(text))
  }

  test('counts what is late and names it', async () => {
    expect(await status(BUSY)).toEqual({
      text: '1 overdue',
      lines: ['“Ask Marta for the book by 15 November 2…” · Overdue · due 15 November 2026 · 11 days late'],
      isOverdue: true,
    })
    expect((await status(BUSY, 'fr'))?.text).toBe('1 en retard')
  })

  test('else says how far the next day is', async () => {
    expect(await status(ENGLISH)).toMatchObject({ text: '95 days left', isOverdue: false })
  })

  test('is empty where nothing has a day, and none where there is no plan', async () => {
    expect(await status('---\ntype: career-plan\n---\n\n## Goals\n\n- Read more\n')).toEqual({
      text: '',
      lines: [],
      isOverdue: false,
    })
    expect(await status('# Shopping\n\n- Bread\n')).toBeNull()
  })
})

describe('that plans changed', () => {
  const told = async (editor: TestEditor, change: () => Promise<void>): Promise<number> => {
    const before = editor.plansChanged
    await change()
    await editor.line.sendRequest(PLAN_STATUS, { textDocument: { uri: `${FOLDER}/none.md` } })
    return editor.plansChanged - before
  }

  test('is told when files, settings or the day change, not when somebody types', async () => {
    const moving = clockAt('2026-11-26')
    const editor = await openEditor({ clock: moving, files: { [`${FOLDER}/a.md`]: BUSY } })
    const uri = await editor.open(ENGLISH)
    expect(await told(editor, () => editor.replace(uri, 'Read more', 'Read on'))).toBe(0)
    expect(await told(editor, () => editor.write(`${FOLDER}/a.md`, ENGLISH))).toBeGreaterThan(0)
    expect(await told(editor, () => editor.set({ locale: 'fr' }))).toBeGreaterThan(0)
    expect(await told(editor, async () => moving.nextDay('2026-11-27'))).toBeGreaterThan(0)
    expect(await told(editor, () => editor.close(uri))).toBeGreaterThan(0)
  })
})
