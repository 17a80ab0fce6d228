import type { ViewTexts } from '../view-texts'
import { hoursIn } from './show'

const MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const

/** The words around a plan that is shown as a whole, in French. */
export const view: ViewTexts = {
  panel: title => `Plan\u00a0: ${title}`,
  towards: role => `Vers\u00a0: ${role}`,
  timeline: 'Calendrier',
  smart: 'SMART, objectif par objectif',
  hours: 'Heures par semaine',
  keys: 'Les flèches passent d’un objectif à l’autre, Espace le montre dans le texte, Entrée y va.',
  today: 'Aujourd’hui',
  wholePlan: 'Tout le plan',
  nextYear: 'Les 12 prochains mois',
  overdue: 'En retard',
  undated: 'pas encore de date',
  due: (day, { date }) => `pour le ${date(day)}`,
  month: ({ year, month }, withYear) => [MONTHS[month - 1], ...(withYear ? [year] : [])].join(' '),
  goals: (count, show) => show.count(count, 'objectif', 'objectifs'),
  stepsDone: (done, all) => `Étapes et actions\u00a0: ${done} ${done < 2 ? 'faite' : 'faites'} sur ${all}`,
  overdueCount: count => `${count} en retard`,
  nothingOverdue: 'Rien en retard',
  next: (day, away, { date }) => `Prochaine échéance\u00a0: ${date(day)}, ${away}`,
  budget: hours => `Vous prévoyez ${hoursIn(hours)} par semaine.`,
  noBudget: 'Le plan ne dit pas combien d’heures par semaine vous pouvez lui donner.',
  noHours: 'Aucun objectif ni aucune action ne dit encore combien d’heures il faut.',
  hoursOf: hoursIn,
  hoursOver: hours => `${hoursIn(hours)} de trop`,
  period: (from, to, { month }) => (from.equals(to) ? month(from) : `${month(from)} – ${month(to)}`),
  anyMonth: 'Aucune date ne dit quand',
  heads: { goal: 'Objectif', when: 'Quand', hours: 'Heures par semaine', work: 'Pour quoi' },
  noPlan: {
    title: 'Pas encore de plan ici',
    text: 'Goalmark n’a pas reconnu de plan dans ce document. Écrivez quelques objectifs sous un titre comme «\u00a0Objectifs\u00a0», ou «\u00a0type: career-plan\u00a0» dans l’en-tête\u00a0: ils apparaîtront ici.',
  },
  noGoals: {
    title: 'Pas encore d’objectif',
    text: 'Écrivez un objectif sous un titre comme «\u00a0Objectifs\u00a0»\u00a0: ce que vous ferez, et pour quand. Il apparaîtra ici au fil de la frappe.',
  },
  newPlan: 'Commencer un nouveau plan…',
  groups: {
    overdue: 'En retard',
    soon: 'Dans les 30 jours',
    later: 'Plus tard',
    undated: 'Sans date',
    closed: 'Faits, reportés ou abandonnés',
  },
}
