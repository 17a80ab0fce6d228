import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { applyFixes, defaults, languages, lint, message } from '../../server/core/index'
import { everyGoal } from '../../server/core/plan/model'

const today = Temporal.PlainDate.from('2026-11-24')
const settings = defaults('strict')
const run = (text: string) => lint({ text, as: 'plan' }, settings, today, undefined, { rethrow: true })

const BITS = [
  '# Goals',
  '## Court terme (6 mois)',
  '### Goal 2: ',
  '- ',
  '  - ',
  '1. ',
  '- [ ] ',
  '- [x] ',
  '• ',
  '◦ ',
  '| Goal | Deadline |',
  '|---|---|',
  '| a | |',
  '> ',
  '> [!goal]',
  '```',
  '---',
  '+++',
  'date: 2026-01-15',
  'role: [',
  '<!--',
  '-->',
  '<br>',
  '**bold**',
  '~~gone~~',
  'by March',
  'd’ici le 30 juin 2026',
  '2026-02-30',
  '03/04/2026',
  'FY27',
  'every Monday',
  'trois fois par mois',
  'Improve my English',
  'Améliorer mon anglais',
  'KR1: ',
  'Deadline: ',
  'Échéance : ',
  'someday',
  'etc.',
  '“quoted',
  '«',
  '»',
  '€',
  '30 000',
  'é\u0301',
  '\u00a0',
  '\u2011',
  '😀',
  '学',
  '\ufeff',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '&amp;',
  '\\',
  '{{x}}',
  '[link](http://a.b)',
  '[ref]: x',
  ':',
  '?',
  '…',
  '<li>a</li>',
] as const
const soup = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...BITS) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map(bits => bits.join(''))

const holds = (text: string): void => {
  const found = run(text)
  const { length } = found.text
  for (const goal of everyGoal(found.plan.goals)) {
    expect(goal.span.start).toBeLessThanOrEqual(goal.span.end)
    expect(goal.span.end).toBeLessThanOrEqual(length)
    expect(goal.place.tail).toBeLessThanOrEqual(length)
  }
  for (const finding of found.findings) {
    expect(finding.at.end).toBeLessThanOrEqual(length)
    for (const reader of Object.values(languages)) expect(message(finding, reader)).not.toBe('')
  }
  expect(run(text).findings).toEqual(found.findings)
  expect(typeof applyFixes(found).text).toBe('string')
}

describe('nothing in a document makes it throw, and every span lies inside it', () => {
  test('random pieces of Markdown', () => {
    fc.assert(fc.property(soup, holds), { numRuns: 400 })
  })

  const folder = new URL('../../examples/', import.meta.url)
  const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.md'),
  )
  test.each(examples)('every beginning of %s, as it looks while it is typed', name => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    for (let end = 0; end <= text.length; end += 7) holds(text.slice(0, end))
  })

  test('random edits of a plan', () => {
    const text = readFileSync(
      new URL(examples.find(name => name.includes('weak')) ?? examples[0] ?? '', folder),
      'utf8',
    )
    const edit = fc.tuple(fc.nat(text.length), fc.nat(12), fc.constantFrom(...BITS))
    fc.assert(
      fc.property(edit, ([from, gone, bit]) => holds(text.slice(0, from) + bit + text.slice(from + gone))),
      { numRuns: 200 },
    )
  })
})
