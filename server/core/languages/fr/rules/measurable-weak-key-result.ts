import type rule from '../../../rules/measurable-weak-key-result'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Résultat clé trop faible',
  why: 'Un résultat clé, c’est la preuve que l’objectif est atteint\u00a0: un chiffre qui a bougé ou un livrable qui existe. «\u00a0Aider\u00a0», «\u00a0participer\u00a0», «\u00a0mieux\u00a0» peuvent être vrais sans que rien n’ait changé. Deux à cinq par objectif suffisent pour piloter.',
  off: 'Désactivez-la si vos résultats clés ne sont qu’une façon de lister des tâches.',
  says: {
    activity: ({ verb }, show) =>
      `Un résultat clé demande un chiffre ou un livrable\u202f; ${show.quote(verb)} est une activité.`,
    unmeasured: () => 'Un résultat clé demande un chiffre ou un livrable. De combien à combien\u202f?',
    none: () =>
      'Cet objectif n’a aucun résultat clé. Qu’est-ce qui prouvera qu’il est atteint\u202f? Ajoutez-en un.',
    many: ({ count, most }) =>
      `${count}\u00a0résultats clés, c’est trop pour piloter. Gardez les ${most} qui en disent le plus.`,
  },
  offers: {
    addFigures: () => 'Dire de combien à combien',
    addResult: () => 'Ajouter un premier résultat clé',
  },
  options: {
    minKR: 'Le nombre minimal de résultats clés par objectif.',
    maxKR: 'Le nombre maximal de résultats clés par objectif.',
  },
  examples: [
    {
      bad: '## Objectifs\n\n- Objectif : un atelier sans retouche\n  - RC1 : ⟦contribuer aux réunions qualité⟧\n  - RC2 : 4 audits internes menés, 0 écart majeur\n',
      fixed:
        '## Objectifs\n\n- Objectif : un atelier sans retouche\n  - RC1 : contribuer aux réunions qualité\u00a0: de 1 à 6 fiches closes\n  - RC2 : 4 audits internes menés, 0 écart majeur\n',
      fill: { from: '1', to: '6 fiches closes' },
    },
    {
      bad: '## OKR\n\n- Objectif : une clientèle qui revient\n  - KR1 : ⟦une meilleure fidélité⟧\n  - KR2 : 4 clients perdus en 2025 regagnés\n',
      fixed:
        '## OKR\n\n- Objectif : une clientèle qui revient\n  - KR1 : une meilleure fidélité\u00a0: de 81 % à 88 %\n  - KR2 : 4 clients perdus en 2025 regagnés\n',
      fill: { from: '81 %', to: '88 %' },
    },
    {
      bad: '## OKR du printemps 2026\n\n### Objectif 1 : une unité sans chute\n\n- RC1 : chutes par mois, de 9 à 4\n- RC2 : ⟦aider l’équipe de nuit⟧\n- RC3 : ⟦plus de calme aux relèves⟧\n\n### Objectif 2 : ⟦des arrivants bien accueillis⟧\n',
    },
    {
      bad: '## T2 2026\n\n- Objectif : ⟦une salle de lecture où les classes reviennent⟧\n- Objectif : un catalogue fiable\n  - RC : 400 notices vérifiées en rayon\n',
      fixed:
        '## T2 2026\n\n- Objectif : une salle de lecture où les classes reviennent\n  - RC\u00a0: 12 classes inscrites une deuxième fois\n- Objectif : un catalogue fiable\n  - RC : 400 notices vérifiées en rayon\n',
      fill: { measure: '12 classes inscrites une deuxième fois' },
    },
    {
      bad: '## OKR\n\n- Objectif : ⟦réussir l’audit d’hygiène⟧\n  - RC1 : 14 thermomètres étalonnés sur 14\n  - RC2 : fiche allergènes signée par la cheffe\n  - RC3 : pertes sous 3 %\n  - RC4 : 6 recettes chiffrées\n  - RC5 : relevé des frigos rempli 30 jours sur 30\n  - RC6 : 2 commis formés à la trancheuse\n',
    },
    {
      bad: '## OKR\n\n- Objectif : des mises en ligne sans frayeur\n  - RC1 : ⟦travailler sur les scripts de déploiement⟧\n  - RC2 : livraisons ratées, de 7 à 2 par trimestre\n',
    },
    {
      good: '## OKR\n\n- Objectif : un atelier sans retouche\n  - RC1 : 4 audits internes menés, 0 écart majeur\n  - RC2 : retouches de 12 % à 5 %\n',
    },
    {
      good: '## OKR\n\n- Objectif : un laboratoire prêt pour l’audit\n  - RC1 : audit accepté\n  - RC2 : participer à 3 salons\n  - RC4 : aucun planning changé après le jeudi midi\n  - RC3 : rapport de validation signé par Mme Okoro\n',
    },
    {
      good: '## OKR\n\n### Objectif 1 : une bière toujours bonne à douze semaines\n\n| RC | Actuel | Valeur cible | Échéance |\n| --- | --- | --- | --- |\n| Oxygène dissous | 45 ppb | 25 ppb | décembre 2026 |\n| Lots avec fiche sensorielle signée | 61 % | 95 % | décembre 2026 |\n',
    },
    {
      good: '## Objectifs\n\n- Objectif 1 : aider les nouveaux conducteurs à prendre leur ligne d’ici juin 2026\n- Objectif 2 : réussir l’examen de moniteur de tramway en mai 2026\n',
    },
    {
      good: '## OKR\n\n- Objectif : un plateau prêt à dix-huit heures\n  - [ ] Faire le tour du gril avec Femi le 3 février 2026\n- Objectif : un camion plus léger\n  - RC1 : charge de 1,9 t à 1,4 t\n',
    },
    {
      good: '## OKR\n\n- Objectif : moins d’absences à la clinique\n  - RC1 : absences de 14 % à 8 %\n  - [x] RC2 : aider à rédiger les rappels\n',
    },
  ],
}

export default text
