import type rule from '../../../rules/staging-no-near-step'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucune action proche',
  why: 'Un objectif lointain se remet facilement à demain, puisque rien n’est à faire aujourd’hui. Qui décide quand et où agir passe bien plus souvent à l’acte\u00a0: vingt minutes chaque dimanche, ou un appel ce mois-ci, suffisent pour commencer.',
  off: 'Désactivez-la si vos prochaines actions se trouvent dans un agenda ou une liste de tâches.',
  says: {
    none: ({ days }) =>
      `Aucune action d’ici ${days}\u00a0jours. Ajoutez-en une, datée, ou une habitude hebdomadaire.`,
    far: ({ date, days }, show) =>
      `Rien à faire avant le ${show.date(date)}. Ajoutez une action d’ici ${days}\u00a0jours, ou chaque semaine.`,
  },
  offers: {
    addStep: () => 'Ajouter une petite action hebdomadaire',
  },
  options: {
    nearDays: 'Le nombre de jours dans lesquels une première action devrait commencer ou finir.',
  },
  examples: [
    {
      bad: '## Objectifs\n\n- ⟦Devenir éducatrice spécialisée en juin 2028⟧\n  - premier stage d’ici septembre 2027\n  - dossier final d’ici mars 2028\n',
      fixed:
        '## Objectifs\n\n- Devenir éducatrice spécialisée en juin 2028\n  - premier stage d’ici septembre 2027\n  - dossier final d’ici mars 2028\n  - [ ] Chaque lundi\u00a0: une fiche de droit (30 min)\n',
      fill: { weekday: 'lundi', task: 'une fiche de droit (30 min)' },
    },
    {
      bad: '## Objectifs\n\n- ⟦Tenir la seconde boulangerie du groupe d’ici janvier 2028⟧\n  - [ ] Parler du bail à Mme Diallo\n',
    },
    {
      bad: '## Objectifs\n\n- ⟦Obtenir le brevet de maîtrise en menuiserie en octobre 2028⟧\n  1. théorie, novembre 2026\n  2. chef-d’œuvre, juin 2028\n',
    },
    {
      bad: '## Objectifs\n\n### ⟦Cadre de santé en pédiatrie d’ici juin 2029⟧\n\n- adjointe en septembre 2027\n- diplôme d’encadrement en mai 2028\n',
    },
    {
      bad: '## Objectifs\n\n- ⟦Avoir un roman chez un éditeur en décembre 2028⟧\n  - [x] Synopsis envoyé à Noor en décembre 2025\n  - premier jet d’ici décembre 2026\n  - second jet d’ici mars 2028\n',
    },
    {
      good: '## Objectifs\n\n- Devenir éducatrice spécialisée en juin 2028\n  - premier stage d’ici septembre 2027\n  - dossier final d’ici mars 2028\n  - [ ] Chaque lundi : une fiche de droit (30 min)\n',
    },
    {
      good: '## Objectifs\n\n- Tenir la seconde boulangerie du groupe d’ici janvier 2028\n  - [ ] Parler du bail à Mme Diallo avant le 10 février 2026\n',
    },
    {
      good: '## Objectifs\n\n- Obtenir le brevet de maîtrise en menuiserie en octobre 2028\n  1. théorie, de mars 2026 à novembre 2026\n  2. chef-d’œuvre, juin 2028\n',
    },
    {
      good: '## Objectifs\n\n- Reprendre le cabinet après le départ de l’associée, d’ici décembre 2028\n  - formation en gestion d’ici juin 2027\n',
    },
    {
      good: '## Objectifs\n\n- Devenir ambulancière d’ici juin 2028\n\n## Cette semaine\n\n- [ ] Chaque mardi : un chapitre d’anatomie\n',
    },
    {
      good: '## Objectifs\n\n- Réussir l’examen de sauveteuse avant le 30 août 2026\n  - épreuve de nage en juillet 2026\n',
    },
    {
      good: '## Objectifs\n\n- Finir le bateau d’ici mai 2028, une planche chaque samedi\n  - mise à l’eau en avril 2028\n',
    },
    {
      good: '## Objectifs\n\n- Devenir éducatrice spécialisée en juin 2028\n  - Si l’on est mardi, 18 h, alors j’ouvre le cours\n  - dossier final en mars 2028\n- Animer deux groupes de parole d’ici juin 2028\n  - [ ] Demander le premier groupe à Dina d’ici le 1er mars 2026\n',
    },
    {
      good: '## Objectifs\n\n- Devenir grutier à tour d’ici juin 2028\n  - épreuve pratique en mars 2028\n\n## Actions\n\n- Quand le chef affiche le planning, je demande une journée en cabine.\n',
    },
    {
      bad: '## Objectifs\n\n- ⟦Devenir interprète au tribunal d’ici juin 2028⟧\n  - Quand j’aurai le temps, je lirai des arrêts\n  - oral en mars 2028\n',
    },
    {
      bad: '## Objectifs\n\n- ⟦Tenir ma boulangerie ambulante d’ici juin 2028⟧\n  - permis en mars 2028\n\n## Risques\n\n- Si le camion est vendu, je regarde celui de Sète.\n',
    },
  ],
}

export default text
