import type rule from '../../../rules/staging-horizon-mismatch'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Objectif rangé sous un autre horizon',
  why: 'Les horizons séparent ce qu’on regarde cette semaine de ce qu’on regarde l’an prochain. Un objectif à dix ans rangé au «\u00a0court terme\u00a0» cache les plus proches\u202f; une échéance de vendredi rangée au «\u00a0long terme\u00a0» se voit trop tard.',
  off: 'Désactivez-la si vos titres rangent les objectifs par importance et non dans le temps.',
  says: {
    mismatch: ({ section, date, months }, show) =>
      `Rangé sous ${show.quote(section)}, mais prévu pour le ${show.date(date)} (${months}\u00a0mois). Déplacez-le.`,
  },
  offers: {
    move: ({ section }, show) => `Déplacer sous ${show.quote(section)}`,
  },
  options: {
    tolerance:
      'De combien une date peut sortir de la période que la section annonce, en pourcentage de cette période.',
  },
  examples: [
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Court terme (3 mois)\n\n- Renouveler l’AFGSU avant le 31 mars 2026\n- Ouvrir mon cabinet en ⟦2030⟧\n\n## Long terme (5 ans)\n\n- Former deux stagiaires d’ici 2031\n',
      fixed:
        '---\ndate: 2026-01-15\n---\n\n## Court terme (3 mois)\n\n- Renouveler l’AFGSU avant le 31 mars 2026\n\n## Long terme (5 ans)\n\n- Former deux stagiaires d’ici 2031\n- Ouvrir mon cabinet en 2030\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Long terme (5 ans)\n\n- Mettre le CV à jour avant le ⟦23 janvier 2026⟧\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Moyen terme (2 à 3 ans)\n\n- Rembourser le camion-restaurant d’ici ⟦décembre 2032⟧\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Court terme\n\n- Acheter le troupeau d’ici ⟦juin 2029⟧\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n## Long terme\n\n- Obtenir le brevet de drone avant le ⟦30 avril 2026⟧\n- Diriger le bureau d’arpentage en 2033\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Court terme (3 mois)\n\n- Renouveler l’AFGSU avant le 31 mars 2026\n\n## Long terme (5 ans)\n\n- Ouvrir mon cabinet en 2030\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Cette semaine\n\n- Mettre le CV à jour avant le 23 janvier 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Long terme (5 ans et plus)\n\n- Ouvrir un second atelier en 2036\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Court terme (6 mois)\n\n- Tenir seule la caisse d’ici août 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Court terme (6 mois)\n\n- [x] Déposer le mémoire en décembre 2027\n- Chanter au concert de printemps en mai 2026\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Plus tard\n\n- Siéger au comité de prévention, élections de mai 2028\n',
    },
    {
      good: '---\ndate: 2026-01-15\n---\n\n## Court terme\n\n- Apprendre le logiciel de planning d’ici octobre\n',
    },
  ],
}

export default text
