import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { applyFixes, defaults, lint } from '../../server/core/index'

const fixed = (text: string): string =>
  applyFixes(lint({ text, as: 'plan' }, defaults('strict'), Temporal.PlainDate.from('2026-11-24'))).text

test('a numbered list of stages is put in the order of its dates', () => {
  expect(fixed('## Milestones\n\n1. Exam (June 2027)\n2. Mock exam (April 2027)\n')).toBe(
    '## Milestones\n\n1. Mock exam (April 2027)\n2. Exam (June 2027)\n',
  )
})

test.each([
  [
    'a list and a table below it',
    '## Milestones\n1. Exam (April 2027)\n2. Interview (June 2027)\n\n| Milestone | When |\n|---|---|\n| Theory | March 2027 |\n| Licence | June 2028 |\n',
  ],
  [
    'two tables of one section',
    '## Milestones\n\n| Milestone | When |\n|---|---|\n| Licence | June 2028 |\n\n| Milestone | When |\n|---|---|\n| Theory | March 2027 |\n',
  ],
  [
    'a list whose words name its numbers',
    '## Steps\n1. Prepare (January 2027)\n2. Exam (June 2027), retake of step 1 if needed\n3. Mock exam (April 2027), repeats step 2 in small\n',
  ],
])('%s stay as they are', (_, text) => {
  expect(fixed(text)).toBe(text)
})
