import type rule from '../../../rules/review-no-reflection'
import type { RuleText } from '../../language'

const PARTS = {
  accomplishments: 'vos réalisations',
  skills: 'vos compétences',
  future: 'votre vision de la suite',
} as const

const text: RuleText<typeof rule> = {
  title: 'Pas de retour sur soi',
  why: 'Un plan part d’un regard sur soi\u00a0: ce que vous avez réalisé, ce que vous savez faire, comment vous voyez la suite. Ces trois lignes donnent une vue d’ensemble, font naître les bonnes questions et montrent plus tard sur quoi chaque objectif s’appuie.',
  off: 'Désactivez-la quand le bilan se trouve dans un fichier à part.',
  says: {
    missing: ({ parts }, show) =>
      `Il manque ${show.list(parts.map(part => PARTS[part]))}. Une ligne par point suffit.`,
  },
  offers: {
    addHeadings: ({ parts }, show) => `Ajouter une section sur ${show.list(parts.map(part => PARTS[part]))}`,
  },
  options: {
    require:
      'Ce que le plan doit contenir\u00a0: «\u00a0accomplishments\u00a0» (réalisations), «\u00a0skills\u00a0» (compétences), «\u00a0future\u00a0» (suite).',
  },
  examples: [
    {
      bad: '# ⟦Plan⟧\n\n## Objectifs\n\n- Réussir l’examen de triage d’ici mai 2026\n',
      fixed:
        '# Plan\n\n## Objectifs\n\n- Réussir l’examen de triage d’ici mai 2026\n\n## Réalisations\n\n- Salle de stérilisation réorganisée, 30 min gagnées par jour\n\n## Compétences\n\n- Gestion des stocks\n\n## Comment je vois la suite\n\nResponsable de la clinique de jour\n',
      fill: {
        accomplishment: 'Salle de stérilisation réorganisée, 30 min gagnées par jour',
        skill: 'Gestion des stocks',
        future: 'Responsable de la clinique de jour',
      },
    },
    {
      bad: '# ⟦Plan⟧\n\nPoste visé : commis de bureau\n\n## Objectifs\n\n- Réussir le test de dactylographie d’ici mai 2026\n\n## Réalisations\n\n- 4 000 dossiers classés en 2025\n\n## Compétences\n',
      fixed:
        '# Plan\n\nPoste visé : commis de bureau\n\n## Objectifs\n\n- Réussir le test de dactylographie d’ici mai 2026\n\n## Réalisations\n\n- 4 000 dossiers classés en 2025\n\n## Compétences\n\n- Classement\n',
      fill: { skill: 'Classement' },
    },
    {
      bad: '# ⟦Cuisine⟧\n\n## Objectifs\n\n- Tenir seul le poste des sauces d’ici mai 2026\n- Chiffrer 12 plats d’ici juin 2026\n',
    },
    {
      bad: '# ⟦Plan de scène⟧\n\n## Objectifs\n\n- Éclairer la pièce de printemps d’ici mai 2026\n\n## Comment je vois la suite\n\n- Ma compagnie, en tournée dans les villages\n',
    },
    {
      bad: '# ⟦Plan⟧\n\n## Objectifs\n\n- Conduire seule le tram de nuit d’ici mai 2026\n\n## Compétences\n\n- Horaires\n- Calme avec les passagers ivres\n',
    },
    {
      good: '# Plan\n\n## Réalisations\n\n- Salle de stérilisation réorganisée, 30 min gagnées par jour\n\n## Compétences\n\n- Triage, anglais, gestion des stocks\n\n## Comment je vois la suite\n\n- À la tête de la clinique de jour\n\n## Objectifs\n\n- Réussir l’examen de triage d’ici mai 2026\n',
    },
    {
      good: '---\ncompétences: [soudage, levage]\nréalisations: [portique nord refait]\nrôle: chef de levage\n---\n\n# Plan\n\n## Objectifs\n\n- Réussir le test d’élingage d’ici mai 2026\n',
    },
    {
      good: '# Plan\n\nJ’enseigne la lecture depuis neuf ans et je sais tenir une classe de 30. Dans cinq ans, je me vois à la direction du primaire.\n\n## Objectifs\n\n- Terminer le module de direction d’ici mai 2026\n',
    },
    {
      good: '---\nreflection: bilan.md\n---\n\n# Plan\n\n## Objectifs\n\n- Réussir l’examen de triage d’ici mai 2026\n',
    },
    {
      good: '# OKR T1 2026\n\n## O1 : Le quai est calme\n\n- RC 1 : Attente de 40 à 20 minutes\n- RC 2 : 12 chauffeurs informés sur 12\n',
    },
    {
      good: '# Plan\n\nCompétences : soudure, lecture de plans\nExpérience : six ans sur les voies\nPoste visé : technicienne en signalisation\n\n## Objectifs\n\n- Réussir le test des relais d’ici mai 2026\n',
    },
  ],
}

export default text
