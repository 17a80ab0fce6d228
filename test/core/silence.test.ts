import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { defaults, lint } from '../../server/core/index'

const WORDING = ['specific-vague-verb', 'specific-vague-term', 'time-vague-deadline']
const today = Temporal.PlainDate.from('2026-11-24')

const worded = (text: string): string[] =>
  lint({ text, as: 'plan' }, defaults('strict'), today)
    .findings.filter(({ rule }) => WORDING.includes(rule))
    .map(({ rule, at }) => `${rule}: ${text.slice(at.start, at.end)}`)

const goal = '## Goals\n\n- Bake 40 loaves a day by June 2027'

test.each([
  ['inline code', `${goal} with \`improve several soon\`\n`],
  ['a fenced block', `${goal}\n\n\`\`\`\n- Improve several things soon\n\`\`\`\n`],
  ['an indented block', `${goal}\n\nText:\n\n    - Improve several things soon\n`],
  ['an address', `${goal}, see https://improve.example/several/soon\n`],
  ['the address of a link', `${goal}, [the course](https://example.com/improve-several-soon)\n`],
  ['a quotation', `${goal}, “improve several things soon”\n`],
  ['a block quote', `${goal}\n\n> Improve several things soon.\n`],
  ['a comment', `${goal}\n\n<!-- Improve several things soon -->\n`],
  ['front matter', `---\ndate: 2026-11-01\nnote: improve several things soon\n---\n${goal}\n`],
  ['template code', `${goal} {{ improve several soon }}\n`],
])('no word is flagged inside %s', (_, text) => {
  expect(worded(text)).toEqual([])
})

test('the same words in a goal are', () => {
  expect(worded('## Goals\n\n- Improve several things soon\n')).not.toEqual([])
})
