import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../server/core/index'
import { lint } from '../../server/core/lint'
import { lintText, underlined } from '../support'

const today = Temporal.PlainDate.from('2026-11-24')
const prompts = (text: string) =>
  lint({ text, as: 'plan' }, defaults('strict'), today).plan.facts.prompts.map(({ kind, span }) => [
    kind,
    text.slice(span.start, span.end),
  ])
const GOAL = '## Goals\n\n- Pass the crane test by May 2027\n'

describe('a place that waits for its author', () => {
  test.each([
    ['a label with nothing below', `${GOAL}  - Measure:\n`, [['empty', 'Measure']]],
    [
      'une rubrique vide',
      '## Objectifs\n\n- Réussir le test d’ici mai 2027\n  - Indicateur :\n',
      [['empty', 'Indicateur']],
    ],
    ['words of a template', `${GOAL}\n## Strengths\n\n- [...]\n`, [['placeholder', '[...]']]],
    ['dots behind a label of one’s own', `${GOAL}\nWhat helps me: …\n`, [['placeholder', '…']]],
    [
      'a question before the next heading',
      `${GOAL}\n### Why this trade?\n\n## Means\n\n- 2 h a week\n`,
      [['question', '### Why this trade?']],
    ],
    [
      'a question before an answered one',
      `${GOAL}\n**What helps?**\n\n**What hinders?** The cold.\n`,
      [['question', '**What helps?**']],
    ],
    [
      'lines of a web page',
      `${GOAL}\nPost Comment\n\nPage 2 of 3\n`,
      [
        ['residue', 'Post Comment'],
        ['residue', 'Page 2 of 3'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(prompts(text)).toEqual(expected)
  })

  test.each([
    ['a label whose answer stands below', `${GOAL}  - Steps:\n    - [ ] Book the yard\n`],
    ['a label above a list', `${GOAL}\nStrengths:\n\n- Calm\n`],
    ['a label of a goal that is done', '## Goals\n\n- [x] Pass the crane test\n  - Measure:\n'],
    ['n/a and a dash', `${GOAL}  - Risk: n/a\n  - Budget: —\n`],
    ['a line to sign', `${GOAL}\nEmployee signature: ________  Date: ________\n`],
    ['a date in brackets', `${GOAL}  - Due: [19/07/2027]\n`],
    ['a question with its answer', `${GOAL}\n### Why this trade?\n\nThe view.\n`],
    ['a title that asks', `# Where do I go next?\n\n${GOAL}`],
  ])('is not %s', (_, text) => {
    expect(prompts(text)).toEqual([])
  })

  test('a form that is mostly empty is a template, and silent', () => {
    const text =
      '# Development plan\n\nName: ____\n\n## Goals\n\n- Goal: [your goal]\n- Deadline: [date]\n- Measure: [measure]\n- Why: [reason]\n\n## Support?\n'
    expect(underlined(lintText(text, { asked: null }), 'review-unanswered-prompt')).toEqual([])
  })
})
