import { describe, expect, test, vi } from 'vitest'
import { applyFixes, disableEdit, type Edit, type Lint } from '../../server/core/index'
import { lintText, rulesOf } from '../support'

vi.mock('../../server/core/plan/read', () => import('./fakes'))
vi.mock('../../server/core/rules/index', () => import('./fakes'))
vi.mock('../../server/core/languages/index', () => import('./fakes'))

const RULE = 'time-no-deadline'
const OFF = { 'time-past-deadline': 'off', 'measurable-no-indicator': 'off' }
const lintPlan = (text: string, rules: object = {}) =>
  lintText(text, { settings: { rules: { ...OFF, ...rules } } })
const said = (text: string, rules?: object) => rulesOf(lintPlan(text, rules))

describe('a directive silences', () => {
  test.each([
    ['its line', `- undated <!-- goalmark-disable-line ${RULE} -->\n`],
    ['its line, for every rule', '- undated <!-- goalmark-disable-line -->\n'],
    ['its line, with a reason', `- undated <!-- goalmark-disable-line ${RULE} -- they choose the date -->\n`],
    ['the next line', `<!-- goalmark-disable-next-line ${RULE} -->\n- undated\n`],
    ['the next line behind a blank one', `<!-- goalmark-disable-next-line ${RULE} -->\n\n- undated\n`],
    ['several rules', `<!-- goalmark-disable specific-vague-verb, ${RULE} -->\n\n- undated\n`],
    ['the rest of the file', `<!-- goalmark-disable ${RULE} -->\n\n- undated\n\n# More\n\n- undated\n`],
    ['the whole file from its end', `- undated\n\n<!-- goalmark-disable-file ${RULE} -->\n`],
    ['with Windows line ends', `<!-- goalmark-disable-next-line ${RULE} -->\r\n- undated\r\n`],
  ])('%s', (_, text) => expect(said(text)).toEqual([]))

  test.each([
    ['another rule', '- undated <!-- goalmark-disable-line specific-vague-verb -->\n'],
    ['the line behind the next', `<!-- goalmark-disable-next-line ${RULE} -->\n- fine\n- undated\n`],
    ['in a code block', `\`\`\`\n<!-- goalmark-disable-file ${RULE} -->\n\`\`\`\n\n- undated\n`],
    ['in code', `\`<!-- goalmark-disable-file ${RULE} -->\`\n\n- undated\n`],
    ['until it is enabled', `<!-- goalmark-disable -->\n<!-- goalmark-enable ${RULE} -->\n\n- undated\n`],
    ['in front matter', `---\na: <!-- goalmark-disable-file ${RULE} -->\n---\n\n- undated\n`],
  ])('nothing: %s', (_, text) => expect(said(text)).toEqual([RULE]))

  test('from where it stands', () => {
    const report = lintPlan(`- undated\n\n<!-- goalmark-disable ${RULE} -->\n\n- undated\n`)
    expect(report.findings.map(({ at }) => at.start)).toEqual([2])
  })
})

describe('what is silenced', () => {
  test('is kept apart, in order, with the reason that the directive gives', () => {
    const { findings, silenced } = lintPlan(
      `- undated\n\n<!-- goalmark-disable ${RULE} -- they choose the date -->\n\n- undated\n- undated <!-- goalmark-disable-line -->\n`,
    )
    expect(findings.map(({ at }) => at.start)).toEqual([2])
    expect(silenced.map(({ finding, reason }) => [finding.rule, reason])).toEqual([
      [RULE, 'they choose the date'],
      [RULE, ''],
    ])
    expect(Object.isFrozen(silenced) && Object.isFrozen(silenced[0])).toBe(true)
  })
})

describe('a directive is told', () => {
  test('that there is no such rule, and which is near', () => {
    const text = '<!-- goalmark-disable time-no-deadlin -- why -->\n'
    const [finding, ...others] = lintPlan(text).findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'directive-unknown-rule',
      facts: { rule: 'time-no-deadlin', nearest: RULE },
      at: { start: 22, end: 37 },
    })
  })

  test('that it is misspelt itself', () => {
    expect(said('- fine <!-- goalmark-disabel-line -->\n')).toEqual(['directive-unknown-rule'])
  })

  test('that it silences nothing, when asked', () => {
    const text = `- fine <!-- goalmark-disable-line ${RULE} -->\n- undated <!-- goalmark-disable-line ${RULE} -->\n`
    expect(said(text)).toEqual([])
    const report = lintPlan(text, { 'directive-unused': 'warning' })
    expect(report.findings.map(({ rule, at }) => [rule, at.start])).toEqual([
      ['directive-unused', text.indexOf(RULE)],
    ])
  })

  test('that it gives no reason, when asked', () => {
    const rules = { 'directive-missing-reason': 'info' }
    expect(said(`- undated <!-- goalmark-disable-line ${RULE} -->\n`, rules)).toEqual([
      'directive-missing-reason',
    ])
    expect(said(`- undated <!-- goalmark-disable-line ${RULE} -- the date is theirs -->\n`, rules)).toEqual(
      [],
    )
    expect(said(`- undated <!-- goalmark-disable-line ${RULE} -- -->\n`, rules)).toEqual([
      'directive-missing-reason',
    ])
  })
})

describe('a directive that silences nothing is taken away', () => {
  const removed = (text: string): string => {
    let current = lintPlan(text, { 'directive-unused': 'info' })
    for (let round = 0; round < 5; round++) {
      const fixes = current.findings
        .filter(({ rule }) => rule === 'directive-unused')
        .flatMap(({ fixes }) => fixes)
      if (fixes.length === 0) break
      expect(fixes.map(({ safe }) => safe)).toEqual(fixes.map(() => false))
      current = lintPlan(applyFixes(current, fixes).text, { 'directive-unused': 'info' })
    }
    return current.text
  }

  test.each([
    ['from the end of a line', `- fine <!-- goalmark-disable-line ${RULE} -->\n- b\n`, '- fine\n- b\n'],
    ['from the last line', '- fine <!-- goalmark-disable-line -->', '- fine'],
    ['with its line', `a\n\n<!-- goalmark-disable-next-line ${RULE} -->\n## b\n`, 'a\n\n## b\n'],
    ['with its line on Windows', `a\r\n\r\n<!-- goalmark-disable ${RULE} -->\r\nb\r\n`, 'a\r\n\r\nb\r\n'],
    ['with its reason', `- fine <!-- goalmark-disable-line ${RULE} -- it is theirs -->\n`, '- fine\n'],
    [
      'from a cell',
      `| a |\n| - |\n| fine <!-- goalmark-disable-line ${RULE} --> |\n`,
      '| a |\n| - |\n| fine |\n',
    ],
    ['from the head of a line', `<!-- goalmark-disable-line ${RULE} --> fine\n`, 'fine\n'],
    [
      'the first of two names',
      `- undated <!-- goalmark-disable-line specific-vague-verb, ${RULE} -- why -->\n`,
      `- undated <!-- goalmark-disable-line ${RULE} -- why -->\n`,
    ],
    [
      'the second of two names',
      `- undated <!-- goalmark-disable-line ${RULE}, specific-vague-verb -->\n`,
      `- undated <!-- goalmark-disable-line ${RULE} -->\n`,
    ],
    ['both names', `- fine <!-- goalmark-disable-line specific-vague-verb ${RULE} -->\n`, '- fine\n'],
  ])('%s', (_, text, expected) => expect(removed(text)).toBe(expected))
})

describe('disable here', () => {
  const apply = (text: string, { at, insert }: Edit) => text.slice(0, at.start) + insert + text.slice(at.end)
  const disabled = (report: Lint, offset: number, scope?: 'file') => {
    const finding = { rule: RULE, at: { start: offset, end: offset + 1 } } as Lint['findings'][number]
    return apply(report.text, disableEdit(report, finding, scope))
  }
  const here = (text: string, word = 'undated') => disabled(lintPlan(text), text.indexOf(word))
  const LINE = `<!-- goalmark-disable-line ${RULE} -->`
  const NEXT = `<!-- goalmark-disable-next-line ${RULE} -->`

  test.each([
    ['a list item', '- undated\n- fine\n', `- undated ${LINE}\n- fine\n`],
    ['the last line', '- undated', `- undated ${LINE}`],
    ['a nested item', '- a\n  1. undated\r\n', `- a\n  1. undated ${LINE}\r\n`],
    ['a hard break', '- undated  \n  b\n', `- undated ${LINE}  \n  b\n`],
    ['a typed bullet', '• undated\n', `• undated ${LINE}\n`],
    ['a quotation', '> undated\n', `> undated ${LINE}\n`],
    ['a row', '| a | b |\n| - | - |\n| undated | x |\n', `| a | b |\n| - | - |\n| undated | x ${LINE} |\n`],
    ['a row with an empty cell', '| a |\n|---|\n| undated ||\n', `| a |\n|---|\n| undated | ${LINE} |\n`],
    ['a row without borders', 'a | b\n--|--\nundated | x\n', `a | b\n--|--\nundated | x ${LINE}\n`],
    ['a heading', 'a\n\n## undated\n\nb\n', `a\n\n${NEXT}\n## undated\n\nb\n`],
    ['a paragraph', 'a\n\nundated\n', `a\n\n${NEXT}\nundated\n`],
    ['the first line', 'undated', `${NEXT}\nundated`],
    ['inside a paragraph', 'a\nundated\n', `a\nundated ${LINE}\n`],
    [
      'front matter',
      '---\na: undated\n---\n\nb\n',
      `---\na: undated\n---\n\n<!-- goalmark-disable-file ${RULE} -->\n\nb\n`,
    ],
    ['a first empty line', '\nundated\n', `\n${NEXT}\nundated\n`],
  ])('%s', (_, text, expected) => expect(here(text)).toBe(expected))

  test('for the file', () => {
    const report = lintPlan('- undated\n')
    expect(disabled(report, 2, 'file')).toBe(`<!-- goalmark-disable-file ${RULE} -->\n- undated\n`)
  })

  test('the finding is gone afterwards, and the plan is the same', () => {
    for (const text of ['## Goals\n\n- undated\n- fine\n', '- undated\n\n  more\n']) {
      const after = lintPlan(here(text))
      expect(rulesOf(after)).toEqual([])
      expect(after.plan.goals).toHaveLength(lintPlan(text).plan.goals.length)
      expect(applyFixes(after).applied).toBe(0)
    }
  })
})
