import type { Phrases } from '../../plan/words'
import { day } from './show'

const LABELS = {
  metric: 'Indicateur',
  deadline: 'Échéance',
  means: 'Moyens',
  motivation: 'Pourquoi',
  target: 'Poste visé',
} as const

/** What a fix writes into a French plan. */
export const phrases: Phrases = {
  byDate: date => ` d’ici le ${date}`,
  field: (type, value) => `${LABELS[type]}\u00a0: ${value}`,
  stage: (date, what) => `D’ici le ${date}\u00a0: ${what}`,
  action: (what, date) => `${what} d’ici le ${date}`,
  soThat: what => ` pour ${what}`,
  commits: 'je vais ',
  mostly: share => ` au moins ${share}\u00a0% du temps`,
  shareOf: share => `au moins ${share}\u00a0% des`,
  what: deed => `\u00a0: ${deed}`,
  environment: (sector, organisation) => ` en ${sector}, dans ${organisation}`,
  moved: (from, reason) => ` (reporté du ${from}\u00a0: ${reason})`,
  dropped: reason => ` (abandonné\u00a0: ${reason})`,
  day,
  blanks: {
    date: 'date',
    measure: 'ce qui prouvera que c’est fait',
    result: 'obtenir quel résultat',
    stage: 'étape',
    action: 'première chose à faire',
    sector: 'secteur',
    organisation: 'quel type d’organisation',
    reason: 'raison',
    role: 'métier',
    count: 'combien',
    deed: 'ce que vous ferez',
    instead: 'faire quoi à la place',
  },
}
