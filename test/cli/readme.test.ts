import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { goalmark } from './world'

// What the front page shows must be what a newcomer sees: every finding of its sample, and the count below.
test.each([
  ['README.md', 'examples/weak-plan.md', 'en'],
  ['README.fr.md', 'examples/plan-a-revoir.md', 'fr'],
])('the sample of %s is a real report', async (page, plan, locale) => {
  const sample = /```text\n(examples\/[\s\S]*?)```/.exec(readFileSync(page, 'utf8'))?.[1] ?? ''
  const { stdout } = await goalmark([plan, '--today', '2026-11-24', '--locale', locale], {
    files: { [plan]: readFileSync(plan, 'utf8') },
  })
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
  const parts = sample
    .split(/\n\s*…?\s*\n/)
    .map(squeezed)
    .filter(Boolean)
  expect(parts.length).toBeGreaterThan(4)
  const report = squeezed(stdout)
  expect(parts.filter(part => !report.includes(part))).toEqual([])
})
