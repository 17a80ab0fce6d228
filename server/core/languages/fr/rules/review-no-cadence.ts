import type rule from '../../../rules/review-no-cadence'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucune date de bilan',
  why: 'Le contexte, les envies et l’expérience évoluent\u00a0: un plan que personne ne rouvre finit par parler de quelqu’un d’autre. On avance mieux quand on voit le chemin parcouru. Une date, ou un rythme, suffit pour y revenir.',
  off: 'Désactivez-la quand votre équipe revient déjà sur chaque plan à dates fixes.',
  says: {
    none: () => 'Aucune date de bilan. Quand y reviendrez-vous\u202f? Fixez un jour ou un rythme.',
    rare: ({ days }, show) =>
      `Un bilan tous les ${show.count(days, 'jour', 'jours')}. Fixez-en un entre-temps.`,
  },
  offers: { addReview: () => 'Fixer le prochain bilan en tête du plan' },
  options: { maxIntervalDays: 'Le nombre maximal de jours entre deux bilans.' },
  examples: [
    {
      bad: '# ⟦Plan de carrière⟧\n\n## Objectifs\n\n- Obtenir la carte ASP avant le 30 novembre 2026\n',
      fixed:
        '---\nreview: 2026-04-15\n---\n\n# Plan de carrière\n\n## Objectifs\n\n- Obtenir la carte ASP avant le 30 novembre 2026\n',
    },
    {
      bad: '# ⟦Mon plan⟧\n\n## Objectifs\n\n- Tenir seule le rayon traiteur d’ici octobre 2026\n\nÀ revoir.\n',
    },
    {
      bad: '---\ndate: 2026-01-10\n---\n\n# ⟦Fournil⟧\n\n## Objectifs\n\n- Mener seul la fournée de nuit d’ici le 1er septembre 2026\n  - [ ] Deux nuits avec Irène d’ici le 20 février 2026\n',
      fixed:
        '---\nreview: 2026-02-20\ndate: 2026-01-10\n---\n\n# Fournil\n\n## Objectifs\n\n- Mener seul la fournée de nuit d’ici le 1er septembre 2026\n  - [ ] Deux nuits avec Irène d’ici le 20 février 2026\n',
    },
    {
      bad: '# ⟦Plan au labo⟧\n\n## Objectifs\n\n- Animer seule la réunion d’équipe d’ici juin 2026\n\nLa réunion d’équipe a lieu chaque lundi.\n',
    },
    {
      bad: '# ⟦Notes de coaching⟧\n\n## Objectifs\n\n- Jouer seul au récital de novembre 2026\n\nSéance de coaching un mardi sur deux.\n',
    },
    {
      bad: '# ⟦Plan à l’atelier⟧\n\nBilan : une fois par an\n\n## Objectifs\n\n- Poser trois escaliers d’ici décembre 2026\n',
      fixed:
        '---\nreview: 2026-04-15\n---\n\n# Plan à l’atelier\n\nBilan : une fois par an\n\n## Objectifs\n\n- Poser trois escaliers d’ici décembre 2026\n',
    },
    {
      good: '# Plan\n\nBilan : chaque trimestre, prochain le 7 avril 2026.\n\n## Objectifs\n\n- Ouvrir la deuxième caisse d’ici octobre 2026\n',
    },
    {
      good: '---\nprochain-bilan: 2026-06-30\n---\n\n# Plan\n\n## Objectifs\n\n- Donner seule la séquence de sciences en CM1 d’ici décembre 2026\n',
    },
    {
      good: '# Plan\n\n## Objectifs\n\n- Souder l’éprouvette 6G d’ici septembre 2026\n\nMa sœur et moi, on relit cette liste tous les deux mois.\n',
    },
    {
      good: '# Plan de développement\n\n## Objectifs\n\n- Délivrer 90 % des permis en 30 jours d’ici décembre 2026\n\nEntretien de mi-parcours : 14 juillet 2026.\n',
    },
    {
      good: '# Dernière ligne droite\n\n## Objectifs\n\n- Réussir l’examen de taxi d’ici le 20 février 2026\n',
    },
    {
      good: '# Plan\n\n## Objectifs\n\n- Publier deux articles sur les sols d’ici mars 2027\n\n## Relecture\n\nLe dernier dimanche de chaque trimestre, avec un thé.\n',
    },
    {
      good: '# Plan\n\n## Objectifs\n\n- Restaurer le buffet de chêne d’ici octobre 2026\n\n## Rétrospective\n\n- 3 novembre 2025 : deux tiroirs finis\n- 8 décembre 2025 : le placage a fendu\n',
    },
    {
      good: '# Ma réponse\n\nMon objectif est de diriger la section jeunesse en 2028, et votre club de lecture est l’endroit où je commencerais.\n',
      as: 'statement',
    },
  ],
}

export default text
