import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { fullestMonth } from '../../server/core/plan/load'
import { effortOf } from '../../server/core/plan/reading/effort'
import { phrase, plan } from './reading'

/** Hours a week, or a total as `{ total }`; null where the words say neither. */
const effort = (text: string, language: 'en' | 'fr') => {
  const found = effortOf(phrase(text, language))
  if (!found) return null
  return found.hoursPerWeek === null
    ? { total: found.totalHours }
    : Math.round(found.hoursPerWeek * 100) / 100
}

describe('the hours that a line takes', () => {
  test.each([
    ['Anatomy course, 3 h/week', 3],
    ['Study case law 4 hours a week', 4],
    ['two hours every Tuesday', 2],
    ['Every Monday and Thursday, 2 h of scales', 4],
    ['Scales, half an hour a day', 3.5],
    ['Spanish podcasts 20 min a day', 2.33],
    ['Read the code, 3-5 h per week', 3],
    ['Flash cards, 1 h 30 every two weeks', 0.75],
    ['Ride along, 13 hours a month', 3],
    ['A 40 h course on ultrasound', { total: 40 }],
    ['60 hours of practice on the booth', { total: 60 }],
  ])('%s', (text, hours) => {
    expect(effort(text, 'en')).toEqual(hours)
  })

  test.each([
    ['Cours d’anatomie, 3 h/semaine', 3],
    ['Réviser le droit 4 heures par semaine', 4],
    ['deux heures tous les mardis', 2],
    ['Une demi-heure par jour de gammes', 3.5],
    ['Fiches, 20 min par jour', 2.33],
    ['3 à 5 h de lecture par semaine', 3],
    ['1 h 30 toutes les deux semaines', 0.75],
    ['Formation de 40 h en échographie', { total: 40 }],
  ])('%s', (text, hours) => {
    expect(effort(text, 'fr')).toEqual(hours)
  })

  test.each([
    ['I work 24 h a week at the depot', 'en'],
    ['Move from 28 to 35 hours a week', 'en'],
    ['Answer each ticket in under 4 hours', 'en'],
    ['Meet the tutor at 7, every Tuesday', 'en'],
    ['Je travaille 24 h par semaine au dépôt', 'fr'],
    ['Passer de 28 à 35 heures par semaine', 'fr'],
    ['Répondre en moins de 4 heures', 'fr'],
    ['Rendez-vous à 9 h le mardi', 'fr'],
  ] as const)('not these: %s', (text, language) => {
    expect(effort(text, language)).toBeNull()
  })
})

const budgets = (text: string) =>
  plan(text).facts.budgets.map(({ span, hoursPerWeek, isForPlan }) => [
    text.slice(span.start, span.end),
    hoursPerWeek,
    isForPlan,
  ])

describe('the time set aside', () => {
  test.each([
    ['---\ntime-budget: 6 h/week\n---\n', [['6 h/week', 6, true]]],
    ['---\ntemps: 6\n---\n', [['6', 6, true]]],
    ['---\ntime-budget: two evenings a week\n---\n', [['two evenings a week', null, true]]],
    ['Hours: 7 a week for study, Tue + Thu\n', [['7 a week for study, Tue + Thu', 7, true]]],
    ['# Plan\n\nTwo evenings a week are kept free.\n', [['evenings a week', null, true]]],
    ['# Plan\n\nSunday mornings, two hours.\n', [['Sunday mornings', null, false]]],
    ['# Plan\n\nDeux soirs par semaine sont réservés.\n', [['soirs par semaine', null, true]]],
    ['# Plan\n\nUn samedi sur deux, la bibliothèque.\n', [['samedi sur deux', null, false]]],
    ['# Plan\n\nJ’étudie le mardi de 19 h à 21 h.\n', [['mardi', null, false]]],
    ['# Plan\n\nI can give 4 hours a week, no more.\n', [['4 hours a week', 4, true]]],
    ['# Plan\n\nI work 30 hours a week and I swim twice a week.\n', []],
    ['# Plan\n\nStudy when the children sleep.\n', []],
  ])('%s', (text, found) => {
    const all = budgets(text)
    expect(found.length ? all.slice(0, 1) : all).toEqual(found)
  })

  test('of one goal is not that of the plan', () => {
    const text = '## Goals\n\n- Read the pressure code by May 2026\n  - Hours per week: 3\n'
    expect(budgets(text)).toEqual([['3', 3, false]])
    expect(plan(text).goals[0]?.effort?.hoursPerWeek).toBe(3)
  })
})

describe('the fullest month', () => {
  const fullest = (goals: string) => {
    const load = fullestMonth(plan(`---\ndate: 2026-01-15\n---\n\n## Goals\n\n${goals}`))
    return load && [load.month?.toString() ?? null, load.hoursPerWeek, load.work.length]
  }

  test('adds up what runs at the same time', () => {
    const goals =
      '- Course A, 4 h a week from October 2026 to February 2027\n- Course B, 3 h a week from November 2026 to March 2027\n'
    expect(fullest(goals)).toEqual(['2026-11-01', 7, 2])
  })

  test('does not add what comes one after the other', () => {
    const goals =
      '- Course A, 3 h a week until March 2026\n- Course B, 3 h a week from April 2026 to June 2026\n'
    expect(fullest(goals)?.[1]).toBe(3)
  })

  test('divides a total by its window', () => {
    const weeks = Temporal.PlainDate.from('2026-01-15').until('2026-04-15').days / 7
    expect(fullest('- Finish the 60 h practice course by 15 April 2026\n')?.[1]).toBeCloseTo(60 / weeks)
  })

  test('leaves out what is done, what says no hours and a total without a window', () => {
    expect(
      fullest('- [x] Course A, 4 h a week\n- Course B by May 2026\n- A 40 h course on rigging\n'),
    ).toBeNull()
  })

  test('hears steps only where their goal says no hours', () => {
    const goals =
      '- Course A, 4 h a week\n  - [ ] reading, 2 h a week\n- Course B\n  - [ ] essays, 1 h a week\n'
    expect(fullest(goals)?.[1]).toBe(5)
  })
})

describe('a section of its own for time', () => {
  test.each([
    ['# Plan\n\n## Time\n\n- 4 hours a week, Tuesday and Thursday\n', ['4 hours a week', 4, true]],
    ['# Plan\n\n## Weekly commitment\n\n6 hours\n', ['6 hours', 6, true]],
    ['# Plan\n\n## Temps disponible\n\n4 heures par semaine\n', ['4 heures par semaine', 4, true]],
  ])('%s', (text, found) => {
    expect(budgets(text)[0]).toEqual(found)
  })
})

test('paid hours beside it do not hide the time that is kept', () => {
  expect(budgets('# Plan\n\nMy contract is 20 h a week; I can study 6 h a week.\n')[0]?.[1]).toBe(6)
})
