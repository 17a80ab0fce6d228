import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults, lint } from '../../server/core/index'
import { everyGoal } from '../../server/core/plan/model'

const today = Temporal.PlainDate.from('2026-11-24')
const read = (text: string) => lint({ text, as: 'plan' }, defaults('strict'), today).plan
/** The last day of each goal, in the order of the document. */
const ends = (text: string) =>
  [...everyGoal(read(text).goals)].map(({ deadline }) => deadline?.end?.toString() ?? '–')
const dated = (text: string) => read(text).anchor?.date.toString() ?? '–'

describe('the days that a heading writes out', () => {
  test.each([
    ['## This year (to the end of June 2027)\n\n- Learn to weld stainless\n', ['2027-06-30']],
    ['## Cette année (jusqu’à fin juin 2027)\n\n- Apprendre la soudure inox\n', ['2027-06-30']],
    ['## Term 3 (September to December 2027)\n\n- Pass six modules\n', ['2027-12-31']],
    ['## Objectifs du semestre 3 (jusqu’à fin janvier 2027)\n\n- Valider six modules\n', ['2027-01-31']],
  ])('say which one it means: %s', (text, expected) => {
    expect(ends(`# Plan\n\n${text}`)).toEqual(expected)
  })

  test.each([
    ['## Goals (Sept 2026 – July 2027)\n\n- Fit 60 brakes by Easter\n', ['2027-03-28']],
    ['## Objectifs (sept. 2026 – juillet 2027)\n\n- Monter 60 freins avant Pâques\n', ['2027-03-27']],
    ['## 2027\n\n- Put £400 aside before Christmas\n', ['2027-12-24']],
    ['## 2026\n\n- Put £400 aside before New Year’s\n', ['2026-12-31']],
  ])('say in which year a feast falls: %s', (text, expected) => {
    expect(ends(`---\ndate: 2026-10-02\n---\n\n# Plan\n\n${text}`)).toEqual(expected)
  })
})

describe('the day of the document', () => {
  test.each([
    [
      'a name and a day at the very end',
      '# Plan\n\n## Goals\n\n- Pass the test\n\nAwa Sarr, 2 October 2026\n',
      '2026-10-02',
    ],
    [
      'en toute fin',
      '# Plan\n\n## Objectifs\n\n- Réussir le test\n\nAwa Sarr, le 2 octobre 2026\n',
      '2026-10-02',
    ],
    [
      'no signature',
      '# Plan\n\n## Goals\n\n- Pass the test\n\nAnn, by 2 October 2026, signs the form\n',
      '–',
    ],
    [
      'a form in two columns',
      '# Plan\n\n| | |\n|---|---|\n| Employee | Sam |\n| Last updated | 9 November 2026 |\n\n## Goals\n\n- Pass the test\n',
      '2026-11-09',
    ],
    [
      'un tableau de deux colonnes',
      '# Plan\n\n| | |\n|---|---|\n| Nom | Sam |\n| Dernière mise à jour | 9 novembre 2026 |\n\n## Objectifs\n\n- Réussir le test\n',
      '2026-11-09',
    ],
  ])('%s', (_, text, expected) => {
    expect(dated(text)).toBe(expected)
  })
})

describe('an empty cell for the day', () => {
  test.each([
    ['Goal | By', 'Head baker by 2031', '2031-12-31'],
    ['Objectif | Échéance', 'Cheffe boulangère d’ici 2031', '2031-12-31'],
    ['Goal | By', 'Head baker', '–'],
    ['Objectif | Échéance', 'Cheffe boulangère', '–'],
  ])('is no inherited day, and takes none from the words beside it: %s, %s', (heads, goal, expected) => {
    const table = `| ${heads} |\n|---|---|\n| ${goal} | |\n`
    expect(ends(`# Goals 2027\n\n${table}`)).toEqual([expected])
  })
})

describe('a fiscal year named by both halves ends in the second', () => {
  test.each(['FY 2026-27', 'FY26/27', 'FY 26-27'])('%s', year => {
    expect(ends(`# Plan\n\n## Goals for ${year}\n\n- Close 12 audits\n`)).toEqual(['2027-12-31'])
  })
})

describe('what is no last day', () => {
  test.each([
    '- Answer complaints within 10 working days',
    '- Rendre les dossiers dans les cinq jours ouvrables',
    '- Notes checked with Ann at the end of each month',
    '- Notes vérifiées avec Hélène à la fin de chaque mois',
  ])('%s', goal => {
    const plan = `---\ndate: 2026-11-01\n---\n\n# Plan\n\n## ${/[àé]|les/.test(goal) ? 'Objectifs' : 'Goals'}\n\n${goal}\n`
    expect(ends(plan)).toEqual(['–'])
  })
})
