import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../server/core/index'
import { lint } from '../../server/core/lint'
import { everyGoal, type Goal } from '../../server/core/plan/model'

const today = Temporal.PlainDate.from('2026-11-24')
const read = (text: string) => lint({ text, as: 'plan' }, defaults('strict'), today).plan
/** Goals with their last day, what hangs below them indented. */
const outline = (text: string): readonly string[] => {
  const lines = (goals: readonly Goal[], depth: number): string[] =>
    goals.flatMap(goal => [
      `${'  '.repeat(depth)}${goal.type}: ${goal.text} | ${goal.deadline?.end?.toString() ?? '–'}`,
      ...lines(goal.children, depth + 1),
    ])
  return lines(read(text).goals, 0)
}
const targets = (text: string) => read(text).targets.map(({ role }) => role)

describe('goals in forms that people use', () => {
  test.each([
    [
      'MY 2027 LIST\n\nWORK\n- Learn Excel\n- stop quarrelling with ops\n\nMONEY\n- pay Aunty Bisi back\n- save for a car\n',
    ],
    [
      'MA LISTE 2027\n\nTRAVAIL\n- Apprendre Excel\n- arrêter de me disputer\n\nARGENT\n- rembourser tante Bisi\n- épargner pour une voiture\n',
    ],
  ])('typed headings below a typed title are parts of a life', text => {
    expect(outline(text).map(line => line.split(' | ')[1])).toEqual(Array(4).fill('2027-12-31'))
  })

  test('counted lines of one paragraph are a goal each', () => {
    expect(
      outline('GOALS\n\nG1. Pass the range exam in June 2027\nG2. Read 60 debuts by the end of 2027\n'),
    ).toEqual([
      'goal: Pass the range exam in June 2027 | 2027-06-30',
      'goal: Read 60 debuts by the end of 2027 | 2027-12-31',
    ])
  })

  test('a heading with a thing to be and its last day is a goal, its list the steps', () => {
    expect(
      outline(
        '# Notes\n\n## Far off\n\n### Group leader at an institute by 2031\n\n- [ ] Send the grant, 15 March 2027\n',
      ),
    ).toEqual([
      'goal: Group leader at an institute by 2031 | 2031-12-31',
      '  action: Send the grant, 15 March 2027 | 2027-03-15',
    ])
  })

  test('a list under a numbered objective of running text holds its steps', () => {
    expect(
      outline(
        '## Objectives\n\n**Objective 1.** Photo log of all 212 wharves by June 2027.\n- [ ] borrow the drone\n\n**Objective 2.** Chair three sessions by May 2027.\n- [ ] my own first one\n',
      ),
    ).toEqual([
      'goal: Photo log of all 212 wharves by June 2027. | 2027-06-30',
      '  action: borrow the drone | –',
      'goal: Chair three sessions by May 2027. | 2027-05-31',
      '  action: my own first one | –',
    ])
  })

  test('a list most of whose lines have a last day to come holds goals, whatever its heading', () => {
    expect(
      outline(
        '# Me\n\n## This quarter\n\n- Sweep the yard\n\n## What will be true\n\n1. Exam passed on 20 March 2027 in Taipei\n2. Analysis signed by Mr Kuo, 30 September 2027\n3. Three meetings held by 31 July 2027\n',
      ),
    ).toContain('goal: Exam passed on 20 March 2027 in Taipei | 2027-03-20')
  })

  test('where nothing announces goals, actions that have steps of their own are the goals', () => {
    expect(
      outline(
        '## What I am going to do\n\n1. Spanish to B1 in May 2027\n   - [ ] evening class\n2. Understand studios\n',
      ),
    ).toEqual([
      'goal: Spanish to B1 in May 2027 | 2027-05-31',
      '  action: evening class | –',
      'goal: Understand studios | –',
    ])
  })

  test('a title’s months are the period of its goals', () => {
    expect(outline('# My goals, October to December 2026\n\n- Barcode 1,200 objects\n')).toEqual([
      'goal: Barcode 1,200 objects | 2026-12-31',
    ])
  })

  test('the day of a session is no last day', () => {
    expect(outline('# Goals\n\n## Session 2, October 8, 2026\n\n- Be more assertive\n')).toEqual([
      'goal: Be more assertive | –',
    ])
  })

  test('what a month tells of the past is no deadline', () => {
    expect(outline('## Goals\n\n- Pass the exam, because I failed it by two points in April\n')).toEqual([
      'goal: Pass the exam, because I failed it by two points in April | –',
    ])
  })

  test('a label without anything behind it states no goal', () => {
    expect(
      outline('## Goals\n\n- Run the desk by May 2027\n- **Support I need from others:** TBD\n'),
    ).toEqual(['goal: Run the desk by May 2027 | 2027-05-31'])
  })

  test('a label that announces no goal states none', () => {
    expect(
      outline('Ce que je veux\n\n- passer chef de partie avant Pâques\n\nCe que je veux pas : brunch.\n'),
    ).toEqual(['goal: passer chef de partie avant Pâques | 2027-03-27'])
  })

  test('a row that only names a goal told elsewhere is none', () => {
    expect(
      outline(
        '## O1 – The show sounds like the town\n\n- KR 1.1 – 40 voices on air by June 2027\n\n## Scores\n\n| | Jan |\n|---|---|\n| O1 | |\n',
      ),
    ).toEqual([
      'objective: The show sounds like the town | 2027-06-30',
      '  key-result: 40 voices on air by June 2027 | 2027-06-30',
    ])
  })

  test('ce qui est barré et réglé est fait', () => {
    const [goal] = [
      ...everyGoal(read('## Objectifs\n\n- ~~Lâcher les nuits~~ réglé, de jour depuis janvier\n').goals),
    ]
    expect(goal?.status).toBe('done')
  })
})

describe('the role aimed at', () => {
  test.each([
    [
      'a form laid out as a table',
      '# Plan\n\n| | |\n|---|---|\n| Manager | Dr Lim |\n| Next post | lead hygienist |\n',
      ['lead hygienist'],
    ],
    [
      'the end of the road in a title',
      '# From postdoc to group leader in geophysics\n\n## Goals\n\n- Publish the map\n',
      ['group leader in geophysics'],
    ],
    [
      'the same in French',
      '# En route vers cheffe de rang\n\n## Objectifs\n\n- Lire le menu\n',
      ['cheffe de rang'],
    ],
    [
      'running text',
      '# Plan\n\nWhat I’m after now is the other side: heavy vehicle assessor with the department.\n\n## Goals\n\n- Pass the units\n',
      ['heavy vehicle assessor with the department'],
    ],
    [
      'the last rung of a ladder',
      '# Ladder\n\n## The ladder\n\n| Year | Post |\n|---|---|\n| 2027 | Technician, grade II |\n| 2032 | Laboratory manager, level 5 |\n\n## Goals\n\n- Supervise two interns\n',
      ['Laboratory manager'],
    ],
    [
      'a post said alone below a horizon',
      '# Lettre\n\n**D’ici six ans**\n\nOrganisatrice de tournées. J’y pense depuis le festival.\n\n## Objectifs\n\n- Suivre deux montages en mars 2027\n',
      ['Organisatrice de tournées'],
    ],
    [
      'a post behind its day, whatever its name',
      '## Objectifs\n\n- En mars 2028, ma première tournée\n- En juin 2029, modérateur adjoint à la radio\n',
      ['modérateur adjoint à la radio'],
    ],
    ['no thing that ends as a post does', '## Objectifs\n\n- En mai 2028, ordinateur neuf au comptoir\n', []],
    ['no thing that a role’s name stands before', '## Goals\n\n- Operator certificate by April 2027\n', []],
    [
      'the first sentence behind a label',
      '**Heading for:** senior associate in commercial credit. I want a promotion to own the call.\n\n## Goals\n\n- Present three deals\n',
      ['senior associate in commercial credit'],
    ],
  ])('is read from %s', (_, text, expected) => {
    expect(targets(text)).toEqual(expected)
  })
})

describe('goals that are told and not listed', () => {
  test('paragraphs that count on are a goal each', () => {
    expect(
      outline(
        'Dear me,\n\nFirst, the ticket. All four units done by 30 June 2027.\n\nSecond, the boat crew.\n\nThird, be less of a grump.\n',
      ),
    ).toEqual([
      'goal: the ticket. All four units done by 30 June 2027. | 2027-06-30',
      'goal: the boat crew. | –',
      'goal: be less of a grump. | –',
    ])
  })

  test('two of them are an argument', () => {
    expect(outline('First, it rains. All four units shut.\n\nSecond, it is dark.\n')).toEqual([])
  })

  test('what stands before a column of actions is what they are for', () => {
    expect(
      outline(
        '| What | How | By |\n|---|---|---|\n| Able seaman ticket | file the sea time | 31 January 2027 |\n',
      ),
    ).toEqual(['goal: Able seaman ticket | 2027-01-31', '  action: file the sea time | –'])
  })

  test('an aim with its day, right below the title', () => {
    expect(
      outline(
        '# Notes, October 2026\n\nI want to run the cupping table when Ann retires (December 2028).\n\n## Goals\n\n- Pass the test by May 2027\n',
      )[0],
    ).toContain('run the cupping table when Ann retires')
  })
})

describe('what somebody says in passing', () => {
  const goals = (text: string) => outline(text).map(line => line.split(' | ')[0])

  test.each([
    [
      '## Later\n\nI’ll try to sit in on the budget meeting.\n',
      ['goal: I’ll try to sit in on the budget meeting.'],
    ],
    ['## Later\n\nI’ll bring the biscuits.\n', []],
    [
      '## Ce qui traîne\n\nJe vais essayer d’apprendre la soudure TIG.\n',
      ['goal: Je vais essayer d’apprendre la soudure TIG.'],
    ],
    [
      '## Ce qui traîne\n\nPeut-être que j’aimerais tenir un étal.\n',
      ['goal: Peut-être que j’aimerais tenir un étal.'],
    ],
    ['## Ce qui traîne\n\nC’est parce que j’aimerais tenir un étal.\n', []],
  ])('%s', (text, expected) => {
    expect(goals(`# Plan\n\n## Goals\n\n- Pass the crane test by May 2027\n\n${text}`).slice(1)).toEqual(
      expected,
    )
  })

  test('an age in words is a last day once a day tells how old somebody is', () => {
    const text =
      '# Plan\n\n4 November 2026\n\n## In the long run\n\nHead gardener by the time I’m fifty. I turn 42 this November.\n'
    expect(outline(text)).toEqual(['goal: Head gardener by the time I’m fifty. | 2034-12-31'])
    const ahead = text.replace(' I turn 42 this November.', '\n\n## Notes\n\nWe take stock when I turn 42.')
    expect(outline(ahead)).toEqual(['goal: Head gardener by the time I’m fifty. | –'])
  })
})
