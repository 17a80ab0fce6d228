import { describe, expect, test, vi } from 'vitest'
import {
  fixTitle,
  inspect,
  type Language,
  languages,
  lint,
  message,
  readSettings,
} from '../../server/core/index'
import { lintText, rulesOf, TODAY, underlined } from '../support'

vi.mock('../../server/core/plan/read', () => import('./fakes'))
vi.mock('../../server/core/rules/index', () => import('./fakes'))
vi.mock('../../server/core/languages/index', () => import('./fakes'))

const reader = languages.en as Language
const WORKING = { rules: { 'time-past-deadline': 'off', 'measurable-no-indicator': 'off' } }
const lintWorking = (text: string, more: object = {}) => lintText(text, { settings: WORKING, ...more })
const list = (...goals: string[]) => `## Goals\n\n${goals.map(goal => `- ${goal}\n`).join('')}`

describe('what is linted', () => {
  test('a document that is no plan, or a template, or turned off is skipped with the reason', () => {
    const reasons = ['# Software', '# Template', '<!-- goalmark: off -->'].map(top =>
      lintText(`${top}\n\n${list('improve')}`),
    )
    expect(reasons.map(({ skipped }) => skipped)).toEqual(['not-a-plan', 'template', 'off'])
    expect(reasons.flatMap(rulesOf)).toEqual([])
  })

  test('size counts in bytes', () => {
    const settings = { ...WORKING, maxFileBytes: 40 }
    expect(lintText('é'.repeat(20), { settings }).skipped).toBeNull()
    expect(lintText('é'.repeat(21), { settings }).skipped).toBe('too-large')
    expect(lintText('x'.repeat(41), { settings }).skipped).toBe('too-large')
    expect(lintText('👩'.repeat(10), { settings }).skipped).toBeNull()
  })

  test('a byte order mark is no part of the text', () => {
    expect(underlined(lintWorking(`\uFEFF${list('improve')}`), 'specific-vague-verb')).toEqual(['improve'])
  })

  test('the same run again is the same report', () => {
    const first = lint({ text: list('undated') }, lintWorking('').settings, TODAY)
    expect(lint({ text: list('undated') }, first.settings, TODAY, first)).toBe(first)
    expect(lint({ text: list('dated') }, first.settings, TODAY, first)).not.toBe(first)
    expect(lint({ text: list('undated') }, first.settings, TODAY.add({ days: 1 }), first)).not.toBe(first)
  })
})

describe('findings', () => {
  test('a rule that breaks says so and leaves the others alone', () => {
    const settings = readSettings({ preset: 'strict', rules: { 'measurable-no-indicator': 'off' } }).settings
    const report = lint({ text: list('undated') }, settings, TODAY)
    expect(rulesOf(report)).toEqual(['internal-rule-failed', 'time-no-deadline'])
    expect(report.findings.map(finding => message(finding, reader))).toEqual([
      'About time-past-deadline.',
      '“undated” was found.',
    ])
    expect(() => lintText(list('undated'))).toThrow('this rule is broken')
  })

  test('one fault has one voice', () => {
    const settings = { rules: { 'time-past-deadline': 'off' } }
    expect(rulesOf(lintText(list('improve this'), { settings }))).toEqual(['specific-vague-verb'])
    expect(rulesOf(lintText(list('this'), { settings }))).toEqual(['measurable-no-indicator'])
    const off = { rules: { ...settings.rules, 'specific-vague-verb': 'off' } }
    expect(rulesOf(lintText(list('improve this'), { settings: off }))).toEqual([
      'measurable-no-indicator',
      'specific-vague-term',
    ])
  })

  test('a severity that the user wrote replaces every other', () => {
    const settings = { rules: { ...WORKING.rules, 'time-no-deadline': 'error' } }
    expect(lintText(list('undated'), { settings }).findings[0]?.severity).toBe('error')
  })

  test('metadata that cannot be read is a finding, and the rest is still linted', () => {
    const report = lintWorking(`---\nbroken: [\n---\n\n${list('undated')}`)
    expect(report.findings.map(finding => message(finding, reader))).toEqual([
      'The metadata is broken: a list has no end.',
      '“undated” was found.',
    ])
  })

  test('a report cannot be changed', () => {
    const report = lintWorking(list('undated'))
    expect([report, report.findings, report.findings[0]].every(Object.isFrozen)).toBe(true)
  })
})

describe('gathering', () => {
  const six = list('undated a', 'undated b', 'undated c', 'undated d', 'fine', 'fine')

  test('what more than half of five goals lack is said once, on the heading', () => {
    const report = lintWorking(six, { gather: true })
    expect(underlined(report, 'time-no-deadline')).toEqual(['## Goals'])
    const [finding] = report.findings
    expect(finding && message(finding, reader)).toBe('4 goals: “undated” was found.')
    expect(finding?.related.map(({ text }) => text)).toEqual([
      'undated a',
      'undated b',
      'undated c',
      'undated d',
    ])
    expect(finding?.fixes.map(fix => fixTitle(finding, fix, reader))[1]).toBe('Say what “undated a”')
  })

  test('half of them, or fewer than five, are told one by one', () => {
    const half = list('undated', 'undated', 'undated', 'fine', 'fine', 'fine')
    expect(rulesOf(lintWorking(half, { gather: true }))).toHaveLength(3)
    expect(
      rulesOf(lintWorking(list('undated', 'undated', 'undated', 'undated'), { gather: true })),
    ).toHaveLength(4)
    expect(rulesOf(lintWorking(six))).toHaveLength(4)
  })

  test('goals that a directive silences are not counted', () => {
    const silenced = six.replace('undated d', 'undated d <!-- goalmark-disable-line time-no-deadline -->')
    expect(rulesOf(lintWorking(silenced, { gather: true }))).toHaveLength(3)
  })

  test('the gathered finding can be silenced on its heading', () => {
    const silenced = `<!-- goalmark-disable-next-line time-no-deadline -->\n${six}`
    expect(rulesOf(lintWorking(silenced, { gather: true }))).toEqual([])
  })
})

test('what was understood can be asked for', () => {
  const seen = inspect(lintWorking(list('undated')))
  expect(seen).toMatchObject({ kind: 'plan', skipped: null, anchor: null, activation: { by: 'argument' } })
  expect(seen.goals).toMatchObject([
    { text: 'undated', at: { start: 12, end: 19 }, deadline: null, children: [] },
  ])
})
