import { expect, test } from 'vitest'
import { plan } from './reading'

const means = (text: string) => plan(text).facts.means.map(({ start, end }) => text.slice(start, end))

test.each([
  ['# Plan\n\nResources: van, compressor\n', ['van, compressor']],
  ['# Plan\n\n## Resources\n\n- Nan has the boys on Thursdays\n', ['Nan has the boys on Thursdays']],
  ['# Plan\n\nMy place is funded until 2028.\n', ['My place is funded until 2028.']],
  ['# Plan\n\n## Moyens\n\n- le camion de mon oncle\n', ['le camion de mon oncle']],
  ['# Plan\n\nJe mets 500 € par mois de côté.\n', ['Je mets 500 € par mois de côté.']],
  ['# Plan\n\nSupport I need: TBD\n', []],
  ['# Plan\n\n## Goals\n\n- Show cost savings of 4 % on packaging by May 2026\n', []],
])('%s', (text, found) => {
  expect(means(text).map(words => words.replace(/\.$/, ''))).toEqual(
    found.map(words => words.replace(/\.$/, '')),
  )
})

test('the means of one goal are not those of the plan', () => {
  const text =
    '## Goals\n\n| Goal | Deadline | Resources |\n| --- | --- | --- |\n| Log 40 visits | May 2026 | student loan |\n'
  expect(means(text)).toEqual([])
})
