import type { Entry } from '../../../plan/words'

/** La vie à côté du travail : on n'y demande ni poste visé, ni moyens, ni étapes. */
// biome-ignore format: word lists read best filled, line by line
export const personal: readonly Entry[] = [
  {
    forms: [
      'ma mère', 'mon père', 'ma maman', 'mon papa', 'mes parents', 'mes enfants', 'mon fils', 'ma fille', 'mon mari', 'ma femme',
      'mon conjoint', 'ma conjointe', 'ma blonde', 'mon chum', 'ma sœur', 'mon frère', 'ma grand-mère', 'mon grand-père', 'ma nièce',
      'mon neveu', 'ma famille', 'ma belle-mère', 'mon beau-père', 'mes beaux-parents', 'les petits-enfants', 'mes petits-enfants',
      'mes amis', 'mon mariage', 'notre mariage',
    ],
    category: 'personal',
    unless: [{ inPhraseWith: ['boutique', 'entreprise', 'atelier', 'ferme', 'exploitation', 'cabinet'] }],
    yes: 'Apprendre le roumain pour lire les lettres de ma belle-mère',
    no: 'Reprendre la ferme de mon père',
  },
  {
    forms: [
      'marathon', 'semi-marathon', 'triathlon', 'yoga', 'chorale', 'violoncelle', 'guitare', 'tricot', 'potager', 'randonnée', 'escalade',
      'surf', 'natation', 'échecs', 'gammes de piano',
    ],
    category: 'personal',
    unless: [{ inPhraseWith: ['professeur', 'professeure', 'élèves', 'moniteur', 'monitrice', 'éducateur', 'clients', 'enseigner', 'cours aux', 'brevet', 'diplôme'] }],
    yes: 'Courir un semi-marathon au printemps',
    no: 'Enseigner la guitare à quinze élèves',
  },
]
