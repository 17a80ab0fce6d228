import type rule from '../../../rules/time-no-deadline'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucune échéance',
  why: 'Une date dit quand commencer, quoi laisser de côté et quand faire le point. C’est pour cela que les plans de développement en donnent une à chaque objectif. Celle du titre compte aussi\u00a0: «\u00a0Objectifs 2026\u00a0» date tout ce qui suit.',
  off: 'Désactivez-la pour un plan dont les échéances sont notées dans un agenda ou un outil de suivi.',
  says: {
    none: () => 'Aucune date. Pour quand\u202f?',
    horizonOnly: ({ heading }, show) =>
      `${show.quote(heading)} annonce un horizon, mais pas de date. Pour quand\u202f?`,
  },
  offers: {
    addDate: () => 'Ajouter une date',
  },
  options: {
    acceptSectionPeriod: 'Une période dans le titre ou l’en-tête date les objectifs qui suivent.',
    acceptFrequency: 'Une habitude qui a son rythme se passe d’échéance quand le plan prévoit un bilan.',
  },
  examples: [
    {
      bad: '⟦Passer le permis cariste⟧',
      fixed: 'Passer le permis cariste d’ici le 31 mai 2026',
      fill: { date: '31 mai 2026' },
    },
    { bad: '## Objectifs\n\n- ⟦Publier mon portfolio de graveuse⟧\n' },
    { bad: '## Objectifs à court terme\n\n- ⟦Réussir l’examen d’hygiène alimentaire⟧\n' },
    {
      bad: '## Objectifs\n\n| Objectif | Échéance |\n|---|---|\n| ⟦Tenir seule le stand du marché⟧ | |\n',
      fixed:
        '## Objectifs\n\n| Objectif | Échéance |\n|---|---|\n| Tenir seule le stand du marché | 27 juin 2026 |\n',
      fill: { date: '27 juin 2026' },
    },
    { bad: '⟦Traduire en créole le livret d’accueil des locataires⟧' },
    { good: 'Facturer 60 € de l’heure à partir de mai 2026' },
    { good: 'Passer le permis cariste d’ici le 31 mai 2026' },
    { good: '## Objectifs 2026\n\n- Publier mon portfolio de graveuse\n' },
    { good: '## T3 2026\n\n- Montrer l’affûtage des ciseaux à deux apprentis\n' },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Objectifs des six prochains mois\n\n- Signer le bail de la boulangerie d’ici l’été\n',
    },
    {
      good: '## Objectifs\n\n- Refaire l’électricité de la maison des jeunes\n  - Échéance : 30 juin 2026\n',
    },
    {
      good: '---\nprochain-bilan: 2026-06-30\n---\n\n## Objectifs\n\n- Réviser les calculs de dose chaque dimanche\n',
    },
  ],
}

export default text
