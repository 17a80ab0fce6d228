import { beforeEach, expect, test, vi } from 'vitest'
import { openEditor, type TestEditor } from './editor'
import { PLAN } from './workspace-plan'

const made = vi.hoisted(() => ({ lints: [] as string[] }))

vi.mock('../../server/core/index', async original => {
  const core = await original<typeof import('../../server/core/index')>()
  return {
    ...core,
    lint: (...given: Parameters<typeof core.lint>) => {
      const lint = core.lint(...given)
      // Who asks again about the same text is given the report that there is.
      if (lint !== given[3]) made.lints.push(lint.text)
      return lint
    },
  }
})

beforeEach(() => {
  made.lints.length = 0
})

const KEYS = [...' by 31 May 2026']

/** Types so many keys at the end of the plan's last line, each followed by what an editor asks for after a key. */
async function type(editor: TestEditor, uri: string, pulls: boolean): Promise<void> {
  let words = 'licence test'
  const asked: Promise<unknown>[] = []
  for (const key of KEYS) {
    await editor.replace(uri, words, words + key)
    words += key
    if (pulls) asked.push(editor.report(uri))
    asked.push(editor.ask('codeLens', uri), editor.ask('documentSymbol', uri))
  }
  await Promise.all(asked)
}

test.each([true, false])('keys that arrive while a plan is read are read at once (pull: %s)', async pulls => {
  const editor = await openEditor({ pulls })
  const uri = await editor.open(PLAN)
  await type(editor, uri, pulls)
  if (!pulls) await editor.sent(uri, 1 + KEYS.length)
  expect(made.lints.at(-1)).toContain('licence test by 31 May 2026')
  expect(made.lints.length).toBeLessThanOrEqual(2)
})

test('keys that come one after the other are each read', async () => {
  const editor = await openEditor()
  const uri = await editor.open(PLAN)
  await editor.diagnostics(uri)
  for (const key of ['s', ' twice']) {
    await editor.replace(uri, 'test', `test${key}`)
    await editor.diagnostics(uri)
  }
  expect(made.lints).toHaveLength(3)
})

test('a plan is read once, whatever is asked about it', async () => {
  const editor = await openEditor()
  const uri = await editor.open(PLAN)
  await editor.diagnostics(uri)
  for (const method of ['codeLens', 'documentSymbol', 'foldingRange']) await editor.ask(method, uri)
  expect(made.lints).toHaveLength(1)
})

test('of many open plans, the report on the one that nobody has asked about for longest is dropped', async () => {
  const editor = await openEditor()
  const long = `${PLAN}\n\`\`\`\n${'x'.repeat(60_000)}\n\`\`\`\n`
  const uris: string[] = []
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    uris.push(await editor.open(long.replace('My plan', name), `file:///home/sam/plans/${name}.md`))
  for (const uri of uris) await editor.diagnostics(uri)
  expect(made.lints).toHaveLength(5)
  const again = async (uri = ''): Promise<unknown[]> => {
    made.lints.length = 0
    const found = await editor.diagnostics(uri)
    expect(found.map(({ code }) => code)).toContain('time-no-deadline')
    return made.lints
  }
  expect(await again(uris[4])).toHaveLength(0)
  expect(await again(uris[3])).toHaveLength(0)
  expect(await again(uris[0])).toHaveLength(1)
  expect(await again(uris[0])).toHaveLength(0)
})
