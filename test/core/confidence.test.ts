import { expect, test } from 'vitest'
import { confidenceIn } from '../../server/core/plan/reading/confidence'
import { phrase, plan } from './reading'

const confidence = (text: string, language: 'en' | 'fr') => {
  const found = confidenceIn(phrase(text, language))
  return found && [found.value, text.slice(found.span.start, found.span.end)]
}

test.each([
  ['Run the close alone (confidence 4/10).', [4, 'confidence 4/10']],
  ['Pass the theory test, 50% confident', [5, '50% confident']],
  ['Sing the solo. Confidence: 9 out of 10', [9, 'Confidence: 9 out of 10']],
  ['Sing the solo, I’m sure at 6/10', [6, 'sure at 6/10']],
  ['Sing the solo – my confidence is about 70 %', [7, 'confidence is about 70 %']],
  ['Transfer to the platform team (confidence:: 4.5/10)', [4.5, 'confidence:: 4.5/10']],
  ['Sing the solo, confidence 3/5', [6, 'confidence 3/5']],
])('%s', (text, found) => {
  expect(confidence(text, 'en')).toEqual(found)
})

test.each([
  ['Passer le permis (confiance : 4/10)', [4, 'confiance : 4/10']],
  ['Réussir le code, sûre à 60 %', [6, 'sûre à 60 %']],
  ['Réussir le code. Je suis sûr·e à 6 sur 10', [6, 'sûr·e à 6 sur 10']],
  ['Réussir le code, à 80 % de confiance', [8, '80 % de confiance']],
])('%s', (text, found) => {
  expect(confidence(text, 'fr')).toEqual(found)
})

test.each([
  ['Excel 4/10', 'en'],
  ['Raise patient confidence from 5/10 to 8/10', 'en'],
  ['Get 60 % of drivers confident on line 4', 'en'],
  ['Lift the satisfaction score to 6/10', 'en'],
  ['Read three books (9/10)', 'en'],
  ['Faire passer la confiance de 5/10 à 8/10', 'fr'],
  ['Porter la note à 6/10', 'fr'],
] as const)('no confidence of the author: %s', (text, language) => {
  expect(confidence(text, language)).toBeNull()
})

test('a line below a goal speaks of it', () => {
  const [goal] = plan('## Goals\n\n- Sing at Easter 2026\n  - Confidence: 8/10\n').goals
  expect(goal?.confidenceOf10?.value).toBe(8)
})

test('only a goal that its author believes in is achievable by their word', () => {
  const answer = (figure: string) =>
    plan(`## Goals\n\n- Sing at Easter 2026 (confidence ${figure})\n`).goals[0]?.smart.achievable
  expect([answer('8/10'), answer('4/10')]).toEqual(['yes', 'unknown'])
})
