import type { Phrases } from '../../plan/words'
import { day } from './show'
import { statementPhrases } from './statement-phrases'
import { upkeepPhrases } from './upkeep'

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
  fromTo: (from, to) => `\u00a0: de ${from} à ${to}`,
  keyResult: what => `RC\u00a0: ${what}`,
  hoursAWeek: hours => `${hours} h/semaine`,
  environment: (sector, organisation) => ` en ${sector}, dans ${organisation}`,
  moved: (from, reason) => ` (reporté du ${from}\u00a0: ${reason})`,
  dropped: reason => ` (abandonné\u00a0: ${reason})`,
  today: figure => ` (aujourd’hui\u00a0: ${figure})`,
  ifThen: (obstacle, answer) => `Si ${obstacle}, je ${answer}.`,
  answer: what => ` → ${what}`,
  obstacles: 'Obstacles',
  because: reason => ` parce que ${reason}`,
  experience: (years, domain, role) =>
    `J’ai déjà ${years} ans d’expérience en ${domain}, ce qui me prépare au poste visé (${role}).`,
  requirements: {
    heading: 'Ce que le poste demande',
    item: (what, source) => `${what} (source\u00a0: ${source})`,
  },
  rhythm: (weekday, what) => `Chaque ${weekday}\u00a0: ${what}`,
  tagged: name => ` (${name})`,
  serves: goal => ` (→ ${goal})`,
  statement: statementPhrases,
  day,
  upkeep: upkeepPhrases,
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
    figure: 'chiffre',
    obstacle: 'ce qui peut coincer',
    answer: 'fais autrement',
    rung: 'poste intermédiaire',
    domain: 'domaine',
    requirement: 'exigence',
    source: 'où vous l’avez trouvée',
    weekday: 'lundi',
    task: '20 min de quoi',
    level: 'niveau',
    hours: 'heures',
    from: 'aujourd’hui',
    to: 'cible',
    means: 'formation, argent, personne ou congé',
  },
}
