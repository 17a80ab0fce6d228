import { describe, expect, test } from 'vitest'
import { clockAt, openEditor } from './editor'

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

describe('an open plan', () => {
  test('has its fault underlined, named and explained where the link leads', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const found = await editor.diagnostic(uri, 'time-no-deadline')
    expect(editor.text(uri, found.range)).toBe('Pass the forklift licence test')
    expect(found).toMatchObject({ source: 'goalmark', severity: 2 })
    expect(found.message).toMatch(/date/i)
    expect(found.codeDescription?.href).toMatch(/^https:.*\/en\/time-no-deadline$/)
  })

  test('too large to be read says so, and nothing else', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Improve my English', 'x'.repeat(1_000_001)))
    const report = await editor.report(uri)
    expect(report).toMatchObject({ items: [{ severity: 3, message: expect.stringMatching(/over 1000 kB/) }] })
  })

  test('loses the finding as soon as what was missing is typed', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    await editor.replace(uri, 'licence test', 'licence test by 31 May 2026')
    expect((await editor.diagnostics(uri)).map(({ code }) => code)).not.toContain('time-no-deadline')
  })

  test('is underlined exactly behind emoji, in Windows lines and behind a byte order mark', async () => {
    const editor = await openEditor()
    const text = plan('- 🌱🌱 Pass the test, 来年 again, someday').replaceAll('\n', '\r\n')
    const uri = await editor.open(`\uFEFF${text}`)
    const found = await editor.diagnostic(uri, 'time-vague-deadline')
    expect(editor.text(uri, found.range)).toBe('someday')
  })

  test('is not sent again while nothing changes', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const { resultId } = await editor.report(uri)
    expect(await editor.report(uri, resultId)).toEqual({ kind: 'unchanged', resultId })
    await editor.replace(uri, 'licence', 'crane')
    expect(await editor.report(uri, resultId)).toMatchObject({ kind: 'full' })
  })

  test('points at the goal that a stage comes after', async () => {
    const editor = await openEditor()
    const uri = await editor.open(
      plan('- Qualify as a welder by June 2026', '  - [ ] Sit the exam in September 2026'),
    )
    const found = await editor.diagnostic(uri, 'staging-out-of-order')
    const [place] = found.relatedInformation ?? []
    expect(place?.message).toMatch(/June 2026/)
    expect(place && editor.text(uri, place.location.range)).toBe('Qualify as a welder by June 2026')
  })

  test('says a thing that most of its goals lack once, on their heading', async () => {
    const editor = await openEditor()
    const licences = ['forklift', 'crane', 'bus', 'lorry', 'digger']
    const uri = await editor.open(plan(...licences.map(name => `- Pass the ${name} licence test`)))
    const found = (await editor.diagnostics(uri)).filter(({ code }) => code === 'time-no-deadline')
    expect(found.map(({ range }) => editor.text(uri, range))).toEqual(['Goals'])
    expect(found[0]?.message).toMatch(/^5 /)
    expect(found[0]?.relatedInformation).toHaveLength(5)
  })

  test('with very many findings shows the most severe thousand, in their order', async () => {
    const editor = await openEditor({ settings: { rules: { 'directive-unknown-rule': 'info' } } })
    const remarks = Array.from({ length: 1100 }, () => '\n<!-- goalmark-disable-file no-such-rule -->\n')
    const uri = await editor.open(plan(...remarks, '- Pass the forklift licence test'))
    const found = await editor.diagnostics(uri)
    expect(found).toHaveLength(1000)
    expect(found.map(({ code }) => code)).toContain('time-no-deadline')
    const lines = found.map(({ range }) => range.start.line)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  })

  test('hears of a deadline that passes overnight', async () => {
    const clock = clockAt('2026-05-31')
    const editor = await openEditor({ clock })
    const uri = await editor.open(plan('- Pass the forklift licence test by 31 May 2026'))
    expect((await editor.diagnostics(uri)).map(({ code }) => code)).not.toContain('time-past-deadline')
    clock.nextDay('2026-06-01')
    const found = await editor.diagnostic(uri, 'time-past-deadline')
    expect(editor.text(uri, found.range)).toContain('31 May 2026')
    expect(editor.refreshes).toBe(1)
  })
})

describe('a document that is no plan', () => {
  test('is left alone', async () => {
    const editor = await openEditor()
    const uri = await editor.open(
      '# Shopping\n\n- Improve the soup\n- Bread, milk, etc.\n',
      'file:///home/sam/plans/list.md',
    )
    expect(await editor.diagnostics(uri)).toEqual([])
  })

  test('has nothing to show when it is not open', async () => {
    const editor = await openEditor()
    expect(await editor.diagnostics('file:///home/sam/plans/closed.md')).toEqual([])
  })
})

describe('an editor that never asks', () => {
  test('is sent the findings when a plan opens, whenever it changes, and none when it closes', async () => {
    const editor = await openEditor({ pulls: false })
    expect(editor.capabilities.diagnosticProvider).toBeUndefined()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    expect((await editor.sent(uri, 1)).map(({ code }) => code)).toContain('time-no-deadline')
    await editor.replace(uri, 'licence test', 'licence test by 31 May 2026')
    expect((await editor.sent(uri, 2)).map(({ code }) => code)).not.toContain('time-no-deadline')
    await editor.close(uri)
    expect(await editor.sent(uri)).toEqual([])
  })

  test('is sent them again when the settings change', async () => {
    const editor = await openEditor({ pulls: false })
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    await editor.sent(uri, 1)
    await editor.set({ rules: { 'time-no-deadline': 'off' } })
    await expect
      .poll(async () => (await editor.sent(uri, 1)).map(({ code }) => code))
      .not.toContain('time-no-deadline')
  })
})

describe('a request that makes no sense', () => {
  test('is logged, and the next one is answered', async () => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const nonsense = { textDocument: { uri }, range: null, context: { diagnostics: [] } }
    expect(await editor.line.sendRequest('textDocument/codeAction', nonsense)).toEqual([])
    expect(editor.logged).toHaveLength(1)
    expect(await editor.diagnostics(uri)).not.toEqual([])
  })

  test.each([
    ['workspace/didChangeWatchedFiles', { changes: [null, { uri: 3 }] }],
    ['workspace/didChangeWorkspaceFolders', { event: { added: 'x', removed: [null] } }],
    ['workspace/didChangeConfiguration', {}],
    ['goalmark/cursor', [1, 2]],
  ])('as a notice of %s changes nothing', async (method, nonsense) => {
    const editor = await openEditor()
    const uri = await editor.open(plan('- Pass the forklift licence test'))
    const before = await editor.diagnostics(uri)
    await editor.line.sendNotification(method, nonsense)
    expect(await editor.diagnostics(uri)).toEqual(before)
  })

  test.each(['textDocument/completion', 'workspace/diagnostic', 'workspace/executeCommand'])(
    'as a request of %s is answered all the same, and so is the next one',
    async method => {
      const editor = await openEditor()
      const uri = await editor.open(plan('- Pass the forklift licence test'))
      const nonsense = { textDocument: { uri }, position: null, previousResultIds: 3, command: null }
      expect(await editor.line.sendRequest(method, nonsense)).toBeDefined()
      expect(await editor.diagnostics(uri)).not.toEqual([])
    },
  )
})
