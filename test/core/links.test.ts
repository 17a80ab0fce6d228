import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../server/core/index'
import { lint } from '../../server/core/lint'
import { everyGoal } from '../../server/core/plan/model'

const today = Temporal.PlainDate.from('2026-11-24')
const read = (text: string, sections = {}) =>
  lint({ text, as: 'plan' }, { ...defaults('strict'), sections }, today).plan
/** Each goal with the steps, written elsewhere, that serve it. */
const served = (text: string) =>
  read(text)
    .goals.filter(({ type }) => type === 'goal' || type === 'objective')
    .map(({ text: words, linked }) => [words, linked.map(step => step.text)])

const GOALS =
  '## Goals\n\n1. Pass the gas safety exam by 30 June 2027\n2. Save £4,000 for the van by May 2027\n'

describe('steps written elsewhere serve a goal', () => {
  test('that they name by its number', () => {
    const text = `${GOALS}\n## Actions\n\n- [ ] Book the mock test (goal 1)\n- [ ] Set up the standing order (→ G2)\n`
    expect(served(text)).toEqual([
      ['Pass the gas safety exam by 30 June 2027', ['Book the mock test (goal 1)']],
      ['Save £4,000 for the van by May 2027', ['Set up the standing order (→ G2)']],
    ])
  })

  test('that a column of their table names', () => {
    const table =
      '| Action | Goal | By |\n| --- | --- | --- |\n| Book the mock test | 1 | 4 Dec 2026 |\n| Ring the bank | 2 | 8 Jan 2027 |\n'
    expect(served(`${GOALS}\n## Actions\n\n${table}`)).toEqual([
      ['Pass the gas safety exam by 30 June 2027', ['Book the mock test']],
      ['Save £4,000 for the van by May 2027', ['Ring the bank']],
    ])
  })

  test('que la colonne nomme, en français', () => {
    const table =
      '| Action | Objectif | Échéance |\n| --- | --- | --- |\n| Réserver la salle | 1 | 4 décembre 2026 |\n| Appeler la banque | 2 | 8 janvier 2027 |\n'
    const goals =
      '## Objectifs\n\n1. Réussir l’examen gaz d’ici le 30 juin 2027\n2. Mettre 4 000 € de côté d’ici mai 2027\n'
    expect(served(`${goals}\n## Actions\n\n${table}`).map(([, steps]) => steps)).toEqual([
      ['Réserver la salle'],
      ['Appeler la banque'],
    ])
  })

  test('that shares two of its words, or that a wiki link names', () => {
    const text = `${GOALS}\n## Actions\n\n- [ ] Print the tables of the safety exam\n- [ ] Ring the bank, for [[Save £4,000 for the van]]\n`
    expect(served(text).map(([, steps]) => steps)).toEqual([
      ['Print the tables of the safety exam'],
      ['Ring the bank, for Save £4,000 for the van'],
    ])
  })
})

describe('a team’s own words for its headings, labels and columns', () => {
  const TEAM = `# Growth sheet\n\n## Moonshots\n\n- Run the night desk alone by 1 March 2027\n\n## Parking lot\n\n- Learn the organ\n`

  test('are read as the team says', () => {
    const sections = { goals: ['moonshots'], nongoal: ['parking lot'] }
    expect([...everyGoal(read(TEAM, sections).goals)].map(({ text }) => text)).toEqual([
      'Run the night desk alone by 1 March 2027',
    ])
  })

  test('and columns too', () => {
    const table = '## Goals\n\n| Bet | Ship day |\n| --- | --- |\n| Hand over the archive | 14/05/2027 |\n'
    const [goal] = read(table, { goal: ['bet'], deadline: ['ship day'] }).goals
    expect([goal?.text, goal?.deadline?.end?.toString(), goal?.deadline?.from]).toEqual([
      'Hand over the archive',
      '2027-05-14',
      'column',
    ])
  })
})
