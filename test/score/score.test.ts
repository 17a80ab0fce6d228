import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { boundsOf } from './bounds'
import { type Comparison, compare } from './compare'
import { type FindingLabel, type GoalLabel, type Labelled, readLabelled } from './labels'
import { main } from './main'
import { compareFindings, type RuleCounts } from './rules'
import { goalFigures, lowest, ruleFigures, type Tally, tally } from './tally'

const text = `---
type: career-plan
date: 2026-11-01
---

## Goals

- Pass the crane test by 12 May 2027
- Train two apprentices by June 2027
- Improve my English
`

const goal = (line: number, words: string, more: Partial<GoalLabel> = {}): GoalLabel => ({
  line,
  text: words,
  type: 'goal',
  status: 'open',
  horizon: 'short',
  deadline: 'none',
  specific: true,
  measurable: true,
  timeBound: true,
  agreed: true,
  ...more,
})

const labelled = (goals: GoalLabel[], findings: FindingLabel[] = []): Labelled => ({
  path: 'en/crane.md',
  text,
  language: 'en',
  kind: 'plan',
  goals,
  findings,
})

const right = [
  goal(8, 'Pass the crane test', { deadline: '2027-05-12' }),
  goal(9, 'Train two apprentices', { deadline: { either: ['2027-06-30', 'vague'] } }),
  goal(10, 'Improve my English', { specific: false, measurable: false, timeBound: false }),
]

describe('goals and deadlines', () => {
  test('labels that agree with the engine miss nothing', () => {
    const { goals, deadlines, kinds } = compare(labelled(right))
    expect({ goals, deadlines, kinds }).toEqual({
      goals: { found: 3, missed: 0, invented: 0 },
      deadlines: { right: 3, of: 3 },
      kinds: { right: 1, of: 1 },
    })
  })

  test('a goal nobody labelled is invented, one that is not read is missed, a wrong day is no right one', () => {
    const found = compare(
      labelled([goal(8, 'Pass the crane test', { deadline: '2027-05-31' }), goal(3, 'date')]),
    )
    expect(found.goals).toEqual({ found: 1, missed: 1, invented: 2 })
    expect(found.deadlines).toEqual({ right: 0, of: 1 })
    expect(found.misses.filter(({ of }) => of === 'deadlines').map(({ what }) => what)).toEqual([
      'read as 2027-05-12 (“12 May 2027”, own), is 2027-05-31',
    ])
  })

  test('what readers do not agree on counts neither way', () => {
    const found = compare(labelled([...right.slice(0, 2), goal(10, 'Improve my English', { agreed: false })]))
    expect(found.goals).toEqual({ found: 2, missed: 0, invented: 0 })
  })
})

describe('findings', () => {
  const counts = (labels: FindingLabel[], spoken: [rule: string, ...lines: number[]][]) =>
    compareFindings(
      labels,
      spoken.map(([rule, ...lines]) => ({ rule, lines, words: '', wholeDocument: false })),
      () => undefined,
    )

  test('a finding gathered on a heading counts for the lines it relates', () => {
    const musts = [8, 9].map(line => ({ rule: 'time-no-deadline', line, must: true }))
    const { right, wrong, must, met } =
      counts(musts, [['time-no-deadline', 8, 9, 6]])['time-no-deadline'] ?? {}
    expect({ right, wrong, must, met }).toEqual({ right: 1, wrong: 0, must: 2, met: 2 })
  })

  test('one of a family meets a label of another on its line, and only there', () => {
    const must = [{ rule: 'specific-vague-term', line: 8, must: true }]
    const found = counts(must, [
      ['specific-vague-verb', 8],
      ['specific-vague-verb', 9],
    ])
    expect(found['specific-vague-term']).toMatchObject({ must: 1, met: 1 })
    expect(found['specific-vague-verb']).toMatchObject({ right: 1, wrong: 1 })
  })

  test('what a coach could let be counts neither way', () => {
    const may = [{ rule: 'time-no-deadline', line: 8, must: false }]
    expect(counts(may, [['time-no-deadline', 8]])['time-no-deadline']).toMatchObject({
      right: 0,
      wrong: 0,
      allowed: 1,
      must: 0,
    })
  })

  test('a rule about the whole document may speak on any line', () => {
    const must = [{ rule: 'align-no-target-role', line: 1, must: true }]
    expect(counts(must, [['align-no-target-role', 6]])['align-no-target-role']).toMatchObject({
      met: 1,
      wrong: 0,
    })
  })
})

describe('figures', () => {
  test('precision, recall and F1 are those of the textbook', () => {
    expect(goalFigures({ found: 8, missed: 2, invented: 0 })).toEqual({
      precision: 1,
      recall: 0.8,
      f1: expect.closeTo(0.889, 3),
    })
    expect(ruleFigures({ right: 3, wrong: 1, allowed: 7, must: 0, met: 0 })).toEqual({
      precision: 0.75,
      recall: null,
      f1: null,
    })
  })

  test('a bound breaks below its least value', () => {
    const one: Comparison = compare(labelled(right))
    const holds = (all: Comparison[]) => boundsOf('en', tally(all)).map(bound => bound.holds)
    expect(holds([one])).toEqual([true, true, true, true, true, true])
    expect(holds([compare(labelled([...right, goal(3, 'date')]))])[0]).toBe(false)
  })

  test('a rule is judged once it has spoken five times', () => {
    const spoke = (counts: Partial<RuleCounts>): Tally => {
      const rules = { 'time-no-deadline': { right: 0, wrong: 0, allowed: 0, must: 0, met: 0, ...counts } }
      return { ...tally([]), rules }
    }
    expect(lowest(spoke({ right: 2, wrong: 2, must: 9, met: 2 }), 'precision')).toBeNull()
    expect(lowest(spoke({ right: 1, wrong: 1, allowed: 3 }), 'precision')).toEqual({
      rule: 'time-no-deadline',
      figure: 0.5,
    })
    expect(lowest(spoke({ right: 5, must: 8, met: 6 }), 'recall')).toEqual({
      rule: 'time-no-deadline',
      figure: 0.75,
    })
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goalmark-labels-'))
  const { path, text: words, ...labels } = labelled(right)
  writeFileSync(join(folder, 'crane.md'), words)
  writeFileSync(join(folder, 'crane.json'), JSON.stringify({ file: 'crane.md', ...labels }))

  test('scores a folder', () => {
    const said: string[] = []
    expect(main([folder], line => said.push(line))).toBe(0)
    expect(said.join('\n')).toContain('English (1 document)')
    expect(said.at(-1)).toBe('Every bound holds.')
  })

  test('a folder without labels is no success', () => {
    expect(main([join(folder, 'nowhere')], () => undefined)).toBe(2)
  })

  test('labels that cannot be read are named', () => {
    const broken = mkdtempSync(join(tmpdir(), 'goalmark-broken-'))
    writeFileSync(join(broken, 'half.json'), '{ "file": ')
    expect(() => readLabelled(broken)).toThrow('half.json')
  })
})
