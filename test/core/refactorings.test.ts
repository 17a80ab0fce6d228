import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type InspectedGoal, inspect } from '../../server/core/index'
import { type Refactoring, refactoringsAt } from '../../server/core/refactorings/offers'
import { type Edit, fillBlanks } from '../../server/core/text'
import { lintText } from '../support'

const head = (heading: string): string =>
  `---\ntype: career-plan\ndate: 2026-01-15\n---\n\n# My plan\n\n## ${heading}\n\n`

const plan = (...lines: string[]): string => `${head('Goals')}${lines.join('\n')}\n`
const planFr = (...lines: string[]): string => `${head('Objectifs')}${lines.join('\n')}\n`

const body = (text: string): string => text.replace(/\r\n/g, '\n').split('\n\n').slice(3).join('\n\n')

/** The document after edits of one time: later places first, so that earlier ones stay true. */
function applied(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.at.start - a.at.start)
  return ordered.reduce(
    (now, { at, insert }) => now.slice(0, at.start) + fillBlanks(insert) + now.slice(at.end),
    text,
  )
}

const offered = (text: string, words: string): readonly Refactoring[] =>
  refactoringsAt(lintText(text), text.indexOf(words))

/** The document after the refactoring of that name; null where it is not offered. */
function refactored(text: string, words: string, name: Refactoring['name']): string | null {
  const found = offered(text, words).find(one => one.name === name)
  return found ? applied(text, found.edits) : null
}

/** What a plan says of its goals, whatever it looks like. */
const goalsOf = (text: string): unknown => {
  const told = (goal: InspectedGoal): unknown => [
    goal.text,
    goal.status,
    goal.deadline?.end ?? null,
    goal.children.map(({ text: words, status }) => [words, status]).sort(),
  ]
  return inspect(lintText(text)).goals.map(told)
}

describe('a line made a SMART goal', () => {
  test('has a place for each letter that it lacks, in the plan’s language', () => {
    expect(body(refactored(plan('- Improve my welding'), 'Improve', 'smart') ?? '')).toBe(
      '- Improve my welding by 2026-07-15 so that result\n  - Measure: measure\n  - Resources: a-course-money-a-person-or-leave\n  - Why: reason\n',
    )
    expect(body(refactored(planFr('- Améliorer ma soudure'), 'Améliorer', 'smart') ?? '')).toBe(
      '- Améliorer ma soudure d’ici le 2026-07-15 pour obtenir quel résultat\n  - Indicateur\u00a0: ce qui prouvera que c’est fait\n  - Moyens\u00a0: formation, argent, personne ou congé\n  - Pourquoi\u00a0: raison\n',
    )
  })

  test('is left as it is where it says all that there is room for', () => {
    const full =
      '- Pass the forklift licence test by 31 May 2026\n  - Resources: £300\n  - Why: the yard needs drivers'
    expect(refactored(plan(full), 'Pass', 'smart')).toBeNull()
  })

  test('fills the cells of its row, and no others', () => {
    const table = plan('| Goal | Due | Measure |', '| --- | --- | --- |', '| Improve my welding | | |')
    expect(body(refactored(table, 'Improve', 'smart') ?? '')).toBe(
      '| Goal | Due | Measure |\n| --- | --- | --- |\n| Improve my welding so that result | 2026-07-15 | measure |\n',
    )
  })

  test('is not offered on a goal that is done, nor outside goals', () => {
    const text = plan('- [x] Improve my welding', '', '## Notes', '', 'The yard is closed on Fridays.')
    expect(offered(text, 'Improve').map(({ name }) => name)).not.toContain('smart')
    expect(offered(text, 'The yard')).toEqual([])
  })

  test('is asked for from its steps, too', () => {
    const text = plan('- Improve my welding', '  - [ ] Book a lesson')
    expect(offered(text, 'Book').map(({ name }) => name)).toContain('smart')
  })
})

describe('a goal split into stages', () => {
  test('gets three on the way to its day, each ending a month', () => {
    expect(body(refactored(plan('- Become a foreman by 31 January 2028'), 'Become', 'stages') ?? '')).toBe(
      '- Become a foreman by 31 January 2028\n  - By 31 July 2026: stage\n  - By 31 January 2027: stage\n  - By 31 July 2027: stage\n',
    )
    expect(body(refactored(planFr('- Devenir chef d’équipe'), 'Devenir', 'stages') ?? '')).toBe(
      '- Devenir chef d’équipe\n  - D’ici le 30 avril 2026\u00a0: étape\n  - D’ici le 31 juillet 2026\u00a0: étape\n  - D’ici le 31 octobre 2026\u00a0: étape\n',
    )
  })

  test('gets them by the day where its own is near', () => {
    expect(body(refactored(plan('- Pass the test by 14 February 2026'), 'Pass', 'stages') ?? '')).toContain(
      '  - By 23 January 2026: stage\n  - By 30 January 2026: stage\n  - By 7 February 2026: stage\n',
    )
  })

  test('has none to get when it has some, or lies behind', () => {
    const staged = plan('- Become a foreman by 2028', '  - By 30 June 2026: pass the first-line course')
    expect(refactored(staged, 'Become', 'stages')).toBeNull()
    expect(refactored(plan('- Pass the test by 1 January 2025'), 'Pass', 'stages')).toBeNull()
  })
})

describe('a list made a table', () => {
  test('has a column for each label, and one for the steps', () => {
    const list = plan(
      '- Pass the test by 31 May 2026',
      '  - Measure: 90 %',
      '  - [ ] Book a lesson',
      '  - [x] Read the book',
      '- Sweep the yard | the office',
    )
    expect(body(refactored(list, 'Pass', 'toTable') ?? '')).toBe(
      '| Goal | Measure | Action |\n| --- | --- | --- |\n| Pass the test by 31 May 2026 | 90 % | [ ] Book a lesson<br>[x] Read the book |\n| Sweep the yard \\| the office | | |\n',
    )
  })

  test('has columns to fill where it had no labels', () => {
    expect(body(refactored(planFr('- Passer le permis'), 'Passer', 'toTable') ?? '')).toBe(
      '| Objectif | Échéance | C’est fait quand |\n| --- | --- | --- |\n| Passer le permis | | |\n',
    )
  })

  test.each([
    ['two levels below a goal', ['- Pass the test', '  - Book a lesson', '    - Ask Sam first']],
    ['paragraphs of its own', ['- Pass the test', '', '  It matters.', '', '- Sweep the yard']],
    ['a quotation', ['- Pass the test', '  > says Sam']],
    ['code', ['- Pass the test', '  ```', '  x', '  ```']],
    ['a line broken on purpose', ['- Pass the test  ', '  and the theory']],
    ['a bar that is escaped already', ['- Pass the test \\| theory']],
    ['a label twice', ['- Pass the test', '  - Measure: 90 %', '  - Measure: in one go']],
    ['numbered steps', ['- Pass the test', '  1. Book a lesson']],
  ])('is not offered where %s would be lost', (_, lines) => {
    expect(refactored(plan(...lines), 'Pass', 'toTable')).toBeNull()
  })

  test('is not offered for a list without goals', () => {
    const text = plan('- Pass the test', '', '## Notes', '', '- milk', '- bread')
    expect(refactored(text, 'milk', 'toTable')).toBeNull()
  })
})

describe('a table made a list', () => {
  test('has its columns for labels', () => {
    const table = planFr(
      '| N° | Objectif | Échéance | Action |',
      '|:---|---|---|---|',
      '| 1 | Passer le permis | 31 mai 2026 | réserver un cours<br>lire le livre |',
      '| 2 | Ranger la cour | | |',
    )
    expect(body(refactored(table, 'Passer', 'toList') ?? '')).toBe(
      '1. Passer le permis\n   - Échéance\u00a0: 31 mai 2026\n   - réserver un cours\n   - lire le livre\n2. Ranger la cour\n',
    )
  })

  test.each([
    ['a column that is no label', ['| Goal | Zone |', '| --- | --- |', '| Pass the test | B |']],
    ['a row without a goal', ['| Goal | Due |', '| --- | --- |', '| Pass the test | |', '| | May 2026 |']],
    ['two lines in a labelled cell', ['| Goal | Due |', '| --- | --- |', '| Pass the test | May<br>June |']],
  ])('is not offered where %s would be lost', (_, lines) => {
    expect(refactored(plan(...lines), 'Pass', 'toList')).toBeNull()
  })
})

const WORDS = [
  'Pass the forklift licence test',
  'Lead the evening handover',
  'Publish 3 recipes | notes',
  'Win the crane award',
]
const item = fc.record({
  words: fc.constantFrom(...WORDS),
  by: fc.constantFrom('', ' by 31 May 2026', ' by June 2027'),
  box: fc.constantFrom('', '[ ] ', '[x] '),
  measure: fc.constantFrom('', '90 %', 'in | one go'),
  why: fc.constantFrom('', 'the yard needs it'),
  steps: fc.array(fc.constantFrom('[ ] Book a lesson', '[x] Read the book', 'Ask Sam for a reference'), {
    maxLength: 3,
  }),
})

describe('a list made a table and a list again', () => {
  test('has the goals that it had, however it was typed', () => {
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('- ', '* ', '+ ', '-\t', '1. ', '2) '),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('spaces', 'tab'),
        (items, marker, end, nesting) => {
          const below =
            nesting === 'tab' && !marker.includes('\t') && marker.length < 4
              ? '\t'
              : ' '.repeat(marker === '-\t' ? 4 : marker.length)
          const nested = marker.length === 2 && below === '\t' ? '  ' : below
          const lines = items.flatMap(({ words, by, box, measure, why, steps }) => [
            `${marker}${box}${words}${by}`,
            ...(measure ? [`${nested}- Measure: ${measure}`] : []),
            ...(why ? [`${nested}- Why: ${why}`] : []),
            ...steps.map(step => `${nested}- ${step}`),
          ])
          const list = plan(...lines).replaceAll('\n', end)
          const first = items[0]?.words ?? ''
          const table = refactored(list, first, 'toTable')
          if (table === null) throw new Error(`no table of:\n${list}`)
          const again = refactored(table, first.split(' |')[0] ?? '', 'toList')
          if (again === null) throw new Error(`no list of:\n${table}`)
          expect(goalsOf(again)).toEqual(goalsOf(list))
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('no refactoring loses a word of the plan, wherever the cursor stands', () => {
  const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort()
  const line = fc.constantFrom(
    '- Pass the test by 31 May 2026',
    '  - Measure: 90 %',
    '\t- [ ] Book a lesson',
    '   more words',
    '',
    '| Goal | Due |',
    '| --- | --- |',
    '| Sweep the yard | May 2026 |',
    '## Long term',
    '1. Become a foreman',
    '> quoted',
    '* Learn to weld',
    '```',
    '<!-- note -->',
    '    - deep',
    '---',
  )
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.nat(400),
      fc.constantFrom('\n', '\r\n', '\r'),
      (lines, offset, end) => {
        const text = plan(...lines).replaceAll('\n', end)
        for (const { edits } of refactoringsAt(lintText(text), Math.min(offset, text.length))) {
          const had = wordsOf(text)
          const has = wordsOf(applied(text, edits))
          expect(had.filter(word => !has.includes(word) && !/^\d+$/.test(word))).toEqual([])
        }
      },
    ),
    // Lines that end as they did on old Macs: the whole text before the goal went along with it.
    { numRuns: 120, examples: [[['## Long term', '- Pass the test by 31 May 2026'], 80, '\r']] },
  )
})

describe('a goal moved to another section', () => {
  const text = plan(
    '- Pass the test',
    '  - [ ] Book a lesson',
    '- Sweep the yard',
    '',
    '## Long term',
    '',
    '- Become a foreman',
    '',
    '## Next year',
    '',
    '## Notes',
    '',
    'Nothing.',
  )

  test('takes along what hangs below it, to the end of the list there', () => {
    const found = offered(text, 'Pass').filter(({ name }) => name === 'move')
    expect(found.map(({ to }) => to)).toEqual(['Long term', 'Next year'])
    expect(body(applied(text, found[0]?.edits ?? []))).toContain(
      '- Sweep the yard\n\n## Long term\n\n- Become a foreman\n- Pass the test\n  - [ ] Book a lesson\n\n## Next year\n',
    )
    expect(body(applied(text, found[1]?.edits ?? []))).toContain(
      '## Next year\n\n- Pass the test\n  - [ ] Book a lesson\n\n## Notes\n',
    )
  })

  test('is offered for no step', () => {
    expect(offered(text, 'Book').filter(({ name }) => name === 'move')).toEqual([])
  })
})
