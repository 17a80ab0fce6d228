import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelsOf, mentionsOf, relabel } from '../../server/core/labels'
import type { Edit } from '../../server/core/text'
import { lintText } from '../support'

const read = (text: string) => lintText(`---\ntype: career-plan\ndate: 2026-01-15\n---\n\n${text}`)

const labels = (text: string) => labelsOf(read(text).plan).map(label => [label.text, label.goal.text])

/** Each place that calls a goal, with the goal. */
function mentions(text: string): string[][] {
  const report = read(text)
  return mentionsOf(report).map(({ at, goal }) => [report.text.slice(at.start, at.end), goal.text])
}

/** The text after a goal's label was changed, or what was said against it. */
function renamed(text: string, from: string, to: string): string {
  const report = read(text)
  const label = labelsOf(report.plan).find(one => one.text === from)
  if (!label) throw new Error(`no label ${from}`)
  const edits = relabel(report, label, to)
  return 'says' in edits ? edits.says : (applied(report.text, edits).split('---\n\n')[1] ?? '')
}

const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.at.start - a.at.start)
    .reduce((now, { at, insert }) => now.slice(0, at.start) + insert + now.slice(at.end), text)

describe('a goal’s label', () => {
  test.each([
    [
      '## Goals\n\n- G1. Weld a gate by May 2026\n- **Goal 2:** Paint the fence by June 2026\n',
      ['G1', 'Goal 2'],
    ],
    [
      '## Objectifs\n\n- Objectif n° 1 : Souder un portail d’ici mai 2026\n- O2 – Peindre\n',
      ['Objectif n° 1', 'O2'],
    ],
    ['### Goal 4 – Weld a gate by May 2026\n\n- [ ] Buy the steel\n', ['Goal 4']],
    ['## Goals\n\n| No | Goal | Due |\n|---|---|---|\n| G1 | Weld a gate | May 2026 |\n', ['G1']],
    [
      '## O1: Weld well\n\n- KR 1.1 – 40 welds passed by May 2026\n- KR1.2: ten gates sold\n',
      ['O1', 'KR 1.1', 'KR1.2'],
    ],
    ['## Goals\n\n1. Weld a gate by May 2026\n2. Paint in Q3 2026\n', []],
  ])('is read from %j', (text, found) => {
    expect(labels(text).map(([label]) => label)).toEqual(found)
  })

  test('may stand alone in the heading above it', () => {
    const text = '## Goals\n\n### Objective 1\n\n**Description:** Weld a gate by May 2026\n'
    expect(labels(text)).toEqual([['Objective 1', 'Weld a gate by May 2026']])
  })
})

describe('a mention', () => {
  const GOALS = '## Goals\n\n1. Weld a gate by May 2026\n2. Paint the fence by June 2026\n\n## Actions\n\n'

  test('is a number with the word of a label, or alone in the column of goals', () => {
    const table =
      '| Action | Goal | By |\n|---|---|---|\n| Buy the steel | 1 | 4 March 2026 |\n| Choose the colour | 2 | 8 April 2026 |\n\n- [ ] Stir it (goal 2)\n'
    expect(mentions(GOALS + table)).toEqual([
      ['1', 'Weld a gate by May 2026'],
      ['2', 'Paint the fence by June 2026'],
      ['goal 2', 'Paint the fence by June 2026'],
    ])
  })

  test('stands in no code, comment or address of another page', () => {
    const text = '- [ ] Buy the steel `G1` <!-- G1 --> [goal](https://example.org/goal-1)\n- [ ] Cut it\n'
    expect(mentions(GOALS + text)).toEqual([])
  })

  test('is no part of a longer number or word', () => {
    expect(mentions(`${GOALS}- [ ] Buy G1b, G12, KR 1.2 and the Pang1 steel\n`)).toEqual([])
  })

  test('calls the goal of that label, wherever it stands in the plan', () => {
    const text =
      '## Goals\n\n- G2. Weld a gate by May 2026\n- G3. Paint the fence by June 2026\n\n## Actions\n\n- [ ] Buy paint (→ goal 3)\n'
    expect(mentions(text)).toEqual([['goal 3', 'Paint the fence by June 2026']])
  })
})

describe('another label', () => {
  const OKR =
    '## O1: Weld well\n\n- KR1: 40 welds passed by May 2026\n- KR2: ten gates sold\n\n## O2: Paint well\n\n- KR1: six fences painted by June 2026\n\n## Actions\n\n- [ ] Buy steel (O1)\n- [ ] Buy paint (objective 2)\n'

  test('is written in the manner of each place', () => {
    expect(renamed(OKR, 'O2', 'O5')).toBe(OKR.replace('O2:', 'O5:').replace('objective 2', 'objective 5'))
  })

  test('keeps the manner of links and tags', () => {
    const text = `## Goals

- G1. Weld a gate by May 2026

### Goal 2: Paint the fence by June 2026

## Actions

- [ ] Buy steel #g1 #G1
- [ ] Buy paint [[#Goal 2 Paint the fence]] [here](#goal-2-paint) [there][2]

[2]: #goal-2-paint
[3]: https://example.org/goal-2
`
    expect(renamed(text, 'G1', 'Goal 9')).toBe(
      text.replace('G1.', 'Goal 9.').replace('#g1', '#goal-9').replace('#G1', '#Goal-9'),
    )
    expect(renamed(text, 'Goal 2', 'Goal 7')).toBe(
      text
        .replace('### Goal 2', '### Goal 7')
        .replace('#Goal 2 Paint', '#Goal 7 Paint')
        .replaceAll('#goal-2-paint', '#goal-7-paint'),
    )
  })

  test('may be one that a goal elsewhere in the plan bears below its own objective', () => {
    expect(renamed(OKR, 'KR2', 'KR1')).toBe('taken')
    expect(renamed(OKR, 'KR2', 'KR3')).toBe(OKR.replace('KR2', 'KR3'))
  })

  test('is called as often as the old one was', () => {
    const number = fc.integer({ min: 10, max: 99 })
    const word = fc.constantFrom('G', 'Goal ', 'goal ', 'Objective ', 'O', 'O-')
    const GOALS =
      '## Goals\n\n- G1. Weld a gate by May 2026\n- Goal 2: Paint the fence by June 2026\n\n## Actions\n\n'
    const lines = fc.array(
      fc.constantFrom('(→ G1)', '#g1', '[x](#goal-2-paint)', 'goal 1 first', '(G2)', '`G1`', 'nothing'),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(number, word, lines, (count, name, tails) => {
        const text = GOALS + tails.map(tail => `- [ ] Buy the steel ${tail}\n`).join('')
        const calls = (of: string): number =>
          mentions(of).filter(([, goal]) => goal?.startsWith('Weld')).length
        const after = renamed(text, 'G1', `${name}${count}`)
        expect(labels(after)[0]?.[0]).toBe(`${name}${count}`)
        expect(calls(after)).toBe(calls(text))
      }),
      { numRuns: 20 },
    )
  })
})
