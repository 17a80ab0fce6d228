import type { DateFacts, EditorTexts } from '../editor-texts'
import type { Show } from '../language'

const counted = ({ text, from, isPlanDate }: DateFacts, show: Show): string =>
  `${show.quote(text)}, compté à partir ${isPlanDate ? `du ${show.date(from)}, date du plan` : 'd’aujourd’hui'}.`

const MASCULINE = { open: 'en cours', done: 'fait', dropped: 'abandonné', moved: 'reporté' } as const
const FEMININE = { open: 'en cours', done: 'faite', dropped: 'abandonnée', moved: 'reportée' } as const

/** What the editor shows of a plan, in French. */
export const editor: EditorTexts = {
  types: {
    goal: 'Objectif',
    objective: 'Objectif',
    'key-result': 'Résultat clé',
    stage: 'Étape',
    action: 'Action',
    habit: 'Habitude',
  },
  status: {
    goal: MASCULINE,
    objective: MASCULINE,
    'key-result': MASCULINE,
    stage: FEMININE,
    action: FEMININE,
    habit: FEMININE,
  },
  answers: { yes: 'trouvé', no: 'pas encore trouvé', unknown: 'impossible à dire' },
  asks: {
    S: 'Que pourra-t-on vous voir faire\u202f?',
    M: 'À quoi verrez-vous que c’est fait\u202f?',
    A: 'De quoi avez-vous besoin\u00a0: du temps, de l’argent, une formation, quelqu’un\u202f?',
    R: 'Qu’est-ce qui montre que c’est à votre portée\u202f?',
    T: 'Pour quand\u202f?',
  },
  deadline: 'Échéance',
  noDeadline: 'Pas d’échéance',
  deadlineFrom: {
    own: '',
    label: '',
    column: '',
    child: 'celle d’une étape plus bas',
    parent: 'celle de l’objectif au-dessus',
    heading: 'celle du titre',
    'front-matter': 'celle de l’en-tête',
  },
  stages: 'Étapes',
  actions: 'Actions',
  serves: 'Sert',
  done: (done, all) => `${done} ${done < 2 ? 'faite' : 'faites'} sur ${all}`,
  more: count => `et ${count} de plus`,
  away: (days, { count }) => {
    if (Math.abs(days) < 2) return days === 0 ? 'aujourd’hui' : days > 0 ? 'demain' : 'hier'
    return days > 0 ? `dans ${count(days, 'jour', 'jours')}` : `il y a ${count(-days, 'jour', 'jours')}`
  },
  left: (days, { count }) => {
    if (days === 0) return 'aujourd’hui'
    return days > 0 ? `encore ${count(days, 'jour', 'jours')}` : `${count(-days, 'jour', 'jours')} de retard`
  },
  period: (start, end, { date }) => `Du ${date(start)} au ${date(end)}.`,
  readings: {
    absolute: () => '',
    relative: counted,
    'assumed-year': ({ text }, { quote }) => `${quote(text)}\u00a0: l’année est supposée.`,
    'assumed-fiscal': ({ text }, { quote }) => `${quote(text)}\u00a0: lu comme l’année civile.`,
    'missing-year': ({ text }, { quote }) => `${quote(text)}\u00a0: de quelle année\u202f?`,
    unanchored: ({ text }, { quote }) =>
      `${quote(text)}\u00a0: à compter de quand\u202f? Le plan n’est pas daté.`,
    ambiguous: ({ text, readings }, { quote, date }) =>
      `${quote(text)} peut se lire de deux façons${readings.length > 0 ? `\u00a0: ${readings.map(day => `le ${date(day)}`).join(' ou ')}` : ''}.`,
    impossible: ({ text, readings }, { quote, date }) =>
      `${quote(text)}\u00a0: ce jour n’existe pas${readings[0] ? `. Le plus proche avant lui est le ${date(readings[0])}` : ''}.`,
    vague: ({ text }, { quote }) => `${quote(text)} n’est pas encore un jour.`,
    event: ({ text }, { quote }) => `${quote(text)} est un événement\u00a0: quel jour\u202f?`,
  },
  planDate: (day, { date }) =>
    `La date du plan\u00a0: «\u00a0dans six mois\u00a0» se compte à partir du ${date(day)}.`,
  missing: (goal, { quote }) => `Ce que ${quote(goal)} ne dit pas encore`,
  nothingMissing: (goal, { quote }) => `${quote(goal)} répond aux cinq lettres.`,
  noLabel: 'Seul le repère d’un objectif se renomme, comme O1 ou Objectif 2.',
  labelForm: 'Un repère se compose d’un mot pour l’objectif et d’un numéro, comme O3 ou Objectif 3.',
  labelTaken: (label, goal, { quote }) => `${label} est déjà le repère de ${quote(goal)}.`,
}
