import { describe, expect, test } from 'vitest'
import { plan } from './reading'

/** What each place says of its goal: where, what, in which words. */
const claims = (text: string): string[] =>
  plan(text).facts.claims.map(
    ({ from, isDone, text: words, span }) =>
      `${from} ${isDone ? 'done' : 'open'} ${words}${text.slice(span.start, span.end) === words ? '' : ' (misplaced)'}`,
  )

describe('places that say whether a goal is done', () => {
  test.each([
    ['a box', '## Goals\n\n- [ ] Pass the test by May 2027\n', ['box open [ ]']],
    ['a ticked box', '## Goals\n\n1. [x] Pass the test by May 2027\n', ['box done [x]']],
    ['a box of another sign', '## Goals\n\n- ☑ Pass the test by May 2027\n', ['box done ☑']],
    ['a box that was dropped', '## Goals\n\n- [-] Pass the test by May 2027\n', []],
    ['a link, which is no box', '## Goals\n\n- [x](y) Pass the test by May 2027\n', []],
    ['a sign behind', '## Goals\n\n- [x] Pass the test by May 2027 ✅\n', ['box done [x]', 'status done ✅']],
    [
      'a label',
      '## Goals\n\n- [ ] Pass the test by May 2027\n  - Status: in progress\n',
      ['box open [ ]', 'status open in progress'],
    ],
    [
      'un libellé',
      '## Objectifs\n\n- [ ] Passer le permis en mai 2027\n  - Statut : terminé\n',
      ['box open [ ]', 'status done terminé'],
    ],
    [
      'a figure beside a word',
      '## Goals\n\n| Goal | Progress |\n|---|---|\n| Pass the test | 60 % complete |\n',
      ['progress open 60 %'],
    ],
    [
      'a cell with a box',
      '## Goals\n\n| Goal | Done |\n|---|---|\n| Pass the test | [x] |\n',
      ['box done [x]'],
    ],
    [
      'a box in the goal’s own cell',
      '## Goals\n\n| Goal | Status |\n|---|---|\n| [ ] Pass the test | Done |\n',
      ['box open [ ]', 'status done Done'],
    ],
    [
      'a cell that tells a story',
      '## Goals\n\n| Goal | Status |\n|---|---|\n| Pass the test | done with part one, part two is next |\n',
      [],
    ],
    ['une case vide', '## Objectifs\n\n| Objectif | Statut |\n|---|---|\n| Passer le permis | |\n', []],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual(expected)
  })
})
