import type rule from '../../../rules/measurable-no-baseline'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Évolution sans point de départ',
  why: '«\u00a0Vingt pour cent de plus\u00a0» ne se vérifie que si l’on sait de combien on part. Un chiffre d’aujourd’hui, à côté de l’évolution visée, et n’importe qui pourra refaire la mesure à la fin.',
  off: 'Laissez-la désactivée si les chiffres actuels sont tenus dans un tableau de bord que chacun peut consulter.',
  says: {
    unknown: ({ change }, show) =>
      `${show.quote(change)}, mais à partir de combien\u202f? Ajoutez le chiffre d’aujourd’hui.`,
  },
  offers: {
    addFigure: () => 'Ajouter le chiffre d’aujourd’hui',
  },
  options: {
    acceptElsewhere: 'Un chiffre sur le même sujet ailleurs dans le plan sert de point de départ.',
  },
  examples: [
    {
      bad: 'Augmenter ⟦de 20 %⟧ les commandes de traiteur d’ici décembre 2026',
      fixed:
        'Augmenter de 20 % les commandes de traiteur d’ici décembre 2026 (aujourd’hui\u00a0: 45 par mois)',
      fill: { figure: '45 par mois' },
    },
    { bad: '⟦Doubler⟧ mes abonnés à la lettre du potager d’ici juin 2027' },
    { bad: 'Réduire ⟦d’un tiers⟧ le gaspillage de la cantine avant septembre 2026' },
    {
      bad: '## Objectifs\n\n- Objectif\u00a0: un accueil plus calme\n  - RC1\u00a0: Appels manqués ⟦-30 %⟧\n  - RC2\u00a0: attente ramenée de 14 à 9 minutes\n',
    },
    {
      bad: '## Objectifs\n\n| Objectif | Indicateur | Échéance |\n|---|---|---|\n| Faire connaître la chorale | ⟦15 % de plus⟧ de billets vendus | mai 2027 |\n',
      fixed:
        '## Objectifs\n\n| Objectif | Indicateur | Échéance |\n|---|---|---|\n| Faire connaître la chorale | 15 % de plus de billets vendus (aujourd’hui\u00a0: 310) | mai 2027 |\n',
      fill: { figure: '310' },
    },
    { bad: 'Rédiger ⟦deux fois plus⟧ de fiches de soins en 2027' },
    { good: 'Faire passer les commandes de traiteur de 45 à 54 par mois d’ici décembre 2026' },
    { good: 'Augmenter de 20 % les commandes de traiteur d’ici décembre 2026 (45 par mois en 2025)' },
    {
      good: 'Réduire de 30 % les rebuts de la ligne 2, contre 9 palettes par semaine en 2025, d’ici juin 2027',
    },
    { good: '## Objectifs\n\n- Doubler mes abonnés d’ici juin 2027\n  - Actuellement\u00a0: 120\n' },
    {
      good: '## Où j’en suis\n\n- 120 abonnés à la lettre du potager\n\n## Objectifs\n\n- Doubler mes abonnés à la lettre d’ici juin 2027\n',
    },
    {
      good: '## Objectifs\n\n| Objectif | Niveau actuel | Échéance |\n|---|---|---|\n| Augmenter de 25 % mes ordonnances vérifiées par heure | 16 | mai 2027 |\n',
    },
    { good: 'Répondre à 90 % des courriers des locataires en cinq jours à partir de mars 2026' },
    { good: 'Doubler la voix du personnage principal dans deux courts métrages d’ici mai 2027' },
    { good: 'Ramener le coût du décor à 3 % du budget d’ici le 30 avril 2027' },
  ],
}

export default text
