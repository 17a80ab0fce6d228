import { describe, expect, test } from 'vitest'
import type { CompletionItem, TextEdit } from 'vscode-languageserver'
import { openEditor, type TestEditor } from './editor'

const HEAD = '---\ntype: career-plan\ndate: 2026-01-15\n---\n\n# My plan\n\n'
const HEAD_FR = HEAD.replace('# My plan', '# Mon plan de carrière')

/** What is proposed where `|` stands; by a sign that was typed, or by the person's own key. */
async function proposed(editor: TestEditor, marked: string, sign?: string): Promise<CompletionItem[]> {
  const offset = marked.indexOf('|')
  const uri = await editor.open(marked.slice(0, offset) + marked.slice(offset + 1))
  const context = sign ? { triggerKind: 2, triggerCharacter: sign } : { triggerKind: 1 }
  const position = editor.document(uri).positionAt(offset)
  return editor.line.sendRequest('textDocument/completion', { textDocument: { uri }, position, context })
}

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label)

/** What taking a proposal writes, and where. */
function editOf(item: CompletionItem | undefined): TextEdit {
  const edit = item?.textEdit
  if (!edit || !('range' in edit)) throw new Error('nothing is proposed')
  return edit
}

/** The text once that proposal is taken. */
function taken(marked: string, item: CompletionItem | undefined): string {
  const text = marked.replace('|', '')
  const { range, newText } = editOf(item)
  const lines = text.split('\n')
  const line = lines[range.start.line] ?? ''
  lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character)
  return lines.join('\n')
}

describe('in the front matter', () => {
  test('the keys that are not there yet, in the plan’s language', async () => {
    const editor = await openEditor()
    const keys = labels(await proposed(editor, HEAD.replace('---\n\n#', '|\n---\n\n#')))
    expect(keys.slice(0, 3)).toEqual(['lang', 'current-role', 'target'])
    expect(keys).not.toContain('date')
    const french = labels(await proposed(editor, HEAD_FR.replace('---\n\n#', 'po|\n---\n\n#')))
    expect(french).toContain('poste-actuel')
  })

  test('what a key takes: kinds, languages, days', async () => {
    const editor = await openEditor()
    const marked = HEAD.replace('career-plan', '|')
    const kinds = await proposed(editor, marked)
    expect(labels(kinds)).toEqual(expect.arrayContaining(['career-plan', 'idp', 'okr', 'interview-answer']))
    expect(taken(marked, kinds[1])).toBe(HEAD.replace('career-plan', 'idp'))
    expect(labels(await proposed(editor, HEAD.replace('date:', 'lang:|\ndate:')))).toEqual(['en', 'fr'])
    expect(labels(await proposed(editor, HEAD.replace('date:', 'review: |\ndate:')))).toContain('2026-03-31')
    expect(labels(await proposed(editor, HEAD.replace('date:', 'cadence: |\ndate:')))).toContain('quarterly')
  })

  test('of a document that is no plan, only what makes it one', async () => {
    const editor = await openEditor()
    expect(labels(await proposed(editor, '---\ntitle: Soup\n|\n---\n\n# Soup\n'))).toEqual(['type'])
    expect(labels(await proposed(editor, '---\ntitle: Soup\ntype: |\n---\n\n# Soup\n'))).toContain('idp')
  })

  test('while it is not closed yet', async () => {
    const editor = await openEditor()
    expect(labels(await proposed(editor, '---\ntype: career-plan\nta|'))).toContain('target')
  })
})

test('behind a mark for a heading, headings as people write them', async () => {
  const editor = await openEditor()
  const marked = `${HEAD}## Ski|\n`
  const items = await proposed(editor, marked)
  expect(labels(items)).toEqual(expect.arrayContaining(['Goals', 'Skills to develop', 'Review']))
  expect(
    taken(
      marked,
      items.find(({ label }) => label === 'Skills to develop'),
    ),
  ).toBe(`${HEAD}## Skills to develop\n`)
  expect(labels(await proposed(editor, `${HEAD_FR}## |\n`, ' '))).toContain('Compétences à développer')
})

describe('days', () => {
  test.each([
    [`${HEAD}## Goals\n\n- Pass the test by |\n`, '31 March 2026', 'end of the quarter'],
    [`${HEAD}## Goals\n\n- Pass the test\n  - Due: |\n`, '31 December 2026', 'end of the year'],
    [`${HEAD_FR}## Objectifs\n\n- Passer le permis d’ici le |\n`, '31 mars 2026', 'end of the quarter'],
    [`${HEAD_FR}## Objectifs\n\n- Passer le permis avant le 3|\n`, '31 mars 2026', 'end of the quarter'],
  ])('are proposed in %j', async (marked, label, detail) => {
    const editor = await openEditor()
    const items = await proposed(editor, marked, ' ')
    const item = items.find(one => one.label === label)
    expect(item?.detail).toBe(detail)
    expect(taken(marked, item)).toContain(`${label}\n`)
  })

  test('say in the reader’s language what ends with them', async () => {
    const editor = await openEditor({ locale: 'fr' })
    const [, , quarter] = await proposed(editor, `${HEAD}## Goals\n\n- Pass the test by |\n`)
    expect(quarter).toMatchObject({ label: '31 March 2026', detail: 'fin du trimestre' })
  })

  test('are not behind a word that only ends so', async () => {
    const editor = await openEditor()
    expect(await proposed(editor, `${HEAD}## Goals\n\n- Look after a baby |\n`)).toEqual([])
  })
})

describe('labels below a goal', () => {
  const marked = `${HEAD}## Goals\n\n- Pass the test by 31 May 2026\n  - Why: the yard\n  - |\n`

  test('are those that it does not have, each with a place to fill', async () => {
    const editor = await openEditor()
    const items = await proposed(editor, marked)
    expect(labels(items)).toEqual(['Due', 'Measure', 'Resources', 'With', 'Obstacle', 'Status'])
    expect(items[1]).toMatchObject({ insertTextFormat: 2, textEdit: { newText: 'Measure: ${1:measure}' } })
  })

  test('come with plain words where the editor has no such places', async () => {
    const editor = await openEditor({ snippets: false })
    const [, measure] = await proposed(editor, marked)
    expect(measure?.insertTextFormat).toBeUndefined()
    expect(editOf(measure).newText).toBe('Measure: measure')
  })

  test('do not come by themselves: most lines below a goal are steps', async () => {
    const editor = await openEditor()
    expect(await proposed(editor, marked, ' ')).toEqual([])
  })
})

describe('in a directive', () => {
  test.each([
    ['en', 'No deadline'],
    ['fr', 'Aucune échéance'],
  ])('rules come with their titles, in %s', async (locale, title) => {
    const editor = await openEditor({ locale })
    const items = await proposed(
      editor,
      `${HEAD}<!-- goalmark-disable-next-line time-past-deadline, ti| -->\n`,
    )
    expect(items.find(({ label }) => label === 'time-no-deadline')?.detail).toBe(title)
    expect(labels(items)).not.toContain('time-past-deadline')
  })

  test('its kinds come first', async () => {
    const editor = await openEditor()
    const marked = `${HEAD}<!-- goalmark-| -->\n`
    const items = await proposed(editor, marked, '-')
    expect(labels(items)).toContain('goalmark-disable-next-line')
    expect(taken(marked, items[0])).toContain('<!-- goalmark-disable-next-line  -->')
  })

  test('nothing comes in its reason', async () => {
    const editor = await openEditor()
    expect(await proposed(editor, `${HEAD}<!-- goalmark-disable time-no-deadline -- by | -->\n`)).toEqual([])
  })
})

describe('documents to begin with', () => {
  test('come in an empty document, those of the reader’s language first', async () => {
    const editor = await openEditor({ locale: 'fr' })
    const items = await proposed(editor, 'pl|')
    expect(labels(items).slice(0, 2)).toEqual(['Plan de carrière', 'Plan de développement individuel'])
    expect(labels(items)).toContain('Career plan')
    expect(items[0]).toMatchObject({ insertTextFormat: 2 })
    expect(editOf(items[0]).newText).toMatch(/^---\ntype: career-plan\ndate: 2026-01-15\n/)
  })

  test('are given to the client that asks for them', async () => {
    const editor = await openEditor()
    const found = await editor.line.sendRequest<{ title: string; snippet: string }[]>('goalmark/templates')
    expect(found.map(({ title }) => title).slice(0, 5)).toEqual([
      'Career plan',
      'Individual development plan',
      'Objectives and key results',
      'Goal statement',
      'Interview answer',
    ])
    expect(found[0]?.snippet).toMatch(/ by \$\{\d+:31 July 2026\}\n/)
  })
})

describe('the date of the next review', () => {
  const insert = (editor: TestEditor, uri: unknown): Promise<unknown> =>
    editor.line.sendRequest('workspace/executeCommand', {
      command: 'goalmark.insertReviewDate',
      arguments: [uri],
    })

  test.each([
    [`${HEAD}## Goals\n\n- Pass the test\n`, 'review: 2026-04-15\n'],
    [`${HEAD_FR}## Objectifs\n\n- Passer le permis\n`, 'bilan: 2026-04-15\n'],
    [
      `${HEAD.replace('---\n\n', 'review: 2025-12-01\n---\n\n')}## Goals\n\n- Pass the test\n`,
      '\nreview: 2026-04-15\n---',
    ],
  ])('is written into the front matter: %#', async (text, words) => {
    const editor = await openEditor()
    const uri = await editor.open(text)
    const applied = editor.applied(uri)
    expect(await insert(editor, uri)).toBeNull()
    await applied
    expect(editor.text(uri)).toContain(words)
    expect(editor.text(uri).match(/^(?:review|bilan):/gm)).toHaveLength(1)
  })

  test.each([
    ['en', 'There is no plan here whose front matter could take a date.'],
    ['fr', 'Aucun plan ici dont l’en-tête puisse recevoir une date.'],
  ])(
    'is not, where nobody says into which plan, or that is none: it is said in %s',
    async (locale, sentence) => {
      const editor = await openEditor({ locale })
      expect(await insert(editor, 7)).toBeNull()
      const uri = await editor.open('# Soup\n')
      expect(await insert(editor, uri)).toBeNull()
      expect(editor.text(uri)).toBe('# Soup\n')
      expect(editor.warnings).toEqual([sentence, sentence])
    },
  )
})
