import { describe, expect, test } from 'vitest'
import { compare } from '../../server/core/index'
import { en, linesOf, read, told } from './comparing'

describe('goals that come and go', () => {
  const shop =
    '- Open a second shop by 30 June 2028\n  - [ ] Ask the bank by 1 March 2027\n  - [ ] Read about leases'

  test('a goal that is gone without a word slips; its steps are told with it', () => {
    expect(told(en(`- Pass the exam by 30 May 2026\n${shop}`), en('- Pass the exam by 30 May 2026'))).toEqual(
      ['removed! +2: Open a second shop by 30 June 2028'],
    )
  })

  test('a line elsewhere may say why it is gone', () => {
    const after = en(
      '- Pass the exam by 30 May 2026\n\n## Notes\n\nI dropped the second shop: the bank wants more savings.',
    )
    expect(told(en(`- Pass the exam by 30 May 2026\n${shop}`), after)).toEqual([
      'removed +2: Open a second shop by 30 June 2028 [I dropped the second shop: the bank wants more savings.]',
    ])
  })

  test('a goal that was done may be cleared away, and so may a step without a day', () => {
    const before = en(
      '- [x] Pass the exam by 30 May 2026\n- Sell 40 loaves by 1 May 2026\n  - [ ] Read about leases',
    )
    expect(told(before, en('- Sell 40 loaves by 1 May 2026'))).toEqual([
      'removed: Pass the exam by 30 May 2026',
      'removed: Read about leases',
    ])
  })

  test('a step with a day of its own is missed', () => {
    const before = en('- Sell 40 loaves by 1 May 2026\n  - [ ] Ask the mill by 1 March 2026')
    expect(told(before, en('- Sell 40 loaves by 1 May 2026'))).toEqual([
      'removed!: Ask the mill by 1 March 2026',
    ])
  })

  test('a new goal is told once, with its steps', () => {
    expect(told(en('- Pass the exam by 30 May 2026'), en(`- Pass the exam by 30 May 2026\n${shop}`))).toEqual(
      ['added +2: Open a second shop by 30 June 2028'],
    )
  })

  test('a plan that is new, and one that is gone', () => {
    expect(told(null, en('- Pass the exam by 30 May 2026'))).toEqual(['added: Pass the exam by 30 May 2026'])
    expect(told(en('- Pass the exam by 30 May 2026'), null)).toEqual([
      'removed!: Pass the exam by 30 May 2026',
    ])
  })

  test('a goal that went into another plan is told there, and is not missed', () => {
    const [first, second] = compare([
      {
        before: read(en(`- Pass the exam by 30 May 2026\n${shop}`)),
        after: read(en('- Pass the exam by 30 May 2026')),
      },
      { before: null, after: read(en('- Open a second shop by 31 December 2028')) },
    ])
    expect(first?.flatMap(linesOf)).toEqual([
      'removed!: Ask the bank by 1 March 2027',
      'removed: Read about leases',
    ])
    expect(second?.flatMap(linesOf)).toEqual([
      'relocated: Open a second shop by 31 December 2028',
      'deadline-later! 2028-06-30 → 2028-12-31: Open a second shop by 31 December 2028',
    ])
    expect(second?.[0]?.cameFrom).toBe(0)
  })

  test('the goals that have most in common are one, whatever stands first', () => {
    const before =
      '- Bake rye bread for the market by 1 May 2026\n- Bake rye bread for the school by 1 June 2026'
    const after =
      '- Bake dark rye bread for the school canteen by 1 June 2026\n- Bake wheat for the market by 1 May 2026'
    expect(told(en(before), en(after))).toEqual([
      'reworded: Bake dark rye bread for the school canteen by 1 June 2026',
      'reworded: Bake wheat for the market by 1 May 2026',
    ])
  })
})

describe('where deadlines and figures stand elsewhere', () => {
  const table = (row: string): string =>
    en(`| Goal | Deadline | Measure | Status | Comments |\n| --- | --- | --- | --- | --- |\n${row}`)
  const old = '| Learn pastry | 2026-09-30 | 3 recipes | in progress | |'

  test.each([
    [
      '| Learn pastry | 2026-12-31 | 3 recipes | in progress | |',
      ['deadline-later! 2026-09-30 → 2026-12-31: Learn pastry'],
    ],
    [
      '| Learn pastry | 2026-12-31 | 3 recipes | in progress | oven broke |',
      ['deadline-later 2026-09-30 → 2026-12-31: Learn pastry [oven broke]'],
    ],
    [
      '| Learn pastry | 2026-12-31 | 3 recipes | delayed by the move | |',
      ['deadline-later 2026-09-30 → 2026-12-31: Learn pastry [delayed by the move]'],
    ],
    [
      '| Learn pastry | 2026-09-30 | 2 recipes | in progress | |',
      ['target-lowered! 3 recipes → 2 recipes: Learn pastry'],
    ],
    ['| Learn pastry | 2026-09-30 | 3 recipes | done | |', ['done: Learn pastry']],
    ['| Learn pastry | 2026-09-30 | 3 recipes | in progress | |', []],
  ])('a row: %s', (row, expected) => {
    expect(told(table(old), table(row))).toEqual(expected)
  })

  test('labels below a heading', () => {
    const plan = (day: string, more = ''): string =>
      `# My career plan\n\n## Goal 1: Become head baker\n\n- Deadline: ${day}\n- Measure: 3 bakers report to me\n${more}`
    expect(told(plan('30 May 2027'), plan('30 May 2028'))).toEqual([
      'deadline-later! 2027-05-30 → 2028-05-30: Become head baker',
    ])
    expect(told(plan('30 May 2027'), plan('30 May 2028', '- Note: the shop opens a year late\n'))).toEqual([
      'deadline-later 2027-05-30 → 2028-05-30: Become head baker [the shop opens a year late]',
    ])
  })

  test('the year of a heading moves every goal below that has no day of its own', () => {
    const plan = (year: number): string =>
      `# My career plan\n\n## Goals for ${year}\n\n- Pass the exam\n- Sell 40 loaves\n`
    expect(told(plan(2026), plan(2027))).toEqual([
      'deadline-later! 2026-12-31 → 2027-12-31: Pass the exam',
      'deadline-later! 2026-12-31 → 2027-12-31: Sell 40 loaves',
    ])
  })

  test('a goal that takes the day of the one above is not told of twice', () => {
    const plan = (day: string): string =>
      en(`- Open a shop by ${day}\n  - [ ] Ask the bank\n  - [ ] Find a room`)
    expect(told(plan('1 May 2027'), plan('1 May 2028'))).toEqual([
      'deadline-later! 2027-05-01 → 2028-05-01: Open a shop by 1 May 2028',
    ])
  })

  test('a goal may lie under what will not be done', () => {
    const before = en('- Pass the exam by 30 May 2026\n- Open a second shop by 30 June 2028')
    const after = en('- Pass the exam by 30 May 2026\n\n## Dropped\n\n- Second shop: no loan')
    expect(told(before, after).map(line => line.replace('!', ' silently'))).toEqual([
      'removed: Open a second shop by 30 June 2028 [Second shop: no loan]',
    ])
  })
})
