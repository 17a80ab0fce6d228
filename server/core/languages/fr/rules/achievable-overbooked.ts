import type rule from '../../../rules/achievable-overbooked'
import type { RuleText } from '../../language'

const number = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')

const text: RuleText<typeof rule> = {
  title: 'Plan surchargé',
  why: 'Quand il y a plus à faire que les semaines n’en contiennent, on fait le plus facile et l’on remet le plus important. Un ou deux objectifs à la fois mènent plus loin que neuf. Les heures sont comptées mois par mois, sur la durée de chaque travail.',
  off: 'Désactivez-la si le plan est une liste dans laquelle vous choisirez.',
  says: {
    hours: ({ sum, budget, month }, show) =>
      `Tout cela fait ${number(sum)}\u00a0h par semaine${month ? ` en ${show.month(month)}` : ''}, pour ${number(budget)}\u00a0h prévues. Décalez ou allégez.`,
    quarter: ({ goals, start, end }, show) =>
      `${goals}\u00a0objectifs tombent entre ${show.month(start)} et ${show.month(end)}. Décalez-en ou retirez-en.`,
    open: ({ goals }) => `${goals}\u00a0objectifs en cours à court terme. Gardez ceux qui comptent le plus.`,
  },
  offers: {
    moveOne: ({ goal, to }, show) => `Reporter ${show.quote(goal)} au ${show.date(to)}`,
    moveLast: ({ goals, to }, show) =>
      goals === 1
        ? `Reporter le dernier objectif au ${show.date(to)}`
        : `Reporter les ${goals} derniers objectifs au trimestre suivant, au ${show.date(to)}`,
  },
  options: {
    tolerance: 'De combien les heures peuvent dépasser le temps prévu\u00a0: 0,2 vaut un cinquième.',
    maxPerQuarter: 'Combien d’objectifs peuvent tomber dans un même trimestre.',
    maxOpen: 'Combien d’objectifs à court terme peuvent être en cours à la fois.',
  },
  examples: [
    {
      bad: '---\ndate: 2026-01-15\ntemps: 3 h/semaine\n---\n\n# ⟦Plan⟧\n\n## Objectifs\n\n- BTS comptabilité, 5 h/semaine, jusqu’en juin 2026\n- Tenir seule la caisse d’ici mai 2026\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n# ⟦Un printemps chargé⟧\n\n## Objectifs\n\n- Obtenir le CACES grue d’ici juin 2026\n- Obtenir la carte de secouriste d’ici juin 2026\n- Rédiger 4 plans de levage d’ici juin 2026\n- Lire le guide sur le vent d’ici juin 2026\n- Former deux élingueurs d’ici juin 2026\n- Afficher le plan de la cour d’ici juin 2026\n- Terminer le cours de radio d’ici juin 2026\n- Clore 12 vieilles fiches d’ici juin 2026\n- Animer 3 causeries d’ici juin 2026\n',
    },
    {
      bad: '# Plan\n\nÉcrit le 15 janvier 2026.\n\nTemps disponible : ⟦5 h par semaine, pas une de plus⟧\n\n## Objectifs\n\n- Réussir l’examen réseau le 20 février 2027, 4 h par semaine d’octobre 2026 à février 2027\n- Obtenir l’attestation d’audit en mars 2027, 3 h par semaine de novembre 2026 à mars 2027\n',
    },
    {
      bad: '---\ndate: 2026-01-15\ntemps: 2 h/semaine\n---\n\n# ⟦Plan⟧\n\n## Objectifs\n\n- Terminer la formation de 60 h en échographie avant le 15 avril 2026\n- Relire 40 clichés d’ici mai 2026\n',
    },
    {
      bad: '---\ntemps: 3 h/semaine\n---\n\n# ⟦Plan⟧\n\n## Objectifs\n\n- Jouer la suite pour luth\n  - [ ] main gauche, une demi-heure par jour\n  - [ ] main droite, une demi-heure par jour\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n# ⟦Tout à la fois⟧\n\n## Court terme\n\n- Étiqueter les tiroirs de graines\n- Demander les clés de la serre\n- Réparer le goutte-à-goutte\n- Imprimer la liste des prix\n- Dessiner le plan des planches\n- Affûter les sécateurs\n- Appeler la plateforme de compost\n- Compter les pots\n- Photographier les rosiers\n- Établir le tour d’arrosage\n- Semer la planche d’essai\n',
    },
    {
      good: '---\ndate: 2026-01-15\ntemps: 6 h/semaine\n---\n\n# Plan\n\n## Objectifs\n\n- BTS comptabilité, 5 h/semaine, jusqu’en juin 2026\n- Tenir seule la caisse d’ici mai 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n# Plan\n\n## Objectifs\n\n- Obtenir le CACES grue d’ici juin 2026\n- Obtenir la carte de secouriste d’ici mai 2026\n- Rédiger 4 plans de levage d’ici avril 2026\n- Lire le guide sur le vent d’ici juin 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\ntemps: 4 h/semaine\n---\n\n# L’un après l’autre\n\n## Objectifs\n\n- Cours de reliure, 3 h/semaine jusqu’en mars 2026\n- Cours de dorure, 3 h/semaine d’avril 2026 à juin 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\ntemps: 4 h/semaine\n---\n\n# Plan\n\n## Objectifs\n\n- Accorder 3 pianos par mois\n- Natation avec mes enfants, 3 h par semaine\n- Lire le manuel d’acoustique, 3 à 5 h par semaine, d’ici mai 2026\n- [x] Cours de menuiserie, 4 h/semaine\n',
    },
    {
      good: '---\ndate: 2026-01-15\ntemps: 2 h/semaine\n---\n\n# Plan\n\n## Objectifs\n\n- Suivre la formation incendie de 40 h\n- Répondre à chaque fiche en moins de 4 heures d’ici juin 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n# Étalé sur le printemps\n\n## Objectifs\n\n- Poncer la coque avant le 10 avril 2026\n- Calfater le pont avant le 24 avril 2026\n- Poser le mât avant le 8 mai 2026\n- Vernir la lisse avant le 22 mai 2026\n- Mettre le bateau à l’eau avant le 5 juin 2026\n- Obtenir le permis côtier avant le 19 juin 2026\n- Rallier Groix avant le 30 avril 2026\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n# ⟦Un printemps, trois bateaux⟧\n\n## Objectifs\n\n- Réussir le permis hauturier d’ici le 30 juin 2026\n- Obtenir la licence radio d’ici le 30 juin 2026\n- Rédiger le manuel du bateau d’ici le 30 juin 2026\n',
      options: { maxPerQuarter: 2 },
      fixed:
        '---\ndate: 2026-01-15\n---\n\n# Un printemps, trois bateaux\n\n## Objectifs\n\n- Réussir le permis hauturier d’ici le 2026-09-30 (reporté du 30 juin 2026\u00a0: le bateau est au chantier)\n- Obtenir la licence radio d’ici le 30 juin 2026\n- Rédiger le manuel du bateau d’ici le 30 juin 2026\n',
      fill: { reason: 'le bateau est au chantier' },
    },
  ],
}

export default text
