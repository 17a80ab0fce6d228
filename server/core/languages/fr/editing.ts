import type { EditingTexts } from '../editing-texts'

/** What the editor offers to somebody who writes a plan, in French. */
export const editing: EditingTexts = {
  refactorings: {
    smart: 'En faire un objectif SMART',
    stages: 'Découper en étapes',
    toTable: 'Faire de cette liste un tableau',
    toList: 'Faire de ce tableau une liste',
  },
  moveTo: (heading, { quote }) => `Déplacer vers ${quote(heading)}`,
  disableSection: rule => `Ne plus le signaler dans cette section (${rule})`,
  openPage: rule => `Lire la page sur ${rule}`,
  pickDay: 'Pour quand\u202f?',
  noReview: 'Aucun plan ici dont l’en-tête puisse recevoir une date.',
  noFolder:
    'Les réglages se trouvent dans un fichier, à côté des plans\u00a0: enregistrez le plan ou ouvrez un dossier.',
  ends: {
    month: 'fin du mois',
    quarter: 'fin du trimestre',
    half: 'fin du semestre',
    year: 'fin de l’année',
  },
  kinds: {
    heading: 'titre',
    label: 'libellé',
    key: 'en-tête',
    value: 'en-tête',
    rule: 'règle',
    directive: 'consigne',
    template: 'modèle',
  },
  templates: {
    'career-plan': 'Plan de carrière',
    idp: 'Plan de développement individuel',
    okr: 'Objectifs et résultats clés',
    statement: 'Présentation d’objectifs',
    interview: 'Réponse d’entretien',
  },
}
