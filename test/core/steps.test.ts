import { describe, expect, test } from 'vitest'
import { plan } from './reading'

const GOALS = '## Goals\n\n- Earn the forklift licence by March 2026\n- Open a tea room by 2028\n\n'
const BUTS = '## Objectifs\n\n- Obtenir le CACES d’ici mars 2026\n- Ouvrir un salon de thé d’ici 2028\n\n'

describe('what has to come first', () => {
  const told = (text: string) =>
    plan(text).facts.prerequisites.map(({ goal, date, names }) => [
      goal.text,
      date?.text ?? null,
      names?.text ?? null,
    ])

  test('is dated in its own clause, or named', () => {
    expect(told('## Next steps\n\n- Once the exam is passed (May 2028), enrol in June 2028\n')).toEqual([
      ['Once the exam is passed (May 2028), enrol in June 2028', 'May 2028', null],
    ])
    expect(
      told(
        '## Objectifs\n\n- Ouvrir le salon en 2028\n  - Brevet de toilettage en 2027\n  - Louer après le brevet de toilettage\n',
      ),
    ).toEqual([['Louer après le brevet de toilettage', null, 'Brevet de toilettage en 2027']])
  })

  test('names nothing in a word of daily life', () =>
    expect(told('## Goals\n\n- Walk two dogs after work by March 2026\n')).toEqual([
      ['Walk two dogs after work by March 2026', null, null],
    ]))
})

describe('an action that serves no goal', () => {
  const orphans = (text: string) =>
    plan(text).facts.orphans.flatMap(({ action, shared }) => (shared === 0 ? [action.text] : []))

  test('shares no word with any goal, gap or role', () => {
    expect(orphans(`${GOALS}## Weekly\n\n- Practise the cello\n- Taste one tea\n- Update my CV\n`)).toEqual([
      'Practise the cello',
    ])
    expect(
      orphans(`${BUTS}## Chaque semaine\n\n- Gammes de piano\n- Goûter un thé\n- Ranger ma boîte mail\n`),
    ).toEqual(['Gammes de piano'])
    expect(orphans(`${GOALS}## Gaps\n\n- Bookkeeping\n\n## Weekly\n\n- An hour of bookkeeping\n`)).toEqual([])
  })

  test('names its goal, or has only one to serve', () => {
    expect(orphans(`${GOALS}## Weekly\n\n- Practise the cello (→ Goal 2)\n`)).toEqual([])
    expect(orphans('## Goals\n\n- Open a tea room by 2028\n\n## Weekly\n\n- Practise the cello\n')).toEqual(
      [],
    )
  })
})
