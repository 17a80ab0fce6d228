import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign, type Candidate } from '../../server/core/changes/assignment'
import { compare } from '../../server/core/index'
import { read, told } from './comparing'
import { corpus } from './documents'
import { soup } from './soup'

const SEED = { seed: Number(process.env.SEED ?? 1) }

/** A goal to write down, in one of the two languages. */
interface Written {
  readonly verb: string
  readonly thing: string
  readonly count: number
  readonly year: number
  readonly month: number
  readonly steps: readonly { readonly thing: string; readonly month: number }[]
}

const LANGUAGES = {
  en: {
    head: '# My career plan\n\n## Goals\n\n',
    months: ['January', 'March', 'May', 'June', 'September', 'November'],
    verbs: ['Write', 'Repair', 'Sell', 'Deliver', 'Translate', 'Paint'],
    things: [
      'guides',
      'bridges',
      'loaves',
      'gardens',
      'letters',
      'boats',
      'chairs',
      'lessons',
      'songs',
      'maps',
    ],
    goal: (verb: string, count: number, thing: string, month: string, year: number) =>
      `${verb} ${count} ${thing} by 15 ${month} ${year}`,
    step: (thing: string, month: string, year: number) => `Order the ${thing} by 3 ${month} ${year}`,
  },
  fr: {
    head: '# Mon plan de carrière\n\n## Objectifs\n\n',
    months: ['janvier', 'mars', 'mai', 'juin', 'septembre', 'novembre'],
    verbs: ['Rédiger', 'Réparer', 'Vendre', 'Livrer', 'Traduire', 'Peindre'],
    things: [
      'guides',
      'ponts',
      'pains',
      'jardins',
      'lettres',
      'bateaux',
      'chaises',
      'leçons',
      'chansons',
      'cartes',
    ],
    goal: (verb: string, count: number, thing: string, month: string, year: number) =>
      `${verb} ${count} ${thing} d’ici le 15 ${month} ${year}`,
    step: (thing: string, month: string, year: number) =>
      `Commander les ${thing} d’ici le 3 ${month} ${year}`,
  },
} as const
type Code = keyof typeof LANGUAGES

const small = fc.integer({ min: 0, max: 5 })
const step = fc.record({ thing: fc.integer({ min: 0, max: 9 }), month: small })
const goal = fc.record({
  verb: small,
  thing: fc.integer({ min: 0, max: 9 }),
  count: fc.integer({ min: 2, max: 90 }),
  year: fc.integer({ min: 2027, max: 2030 }),
  month: small,
  steps: fc.uniqueArray(step, { maxLength: 3, selector: ({ thing }) => thing }),
})
const code = fc.constantFrom<Code>('en', 'fr')
/** Goals that tell themselves apart by what they are about. */
const goals = (of: Code) =>
  fc
    .uniqueArray(goal, { minLength: 2, maxLength: 6, selector: ({ verb, thing }) => `${verb} ${thing}` })
    .map(list =>
      list.map(({ verb, thing, steps, ...rest }): Written => {
        const { verbs, things } = LANGUAGES[of]
        return {
          ...rest,
          verb: verbs[verb] ?? '',
          thing: things[thing] ?? '',
          steps: steps.map(one => ({ thing: things[one.thing] ?? '', month: one.month })),
        }
      }),
    )
const plan = code.chain(of => goals(of).map(list => ({ of, list })))

interface Layout {
  readonly bullet: string
  readonly indent: string
}
const NARROW: Layout = { bullet: '-', indent: '  ' }

function textOf(of: Code, list: readonly Written[], { bullet, indent }: Layout = NARROW): string {
  const { head, months, goal: say, step: sayStep } = LANGUAGES[of]
  const lines = list.flatMap(({ verb, count, thing, month, year, steps }) => [
    `${bullet} ${say(verb, count, thing, months[month] ?? '', year)}`,
    ...steps.map(one => `${indent}${bullet} [ ] ${sayStep(one.thing, months[one.month] ?? '', year - 1)}`),
  ])
  return `${head}${lines.join('\n')}\n`
}

describe('whatever the plan', () => {
  test('nothing became of the goals of a plan that is what it was', () => {
    for (const { path, text } of corpus.filter((_, i) => i % 4 === 0)) {
      const lint = read(text)
      expect([path, compare([{ before: lint, after: lint }])]).toEqual([path, [[]]])
    }
  })

  test('nothing became of them when only the lines end otherwise', () => {
    for (const { path, text } of corpus.filter((_, i) => i % 8 === 1)) {
      expect([path, told(text, text.replaceAll(/\r?\n/g, '\r\n'))]).toEqual([path, []])
    }
  })

  test('any two texts can be compared, and every place lies in its text', () => {
    fc.assert(
      fc.property(soup, soup, (a, b) => {
        const [before, after] = [read(a), read(b)]
        const [changes = []] = compare([{ before, after }])
        for (const { before: was, after: is, changes: all } of changes) {
          expect(all.length).toBeGreaterThan(0)
          for (const { said, from, to } of all) {
            for (const value of [is, said, to]) if (value) expect(isIn(value.span, after.text)).toBe(true)
            for (const value of [was, from]) if (value) expect(isIn(value.span, before.text)).toBe(true)
          }
        }
      }),
      { ...SEED, numRuns: 100 },
    )
  })

  test('goals in another order, with other bullets and a wider indent, are the same goals', () => {
    fc.assert(
      fc.property(
        plan.chain(({ of, list }) =>
          fc.record({
            of: fc.constant(of),
            list: fc.constant(list),
            shuffled: fc.shuffledSubarray(list, { minLength: list.length }),
            bullet: fc.constantFrom('-', '*', '+'),
          }),
        ),
        ({ of, list, shuffled, bullet }) => {
          expect(told(textOf(of, list), textOf(of, shuffled, { bullet, indent: '    ' }))).toEqual([])
        },
      ),
      { ...SEED, numRuns: 30 },
    )
  })

  test('one day moved gives exactly that', () => {
    fc.assert(
      fc.property(plan, fc.nat(), fc.integer({ min: 1, max: 4 }), ({ of, list }, which, years) => {
        const at = which % list.length
        const moved = list.map((one, i) =>
          i === at ? { ...one, year: one.year + years, steps: [] } : { ...one, steps: [] },
        )
        const before = list.map(one => ({ ...one, steps: [] }))
        const month = ['01', '03', '05', '06', '09', '11'][before[at]?.month ?? 0]
        const year = before[at]?.year ?? 0
        const [line, ...others] = told(textOf(of, before), textOf(of, moved))
        expect(others).toEqual([])
        expect(line).toContain(
          `deadline-later! ${year}-${month}-15 → ${year + years}-${month}-15: ${before[at]?.verb}`,
        )
      }),
      { ...SEED, numRuns: 30 },
    )
  })

  test('one figure changed gives exactly that', () => {
    fc.assert(
      fc.property(plan, fc.nat(), fc.integer({ min: 91, max: 200 }), ({ of, list }, which, count) => {
        const at = which % list.length
        const raised = list.map((one, i) => (i === at ? { ...one, count } : one))
        const [up, ...more] = told(textOf(of, list), textOf(of, raised))
        const [down, ...less] = told(textOf(of, raised), textOf(of, list))
        expect([more, less]).toEqual([[], []])
        const { count: old, thing } = list[at] as Written
        expect(up).toContain(`target-raised ${old} ${thing} → ${count} ${thing}`)
        expect(down).toContain(`target-lowered! ${count} ${thing} → ${old} ${thing}`)
      }),
      { ...SEED, numRuns: 30 },
    )
  })

  test('one goal taken out gives exactly that, and one put in', () => {
    fc.assert(
      fc.property(plan, fc.nat(), ({ of, list }, which) => {
        const at = which % list.length
        const rest = list.filter((_, i) => i !== at)
        const [gone, ...more] = told(textOf(of, list), textOf(of, rest))
        const [come, ...others] = told(textOf(of, rest), textOf(of, list))
        expect([more, others]).toEqual([[], []])
        expect(gone).toContain('removed!')
        expect(come).toContain('added')
        expect([gone, come].every(line => line?.includes(list[at]?.thing ?? '?'))).toBe(true)
      }),
      { ...SEED, numRuns: 30 },
    )
  })
})

const isIn = ({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean =>
  start >= 0 && start <= end && end <= text.length

describe('the pairs that are worth most together', () => {
  const candidates = fc.uniqueArray(
    fc.record({ row: fc.nat(4), column: fc.nat(4), worth: fc.integer({ min: 1, max: 99 }) }),
    { maxLength: 14, selector: ({ row, column }) => `${row} ${column}` },
  )

  const worthOf = (pairs: readonly Candidate[]): number => pairs.reduce((sum, { worth }) => sum + worth, 0)

  /** Every way to pair, tried. */
  function most(left: readonly Candidate[]): number {
    const [first, ...rest] = left
    if (!first) return 0
    const without = most(rest)
    const free = rest.filter(({ row, column }) => row !== first.row && column !== first.column)
    return Math.max(without, first.worth + most(free))
  }

  test('are found, each row and column once', () => {
    fc.assert(
      fc.property(candidates, list => {
        const pairs = assign(list)
        expect(new Set(pairs.map(({ row }) => row)).size).toBe(pairs.length)
        expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length)
        expect(worthOf(pairs)).toBe(most(list))
      }),
      { ...SEED, numRuns: 300 },
    )
  })

  test('are the best first in a group too large to try more', () => {
    const list = Array.from({ length: 50 }, (_, i) => [
      { row: i, column: i, worth: 2 },
      { row: i, column: (i + 1) % 50, worth: 1 },
    ]).flat()
    expect(worthOf(assign(list))).toBe(100)
  })
})
