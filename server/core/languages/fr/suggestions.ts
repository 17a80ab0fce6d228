import type { Suggestions } from '../suggestion-words'

/** What is proposed to somebody who writes a plan in French. */
export const suggestions: Suggestions = {
  headings: [
    ['Poste visé', 'target'],
    ['Pourquoi', 'motivation'],
    ['Objectifs', 'goals'],
    ['Objectifs à court terme', 'goals'],
    ['Objectifs à moyen terme', 'goals'],
    ['Objectifs à long terme', 'goals'],
    ['Résultats clés', 'kr'],
    ['Jalons', 'milestones'],
    ['Plan d’action', 'actions'],
    ['Compétences', 'competency'],
    ['Compétences à développer', 'gaps'],
    ['Ce que le poste demande', 'research'],
    ['Moyens', 'means'],
    ['Obstacles', 'risks'],
    ['Réalisations', 'evidence'],
    ['Bilan', 'review'],
  ],
  labels: {
    deadline: 'Échéance',
    metric: 'Indicateur',
    means: 'Moyens',
    motivation: 'Pourquoi',
    people: 'Avec qui',
    risk: 'Obstacle',
    status: 'État',
  },
  beforeDay: [
    'd’ici le',
    "d'ici le",
    'd’ici au',
    "d'ici au",
    'avant le',
    'pour le',
    'au plus tard le',
    'jusqu’au',
    "jusqu'au",
  ],
  rhythms: ['hebdomadaire', 'mensuel', 'trimestriel', 'tous les six mois', 'annuel'],
}
