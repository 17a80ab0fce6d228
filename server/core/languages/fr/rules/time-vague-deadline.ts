import type rule from '../../../rules/time-vague-deadline'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Échéance vague',
  why: 'Bientôt, un jour, dès que possible\u00a0: ces mots ont l’air d’une date et laissent passer toutes les autres avant. Plus un objectif est loin, plus son échéance se brouille. Une année suffit à un objectif lointain\u202f; un objectif proche demande un mois ou un jour.',
  off: 'Désactivez-la pour une page de rêves, qui n’est pas encore un plan.',
  says: {
    vague: ({ term }, show) => `${show.quote(term)} n’est pas une date. Écrivez le jour, le mois ou l’année.`,
  },
  offers: {
    putDate: ({ term }, show) => `Écrire une date à la place de ${show.quote(term)}`,
  },
  options: {},
  examples: [
    {
      bad: 'Ouvrir mon cabinet ⟦un jour⟧',
      fixed: 'Ouvrir mon cabinet d’ici le 30 juin 2030',
      fill: { date: '30 juin 2030' },
    },
    {
      bad: '⟦Bientôt⟧ devenir formatrice en couture',
      fixed: 'Devenir formatrice en couture d’ici le 1er septembre 2027',
      fill: { date: '1er septembre 2027' },
    },
    { bad: 'Repasser l’examen ⟦quand je pourrai⟧' },
    { bad: 'Passer en cuisine de nuit ⟦prochainement⟧' },
    {
      bad: '## Objectifs\n\n| Objectif | Échéance |\n|---|---|\n| Passer le permis grue | ⟦dès que possible⟧ |\n',
      fixed:
        '## Objectifs\n\n| Objectif | Échéance |\n|---|---|\n| Passer le permis grue | 30 septembre 2026 |\n',
      fill: { date: '30 septembre 2026' },
    },
    { bad: 'Reprendre des études d’infirmière ⟦plus tard⟧' },
    { good: 'Devenir formatrice en couture pour la rentrée de septembre 2027' },
    { good: 'Repasser l’examen à la session de novembre 2026' },
    { good: 'Remettre l’appel d’offres au plus tard le 3 mai 2026' },
    { good: 'Dès que j’ai le code, réserver dix heures de conduite' },
    { good: 'Observer la greffière un jour par semaine jusqu’en juin 2026' },
    { good: 'Placer 4 000 € sur un compte à terme d’ici le 30 avril 2026' },
  ],
}

export default text
