import { describe, expect, test } from 'vitest'
import { plan } from './reading'

const adrift = (text: string): string[] =>
  plan(text).facts.adrift.map(
    ({ goal, isOtherField }) => `${goal.text}${isOtherField ? ' (another field)' : ''}`,
  )

const PASTRY =
  'Target role: pastry chef in a hotel\n\n## Goals\n\n- Make twelve pastry bases by May 2027\n- Serve the hotel’s brunch alone by June 2027\n'
const PATISSERIE =
  'Poste visé : cheffe pâtissière en hôtellerie\n\n## Objectifs\n\n- Réaliser douze pâtisseries en mai 2027\n- Servir seule le brunch de l’hôtel en juin 2027\n'

describe('goals apart from what the plan is for', () => {
  test.each([
    [
      'of another field',
      `${PASTRY}- Host a radio hour in June 2027\n`,
      ['Host a radio hour in June 2027 (another field)'],
    ],
    ['of no field', `${PASTRY}- Sell thirty bowls in June 2027\n`, ['Sell thirty bowls in June 2027']],
    [
      'd’un autre domaine',
      `${PATISSERIE}- Tenir une heure de radio en juin 2027\n`,
      ['Tenir une heure de radio en juin 2027 (another field)'],
    ],
    ['that say why', `${PASTRY}- Host a radio hour in June 2027\n  - Why: to speak up\n`, []],
    ['that name somebody at work', `${PASTRY}- Ask my manager for a radio hour in June 2027\n`, []],
    [
      'that share two words with a goal that is tied',
      `${PASTRY}- Serve twelve radio guests in June 2027\n`,
      [],
    ],
    ['in running text', `${PASTRY}\nI will host a radio hour in June 2027.\n`, []],
    ['that say nothing yet', `${PASTRY}- Improve my radio voice\n`, []],
    [
      'in a plan without a direction',
      '## Goals\n\n- Make twelve pastry bases by May 2027\n- Host a radio hour in June 2027\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(adrift(text)).toEqual(expected)
  })

  test('none where half of the goals share nothing: words tell nothing there', () => {
    expect(adrift(`${PASTRY}- Host a radio hour in June 2027\n- Sell thirty bowls in June 2027\n`)).toEqual(
      [],
    )
  })
})
