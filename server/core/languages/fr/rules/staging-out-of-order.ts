import type rule from '../../../rules/staging-out-of-order'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Étapes dans le désordre',
  why: 'Une étape qui tombe après son objectif ne peut pas y mener, et une liste numérotée dit «\u00a0d’abord ceci, ensuite cela\u00a0». Le plus souvent, une date a été déplacée à un seul endroit\u00a0: vue tôt, l’erreur se corrige en une minute.',
  off: 'Désactivez «\u00a0checkOrder\u00a0» si vous numérotez vos étapes par importance et non par date.',
  says: {
    afterGoal: ({ stage, date, goalDate }, show) =>
      `${show.quote(stage)} (${show.date(date)}) vient après l’objectif (${show.date(goalDate)}). À déplacer.`,
    order: ({ date, previous }, show) =>
      `Étapes dans le désordre\u00a0: le ${show.date(date)} est écrit après le ${show.date(previous)}. Triez-les.`,
    tooEarly: ({ date, previous }, show) =>
      `Prévu le ${show.date(date)}, avant ce qui doit venir d’abord (${show.date(previous)}). À déplacer.`,
  },
  offers: {
    postpone: () => 'Reporter après ce qui doit venir d’abord',
    move: () => 'Avancer l’étape avant son objectif',
    sort: () => 'Trier les étapes par date',
  },
  options: {
    checkOrder: 'Vérifier que les étapes numérotées se suivent dans le temps.',
  },
  examples: [
    {
      bad: '## Objectifs\n\n- Obtenir le diplôme d’ambulancière d’ici juin 2026\n  - stage en ⟦octobre 2026⟧\n',
      fixed: '## Objectifs\n\n- Obtenir le diplôme d’ambulancière d’ici juin 2026\n  - stage en mars 2026\n',
      fill: { date: 'mars 2026' },
    },
    {
      bad: '## Objectifs\n\n- Terminer le doctorat d’ici décembre 2029\n\n## Étapes\n\n1. Thèse déposée d’ici juin 2029\n2. Projet accepté d’ici ⟦mars 2028⟧\n',
      fixed:
        '## Objectifs\n\n- Terminer le doctorat d’ici décembre 2029\n\n## Étapes\n\n1. Projet accepté d’ici mars 2028\n2. Thèse déposée d’ici juin 2029\n',
    },
    {
      bad: '## Objectifs\n\n- Ouvrir le salon de thé le 1er mai 2026\n  - [ ] Signer le bail avant le ⟦15 juillet 2026⟧\n',
    },
    { bad: '## Objectifs\n\n- Décrocher le certificat d’élagage en 2027\n  - Épreuve de grimpe en ⟦2028⟧\n' },
    {
      bad: '## Prochaines étapes\n\n- Une fois le TOEIC passé (novembre 2028), commencer les cours du soir en ⟦septembre 2028⟧\n',
      fixed:
        '## Prochaines étapes\n\n- Une fois le TOEIC passé (novembre 2028), commencer les cours du soir en janvier 2029\n',
      fill: { date: 'janvier 2029' },
    },
    {
      bad: '## Objectifs\n\n- Ouvrir le salon de toilettage d’ici décembre 2027\n  - Brevet de toiletteuse avant le 30 juin 2027\n  - Louer le local après le brevet de toiletteuse, avant le ⟦1er mars 2027⟧\n',
    },
    { good: '## Objectifs\n\n- Obtenir le diplôme d’ambulancière d’ici juin 2026\n  - stage en mars 2026\n' },
    {
      good: '## Objectifs\n\n- Obtenir la carte de secourisme avant le 30 avril 2026\n  - Renouveler la carte avant le 30 avril 2028\n',
    },
    {
      good: '## Prochaines étapes\n\n- Une fois le TOEIC passé (juin 2028), commencer les cours du soir en septembre 2028\n',
    },
    {
      good: '## Objectifs\n\n- Ouvrir le salon de toilettage d’ici décembre 2027\n  - Brevet de toiletteuse avant le 30 juin 2027\n  - Louer le local après le brevet de toiletteuse, avant le 1er septembre 2027\n  - Promener deux chiens après le travail avant le 1er mars 2027\n',
    },
    { good: '## Étapes\n\n1. Projet accepté d’ici mars 2028\n2. Thèse déposée d’ici juin 2029\n' },
    { good: '## Étapes\n\n- Thèse déposée d’ici juin 2029\n- Projet accepté d’ici mars 2028\n' },
    {
      good: '## Objectifs\n\n- Ouvrir le salon de thé d’ici l’été 2026\n  - [ ] Signer le bail avant le 15 juillet 2026\n',
    },
    {
      good: '## Objectifs\n\n- Décrocher le certificat d’élagage en 2027\n  - Épreuve de grimpe avant le 30 juin 2027\n',
    },
  ],
}

export default text
