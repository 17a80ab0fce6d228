import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../server/core/index'
import { lint } from '../../server/core/lint'

const today = Temporal.PlainDate.from('2026-11-24')
/** Each competency with how it stands and the goals that develop it. */
const competencies = (text: string) =>
  lint({ text, as: 'plan' }, defaults('strict'), today).plan.competencies.map(
    ({ text: words, standing, goals }) => [words, standing, goals.map(goal => goal.text)],
  )

const GOALS =
  '## Goals\n\n- Prepare the 2027 clinic budget with Ana by 30 June 2027\n- Chair three ward meetings by May 2027\n'

describe('a goal develops a competency', () => {
  test('that shares a word of content with it; others stay open', () => {
    expect(
      competencies(
        `${GOALS}\n## Skills to develop\n\n- Budgeting\n- Conflict resolution\n\n## Strengths\n\n- Triage\n`,
      ),
    ).toEqual([
      ['Budgeting', 'gap', ['Prepare the 2027 clinic budget with Ana by 30 June 2027']],
      ['Conflict resolution', 'gap', []],
      ['Triage', 'have', []],
    ])
  })

  test('qui partage un mot avec elle, en français', () => {
    const text =
      '## Objectifs\n\n- Suivre l’atelier de médiation le 9 avril 2027\n\n## Compétences à développer\n\n- Gestion de conflit : trop brusque\n- Médiation familiale\n'
    expect(competencies(text)).toEqual([
      ['Gestion de conflit', 'gap', []],
      ['Médiation familiale', 'gap', ['Suivre l’atelier de médiation le 9 avril 2027']],
    ])
  })

  test('what others would like to see is one, sentence by sentence', () => {
    const text =
      '## Objectifs\n\n- Suivre l’atelier du 9 avril 2027\n\n## Ce que les autres disent de moi\n\n« Toujours à l’heure. » « Gagnerait à parler plus fort. »\n'
    expect(competencies(text)).toEqual([['parler plus fort', 'gap', []]])
    expect(
      competencies(`${GOALS}\n## What the crew say about me\n\n"Never late." "Could ask for help sooner."\n`),
    ).toEqual([['ask for help sooner', 'gap', []]])
  })

  test('that stands in its row', () => {
    const table =
      '## Competencies\n\n| Competency | Current | Needed | Action | By |\n| --- | --- | --- | --- | --- |\n| Negotiation | 1 | 3 | Shadow two supplier talks | May 2027 |\n| Stock control | 3 | 3 | | |\n| Coaching | 1 | 2 | | |\n'
    expect(competencies(table)).toEqual([
      ['Negotiation', 'gap', ['Shadow two supplier talks']],
      ['Stock control', 'have', []],
      ['Coaching', 'gap', []],
    ])
  })

  test('that it names in a label', () => {
    const text =
      '## Goals\n\n- Open the Saturday shop alone by May 2027\n  - Competency: till reconciliation\n\n## Gaps\n\n- Till reconciliation\n'
    expect(competencies(text)).toEqual([
      ['till reconciliation', 'named', ['Open the Saturday shop alone by May 2027']],
      ['Till reconciliation', 'gap', ['Open the Saturday shop alone by May 2027']],
    ])
  })

  test('whose heading stands over it', () => {
    const text =
      '# Plan\n\n## Skills to develop\n\n### Public speaking\n\n- [ ] Join the toastmasters evening on 4 March 2027\n'
    expect(competencies(text)).toEqual([
      ['Public speaking', 'gap', ['Join the toastmasters evening on 4 March 2027']],
    ])
  })
})

test('a label lists its competencies between commas', () => {
  expect(competencies('Skills to develop: budgeting, rota planning\n')).toEqual([
    ['budgeting', 'gap', []],
    ['rota planning', 'gap', []],
  ])
})

test('words that merely frame a skill tie nothing', () => {
  const text = '## Goals\n\n- Write the staff skills survey by May 2027\n\n## Gaps\n\n- Excel skills\n'
  expect(competencies(text)).toEqual([['Excel skills', 'gap', []]])
})

test('a long line under « Skills » tells a story and names nothing', () => {
  const text =
    '## Skills\n\n- Last winter I ran the late desk for six weeks while two of us were off sick\n- Triage\n'
  expect(competencies(text)).toEqual([['Triage', 'have', []]])
})
