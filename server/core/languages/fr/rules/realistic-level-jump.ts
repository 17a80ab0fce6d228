import type rule from '../../../rules/realistic-level-jump'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Échelons à nommer',
  why: 'Une échelle se monte échelon par échelon. Nommer les postes entre celui d’aujourd’hui et celui visé, chacun avec une date, ramène un long chemin à la prochaine étape, et montre aux autres comment vous aider.',
  off: 'Laissez-la désactivée là où les titres comptent peu, par exemple dans une jeune entreprise où l’on change de poste en quelques mois.',
  says: {
    jump: ({ role, between }, show) =>
      `Entre le poste actuel et ${show.quote(role)}, ${show.count(between, 'échelon', 'échelons')}. Lesquels d’abord, et pour quand\u202f?`,
  },
  offers: {
    addRungs: ({ count }, show) =>
      `Ajouter ${show.count(count, 'échelon intermédiaire', 'échelons intermédiaires')}`,
  },
  options: {
    maxSteps: 'Nombre d’échelons que l’on peut monter d’un coup.',
    withinMonths: 'Un poste visé au-delà de ce nombre de mois n’est pas relevé.',
  },
  examples: [
    {
      bad: '---\ndate: 2026-01-15\n---\n\nPoste actuel\u00a0: comptable junior\n\n## Objectifs\n\n- Devenir ⟦directrice financière⟧ d’ici décembre 2027\n',
      fixed:
        '---\ndate: 2026-01-15\n---\n\nPoste actuel\u00a0: comptable junior\n\n## Objectifs\n\n- Devenir directrice financière d’ici décembre 2027\n  - D’ici le 31 août 2026\u00a0: comptable confirmée au siège\n  - D’ici le 30 avril 2027\u00a0: responsable d’équipe comptable\n',
      fill: {
        date1: '31 août 2026',
        rung1: 'comptable confirmée au siège',
        date2: '30 avril 2027',
        rung2: 'responsable d’équipe comptable',
      },
    },
    {
      bad: '---\nposte-actuel: apprenti menuisier\n---\n\n## Objectifs\n\n- Devenir ⟦conducteur de travaux⟧ d’ici juin 2028\n- Réussir le BP menuisier en juin 2027\n',
    },
    {
      bad: '# Mon plan\n\nJe suis stagiaire infirmière au pavillon 6.\n\n## Objectifs\n\n- Devenir ⟦cadre de santé⟧ d’ici juin 2028\n',
    },
    {
      bad: '---\nposte-actuel: développeur junior\n---\n\nPoste visé\u00a0: ⟦directeur général en juin 2027⟧\n\n## Objectifs\n\n- Livrer le service de facturation en mai 2026\n',
    },
    {
      bad: '---\nposte-actuel: vendeuse débutante\n---\n\n## Objectifs\n\n- Devenir ⟦responsable de magasin⟧ au printemps 2028\n',
    },
    {
      bad: '---\nposte-actuel: apprenti menuisier\n---\n\n## Objectifs\n\n- Devenir ⟦conducteur de travaux⟧ d’ici juin 2028\n- Animer dix causeries d’ici juin 2027\n- Demander l’escalier à mon contremaître d’ici mai 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\nPoste actuel\u00a0: comptable junior\n\n## Objectifs\n\n- Devenir comptable senior d’ici décembre 2027\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\nPoste actuel\u00a0: comptable junior\n\n## Objectifs\n\n- Devenir directrice financière d’ici décembre 2028\n  - Comptable senior au siège, juin 2027\n',
    },
    {
      good: '---\nposte-actuel: apprenti menuisier\n---\n\n## Objectifs\n\n- Devenir conducteur de travaux d’ici juin 2028\n  - Mener la menuiserie d’une maison d’ici mars 2027\n  - Suivre la formation de conduite de chantier en novembre 2027\n',
    },
    {
      good: '---\nposte-actuel: apprenti menuisier\n---\n\n## Objectifs\n\n- Devenir conducteur de travaux d’ici juin 2035\n',
    },
    {
      good: '---\nposte-actuel: apprentie cuisinière\n---\n\n## Objectifs\n\n- Devenir cheffe de cuisine un jour\n- Tenir le poste des sauces en mai 2027\n',
    },
    {
      good: '---\nposte-actuel: assistante de direction\n---\n\n## Objectifs\n\n- Devenir directrice artistique d’ici juin 2028\n',
    },
    {
      good: '---\nposte-actuel: infirmière senior\n---\n\n## Objectifs\n\n- Devenir cadre de santé d’ici juin 2028\n',
    },
    {
      good: '---\nposte-actuel: fleuriste junior\n---\n\nJe serai à mon compte en 2027.\n\n## Objectifs\n\n- Devenir directrice de ma boutique d’ici juin 2028\n',
    },
    {
      good: '---\nposte-actuel: menuisier junior\n---\n\n## Objectifs\n\n- Devenir menuisier senior d’ici mars 2027\n- Devenir conducteur de travaux d’ici juin 2028\n',
    },
  ],
}

export default text
