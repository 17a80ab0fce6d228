import { describe, expect, test } from 'vitest'
import { lintText, rulesOf } from '../support'

/** What the founding article asks for, idea by idea: tests 2 to 5 and 8 of the whole. */
const says = (text: string, rule: string, how = {}): boolean =>
  rulesOf(lintText(text, { today: '2026-01-15', ...how })).includes(rule)

interface Words {
  readonly language: string
  readonly target: (role: string) => string
  readonly fashion: string
  readonly apparel: string
  readonly goals: string
}

const WORDS: readonly Words[] = [
  {
    language: 'English',
    target: role => `Target: ${role}\n`,
    fashion: 'I have worked for five years in the fashion industry.\n',
    apparel: 'marketing agent in the apparel sector',
    goals: '## Goals\n\n- Win three shop accounts by 30 June 2026\n',
  },
  {
    language: 'French',
    target: role => `Poste visé : ${role}\n`,
    fashion: 'Je travaille depuis cinq ans dans la mode.\n',
    apparel: 'agente de marketing dans le vêtement',
    goals: '## Objectifs\n\n- Décrocher trois comptes de boutiques d’ici le 30 juin 2026\n',
  },
]

describe.each(WORDS)('2: experience counts for a target of the same sector ($language)', words => {
  const plan = (experience: string) =>
    `# Plan\n\n${words.target(words.apparel)}\n${experience}\n${words.goals}`
  test('with it, nothing is asked', () => {
    expect(says(plan(words.fashion), 'realistic-no-evidence')).toBe(false)
  })
  test('without it, it is', () => {
    expect(says(plan(''), 'realistic-no-evidence')).toBe(true)
  })
})

describe('3: an occupation implies its surroundings, a rank does not', () => {
  test.each([
    ['Target: beneficiary attendant\n', false],
    ['Target: manager\n', true],
    ['Poste visé : préposée aux bénéficiaires\n', false],
    ['Poste visé : gestionnaire\n', true],
  ])('%s', (line, asked) => {
    const goals = line.startsWith('T')
      ? '## Goals\n\n- Pass the lifting course by May 2026\n'
      : '## Objectifs\n\n- Réussir la formation PDSB d’ici mai 2026\n'
    expect(says(`# Plan\n\n${line}\n${goals}`, 'align-vague-target-role')).toBe(asked)
  })

  test.each([
    'Target: dental assistant, beneficiary attendant, etc.\n\n## Goals\n\n- Pass the lifting course by May 2026\n',
    'Poste visé : assistante dentaire, préposée aux bénéficiaires, etc.\n\n## Objectifs\n\n- Réussir la formation PDSB d’ici mai 2026\n',
  ])('an open end in a target is a vague term: %s', text => {
    expect(says(`# Plan\n\n${text}`, 'specific-vague-term')).toBe(true)
  })
})

describe('4: stages, a near step and whom it serves', () => {
  const HEAD =
    '---\ndate: 2026-01-15\n---\n\n# My plan\n\n## Long-term goals\n\n- Run the surgery ward by 2032\n'
  const STAGES = '  - 2028: charge nurse on nights\n  - 2030: deputy head of the ward\n'
  const MEDIUM = '\n## Medium-term goals\n\n- Pass the surgical nursing diploma by December 2028\n'
  const WEEKLY = '  - [ ] Every Sunday: two pages of the diploma reader\n'
  const OTHER = '\n## Weekly\n\n- Practise guitar chords on Tuesdays\n'
  const ASKED = ['staging-long-term-undivided', 'staging-no-near-step', 'staging-orphan-action'] as const
  const asked = (text: string) => ASKED.filter(rule => says(text, rule))

  test('with all three, nothing is asked', () => {
    expect(asked(HEAD + STAGES + MEDIUM + WEEKLY)).toEqual([])
  })
  test('without the stages, the long-term goal is', () => {
    expect(asked(HEAD + MEDIUM + WEEKLY)).toEqual(['staging-long-term-undivided'])
  })
  test('without the weekly step, a first step is', () => {
    const text = `${HEAD}${STAGES}  - [ ] Every Monday: shadow the charge nurse\n${MEDIUM}  - Module one by June 2027\n  - Module two by June 2028\n`
    expect(asked(text)).toEqual(['staging-no-near-step'])
  })
  test('a step that serves no goal is', () => {
    expect(asked(HEAD + STAGES + MEDIUM + WEEKLY + OTHER)).toEqual(['staging-orphan-action'])
  })
})

describe('5: what is told and asked', () => {
  test.each([
    '# My plan\n\nTarget: ward clerk, paediatrics\n\n## What I have done\n\n- Reorganised the sterilisation room in 2025\n\n## Skills\n\n- Triage\n\n## How I see the future\n\nI see myself running the desk of a small ward.\n\n## Goals\n\n- Pass the records course by May 2026\n\n## Question for my counsellor\n\nWhich evening course counts for the ward?\nShe says the one at the college, from March.\n',
    '# Mon plan\n\nPoste visé : commis de service, pédiatrie\n\n## Réalisations\n\n- Réorganisé la stérilisation en 2025\n\n## Compétences\n\n- Triage\n\n## Comment je vois la suite\n\nJe me vois tenir l’accueil d’une petite unité.\n\n## Objectifs\n\n- Réussir la formation aux dossiers d’ici mai 2026\n\n## Question pour ma conseillère\n\nQuel cours du soir compte pour l’unité ?\nElle dit celui du cégep, dès mars.\n',
  ])('achievements, skills, future and a question for a counsellor are enough: %s', text => {
    for (const rule of ['review-no-reflection', 'review-no-people', 'review-unanswered-prompt'])
      expect(says(text, rule), rule).toBe(false)
  })
})

describe('8: a template is hardly spoken to', () => {
  test.each([
    '# Career plan of [name]\n\nTarget role: [role]\n\n## Goals\n\n- [Goal 1]\n- [Goal 2]\n\nDeadline: [date]\nSupport: ____\n',
    '# Plan de carrière de [nom]\n\nPoste visé : [poste]\n\n## Objectifs\n\n- [Objectif 1]\n- [Objectif 2]\n\nÉchéance : [date]\nSoutien : ____\n',
  ])('%s', text => {
    const { findings } = lintText(text, { asked: null })
    expect(findings.length).toBeLessThanOrEqual(1)
    for (const { severity } of findings) expect(severity).toBe('info')
  })
})
