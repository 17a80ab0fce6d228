import { describe, expect, test } from 'vitest'
import { everyGoal } from '../../server/core/plan/model'
import { outline, plan } from './reading'

const goalsOf = (text: string) => [...everyGoal(plan(text).goals)]
const deadlines = (text: string) =>
  goalsOf(text).map(({ deadline }) => deadline && `${deadline.from} ${deadline.end ?? deadline.kind}`)

describe('goals are found where people write them', () => {
  test('in a list, with what hangs below', () => {
    expect(
      outline(`# Plan
## Goals
- Earn the phlebotomy certificate by June 2026
  - [ ] Register at the college
  - Practical exam, May 2026
  - Every Tuesday: an hour of anatomy cards
  - Measure: 20 draws signed off
## Why
- Blood does not scare me
`),
    ).toEqual([
      'goal: Earn the phlebotomy certificate by June 2026',
      '  action: Register at the college',
      '  stage: Practical exam, May 2026',
      '  habit: Every Tuesday: an hour of anatomy cards',
    ])
  })

  test('in a table, by what its columns say', () => {
    const text = `## Objectifs
| # | Objectif | Indicateur | Échéance | Statut |
|---|---|---|---|---|
| 1 | Tenir la caisse seule | 0 écart | 31/03/2026 | en cours |
| 2 | Former une saisonnière | | | fait |
`
    expect(outline(text)).toEqual(['goal: Tenir la caisse seule', 'goal: Former une saisonnière'])
    expect(goalsOf(text).map(({ status }) => status)).toEqual(['open', 'done'])
    expect(deadlines(text)).toEqual(['column 2026-03-31', null])
  })

  test('as objectives with key results, which take the quarter of their heading', () => {
    const text = `# OKR
## Q2 2026
### O1: Make the night desk calm
- KR1: Waiting time from 40 to 25 minutes
- KR2: 12 handovers without a call-back
`
    expect(outline(text)).toEqual([
      'objective: Make the night desk calm',
      '  key-result: Waiting time from 40 to 25 minutes',
      '  key-result: 12 handovers without a call-back',
    ])
    expect(deadlines(text)).toEqual(['heading 2026-06-30', 'parent 2026-06-30', 'parent 2026-06-30'])
  })

  test('as bullets that are no Markdown, under bold lines that are no headings', () => {
    expect(
      outline(`**Ce que je veux**

• Obtenir le permis C avant juin 2026

◦ réserver l’auto-école

• Passer chef de quai en 2027
`),
    ).toEqual([
      'goal: Obtenir le permis C avant juin 2026',
      '  action: réserver l’auto-école',
      'goal: Passer chef de quai en 2027',
    ])
  })

  test('in sentences that say so', () => {
    expect(
      outline(`# Long-term goals

I have cooked for nine years. I want to run a school kitchen by 2030. The canteen on Elm Street is small.
`),
    ).toEqual(['goal: I want to run a school kitchen by 2030.'])
  })

  test('as a heading with a body', () => {
    const text = `# Goals
## Goal 1: Pass the crane test
Deadline: 12 May 2026
- [ ] Book the yard
`
    expect(outline(text)).toEqual(['goal: Pass the crane test', '  action: Book the yard'])
    expect(deadlines(text)[0]).toBe('label 2026-05-12')
  })

  test('and never where something else stands', () => {
    expect(
      outline(`# Plan
## Non-goals
- Manage a team
## Risks
- The course is full
## Questions
- Is a licence needed?
## Goals
- [Target date]
- TBD
`),
    ).toEqual([])
  })
})

describe('deadlines reach a goal from where they are written', () => {
  test('its own words win over its heading', () => {
    expect(deadlines('## Goals for 2027\n- Pass the audit by March 2027\n- Train two clerks\n')).toEqual([
      'own 2027-03-31',
      'heading 2027-12-31',
    ])
  })

  test('a bracketed duration counts from the document', () => {
    expect(deadlines('---\ndate: 2026-01-15\n---\n## Court terme (6 mois)\n- Vendre deux pièces\n')).toEqual([
      'heading 2026-07-15',
    ])
  })

  test('an empty Deadline cell is a missing date, whatever the heading says', () => {
    const text = '## 2026 goals\n| Goal | Deadline |\n|---|---|\n| Repaint the hall | |\n'
    expect(deadlines(text)).toEqual([null])
  })

  test('a month without a year is that of the period around it', () => {
    expect(deadlines('## Stages\n### Stage 2 (2028)\n- [ ] Sign the lease by March\n')).toEqual([
      'own 2028-12-31',
      'own 2028-03-31',
    ])
  })
})

describe('the shape of the text does not matter', () => {
  const clean = '## Objectifs\n\n- Réussir l’examen d’ici juin 2026\n- Encadrer deux stagiaires\n'
  const read = (text: string) =>
    goalsOf(text).map(({ text: words, deadline }) => [words.normalize(), deadline?.end?.toString()])
  test.each([
    ['CRLF', clean.replaceAll('\n', '\r\n')],
    ['decomposed accents', clean.normalize('NFD')],
    ['no-break spaces', clean.replaceAll('juin 2026', 'juin\u00a02026')],
    ['tabs behind markers', clean.replaceAll('- ', '-\t')],
    ['starred bullets', clean.replaceAll('- ', '* ')],
    ['a heading without accents or case', clean.replace('Objectifs', 'OBJECTIFS')],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(read(clean))
  })

  test('spans are offsets in UTF-16, behind emoji and Chinese alike', () => {
    const text = '## Goals 🎯\n- 学习 😀 Pass the B2 exam in German by June 2026\n'
    const [goal] = goalsOf(text)
    expect(goal && text.slice(goal.span.start, goal.span.end)).toBe(
      '学习 😀 Pass the B2 exam in German by June 2026',
    )
    expect(goal?.deadline && text.slice(goal.deadline.span.start, goal.deadline.span.end)).toBe('June 2026')
  })
})

describe('which documents are plans', () => {
  const kind = (text: string) => plan(text, {}).activation.by
  test('a kitchen list of goals is', () => {
    expect(kind('## My kitchen goals\n- Run the grill as sous-chef by May\n- Save $200 a month\n')).toBe(
      'score',
    )
  })
  test('a product roadmap is not', () => {
    expect(
      kind(
        '# Roadmap\n## Our goals for 2027\n- We ship offline mode\n- We improve the API\n## Installation\n- npm i\n',
      ),
    ).toBe('none')
  })
  test('front matter and a comment settle it', () => {
    expect(kind('---\ntype: career-plan\n---\nhello')).toBe('front-matter')
    expect(kind('<!-- goalmark: plan -->\nhello')).toBe('comment')
    expect(kind('Write `<!-- goalmark: plan -->` on top of a plan.')).toBe('none')
  })
})
