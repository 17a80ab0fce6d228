import type rule from '../../../rules/staging-long-term-undivided'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Objectif lointain sans étapes',
  why: 'Un objectif à plusieurs années tire rarement quelqu’un du lit. Des étapes proches ont fait grandir la confiance et l’intérêt, là où un objectif lointain, seul, changeait peu de choses. Avec deux étapes datées, un projet à cinq ans commence cette année.',
  off: 'Désactivez-la pour une vision que vous ne voulez pas encore planifier.',
  says: {
    undivided: ({ dated, wanted }, show) =>
      `Objectif lointain, ${dated === 0 ? 'aucune étape datée' : show.count(dated, 'étape datée', 'étapes datées')}. Découpez-le en au moins ${show.count(wanted, 'étape datée', 'étapes datées')}.`,
    gap: () => 'Le chemin reste à trouver. Ajoutez les étapes datées que vous voyez déjà.',
  },
  offers: {
    addStages: ({ count }, show) => `Ajouter ${show.count(count, 'étape datée', 'étapes datées')}`,
  },
  options: {
    minStages: 'Le nombre minimal d’étapes datées d’un objectif lointain.',
  },
  examples: [
    {
      bad: '## Long terme (5 ans et plus)\n\n- ⟦Diriger une école de village⟧\n',
      fixed:
        '## Long terme (5 ans et plus)\n\n- Diriger une école de village\n  - D’ici le 2027-09-01\u00a0: adjointe\n  - D’ici le 2029-04-15\u00a0: concours\n',
      fill: { date1: '2027-09-01', stage1: 'adjointe', date2: '2029-04-15', stage2: 'concours' },
    },
    { bad: '⟦D’ici 2032, être directrice financière⟧' },
    {
      bad: '## Objectifs\n\n- ⟦Devenir cheffe de caserne d’ici 2031⟧\n  - Demander au capitaine comment se passe le concours d’officier\n',
    },
    { bad: '⟦Ouvrir un chantier naval d’ici 2034⟧' },
    { bad: '⟦Devenir interprète judiciaire en 2033, je ne sais pas encore comment⟧' },
    {
      good: '## Long terme (5 ans et plus)\n\n- Diriger une école de village d’ici 2032\n  - septembre 2027 : adjointe\n  - avril 2029 : concours\n  - septembre 2031 : direction par intérim\n',
    },
    {
      good: 'D’ici 2032, être directrice financière ; étapes : contrôleuse de gestion d’ici 2028, adjointe d’ici 2030',
    },
    { good: 'Devenir cheffe de caserne d’ici mai 2027' },
    {
      good: '## Objectifs\n\n- Ouvrir un chantier naval d’ici 2034\n  - CAP de charpente de marine d’ici juin 2028\n  - Deux saisons comme contremaître d’ici octobre 2031\n',
    },
    { good: '[x] Devenir interprète judiciaire en 2033' },
  ],
}

export default text
