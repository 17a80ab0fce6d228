import type rule from '../../../rules/measurable-status-conflict'
import type { RuleText } from '../../language'

const text: RuleText<typeof rule> = {
  title: 'Deux états à la fois',
  why: 'Une case, un statut et un pourcentage ne sont pas lus par les mêmes personnes. S’ils se contredisent, on attend un travail déjà fini, ou l’on compte sur un travail qui ne l’est pas.',
  off: 'Laissez-la désactivée si vos cases cochées disent autre chose que «\u00a0fait\u00a0», par exemple «\u00a0vu avec ma responsable\u00a0».',
  says: {
    boxOpen: ({ status }, show) =>
      `Case vide, mais on lit ici ${show.quote(status)}. Cochez-la, ou dites ce qu’il reste à faire.`,
    boxTicked: ({ status }, show) => `Case cochée, mais on lit ici ${show.quote(status)}. Accordez les deux.`,
    notFull: ({ progress }) =>
      `Noté comme fait, mais à ${progress}. Dites ce qu’il reste à faire, ou mettez le chiffre à jour.`,
    full: ({ progress }) =>
      `À ${progress}, mais pas noté comme fait. Notez-le, ou dites ce qu’il reste à faire.`,
    openSteps: ({ steps }, show) =>
      `Noté comme fait, mais il reste ${show.count(steps, 'étape', 'étapes')} à faire. Cochez, abandonnez ou reportez.`,
  },
  offers: {
    markDone: ({ places }, show) =>
      places === 1
        ? 'Marquer comme fait'
        : `Marquer comme fait à ${show.count(places, 'endroit', 'endroits')}`,
    reopen: () => 'Décocher la case',
  },
  options: {
    progress: 'Comparer aussi les pourcentages d’avancement, comme 60\u00a0%.',
    steps: 'Vérifier aussi les étapes sous un objectif fait.',
  },
  examples: [
    {
      bad: '## Objectifs\n\n- [ ] Passer le CACES avant le 30 juin 2026\n  - Statut\u00a0: ⟦fait⟧\n',
      fixed: '## Objectifs\n\n- [x] Passer le CACES avant le 30 juin 2026\n  - Statut\u00a0: fait\n',
    },
    {
      bad: '## Objectifs\n\n- [x] Traduire le livret d’accueil d’ici mai 2026\n  - Statut\u00a0: ⟦en cours⟧\n',
      fixed: '## Objectifs\n\n- [x] Traduire le livret d’accueil d’ici mai 2026\n  - Statut\u00a0: ✅\n',
    },
    {
      bad: '## Objectifs\n\n| Objectif | Échéance | Avancement | Statut |\n|---|---|---|---|\n| Inventorier les fougères de l’herbier | mai 2026 | ⟦60 %⟧ | Terminé |\n',
      fixed:
        '## Objectifs\n\n| Objectif | Échéance | Avancement | Statut |\n|---|---|---|---|\n| Inventorier les fougères de l’herbier | mai 2026 | 100 % | Terminé |\n',
    },
    {
      bad: '## Objectifs\n\n- [ ] Former deux apprentis au tournage d’ici mai 2026\n  - Avancement\u00a0: ⟦100 %⟧\n',
    },
    {
      bad: '## Objectifs\n\n- [x] ⟦Ouvrir l’atelier vélo du samedi d’ici avril 2026⟧\n  - [ ] Réserver la salle\n  - [x] Trouver deux bénévoles\n  - [ ] Imprimer les affiches\n',
      fixed:
        '## Objectifs\n\n- [x] Ouvrir l’atelier vélo du samedi d’ici avril 2026\n  - [x] Réserver la salle\n  - [x] Trouver deux bénévoles\n  - [x] Imprimer les affiches\n',
    },
    { bad: '## Objectifs\n\n- [ ] Passer le certiphyto le 3 mars 2026 ⟦✅⟧\n' },
    { good: '## Objectifs\n\n- [x] Passer le CACES avant le 30 juin 2026\n  - Statut\u00a0: fait\n' },
    { good: '## Objectifs\n\n- [ ] Passer le CACES avant le 30 juin 2026\n  - Statut\u00a0: prévu\n' },
    {
      good: '## Objectifs\n\n| Objectif | Échéance | Avancement |\n|---|---|---|\n| Inventorier les fougères | mai 2026 | 60 % terminé |\n| Numériser les mousses | juillet 2026 | 100 % |\n',
    },
    {
      good: '## Objectifs\n\n- [x] Obtenir le certificat SST en mars 2026\n  - [ ] Le renouveler en mars 2028\n  - [ ] Revoir les gestes chaque mois\n',
    },
    {
      good: '## OKR\n\n- Objectif\u00a0: un accueil plus calme\n  - [x] RC1\u00a0: appels pris de 70 % à 90 %\n    - Avancement\u00a0: 80 %\n',
    },
    {
      good: '## Objectifs\n\n- [x] Ouvrir l’atelier vélo d’ici avril 2026\n  - [-] Imprimer les affiches\n  - [x] Réserver la salle\n',
    },
    {
      good: '## Objectifs\n\n- [ ] Tenir la caisse dans trois magasins d’ici juin 2026\n  - Statut\u00a0: fait dans deux magasins, le troisième en mai\n',
    },
    {
      good: '## Objectifs\n\n- [x] Réviser le droit du travail deux soirs par semaine\n  - Statut\u00a0: en cours\n',
    },
  ],
}

export default text
