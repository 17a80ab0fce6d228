import type rule from '../../../rules/achievable-no-means'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucun moyen prévu',
  why: 'Atteignable veut dire\u00a0: avec ce que l’on a ou que l’on peut obtenir. Un diplôme, une entreprise, un déménagement demandent de l’argent, du temps libéré, quelqu’un qui aide. Prévus tôt, ces moyens se demandent\u202f; oubliés, ils arrêtent le plan en route.',
  off: 'Désactivez-la si quelqu’un d’autre prévoit l’argent et les congés.',
  says: {
    none: () =>
      'Avec quels moyens\u202f? Nommez une formation, une personne, de l’argent, du matériel ou un congé.',
  },
  offers: { addMeans: () => 'Ajouter les moyens' },
  options: {
    horizons:
      'Les horizons où un projet d’études doit nommer ses moyens. Une création d’entreprise ou un déménagement le doit toujours.',
  },
  examples: [
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Objectifs\n\n- ⟦Obtenir un DEC en techniques d’hygiène dentaire pour 2029⟧\n  - Première année réussie d’ici juin 2027\n  - Deuxième année réussie d’ici juin 2028\n',
      fixed:
        '---\ndate: 2026-01-15\n---\n\n## Objectifs\n\n- Obtenir un DEC en techniques d’hygiène dentaire pour 2029\n  - Première année réussie d’ici juin 2027\n  - Deuxième année réussie d’ici juin 2028\n  - Moyens\u00a0: prêts et bourses, congé sans solde accordé, tutorat au cégep\n',
      fill: { means: 'prêts et bourses, congé sans solde accordé, tutorat au cégep' },
    },
    { bad: '⟦Ouvrir mon salon de coiffure en 2028⟧' },
    {
      bad: '## Objectifs\n\n| Objectif | Échéance | Moyens |\n| --- | --- | --- |\n| ⟦Master en hydrologie⟧ | juin 2028 | |\n| Faire 40 relevés de forage | mai 2026 | trousse de terrain |\n',
      fixed:
        '## Objectifs\n\n| Objectif | Échéance | Moyens |\n| --- | --- | --- |\n| Master en hydrologie | juin 2028 | prêt étudiant et deux jours libérés par mois |\n| Faire 40 relevés de forage | mai 2026 | trousse de terrain |\n',
      fill: { means: 'prêt étudiant et deux jours libérés par mois' },
    },
    { bad: '⟦Déménager à Lisbonne avec la compagnie d’ici 2028⟧' },
    { bad: '⟦Acheter un camion pour l’atelier mobile d’ici septembre 2026⟧' },
    {
      bad: '# Dans deux ans\n\n## Long terme\n\n⟦Je veux ouvrir ma boulangerie d’ici mars 2028⟧. On cuirait la nuit et on ouvrirait à six heures.\n',
      fixed:
        '# Dans deux ans\n\n## Long terme\n\nJe veux ouvrir ma boulangerie d’ici mars 2028 (Moyens\u00a0: 200 € par mois de côté). On cuirait la nuit et on ouvrirait à six heures.\n',
      fill: { means: '200 € par mois de côté' },
    },
    {
      good: 'Obtenir un DEC en techniques d’hygiène dentaire pour 2029\n  - Moyens : prêts et bourses, congé sans solde accordé, tutorat au cégep\n',
    },
    {
      good: '## Objectifs\n\n- Ouvrir mon salon en 2028\n  - Moyens : 15 000 € d’économies, devis du bail, parrain à la chambre des métiers\n',
    },
    {
      good: '## Objectifs\n\n- Terminer la licence en soins infirmiers en 2029\n\n## Moyens\n\n- Prêt étudiant, 4 ans\n- Mamie garde les garçons le jeudi\n',
    },
    { good: 'Faire seule la clôture du mois d’ici mai 2026' },
    { good: 'Terminer le BTS en juin 2026' },
    { good: '## Objectifs\n\n- Doctorat en science du sol en 2029, financé jusqu’en 2028\n' },
    {
      good: '## Objectifs\n\n- Partir vivre à l’étranger avec le ballet d’ici 2028\n  - [ ] Demander à ma mentore quelles compagnies auditionnent en mai 2026\n',
    },
    { good: 'Déménager les archives d’ici 2028' },
    { good: 'Encadrer trois étudiantes en master jusqu’à leur soutenance, juin 2028' },
    {
      good: '## Objectifs\n\n| Objectif | Échéance | État |\n| --- | --- | --- |\n| Licence en travail social | juin 2029 | 9 cours sur 20 |\n',
    },
  ],
}

export default text
