import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyGoal, everyPlanned, type Overview, overview, type Planned } from '../../server/core/index'
import { lintText } from '../support'

const PLAN = `---
date: 2026-01-15
time-budget: 4 h a week
---

# From the ward to the desk

Target role: ward manager in a children's hospital

## Goals

1. Pass the management course by 30 June 2026, 3 h a week
   - By 1 March 2026: hand in the first paper
   - [ ] Ask Ngozi for the reading list by 20 January 2026
   - [x] Enrol by 10 January 2026
2. Run 12 handovers between May 2026 and September 2026
3. Read more

## Actions

- [ ] Book the exam room by 1 June 2026 (→ Goal 1)
- [ ] Tidy my desk
`

const look = (text: string, today = '2026-02-10'): Overview => overview(lintText(text, { today }))

/** An item with what hangs below it, indented. */
const drawn = (items: readonly Planned[], indent = ''): string[] =>
  items.flatMap(({ goal, begins, window, isOverdue, steps }) => [
    `${indent}${goal.text.slice(0, 14)} | ${begins ?? '-'} ${window ? `${window.start} ${window.end}` : '-'}${isOverdue ? ' late' : ''}`,
    ...drawn(steps, `${indent}  `),
  ])

describe('a plan at a glance', () => {
  test('shows goals with their steps, those that stand elsewhere too, and each once', () => {
    expect(drawn(look(PLAN).items)).toEqual([
      'Pass the manag | 2026-01-15 2026-06-30 2026-06-30',
      '  By 1 March 202 | 2026-01-15 2026-03-01 2026-03-01',
      '  Ask Ngozi for  | 2026-01-15 2026-01-20 2026-01-20 late',
      '  Enrol by 10 Ja | 2026-01-10 2026-01-10 2026-01-10',
      '  Book the exam  | 2026-01-15 2026-06-01 2026-06-01',
      'Run 12 handove | 2026-01-15 2026-05-01 2026-09-30',
      'Read more | - -',
      'Tidy my desk | - -',
    ])
  })

  test('knows its title, its role, its first and last day', () => {
    const { title, target, from, to, budget } = look(PLAN)
    expect([title, target]).toEqual(['From the ward to the desk', "ward manager in a children's hospital"])
    expect([from, to].map(String)).toEqual(['2026-01-10', '2026-09-30'])
    expect(budget).toBe(4)
  })

  test('names what is late, longest first, and what comes next', () => {
    const { overdue, next } = look(PLAN, '2026-03-10')
    expect(overdue.map(({ text }) => text.slice(0, 14))).toEqual(['Ask Ngozi for ', 'By 1 March 202'])
    expect(next?.text).toMatch(/^Book the exam/)
    expect(look(PLAN, '2027-01-01').next).toBeNull()
  })

  test('calls nothing late in a plan that its author has closed', () => {
    const closed = PLAN.replace('date:', 'status: archived\ndate:')
    expect(look(closed, '2027-01-01').overdue).toEqual([])
    expect(drawn(look(closed, '2027-01-01').items).join()).not.toContain('late')
  })

  test('is empty of what the document does not say', () => {
    expect(look('## Goals\n\n- Read more\n')).toMatchObject({
      target: null,
      budget: null,
      periods: [],
      overdue: [],
      next: null,
    })
  })
})

describe('the hours ahead', () => {
  const periods = (text: string, today?: string): string[] =>
    look(text, today).periods.map(
      ({ from, to, hoursPerWeek }) => `${from ?? '-'} ${to ?? '-'} ${hoursPerWeek}`,
    )

  const TWO = `---\ndate: 2026-01-15\ntime-budget: 5 h a week\n---\n\n# Plan\n\n## Goals\n
- Bookbinding course, 3 h/week until March 2026
- Gilding course, 2 h/week from March 2026 to June 2026
`

  test('are told in stretches that take the same', () => {
    expect(periods(TWO)).toEqual([
      '2026-02-01 2026-02-01 3',
      '2026-03-01 2026-03-01 5',
      '2026-04-01 2026-06-01 2',
    ])
  })

  test('begin with this month, and end with the work', () => {
    expect(periods(TWO, '2026-05-20')).toEqual(['2026-05-01 2026-06-01 2'])
    expect(periods(TWO, '2027-05-20')).toEqual([])
  })

  test('are one figure where no date tells when', () => {
    const text = '---\ntime-budget: 3 h/week\n---\n\n# Plan\n\n## Goals\n\n- Scales, half an hour a day\n'
    expect(periods(text)).toEqual(['- - 3.5'])
  })
})

test('whatever a document holds, each of its goals is shown once and no more', () => {
  const line = fc.constantFrom(
    '- Pass the exam by June 2027',
    '  - [ ] Ask Ngozi by 1 March 2026 (→ Goal 2)',
    '  - By 2027: lead a shift',
    '## Actions',
    '## Goals',
    '- [ ] Call the college (→ Goal 1)',
    '1. O1: Run the desk by Q3 2026, 2 h a week',
    '| Goal | By | Step |\n| --- | --- | --- |\n| Draw blood | 2026-05 | Ask |',
    '',
  )
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 14 }),
      fc.constantFrom('2026-01-15', '2028-01-01'),
      (lines, today) => {
        const report = lintText(`# Plan\n\n## Goals\n\n${lines.join('\n')}\n`, { today })
        const { items, from, to } = overview(report)
        const shown = [...everyPlanned(items)].map(({ goal }) => goal.span.start)
        expect(shown.sort((a, b) => a - b)).toEqual(
          [...everyGoal(report.plan.goals)].map(({ span }) => span.start).sort((a, b) => a - b),
        )
        for (const { begins, window } of everyPlanned(items)) {
          const days = [from, begins, window?.start, window?.end, to].flatMap(day =>
            day ? [String(day)] : [],
          )
          expect(days).toEqual([...days].sort())
        }
      },
    ),
  )
})
