import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { defaults } from '../../server/core/index'
import { lint } from '../../server/core/lint'

const today = Temporal.PlainDate.from('2026-11-24')
const facts = (text: string) => lint({ text, as: 'plan' }, defaults('strict'), today).plan.facts
const people = (text: string) => facts(text).people.map(({ start, end }) => text.slice(start, end))
const EN = '\n\n## Goals\n\n- Pass the crane test by May 2027\n'
const FR = '\n\n## Objectifs\n\n- Réussir le test de grue d’ici mai 2027\n'

describe('somebody to talk it through with', () => {
  test.each([
    ['a name behind a word that brings one in', `Coffee with Omar in May.${EN}`, ['Omar']],
    ['a name before what its bearer says', `Irena says the hill is hard.${EN}`, ['Irena']],
    ['a title', `Dr Lim reads it.${EN}`, ['Lim']],
    ['a supporter', `I ask my manager first.${EN}`, ['my manager']],
    ['un nom', `J’en parle avec Nadège en mai.${FR}`, ['Nadège']],
    ['de la famille', `Ma cousine relit ma lettre.${FR}`, ['Ma cousine']],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    [
      'people of the job',
      '## Goals\n\n- Manage four supervisors by May 2027\n- Train two colleagues by May 2027\n',
    ],
    ['a role to become', '## Goals\n\n- Be promoted to team coach in 2027\n'],
    ['a month, a weekday', '## Goals\n\n- Meet the board on Monday with May in view\n'],
    ['les gens du métier', '## Objectifs\n\n- Encadrer quatre collègues d’ici mai 2027\n'],
    ['a role aimed at', '## Target role\n\n- Coach\n\n## Goals\n\n- Swim 40 lengths by May 2027\n'],
  ])('is not %s', (_, text) => {
    expect(people(text)).toEqual([])
  })
})

describe('the look at oneself', () => {
  const missing = (text: string) =>
    Object.entries(facts(text).reflection)
      .filter(([, spans]) => spans.length === 0)
      .map(([part]) => part)

  test.each([
    ['goals alone', `# Plan${EN}`, ['accomplishments', 'skills', 'future']],
    ['an empty heading', `# Plan${EN}\n## Skills\n`, ['accomplishments', 'skills', 'future']],
    ['a list of skills', `# Plan${EN}\n## Good at\n\n- Calm\n`, ['accomplishments', 'future']],
    [
      'sentences',
      `I have taught for nine years. I can run a class. In five years I see myself as head.${EN}`,
      [],
    ],
    [
      'lists of the metadata',
      `---\nskills: [welding]\nrole: rigger\n---\n\n# Plan${EN}`,
      ['accomplishments'],
    ],
    [
      'des phrases',
      `J’enseigne depuis neuf ans et je sais tenir une classe. Plus tard, je me vois à la direction.${FR}`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(missing(text)).toEqual(expected)
  })
})
