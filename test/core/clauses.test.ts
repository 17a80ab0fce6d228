import { describe, expect, test } from 'vitest'
import { everyGoal } from '../../server/core/plan/model'
import { documentOf, lintText } from '../support'

const clausesOf = (goal: string, language: string) => {
  const { plan, text } = lintText(documentOf(goal, language))
  const [first] = [...everyGoal(plan.goals)]
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null
  return {
    hedges: first?.clauses.hedges.map(({ cut }) => words(cut)),
    deeds: first?.clauses.deeds.map(({ span }) => words(span)),
    dates: first?.clauses.deeds.map(({ date }) => words(date)),
    approach: words(first?.clauses.approach),
  }
}

describe('words that take the main verb back', () => {
  test.each([
    ['en', 'I hope to maybe become a pastry chef', ['I hope to ', 'maybe ']],
    ['en', 'Sit the test in June 2026, if possible', [', if possible']],
    ['en', 'Sit the test in May or maybe in June 2026', []],
    ['en', 'Sit the test in May, and if it is full I might wait', []],
    ['en', 'Ask which shifts I could lead', []],
    ['en', 'Consider an MBA', [null]],
    ['fr', 'Je vais essayer d’obtenir le CAP en juin 2026', ['Je vais essayer d’']],
    ['fr', 'Suivre, si j’ai le temps, un cours de facturation', [', si j’ai le temps,']],
    ['fr', 'Passer, peut-être, le permis D', [', peut-être,']],
    ['fr', 'Passer l’habilitation en mai ou peut-être en juin 2026', []],
    ['fr', 'Postuler si le stage est complet, ou peut-être attendre', []],
  ])('%s: %s', (language, goal, cuts) => {
    expect(clausesOf(goal, language).hedges).toEqual(cuts)
  })
})

describe('things to do side by side', () => {
  test.each([
    ['en', 'Get my CPA, move to Montréal and start a consultancy', 3],
    ['en', 'Learn SQL then manage a team', 2],
    ['en', 'Write and publish the trail guide', 0],
    ['en', 'Rewrite the pack and send it to 12 branches', 0],
    ['en', 'Read 12 books and keep a log of each', 0],
    ['en', 'Pass the exam, need 70', 0],
    ['en', 'Improve sales and support for 3 clients', 0],
    ['en', 'Save £4,000 to rent a bench and open a shop', 0],
    ['en', 'Networking: attend 3 fairs and meet 5 curators', 0],
    ['fr', 'Obtenir le permis et ouvrir une boutique', 2],
    ['fr', 'Préparer et passer le permis C', 0],
    ['fr', 'Réécrire le livret et l’envoyer à 12 agences', 0],
    ['fr', 'Suivre la formation et en faire un compte rendu', 0],
    ['fr', 'Tenir la caisse et le rayon pain', 0],
    ['fr', 'Économiser 4 000 € pour louer un établi et ouvrir un atelier', 0],
  ])('%s: %s', (language, goal, count) => {
    expect(clausesOf(goal, language).deeds).toHaveLength(count)
  })

  test('the last day of each stands with the word before it', () => {
    expect(clausesOf('Save £3,600 and clear the card by Christmas 2027', 'en').dates).toEqual([
      null,
      'by Christmas 2027',
    ])
    expect(clausesOf('Solder la moto et refaire le toit d’ici décembre 2027', 'fr').dates).toEqual([
      null,
      'd’ici décembre 2027',
    ])
  })
})

describe('what somebody leaves a thing for', () => {
  test.each([
    ['en', 'Leave the night shift to become a nurse', 'to become a nurse'],
    ['en', 'Quit the mill and train as an electrician', 'train as an electrician'],
    ['en', 'Leave retail for a joinery apprenticeship', 'for a joinery apprenticeship'],
    ['en', 'Leave retail for good', null],
    ['en', 'Stop saying yes to relief milking for half the parish', null],
    ['fr', 'Quitter le dépôt pour devenir technicienne', 'pour devenir technicienne'],
    ['fr', 'Quitter le commerce pour un apprentissage', 'pour un apprentissage'],
    ['fr', 'Quitter le commerce pour de bon', null],
  ])('%s: %s', (language, goal, approach) => {
    expect(clausesOf(goal, language).approach).toBe(approach)
  })
})

describe('what the rules about wording let a team choose', () => {
  const spoken = (rule: string, goal: string, options: object) =>
    lintText(documentOf(goal, 'en'), { settings: { rules: { [rule]: ['info', options] } } }).findings.filter(
      finding => finding.rule === rule,
    ).length

  test.each([
    ['specific-hedge', 'I’d like to improve my sign language', { politeForms: false }],
    ['specific-topic-only', 'Hydraulic brakes', { maxWords: 1 }],
    ['specific-compound-goal', 'Fire the kiln and mend the roof', { pairedVerbs: ['fire and mend'] }],
    ['specific-compound-goal', 'Learn SQL then manage a team', { pairedVerbs: ['learn, manage'] }],
    ['specific-avoidance', 'Get away from night shifts', { allowSections: ['goals'] }],
    ['realistic-absolute', 'Never ship a flat can', { allow: ['never'] }],
  ])('%s: %s', (rule, goal, options) => {
    expect(spoken(rule, goal, options)).toBe(0)
  })

  test('where it is said what for, leaving may still be spoken of', () => {
    const goal = 'Leave the night shift to become a day-unit nurse'
    expect(spoken('specific-avoidance', goal, {})).toBe(0)
    expect(spoken('specific-avoidance', goal, { ignoreWhenApproachPresent: false })).toBe(1)
  })
})
