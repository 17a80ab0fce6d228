import type rule from '../../../rules/achievable-low-confidence'
import type { RuleText } from '../../language'

const number = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')

const text: RuleText<typeof rule> = {
  title: 'Confiance trop basse',
  why: 'Les coachs demandent\u00a0: de 0 à 10, à quel point y croyez-vous\u202f? En dessous de 7, le plan demande plus que ce que vous jugez possible, et la première mauvaise semaine l’arrête. Un objectif plus petit, auquel vous croyez, se réalise\u202f; le suivant pourra grandir.',
  off: 'Désactivez-la pour des objectifs placés exprès très haut.',
  says: {
    low: ({ value, min }) =>
      `Vous vous donnez ${number(value)}/10. Réduisez cet objectif jusqu’à pouvoir dire ${min} ou plus.`,
  },
  offers: {},
  options: { minConfidence: 'La confiance à partir de laquelle un objectif n’est pas relevé, de 0 à 10.' },
  examples: [
    { bad: 'Passer le permis C en juin 2027 (⟦confiance : 4/10⟧).' },
    { bad: 'Réussir le code le 12 mai 2027, ⟦sûre à 50 %⟧.' },
    { bad: 'Lever les filets d’un turbot devant la classe d’ici juin 2026. J’en suis ⟦sûr à 6 sur 10⟧' },
    { bad: 'Poser seul 30 m² de parquet avant le 30 avril 2026 – ma ⟦confiance : 5/10⟧' },
    {
      bad: '## Objectifs\n\n- Expliquer l’abaque de la grue à Inès le 3 mars 2026\n  - ⟦Confiance : 4/10⟧\n',
    },
    {
      bad: '## Objectifs\n\n- Objectif : une réserve où tout se retrouve\n  - RC1 : erreurs de localisation sous 2 % (⟦confiance 45 %⟧)\n',
    },
    { good: 'Passer le code en mars 2027 (confiance : 8/10).' },
    { good: 'Excel : de 4/10 à 7/10 à l’auto-évaluation de l’équipe en juin 2027.' },
    { good: 'Excel 4/10, à retester d’ici juin 2027' },
    { good: 'Faire passer la confiance des patients de 5/10 à 8/10 au sondage de juin 2026' },
    { good: 'Porter la note de satisfaction de la cantine à 6/10 d’ici mai 2026' },
    {
      good: '## Objectifs\n\n- [x] Chanter le solo à Pâques, confiance 3/10\n- Chanter à la Pentecôte 2026, sûre à 70 %\n',
    },
    { good: 'Rendre 60 % des nouveaux conducteurs sûrs d’eux sur la ligne 4 d’ici septembre 2026' },
  ],
}

export default text
