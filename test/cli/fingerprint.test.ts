import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprints } from '../../server/cli/fingerprint'
import type { Lint } from '../../server/core/index'
import { lintText } from '../support'
import { WEAK } from './world'

const of = (lint: Lint, words = true) => [...fingerprints(lint, words).values()]
const own = (text: string, how = {}) => of(lintText(text, how)).map(print => print.own)

/** Six goals of which each lacks a date: told one by one, or gathered on their heading. */
const UNDATED = `---
date: 2026-01-15
---

## Goals

${['bread', 'rye', 'cake', 'pies', 'buns', 'tarts'].map(what => `- Sell 40 ${what} a day\n`).join('')}`

describe('fingerprints', () => {
  test('tell every finding of a document from the others', () => {
    const prints = own(`${WEAK}\n${UNDATED.replace(/---[\s\S]*?---/, '')}`)
    expect(prints.length).toBeGreaterThan(5)
    expect(new Set(prints).size).toBe(prints.length)
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{32}$/)
  })

  test('stay what they are wherever lines move', () => {
    const paragraph = fc.constantFrom('\n', '\n\n', '\nThe oven is old.\n\n', '\n> Bread is life.\n\n')
    const before = own(WEAK)
    fc.assert(
      fc.property(paragraph, paragraph, (top, middle) => {
        const moved = WEAK.replace('\n# My plan\n', `${top}\n# My plan\n`).replace(
          '\n## Goals\n',
          `${middle}\n## Goals\n`,
        )
        expect(own(moved)).toEqual(before)
      }),
      { numRuns: 25, seed: Number(process.env.SEED ?? 1) },
    )
  })

  test.each([
    ['in another file', WEAK, { path: 'elsewhere/other.md' }],
    ['with Windows line ends', WEAK.replace(/\n/g, '\r\n'), {}],
    ['with other bullets and emphasis', WEAK.replace(/^- (.*)sourdough/m, '* $1**sourdough**'), {}],
    ['under another title', WEAK.replace('# My plan', '# Our plan'), {}],
    ['in another order', WEAK.replace(/(- Get better.*\n)(- Pass the food.*\n)/, '$2$1'), {}],
  ])('stay what they are %s', (_, text, how) => {
    expect(own(text, how).toSorted()).toEqual(own(WEAK).toSorted())
  })

  test('change with the words of the goal, and with nothing else of the plan', () => {
    const [before, after] = [own(WEAK), own(WEAK.replace('at sourdough', 'at rye bread'))]
    expect(after.filter(print => before.includes(print))).toHaveLength(before.length - 2)
  })

  test('stay what they are when a directive silences one of them', () => {
    const silenced = WEAK.replace('sourdough', 'sourdough <!-- goalmark-disable-line time-no-deadline -->')
    expect(lintText(silenced).silenced).toHaveLength(1)
    expect(own(silenced).toSorted()).toEqual(own(WEAK).toSorted())
  })

  test('number what is said twice of the same words', () => {
    const [first, second] = own('## Goals\n\n- Sell 40 buns a day\n- Sell 40 buns a day\n')
    expect(first).not.toBe(second)
  })

  test('of goals are the same whether they are told one by one or gathered', () => {
    const gathered = lintText(UNDATED, { gather: true, preset: 'recommended' })
    const apart = lintText(UNDATED, { gather: false, preset: 'recommended' })
    const goalsOf = (lint: Lint) =>
      [...fingerprints(lint)]
        .filter(([{ rule }]) => rule === 'time-no-deadline')
        .flatMap(([, print]) => print.goals)
    expect(gathered.findings.some(finding => finding.count === 6)).toBe(true)
    expect(goalsOf(gathered)).toEqual(goalsOf(apart))
    expect(new Set(goalsOf(apart)).size).toBe(6)
  })

  test('without words hang on the rules alone', () => {
    const other = WEAK.replace('at sourdough', 'at rye bread')
    const wordless = (text: string) => of(lintText(text), false)
    expect(wordless(other)).toEqual(wordless(WEAK))
    expect(new Set(wordless(WEAK).map(print => print.own)).size).toBe(wordless(WEAK).length)
  })
})
