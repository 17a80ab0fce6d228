import { describe, expect, test } from 'vitest'
import { openEditor } from './editor'
import { PLAN as ONE } from './workspace-plan'

const PLAN = `${ONE}- Sweep the yard by 31 May 2026
`

const codes = (found: readonly { code?: unknown }[]): unknown[] => found.map(({ code }) => code)
const DATED = 'licence test by 31 May 2026'

describe('findings that come on save', () => {
  test('are there when a plan opens, and stay as they are until it is saved', async () => {
    const editor = await openEditor({ settings: { run: 'onSave' } })
    const uri = await editor.open(PLAN)
    expect(codes(await editor.diagnostics(uri))).toContain('time-no-deadline')
    await editor.replace(uri, 'licence test', DATED)
    expect(codes(await editor.diagnostics(uri))).toContain('time-no-deadline')
    await editor.save(uri)
    await expect.poll(() => editor.refreshes).toBe(1)
    expect(codes(await editor.diagnostics(uri))).not.toContain('time-no-deadline')
  })

  test('are sent then to an editor that does not ask', async () => {
    const editor = await openEditor({ settings: { run: 'onSave' }, pulls: false })
    const uri = await editor.open(PLAN)
    await editor.sent(uri, 1)
    await editor.replace(uri, 'licence test', DATED)
    await editor.save(uri)
    expect(codes(await editor.sent(uri, 2))).not.toContain('time-no-deadline')
  })
})

test('findings that come when they are asked for wait for the command', async () => {
  const editor = await openEditor({ settings: { run: 'manual' } })
  const uri = await editor.open(PLAN)
  expect(await editor.diagnostics(uri)).toEqual([])
  await editor.save(uri)
  expect(await editor.diagnostics(uri)).toEqual([])
  await editor.line.sendRequest('workspace/executeCommand', { command: 'goalmark.lintWorkspace' })
  expect(codes(await editor.diagnostics(uri))).toContain('time-no-deadline')
  await editor.replace(uri, 'licence test', DATED)
  expect(codes(await editor.diagnostics(uri))).toContain('time-no-deadline')
})

test.each([
  ['en', 'goalmark.run: This takes onType, onSave or manual, not "onsave". Did you mean onSave?'],
  ['fr', expect.stringMatching(/^goalmark\.run\u00a0: .*onSave/)],
])('a word that means none of these is told in %s, and logged', async (locale, sentence) => {
  const editor = await openEditor({ locale, settings: { run: 'onsave' } })
  expect(codes(await editor.diagnostics(await editor.open(PLAN)))).toContain('time-no-deadline')
  expect(editor.warnings).toEqual([sentence])
  expect(editor.logged).toEqual([sentence])
})

describe('in focus mode', () => {
  const settings = { focusMode: true }

  test('what is new on the line being typed waits until the cursor leaves it', async () => {
    const editor = await openEditor({ settings })
    const uri = await editor.open(PLAN)
    await editor.diagnostics(uri)
    await editor.goTo(uri, 'Sweep')
    await editor.replace(uri, ' by 31 May 2026', '')
    const lines = async (): Promise<number[]> =>
      (await editor.diagnostics(uri))
        .filter(({ code }) => code === 'time-no-deadline')
        .map(({ range }) => range.start.line)
    expect(await lines()).toEqual([9])
    await editor.goTo(uri, 'forklift')
    await expect.poll(() => editor.refreshes).toBe(1)
    expect(await lines()).toEqual([9, 10])
  })

  test('what was there before does not flicker', async () => {
    const editor = await openEditor({ settings })
    const uri = await editor.open(PLAN)
    await editor.diagnostics(uri)
    await editor.goTo(uri, 'forklift')
    await editor.replace(uri, 'forklift', 'crane')
    expect(codes(await editor.diagnostics(uri))).toContain('time-no-deadline')
  })

  test('a save ends the waiting', async () => {
    const editor = await openEditor({ settings, pulls: false })
    const uri = await editor.open(PLAN)
    await editor.sent(uri, 1)
    await editor.goTo(uri, 'Sweep')
    await editor.replace(uri, ' by 31 May 2026', '')
    const found = async (): Promise<number> =>
      (await editor.sent(uri, 2)).filter(({ code }) => code === 'time-no-deadline').length
    expect(await found()).toBe(1)
    await editor.save(uri)
    await expect.poll(found).toBe(2)
  })

  test('nothing waits without it', async () => {
    const editor = await openEditor()
    const uri = await editor.open(PLAN)
    await editor.diagnostics(uri)
    await editor.goTo(uri, 'Sweep')
    await editor.replace(uri, ' by 31 May 2026', '')
    const found = codes(await editor.diagnostics(uri))
    expect(found.filter(code => code === 'time-no-deadline')).toHaveLength(2)
  })
})

test('a notice without sense about the cursor is passed over', async () => {
  const editor = await openEditor({ settings: { focusMode: true } })
  const uri = await editor.open(PLAN)
  await editor.line.sendNotification('goalmark/cursor', null)
  await editor.line.sendNotification('goalmark/cursor', { uri: 3 })
  expect(await editor.diagnostics(uri)).not.toEqual([])
})
