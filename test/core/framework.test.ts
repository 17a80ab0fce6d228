import { describe, expect, test } from 'vitest'
import { readFramework } from '../../server/core/index'

describe('a competency framework', () => {
  test.each([
    [
      'team.md',
      '# Ours\n\n| Competency | Level 1 | Level 2 |\n|---|---|---|\n| Budgeting | reads | plans |\n| Coaching | | |\n',
      [
        ['Budgeting', ['Level 1', 'Level 2']],
        ['Coaching', ['Level 1', 'Level 2']],
      ],
    ],
    [
      'team.md',
      '- Budgeting: plans a year\n- Coaching (peers)\n',
      [
        ['Budgeting', []],
        ['Coaching', []],
      ],
    ],
    [
      'team.yaml',
      'competencies:\n  - Budgeting\n  - name: Coaching\n    levels: [peer, lead]\n',
      [
        ['Budgeting', []],
        ['Coaching', ['peer', 'lead']],
      ],
    ],
    [
      'equipe.yaml',
      'Négociation: [bases, seul]\nEncadrement:\n  1: un apprenti\n',
      [
        ['Négociation', ['bases', 'seul']],
        ['Encadrement', ['1']],
      ],
    ],
    ['team.json', '["Budgeting"]', [['Budgeting', []]]],
  ])('is read from %s', (path, text, expected) => {
    expect(readFramework(text, path)?.competencies.map(({ name, levels }) => [name, levels])).toEqual(
      expected,
    )
  })

  test.each([
    ['a.yaml', ': [broken'],
    ['a.yaml', '42'],
    ['a.md', 'Nothing here.'],
    ['a.json', ''],
  ])('of nothing is none: %s %s', (path, text) => {
    expect(readFramework(text, path)).toBeNull()
  })
})
