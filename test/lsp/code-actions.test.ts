import { describe, expect, test } from 'vitest'
import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver'
import { openEditor, type TestEditor } from './editor'

const plan = (...lines: string[]): string =>
  [
    '---',
    'type: career-plan',
    'date: 2026-01-15',
    '---',
    '',
    '# My plan',
    '',
    '## Goals',
    '',
    ...lines,
    '',
  ].join('\n')

const ETC = '- By 31 May 2026, visit hospitals, clinics, etc.'

const editsOf = (action: CodeAction | undefined): readonly (TextEdit | SnippetTextEdit)[] =>
  (action?.edit?.documentChanges as TextDocumentEdit[] | undefined)?.flatMap(({ edits }) => edits) ?? []

/** The actions offered on a rule's finding that change the plan's words, and do not merely silence it. */
async function mends(editor: TestEditor, uri: string, rule: string): Promise<CodeAction[]> {
  const { range } = await editor.diagnostic(uri, rule)
  const actions = await editor.actions(uri, range)
  return actions.filter(({ diagnostics, title }) => diagnostics?.[0]?.code === rule && !title.includes(rule))
}

async function silences(editor: TestEditor, uri: string, rule: string): Promise<CodeAction[]> {
  const { range } = await editor.diagnostic(uri, rule)
  return (await editor.actions(uri, range)).filter(({ title }) => title.includes(rule))
}

describe('a fix that needs no words of the author', () => {
  test('is preferred, and takes the finding away', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan(ETC))
    const [fix] = await mends(editor, uri, 'specific-vague-term')
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true })
    await editor.apply(uri, fix?.edit)
    expect(editor.text(uri)).toBe(plan('- By 31 May 2026, visit hospitals, clinics'))
    expect((await editor.diagnostics(uri)).map(({ code }) => code)).not.toContain('specific-vague-term')
  })

  test('is all that “fix all” applies', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan(ETC, '- Pass the forklift licence test'))
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    const [action, ...others] = await editor.actions(uri, whole, ['source.fixAll'])
    expect(others).toEqual([])
    expect(action?.kind).toBe('source.fixAll.goalmark')
    await editor.apply(uri, action?.edit)
    expect(editor.text(uri)).toBe(
      plan('- By 31 May 2026, visit hospitals, clinics', '- Pass the forklift licence test'),
    )
  })

  test('is not offered as “fix all” where there is none', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    expect(await editor.actions(uri, whole, ['source.fixAll.goalmark'])).toEqual([])
  })
})

describe('a fix that the author completes', () => {
  test('puts the cursor where the words go', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const [fix] = await mends(editor, uri, 'time-no-deadline')
    expect(fix?.isPreferred).toBe(true)
    expect(editsOf(fix)).toEqual([
      { range: expect.anything(), snippet: { kind: 'snippet', value: expect.stringMatching(/\$\{1:/) } },
    ])
    await editor.apply(uri, fix?.edit)
    expect(editor.text(uri)).toMatch(/- Pass the forklift licence test by \$\{1:[^}]+\}\n/)
  })

  test('comes with words to replace where an editor knows no such places', async () => {
    const editor = await openEditor({ snippets: false })
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const [fix] = await mends(editor, uri, 'time-no-deadline')
    await editor.apply(uri, fix?.edit)
    expect(editor.text(uri)).toMatch(/- Pass the forklift licence test by [^$]+\n/)
  })

  test('is made for the version of the plan that it was asked on', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const [fix] = await mends(editor, uri, 'time-no-deadline')
    await editor.replace(uri, 'forklift', 'crane')
    await expect(editor.apply(uri, fix?.edit)).rejects.toThrow('another version')
  })
})

describe('a finding gathered on a heading', () => {
  const licences = ['forklift', 'crane', 'bus', 'lorry', 'digger']
  const text = plan(...licences.map(name => `- Pass the ${name} licence test`))

  test('offers there the fix of each goal, by name', async () => {
    const editor = await openEditor()
    const uri = await editor.open(text)
    const titles = (await mends(editor, uri, 'time-no-deadline')).map(({ title }) => title)
    expect(titles).toEqual(licences.map(name => expect.stringContaining(`${name} licence`)))
  })

  test('offers each goal its own fix on its own line', async () => {
    const editor = await openEditor()
    const uri = await editor.open(text)
    const { start } = editor.rangeOf(uri, 'bus licence')
    const actions = await editor.actions(uri, { start, end: start })
    const fixes = actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === 'time-no-deadline')
    expect(fixes).toHaveLength(1)
    await editor.apply(uri, fixes[0]?.edit)
    expect(editor.text(uri)).toMatch(/- Pass the bus licence test by /)
  })
})

describe('a rule can be silenced', () => {
  test('for one item of a list, which stays a list', async () => {
    const editor = await openEditor({ snippets: false })
    const uri = await editor.open(plan('- Pass the forklift licence test', '- Sweep the yard by 31 May 2026'))
    const [here] = await silences(editor, uri, 'time-no-deadline')
    await editor.apply(uri, here?.edit)
    expect(editor.text(uri)).toContain(
      '- Pass the forklift licence test <!-- goalmark-disable-line time-no-deadline -->\n- Sweep',
    )
    expect((await editor.diagnostics(uri)).map(({ code }) => code)).not.toContain('time-no-deadline')
  })

  test('for the file, behind its front matter', async () => {
    const editor = await openEditor({ snippets: false })
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const [, , everywhere] = await silences(editor, uri, 'time-no-deadline')
    await editor.apply(uri, everywhere?.edit)
    expect(editor.text(uri)).toContain('<!-- goalmark-disable-file time-no-deadline -->')
    expect(editor.text(uri)).toMatch(/^---\ntype: career-plan\n/)
    expect((await editor.diagnostics(uri)).map(({ code }) => code)).not.toContain('time-no-deadline')
  })

  test('in Windows lines, with Windows lines', async () => {
    const editor = await openEditor({ snippets: false })
    const uri = await editor.open(plan('- Pass the forklift licence test').replaceAll('\n', '\r\n'))
    const [, , everywhere] = await silences(editor, uri, 'time-no-deadline')
    await editor.apply(uri, everywhere?.edit)
    expect(editor.text(uri)).not.toMatch(/[^\r]\n/)
  })
})

test('nothing is offered where nothing was found', async () => {
  const editor = await openEditor({ snippets: false })
  const uri = await editor.open(plan('- Pass the forklift licence test'))
  const { start } = editor.rangeOf(uri, '# My plan')
  const actions = await editor.actions(uri, { start, end: start })
  expect(actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === 'time-no-deadline')).toEqual([])
})

describe('a rule is silenced', () => {
  const GOAL = '- Pass the forklift licence test'

  test('for a section, up to the next one', async () => {
    const editor = await openEditor({ snippets: false })
    const uri = await editor.open(plan(GOAL, '', '## Later', '', '- Become a foreman by 2030'))
    const [, section] = await silences(editor, uri, 'time-no-deadline')
    expect(section?.title).toBe('Do not report this in this section (time-no-deadline)')
    await editor.apply(uri, section?.edit)
    expect(editor.text(uri)).toContain(
      '<!-- goalmark-disable time-no-deadline -->\n\n## Goals\n\n- Pass the forklift licence test\n\n<!-- goalmark-enable time-no-deadline -->\n\n## Later\n',
    )
    expect((await editor.diagnostics(uri)).map(({ code }) => code)).not.toContain('time-no-deadline')
  })

  test('with a place for the reason, which may stay empty', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan(GOAL))
    const [here] = await silences(editor, uri, 'time-no-deadline')
    const [edit] = editsOf(here)
    expect(edit && 'snippet' in edit && edit.snippet.value).toBe(
      ' <!-- goalmark-disable-line time-no-deadline -- ${1: } -->',
    )
  })

  test.each(['en', 'fr'])(
    'with the reason that the settings ask for, in the plan’s language, for a reader of %s',
    async locale => {
      const editor = await openEditor({ locale, snippets: false, settings: { requireReason: true } })
      const uri = await editor.open(plan(GOAL))
      const [here] = await silences(editor, uri, 'time-no-deadline')
      await editor.apply(uri, here?.edit)
      expect(editor.text(uri)).toContain('-- reason -->')
    },
  )
})

test.each([
  ['en', 'Read about time-no-deadline', /^https:.*\/en\/time-no-deadline$/],
  ['fr', 'Lire la page sur time-no-deadline', /^https:.*\/fr\/time-no-deadline$/],
])('the page on a rule is shown to a reader of %s', async (locale, title, address) => {
  const editor = await openEditor({ locale })
  const uri = await editor.open(plan('- Pass the forklift licence test'))
  const { range } = await editor.diagnostic(uri, 'time-no-deadline')
  const action = (await editor.actions(uri, range)).find(one => one.title === title)
  await editor.line.sendRequest('workspace/executeCommand', action?.command)
  expect(editor.shown).toEqual([{ uri: expect.stringMatching(address), external: true }])
})

describe('a place for a day', () => {
  test('comes with days to choose from, where the editor can show them', async () => {
    const editor = await openEditor({ locale: 'fr', commands: ['goalmark.pickDay'] })
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const [fix] = await mends(editor, uri, 'time-no-deadline')
    expect(fix?.command?.command).toBe('goalmark.pickDay')
    const [{ title, days }] = fix?.command?.arguments ?? []
    expect(title).toBe('Pour quand\u202f?')
    expect(days.slice(0, 4)).toEqual([
      { label: '31 January 2026', description: 'fin du mois' },
      { label: '28 February 2026', description: 'fin du mois' },
      { label: '31 March 2026', description: 'fin du trimestre' },
      { label: '30 June 2026', description: 'fin du semestre' },
    ])
  })

  test('comes without, where it cannot', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const [fix] = await mends(editor, uri, 'time-no-deadline')
    expect(fix?.command).toBeUndefined()
  })
})
