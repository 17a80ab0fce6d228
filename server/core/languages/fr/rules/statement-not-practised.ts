import type rule from '../../../rules/statement-not-practised'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Aucune répétition prévue',
  why: 'Ce qu’on a dit une fois à voix haute revient mieux le jour venu, et seule la voix fait entendre ce qui est trop long. Un essai devant quelqu’un suffit pour commencer.',
  off: 'Désactivez-la si vous répétez avec une personne qui en garde trace.',
  says: {
    none: () => 'Aucune trace de répétition. Prévoyez un essai à voix haute avant l’entretien.',
  },
  offers: {
    addRehearsal: () => 'Ajouter une action\u00a0: répéter à voix haute',
  },
  options: {
    daysBefore: 'Combien de jours avant l’entretien la dernière répétition doit avoir lieu.',
  },
  examples: [
    {
      bad: '---\nposte: assistante dentaire\ndate-entretien: 2026-03-05\n---\n\n## ⟦Quels sont vos objectifs de carrière ?⟧\n\nJe veux tenir la salle de chirurgie d’ici 2029, et votre cabinet forme ses assistantes.\n',
      as: 'statement',
      fixed:
        '---\nposte: assistante dentaire\ndate-entretien: 2026-03-05\n---\n\n## Quels sont vos objectifs de carrière ?\n\nJe veux tenir la salle de chirurgie d’ici 2029, et votre cabinet forme ses assistantes.\n\n## Entraînement\n\n- [ ] Répéter deux fois à voix haute avant le 2026-03-04\n',
    },
    {
      bad: '---\nposte: assistante dentaire\ndate-entretien: 2026-03-05\n---\n\n## ⟦Quels sont vos objectifs de carrière ?⟧\n\nJe tiens l’agenda d’un cabinet. La pratique dentaire, c’est d’abord des plateaux propres.\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: garde forestier\n---\n\n## ⟦Quels sont vos objectifs de carrière ?⟧\n\nJe veux mener les sorties de nuit d’ici juin 2027.\n\n## Notes\n\n- répétition de la chorale jeudi\n- prendre la veste bleue\n',
      as: 'statement',
    },
    {
      bad: '---\nposte: actuaire\n---\n\n## ⟦Quels sont vos objectifs de carrière ?⟧\n\nJe veux le dernier examen d’ici mai 2027.\n\n## À apporter\n\n- [ ] Deux copies du CV\n',
      as: 'statement',
      fixed:
        '---\nposte: actuaire\n---\n\n## Quels sont vos objectifs de carrière ?\n\nJe veux le dernier examen d’ici mai 2027.\n\n## À apporter\n\n- [ ] Deux copies du CV\n- [ ] Répéter deux fois à voix haute avant le 2026-02-01\n',
      fill: { date: '2026-02-01' },
    },
    {
      bad: '---\ndate-entretien: 2026-02-10\n---\n\n## ⟦Quels sont vos objectifs de carrière ?⟧\n\nJe veux vivre de mes abeilles d’ici 2028.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: assistante dentaire\ndate-entretien: 2026-03-05\n---\n\n## Quels sont vos objectifs de carrière ?\n\nJe veux tenir la salle de chirurgie d’ici 2029, et votre cabinet forme ses assistantes.\n\n## À faire\n\n- [ ] Simulation d’entretien avec Paul, le 4 mars 2026\n',
      as: 'statement',
    },
    {
      good: '---\nposte: assistante dentaire\ndate-entretien: 2026-03-05\npractised: 2026-03-02\n---\n\n## Quels sont vos objectifs de carrière ?\n\nJe veux tenir la salle de chirurgie d’ici 2029, et votre cabinet forme ses assistantes.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: plombière\ndate-entretien: 2026-01-10\n---\n\n## Quels sont vos objectifs de carrière ?\n\nJe veux mener seule un chantier d’ici 2029, et votre entreprise forme ses plombières.\n',
      as: 'statement',
    },
    {
      good: '---\nposte: facteur\n---\n\n## Quels sont vos objectifs de carrière ?\n\nJe veux tenir le guichet d’ici 2029, et votre bureau forme ses facteurs.\n\n## Avant\n\n- dire ma réponse à voix haute devant mon fils\n',
      as: 'statement',
    },
    {
      good: '---\nposte: cheffe de chœur\n---\n\n## Quels sont vos objectifs de carrière ?\n\nJe veux diriger la maîtrise d’ici 2029, et votre conservatoire forme ses cheffes.\n\n## Pratique\n\n- le 3 mars dans l’auto, une minute cinquante\n',
      as: 'statement',
    },
    {
      good: '---\nposte: archiviste\n---\n\n# Lettre de motivation\n\nJe veux tenir le fonds photographique d’ici 2029, et vos archives forment leurs stagiaires.\n',
      as: 'statement',
    },
    {
      good: '## Quels sont vos objectifs de carrière ?\n\nJe veux tenir la salle de chirurgie d’ici 2029, et votre cabinet forme ses assistantes.\n',
      as: 'statement',
    },
  ],
}

export default text
