import type rule from '../../../rules/align-no-target-role'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucun poste visé',
  why: 'Un même objectif peut servir un poste et passer à côté d’un autre. Quand le poste visé est écrit en tête, vous savez, et qui vous lit sait aussi, quelles compétences, quelles étapes et quelles personnes ont leur place dans le plan.',
  off: 'Désactivez-la pour un plan qui parle d’une année ou d’une vie, et non du travail.',
  says: {
    none: () => 'Aucun poste visé. À quel poste ou à quel métier ce plan mène-t-il\u202f? Nommez-le.',
  },
  offers: {
    addRole: () => 'Nommer le poste visé en tête du plan',
  },
  options: {
    requireIn:
      'Où le poste visé doit se trouver\u00a0: «\u00a0anywhere\u00a0» (n’importe où) ou «\u00a0front-matter\u00a0» (dans l’en-tête).',
  },
  examples: [
    {
      bad: '# ⟦Plan de carrière⟧\n\n## Objectifs\n\n- Mon but est d’évoluer\n',
      fixed:
        '---\nrole: préposée aux bénéficiaires en CHSLD\n---\n\n# Plan de carrière\n\n## Objectifs\n\n- Mon but est d’évoluer\n',
      fill: { role: 'préposée aux bénéficiaires en CHSLD' },
    },
    {
      bad: '# ⟦Ce que j’apprends cette année⟧\n\n## Objectifs 2026\n\n- Terminer le cours de comptabilité\n- Réussir le test de tableur\n- Lire 6 livres sur la fiscalité\n- Animer 2 ateliers à la chambre de commerce\n',
    },
    {
      bad: '---\ndate: 2026-01-15\n---\n\n# ⟦Plan de développement⟧\n\n## Objectifs\n\n- Obtenir l’attestation d’hygiène alimentaire d’ici mai 2026\n',
      fixed:
        '---\nrole: cheffe de partie, cuisine d’hôtel\ndate: 2026-01-15\n---\n\n# Plan de développement\n\n## Objectifs\n\n- Obtenir l’attestation d’hygiène alimentaire d’ici mai 2026\n',
      fill: { role: 'cheffe de partie, cuisine d’hôtel' },
    },
    { bad: '# ⟦La suite⟧\n\n## Objectifs\n\n- Conduire seule le nouveau porteur d’ici juin 2026\n' },
    {
      bad: '# ⟦Mes deux prochaines années⟧\n\n## Objectifs\n\n- Obtenir l’habilitation électrique d’ici mai 2027\n- Former une apprentie jusqu’en juin 2027\n',
    },
    {
      good: '# Plan\n\nPoste visé : préposée aux bénéficiaires en CHSLD\n\n## Objectifs\n\n- Réussir le cours de déplacement sécuritaire d’ici mai 2026\n',
    },
    {
      good: '---\nposte-vise: régleuse sur machine à commande numérique\n---\n\n# Plan\n\n## Objectifs\n\n- Régler seule la fraiseuse cinq axes d’ici juin 2026\n',
    },
    { good: '# Plan\n\n## Objectifs\n\n- Devenir professeure des écoles à la rentrée 2027\n' },
    {
      good: '---\npurpose: exploration\n---\n\n# Plan\n\n## Objectifs\n\n- Visiter deux ateliers et une école d’ici mai 2026\n',
    },
    {
      good: '# Plan\n\n## Métier visé\n\n- Greffière audiencière\n\n## Objectifs\n\n- Taper 80 mots à la minute d’ici décembre 2026\n',
    },
  ],
}

export default text
