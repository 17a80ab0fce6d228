import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaults, type Lint, lint, message, type PlainDate, readDay, readerFor } from '../server/core'

const folder = join(import.meta.dirname, 'plans')
const today = readDay('2026-11-24') as PlainDate
const plans = readdirSync(folder).filter(name => name.endsWith('.md'))

describe('whole plans', () => {
  test.each(plans)('%s', async name => {
    const text = readFileSync(join(folder, name), 'utf8')
    await expect(report(name, text)).toMatchFileSnapshot(`plans/${name.replace(/\.md$/, '')}.report.txt`)
  })

  test.each(plans)('%s reads the same with either line end', name => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n')
    expect(report(name, text.replace(/\n/g, '\r\n'))).toBe(report(name, text))
  })
})

/** What was understood on the first line, then each finding as a person reads it in a terminal. */
function report(name: string, text: string): string {
  const linted = lint({ text, path: name }, defaults(), today)
  const { plan, findings, skipped } = linted
  const reader = readerFor(plan.language)
  const lines = findings.map(
    finding =>
      `${place(linted, finding.at.start)} ${finding.severity} ${finding.rule} ${message(finding, reader)}`,
  )
  return `${[skipped ?? `${plan.kind} ${plan.language}`, ...lines].join('\n')}\n`
}

function place(linted: Lint, offset: number): string {
  const before = linted.text.slice(0, offset).split(/\r?\n/)
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}
