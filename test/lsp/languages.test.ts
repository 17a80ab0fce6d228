import { expect, test } from 'vitest'
import type { Hover, MarkupContent } from 'vscode-languageserver'
import { openEditor } from './editor'
import { PLAN as ENGLISH } from './workspace-plan'

const FRENCH = `---
type: career-plan
date: 2026-01-15
---

# Mon plan de carrière

## Objectifs

- Passer le permis cariste
`

const words = (hover: Hover | null): string => (hover?.contents as MarkupContent | undefined)?.value ?? ''

test('a French editor speaks French of an English plan, and writes English into it', async () => {
  const editor = await openEditor({ locale: 'fr-CA', snippets: false })
  const uri = await editor.open(ENGLISH)
  const found = await editor.diagnostic(uri, 'time-no-deadline')
  expect(found.message).toMatch(/date|échéance/i)
  expect(found.message).not.toMatch(/By when/)
  expect(found.codeDescription?.href).toContain('/fr/')
  const actions = await editor.actions(uri, found.range)
  expect(actions.map(({ title }) => title)).toContain('Ne plus le signaler ici (time-no-deadline)')
  await editor.apply(
    uri,
    actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'time-no-deadline')?.edit,
  )
  expect(editor.text(uri)).toMatch(/- Pass the forklift licence test by /)
})

test('an English editor speaks English of a French plan, and writes French into it', async () => {
  const editor = await openEditor({ locale: 'en-GB', snippets: false })
  const uri = await editor.open(FRENCH)
  const found = await editor.diagnostic(uri, 'time-no-deadline')
  expect(editor.text(uri, found.range)).toBe('Passer le permis cariste')
  expect(found.codeDescription?.href).toContain('/en/')
  const actions = await editor.actions(uri, found.range)
  await editor.apply(
    uri,
    actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'time-no-deadline')?.edit,
  )
  expect(editor.text(uri)).toMatch(/- Passer le permis cariste d’ici le |- Passer le permis cariste d'ici /)
})

test('an editor in a language we do not speak is spoken to in English', async () => {
  const editor = await openEditor({ locale: 'pt-br' })
  const found = await editor.diagnostic(await editor.open(FRENCH), 'time-no-deadline')
  expect(found.codeDescription?.href).toContain('/en/')
})

test('a pause over a finding tells why it matters, what to do, and where to read on', async () => {
  const editor = await openEditor()
  const uri = await editor.open(ENGLISH)
  const hover = await editor.hover(uri, 'forklift')
  const about = words(hover)
    .split('\n\n---\n\n')
    .find(part => part.includes('`time-no-deadline`'))
  expect(hover?.range && editor.text(uri, hover.range)).toBe('Pass the forklift licence test')
  expect(about).toMatch(/^\*\*.+\*\* `time-no-deadline`\n\n.+\n\n/)
  expect(about).toMatch(/\n- .+/)
  expect(about).toMatch(/\[.+\]\(https:.*\/en\/time-no-deadline\)$/)
})

test('in French, it does so in French', async () => {
  const editor = await openEditor({ locale: 'fr' })
  const uri = await editor.open(ENGLISH)
  expect(words(await editor.hover(uri, 'forklift'))).toContain('Comment faire')
})

test('a pause elsewhere tells nothing', async () => {
  const editor = await openEditor()
  const uri = await editor.open(ENGLISH)
  expect(await editor.hover(uri, 'Goals')).toBeNull()
})
