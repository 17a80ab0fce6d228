import type { UiTexts } from '../language'

/** The words of the editor and the terminal, in French. */
export const ui: UiTexts = {
  severity: { error: 'erreur', warning: 'avertissement', info: 'conseil' },
  letters: {
    S: 'Spécifique',
    M: 'Mesurable',
    A: 'Atteignable',
    R: 'Réaliste',
    T: 'Temporel',
    staging: 'Étapes',
    alignment: 'Cohérence',
    review: 'Bilan',
    statement: 'Présentation',
  },
  why: 'Pourquoi',
  howToFix: 'Comment faire',
  learnMore: 'En savoir plus',
  disableHere: rule => `Ne plus le signaler ici (${rule})`,
  tooLarge: bytes =>
    `Goalmark ne lit pas les fichiers de plus de ${Math.round(bytes / 1000)}\u00a0ko. Relevez maxFileBytes pour qu’il les lise.`,
  disableFile: rule => `Ne plus le signaler dans ce fichier (${rule})`,
  relatedGoal: text => `Objectif concerné\u00a0: ${text}`,
  didYouMean: nearest => `Vouliez-vous dire ${nearest}\u202f?`,
  ofSetting: (key, sentence) => `${key}\u00a0: ${sentence}`,
}
