import { describe, expect, test } from 'vitest'
import { RULE_IDS } from '../../server/core/settings'
import { CATEGORIES } from '../../server/core/settings/names'
import { ADDED, answer, type Case, goal, line } from './vocabulary'
import { goalmark } from './world'

const option = (rule: string, name: string, value: unknown) => ({
  rules: { [rule]: ['info', { [name]: value }] },
})

const CASES: readonly Case[] = [
  ...Object.entries(ADDED).map(([category, { word, ...one }]) => ({
    key: `lexicon.add.${category}`,
    settings: { lexicon: { add: { [category]: [word].flat() } } },
    ...one,
  })),
  {
    key: 'lexicon.remove',
    settings: { lexicon: { remove: ['Improve', 'améliorer'] } },
    ...goal('specific-vague-verb', 'Improve my bookbinding', 'Améliorer ma reliure', [1, 0]),
  },
  {
    key: 'lexicon.remove, typed otherwise',
    settings: { lexicon: { remove: ['Leave the door open', 'Si j’ai le temps', 'if time permits'] } },
    ...goal('specific-hedge', 'Bind 4 atlases if time permits', 'Relier 4 atlas si j’ai le temps', [1, 0]),
  },
  {
    key: 'lexicon.remove, of a placeholder',
    settings: { lexicon: { remove: ['tbc', 'à confirmer'] } },
    ...line('review-unanswered-prompt', 'Sector: TBC', 'Secteur : à confirmer', [1, 0]),
  },
  {
    key: 'roles.specific',
    settings: { roles: { specific: ['consultant', 'consultante'] } },
    ...line('align-vague-target-role', 'Target role: consultant', 'Poste visé : consultante', [1, 0]),
  },
  {
    key: 'roles.generic',
    settings: { roles: { generic: ['zorbist'] } },
    ...line('align-vague-target-role', 'Target role: zorbist', 'Poste visé : zorbist', [0, 1]),
  },
  {
    key: 'roles.people',
    settings: { roles: { people: ['zorbmate'] } },
    ...line('review-no-people', 'I talk it through with a zorbmate.', 'J’en parle à une zorbmate.', [1, 0]),
  },
  {
    key: 'sectors',
    settings: { sectors: { keep: ['drakes', 'wyverns', 'dragons', 'vouivres'] } },
    ...line(
      'realistic-no-evidence',
      'I worked four years with drakes in a bakery.\n\nTarget role: lab technician, wyverns',
      'J’ai travaillé quatre ans avec des dragons en boulangerie.\n\nPoste visé : assistante dentaire, vouivres',
      [1, 0],
    ),
  },
  {
    key: 'relatedRoles',
    settings: option('statement-job-mismatch', 'relatedRoles', ['Carpenter', 'Menuisier']),
    ...answer(
      'statement-job-mismatch',
      'My goal is to become a carpenter by 2028.',
      'Mon objectif est de devenir menuisier en 2028.',
      [1, 0],
    ),
  },
  {
    key: 'families',
    settings: option('statement-job-mismatch', 'families', ['carpenter, fitter', 'menuisier, monteur']),
    ...answer(
      'statement-job-mismatch',
      'My goal is to become a carpenter by 2028.',
      'Mon objectif est de devenir menuisier en 2028.',
      [1, 0],
    ),
  },
  {
    key: 'coreDuties',
    settings: option('statement-leaves-role', 'coreDuties', { fitter: ['tombola'], monteur: ['tombola'] }),
    ...answer(
      'statement-leaves-role',
      'I would rather not run the tombola.',
      'Je préfère ne pas tenir la tombola.',
      [0, 1],
    ),
  },
  {
    key: 'coreDuties of another job',
    settings: option('statement-leaves-role', 'coreDuties', { diver: ['tombola'], care: ['tombola'] }),
    ...answer(
      'statement-leaves-role',
      'I would rather not run the tombola.',
      'Je préfère ne pas tenir la tombola.',
      [0, 0],
    ),
  },
]

const OFF = Object.fromEntries(RULE_IDS.map(id => [id, 'off']))

/** How often a rule, alone, speaks of a plan, with that settings file beside it. */
async function count({ rule, as }: Case, text: string, settings: Case['settings']): Promise<number> {
  const files = {
    'plan.md': text,
    '.goalmark.json': JSON.stringify({ ...settings, rules: { ...OFF, [rule]: 'info', ...settings.rules } }),
  }
  const flags = as ? ['--as', as] : []
  const { stdout, stderr } = await goalmark(['plan.md', '--format', 'json', ...flags], { files })
  expect(stderr).toBe('')
  const report = JSON.parse(stdout) as { files: { findings: { rule: string }[] }[] }
  return report.files.flatMap(({ findings }) => findings).filter(finding => finding.rule === rule).length
}

describe.each(['en', 'fr'] as const)('words of one’s own, in %s', language => {
  test.each(CASES.map(one => [one.key, one] as const))('%s', async (_, one) => {
    const text = one[language]
    expect([await count(one, text, {}), await count(one, text, one.settings)]).toEqual(one.found)
  })
})

test('every category of the lexicon takes words', () => {
  expect(Object.keys(ADDED).sort()).toEqual([...CATEGORIES].sort())
})
