import { expect, test, vi } from 'vitest'
import { applyFixes, type Edit, type ReportedFix } from '../../server/core/index'
import { lintText } from '../support'

vi.mock('../../server/core/plan/read', () => import('./fakes'))
vi.mock('../../server/core/rules/index', () => import('./fakes'))
vi.mock('../../server/core/languages/index', () => import('./fakes'))

const settings = { rules: { 'time-past-deadline': 'off', 'measurable-no-indicator': 'off' } }
const lintPlan = (text: string) => lintText(text, { settings })
const fix = (safe: boolean, ...edits: Edit[]): ReportedFix => ({
  offers: 'cut',
  facts: {},
  safe,
  goal: null,
  edits,
})
const edit = (start: number, end: number, insert: string): Edit => ({ at: { start, end }, insert })

test('only safe fixes are applied unasked, the first of each finding', () => {
  expect(applyFixes(lintPlan('- undated goal\n- my undated goal\n'))).toEqual({
    text: '- goal\n- my goal\n',
    applied: 2,
  })
})

test('a chosen fix is applied with the defaults of its blanks', () => {
  const report = lintPlan('- undated goal\r\n- more\r\n')
  const chosen = report.findings.flatMap(({ fixes }) => fixes.filter(({ safe }) => !safe))
  expect(applyFixes(report, chosen)).toEqual({ text: '- this\r\n  - how goal\r\n- more\r\n', applied: 1 })
})

test('what looks like a blank in words that are only moved stays as it is', () => {
  const report = lintPlan('- a\n')
  expect(applyFixes(report, [fix(true, edit(2, 3, '${b}'))]).text).toBe('- ${b}\n')
})

test('of fixes for the same words the first wins, whole', () => {
  const report = lintPlan('0123456789')
  const chosen = [
    fix(true, edit(4, 6, 'b'), edit(8, 9, 'B')),
    fix(true, edit(1, 3, 'a'), edit(5, 5, 'A')),
    fix(true, edit(3, 3, 'c')),
    fix(true, edit(3, 3, 'd')),
  ]
  expect(applyFixes(report, chosen)).toEqual({ text: '0ac34A56789', applied: 2 })
})

test('a fix without edits changes nothing', () => {
  expect(applyFixes(lintPlan('- a\n'), [fix(true)])).toEqual({ text: '- a\n', applied: 0 })
})

test('ten thousand fixes take no long time', () => {
  const report = lintPlan(`- ${'x'.repeat(20_000)}\n`)
  const chosen = Array.from({ length: 10_000 }, (_, i) => fix(true, edit(2 + 2 * i, 3 + 2 * i, '')))
  expect(applyFixes(report, chosen).applied).toBe(10_000)
})
