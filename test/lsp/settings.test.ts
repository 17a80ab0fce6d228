import { describe, expect, test } from 'vitest'
import { type Habits, openEditor } from './editor'
import { PLAN } from './workspace-plan'

/** Says nowhere that it is a plan, and reads like one all the same. */
const UNMARKED = `# My career plan

Target role: ward manager in a children's hospital

## Goals

- Pass the paediatric assessment
- Lead the ward's evening handover
`

const codes = (found: readonly { code?: unknown }[]): unknown[] => found.map(({ code }) => code)

describe('the settings of the editor', () => {
  test('turn a rule off, or louder', async () => {
    const editor = await openEditor({ settings: { rules: { 'time-no-deadline': 'error' } } })
    const uri = await editor.open(PLAN)
    expect(await editor.diagnostic(uri, 'time-no-deadline')).toMatchObject({ severity: 1 })
    await editor.set({ rules: { 'time-no-deadline': 'off' } })
    expect(codes(await editor.diagnostics(uri))).not.toContain('time-no-deadline')
    expect(editor.refreshes).toBe(1)
  })

  test('that the client reads by itself are no fault', async () => {
    const off = { enabled: false }
    const editor = await openEditor({ settings: { goalsView: off, statusBar: off } })
    await editor.diagnostics(await editor.open(PLAN))
    expect(editor.warnings).toEqual([])
  })

  test('choose the preset', async () => {
    const editor = await openEditor({ settings: { preset: 'interview' } })
    expect(codes(await editor.diagnostics(await editor.open(PLAN)))).not.toContain('time-no-deadline')
  })

  test('choose the language of the reader over that of the editor', async () => {
    const editor = await openEditor({ locale: 'en', settings: { locale: 'fr' } })
    const found = await editor.diagnostic(await editor.open(PLAN), 'time-no-deadline')
    expect(found.codeDescription?.href).toContain('/fr/')
  })

  test('as VS Code gives them when nobody has set any, change nothing', async () => {
    const untouched = { rules: {}, preset: 'recommended', language: 'auto', locale: '', detect: true }
    const plain = await openEditor()
    const editor = await openEditor({ settings: untouched })
    const found = await editor.diagnostics(await editor.open(PLAN))
    expect(found).toEqual(await plain.diagnostics(await plain.open(PLAN)))
    expect(editor.warnings).toEqual([])
  })

  test('that name no rule are told to the person, once, with the nearest name', async () => {
    const editor = await openEditor({ settings: { rules: { 'time-no-deadlin': 'off' } } })
    const uri = await editor.open(PLAN)
    expect(codes(await editor.diagnostics(uri))).toContain('time-no-deadline')
    await editor.diagnostics(await editor.open(PLAN, 'file:///home/sam/plans/other.md'))
    expect(editor.warnings).toEqual([
      expect.stringMatching(/goalmark\.rules\.time-no-deadlin:.*time-no-deadline/),
    ])
  })
})

describe('settings that come with the first message', () => {
  const locale = async (habits: Habits): Promise<string | undefined> => {
    const editor = await openEditor(habits)
    const found = await editor.diagnostic(await editor.open(PLAN), 'time-no-deadline')
    return /\/(en|fr)\//.exec(found.codeDescription?.href ?? '')?.[1]
  }

  test.each([[{ locale: 'fr' }], [{ goalmark: { locale: 'fr' } }]])('are heard as %j', async options => {
    expect(await locale({ options, isAsked: false })).toBe('fr')
    expect(await locale({ options, settings: null })).toBe('fr')
  })

  test('yield to those that the editor has when it is asked', async () => {
    expect(await locale({ options: { locale: 'fr' }, settings: { locale: 'en' } })).toBe('en')
  })
})

test('what is wrong in them is told in the reader’s language', async () => {
  const editor = await openEditor({ locale: 'fr', settings: { rules: { 'time-no-deadlin': 'off' } } })
  await editor.diagnostics(await editor.open(PLAN))
  expect(editor.warnings).toEqual([
    'goalmark.rules.time-no-deadlin\u00a0: Aucune règle ne s’appelle «\u00a0time-no-deadlin\u00a0». Vouliez-vous dire time-no-deadline\u202f?',
  ])
})

test('the language that a plan declares wins over that of the settings', async () => {
  const editor = await openEditor({ settings: { language: 'fr' } })
  const vague = PLAN.replace('Pass the forklift licence test', 'Improve my English by 30 May 2026')
  expect(codes(await editor.diagnostics(await editor.open(vague)))).not.toContain('specific-vague-verb')
  const declared = await editor.open(vague.replace('---', '---\nlang: en'), 'file:///home/sam/plans/en.md')
  expect(codes(await editor.diagnostics(declared))).toContain('specific-vague-verb')
})

test('today is the day to count from', async () => {
  const editor = await openEditor({ settings: { today: '2027-01-15' } })
  const past = PLAN.replace('licence test', 'licence test by 30 May 2026')
  expect(codes(await editor.diagnostics(await editor.open(past)))).toContain('time-past-deadline')
})

describe('a document that does not call itself a plan', () => {
  test('is read when it reads like one', async () => {
    const editor = await openEditor()
    expect(codes(await editor.diagnostics(await editor.open(UNMARKED)))).toContain('time-no-deadline')
  })

  test('is left alone when the person wants only plans that say so', async () => {
    const editor = await openEditor({ settings: { detect: false } })
    expect(await editor.diagnostics(await editor.open(UNMARKED))).toEqual([])
    const marked = await editor.open(PLAN, 'file:///home/sam/plans/marked.md')
    expect(codes(await editor.diagnostics(marked))).toContain('time-no-deadline')
  })
})
